"""Where the annotations of a file land in a briefing: which article, which words, which section."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.citing.exchange import alike
from briefer.domain.passage import Passage, SpanError, cut, new_id, type_out
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.editing import Edit, Group, InsertItem, InsertSection
from briefer.errors import Said
from briefer.evidence.anchoring import Anchor, Found
from briefer.evidence.nearest import Place
from briefer.evidence.placing import place, shifted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from briefer.domain.article import Article
    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Reference, Source
    from briefer.storage.annotations import Annotation

UNFILED: Final = "Unfiled"
"""The heading of the section, kept aside, that takes what no section's name fits."""
_FIRST_WORDS: Final = 60

NO_PLACE = "An annotation of “{page}” says of no words what it is of."
NO_ARTICLE = "“{words}”: its article is not in the library."
NO_WORDS = "“{words}”: these words are not in “{name}”."
UNSURE = "“{words}”: “{name}” may have these words in several places, and nothing says which."
OTHER_WORDS = "“{words}”: “{name}” says it in other words: “{nearest}”"
IMPORT = "Import annotations"


@dataclass(frozen=True, slots=True)
class Landing:
    """What comes of a file of annotations.

    Attributes:
        edit: what files them all; None where there is nothing to file.
        filed: how many passages that are.
        known: how many are in the briefing already.
        lost: a sentence for people for each that could not be found.
    """

    edit: Edit | None
    filed: int = 0
    known: int = 0
    lost: tuple[Said, ...] = ()


def land(
    annotations: Sequence[Annotation],
    briefing: Briefing,
    references: Mapping[str, Reference],
    get: Callable[[str], Source],
) -> Landing:
    """Return the one edit that files annotations as passages, in the order of the file.

    Args:
        annotations: what the file holds.
        briefing: the briefing they are filed in.
        references: what each article at hand is known by.
        get: returns an article by its id.
    """
    finder = _Finder(references, get)
    board = _Board(briefing)
    lost: list[Said] = []
    for annotation in annotations:
        if not annotation.placed:
            page = next(filter(None, (annotation.title, *annotation.addresses)), "?")
            lost.append(Said(NO_PLACE, page=page))
            continue
        found = finder.passage(annotation)
        if isinstance(found, Said):
            lost.append(found)
        else:
            board.file(found, annotation)
    edits = board.edits()
    edit = Group(edits, IMPORT) if edits else None
    return Landing(edit, board.filed, board.known, tuple(lost))


class _Finder:
    """Finds articles and, in them, words."""

    def __init__(self, references: Mapping[str, Reference], get: Callable[[str], Source]) -> None:
        self._references = references
        self._get = get
        self._articles: dict[str, Article] = {}
        self._by: dict[str, list[str]] = defaultdict(list)
        for article, reference in references.items():
            address = alike.address(reference.text("URL"))
            for key in filter(None, {address, *alike.titles(reference)}):
                self._by[key].append(article)

    def passage(self, annotation: Annotation) -> Passage | Said:
        """Return the passage an annotation becomes, or why it becomes none, for people."""
        words = " ".join(annotation.exact.split())[:_FIRST_WORDS] or annotation.title
        reason = Said(NO_ARTICLE, words=words)
        for identifier in self._candidates(annotation):
            article = self._article(identifier)
            found = _cut(article, annotation)
            if isinstance(found, Passage):
                return found
            name = self._references[identifier].short_title or article.origin.name
            reason = _reason(found, article, words, name)
        return reason

    def _candidates(self, annotation: Annotation) -> Iterator[str]:
        """Yield the articles an annotation may be about, by its text, its address, its title."""
        if annotation.digest in self._references:
            yield annotation.digest
            return
        for address in annotation.addresses:
            yield from self._by.get(alike.address(address), ())
        if annotation.title:
            yield from self._by.get(alike.plain(annotation.title), ())

    def _article(self, identifier: str) -> Article:
        if identifier not in self._articles:
            self._articles[identifier] = self._get(identifier).article
        return self._articles[identifier]


def _cut(article: Article, annotation: Annotation) -> Passage | Anchor:
    """Return the passage that an annotation becomes, or what speaks against its being there."""
    try:
        if not article.readable:
            passage = type_out(article.id, annotation.exact)
            return _completed(passage, annotation)
        found = _place(article, annotation)
        if not found.verbatim or found.place is None:
            return found
        return _completed(cut(article, *found.place), annotation)
    except SpanError:
        return Anchor(Found.GONE)


def _place(article: Article, annotation: Annotation) -> Anchor:
    if annotation.exact:
        return place(
            article.text,
            annotation.exact,
            prefix=annotation.prefix,
            suffix=annotation.suffix,
            start=annotation.start,
        )
    if annotation.digest != article.id or annotation.start is None or annotation.end is None:
        # A position without words holds in the text it was made on alone.
        return Anchor(Found.GONE)
    return Anchor(Found.EXACT, Place(annotation.start, annotation.end), 1.0)


def _reason(found: Anchor, article: Article, words: str, name: str) -> Said:
    """Return why the words were not filed; nothing is filed by a guess."""
    if found.state is Found.UNCERTAIN:
        return Said(UNSURE, words=words, name=name)
    if found.place is not None:
        nearest = " ".join(article.quote(*found.place).split())[:_FIRST_WORDS]
        return Said(OTHER_WORDS, words=words, name=name, nearest=nearest)
    return Said(NO_WORDS, words=words, name=name)


def _completed(passage: Passage, annotation: Annotation) -> Passage:
    by = passage.start - (passage.start if annotation.start is None else annotation.start)
    span = Place(passage.start, passage.end)
    return replace(
        passage,
        changes=shifted(annotation.changes, by, span) or (),
        speaker=annotation.speaker,
        citing=annotation.citing,
        marking=annotation.marking,
        locator=annotation.locator,
    )


class _Board:
    """The briefing's sections as they fill."""

    def __init__(self, briefing: Briefing) -> None:
        self.filed = 0
        self.known = 0
        self._count = {section.id: len(section.items) for section in briefing.sections}
        self._spans = {_span(passage) for passage in briefing.passages()}
        self._edits: list[Edit] = []
        self._names: dict[str, str] = {}
        for section in briefing.sections:
            theme = briefing.theme(section.theme)
            for name in (section.heading, theme.name if theme else ""):
                self._names.setdefault(name.strip().casefold(), section.id)

    def file(self, passage: Passage, annotation: Annotation) -> None:
        """Put a passage, and what was written to it, at the end of its section."""
        if _span(passage) in self._spans:
            self.known += 1
            return
        self._spans.add(_span(passage))
        section = self._section(annotation)
        self._put(section, passage)
        self.filed += 1
        for text in annotation.comments:
            written = prose(text)
            if written.paragraphs:
                self._put(section, Comment(new_id("c"), written))

    def edits(self) -> tuple[Edit, ...]:
        """Return what was done."""
        return tuple(self._edits)

    def _section(self, annotation: Annotation) -> str:
        for tag in annotation.tags:
            section = self._names.get(tag.strip().casefold())
            if section is not None and tag.strip():
                return section
        if UNFILED.casefold() not in self._names:
            aside = Section(new_id("s"), UNFILED, held=True)
            self._edits.append(InsertSection(len(self._count), aside))
            self._names[UNFILED.casefold()] = aside.id
            self._count[aside.id] = 0
        return self._names[UNFILED.casefold()]

    def _put(self, section: str, item: Passage | Comment) -> None:
        self._edits.append(InsertItem(section, self._count[section], item))
        self._count[section] += 1


def _span(passage: Passage) -> tuple[str, int, int, str]:
    return passage.article, passage.start, passage.end, passage.exact if passage.typed else ""

"""What stands behind the analyst's words: passages and sources that back their figures and names.

It is read as far as somebody asks for it, and what was read once is kept as long as the very
objects stay that it was read from. Pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from briefer.domain.passage import ChangeKind
from briefer.evidence.claims import Backing, backing, together

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from briefer.domain.briefing import Briefing, FrontMatter
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Reference, Source
    from briefer.domain.section import Section

T = TypeVar("T")


class Memory:
    """What was made of some objects, by its kind and a name."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._known: dict[tuple[str, str], tuple[tuple[object, ...], Any]] = {}

    def once(self, kind: str, name: str, of: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made of the same objects before, or make it now."""
        known = self._known.get((kind, name))
        if known is None or len(known[0]) != len(of) or any(map(_other, known[0], of)):
            known = self._known[kind, name] = (of, make())
        made: T = known[1]
        return made


class Grounds:
    """What stands behind the texts of a briefing.

    A section's headings and the front matter back what they name: it is what the briefing is about.
    """

    def __init__(self, briefing: Briefing, sources: Mapping[str, Source], memory: Memory) -> None:
        """Take a briefing as it prints.

        Args:
            briefing: whose texts ask.
            sources: the articles it cites, by id.
            memory: of what was read before.
        """
        self._briefing, self._sources, self._memory = briefing, sources, memory
        headings = tuple(section.heading for section in briefing.sections)
        self._named = memory.once(
            "named",
            "",
            (briefing.front, *headings),
            lambda: backing(_named(briefing.front, headings)),
        )

    def section(self, section: Section) -> Backing:
        """Return what the passages of a section say, those in its comments included."""
        of = (section, self._named, *self._sources.values())
        return self._memory.once(
            "section", section.id, of, lambda: self.passages(section.passages())
        )

    def whole(self) -> Backing:
        """Return what all passages of the briefing say."""
        briefing = self._briefing
        texts = [briefing.bottom_line, *(each.text for each in briefing.judgments)]
        inside = tuple(passage for text in texts for passage in text.passages())
        once, of = self._memory.once, (self._named, *inside, *self._sources.values())
        quoted = once("quoted", "", of, lambda: self.passages(inside))
        parts = (quoted, *map(self.section, briefing.sections))
        return once("whole", "", parts, lambda: together(parts))

    def support(self, passages: Iterable[Passage]) -> Backing:
        """Return the figures of the passages that a judgment rests on, and all names there are.

        A judgment weighs what the briefing is about: its names need not be in just those passages.
        """
        return Backing(self.passages(passages).figures, self.whole().names)

    def passages(self, passages: Iterable[Passage]) -> Backing:
        """Return what some passages say, and what is known of their sources."""
        found = tuple(passages)
        cited = dict.fromkeys(each.article for each in found)
        records = (self._record(self._sources[name]) for name in cited if name in self._sources)
        return together((self._named, *records, *map(self._passage, found)))

    def articles(self, names: Iterable[str], behind: Backing) -> Backing:
        """Return a backing with all that some articles say: they are cited without a quotation."""
        cited = [self._sources[name] for name in names if name in self._sources]
        return together((behind, *map(self._article, cited))) if cited else behind

    def _passage(self, passage: Passage) -> Backing:
        read = self._memory.once
        return read("passage", passage.id, (passage,), lambda: backing(_quoted(passage)))

    def _record(self, source: Source) -> Backing:
        read, name = self._memory.once, source.article.id
        return read("record", name, (source,), lambda: backing(_recorded(source.reference)))

    def _article(self, source: Source) -> Backing:
        texts = (source.article.text, *_recorded(source.reference))
        return self._memory.once("article", source.article.id, (source,), lambda: backing(texts))


def _other(one: object, two: object) -> bool:
    return one is not two


def _named(front: FrontMatter, headings: tuple[str, ...]) -> tuple[str, ...]:
    return (front.title, front.prepared_for, front.prepared_by, front.date, *headings)


def _quoted(passage: Passage) -> Iterator[str]:
    yield from (passage.exact, passage.speaker, passage.citing)
    for change in passage.changes:
        if change.kind is ChangeKind.INSERTION:
            yield change.text


def _recorded(reference: Reference) -> Iterator[str]:
    """Yield what is known of a source: its authors, title, outlet and date."""
    yield from (name.display() for name in reference.authors)
    yield from (reference.title, reference.text("container-title"), reference.text("publisher"))
    if reference.issued:
        yield " ".join(map(str, (*reference.issued.parts, *reference.issued.end)))

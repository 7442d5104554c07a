"""The words of the notes, and the references that a style gets for them.

Two articles with the same record are two copies of one work (a cut copy and the whole, say). They
are cited as one source, as a style would otherwise tell apart what is not two things; each passage
still leads to the copy that it was cut from.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefer.citing import Citations, Cite, begin_citations, short
from briefer.citing.printable import clean
from briefer.composing.lines import line, text_line
from briefer.document.document import Note
from briefer.document.inline import Text
from briefer.domain.reference import Basis, BasisKind, Field, Reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefer.composing.page import Page
    from briefer.document.inline import Inline


@dataclass(frozen=True, slots=True)
class Cited:
    """What a style made of all notes.

    Attributes:
        citations: the notes and the source list.
        copies: the references of each work's copies, by the id of its first copy.
        articles: the ids of the same copies.
    """

    citations: Citations
    copies: dict[str, tuple[Reference, ...]]
    articles: dict[str, tuple[str, ...]]


def ask(page: Page, style: str) -> Callable[[], Cited]:
    """Ask a style to word all notes of the page; return what waits for its answer.

    Raises:
        CitingError: the style cannot be used; so may the answer.
    """
    if not page.clusters:
        return lambda: Cited(Citations(), {}, {})
    asked_of = [*page.clusters]
    if page.also:  # cited by a sentence of the notes: listed, and no note of their own
        asked_of.append(tuple(map(Cite, page.also)))
    articles = dict.fromkeys(cite.article for cites in asked_of for cite in cites)
    works: dict[object, list[str]] = {}
    for article in articles:
        works.setdefault(_work(article, page), []).append(article)
    firsts = {article: copies[0] for copies in works.values() for article in copies}
    clusters = {cites: _of_works(cites, firsts) for cites in dict.fromkeys(asked_of)}
    asked = begin_citations(
        {first: _named(first, page) for first in firsts.values()},
        [clusters[cites] for cites in asked_of],
        style=style,
        language=page.language,
    )
    return lambda: Cited(
        asked.citations(),
        {copies[0]: tuple(map(page.reference, copies)) for copies in works.values()},
        {copies[0]: tuple(copies) for copies in works.values()},
    )


def notes(page: Page, citations: Citations) -> Iterator[Note]:
    """Yield the notes, each with what it has to say of the source's own marks.

    A style that has no words for a source leaves its note empty; the source in short stands there.
    """
    own = citations.notes[: len(page.clusters)]
    told = zip(own, page.clusters, page.additions, page.endings, strict=True)
    for number, (inlines, cites, addition, ending) in enumerate(told, 1):
        words = inlines or in_short(page, (page.reference(cite.article) for cite in cites))
        yield Note(number, _with_ending(_with_addition(words, addition), ending, page.language))


def in_short(page: Page, references: Iterable[Reference]) -> tuple[Inline, ...]:
    """Return sources in a few words, as no style had any."""
    return text_line(
        f"{'; '.join(short(each, page.labels.short) for each in references)}.", page.language
    )


def _work(article: str, page: Page) -> object:
    """Return what two copies of one work have in common; an untitled article is like no other."""
    reference = page.reference(article)
    if not reference.title:
        return article
    values = ((field.variable, field.value) for field in reference.fields if field.value)
    return reference.type, frozenset(values)


def _of_works(cites: tuple[Cite, ...], firsts: dict[str, str]) -> tuple[Cite, ...]:
    return tuple(dict.fromkeys(replace(cite, article=firsts[cite.article]) for cite in cites))


def _named(article: str, page: Page) -> Reference:
    """Return a reference that can be printed; words in brackets stand for a missing name.

    A source is known by its author or its title; with neither, most styles print nothing at all.
    """
    reference = page.reference(article)
    names = (clean(name.display()).strip() for name in reference.authors)
    if clean(reference.title).strip() or any(names):
        return reference
    labels = page.labels.sources
    words = labels.untitled if article in page.sources else labels.lost
    return reference.with_field(Field("title", words, Basis(BasisKind.UNKNOWN)))


def _with_addition(inlines: tuple[Inline, ...], addition: str) -> tuple[Inline, ...]:
    """Return a note with more words before its full stop, or as a sentence after other ends."""
    if not addition:
        return inlines
    last = inlines[-1] if inlines else None
    if isinstance(last, Text) and last.text.endswith("."):
        return (*inlines[:-1], replace(last, text=f"{last.text[:-1]}, {addition}."))
    return (*inlines, Text(f" {addition[:1].upper()}{addition[1:]}."))


def _with_ending(inlines: tuple[Inline, ...], ending: str, language: str) -> tuple[Inline, ...]:
    """Return a note with one more sentence, whatever its style ends a note with."""
    if not ending:
        return inlines
    last = inlines[-1] if inlines else None
    ended = isinstance(last, Text) and last.text.rstrip().endswith((".", "!", "?", "”", "。"))
    return line([*inlines, Text(f"{'' if ended else '.'} {ending}")], language)

"""What other articles say of one whose reference lacks something; offered, never taken by itself.

Two things speak: a line of a reading list that names the article ("Authors, Title. Outlet. (Date)",
or "Authors, “Title,” Outlet, Date"), and a fuller or cut copy of the same text. A list's line is
about the article itself, so it comes first. A copy shares its author and title; its outlet and date
are offered apart, as the same text may have appeared in several places.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate
from briefer.editing import ChangeReference, Group
from briefer.errors import Said
from briefer.evidence import wording
from briefer.evidence.listings import find_listing, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.domain.article import Article
    from briefer.domain.reference import Reference, Source
    from briefer.editing import Edit
    from briefer.evidence.listings import Listing
    from briefer.library import Hit, Likeness

_OF_THE_TEXT: Final = ("author", "title", "title-short")
_OF_THE_PLACE: Final = ("container-title", "issued")
_WEBPAGE: Final = "webpage"
_OUTLET_TYPE: Final = "article-newspaper"
_TITLE_WORDS: Final = 3
_HITS: Final = 12
_LONGEST_LINE: Final = 500


class Library(Protocol):
    """What is asked of the articles at hand."""

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return the articles in which words occur; in quotation marks they follow each other."""

    def get(self, article_id: str) -> Source | None:
        """Return an article with its reference."""

    def likenesses(self, article_id: str) -> tuple[Likeness, ...]:
        """Return the articles with largely the same words as one."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Fields that another article supplies.

    Attributes:
        article: the id of the article that lacks them.
        fields: they, each with where it was taken from.
        reason: why, as a sentence for people.
    """

    article: str
    fields: tuple[Field, ...]
    reason: Said


def offers(source: Source, library: Library) -> tuple[Offer, ...]:
    """Return what other articles supply of what an article's reference lacks.

    No variable is offered twice: the first that speaks for it is heard.

    Raises:
        LibraryError: the library could not be read.
    """
    open_to = {name for name in (*_OF_THE_TEXT, *_OF_THE_PLACE) if _open(source.reference, name)}
    if not open_to:
        return ()
    copies = _copies(source.article, library)
    taken: dict[str, Field] = {}
    found: list[Offer] = []

    def offer(fields: Iterable[Field], reason: Said) -> None:
        fresh = tuple(f for f in fields if f.variable in open_to - taken.keys())
        fresh = tuple(f for f in fresh if _richer(source.reference, f))
        taken.update((field.variable, field) for field in fresh)
        if fresh:
            found.append(Offer(source.article.id, fresh, reason))

    titles = [each.reference for each in (source, *copies)]
    for other, listing in _listings(source.article, titles, library):
        reason = Said(wording.LISTED, name=_named(other), line=listing.line)
        offer(_listed(listing, other.article.origin.name), reason)
    for copy in copies:
        offer(_given(copy, _OF_THE_TEXT), Said(wording.COPIED, name=_named(copy)))
    for copy in copies:
        offer(_given(copy, _OF_THE_PLACE), Said(wording.COPIED_PLACE, name=_named(copy)))
    return tuple(found)


def take(chosen: Sequence[Offer], sources: Mapping[str, Source]) -> Edit:
    """Return the one edit that takes offers.

    Args:
        chosen: the offers, of one article or several.
        sources: those articles by id.
    """
    edits: list[ChangeReference] = []
    for article in dict.fromkeys(offer.article for offer in chosen):
        before = after = sources[article].reference
        for field in (f for offer in chosen if offer.article == article for f in offer.fields):
            after = after.with_field(field)
        if after.type == _WEBPAGE and after.text("container-title"):
            after = replace(after, type=_OUTLET_TYPE)  # as where a text states its outlet itself
        edits.append(ChangeReference(article, before, after))
    return edits[0] if len(edits) == 1 else Group(tuple(edits), wording.TAKE_OFFERS)


def _open(reference: Reference, variable: str) -> bool:
    """Return whether a field is missing, or so poor that another could be fuller."""
    field = reference.field(variable)
    if field is None or not field.value:
        return variable != "title-short" or not reference.title
    if field.basis.kind is BasisKind.TYPED:
        return False
    if isinstance(field.value, IssuedDate):
        return len(field.value.parts) == 1
    return variable == "title" and not reference.text("title-short")


def _richer(reference: Reference, field: Field) -> bool:
    own = reference.field(field.variable)
    if own is None or not own.value:
        return True
    if isinstance(own.value, IssuedDate) and isinstance(field.value, IssuedDate):
        shorter = field.value.parts[: len(own.value.parts)]
        return shorter == own.value.parts and len(field.value.parts) > len(own.value.parts)
    if isinstance(own.value, str) and isinstance(field.value, str):
        return fold(field.value).startswith(fold(own.value) + ":")
    return False


def _named(source: Source) -> str:
    return source.reference.short_title or source.article.origin.name


def _given(copy: Source, variables: Sequence[str]) -> Iterator[Field]:
    """Yield what a copy's reference says, as taken from where it has it itself."""
    for field in copy.reference.fields:
        if field.variable in variables and field.value:
            kind = field.basis.kind
            if kind is BasisKind.STATED:
                basis = Basis(BasisKind.TAKEN, copy.article.origin.name, field.basis.line)
                yield replace(field, basis=replace(basis, note=wording.SAME_TEXT))
            elif kind is BasisKind.TAKEN:
                yield field


def _listed(listing: Listing, name: str) -> Iterator[Field]:
    basis = Basis(BasisKind.TAKEN, name, listing.line, wording.READING_LIST)
    if listing.authors:
        yield Field("author", listing.authors, basis)
    yield Field("container-title", listing.outlet, basis)
    yield Field("issued", listing.issued, basis)


def _listings(
    article: Article, references: Sequence[Reference], library: Library
) -> Iterator[tuple[Source, Listing]]:
    """Yield the lines of other articles that name one of some titles and say more of it."""
    titles = dict.fromkeys(each.short_title for each in references if each.short_title)
    for title in titles:
        if len(title.split()) < _TITLE_WORDS:
            continue
        for other in _others(article, _phrase(title), library):
            for number, line in enumerate(other.article.text.splitlines(), 1):
                if len(line) <= _LONGEST_LINE:
                    listing = find_listing(line, title, number)
                    if listing is not None and not _others_work(listing, references):
                        yield other, listing


def _others_work(listing: Listing, references: Sequence[Reference]) -> bool:
    """Return whether a line names other people than those who are known to have written this."""
    known = {fold(name.display()) for each in references for name in each.authors}
    listed = {fold(name.display()) for name in listing.authors}
    return bool(known and listed) and known.isdisjoint(listed)


def _copies(article: Article, library: Library) -> tuple[Source, ...]:
    """Return the copies of a text, cut ones and fuller ones, the fullest first."""
    likenesses = library.likenesses(article.id)
    found = [each for like in likenesses if (each := library.get(like.article)) is not None]
    return tuple(sorted(found, key=lambda each: -len(each.article.text)))


def _others(article: Article, phrase: str, library: Library) -> Iterator[Source]:
    for hit in library.search(phrase, _HITS):
        if hit.article != article.id:
            other = library.get(hit.article)
            if other is not None:
                yield other


def _phrase(words: str) -> str:
    bare = words.translate(dict.fromkeys(map(ord, '"“”„«»'), " "))
    return f'"{" ".join(bare.split())}"'

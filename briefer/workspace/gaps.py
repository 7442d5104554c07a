"""What is missing before an export: fields of references, and quotations that do not hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.errors import Said
from briefer.evidence import State, check

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source

NOT_STATED: Final = {
    "author": "“{name}”: author not stated",
    "title": "“{name}”: title not stated",
    "container-title": "“{name}”: outlet not stated",
    "issued": "“{name}”: date not stated",
}
OF_QUOTATION: Final = "“{quotation}”: {message}"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing.

    Attributes:
        words: what, for people.
        article: the id of the article that it is about.
        variable: the CSL variable that has no value; empty for a quotation.
        passage: the id of the quotation that cannot stand as it is; empty for a reference.
    """

    words: Said
    article: str
    variable: str = ""
    passage: str = ""


def gaps(briefing: Briefing, sources: Mapping[str, Source]) -> tuple[Gap, ...]:
    """Return all that is missing in what prints, references first, in the order of the page."""
    printed = briefing.printed()
    return (*_references(printed, sources), *_quotations(printed, sources))


def _references(briefing: Briefing, sources: Mapping[str, Source]) -> Iterator[Gap]:
    for article in briefing.cited():
        source = sources.get(article)
        if source is None:
            continue
        name = source.reference.short_title or source.article.origin.name
        for variable in source.reference.missing():
            yield Gap(Said(NOT_STATED[variable], name=name), article, variable)


def _quotations(briefing: Briefing, sources: Mapping[str, Source]) -> Iterator[Gap]:
    passages = {passage.id: passage for passage in briefing.passages()}
    for finding in check(briefing, sources):
        passage = passages[finding.passage]
        if finding.differs or finding.state is State.UNCHECKED:
            words = Said(OF_QUOTATION, quotation=_brief(passage.exact), message=finding.message)
            yield Gap(words, passage.article, passage=finding.passage)


def _brief(text: str, longest: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else f"{flat[:longest].rsplit(' ', 1)[0]} …"

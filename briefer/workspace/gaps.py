"""What is missing before an export: fields of references, quotations that do not hold, markings.

Most of it a person may export all the same. A portion marked above the whole is refused always, a
quotation that differs from its source where the template asks for that.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.domain.section import Comment
from briefer.errors import BrieferError, Said
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
ABOVE: Final = "“{portion}” is marked {mark}, which is above the marking of the whole."
OVER: Final = "{pages} pages, where the template allows {limit}."
OF_QUOTATION: Final = "“{quotation}”: {message}"


class RefusedError(BrieferError):
    """An export that may not be, as the briefing is."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing.

    Attributes:
        words: what, for people.
        article: the id of the article that it is about.
        variable: the CSL variable that has no value; empty for a quotation.
        passage: the id of the quotation that cannot stand as it is; empty for a reference.
        portion: the id of the section, judgment, comment or passage that is marked too high, or the
            briefing's for its title; empty for anything else.
        refuses: whether nothing may be exported while it is so.
        over: whether it is that there are more pages than the template allows.
        differs: whether it is a quotation that is not what its source says.
    """

    words: Said
    article: str = ""
    variable: str = ""
    passage: str = ""
    portion: str = ""
    refuses: bool = False
    over: bool = False
    differs: bool = False


def too_long(pages: int, limit: int) -> tuple[Gap, ...]:
    """Return what is to be said of more pages than a template allows; nothing where they fit.

    Args:
        pages: how many there are; 0 where that is not known.
        limit: how many there may be; 0 for any number.
    """
    over = 0 < limit < pages
    return (Gap(Said(OVER, pages=pages, limit=limit), over=True),) if over else ()


def gaps(
    briefing: Briefing, sources: Mapping[str, Source], *, verified: bool = False
) -> tuple[Gap, ...]:
    """Return all that is missing in what prints: what refuses an export, then references.

    Args:
        briefing: the briefing.
        sources: the articles it cites, by id.
        verified: whether a quotation that differs from its source refuses an export.
    """
    printed = briefing.printed()
    quotations = tuple(_quotations(printed, sources, verified=verified))
    found = (*_portions(printed), *_references(printed, sources), *quotations)
    return tuple(sorted(found, key=lambda gap: not gap.refuses))


def refuse(briefing: Briefing, sources: Mapping[str, Source], *, verified: bool) -> tuple[Gap, ...]:
    """Refuse an export where anything does; return what is missing besides.

    Raises:
        RefusedError: a portion is marked above the whole, or a quotation differs where that counts.
    """
    every = gaps(briefing, sources, verified=verified)
    found = [gap.words for gap in every if gap.refuses]
    if len(found) == 1:
        raise RefusedError(
            "Nothing was exported. {reason} Mend that in the briefing and export again.",
            reason=found[0],
        )
    if found:
        raise RefusedError(
            "Nothing was exported, for {count} reasons. The first: {first} Mend them in the"
            " briefing and export again.",
            count=len(found),
            first=found[0],
        )
    return every


def _portions(briefing: Briefing) -> Iterator[Gap]:
    """Yield the portions that are marked above the whole."""
    if not briefing.settings.profile.levels:
        return
    from briefer.composing.marking import overmarked  # noqa: PLC0415 - loads for markings alone

    texts = _texts(briefing)
    for name in overmarked(briefing):
        words, marking = texts[name]
        level = briefing.settings.profile.level(marking)
        mark = (level.portion or level.banner) if level is not None else marking
        said = Said(ABOVE, portion=_brief(words), mark=mark)
        yield Gap(said, portion=name, refuses=True)


def _texts(briefing: Briefing) -> dict[str, tuple[str, str]]:
    """Return the words and the marking of every portion, by its id."""
    found = {briefing.id: (briefing.front.title, briefing.front.title_marking)}
    for judgment in briefing.judgments:
        found[judgment.id] = judgment.text.plain(), judgment.marking
    for section in briefing.sections:
        found[section.id] = section.heading, section.marking
        for item in section.items:
            if isinstance(item, Comment):
                found[item.id] = item.text.plain(), item.marking
    return found | {each.id: (each.exact, each.marking) for each in briefing.passages()}


def _references(briefing: Briefing, sources: Mapping[str, Source]) -> Iterator[Gap]:
    for article in briefing.cited():
        source = sources.get(article)
        if source is None:
            continue
        name = source.reference.short_title or source.article.origin.name
        for variable in source.reference.missing():
            yield Gap(Said(NOT_STATED[variable], name=name), article, variable)


def _quotations(
    briefing: Briefing, sources: Mapping[str, Source], *, verified: bool
) -> Iterator[Gap]:
    passages = {passage.id: passage for passage in briefing.passages()}
    for finding in check(briefing, sources):
        passage = passages[finding.passage]
        if finding.differs or finding.state is State.UNCHECKED:
            words = Said(OF_QUOTATION, quotation=_brief(passage.exact), message=finding.message)
            yield Gap(
                words,
                passage.article,
                passage=finding.passage,
                refuses=verified and finding.differs,
                differs=finding.differs,
            )


def _brief(text: str, longest: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else f"{flat[:longest].rsplit(' ', 1)[0]} …"

"""Hints on the analyst's own words while they are written.

Of terms of likelihood and confidence only where the briefing has a yardstick; of a likelihood that
the words gainsay, and of figures and names that no passage contains, always. None of them is an
error: nothing is refused because of one. Pure, and it reads what was read before only once.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.domain.prose import Citation, RunIn, Words
from briefer.domain.section import Comment
from briefer.domain.yardstick import Yardstick
from briefer.errors import Said
from briefer.evidence import wording
from briefer.evidence.claims import claims, unbacked
from briefer.evidence.contrary import contrary
from briefer.evidence.grounds import Grounds, Memory
from briefer.evidence.likelihood import Scale

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from briefer.domain.briefing import Briefing, Judgment
    from briefer.domain.prose import Prose
    from briefer.domain.reference import Source
    from briefer.evidence.claims import Backing
    from briefer.evidence.likelihood import Sentences, Term

BOTTOM: Final = ""
"""Stands for the id of the bottom line, which has none."""
_MOST: Final = 6
"""Figures and names that one hint lists."""
_BEGINNING: Final = 90
"""Code points of a text that tell which one is meant."""


class Concern(StrEnum):
    """What a hint is about."""

    TWO_SCALES = "two-scales"
    """Terms of two rows of the yardstick in one briefing."""
    OTHER_SCALE = "other-scale"
    """A term that the yardstick does not have."""
    TOGETHER = "together"
    """Likelihood and confidence in one sentence."""
    LOOSE = "loose"
    """``may`` or ``could`` and no likelihood."""
    CONTRARY = "contrary"
    """Words that say another likelihood than the one chosen for them."""
    UNSUPPORTED = "unsupported"
    """A judgment without any passage."""
    CLAIM = "claim"
    """Figures or names that nothing behind the words contains."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to look at.

    Attributes:
        holder: the id of the judgment or comment; ``BOTTOM`` for the bottom line.
        concern: what it is about.
        message: that, as a sentence for people.
        begins: the first of the words that it is about, to be known by.
    """

    holder: str
    concern: Concern
    message: Said
    begins: str


class _Portion(NamedTuple):
    """A text of the analyst's, what was read in it, and what it names that nothing backs."""

    holder: str
    text: Prose
    said: Sentences
    unbacked: tuple[str, ...]
    judgment: Judgment | None = None


def hints(briefing: Briefing, sources: Mapping[str, Source]) -> tuple[Hint, ...]:
    """Return all hints on a briefing as it prints, in the order of the page.

    Args:
        briefing: the briefing.
        sources: the articles it cites, by id.
    """
    return Drafts().hints(briefing, sources)


class Drafts:
    """Reads a briefing again and again, and only what is not as it was the last time."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._scale = Scale(Yardstick())
        self._memory = Memory()

    def hints(self, briefing: Briefing, sources: Mapping[str, Source]) -> tuple[Hint, ...]:
        """Return what the function ``hints`` does."""
        printed = briefing.printed()
        if printed.settings.yardstick != self._scale.yardstick:
            self._scale = Scale(printed.settings.yardstick)
        portions = tuple(self._portions(printed, Grounds(printed, sources, self._memory)))
        mixed = _mixed(portions, self._scale)
        return tuple(hint for portion in portions for hint in self._of(portion, mixed))

    def _portions(self, briefing: Briefing, grounds: Grounds) -> Iterator[_Portion]:
        """Yield the texts in the order of the page."""
        read = partial(self._portion, grounds)
        yield read(BOTTOM, briefing.bottom_line, grounds.whole)
        passages = {p.id: p for p in briefing.passages()} if briefing.judgments else {}
        for judgment in briefing.judgments:
            support = [passages[each] for each in judgment.support if each in passages]
            if support:
                every = (*support, *judgment.text.passages())
                behind = partial(grounds.support, every)
                yield read(judgment.id, judgment.text, behind, judgment)
            else:  # what it named may be away
                bare = replace(judgment, support=()) if judgment.support else judgment
                yield read(judgment.id, judgment.text, grounds.whole, bare)
        for section in briefing.sections:
            for item in section.items:
                if isinstance(item, Comment):
                    yield read(item.id, item.text, partial(grounds.section, section))

    def _portion(
        self,
        grounds: Grounds,
        holder: str,
        text: Prose,
        behind: Callable[[], Backing],
        judgment: Judgment | None = None,
    ) -> _Portion:
        once = self._memory.once
        said = once("said", holder, (text, self._scale), lambda: self._scale.read(_own(text)))
        named = once("claims", holder, (text,), lambda: claims(_own(text)))
        if not named.any:
            return _Portion(holder, text, said, (), judgment)
        backed = grounds.articles(_cited(text), behind())
        found = once("unbacked", holder, (named, backed), lambda: unbacked(named, backed))
        return _Portion(holder, text, said, found, judgment)

    def _of(self, portion: _Portion, mixed: Mapping[str, tuple[Term, Term]]) -> tuple[Hint, ...]:
        """Return the hints on one text, at most one of a kind."""
        terms = mixed.get(portion.holder, ())

        def read() -> tuple[Hint, ...]:
            begins = " ".join(portion.text.plain().split())[:_BEGINNING].rstrip()
            every = (_gainsaid(portion), self._scaled(portion, terms), _claimed(portion))
            found = chain.from_iterable(every) if begins else ()
            return tuple(Hint(portion.holder, *each, begins) for each in found)

        return self._memory.once("hints", portion.holder, (self._scale, *portion, *terms), read)

    def _scaled(self, portion: _Portion, mixed: tuple[Term, ...]) -> Iterator[tuple[Concern, Said]]:
        """Yield what is said of likelihood and of support, where there is a yardstick."""
        if not self._scale.yardstick.bands:
            return
        judgment, said = portion.judgment, portion.said
        stray = next((term for term in _terms(portion, self._scale) if term.row is None), None)
        if stray:
            name = self._scale.yardstick.name
            message = Said(wording.OTHER_SCALE, term=stray.words, yardstick=name)
            yield Concern.OTHER_SCALE, message
        if mixed:
            one, other = mixed
            yield Concern.TWO_SCALES, Said(wording.TWO_SCALES, term=one.words, other=other.words)
        if said.together:
            yield Concern.TOGETHER, Said(wording.TOGETHER)
        if said.loose and not (judgment and judgment.likelihood):
            yield Concern.LOOSE, Said(wording.LOOSE, word=said.loose)
        if judgment and not judgment.support and not any(True for _ in judgment.text.articles()):
            yield Concern.UNSUPPORTED, Said(wording.UNSUPPORTED)


def _gainsaid(portion: _Portion) -> Iterator[tuple[Concern, Said]]:
    """Yield that a judgment's words say another likelihood than the one chosen for it."""
    chosen = portion.judgment.likelihood if portion.judgment else ""
    term = contrary(_own(portion.text), chosen) if chosen else ""
    if term:
        yield Concern.CONTRARY, Said(wording.CONTRARY, term=term, level=chosen)


def _claimed(portion: _Portion) -> Iterator[tuple[Concern, Said]]:
    """Yield what is named that nothing behind the text contains."""
    every = portion.unbacked
    if every:
        listed = ", ".join(every[:_MOST]) + (" …" if len(every) > _MOST else "")
        yield Concern.CLAIM, Said(wording.FIGURES, claims=listed)


def _mixed(portions: Iterable[_Portion], scale: Scale) -> dict[str, tuple[Term, Term]]:
    """Return the texts with a term of a row that most do not use, with that term and theirs."""
    every = [(portion.holder, term) for portion in portions for term in _terms(portion, scale)]
    rows = Counter(term.row for _, term in every if term.row is not None)
    if len(rows) < 2:  # noqa: PLR2004 - one row is no mixture
        return {}
    usual = rows.most_common(1)[0][0]
    other = next(term for _, term in every if term.row == usual)
    strays = [(holder, term) for holder, term in every if term.row not in {None, usual}]
    return {holder: (term, other) for holder, term in reversed(strays)}


def _terms(portion: _Portion, scale: Scale) -> tuple[Term, ...]:
    chosen = portion.judgment.likelihood.strip() if portion.judgment else ""
    return (*portion.said.terms, *((scale.term(chosen),) if chosen else ()))


def _own(text: Prose) -> str:
    """Return the analyst's words alone; an ellipsis stands for what is quoted among them."""
    return "\n".join(
        "".join(
            span.text if isinstance(span, Words) else "…" if isinstance(span, RunIn) else ""
            for span in paragraph.spans
        )
        for paragraph in text.paragraphs
    )


def _cited(text: Prose) -> Iterator[str]:
    for paragraph in text.paragraphs:
        for span in paragraph.spans:
            if isinstance(span, Citation):
                yield span.article

"""Two statements held against each other: what they share, where they differ, and what that means.

Each shared name, date, figure and word weighs something; what counts is the weight of all that is
shared, and how much of the shorter statement it is. Of statements on one matter, a figure of the
same things, a date, a place or a direction that differs makes them contradict each other: which of
the two is right, or whether they speak of two events, is for a person to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.evidence.corroboration import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.evidence.corroboration.dates import When
    from briefer.evidence.corroboration.figures import Figure
    from briefer.evidence.corroboration.statements import Statement

_COPIED: Final = 0.6
"""Of the runs of three words of the shorter statement: above this share the words are the same."""
_FEWEST_RUNS: Final = 5
_SAME_SHARE: Final = 0.45
_SAME_WEIGHT: Final = 4.0
_TOPIC_SHARE: Final = 0.4
_TOPIC_WEIGHT: Final = 2.5
_TOPIC_WORDS: Final = 3
_ALIKE_SHARE: Final = 0.25
_ALIKE_WEIGHT: Final = 2.5
_COMMON: Final = 0.5
_DAY, _MONTH, _FIGURE, _SMALL_FIGURE = 2.0, 1.0, 2.5, 1.5
_UNANCHORED: Final = 4
"""Words that must be shared where no rare name, date or figure is."""
_UNANCHORED_SHARE: Final = 0.5


class Verdict(StrEnum):
    """What one statement is to another."""

    SAME = "same"
    """It says the same."""
    DIFFERS = "differs"
    """It speaks of the same and says something else of it."""
    ALIKE = "only looks alike"
    """It has a number, a date or names in common, and speaks of something else."""
    OTHER = "other"
    """It has nothing to do with it."""


class Kind(StrEnum):
    """What two statements share or differ in."""

    WORDS = "words"
    """The same words in the same order, or words that mean the same."""
    NAMES = "names"
    FIGURE = "how many"
    DATE = "when"
    PLACE = "where"
    DIRECTION = "which way"
    """One says it rose and the other that it fell; one confirms and the other denies."""
    WHETHER = "whether"
    """One says that it is so, the other that it is not."""


class Detail(NamedTuple):
    """One thing that two statements share or differ in: the words of each that say it."""

    kind: Kind
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found of two statements.

    Attributes:
        verdict: what the other is to the first.
        shared: the reasons for it, the weightiest first.
        differing: what they contradict each other in.
        weight: how much they share; only to put several in order.
        copied: whether the words themselves are the same.
    """

    verdict: Verdict
    shared: tuple[Detail, ...] = ()
    differing: tuple[Detail, ...] = ()
    weight: float = 0.0
    copied: bool = False


def compare(mine: Statement, theirs: Statement) -> Comparison:
    """Hold one statement against another."""
    pair = _Pair(mine, theirs)
    if not pair.worth_it:
        return Comparison(Verdict.OTHER)
    differing = tuple(pair.differing())
    if differing:
        verdict, shared = Verdict.DIFFERS, tuple(pair.shared())
    elif pair.copied or (pair.is_same and not pair.denied):
        verdict, shared = Verdict.SAME, tuple(pair.shared())
    else:
        shared = tuple(pair.looks_alike())
        verdict = Verdict.ALIKE if shared else Verdict.OTHER
    return Comparison(verdict, shared, differing, pair.weight, pair.copied)


class _Pair:
    """Two statements, and what each step needs of both."""

    def __init__(self, mine: Statement, theirs: Statement) -> None:
        self.mine, self.theirs = mine, theirs

    @property
    def worth_it(self) -> bool:
        """Whether anything can come of it: two words in common, or one number."""
        if len(self.stems) > 1:
            return True
        return any(
            one.distinct and one.equals(other)
            for one in self.mine.figures
            for other in self.theirs.figures
        )

    @cached_property
    def figures(self) -> list[tuple[Figure, Figure]]:
        """The figures that agree, in number and in what they count."""
        return [
            (one, other)
            for one in self.mine.figures
            for other in self.theirs.figures
            if one.precise and other.precise and one.equals(other) and one.may_count_same(other)
        ]

    @cached_property
    def stems(self) -> frozenset[str]:
        return self.mine.stems & self.theirs.stems

    @cached_property
    def rare(self) -> frozenset[str]:
        """The stems of rare names that both have."""
        mine, theirs = (
            {each.stem for each in side.names if not each.common}
            for side in (self.mine, self.theirs)
        )
        return frozenset(mine & theirs) - self.mine.common

    @cached_property
    def dated(self) -> list[tuple[str, str, float]]:
        """The dates that say the same, and what each weighs."""
        return [
            (
                self.mine.text[one.start : one.end],
                self.theirs.text[other.start : other.end],
                _DAY if one.exact and other.exact else _MONTH,
            )
            for one in self.mine.dates
            for other in self.theirs.dates
            if one.says_same(other)
        ]

    @cached_property
    def trailing(self) -> frozenset[str]:
        """The stems that add nothing to a name."""
        return self.mine.trailing | self.theirs.trailing

    @cached_property
    def copied(self) -> bool:
        least = min(self.mine.runs.total(), self.theirs.runs.total())
        if least < _FEWEST_RUNS:
            return False
        return (self.mine.runs & self.theirs.runs).total() >= _COPIED * least

    @cached_property
    def topic(self) -> float:
        """The weight of the words and names that both have."""
        return sum(map(self._weigh, self.stems))

    @cached_property
    def counted(self) -> frozenset[str]:
        """The stems that name what the agreeing figures count: they say no more than these do."""
        return frozenset(stem for pair in self.figures for each in pair for stem in each.noun)

    @cached_property
    def weight(self) -> float:
        """The weight of all that both have."""
        dated = max((weight for *_, weight in self.dated), default=0.0)
        said = sum(map(self._weigh, self.stems - self.counted))
        sides = ({id(pair[side]): pair[side] for pair in self.figures} for side in (0, 1))
        numbers = min(sum(map(self._of_figure, each.values())) for each in sides)  # each once
        return said + dated + numbers

    @cached_property
    def share(self) -> float:
        """How much of the shorter statement it is, by weight."""
        return self.weight / min(map(self._whole, (self.mine, self.theirs)))

    @property
    def is_same(self) -> bool:
        """Whether enough is shared, and something that tells one event from others."""
        if self.weight < _SAME_WEIGHT or self.share < _SAME_SHARE:
            return False
        anchored = self.rare or self.dated or self.figures
        said = {each for each in self.stems - self.counted if self._weigh(each) >= 1}
        if anchored:
            return bool(said)
        return len(said) >= _UNANCHORED and self.share >= _UNANCHORED_SHARE

    @property
    def on_one_matter(self) -> bool:
        """Whether both speak of the same, whatever figures and dates they give."""
        least = min(sum(map(self._weigh, side.stems)) for side in (self.mine, self.theirs))
        said = sum(self._weigh(each) >= 1 for each in self.stems)
        said += len(self.figures) + bool(self.dated)
        return said >= _TOPIC_WORDS and self.topic >= max(_TOPIC_WEIGHT, _TOPIC_SHARE * least)

    @cached_property
    def denied(self) -> frozenset[str]:
        """The stems that one has after a "not" and the other without one."""
        return (self.mine.negated ^ self.theirs.negated) & self.stems - words.COUNTRIES.keys()

    def differing(self) -> Iterator[Detail]:
        """Yield what the two contradict each other in."""
        found = [*self._other_numbers()]
        if self.on_one_matter or self.is_same:
            found += [*self._other_dates(), *self._other_way()]
            found += self._other_places(loose=bool(found))
        yield from found

    def shared(self) -> Iterator[Detail]:
        """Yield what the two share."""
        for one, other in self.figures:
            yield Detail(Kind.FIGURE, _of(self.mine, one), _of(self.theirs, other))
        for mine, theirs, _weight in self.dated:
            yield Detail(Kind.DATE, mine, theirs)
        yield from self._named(self.rare, Kind.NAMES)
        yield from self._named(self.stems - self.rare, Kind.WORDS)

    def looks_alike(self) -> Iterator[Detail]:
        """Yield what could mislead: equal numbers of other things, equal dates, names alone."""
        agreed = {one for one, _ in self.figures}
        for one in self.mine.figures:
            for other in self.theirs.figures:
                if one.distinct and other.distinct and one not in agreed and one.equals(other):
                    yield Detail(Kind.FIGURE, _of(self.mine, one), _of(self.theirs, other))
        anchored = self.dated or any(one.distinct for one, _ in self.figures)
        least = _ALIKE_SHARE if anchored else _SAME_SHARE
        if self.weight >= _ALIKE_WEIGHT and self.share >= least and (anchored or self.rare):
            yield from self.shared()

    def _named(self, stems: frozenset[str], kind: Kind) -> Iterator[Detail]:
        """Yield words of both that mean the same, as they are written, in the order of mine."""
        mine, theirs = self.mine.shown, self.theirs.shown
        listed = sorted((self.mine.text.find(mine[each]), each) for each in stems & mine.keys())
        if not listed:
            return
        ours, others, end = "", "", -1
        for at, each in listed:
            one_name = kind is Kind.NAMES and at == end + 1
            comma = "" if not ours else " " if one_name else ", "
            end = at + len(mine[each])
            ours += comma + _plain(mine[each])
            others += comma + _plain(theirs[each])
        yield Detail(kind, ours, others)

    def _other_numbers(self) -> Iterator[Detail]:
        """Yield figures of the same things that cannot be the same number."""
        agreed = {id(each) for pair in self.figures for each in pair}
        for one in self.mine.figures:
            for other in self.theirs.figures:
                if id(one) in agreed or id(other) in agreed or one.equals(other):
                    continue
                if self._of_one(one, other):
                    yield Detail(Kind.FIGURE, _of(self.mine, one), _of(self.theirs, other))

    def _of_one(self, one: Figure, other: Figure) -> bool:
        """Return whether the same is said of what two figures count."""
        said = (one.said & other.said) - set(one.noun) - set(other.noun) - self.mine.common
        told = {each for each in said if self._weigh(each) >= 1}
        if one.unit != other.unit or one.other_people(other):
            return False
        if one.unit:
            return self.on_one_matter and bool(told)
        if one.counts_same(other) and self.on_one_matter:
            return True
        people = one.is_people or other.is_people
        return bool(told) and (
            one.counts_same(other) or (people and bool(set(one.noun) & set(other.noun)))
        )

    def _other_dates(self) -> Iterator[Detail]:
        mine, theirs = self.mine.dates, self.theirs.dates
        if not self.is_same and _years_apart(mine, theirs):
            return  # an event of its own, unless all the rest is the same
        if any(one.may_be(other) for one in mine for other in theirs):
            return
        for one, other in zip(mine[:1], theirs[:1], strict=False):
            yield Detail(
                Kind.DATE,
                self.mine.text[one.start : one.end],
                self.theirs.text[other.start : other.end],
            )

    def _other_places(self, *, loose: bool) -> Iterator[Detail]:
        """Yield places that are not the same.

        A country and a town may be one place; told loosely, such a pair is shown as well.
        """
        for one in self.mine.places:
            for other in self.theirs.places:
                alike = one.how == other.how and one.after == other.after
                if not alike or _one_place(one.stem, other.stem):
                    continue
                if loose or (one.stem in words.COUNTRIES) == (other.stem in words.COUNTRIES):
                    yield Detail(
                        Kind.PLACE,
                        self.mine.text[one.start : one.end],
                        self.theirs.text[other.start : other.end],
                    )

    def _other_way(self) -> Iterator[Detail]:
        for pair in words.OPPOSITE_STEMS:
            for one, other in (pair, pair[::-1]):
                if (one in self.mine.negated) != (other in self.theirs.negated):
                    continue  # not to deny is no more than to confirm
                if self._only(self.mine, one, other) and self._only(self.theirs, other, one):
                    yield Detail(Kind.DIRECTION, self.mine.shown[one], self.theirs.shown[other])
        for each in sorted(self.denied):
            if self.mine.beside(each) & self.theirs.beside(each):
                yield Detail(Kind.WHETHER, _told(self.mine, each), _told(self.theirs, each))
                return

    @staticmethod
    def _only(side: Statement, one: str, other: str) -> bool:
        return one in side.stems and other not in side.stems

    def _weigh(self, stem: str) -> float:
        if stem in self.trailing:
            return 0.0
        weak = stem in words.COUNTRIES or stem in words.COMMON_NAMES or stem in self.mine.common
        return _COMMON if weak else 1.0

    @staticmethod
    def _of_figure(figure: Figure) -> float:
        return _FIGURE if figure.distinct else _SMALL_FIGURE

    def _whole(self, side: Statement) -> float:
        dated = max((_DAY if when.exact else _MONTH for when in side.dates), default=0.0)
        figures = sum(map(self._of_figure, side.figures))
        return sum(map(self._weigh, side.stems - self.counted)) + dated + figures


def _years_apart(mine: Sequence[When], theirs: Sequence[When]) -> bool:
    """Return whether all the dates of one side lie years before or after those of the other."""
    spans = [[when.years for when in side if when.years] for side in (mine, theirs)]
    return all(spans) and all(
        max(one[0], other[0]) - min(one[1], other[1]) > 1 for one in spans[0] for other in spans[1]
    )


def _of(side: Statement, figure: Figure) -> str:
    return side.text[figure.start : figure.end].strip()


def _one_place(one: str, other: str) -> bool:
    """Return whether two names may be of one place: they share a word, or one is the capital."""
    capital = words.CAPITALS.get(one) == other or words.CAPITALS.get(other) == one
    return capital or bool(set(one.split()) & set(other.split()))


def _plain(word: str) -> str:
    return word.replace("-", " ") if word.casefold() in words.COUNTRIES else word


def _told(side: Statement, stem: str) -> str:
    word = side.shown[stem]
    return f"not … {word}" if stem in side.negated else word

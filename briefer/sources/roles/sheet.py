"""A text as a whole: its lines with their signs, what repeats, and which language it is in."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from briefer.sources.roles.captions import caption_score, credit_shaped, is_credit
from briefer.sources.roles.datelines import is_dateline
from briefer.sources.roles.lines import Line
from briefer.sources.roles.people import is_byline
from briefer.sources.roles.shapes import is_english
from briefer.sources.roles.signs import Sign, sign_of
from briefer.sources.roles.wrapping import whole_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_CAPTION = 3
_CREDIT_NEAR = 2
_REPEATED = 2
_LONG_REPEAT = 8
_LONG_LINE = 8
_SHINGLE = 6
_LONGEST_PART = 40
_ROW = 4
_TEASER_WORDS = 60
_LONG_COPY = 120
_NEARLY = 0.7


@dataclass(frozen=True)
class Sheet:
    """All lines of a text, with what can only be told by looking at several of them."""

    lines: tuple[Line, ...]
    english: bool

    @cached_property
    def signs(self) -> tuple[Sign | None, ...]:
        """What each line's own wording makes of it."""
        return tuple(sign_of(line) for line in self.lines)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each line's words occur as a line."""
        return Counter(line.key for line in self.lines)

    def repeated(self, index: int) -> bool:
        """Tell whether another line says the same."""
        return self.counts[self.lines[index].key] > 1

    def first(self, index: int) -> bool:
        """Tell whether no line before says the same."""
        return self._first[self.lines[index].key] == index

    @cached_property
    def _first(self) -> dict[str, int]:
        seen: dict[str, int] = {}
        for index, line in enumerate(self.lines):
            seen.setdefault(line.key, index)
        return seen

    def set_large(self, first: int, last: int) -> frozenset[int]:
        """Return the lines of the article's text that say a part of a longer one once more."""
        text = [(at, self.lines[at]) for at in range(first, last) if at != self.copy]
        prose = [line for _, line in text if line.prose]
        told = Counter(run for line in prose for run in _shingles(line.key.split()))
        counts = Counter(line.key for line in prose)
        return frozenset(
            index for index, line in text if _is_part(line.key.split(), told, counts[line.key])
        )

    @cached_property
    def copy(self) -> int | None:
        """The line, if any, that says the whole article once more, as some pages do for machines.

        It is the longest of those that are long and that other lines say nearly all of, in parts.
        """
        prose = [line.key.split() for line in self.lines if line.prose]
        told = Counter(run for words in prose for run in _shingles(words))
        retold = [
            index
            for index, line in enumerate(self.lines)
            if line.length >= _LONG_COPY and not self.repeated(index) and _is_retold(line, told)
        ]
        return max(retold, key=lambda index: self.lines[index].length, default=None)

    @cached_property
    def credits(self) -> frozenset[int]:
        """The lines that name a picture's maker, by wording or by standing at a caption."""
        sure = {index for index, line in enumerate(self.lines) if is_credit(line)}
        shaped = {
            index
            for index, line in enumerate(self.lines)
            if credit_shaped(line) and any(self._cued(near) for near in self._touching(index))
        }
        return frozenset(sure | shaped)

    @cached_property
    def pictures(self) -> frozenset[int]:
        """The lines about pictures: captions and credits."""
        return self.captions | self.credits

    @cached_property
    def captions(self) -> frozenset[int]:
        """The lines that describe a picture."""
        return frozenset(
            index for index in range(len(self.lines)) if self._caption(index) >= _CAPTION
        )

    @cached_property
    def _cues(self) -> tuple[int, ...]:
        return tuple(caption_score(line) for line in self.lines)

    def _caption(self, index: int) -> int:
        line, score = self.lines[index], self._cues[index]
        if not score or index in self.credits:
            return 0
        near = any(near in self.credits for near in self._touching(index))
        twice = self.repeated(index) and line.length >= _LONG_REPEAT
        return score + _CREDIT_NEAR * near + _REPEATED * twice

    def _cued(self, index: int) -> bool:
        return self._cues[index] > 0

    def _touching(self, index: int) -> tuple[int, ...]:
        """Return the lines before and after, where no blank line or one only lies between."""
        near = []
        if index > 0 and self.lines[index].gap <= 1:
            near.append(index - 1)
        if index + 1 < len(self.lines) and self.lines[index + 1].gap <= 1:
            near.append(index + 1)
        return tuple(near)

    def teases(self, index: int) -> bool:
        """Tell whether a line is the cut beginning of another story: such stand in rows."""
        near = range(max(0, index - _ROW), min(len(self.lines), index + _ROW + 1))
        return self._cut(index) and sum(map(self._cut, near)) > 1

    def _cut(self, index: int) -> bool:
        line = self.lines[index]
        return line.length <= _TEASER_WORDS and line.text.rstrip(")] ").endswith(("..", "\u2026"))

    def byline(self, index: int) -> bool:
        """Tell whether a line names the writer or the day of publication."""
        return index in self._bylines

    @cached_property
    def _bylines(self) -> frozenset[int]:
        return frozenset(
            index for index, line in enumerate(self.lines) if is_byline(line) or is_dateline(line)
        )


def _is_part(words: list[str], told: Counter[tuple[str, ...]], itself: int) -> bool:
    """Tell whether every run of a short line's words is told more often than by itself."""
    if not _SHINGLE <= len(words) <= _LONGEST_PART:
        return False
    return all(told[run] > itself for run in _shingles(words))


def _is_retold(line: Line, told: Counter[tuple[str, ...]]) -> bool:
    """Tell whether nearly every run of a line's words is told by another line too."""
    runs = Counter(_shingles(line.key.split()))
    return sum(told[run] > runs[run] for run in runs) >= len(runs) * _NEARLY


def _shingles(words: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield every run of ``_SHINGLE`` words, the empty text none."""
    return zip(*(words[offset:] for offset in range(_SHINGLE)), strict=False)


def sheet(text: str) -> Sheet:
    """Return a text's lines with what they share.

    The language is that of the longer lines: a page's menus have few small words in any.
    """
    lines = whole_lines(text)
    longer = [line.lowered for line in lines if line.length >= _LONG_LINE]
    return Sheet(lines, is_english(" ".join(longer) or text))

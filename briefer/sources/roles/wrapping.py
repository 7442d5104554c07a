"""Paragraphs that were broken into lines of one width, as in mail, wire copy and older dumps.

Two signs tell that a text is wrapped. In a long one most lines are nearly as long as any. In a
short one the lines that another follows at once had no room for its first word, and sentences go on
from one to the next. A line of a menu or a list has neither.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.sources.roles.lines import Line, split_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDTHS = (50, 100)
_FEWEST_WRAPPED = 6
_WRAPPED_SHARE = 0.45
_NEARLY = 0.7
_SOME = 0.25
_FEWEST_BROKEN = 2
_FULL_SHARE = 0.6
_LONGER_SHARE = 0.1
_LONGEST_WORD = 20
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
"""Letters of scripts that are broken into lines between any two."""
_QUOTED = ">"
"""What begins a line of a letter that another answers."""


def whole_lines(text: str) -> tuple[Line, ...]:
    """Return every line of a text that is not blank, in order.

    Where the text was wrapped at a fixed width, a paragraph of several lines is one.
    """
    return unwrapped(split_lines(text))


def unwrapped(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the paragraphs of a wrapped text, each as one line from its first number on.

    The lines of a text that is not wrapped come back as they are.
    """
    goes_on = _wrapping(lines) if lines else None
    if goes_on is None:
        return lines
    paragraphs = [[lines[0]]]
    for line, after in pairwise(lines):
        if goes_on(line, after):
            paragraphs[-1].append(after)
        else:
            paragraphs.append([after])
    return tuple(_joined(paragraph) for paragraph in paragraphs)


def _wrapping(lines: Sequence[Line]) -> Callable[[Line, Line], bool] | None:
    """Return what tells of two lines whether the first goes on in the second.

    None where paragraphs were not broken into lines of one width, as in mail and older dumps.
    """
    narrowest, widest = _WIDTHS
    width = _width(lines)
    if len(lines) >= _FEWEST_WRAPPED and narrowest <= width <= widest:
        nearly_full = partial(_nearly_full, width)
        broken = [pair for pair in pairwise(lines) if nearly_full(*pair)]
        if len(broken) >= len(lines) * _WRAPPED_SHARE and _going_on(broken) >= len(broken) * _SOME:
            return nearly_full
    width = _breaking_width(lines)
    full = partial(_full, width)
    return full if width and _breaks_so(lines, width, full) else None


def _width(lines: Sequence[Line]) -> int:
    """Return the greatest length of a line, code points; one line in fifty may be longer."""
    lengths = sorted(line.end - line.start for line in lines)
    return lengths[-1 - len(lengths) // 50]


def _nearly_full(width: int, line: Line, after: Line) -> bool:
    """Tell whether a line is nearly as long as lines get, and another follows at once."""
    return width * _NEARLY <= line.end - line.start <= width and after.gap == 0 and not after.bullet


def _full(width: int, line: Line, after: Line) -> bool:
    """Tell whether a line had no room for the first word of the next, which follows at once."""
    length = line.end - line.start
    return (
        after.gap == 0
        and not after.bullet
        and length <= width < length + 1 + _first_word(after)
        and not after.text.startswith(_QUOTED)
    )


def _first_word(line: Line) -> int:
    """Return the length of what a line could not have been broken in."""
    word = line.text.split(" ", 1)[0]
    if not word.isascii() and _UNSPACED.search(word):
        return 1
    return min(len(word), _LONGEST_WORD)


def _breaking_width(lines: Sequence[Line]) -> int:
    """Return the width at which the most lines have no room for the next word; 0 for none."""
    narrowest, widest = _WIDTHS
    votes = dict.fromkeys(range(narrowest, widest + 1), 0)
    for line, after in pairwise(lines):
        length = line.end - line.start
        if after.gap == 0 and narrowest - _LONGEST_WORD <= length <= widest:
            for width in range(length, length + 1 + _first_word(after)):
                if width in votes:
                    votes[width] += 1
    best = max(votes, key=lambda width: votes[width])
    return best if votes[best] >= _FEWEST_BROKEN else 0


def _breaks_so(lines: Sequence[Line], width: int, full: Callable[[Line, Line], bool]) -> bool:
    """Tell whether a text was broken at a width, by what its breaks have in common.

    Nearly every line that another follows at once is full, hardly any is longer, and sentences go
    on over the breaks. So a short text is known, whose paragraphs have two or three lines.
    """
    longer = sum(line.end - line.start > width for line in lines)
    if longer > max(1, len(lines) * _LONGER_SHARE):
        return False
    followed = [
        (line, after)
        for line, after in pairwise(lines)
        if after.gap == 0 and not after.bullet and (line.end - line.start) * 2 >= width
    ]
    broken = [pair for pair in followed if full(*pair)]
    least = max(_FEWEST_BROKEN, len(broken) * _WRAPPED_SHARE)
    return len(broken) >= len(followed) * _FULL_SHARE and _going_on(broken) >= least


def _going_on(broken: Sequence[tuple[Line, Line]]) -> int:
    """Return over how many breaks a sentence goes on, as a small letter tells that begins a line.

    Of scripts without capitals, any letter does.
    """
    return sum(not line.ends and not after.text[:1].isupper() for line, after in broken)


def _joined(lines: Sequence[Line]) -> Line:
    first, text = lines[0], " ".join(line.text for line in lines)
    return Line(first.number, first.start, lines[-1].end, first.gap, first.bullet, text)

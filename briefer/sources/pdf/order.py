"""The reading order of a page's lines: the page's own, unless that jumps up and down.

Programs write a page's text in the order in which it reads, nearly always; that order knows more of
columns, boxes and notes than geometry can tell. Where it jumps up within a column, or goes from
column to column line by line, the lines are sorted by the columns that white space parts.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.sources.pdf.lines import Line

_JUMPS: Final = 3
_JUMPS_SHARE: Final = 0.1
_SIDE: Final = 0.2
_FEWEST: Final = 6
_STEPS: Final = 40


def ordered(lines: Sequence[Line]) -> list[Line]:
    """Return a page's lines in reading order."""
    jumps = sum(_jumps(one, after) for one, after in pairwise(lines))
    if jumps < max(_JUMPS, len(lines) * _JUMPS_SHARE):
        return list(lines)
    return _by_columns(list(lines))


def _jumps(one: Line, after: Line) -> bool:
    """Tell whether the next line stands above in the same column, or beside in another one."""
    shared = min(one.box.right, after.box.right) - max(one.box.left, after.box.left)
    up = after.box.bottom - one.box.bottom
    if shared > 0:
        return up > max(one.size, after.size)
    return abs(up) < one.size / 2


def _by_columns(lines: list[Line]) -> list[Line]:
    """Return lines in bands between those that span the columns, each band column by column."""
    gutter = _gutter(lines)
    if gutter is None:
        return sorted(lines, key=lambda line: (-round(line.box.bottom), line.box.left))
    result: list[Line] = []
    band: list[Line] = []
    for line in sorted(lines, key=lambda line: -line.box.top):
        if line.box.left < gutter < line.box.right:
            result += _band(band, gutter)
            result.append(line)
            band = []
        else:
            band.append(line)
    return result + _band(band, gutter)


def _band(lines: list[Line], gutter: float) -> list[Line]:
    left = [line for line in lines if line.box.right <= gutter]
    right = [line for line in lines if line.box.left >= gutter]
    return [line for side in (left, right) if side for line in (_by_columns(side) if side else [])]


def _gutter(lines: list[Line]) -> float | None:
    """Return where the fewest lines cross with a fair share on both sides, or None."""
    if len(lines) < _FEWEST:
        return None
    left = min(line.box.left for line in lines)
    right = max(line.box.right for line in lines)
    best: tuple[int, float] | None = None
    for step in range(1, _STEPS):
        at = left + (right - left) * step / _STEPS
        before = sum(line.box.right <= at for line in lines)
        behind = sum(line.box.left >= at for line in lines)
        crossing = len(lines) - before - behind
        fair = min(before, behind) >= len(lines) * _SIDE
        if fair and crossing < min(before, behind) and (best is None or crossing < best[0]):
            best = crossing, at
    return best[1] if best else None

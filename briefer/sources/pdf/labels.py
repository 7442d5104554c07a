"""What each page is cited by: the file's own label, else the number printed on it, else its place.

No page gets a label that another one has by right. What stands before the first printed number is
counted in small roman numbers in brackets, as librarians do; where roman numbers are printed and a
page stands before them, or a file that labels its pages leaves one out, its label says which of all
the file's pages it is: ``1/15``. Either prints in a note as it is; few other signs in a page's
number do.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.domain.numbering import roman, roman_value
from briefer.sources.pdf.furniture import edge_lines, number_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.sources.pdf.characters import Sheet

_FEWEST: Final = 2
_SURE: Final = 0.6
_LEAST_SHARE: Final = 0.3
"""Of all pages, the share that has to be numbered, however long the front matter is."""


@dataclass(frozen=True, slots=True)
class _Count:
    """Numbers that count with the pages.

    Attributes:
        sheets: those on which such a number is printed, in order.
        offset: how far the numbers are from the place, which is counted from 0.
        large: whether they are in large letters.
    """

    sheets: tuple[int, ...] = ()
    offset: int = 0
    large: bool = False


_NONE: Final = _Count()


def labels(sheets: Sequence[Sheet]) -> list[str]:
    """Return the label of each page.

    Printed numbers are believed where most pages agree on how far they are from the place.
    """
    places = [f"{at}/{len(sheets)}" for at in range(1, len(sheets) + 1)]
    if any(sheet.label for sheet in sheets):
        return [sheet.label or place for sheet, place in zip(sheets, places, strict=True)]
    arabic, front = _counts(sheets)
    if not arabic.sheets and not front.sheets:
        return [str(at) for at in range(1, len(sheets) + 1)]
    return [_label(at, place, arabic, front) for at, place in enumerate(places)]


def _label(at: int, place: str, arabic: _Count, front: _Count) -> str:
    number = at + arabic.offset
    if arabic.sheets and number >= 1 and at > max(front.sheets, default=-1):
        return str(number)
    if not front.sheets:
        return f"[{roman(at + 1)}]"
    letters = roman(at + front.offset) if at + front.offset >= 1 else ""
    return (letters.upper() if front.large else letters) or place


def _counts(sheets: Sequence[Sheet]) -> tuple[_Count, _Count]:
    """Return the arabic count of a file, and the roman one before it; empty where not believed."""
    printed = [
        (sheet.number, found)
        for sheet in sheets
        for line in edge_lines(sheet)
        if (found := number_of(line.text))
    ]
    arabic = _count([(at, int(text), False) for at, text in printed if text.isdecimal()])
    end = arabic.sheets[0] if arabic.sheets else len(sheets)
    front = _count(
        [
            (at, value, text.isupper())
            for at, text in printed
            if at < end and (value := roman_value(text))
        ]
    )
    if front.sheets and len(front.sheets) < _SURE * (end - front.sheets[0]):
        front = _NONE
    begins = front.sheets[0] if front.sheets else end
    count = len(arabic.sheets) + len(front.sheets)
    if count < max(_FEWEST, _SURE * (len(sheets) - begins), _LEAST_SHARE * len(sheets)):
        return _NONE, _NONE
    return arabic, front


def _count(printed: Sequence[tuple[int, int, bool]]) -> _Count:
    """Return the count that most of the printed numbers are part of; one alone says little."""
    votes = Counter((value - at, large) for at, value, large in set(printed))
    if not votes:
        return _NONE
    (offset, large), count = votes.most_common(1)[0]
    if count < _FEWEST:
        return _NONE
    agreed = {at for at, value, big in printed if (value - at, big) == (offset, large)}
    return _Count(tuple(sorted(agreed)), offset, large)

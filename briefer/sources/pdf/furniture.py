"""Running heads, feet and page numbers: lines at a page's edge that come again, or only count."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.sources.pdf.characters import Sheet
    from briefer.sources.pdf.lines import Line

_Key: TypeAlias = tuple[bool, int, str]

_EDGE: Final = 0.12
_EDGE_LINES: Final = 3
_DIGITS: Final = re.compile(r"\d+")
_NUMBER: Final = re.compile(
    r"\W{0,3}(?:page|p\.|seite)?\s*(?P<number>\d{1,4}|[ivxlc]{1,8})"
    r"(?:\s*(?:of|/|von)\s*\d{1,4})?\W{0,3}",
    re.IGNORECASE,
)
_FEWEST: Final = 3
_SHARE: Final = 0.1


def furniture(sheets: Sequence[Sheet]) -> frozenset[Line]:
    """Return the lines that belong to the paper and not to the text."""
    edges = [(_key(line, sheet), line) for sheet in sheets for line in edge_lines(sheet)]
    seen: dict[_Key, set[int]] = {}
    for key, line in edges:
        seen.setdefault(key, set()).add(line.page)
    pages = {key: len(where) for key, where in seen.items()}
    least = min(max(_FEWEST, int(len(sheets) * _SHARE)), max(len(sheets), 2))
    return frozenset(line for key, line in edges if pages[key] >= least or number_of(line.text))


def edge_lines(sheet: Sheet) -> list[Line]:
    """Return the lines near a page's upper and lower edge, at most a few of each."""
    by_height = sorted(sheet.lines, key=lambda line: -line.box.top)
    low, high = sheet.height * _EDGE, sheet.height * (1 - _EDGE)
    return [line for line in by_height[:_EDGE_LINES] if line.box.bottom > high] + [
        line for line in by_height[-_EDGE_LINES:] if line.box.top < low
    ]


def number_of(text: str) -> str:
    """Return the page number that a line is, in figures or roman letters, or an empty string."""
    found = _NUMBER.fullmatch(text)
    return found["number"] if found else ""


def _key(line: Line, sheet: Sheet) -> _Key:
    """Return what running heads share from page to page: the edge, the size and the words.

    Figures in them change; a title that the running head repeats is set larger.
    """
    words = _DIGITS.sub("#", line.text.casefold())
    return line.box.bottom > sheet.height / 2, round(line.size), words

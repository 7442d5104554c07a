"""Quotations that somebody pressed Enter in: their paragraphs, put together again to be compared.

The words are the source's still, so that nothing was left out and nothing is new; only the break
has to be told of. A line without a quotation that was split is two texts of the analyst's, and
stays so.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from briefer.evidence.readback.views import together
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.evidence.readback.expected import Line
    from briefer.evidence.readback.views import View

_MOST: Final = 8
"""Paragraphs that one may have become."""
_FIRST: Final = 6
"""Signs that a piece begins with, by which it is found."""
_OWN: Final = 0.5
"""The part of a paragraph's words that has to be the line's for it to be a piece of that."""


def mended(
    lines: Sequence[Line], views: Sequence[View], names: Mapping[str, str]
) -> Sequence[View]:
    """Return paragraphs, those that are pieces of one line with quotations put together.

    Args:
        lines: those of the pages.
        views: the paragraphs of the file.
        names: the bookmark of each passage.
    """
    there = {view.key for view in views}
    broken = [line for line in lines if line.quotes and line.key not in there]
    if not broken:
        return views
    pieces = _Pieces(lines, views)
    last: dict[int, int] = {}
    for line in broken:
        found = pieces.by_words(line) or pieces.by_name(line, names)
        if found and not any(first < found[1] and found[0] < end for first, end in last.items()):
            last[found[0]] = found[1]
    return list(_put_together(views, last)) if last else views


class _Pieces:
    """The paragraphs of a file, by their beginnings and by their bookmarks."""

    def __init__(self, lines: Iterable[Line], views: Sequence[View]) -> None:
        self._views = views
        self._bare = [_bare(view.text) for view in views]
        self._starts: dict[str, list[int]] = {}
        self._named: dict[str, list[int]] = {}
        whole = {line.key for line in lines}
        for view, bare in zip(views, self._bare, strict=True):
            self._starts.setdefault(bare[:_FIRST], []).append(view.number)
            for span in view.bookmarks:
                if span.start < span.end and view.key not in whole:
                    self._named.setdefault(span.name.lower(), []).append(view.number)

    def by_words(self, line: Line) -> tuple[int, int] | None:
        """Return the first and one past the last of paragraphs that read as a line together.

        The break has to be in a quotation.
        """
        whole = _bare(line.text)
        for first in self._starts.get(whole[:_FIRST], ()):
            read = ""
            breaks: list[int] = []
            for number in range(first, min(first + _MOST, len(self._views))):
                read += self._bare[number]
                if not whole.startswith(read):
                    break
                if len(read) == len(whole):
                    inside = any(_in_quotation(line, at) for at in breaks)
                    return (first, number + 1) if inside else None
                breaks.append(len(read))
        return None

    def by_name(self, line: Line, names: Mapping[str, str]) -> tuple[int, int] | None:
        """Return the same of paragraphs that the bookmark of one of its quotations goes on over."""
        for quote in line.quotes:
            named = self._named.get(names.get(quote.passage, "").lower(), ())
            held = [number for number in named if _is_piece(self._views[number], line)]
            for _, run in groupby(enumerate(held), key=lambda pair: pair[1] - pair[0]):
                numbers = [number for _, number in run]
                if 1 < len(numbers) <= _MOST:
                    return numbers[0], numbers[-1] + 1
        return None


def _bare(text: str) -> str:
    """Return a text without white space: Enter puts some in, or takes some out."""
    return "".join(text.split())


def _in_quotation(line: Line, at: int) -> bool:
    """Whether a code point of a line without its white space is in a quotation or its note."""
    ends = (quote.end + line.text.startswith(NOTE, quote.end) for quote in line.quotes)
    return any(
        len(_bare(line.text[: quote.start])) < at < len(_bare(line.text[:end]))
        for quote, end in zip(line.quotes, ends, strict=True)
    )


def _is_piece(view: View, line: Line) -> bool:
    """Whether most words of a paragraph are those of a line."""
    own = set(line.words) - {NOTE}
    words = [word for word in view.words if word != NOTE]
    return bool(words) and sum(word in own for word in words) >= _OWN * len(words)


def _put_together(views: Sequence[View], last: Mapping[int, int]) -> Iterator[View]:
    number = at = 0
    while at < len(views):
        end = last.get(at, at + 1)
        yield together(number, views[at:end])
        number, at = number + 1, end

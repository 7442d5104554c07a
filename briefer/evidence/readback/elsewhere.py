"""Quotations that no longer stand where they were written, found wherever they stand now."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from briefer.evidence.readback.expected import Line, Part, Quote
from briefer.evidence.readback.views import View
from briefer.evidence.readback.words import likeness
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.sources.readback import Span

_LIKE: Final = 0.4
"""How alike words under a quotation's bookmark must be to be the quotation elsewhere."""
_LONGEST: Final = 4_000_000
"""Characters of a file in which quotations are looked for that stand elsewhere now."""


class Elsewhere:
    """The paragraphs in which a quotation is looked for that is not in its line's."""

    def __init__(self, views: Sequence[View], names: Mapping[str, str]) -> None:
        """Look through paragraphs, by their bookmarks, the name of each passage's, and words."""
        self._views = views
        self._names = names
        self._held: dict[str, list[tuple[View, Span]]] = {}
        for view in views:
            for span in view.bookmarks:
                self._held.setdefault(span.name.lower(), []).append((view, span))
            for span in view.controls:
                self._held.setdefault(f"tag {span.name}", []).append((view, span))
        self._keys = [view.key for view in views]
        self._text = "\n".join(self._keys)[:_LONGEST]
        self._starts = list(accumulate((len(key) + 1 for key in self._keys), initial=0))
        self._used: set[int] = set()

    def find(self, line: Line, quote: Quote) -> tuple[Line, View, int, int] | None:
        """Return a quotation as a line of its own, its view, and where it stands in that."""
        line = _alone(line, quote)
        return self._named(line) or self._said(line)

    def _named(self, line: Line) -> tuple[Line, View, int, int] | None:
        passage = line.quotes[0].passage
        named = self._held.get(self._names.get(passage, "").lower(), [])
        for view, span in (*named, *self._held.get(f"tag {passage[:64]}", [])):
            part = part_of(view, span.start, span.end)
            if likeness(line.words, part.words) >= _LIKE:
                return line, view, span.start, span.end
        return None

    def _said(self, line: Line) -> tuple[Line, View, int, int] | None:
        sought = line.key[:-1] if line.key.endswith(NOTE) else line.key
        for words in (sought, sought[1:-1]):
            at = self._text.find(words) if len(words.split()) > 1 else -1
            while at >= 0:
                number = bisect_right(self._starts, at) - 1
                if at not in self._used:
                    self._used.add(at)
                    return self._located(line, number, words)
                at = self._text.find(words, at + 1)
        return None

    def _located(self, line: Line, number: int, words: str) -> tuple[Line, View, int, int] | None:
        view = self._views[number]
        tokens = [token.text for token in Line(0, Part.QUOTATION, "", words).tokens]
        for at in range(len(view.tokens) - len(tokens) + 1):
            if view.words[at : at + len(tokens)] == tokens:
                start, end = view.tokens[at].start, view.tokens[at + len(tokens) - 1].end
                return line, view, start, end
        return None


def _alone(line: Line, quote: Quote) -> Line:
    """Return a quotation as a line of its own, with its note where it has one."""
    text = line.text[quote.start : quote.end]
    kept = tuple((low - quote.start, high - quote.start) for low, high in quote.kept)
    number = note_after(line, quote)
    mine = Quote(quote.passage, 0, len(text), kept)
    notes = (number,) if number else ()
    return Line(line.number, Part.QUOTATION, quote.passage, text, (mine,), notes)


def part_of(view: View, start: int, end: int) -> View:
    """Return a span of a view as one of its own; its number stays."""
    return View(
        view.number,
        view.text[start:end],
        view.styles,
        bookmarks=view.bookmarks,
        controls=view.controls,
        inserted=[
            each._replace(start=each.start - start, end=each.end - start)
            for each in view.inserted
            if each.start < end and start < each.end
        ],
        deleted=[
            each._replace(at=each.at - start) for each in view.deleted if start <= each.at <= end
        ],
    )


def note_after(line: Line, quote: Quote) -> int:
    """Return the number of the note of a quotation, 0 where it has none."""
    if not line.notes:
        return 0
    index = line.text[: quote.end].count(NOTE)
    return line.notes[min(index, len(line.notes) - 1)]

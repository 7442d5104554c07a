"""Quotations that a briefing does not have: found by their marks, or by the style they are in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.evidence.readback.views import View

_MARKED: Final = re.compile('“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|"([^"]+)"')
_FEWEST: Final = 3
"""Words of a quotation; fewer between marks are a term, or a manner of speaking."""
_EAST: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_QUOTE_STYLES: Final = ("quote", "intense quote", "block text", "quotation", "quotations")
_OUTER: Final = '"“”„«»「」 \t\n'
_GAP: Final = re.compile(r"\s*\[?(?:…|\.\s?\.\s?\.\s?\.?)\]?\s*|\s*\[(?:sic|¶)\]\s*")
_BRACKETS: Final = re.compile(r"\s*\[([^\[\]]*)\]\s*")


class Found(NamedTuple):
    """A quotation in a paragraph: its words without their marks, and where they stand with them."""

    words: str
    start: int
    end: int


class Fragment(NamedTuple):
    """Words of a source in a quotation.

    Attributes:
        words: as the quotation has them.
        begins: whether they begin with a whole word: no bracket stands for letters before them,
            as in ``[L]abor``.
        ends: whether they end with one.
    """

    words: str
    begins: bool = True
    ends: bool = True


def quotations(view: View) -> Iterator[Found]:
    """Yield the quotations of a paragraph: the whole of one in a style for quotations."""
    if any(name.startswith("bibliography") for name in view.styles):
        return  # titles stand in marks there
    if any(name.startswith(_QUOTE_STYLES) for name in view.styles):
        words = view.text.replace(NOTE, "").strip(_OUTER)
        if _speaks(words):
            yield Found(words, 0, len(view.text))
        return
    for match in _MARKED.finditer(view.text):
        words = next(filter(None, match.groups())).replace(NOTE, "").strip()
        if _speaks(words):
            yield Found(words, match.start(), match.end())


def _speaks(words: str) -> bool:
    return len(words.split()) >= _FEWEST or len(_EAST.findall(words)) > _FEWEST


def fragments(words: str) -> list[Fragment]:
    """Return what a quotation has of its source's own words, between what it left out or put in."""
    edges = [0, *(edge for gap in _gaps(words) for edge in gap.span()), len(words)]
    found = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        piece = words[start:end].strip()
        if any(map(str.isalnum, piece)):
            begins, ends = words[start - 1 : start] != "]", words[end : end + 1] != "["
            found.append(Fragment(piece, begins=begins, ends=ends))
    return found


def _gaps(words: str) -> Iterator[re.Match[str]]:
    """Yield, in order, what stands for words left out and what was put in."""
    at = 0
    for gap in _GAP.finditer(words):
        yield from _BRACKETS.finditer(words, at, gap.start())
        yield gap
        at = gap.end()
    yield from _BRACKETS.finditer(words, at)

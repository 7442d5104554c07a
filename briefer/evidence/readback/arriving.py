"""Quotations that a briefing does not have: found by their marks, or by the style they are in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.evidence.readback.views import View

_MARKED: Final = re.compile('“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|「[^「」]+」|"[^"]+"')
_OPENED: Final = re.compile(
    r"(?<![^\s(\[{—–/“\"-])[‘'](?!\d\ds?\b|(?:n|em|tis|twas|cause|til|till|bout|round)\b)(?=[\w…\[“\"])",
    re.IGNORECASE,
)
"""A single mark that opens a quotation, as British usage has it, and is no apostrophe."""
_CLOSED: Final = re.compile(r"(?<=\S)[’'](?!\w)")
"""One that may close it, or show where letters are missing at the end of a word."""
_GOES_ON: Final = re.compile(r"\s+[a-z]")
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
    for start, end in _marked(view.text):
        words = view.text[start + 1 : end - 1].replace(NOTE, "").strip()
        if _speaks(words):
            yield Found(words, start, end)


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """Yield what stands between quotation marks, with them: the outer ones of those within others.

    Of single marks only those that hold a quotation; the others are apostrophes.
    """
    double, single = _double(text, 0), _single(text, 0)
    while double or single:
        start, end = min(filter(None, (double, single)))
        yield start, end
        if double and double[0] < end:
            double = _double(text, end)
        if single and single[0] < end:
            single = _single(text, end)


def _double(text: str, at: int) -> tuple[int, int] | None:
    """Return the first quotation in double or angled marks from a position on, with its marks."""
    found = _MARKED.search(text, at)
    return found.span() if found else None


def _single(text: str, at: int) -> tuple[int, int] | None:
    """Return the first quotation in single marks from a position on, with its marks."""
    opened = _OPENED.search(text, at)
    while opened is not None:
        end = _closing(text, opened.end())
        if end and _speaks(text[opened.end() : end - 1]):
            return opened.start(), end
        opened = _OPENED.search(text, opened.end())
    return None


def _closing(text: str, begin: int) -> int:
    """Return where a quotation in single marks ends, its mark included; 0 where nothing closes it.

    The mark after a plural, as in ``workers’ wages``, closes it only where no later one does.
    """
    following = _OPENED.search(text, begin)
    bound = following.start() if following else len(text)
    last = 0
    for found in _CLOSED.finditer(text, begin, bound):
        last = found.end()
        if text[found.start() - 1] not in "sS" or not _GOES_ON.match(text, last):
            break
    return last


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

"""Pages as pdfium sees them: characters with boxes, marks, drawings. The one room of ctypes."""

from __future__ import annotations

import ctypes
from contextlib import closing
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

import pypdfium2 as pdfium
from pypdfium2 import raw

from briefer.sources.messages import DAMAGED, EMPTY, PROTECTED, TOO_LONG, SourceError
from briefer.sources.pdf.inflating import check_inflated
from briefer.sources.pdf.lines import HYPHEN, Box, Character, Line, line_of, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PASSWORD: Final = raw.FPDF_ERR_PASSWORD
_MOST_PAGES: Final = 5_000
_MOST_CHARACTERS: Final = 12_000_000
_TAIL: Final = 8 * 1024
_BOLD: Final = 600
_BOLD_NAMES: Final = (b"bold", b"black", b"heavy")
_MARKS: Final = (raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE, raw.FPDF_ANNOT_SQUIGGLY)
_LONGEST_NOTE: Final = 10_000
_PROPERTIES: Final = ("Title", "Author", "Creator", "Producer", "CreationDate")
_QUARTER: Final = 90
_CUTS: Final = frozenset((0x02, 0x2D, 0xAD, 0x2010, 0xFFFE))
"""What pdfium calls a hyphen at a line's end, by its own code or by the sign that is drawn."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that somebody marked on a page: pdfium's indexes of them, and what they noted."""

    characters: frozenset[int]
    note: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one page holds; ``drawn`` tells whether there is a picture or drawing on it."""

    number: int
    label: str
    height: float
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    drawn: bool


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole file: its pages and its properties as written."""

    sheets: tuple[Sheet, ...]
    properties: dict[str, str]


def read_pages(name: str, data: bytes) -> Pages:
    """Return what every page of a PDF holds.

    Raises:
        SourceError: it is protected, damaged or cut short, has too many pages, or is far larger
            when unpacked.
    """
    if b"%%EOF" not in data[-_TAIL:] and b"startxref" not in data[-_TAIL:]:
        raise SourceError(DAMAGED, name=name)
    check_inflated(name, data)
    try:
        with closing(pdfium.PdfDocument(data)) as document:
            if not len(document):
                raise SourceError(EMPTY, name=name)
            if len(document) > _MOST_PAGES:
                raise SourceError(TOO_LONG, name=name)
            properties = {key: _said(document.get_metadata_value, key) for key in _PROPERTIES}
            return Pages(_sheets(name, document), properties)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        raise SourceError(PROTECTED if locked else DAMAGED, name=name) from error


def _said(ask: Callable[..., str], what: object) -> str:
    """Return what a file says of itself; an empty string where that is no text."""
    try:
        return ask(what)
    except UnicodeDecodeError:
        return ""


def _sheets(name: str, document: Any) -> tuple[Sheet, ...]:  # noqa: ANN401 - pdfium has no types
    sheets: list[Sheet] = []
    total = 0
    for number in range(len(document)):
        with closing(document[number]) as page, closing(page.get_textpage()) as text:
            total += raw.FPDFText_CountChars(text)
            if total > _MOST_CHARACTERS:
                raise SourceError(TOO_LONG, name=name)
            sheets.append(_sheet(number, _said(document.get_page_label, number), page, text))
    return tuple(sheets)


def _sheet(number: int, label: str, page: Any, text: Any) -> Sheet:  # noqa: ANN401
    characters = list(_characters(text))
    marks = _marks(page, characters)
    turned = _Turn(page)
    lines = [
        line
        for part in split([turned.character(one) for one in characters])
        if part and (line := line_of(number, part, bold=_bold(text, part), marked=bool(marks)))
    ]
    drawn = not lines and raw.FPDFPage_CountObjects(page) > 0
    return Sheet(number, label, turned.height, tuple(lines), marks, drawn)


def _characters(text: Any) -> Iterator[Character]:  # noqa: ANN401
    box = raw.FS_RECTF()
    place = ctypes.byref(box)
    get, code = raw.FPDFText_GetLooseCharBox, raw.FPDFText_GetUnicode
    high = 0
    last = Box(0, 0, 0, 0)
    for number in range(raw.FPDFText_CountChars(text)):
        value = code(text, number)
        if 0xD800 <= value < 0xDC00:  # noqa: PLR2004 - UTF-16: the first half of a character
            high = value
            continue
        if high and 0xDC00 <= value < 0xE000:  # noqa: PLR2004 - and its second half
            value = 0x10000 + ((high - 0xD800) << 10) + (value - 0xDC00)
        high = 0
        if value == 0 or not get(text, number, place):
            continue
        if value in _CUTS and raw.FPDFText_IsHyphen(text, number) == 1:
            value = ord(HYPHEN)
        if isfinite(box.left + box.bottom + box.right + box.top):
            last = Box(box.left, box.bottom, box.right, box.top)
        else:  # a broken font puts it nowhere: it follows the one before
            last = last._replace(left=last.right)
        yield Character(chr(value), number, last)


class _Turn:
    """How a page's own coordinates lie to what a person sees: pages may be shown turned."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401
        self._turns = page.get_rotation() // _QUARTER
        self._left, self._bottom, self._right, self._top = page.get_bbox()
        self.height = page.get_height()

    def character(self, one: Character) -> Character:
        """Return a character where a person sees it."""
        if not self._turns:
            return one
        left, bottom = self._seen(one.box.left, one.box.bottom)
        right, top = self._seen(one.box.right, one.box.top)
        box = Box(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
        return Character(one.text, one.number, box)

    def _seen(self, across: float, up: float) -> tuple[float, float]:
        if self._turns == 1:
            return up - self._bottom, self._right - across
        if self._turns == 2:  # noqa: PLR2004 - half a turn
            return self._right - across, self._top - up
        return self._top - up, across - self._left


def _bold(text: Any, characters: list[Character]) -> bool:  # noqa: ANN401
    shown = [one.number for one in characters if not one.text.isspace()]
    return bool(shown) and all(_is_bold(text, number) for number in (shown[0], shown[-1]))


def _is_bold(text: Any, number: int) -> bool:  # noqa: ANN401
    if raw.FPDFText_GetFontWeight(text, number) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(text, number, name, len(name), ctypes.byref(ctypes.c_int()))
    return any(word in name.value.lower() for word in _BOLD_NAMES)


def _marks(page: Any, characters: list[Character]) -> tuple[Mark, ...]:  # noqa: ANN401
    marks: list[Mark] = []
    for number in range(raw.FPDFPage_GetAnnotCount(page)):
        annotation = raw.FPDFPage_GetAnnot(page, number)
        if not annotation:
            continue
        try:
            if raw.FPDFAnnot_GetSubtype(annotation) in _MARKS:
                quads = _quads(annotation)
                under = frozenset(
                    one.number for one in characters if any(_within(one.box, q) for q in quads)
                )
                marks.append(Mark(under, _note(annotation)))
        finally:
            raw.FPDFPage_CloseAnnot(annotation)
    return tuple(mark for mark in marks if mark.characters)


def _quads(annotation: Any) -> list[Box]:  # noqa: ANN401
    quads: list[Box] = []
    points = raw.FS_QUADPOINTSF()
    for number in range(raw.FPDFAnnot_CountAttachmentPoints(annotation)):
        if raw.FPDFAnnot_GetAttachmentPoints(annotation, number, ctypes.byref(points)):
            across = (points.x1, points.x2, points.x3, points.x4)
            up = (points.y1, points.y2, points.y3, points.y4)
            quads.append(Box(min(across), min(up), max(across), max(up)))
    return quads


def _within(box: Box, quad: Box) -> bool:
    """Tell whether a character's middle lies in a quadrilateral."""
    across, up = (box.left + box.right) / 2, (box.bottom + box.top) / 2
    return quad.left <= across <= quad.right and quad.bottom <= up <= quad.top


def _note(annotation: Any) -> str:  # noqa: ANN401
    size = min(raw.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0), _LONGEST_NOTE)
    buffer = ctypes.create_string_buffer(size + 2)
    raw.FPDFAnnot_GetStringValue(
        annotation, b"Contents", ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), size
    )
    return buffer.raw[:size].decode("utf-16-le", "replace").rstrip("\0").strip()

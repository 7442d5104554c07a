"""A PDF as an article: its text with roles, its pages, its marks, and what it says of itself.

A file of pictures alone, as a scanner makes, is a record: it has pages but no text to quote from.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.domain.article import Highlight, Page, Role
from briefer.domain.reference import EXPECTED, Basis, BasisKind, Field, Reference
from briefer.sources.dates import parse_iso
from briefer.sources.formats import Reading
from briefer.sources.messages import EMPTY, SourceError
from briefer.sources.pdf.characters import read_pages
from briefer.sources.pdf.furniture import furniture
from briefer.sources.pdf.hyphens import compounds
from briefer.sources.pdf.labels import labels
from briefer.sources.pdf.lines import Line
from briefer.sources.pdf.order import ordered
from briefer.sources.pdf.paragraphs import Paragraph, goes_on, paragraphs
from briefer.sources.pdf.roles import roles_of, text_size
from briefer.sources.pieces import Piece, assemble
from briefer.sources.properties import PROGRAM, Properties, completed
from briefer.sources.stated import TYPE_WITHOUT_OUTLET, stated_reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.sources.pdf.characters import Pages, Sheet

_WHERE: Final = "the PDF's properties"
_KIND: Final = "report"
_LETTERS: Final = 20
_SCANNED: Final = 0.8
_BROWSERS: Final = re.compile(
    r"\b(?:Skia/PDF|Mozilla|Chrome|Chromium|Safari|WebKit|wkhtmltopdf|HeadlessChrome)\b"
)
_DAY: Final = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)")
_NOTE_SIZE: Final = 0.92
_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph in its place with its role; furniture and notes too."""

    paragraph: Paragraph
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line with where it begins in the text; ``aside`` where it is furniture or a note."""

    line: Line
    start: int
    aside: bool


def read(name: str, data: bytes) -> Reading:
    """Return what a PDF holds.

    Raises:
        SourceError: it is protected, damaged or cut short, too long, or wholly empty.
    """
    pages = read_pages(name, data)
    named = labels(pages.sheets)
    if _is_scan(pages.sheets):
        return _record(name, data, pages, named)
    parts = _parts(pages.sheets)
    known = compounds(line.text for sheet in pages.sheets for line in sheet.lines)
    joined = [part.paragraph.joined(known) for part in parts]
    pieces = [Piece(text, part.role) for part, (text, _) in zip(parts, joined, strict=True)]
    printed = _printed_by_browser(pages)
    told = _known(pages, made=not printed)
    done = assemble(name, pieces, structured=False if printed else None, title=told.title)
    placed = [
        _Placed(line, start + at, part.role in {Role.CLUTTER, Role.BODY})
        for part, start, (_, starts) in zip(parts, done.starts, joined, strict=True)
        for line, at in zip(part.paragraph.lines, starts, strict=True)
    ]
    stated = stated_reference(done.text, done.blocks)
    kind = TYPE_WITHOUT_OUTLET if printed else _KIND
    return Reading(
        done.text,
        done.blocks,
        completed(stated, told, kind=kind),
        "",
        _pages(pages.sheets, named, placed, len(done.text)),
        _highlights(pages.sheets, placed, done.text),
    )


def _is_scan(sheets: Sequence[Sheet]) -> bool:
    """Tell whether nearly all pages are pictures without words."""
    wordless = sum(
        sum(character.isalpha() for line in sheet.lines for character in line.text) < _LETTERS
        for sheet in sheets
    )
    words = sum(len(line.text) for sheet in sheets for line in sheet.lines)
    pictures = any(sheet.drawn for sheet in sheets)
    return not words or (pictures and wordless >= len(sheets) * _SCANNED)


def _record(name: str, data: bytes, pages: Pages, named: Sequence[str]) -> Reading:
    """Return a file without words as a record alone.

    Raises:
        SourceError: there is nothing on its pages at all.
    """
    if not any(sheet.drawn or sheet.lines for sheet in pages.sheets):
        raise SourceError(EMPTY, name=name)
    called = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    count = len(pages.sheets)
    digest = hashlib.sha256(data).hexdigest()
    text = f"Scan: {called[:_LONGEST_NAME]}, {count} page{'s' * (count != 1)}, SHA-256 {digest}"
    unknown = Basis(BasisKind.UNKNOWN)
    empty = Reference(_KIND, tuple(Field(field, None, unknown) for field in EXPECTED))
    reference = completed(empty, _known(pages, made=False))
    return Reading(text, (), reference, "", tuple(Page(0, label) for label in named))


def _parts(sheets: Sequence[Sheet]) -> list[_Part]:
    """Return all paragraphs in the order of the text.

    A paragraph that goes on over the page is one; what stands between its halves, notes and page
    numbers, goes before it, so that every position in it still tells its page.
    """
    paper = furniture(sheets)
    flows = [paragraphs(ordered([x for x in sheet.lines if x not in paper])) for sheet in sheets]
    size = text_size([paragraph for flow in flows for paragraph in flow])
    parts: list[_Part] = []
    tail: int | None = None
    for sheet, flow in zip(sheets, flows, strict=True):
        text, notes = _without_notes(flow, size)
        text = _over_columns(text)
        head, foot = _paper(sheet, paper)
        if tail is not None and text and goes_on(parts[tail].paragraph, text[0]):
            whole = Paragraph(parts.pop(tail).paragraph.lines + text.pop(0).lines)
            parts.append(_Part(whole))
            tail = len(parts) - 1
        parts += [_Part(Paragraph((line,)), Role.CLUTTER) for line in head]
        if text:
            parts += [_Part(paragraph) for paragraph in text]
            tail = len(parts) - 1
        parts += [_Part(note, Role.BODY) for note in notes]
        parts += [_Part(Paragraph((line,)), Role.CLUTTER) for line in foot]
    return _with_roles(parts, size)


def _with_roles(parts: Sequence[_Part], size: float) -> list[_Part]:
    roles = iter(roles_of([part.paragraph for part in parts if part.role is None], size))
    return [replace(part, role=next(roles)) if part.role is None else part for part in parts]


def _without_notes(
    flow: Sequence[Paragraph], size: float
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return a page's text, and the notes in smaller letters that end it."""
    end = len(flow)
    while end and flow[end - 1].size < size * _NOTE_SIZE:
        end -= 1
    return list(flow[:end]), list(flow[end:])


def _over_columns(flow: Sequence[Paragraph]) -> list[Paragraph]:
    """Return a page's paragraphs, those joined that go on in the next column."""
    result: list[Paragraph] = []
    for paragraph in flow:
        if (
            result
            and paragraph.lines[0].box.bottom > result[-1].lines[-1].box.bottom
            and goes_on(result[-1], paragraph)
        ):
            result[-1] = Paragraph(result[-1].lines + paragraph.lines)
        else:
            result.append(paragraph)
    return result


def _paper(sheet: Sheet, paper: frozenset[Line]) -> tuple[list[Line], list[Line]]:
    """Return a page's running heads and its feet."""
    lines = [line for line in sheet.lines if line in paper]
    head = [line for line in lines if line.box.bottom > sheet.height / 2]
    return head, [line for line in lines if line not in head]


def _pages(
    sheets: Sequence[Sheet],
    named: Sequence[str],
    placed: Sequence[_Placed],
    length: int,
) -> tuple[Page, ...]:
    """Return where each page begins; one without words begins where the next one does.

    A page begins at its first part, whatever that is: what is taken for a running head may be text.
    Only where a paragraph runs over a whole page does that page's furniture stand before it in the
    text, and so before words of an earlier page; that begins no page.
    """
    starts: dict[int, int] = {}
    told: dict[int, int] = {}
    for one in placed:
        if not one.aside:
            told[one.line.page] = max(one.start, told.get(one.line.page, 0))
    before = -1
    ends = [before := max(before, told.get(sheet.number - 1, before)) for sheet in sheets]
    for one in placed:
        page = one.line.page
        if one.start > ends[page]:
            starts[page] = min(one.start, starts.get(page, one.start))
    result: list[Page] = []
    following = length
    for sheet, label in zip(reversed(sheets), reversed(named), strict=True):
        following = min(following, starts.get(sheet.number, following))
        result.append(Page(following, label))
    result.reverse()
    result[0] = replace(result[0], start=0)
    return tuple(result)


def _highlights(
    sheets: Sequence[Sheet], placed: Sequence[_Placed], text: str
) -> tuple[Highlight, ...]:
    """Return what was marked in the file as spans of the text, in order."""
    marked = {sheet.number for sheet in sheets if sheet.marks}
    at: dict[tuple[int, int], tuple[int, int]] = {}
    for one in placed:
        if one.line.page in marked:
            for offset, number in enumerate(one.line.numbers):
                place = one.start + offset
                first, _ = at.get((one.line.page, number), (place, place))
                at[one.line.page, number] = first, place + 1
    found: set[Highlight] = set()
    for sheet in sheets:
        for mark in sheet.marks:
            spans = [at[sheet.number, n] for n in mark.characters if (sheet.number, n) in at]
            if spans:
                start, end = min(span[0] for span in spans), max(span[1] for span in spans)
                words = text[start:end]
                start += len(words) - len(words.lstrip())
                found.add(Highlight(start, start + len(words.strip()), mark.note))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _printed_by_browser(pages: Pages) -> bool:
    made_with = f"{pages.properties.get('Creator', '')} {pages.properties.get('Producer', '')}"
    return bool(_BROWSERS.search(made_with))


def _known(pages: Pages, *, made: bool) -> Properties:
    """Return the properties; the day the file was made says nothing of a page that was printed."""
    day = _DAY.match(pages.properties.get("CreationDate", "")) if made else None
    return Properties(
        _WHERE,
        title=pages.properties.get("Title", ""),
        authors=(pages.properties.get("Author", ""),),
        made=parse_iso("-".join(day.groups())) if day else None,
        ours=PROGRAM in (pages.properties.get("Creator"), pages.properties.get("Producer")),
    )

"""Rows: what stands below one another, of known height, before it is known on which page.

Lengths are points; a row's own coordinates start at the left edge of the text and at the row's
top, and go right and down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.design import TextStyle
    from briefer.writers.pdf.images import Image
    from briefer.writers.pdf.shaping import Atom, Owner, Word
    from briefer.writers.pdf.styles import Style


class Stretch(NamedTuple):
    """Text of one style and owner on a line, from ``x``; spaces in it included.

    Without an owner it is an artifact: not part of what the document says.
    """

    x: float
    text: str
    style: Style
    owner: Owner | None
    width: float


class Box(NamedTuple):
    """A filled rectangle that belongs to a row; its corners are rounded by a radius."""

    x: float
    y: float
    width: float
    height: float
    color: str
    corner: float = 0.0


class Picture(NamedTuple):
    """A picture that belongs to a row: its upper left corner, its size, its element."""

    image: Image
    x: float
    y: float
    width: float
    height: float
    owner: Owner


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A filled rectangle beside or behind rows that follow one another, on each of their pages.

    ``trim`` is how far it keeps from the first row's top and the last row's bottom, ``reach`` how
    far it goes past the rows where it is split.
    """

    x: float
    width: float
    color: str
    trim: float = 0.0
    reach: float = 0.0


@dataclass(slots=True, eq=False)
class Row:
    """One line on the page, or what stands side by side and is not parted, such as table cells.

    Attributes:
        height: its leading.
        base: how far the base line lies below the top; of columns, where these begin.
        stretches: its text, in reading order.
        before: the space above it, which falls away at the top of a page.
        keep: whether the next row must be on the same page.
        notes: the numbers of the notes that it refers to.
        band: what runs beside or behind it.
        boxes: what is drawn with it.
        anchor: names the place, where it is the first row of a heading or a source.
        target: the anchor of the heading whose page number stands at the right end; a contents
            entry's last row.
        columns: lines below one another, side by side; read one column after the other.
        picture: drawn with it.
        place: what of the briefing it prints; see ``Document.places``.
        again: rows that are set above it where it begins a page, as artifacts.
    """

    height: float
    base: float = 0.0
    stretches: Sequence[Stretch] = ()
    before: float = 0.0
    keep: bool = False
    notes: tuple[int, ...] = ()
    band: Band | None = None
    boxes: tuple[Box, ...] = ()
    anchor: str = ""
    target: str = ""
    columns: tuple[Sequence[Row], ...] = ()
    picture: Picture | None = None
    place: str = ""
    again: tuple[Row, ...] = ()


def spread(placed: Iterable[tuple[Row, float]]) -> Iterator[tuple[Row, float]]:
    """Yield rows with the heights of their tops, the lines of their columns after each."""
    for row, top in placed:
        yield row, top
        for column in row.columns:
            inner = top + row.base
            for line in column:
                yield line, inner
                inner += line.height


def as_artifact(row: Row) -> Row:
    """Return a row that looks the same and is no part of what the document says."""
    return replace(
        row,
        stretches=[stretch._replace(owner=None) for stretch in row.stretches],
        notes=(),
        anchor="",
        columns=tuple([as_artifact(line) for line in column] for column in row.columns),
        again=(),
        before=0.0,
    )


def hold_ends(rows: Sequence[Row]) -> None:
    """Keep two rows of a paragraph or a table together at either end."""
    if len(rows) > 1:
        rows[0].keep = rows[-2].keep = True


def base_line(style: TextStyle, plain: Style) -> float:
    """Return how far the base line lies below a row's top: the face stands in its middle."""
    ascent, descent = plain.face.ascent * plain.size, plain.face.descent * plain.size
    return (style.leading - (ascent + descent) / 1000) / 2 + ascent / 1000


def set_line(words: Sequence[Word], x: float) -> tuple[list[Stretch], tuple[int, ...]]:
    """Return the text of a line from ``x``, and the numbers of the notes it refers to.

    The space after the last word is part of the text: a reader that joins lines finds the words
    apart. Where a word is broken, its hyphen ends the line.
    """
    stretches: list[Stretch] = []
    notes: list[int] = []
    texts: list[str] = []
    current: Atom | None = None
    start = x
    for atom in _atoms(words):
        if current is None or atom.style is not current.style or atom.owner is not current.owner:
            if current is not None:
                stretches.append(_stretch(start, texts, current, x))
                texts = []
            if atom.owner.note and atom.owner.note not in notes:
                notes.append(atom.owner.note)
            current, start = atom, x
        texts.append(atom.text)
        x += atom.width
    if current is not None:
        stretches.append(_stretch(start, texts, current, x))
    return stretches, tuple(notes)


def _stretch(start: float, texts: list[str], atom: Atom, end: float) -> Stretch:
    return Stretch(start, "".join(texts), atom.style, atom.owner, end - start)


def _atoms(words: Sequence[Word]) -> Iterable[Atom]:
    for word in words:
        yield from word.atoms
        if word.space is not None:
            yield word.space
    if words and words[-1].hyphen is not None:
        yield words[-1].hyphen

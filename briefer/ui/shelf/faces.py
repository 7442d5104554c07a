"""What a card of the shelf looks like at a width: how tall it is, and where its words stand.

How tall a card is has to be known before it is painted, also of some that are not in view. So
heights are reckoned from the widths of single characters, which are kept, and words are set into
lines when a card is first painted, in the number of lines that was reckoned. Of ten thousand cards
that nobody has looked at yet, heights are guessed from how long their titles are.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

from briefer.ui.shelf.cards import Found
from briefer.ui.typeset import Run, Setting, clean, make_font, one_line, typeset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.ui.shelf.cards import Card, Piece
    from briefer.ui.shelf.model import Row
    from briefer.ui.tokens import Tokens

LEFT: Final = 19
RIGHT: Final = 14
_TOP: Final = 10
_BOTTOM: Final = 11
_DOT: Final = 8
_GAP: Final = 10
_CHIP_PAD: Final = 6
_CHIP_GAP: Final = 5
_SNIPPET_LINES: Final = 4
_SLACK: Final = 3.0
"""Pixels by which a line is taken for shorter than it is, as words set may differ from reckoned."""
_MOST_KEPT: Final = 400
_SAMPLE: Final = "What an article of some newspaper or other is called on average"
"""Tells how many characters of a title fit into a line."""
_COMMON: Final = "".join(map(chr, (*range(0x20, 0x7F), 0xA0, *range(0x2013, 0x2027))))
"""English letters and typography: measured at once, as nearly every title is made of them."""
_WIDE: Final = "\u1100"
"""From here on, most scripts break a line between any two characters."""


class Placed(NamedTuple):
    """Words at a place of the card."""

    setting: Setting
    x: float
    y: float


class Face(NamedTuple):
    """A card as it is painted: its words, the grounds behind some, and colored dots."""

    words: tuple[Placed, ...]
    chips: tuple[QRectF, ...] = ()
    dots: tuple[tuple[QPointF, str], ...] = ()


class _Widths(dict[str, float]):
    """The widths of characters in a font, measured when first asked for."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)
        # The raw font tells all at once; what it has no glyph for comes from another font.
        raw = QRawFont.fromFont(font)
        glyphs = raw.glyphIndexesForString(_COMMON)
        advances = raw.advancesForGlyphIndexes(glyphs)
        for character, glyph, advance in zip(_COMMON, glyphs, advances, strict=True):
            if glyph:
                self[character] = advance.x()

    def __missing__(self, character: str) -> float:
        width = self[character] = self._metrics.horizontalAdvance(clean(character))
        return width

    def of(self, text: str) -> float:
        return sum(map(self.__getitem__, text))

    def lines(self, text: str, room: float, most: int) -> int:
        """Return in how many lines a text is set, at most some."""
        whole = self.of(text)
        if whole <= room or most == 1:
            return 1
        if most == 2:  # noqa: PLR2004 - what is not one line is two, where two are the most
            return most
        if any(character >= _WIDE for character in text):
            return min(math.ceil(whole * 1.06 / room), most)
        space, lines, x = self[" "], 1, 0.0
        for word in text.split():
            width = sum(map(self.__getitem__, word))
            if x and x + width > room:
                lines, x = lines + 1, 0.0
            x += width + space
        return min(lines, most)


class Faces:
    """Reckons and sets cards at one width, in the sizes and colors of a scheme."""

    def __init__(self, tokens: Tokens) -> None:
        """Begin at no width."""
        self.width = 0
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors and sizes."""
        size = tokens.type
        self._tokens = tokens
        self._title = make_font(size.sans, size.ui, weight=600)
        self._line = make_font(size.sans, size.small)
        self._small = make_font(size.sans, size.small - 0.5)
        self._title_widths = _Widths(self._title)
        self._line_widths = _Widths(self._line)
        self._small_widths = _Widths(self._small)
        self._title_pitch = typeset([Run("x")], self._title, 99, color="#000", leading=1.35).height
        self._line_pitch = typeset([Run("x")], self._line, 99, color="#000").height
        self._small_pitch = typeset([Run("x")], self._small, 99, color="#000").height
        self._begin_anew()

    def set_width(self, width: int) -> bool:
        """Set cards at another width; True where that changes anything."""
        if width == self.width:
            return False
        self.width = width
        self._begin_anew()
        return True

    def guess(self, titles: Sequence[str], *, snippets: bool) -> list[int]:
        """Return about how tall the rows of articles are, in pixels, from their titles."""
        most = int(self._measure / self._title_widths.of(_SAMPLE) * len(_SAMPLE))
        bare = _TOP + self._title_pitch + 3 + self._line_pitch + _BOTTOM
        if snippets:
            bare += _SNIPPET_LINES * self._line_pitch + 2
        short, long = int(bare), int(bare + self._title_pitch)
        return [short if len(title) <= most else long for title in titles]

    def known(self, row: Row) -> int | None:
        """Return how tall a row is where that was reckoned before."""
        kept = self._heights.get(row.article)
        return kept[1] if kept is not None and kept[0] is row else None

    def height(self, row: Row) -> int:
        """Return how tall a row is, in pixels."""
        height = self.known(row)
        if height is None:
            height = self._reckon(row)
            self._heights[row.article] = (row, height)
        return height

    def _begin_anew(self) -> None:
        self._kept: dict[str, tuple[Row, Face]] = {}
        self._heights: dict[str, tuple[Row, int]] = {}

    def _reckon(self, row: Row) -> int:
        height = _TOP + self._title_lines(row.title) * self._title_pitch + 3
        if row.line:
            height += self._line_lines(row.words) * self._line_pitch
        if isinstance(row, Found):
            return int(height + self._snippet_lines(row) * self._line_pitch + 2) + _BOTTOM
        if row.alike:
            height += self._small_pitch + 8
        if row.labels:
            height += self._small_pitch + 8
        if row.dots:
            height += 6 + self._dot_places(row)[-1][1] + self._small_pitch
        return int(height) + _BOTTOM

    def face(self, row: Row) -> Face:
        """Return what a row looks like."""
        kept = self._kept.get(row.article)
        if kept is not None and kept[0] is row:
            return kept[1]
        if len(self._kept) > _MOST_KEPT:
            self._kept.clear()
        face = self._set(row)
        self._kept[row.article] = (row, face)
        return face

    def badge(self, row: Row) -> QRectF:
        """Return where a card says which article is like its own; nowhere where none is."""
        alike = not isinstance(row, Found) and row.alike is not None
        return self.face(row).chips[0] if alike else QRectF()

    @property
    def _measure(self) -> float:
        return max(self.width - LEFT - RIGHT, 60)

    def _title_lines(self, title: str) -> int:
        return self._title_widths.lines(title, self._measure - _SLACK, 2)

    def _line_lines(self, words: str) -> int:
        return self._line_widths.lines(words, self._measure - _SLACK, 2)

    def _snippet_lines(self, row: Found) -> int:
        return self._line_widths.lines(row.hit.snippet, self._measure - 3 * _SLACK, _SNIPPET_LINES)

    def _dot_places(self, card: Card) -> list[tuple[float, float]]:
        """Return where each dot's left edge stands, from the top of the first line."""
        places: list[tuple[float, float]] = []
        x, y = float(LEFT), 0.0
        for dot in card.dots:
            width = _DOT + 4 + self._small_widths.of(f"{dot.name} {dot.count}")
            if x > LEFT and x + width > LEFT + self._measure:
                x, y = float(LEFT), y + self._small_pitch + 2
            places.append((x, y))
            x += width + _GAP
        return places

    # Setting

    def _set(self, row: Row) -> Face:
        tokens = self._tokens
        title = typeset(
            [Run(row.title)],
            self._title,
            self._measure,
            color=tokens.ink,
            leading=1.35,
            lines=self._title_lines(row.title),
        )
        words = [Placed(title, LEFT, _TOP)]
        y = _TOP + title.height + 3
        if row.line:
            line = self._set_line(row.line)
            words.append(Placed(line, LEFT, y))
            y += line.height
        if isinstance(row, Found):
            words.append(Placed(self._set_snippet(row), LEFT, y + 2))
            return Face(tuple(words))
        chips: list[QRectF] = []
        if row.alike:
            self._set_chips([row.alike.words], y + 5, words, chips)
            y += self._small_pitch + 8
        if row.labels:
            self._set_chips(row.labels, y + 5, words, chips)
            y += self._small_pitch + 8
        dots = self._set_dots(row, y + 6, words) if row.dots else []
        return Face(tuple(words), tuple(chips), tuple(dots))

    def _set_line(self, line: Sequence[Piece]) -> Setting:
        tokens = self._tokens
        pieces = [
            Run(_flat(piece.text), color=tokens.missing if piece.missing else "") for piece in line
        ]
        lines = self._line_lines("".join(piece.text for piece in line))
        return typeset(pieces, self._line, self._measure, color=tokens.soft, lines=lines)

    def _set_snippet(self, row: Found) -> Setting:
        runs = _marked(row, self._tokens.ink, self._tokens.selection)
        lines = self._snippet_lines(row)
        return typeset(runs, self._line, self._measure, color=self._tokens.soft, lines=lines)

    def _set_chips(
        self, labels: Sequence[str], y: float, words: list[Placed], chips: list[QRectF]
    ) -> None:
        """Set as many labels as fit in one line, and say how many more there are."""
        end, x = LEFT + self._measure, float(LEFT)
        for number, label in enumerate(labels):
            left = len(labels) - number - 1
            rest = self._small_widths.of(f"+{left}") + _CHIP_GAP if left else 0.0
            room = end - x - rest - 2 * _CHIP_PAD
            if number and self._small_widths.of(label) > room:
                more = self._small_set(f"+{left + 1}", end - x)
                words.append(Placed(more, x, y + 1))
                return
            setting = self._small_set(label, room)
            width = setting.width + 2 * _CHIP_PAD
            chips.append(QRectF(x, y, width, self._small_pitch + 2))
            words.append(Placed(setting, x + _CHIP_PAD, y + 1))
            x += width + _CHIP_GAP

    def _set_dots(self, card: Card, y: float, words: list[Placed]) -> list[tuple[QPointF, str]]:
        tokens, points = self._tokens, []
        for dot, (x, down) in zip(card.dots, self._dot_places(card), strict=True):
            setting = self._small_set(f"{dot.name} {dot.count}", self._measure - _DOT - 4)
            words.append(Placed(setting, x + _DOT + 4, y + down))
            color = tokens.theme_ink(dot.theme) if dot.theme else tokens.soft
            points.append((QPointF(x + _DOT / 2, y + down + self._small_pitch / 2 + 0.5), color))
        return points

    def _small_set(self, text: str, room: float) -> Setting:
        words = [Run(one_line(text))]
        return typeset(words, self._small, max(room, 20), color=self._tokens.soft, lines=1)


def _marked(row: Found, ink: str, ground: str) -> list[Run]:
    """Return a snippet with what was looked for in bold on a ground of its own."""
    text, runs, at = row.hit.snippet, [], 0
    for start, end in row.hit.marks:
        runs.append(Run(_flat(text[at:start])))
        runs.append(Run(_flat(text[start:end]), bold=True, color=ink, ground=ground))
        at = end
    return [run for run in (*runs, Run(_flat(text[at:]))) if run.text]


def _flat(text: str) -> str:
    """Return part of a line as it can be drawn, the spaces at its ends kept."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{one_line(text)}{trail}"

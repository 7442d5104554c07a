"""How each kind of line in the reader is set: font, size, color, leading and the space around it.

Sizes are those at 100 %; the zoom multiplies all of them, the measure too, so that lines keep
their length in characters. Nothing here knows what a line says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat

from briefer.domain.article import FOLDED, Role
from briefer.ui.typeset import make_font

if TYPE_CHECKING:
    from briefer.ui.tokens import Tokens

MEASURE: Final = 600
"""The width of a line of text in pixels at 100 %: some 70 characters."""
GUTTER: Final = 44
"""What is kept free on either side of the text for marks, at least."""

_REGULAR, _SEMIBOLD = 400, 600
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class _Style:
    """How one kind of line is set; sizes in pixels at 100 %, ``color`` the name of a token."""

    serif: bool
    size: float
    color: str
    leading: float
    before: float
    after: float
    weight: int = _REGULAR
    italic: bool = False
    indent: float = 0.0


class Typography:
    """The formats for one scheme at one zoom."""

    def __init__(self, tokens: Tokens, zoom: float) -> None:
        """Prepare the formats; ``zoom`` is 1.0 for 100 %."""
        self.tokens = tokens
        self.zoom = zoom
        self._blocks: dict[Role | None, QTextBlockFormat] = {}
        self._characters: dict[Role | None, QTextCharFormat] = {}
        scale = tokens.type
        body = _Style(
            serif=True, size=scale.reader, color="ink", leading=scale.reader_leading,
            before=0, after=15,
        )  # fmt: skip
        small = _Style(
            serif=False, size=scale.ui, color="soft", leading=1.5, before=4, after=8, indent=14
        )
        self._label = _Style(
            serif=False, size=scale.tiny + 0.5, color="faint", leading=1.5, before=12, after=14
        )
        self._styles = dict.fromkeys(FOLDED, small) | {
            Role.BODY: body,
            Role.TITLE: _Style(
                serif=True, size=22, color="ink", leading=1.3, before=10, after=12,
                weight=_SEMIBOLD,
            ),
            Role.HEADING: _Style(
                serif=True, size=19, color="ink", leading=1.35, before=20, after=10,
                weight=_SEMIBOLD,
            ),
            Role.SUBTITLE: _Style(
                serif=True, size=18, color="soft", leading=1.45, before=4, after=16, italic=True
            ),
            Role.BYLINE: _Style(
                serif=False, size=scale.ui, color="soft", leading=1.5, before=4, after=15
            ),
            Role.KICKER: _Style(
                serif=False, size=scale.tiny + 0.5, color="soft", leading=1.5, before=4, after=8,
                weight=_SEMIBOLD,
            ),
        }  # fmt: skip

    def measure(self, room: int) -> int:
        """Return the width of the text in a viewport of some width, gutters kept free."""
        return max(120, min(round(MEASURE * self.zoom), room - 2 * GUTTER))

    def block(self, role: Role | None) -> QTextBlockFormat:
        """Return the format of a line's block; None is for a label of the reader's own."""
        if role not in self._blocks:
            self._blocks[role] = self._block(role)
        return self._blocks[role]

    def characters(self, role: Role | None) -> QTextCharFormat:
        """Return the format of a line's characters; None is for a label of the reader's own."""
        if role not in self._characters:
            self._characters[role] = self._character(role)
        return self._characters[role]

    def _block(self, role: Role | None) -> QTextBlockFormat:
        style = self._style(role)
        form = QTextBlockFormat()
        form.setLineHeight(round(style.size * style.leading * self.zoom), _FIXED)
        form.setTopMargin(round(style.before * self.zoom))
        form.setBottomMargin(round(style.after * self.zoom))
        form.setLeftMargin(round(style.indent * self.zoom))
        return form

    def _character(self, role: Role | None) -> QTextCharFormat:
        style = self._style(role)
        scale = self.tokens.type
        family = scale.serif if style.serif else scale.sans
        font = make_font(family, style.size * self.zoom, weight=style.weight)
        font.setItalic(style.italic)
        font.setFamilies([family, "Noto Sans KR"])
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(getattr(self.tokens, style.color)))
        return form

    def _style(self, role: Role | None) -> _Style:
        return self._label if role is None else self._styles[role]

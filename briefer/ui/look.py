"""The look: which scheme is on, and the tokens, palette and style sheet that follow from it.

The scheme follows the system unless a person chose one; contrast is high where the system or the
person asks for it. Panes hear of new tokens by one signal.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from briefer.ui import fonts, icons, style
from briefer.ui.tokens import Tokens, dark, light, strengthened

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


class Scheme(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_QT = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Lines(StrEnum):
    """How far apart the lines of an article stand."""

    CLOSE = "close"
    USUAL = "usual"
    WIDE = "wide"


_SHARES: Final = {Lines.CLOSE: 0.86, Lines.USUAL: 1.0, Lines.WIDE: 1.2}
"""Of the usual distance of lines."""


class Look(QObject):
    """Dresses the application.

    Signals:
        changed: the new Tokens.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        scheme: Scheme,
        drawn: Path,
        *,
        strong: bool = False,
        lines: Lines = Lines.USUAL,
    ) -> None:
        """Give the application its colors and font; its style sheet comes with ``dress``.

        Args:
            app: the application.
            scheme: what the person chose last.
            drawn: a folder for the few icons that a style sheet needs as files.
            strong: whether the person chose high contrast.
            lines: how far apart the person chose an article's lines to stand.
        """
        super().__init__(app)
        self._app = app
        self._drawn = drawn
        self._factor = fonts.usual_size_ratio(app.font().pointSizeF(), sys.platform)
        self.scheme = scheme
        self._strong = strong
        self.lines = lines
        # PySide takes this for lost when its owner's wrapper goes: both are kept.
        self._system = app.styleHints()
        self._access = self._system.accessibility()
        if scheme is not Scheme.SYSTEM:
            self._system.setColorScheme(_QT[scheme])
        self.tokens = self._read()
        self._color()
        self._system.colorSchemeChanged.connect(self._follow)
        self._access.contrastPreferenceChanged.connect(self._follow)

    def choose(self, scheme: Scheme) -> None:
        """Put on a scheme, or follow the system."""
        self.scheme = scheme
        self._system.setColorScheme(_QT[scheme])
        self._follow()

    def strengthen(self, *, on: bool) -> None:
        """Put on high contrast, or only where the system asks for it."""
        self._strong = on
        self._follow()

    def space(self, lines: Lines) -> None:
        """Set the lines of articles closer or wider."""
        self.lines = lines
        self._follow()

    def release(self) -> None:
        """Stop following the system."""
        self._access.contrastPreferenceChanged.disconnect(self._follow)
        self._system.colorSchemeChanged.disconnect(self._follow)
        self.deleteLater()

    def _follow(self) -> None:
        tokens = self._read()
        if tokens != self.tokens:
            self.tokens = tokens
            self._color()
            self.dress()
            self.changed.emit(tokens)

    def _read(self) -> Tokens:
        is_dark = self._system.colorScheme() is Qt.ColorScheme.Dark
        if self.scheme is not Scheme.SYSTEM:
            # A platform without schemes of its own does not take one on.
            is_dark = self.scheme is Scheme.DARK
        tokens = dark() if is_dark else light()
        preference = self._access.contrastPreference()
        if self._strong or preference is Qt.ContrastPreference.HighContrast:
            tokens = strengthened(tokens)
        tokens = tokens.scaled(self._factor)
        leading = tokens.type.reader_leading * _SHARES[self.lines]
        return tokens._replace(type=tokens.type._replace(reader_leading=leading))

    def _color(self) -> None:
        self._app.setPalette(style.palette(self.tokens))
        self._app.setFont(fonts.ui_font(self.tokens.type))

    def dress(self) -> None:
        """Put the style sheet on the application.

        For a start, once the window is put together: a widget is dressed anew for each parent that
        it is given while a sheet is on.
        """
        sheet = style.sheet(self.tokens, self._icons())
        # Qt goes through every widget for it, also where nothing differs.
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)

    def _icons(self) -> dict[str, str]:
        try:
            return {
                name: icons.tinted_file(self._drawn, name, getattr(self.tokens, token))
                for name, token in style.SHEET_ICONS
            }
        except OSError:
            return {}

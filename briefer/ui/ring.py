"""The ring around a pane that was gone to by key, for one whose own sign of that is a thin caret.

It lies over the pane and takes no press: painted into what scrolls, it would be scrolled along.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_WIDTH: Final = 2
_KEYS: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
    | {Qt.FocusReason.ShortcutFocusReason}
)


class Ring(QWidget):
    """Shows around a widget while that has the focus and got it by a key."""

    def __init__(self, widget: QWidget) -> None:
        """Lie over a widget, hidden."""
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the widget's focus and size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._whole())
        elif isinstance(event, QFocusEvent):
            self.setGeometry(self._whole())
            self.setVisible(event.gotFocus() and event.reason() in _KEYS)
            self.raise_()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ring in the color of everything that has the focus."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), _WIDTH))
        half = _WIDTH / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        painter.end()

    def _whole(self) -> QRect:
        parent = self.parentWidget()
        return parent.rect() if parent is not None else QRect()

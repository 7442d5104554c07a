"""The small bar beside a selection: a button for each section that it can be filed under.

It is dark in both schemes, never covers the selection, and stays within the viewport: sections that
would make it too high are in a menu at its end. It only says which section was meant; filing is not
its business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget

from briefer.ui.naming import literal, named
from briefer.ui.reader.menu import square
from briefer.ui.theme_keys import typed
from briefer.ui.typeset import make_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QFont,
        QHideEvent,
        QMouseEvent,
        QMoveEvent,
        QResizeEvent,
        QShowEvent,
    )

    from briefer.ui.reader.filing import Target
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate

_SHADOW: Final = 18
"""Pixels around the bar that its shadow fills."""
_EDGE: Final = 8
"""Pixels that the bar keeps from the viewport's edges; its shadow may be cut there."""
_PAD: Final = 5
_GAP: Final = 13
"""Pixels between the bar and the selection."""
_HEIGHT: Final = 33
_SIDE: Final = 11
_SQUARE: Final = 10
_SHARE: Final = 3
"""The bar takes one part in so many of the viewport's height at most, or one row."""
_ONWARD = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class _BarButton(QAbstractButton):
    """What all buttons of the bar have in common: the ground and the keys."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave all keys but the space bar to the bar."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint the button."""
        tokens, painter = self._tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(tokens.pop_hover))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.pop_ink), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self.paint_face(painter)
        painter.end()

    def paint_face(self, painter: QPainter) -> None:
        """Paint the words in the middle."""
        painter.setFont(self.words_font())
        painter.setPen(QColor(self._tokens.pop_ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def words_font(self) -> QFont:
        """Return what the words are set in."""
        return make_font(self._tokens.type.sans, self._tokens.type.small + 0.5)

    def words_metrics(self) -> QFontMetrics:
        """Return its metrics."""
        return QFontMetrics(self.words_font())


class MoreButton(_BarButton):
    """How many sections are not in the bar; it opens a menu of them."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that its words take."""
        return QSize(2 * _SIDE + self.words_metrics().horizontalAdvance(self.text()), _HEIGHT)

    def count(self, number: int) -> None:
        """Say that so many are left."""
        self.setText(translate("Reader", "{n} more").format(n=number))
        words = translate("Reader", "Other sections to file under: {n}").format(n=number)
        named(self, words, words)


class SectionButton(_BarButton):
    """One section: its color, its heading and its key; ``target`` is None for a new section."""

    def __init__(self, target: Target | None, tokens: Tokens, parent: QWidget) -> None:
        """Draw one target."""
        super().__init__(tokens, parent)
        self.target = target
        if target is None:
            words = translate("Reader", "File under a new section")
            named(self, words, words)
        else:
            words = translate("Reader", "File under {name}").format(name=target.label)
            keyed = translate("Reader", "{words} (key {key})")
            named(self, words, keyed.format(words=words, key=target.key) if target.key else words)
            metrics = self.words_metrics()
            self.setText(metrics.elidedText(target.label, Qt.TextElideMode.ElideRight, 220))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that square, heading and key take."""
        if self.target is None:
            return QSize(_HEIGHT, _HEIGHT)
        width = 2 * _SIDE + _SQUARE + 8 + self.words_metrics().horizontalAdvance(self.text())
        return QSize(width + (26 if self.target.key else 0), _HEIGHT)

    def paint_face(self, painter: QPainter) -> None:
        """Paint the section, or a plus."""
        if self.target is None:
            self._paint_plus(painter)
        else:
            self._paint_target(painter, self.target)

    def _paint_plus(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._tokens.pop_ink), 1.5))
        center = QRectF(self.rect()).center()
        painter.drawLine(center - QPoint(5, 0), center + QPoint(5, 0))
        painter.drawLine(center - QPoint(0, 5), center + QPoint(0, 5))

    def _paint_target(self, painter: QPainter, target: Target) -> None:
        tokens, middle = self._tokens, self.height() / 2
        color = tokens.pop_theme(target.theme) if target.theme is not None else tokens.pop_soft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(_SIDE, middle - 5, _SQUARE, _SQUARE), 3, 3)
        painter.setFont(self.words_font())
        painter.setPen(QColor(tokens.pop_ink))
        left = _SIDE + _SQUARE + 8
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if target.key:
            key = QRectF(self.width() - _SIDE - 16, middle - 8.5, 16, 17)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.pop_line), 1))
            painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setFont(make_font(tokens.type.sans, tokens.type.tiny))
            painter.setPen(QColor(tokens.pop_soft))
            painter.drawText(key, Qt.AlignmentFlag.AlignCenter, target.key)


class _Shadow(QWidget):
    """What the bar throws around itself: no press meets it, as handles stand within its reach."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lie_around(self, box: QRect) -> None:
        """Lie around a rectangle of the parent."""
        self.setGeometry(box.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint the shadow, which falls a little downwards."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        radius = self.tokens.radius.popup
        color = QColor(self.tokens.shadow)
        color.setAlphaF(0.02)
        painter.setBrush(color)
        for spread in range(_SHADOW - 6):
            grown = box.adjusted(-spread, 6 - spread, spread, 6 + spread)
            painter.drawRoundedRect(grown, radius + spread, radius + spread)
        painter.end()


class SelectionBar(QWidget):
    """The bar.

    Signals:
        filed: a Target was chosen.
        opened: a heading was typed for a new section.
        resized: it needs another size and has to be placed again.
        left: Escape was pressed in it.
        keyed: a key that can stand for a theme was pressed in it.
    """

    filed = Signal(object)
    opened = Signal(str)
    resized = Signal()
    left = Signal()
    keyed = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        """Make the bar, hidden; ``parent`` is the viewport that it stays within."""
        super().__init__(parent)
        self._viewport = parent
        self._tokens = tokens
        self._targets: tuple[Target, ...] = ()
        self._buttons: list[SectionButton] = []
        self._more = MoreButton(tokens, self)
        self._rest: tuple[Target, ...] = ()
        self._shown: list[_BarButton] = []
        self._shadow = _Shadow(tokens, parent)
        name = translate("Reader", "Name of the new section")
        self._name = named(QLineEdit(self), name, translate("Reader", "Enter files the selection"))
        self._name.setPlaceholderText(name)
        self._name.setMaxLength(200)
        self._name.returnPressed.connect(self._open_section)
        self._name.hide()
        self.setAccessibleName(translate("Reader", "File the selection"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._tokens = self._shadow.tokens = tokens
        self._build()

    def set_targets(self, targets: Sequence[Target]) -> None:
        """Offer these sections."""
        if tuple(targets) != self._targets:
            self._targets = tuple(targets)
            self._build()

    def show_beside(self, selection: QRectF) -> None:
        """Show the bar under a selection, or above it where there is no room under it."""
        room = self._viewport.rect()
        if not selection.intersects(QRectF(room)):
            self.hide()
            return
        size = self._arrange(room.size())
        middle = round(selection.center().x()) - size.width() // 2
        left = max(_EDGE, min(middle, room.width() - _EDGE - size.width()))
        self.setGeometry(QRect(QPoint(left, _top(selection, size.height(), room)), size))
        self._shadow.raise_()
        self.raise_()
        self.show()

    def enter(self) -> None:
        """Take the focus, as Tab from the text asks for."""
        self._shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the shadow along."""
        super().moveEvent(event)
        self._shadow.lie_around(self.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the shadow along."""
        super().resizeEvent(event)
        self._shadow.lie_around(self.geometry())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show the shadow too."""
        super().showEvent(event)
        self._shadow.show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Forget a heading that was begun."""
        super().hideEvent(event)
        self._shadow.hide()
        self._name.clear()
        self._name.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move between the buttons, file by a theme's key, leave."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _ONWARD:
            self._step(_ONWARD[Qt.Key(key)])
        elif typed(key):
            self.keyed.emit(typed(key))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            button = next((b for b in self._shown if b.hasFocus()), None)
            if button is not None:
                button.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep presses on the bar's own ground from the text under it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name and shape
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._tokens.strong:
            painter.setPen(QColor(self._tokens.pop_line))
        painter.setBrush(QColor(self._tokens.pop))
        radius = self._tokens.radius.popup
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.end()

    def _build(self) -> None:
        for button in (*self._buttons, self._more):
            button.hide()
            button.deleteLater()
        self._buttons = [SectionButton(t, self._tokens, self) for t in (*self._targets, None)]
        self._more = MoreButton(self._tokens, self)
        QWidget.setTabOrder(self._more, self._buttons[-1])
        for button in self._buttons:
            button.clicked.connect(self._clicked)
        self._more.clicked.connect(self._open_rest)
        t = self._tokens
        self._name.setStyleSheet(
            f"QLineEdit {{ color: {t.pop_ink}; background: {t.pop_hover}; border: 1px solid"
            f" {t.pop_line}; border-radius: 6px; padding: 4px 8px }}"
        )

    def _arrange(self, room: QSize) -> QSize:
        """Put the buttons in rows that the viewport has room for and return the bar's size."""
        inner = max(room.width() - 2 * (_EDGE + _PAD), 160)
        rows = self._rows(inner, max(1, (room.height() // _SHARE - 2 * _PAD) // _HEIGHT))
        for button in {*self._buttons, self._more} - set(self._shown):
            button.hide()
        widest = 0
        for number, row in enumerate(rows):
            x = 0
            for button in row:
                width = min(button.sizeHint().width(), inner)
                button.setGeometry(_PAD + x, _PAD + number * _HEIGHT, width, _HEIGHT)
                button.show()
                x += width
            widest = max(widest, x)
        height = len(rows) * _HEIGHT
        if not self._name.isHidden():
            widest = max(widest, 240)
            self._name.setGeometry(_PAD, 2 * _PAD + height, widest, _HEIGHT)
            height += _HEIGHT + _PAD
        return QSize(widest + 2 * _PAD, height + 2 * _PAD)

    def _rows(self, inner: int, most: int) -> list[list[_BarButton]]:
        """Return the buttons that are shown, in at most so many rows of a width.

        What finds no place is kept as the rest. Rows are no wider than their number asks for, so
        that no button is left alone on the last one.
        """
        *sections, plus = self._buttons
        self._shown, self._rest = [*self._buttons], ()
        widths = [min(button.sizeHint().width(), inner) for button in sections]
        end = [plus.sizeHint().width()]
        if len(_broken([*widths, *end], inner)) > most:
            self._more.count(len(sections))
            end = [self._more.sizeHint().width(), *end]
            kept = len(sections)
            while kept and len(_broken([*widths[:kept], *end], inner)) > most:
                kept -= 1
            self._more.count(len(sections) - kept)
            self._shown = [*sections[:kept], self._more, plus]
            self._rest = self._targets[kept:]
            widths = widths[:kept]
        lengths = _balanced([*widths, *end], inner)
        shown = iter(self._shown)
        return [[next(shown) for _ in range(length)] for length in lengths]

    def _open_rest(self) -> None:
        """Show the sections that the bar has no room for."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for target in self._rest:
            action = menu.addAction(square(target, self._tokens), literal(target.label))
            action.triggered.connect(lambda _on=False, target=target: self.filed.emit(target))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _step(self, by: int) -> None:
        at = next((n for n, button in enumerate(self._shown) if button.hasFocus()), 0)
        self._shown[(at + by) % len(self._shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        button = self.sender()
        if not isinstance(button, SectionButton):
            return
        if button.target is not None:
            self.filed.emit(button.target)
            return
        self._name.show()
        self._name.setFocus()
        self.resized.emit()

    def _open_section(self) -> None:
        heading = " ".join(self._name.text().split())
        if heading:
            self.opened.emit(heading)


def _top(selection: QRectF, height: int, room: QRect) -> int:
    """Return where the bar's upper edge goes; its shadow may touch the selection."""
    below = round(selection.bottom()) + _GAP
    if below + height <= room.bottom():
        return below
    above = round(selection.top()) - _GAP - height
    # A selection that fills the viewport leaves no room: the bar keeps to the lower end.
    return above if above >= 0 else room.bottom() - _SHADOW - height


def _broken(widths: Sequence[int], inner: int) -> list[int]:
    """Return how many of some buttons go into each row of a width, one after the other."""
    lengths, x = [0], 0
    for width in widths:
        if lengths[-1] and x + width > inner:
            lengths.append(0)
            x = 0
        lengths[-1] += 1
        x += width
    return lengths


def _balanced(widths: Sequence[int], inner: int) -> list[int]:
    """Return the same in as many rows, but as narrow as these can be."""
    number = len(_broken(widths, inner))
    narrow, wide = max(widths), inner
    while narrow < wide:
        middle = (narrow + wide) // 2
        if len(_broken(widths, middle)) > number:
            narrow = middle + 1
        else:
            wide = middle
    return _broken(widths, narrow)

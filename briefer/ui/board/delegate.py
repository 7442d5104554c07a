"""Paints the rows of the board and opens the editors that lie over them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QWidget,
)

from briefer.domain.briefing import FrontMatter, Judgment
from briefer.domain.prose import Prose
from briefer.domain.section import Comment, Section
from briefer.ui.board.faces import LEFT, MARK, RIGHT, Faces
from briefer.ui.board.model import ROW_ROLE, Index
from briefer.ui.board.rows import PROSE, Kind, Row
from briefer.ui.board.words import translate
from briefer.ui.column import RowDelegate, RowState
from briefer.ui.tokens import TINT, VEIL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from briefer.ui.board.prose_editor import ProseEditor


class LineEditor(QLineEdit):
    """A line over the title or a heading; its keys go no further, least of all Return."""

    def __init__(self, key: str, parent: QWidget) -> None:
        """Lie over the row of a key."""
        super().__init__(parent)
        self.key = key

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Begin with all of it selected and its start in view; Qt's own way shows its end."""
        super().showEvent(event)
        self.end(False)  # noqa: FBT003 - whether to select, and Qt takes it by place alone
        self.home(True)  # noqa: FBT003 - as before

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Take every key; the delegate has seen Return and Escape before."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        event.accept()


class BoardDelegate(RowDelegate):
    """One row at a time.

    Signals:
        edited: a row, and its new text: a str, a Prose, or a Judgment.
        given_up: the key of a row whose line was left by Escape.
        left: a row's key and its editor, which has closed.
        opened: a row's key and its prose editor, to be given its menus.
        grown: a row's key and the height that its editor wants.
    """

    edited = Signal(object, object)
    given_up = Signal(str)
    left = Signal(str, object)
    opened = Signal(object, object)
    grown = Signal(str, int)

    def __init__(self, faces: Faces, parent: QObject | None = None) -> None:
        """Paint these faces."""
        super().__init__(parent)
        self._faces = faces

    # Painting

    def draw(self, painter: QPainter, rect: QRect, index: Index, state: RowState) -> None:
        """Paint a row; a selected one is tinted, the current one outlined."""
        row: Row = index.data(ROW_ROLE)
        if self._faces.covered(row.key):
            return  # the editor may be lower than the text that it was opened over
        face = self._faces.face(row)
        card = row.kind is Kind.PASSAGE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if state.selected and not card:
            self._outline(painter, face.body, tint=TINT)
        sought = self._faces.sought
        shown = sought.number if sought is not None and sought.key == row.key else -1
        face.draw(painter, sought, shown)
        if state.selected and card:
            self._outline(painter, face.body, tint=VEIL, width=1)
        if state.focused:
            self._outline(painter, face.body, width=2)
        painter.restore()

    def _outline(self, painter: QPainter, body: QRectF, *, tint: float = 0, width: int = 0) -> None:
        tokens = self._faces.look.tokens
        radius = tokens.radius.control
        fill = QColor(tokens.accent)
        fill.setAlphaF(tint)
        painter.setBrush(fill if tint else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.accent), width) if width else Qt.PenStyle.NoPen)
        inset = width / 2
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), radius, radius)

    # Editing

    def createEditor(  # noqa: N802 - Qt's own name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return an editor for a row's text."""
        row: Row = index.data(ROW_ROLE)
        if row.kind in PROSE:
            return self._prose_editor(parent, row)
        return self._line_editor(parent, row)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's own name
        """Show the row's text in its editor, the first time only."""
        row: Row = index.data(ROW_ROLE)
        if not isinstance(editor, QLineEdit):
            cast("ProseEditor", editor).show_prose(_prose(row))
        elif not editor.isModified():
            editor.setText(_line(row))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's own name
        self, editor: QWidget, _model: QAbstractItemModel, index: Index
    ) -> None:
        """Say what the row's text has become; the model is changed by what comes of it."""
        row: Row = index.data(ROW_ROLE)
        if isinstance(editor, QLineEdit):
            text = " ".join(editor.text().split())
            if text != _line(row):
                self.edited.emit(row, text)
        else:
            self._say_prose(row, cast("ProseEditor", editor))

    def updateEditorGeometry(  # noqa: N802 - Qt's own name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the editor over its row."""
        row: Row = index.data(ROW_ROLE)
        # An option's type says nothing of rect in the stubs.
        rect = QRect(option.rect)
        body = self._faces.face(row).body.toRect()
        left = LEFT + MARK + 2 if row.kind is Kind.SECTION else LEFT - 8
        width = self._faces.width - left - RIGHT + 4
        if not isinstance(editor, QLineEdit):
            editor.setGeometry(left, rect.top(), width, rect.height() - 4)
            return
        # A heading of two lines is covered whole.
        height = max(editor.sizeHint().height(), body.height())
        top = rect.top() + body.center().y() - height // 2
        editor.setGeometry(left, top, width, height)

    def end_line(self, editor: QLineEdit) -> None:
        """Keep what was typed into a heading or the title, and take its editor away."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say that a line is given up, once Qt has taken it away; words that were written stay.

        Qt would give them up at Escape on a button beside them.
        """
        pressed = event.type() == QEvent.Type.KeyPress
        escaped = pressed and cast("QKeyEvent", event).key() == Qt.Key.Key_Escape
        if escaped and not isinstance(editor, QLineEdit):
            cast("ProseEditor", editor).end()
            return True
        done = super().eventFilter(editor, event)
        if escaped and done and isinstance(editor, LineEditor):
            self.given_up.emit(editor.key)
        return done

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's own name
        """Say that an editor is gone, once whatever takes it away has come to its end."""
        row: Row | None = index.data(ROW_ROLE)
        key = row.key if row is not None else ""
        if not isinstance(editor, QLineEdit):
            cast("ProseEditor", editor).leave()
        QTimer.singleShot(0, self, lambda: self.left.emit(key, editor))
        super().destroyEditor(editor, index)

    def _prose_editor(self, parent: QWidget, row: Row) -> ProseEditor:
        from briefer.ui.board.prose_editor import ProseEditor  # noqa: PLC0415 - loads when first used

        editor = ProseEditor(self._faces.look, _name(row), parent)
        if isinstance(row.value, Judgment):
            yardstick = self._faces.look.yardstick
            editor.add_levels(row.value.likelihood, row.value.confidence, yardstick)
        key = row.key
        editor.grown.connect(lambda height: self.grown.emit(key, height + 8))
        self._close_when_done(editor)
        self.opened.emit(row, editor)
        return editor

    def _close_when_done(self, editor: ProseEditor) -> None:
        def finish() -> None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

        editor.finished.connect(finish)
        editor.rested.connect(lambda: self.commitData.emit(editor))

    def _line_editor(self, parent: QWidget, row: Row) -> QLineEdit:
        tokens = self._faces.look.tokens
        editor = LineEditor(row.key, parent)
        editor.setAccessibleName(_name(row))
        if row.kind is Kind.TITLE:
            face, size = tokens.type.serif, tokens.type.board_title - 1
        else:
            face, size = tokens.type.sans, tokens.type.heading
        editor.setStyleSheet(
            f"QLineEdit {{ font-family: '{face}'; font-size: {size}px; font-weight: 600;"
            f" padding: 2px 5px; border: 2px solid {tokens.accent}; background: {tokens.paper};"
            f" color: {tokens.ink}; border-radius: {tokens.radius.mark}px; }}"
        )
        return editor

    def _say_prose(self, row: Row, editor: ProseEditor) -> None:
        text = editor.result()
        editor.settle(text)
        if isinstance(row.value, Judgment):
            likelihood, confidence = editor.levels()
            judgment = replace(row.value, text=text, likelihood=likelihood, confidence=confidence)
            self.edited.emit(row, judgment)
        else:
            self.edited.emit(row, text)


def _prose(row: Row) -> Prose:
    if isinstance(row.value, (Comment, Judgment)):
        return row.value.text
    return row.value if isinstance(row.value, Prose) else Prose()


def _line(row: Row) -> str:
    if isinstance(row.value, Section):
        return row.value.heading
    return row.value.title if isinstance(row.value, FrontMatter) else ""


def _name(row: Row) -> str:
    names: dict[Kind, Callable[[], str]] = {
        Kind.TITLE: lambda: translate("Board", "Title of the briefing"),
        Kind.SECTION: lambda: translate("Board", "Heading of the section"),
        Kind.BOTTOM: lambda: translate("Board", "Bottom line"),
        Kind.JUDGMENT: lambda: translate("Board", "Key judgment"),
        Kind.COMMENT: lambda: translate("Board", "Comment"),
    }
    return names[row.kind]()

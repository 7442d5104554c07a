"""The row under the menus: the briefing's title, whether it is saved, and the main actions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton

from briefer import editing
from briefer.ui.icons import SIZE
from briefer.ui.naming import literal, named, tip

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefer.ui.actions import Actions
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate

_HEIGHT: Final = 48
_NARROW: Final = 1180
"""Below this width the quiet buttons show their icons alone, at the usual size of letters."""
_USUAL: Final = 13
_AIR: Final = 40
"""Pixels between the title and what stands at the other end, at the least."""
_QUIET: Final = ("undo", "redo", "preview", "print")
_LOUD: Final = (("export_pdf", "outline"), ("export_word", "primary"))


translate = QCoreApplication.translate


class Header(QFrame):
    """Title, save state and buttons; it asks the desk for the one edit that it makes.

    Attributes:
        stops: what Tab goes through, from left to right.
    """

    def __init__(self, desk: Desk, actions: Actions, parent: QWidget | None = None) -> None:
        """Show what is on the desk."""
        super().__init__(parent)
        self._desk = desk
        self.setProperty("kind", "bar")
        self.setMinimumHeight(_HEIGHT)
        self._name = named(
            QToolButton(),
            translate("Window", "Title"),
            translate("Window", "Change the title"),
            "name",
        )
        self._name.setProperty("untitled", True)  # noqa: FBT003 - Qt's own shape
        self._name.clicked.connect(self._begin)
        self._edit = named(
            _TitleEdit(),
            translate("Window", "Title"),
            translate("Window", "Enter keeps it, Esc leaves it as it was"),
        )
        self._edit.editingFinished.connect(self._finish)
        self._edit.hide()
        self._state = named(QLabel(), translate("Window", "Save state"), kind="faint")
        self._quiet: list[QToolButton] = []
        self._awaited = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(5, 7, 16, 7)
        row.setSpacing(7)
        row.addWidget(self._name)
        row.addWidget(self._edit, 1)
        row.addWidget(self._state)
        row.addStretch(1)
        for name in _QUIET:
            if name == "preview":
                row.addWidget(_rule())
            self._quiet.append(_button(actions[name], "quiet"))
            row.addWidget(self._quiet[-1])
        row.addWidget(_rule())
        loud: list[QToolButton] = []
        for name, kind in _LOUD:
            button = _button(actions[name], kind)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            row.addWidget(button)
            loud.append(button)
        self.stops = (self._name, self._edit, *self._quiet, *loud)
        desk.changed.connect(self.refresh)
        desk.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the title and the save state of the briefing on the desk."""
        workspace = self._desk.workspace
        title = workspace.briefing.front.title or file_name(workspace.path) or new()
        if self._awaited:
            title = translate("Header", "Opening {name}…").format(name=self._awaited)
        taken = self.sizeHint().width() - self._name.sizeHint().width()
        room = max(160, self.width() - taken - _AIR)
        shown = self._name.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        self._name.setText(literal(shown))
        self._soften(on=bool(self._awaited) or not workspace.briefing.front.title)
        self._name.setAccessibleName(translate("Window", "Title: {title}").format(title=title))
        self._state.setText("" if self._awaited else self.state_words())
        self._state.setToolTip(tip(str(workspace.path)) if workspace.path is not None else "")

    def say_opening(self, name: str) -> None:
        """Say that a file is on its way; with an empty name, that it no longer is."""
        self._awaited = name
        self.refresh()

    def _soften(self, *, on: bool) -> None:
        if bool(self._name.property("untitled")) is not on:
            self._name.setProperty("untitled", on)
            self._name.style().unpolish(self._name)
            self._name.style().polish(self._name)

    def state_words(self) -> str:
        """Return whether the briefing is saved, in words."""
        workspace = self._desk.workspace
        if workspace.read_only:
            return translate("Window", "Read only")
        if workspace.filing.waiting:
            return translate("Header", "Kept here until the folder is back")
        if workspace.dirty:
            return translate("Window", "Unsaved changes")
        if workspace.path is not None:
            return translate("Window", "All changes saved")
        return translate("Window", "Not saved yet")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Drop the words of quiet buttons where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontInfo().pixelSize() / _USUAL
        style = Qt.ToolButtonStyle.ToolButtonIconOnly
        if not narrow:
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in self._quiet:
            button.setToolButtonStyle(style)
        self.refresh()

    def commit(self) -> None:
        """Keep the title that is being typed."""
        self._finish()

    def _begin(self) -> None:
        self._edit.begin(self._desk.workspace.briefing.front.title)
        self._name.hide()

    def _finish(self) -> None:
        if self._edit.isHidden():
            return
        front = self._desk.workspace.briefing.front
        title = " ".join(self._edit.text().split())
        self._edit.hide()
        self._name.show()
        if not self._edit.left and title != front.title:
            self._desk.edit(editing.ChangeFront(replace(front, title=title)))
        self.refresh()


class _TitleEdit(QLineEdit):
    """A line that Esc leaves without a change."""

    left = False

    def begin(self, text: str) -> None:
        self.left = False
        self.setText(text)
        self.setPlaceholderText(untitled())
        self.selectAll()
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self.left = True
            self.clearFocus()
            self.editingFinished.emit()
            return
        super().keyPressEvent(event)


def untitled() -> str:
    """Return what a briefing without a title is called."""
    return translate("Window", "Untitled briefing")


def file_name(path: Path | None) -> str:
    """Return what a briefing's file is called, as it tells one without a title from another."""
    return path.stem if path is not None else ""


def new() -> str:
    """Return what the header says of such a briefing, whose pane says that it has no title."""
    return translate("Window", "New briefing")


def _button(action: QAction, kind: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    named(button, action.iconText(), kind=kind)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(SIZE, SIZE))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("kind", "rule")
    rule.setFixedSize(1, 20)
    rule.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return rule

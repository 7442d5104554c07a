"""All keys on one sheet: those of the window's actions, and those of the panes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

from briefer.ui.fonts import SEMIBOLD
from briefer.ui.naming import named
from briefer.ui.theme_keys import OWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from briefer.ui.actions import Actions
    from briefer.ui.theme_keys import ThemeKeys

_READER: Final = (
    ("Double, triple, quadruple click", "Select a word, a sentence, the whole block"),
    ("Shift with arrows", "Make the selection larger or smaller"),
    ("Tab", "Go to the small bar at the selection"),
    ("Esc", "Let go of the selection"),
)
_CHANGE: Final = "Theme keys…"
_CHANGE_TIP: Final = "Choose the keys that file a selection under a theme"
_BOARD: Final = (
    ("Enter", "Edit words, or show a passage in its article"),
    ("F2", "Rename the section"),
    ("Alt+Up, Alt+Down", "Move what is selected"),
    ("Del", "Remove what is selected"),
    ("Ctrl+Enter", "Keep what is being written"),
    ("Esc", "Leave it as it was"),
)


class KeysDialog(QDialog):
    """A sheet that can be scrolled and read aloud.

    Signals:
        change_asked: the keys of themes should be changed; the sheet is closed.
    """

    change_asked = Signal()

    def __init__(
        self, actions: Actions, theme_keys: ThemeKeys, parent: QWidget | None = None
    ) -> None:
        """Write the sheet from the table of actions."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard")
        self.resize(520, 620)
        self.sheet = named(QTextBrowser(), "All keys", kind="sheet")
        self.sheet.document().setDefaultStyleSheet(SEMIBOLD)
        self.sheet.setHtml(
            _section("In the window", _window(actions))
            + _section("In an article", (*_filing(theme_keys), *_READER))
            + _section("In the briefing", _BOARD)
        )
        self.sheet.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        change = named(QPushButton(_CHANGE), _CHANGE.rstrip("…"), _CHANGE_TIP)
        change.setAutoDefault(False)
        buttons.addButton(change, QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.addWidget(self.sheet)
        row = QVBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(buttons)
        column.addLayout(row)

    def _change(self) -> None:
        self.accept()
        self.change_asked.emit()


def _filing(keys: ThemeKeys) -> Iterable[tuple[str, str]]:
    if not keys.on:
        return
    changed = {own for own, _ in keys.chosen}
    kept = [own for own in OWN if own not in changed]
    if not changed:
        yield "1 to 9", "File the selection under the theme of that number"
        return
    if kept:
        yield ", ".join(kept), "File the selection under the theme of that number"
    for own, key in keys.chosen:
        if key:
            yield key, f"File the selection under the theme of number {own}"


def _window(actions: Actions) -> Iterable[tuple[str, str]]:
    for row in actions.rows():
        keys = actions[row.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            yield keys, row.tip


def _section(title: str, lines: Iterable[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td style='padding: 3px 24px 3px 0'><b>{escape(keys)}</b></td>"
        f"<td style='padding: 3px 0'>{escape(words)}</td></tr>"
        for keys, words in lines
    )
    return f"<h3>{escape(title)}</h3><table>{rows}</table>"

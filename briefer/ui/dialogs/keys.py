"""All keys on one sheet: those of the window's actions, and those of the panes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

from briefer.ui.actions import CONTEXT
from briefer.ui.entering import Sheet
from briefer.ui.fonts import SEMIBOLD
from briefer.ui.naming import named
from briefer.ui.theme_keys import OWN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from briefer.ui.actions import Actions
    from briefer.ui.theme_keys import ThemeKeys

translate = QCoreApplication.translate


class KeysDialog(Sheet):
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
        self.setWindowTitle(translate("Keys", "Keyboard"))
        self.resize(520, 620)
        self.sheet = named(QTextBrowser(), translate("Keys", "All keys"), kind="sheet")
        self.sheet.document().setDefaultStyleSheet(SEMIBOLD)
        self.sheet.setHtml(
            _section(translate("Keys", "In the window"), _window(actions))
            + _section(translate("Keys", "In an article"), (*_filing(theme_keys), *_reader()))
            + _section(translate("Keys", "In the briefing"), _board())
        )
        self.sheet.document().setDocumentMargin(16)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        words = translate("Keys", "Theme keys…")
        hint = translate("Keys", "Choose the keys that file a selection under a theme")
        change = named(QPushButton(words), words.rstrip("…"), hint)
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
    all_of_them = translate("Keys", "File the selection under the theme of that number")
    changed = {own for own, _ in keys.chosen}
    kept = [own for own in OWN if own not in changed]
    if not changed:
        yield translate("Keys", "1 to 9"), all_of_them
        return
    if kept:
        yield ", ".join(kept), all_of_them
    for own, key in keys.chosen:
        if key:
            words = translate("Keys", "File the selection under the theme of number {number}")
            yield key, words.format(number=own)


def _reader() -> Iterable[tuple[str, str]]:
    yield (
        translate("Keys", "Double, triple, quadruple click"),
        translate("Keys", "Select a word, a sentence, the whole block"),
    )
    yield (
        translate("Keys", "Shift with arrows"),
        translate("Keys", "Make the selection larger or smaller"),
    )
    yield "Tab", translate("Keys", "Go to the small bar at the selection")
    yield "Esc", translate("Keys", "Let go of the selection")


def _board() -> Iterable[tuple[str, str]]:
    yield "Enter", translate("Keys", "Edit words, or show a passage in its article")
    yield "F2", translate("Keys", "Rename the section")
    yield "Alt+Up, Alt+Down", translate("Keys", "Move what is selected")
    yield "Del", translate("Keys", "Remove what is selected")
    yield "Ctrl+Enter", translate("Keys", "Keep what is being written")
    yield "Esc", translate("Keys", "Leave it as it was")


def _window(actions: Actions) -> Iterable[tuple[str, str]]:
    for row in actions.rows():
        keys = actions[row.id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            yield keys, translate(CONTEXT, row.tip)


def _section(title: str, lines: Iterable[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td style='padding: 3px 24px 3px 0'><b>{escape(keys)}</b></td>"
        f"<td style='padding: 3px 0'>{escape(words)}</td></tr>"
        for keys, words in lines
    )
    return f"<h3>{escape(title)}</h3><table>{rows}</table>"

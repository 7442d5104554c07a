"""Which keys file a selection under which theme, or that none do (WCAG 2.2, 2.1.4).

It hands over what was chosen, and keeps and changes nothing itself.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.icons import swatch
from briefer.ui.language import theme_name
from briefer.ui.naming import named, tip
from briefer.ui.theme_keys import KEYS, OWN, ThemeKeys

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.domain.section import Theme
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate


class ThemeKeysDialog(QDialog):
    """A row for each theme.

    Signals:
        chosen: the ThemeKeys that a person agreed to.
    """

    chosen = Signal(object)

    def __init__(
        self,
        keys: ThemeKeys,
        themes: Iterable[Theme],
        tokens: Tokens,
        parent: QWidget | None = None,
    ) -> None:
        """Show the keys of the themes that have one in their briefing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("ThemeKeys", "Theme keys"))
        self._keys = keys
        self.single = QCheckBox(translate("ThemeKeys", "File with single &keys"))
        named(self.single, translate("ThemeKeys", "File with single keys"), _said())
        self.single.setChecked(keys.on)
        self.single.toggled.connect(self._switch)
        self._rows = QWidget()
        self.boxes: dict[str, QComboBox] = {}
        rows = QGridLayout(self._rows)
        rows.setContentsMargins(4, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setColumnStretch(1, 1)
        for theme in themes:
            if theme.key in OWN and theme.key and theme.key not in self.boxes:
                self._add(rows, theme, tokens)
        self._assemble()
        self._show()

    @property
    def keys(self) -> ThemeKeys:
        """What is chosen now."""
        return self._keys

    def _add(self, rows: QGridLayout, theme: Theme, tokens: Tokens) -> None:
        color = QLabel()
        color.setPixmap(swatch(tokens.theme_ink(theme)).pixmap(12, 12))
        name = translate("ThemeKeys", "Key for {theme}").format(theme=theme_name(theme.name))
        box = named(QComboBox(), name, tip(name))
        box.addItem(translate("ThemeKeys", "None"), "")
        for key in KEYS:
            box.addItem(key, key)
        box.activated.connect(lambda _at, own=theme.key, box=box: self._choose(own, box))
        label = QLabel(theme_name(theme.name))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(box)
        at = rows.rowCount()
        rows.addWidget(color, at, 0)
        rows.addWidget(label, at, 1)
        rows.addWidget(box, at, 2)
        self.boxes[theme.key] = box

    def _assemble(self) -> None:
        words = named(QLabel(_said()), translate("ThemeKeys", "About these keys"), kind="soft")
        words.setWordWrap(True)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        buttons.button(standard.RestoreDefaults).clicked.connect(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        for part in (words, self.single, self._rows):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(max(400, self.sizeHint().width()))

    def _choose(self, own: str, box: QComboBox) -> None:
        self._keys = self._keys.with_key(own, str(box.currentData()))
        self._show()

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - Qt hands it over
        self._keys = replace(self._keys, on=on)
        self._show()

    def _restore(self) -> None:
        self._keys = ThemeKeys()
        self.single.setChecked(True)
        self._show()

    def _show(self) -> None:
        self._rows.setEnabled(self._keys.on)
        for own, box in self.boxes.items():
            box.setCurrentIndex(box.findData(self._keys.key(own)))

    def _agree(self) -> None:
        self.chosen.emit(self._keys)
        self.accept()


def _said() -> str:
    return translate(
        "ThemeKeys",
        "A key files what is selected in the open article. Keys act only while text is selected"
        " there.",
    )

"""Actions as a table: what a person can do from menus, the header and keys, one row each.

A row names its handler and nothing else happens here. Menus are built from rows by id.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from briefer.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QObject

    from briefer.ui.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Row:
    """One action.

    Attributes:
        id: names it in menus and tests.
        text: what a menu shows, with its mnemonic.
        handler: what it does.
        tip: what it does in a few words, for a tooltip.
        shortcut: its keys as Qt writes them; may be empty.
        icon: an icon's name; may be empty.
        label: what a button shows; the text without its mnemonic where empty.
        checkable: whether it is on or off; the handler gets which.
        group: actions of one group exclude one another.
    """

    id: str
    text: str
    handler: Callable[..., object]
    tip: str
    shortcut: str = ""
    icon: str = ""
    label: str = ""
    checkable: bool = False
    group: str = ""


class Actions:
    """The table's rows as Qt's actions."""

    def __init__(self, rows: Iterable[Row], owner: QObject) -> None:
        """Make an action a row, owned by ``owner``."""
        self._rows = {row.id: row for row in rows}
        self._groups: dict[str, QActionGroup] = {}
        self._made = {row.id: self._make(row, owner) for row in self._rows.values()}

    def __getitem__(self, name: str) -> QAction:
        """Return the action of an id."""
        return self._made[name]

    def __iter__(self) -> Iterator[QAction]:
        """Yield all actions in the table's order."""
        return iter(self._made.values())

    def rows(self) -> Iterator[Row]:
        """Yield the table."""
        return iter(self._rows.values())

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the icons in other colors."""
        for name, row in self._rows.items():
            if row.icon:
                self._made[name].setIcon(icon(row.icon, tokens.soft))

    def _make(self, row: Row, owner: QObject) -> QAction:
        action = QAction(row.text, owner)
        action.setObjectName(row.id)
        action.setIconText(row.label or row.text.replace("&", "").rstrip("…"))
        action.setCheckable(row.checkable)
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{row.tip} ({keys})" if keys else row.tip)
        action.setStatusTip("")
        action.setIconVisibleInMenu(False)
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(owner))
            group.addAction(action)
        if row.checkable:
            action.triggered.connect(row.handler)
        else:
            action.triggered.connect(lambda _checked=False: row.handler())
        return action

"""Actions as a table: what a person can do from menus, the header and keys, one row each.

Nothing here knows what an action does; a handler is given for each row by its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from briefer.ui.icons import icon
from briefer.ui.naming import unmarked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from PySide6.QtCore import QObject

    from briefer.ui.tokens import Tokens


CONTEXT: Final = "Commands"
"""Under which translations of the table's words are kept; the table itself is English."""


class Row(NamedTuple):
    """One action.

    Attributes:
        id: names it in menus and tests.
        text: what a menu shows, with its mnemonic.
        shortcut: its keys as Qt writes them, others after a space; may be empty.
        tip: what it does in a few words, for a tooltip.
        icon: the icon that its button shows; may be empty.
        checkable: whether it is on or off.
        group: actions of one group exclude one another and are on or off.
    """

    id: str
    text: str
    shortcut: str
    tip: str
    icon: str = ""
    checkable: bool = False
    group: str = ""


class Actions:
    """The table's rows as Qt's actions."""

    def __init__(
        self, table: Iterable[Row], handlers: Mapping[str, Callable[..., object]], owner: QObject
    ) -> None:
        """Make an action a row, owned by ``owner``."""
        self._rows = {row.id: row for row in table}
        self._groups: dict[str, QActionGroup] = {}
        self._made = {
            row.id: self._make(row, handlers[row.id], owner) for row in self._rows.values()
        }

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

    def _make(self, row: Row, handler: Callable[..., object], owner: QObject) -> QAction:
        text, story = (QCoreApplication.translate(CONTEXT, words) for words in (row.text, row.tip))
        action = QAction(text, owner)
        action.setObjectName(row.id)
        action.setIconText(unmarked(text).rstrip("…"))
        action.setIconVisibleInMenu(False)
        action.setCheckable(row.checkable or bool(row.group))
        action.setShortcuts([QKeySequence(keys) for keys in row.shortcut.split()])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{story} ({keys})" if keys else story)
        if row.group:
            self._groups.setdefault(row.group, QActionGroup(owner)).addAction(action)
        if action.isCheckable():
            action.triggered.connect(handler)
        else:
            action.triggered.connect(lambda _checked=False: handler())
        return action

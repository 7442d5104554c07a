"""Taking articles out of the library, after a question; what briefings cite they keep."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject, Qt

from briefer.errors import BrieferError
from briefer.ui.boxes import show_buttons_whole
from briefer.ui.language import say
from briefer.ui.memory import Memory
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Card
    from briefer.workspace.removing import Removed

translate = QCoreApplication.translate


class _Choice(Enum):
    """What a person wants."""

    NOTHING = auto()
    LIBRARY = auto()
    EVERYWHERE = auto()


class Removal(QObject):
    """Asks, and removes; what takes long runs off the event loop."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Ask before a pane."""
        super().__init__(parent)
        self._desk = desk
        self._pane = parent
        self._tasks = Tasks(self, threads=1)
        self._tasks.failed.connect(desk.failed)
        parent.destroyed.connect(self._tasks.close)

    def remove(self, cards: Sequence[Card]) -> None:
        """Ask, then remove articles; what the briefing cites stays inside it."""
        choice = _agreed(cards, self._pane) if cards else _Choice.NOTHING
        if choice is _Choice.LIBRARY:
            self._remove(cards)
        elif choice is _Choice.EVERYWHERE:
            self._remove_everywhere(cards)

    def close(self) -> None:
        """Take no more, and wait for what was begun: what a person asked for is done."""
        self._tasks.close()

    def _remove(self, cards: Sequence[Card]) -> None:
        desk, kept = self._desk, False
        try:
            for card in cards:
                kept = desk.workspace.remove(card.article) or kept
        except BrieferError as error:
            desk.failed.emit(say(error))
            return
        finally:
            desk.library_changed.emit()
        if len(cards) == 1:
            said = translate("Shelf", "Removed {title} from the library")
            if kept:
                said = translate("Shelf", "Removed {title}. The briefing keeps its own copy.")
            desk.said.emit(said.format(title=cards[0].title))
            return
        said = translate("Shelf", "Removed {count} articles from the library")
        if kept:
            said = translate(
                "Shelf",
                "Removed {count} articles. The briefing keeps its own copies of what it cites.",
            )
        desk.said.emit(said.format(count=len(cards)))

    def _remove_everywhere(self, cards: Sequence[Card]) -> None:
        """Take articles out of all that is kept here, and say where else they may be."""
        from briefer.workspace.removing import (  # noqa: PLC0415 - loads when asked for
            remove_articles,
        )

        desk, workspace = self._desk, self._desk.workspace
        memory, articles = Memory(workspace.places.data), [card.article for card in cards]
        memory.forget_articles(articles)
        try:
            rest = remove_articles(workspace, articles, memory.recent())
        except BrieferError as error:
            desk.failed.emit(say(error))
            return
        finally:
            desk.library_changed.emit()
        desk.said.emit(translate("Shelf", "Removing every trace …"))
        self._tasks.run(rest, self._tell)

    def _tell(self, done: Removed) -> None:
        from briefer.ui.dialogs.refused import RefusedDialog  # noqa: PLC0415 - loads when asked for

        title = translate("Shelf", "Remove everywhere")
        head = translate("Shelf", "Removed. Where else it may be:")
        self._desk.said.emit(translate("Shelf", "Removed. See where else it may be"))
        RefusedDialog(tuple(dict.fromkeys(done.left)), self._pane, title=title, head=head).open()


def _agreed(cards: Sequence[Card], parent: QWidget) -> _Choice:
    box = QtWidgets.QMessageBox(parent)
    box.setIcon(QtWidgets.QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Shelf", "Remove from library"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    if len(cards) == 1:
        question = translate("Shelf", "Remove “{title}” from the library?")
        box.setText(question.format(title=cards[0].title))
    else:
        question = translate("Shelf", "Remove {count} articles from the library?")
        box.setText(question.format(count=len(cards)))
    box.setInformativeText(
        translate(
            "Shelf",
            "Briefings that cite what is removed keep their own copy of its text. “Remove"
            " everywhere” takes it out of undo histories and earlier versions of briefings too.",
        )
    )
    yes = box.addButton(
        translate("Shelf", "Remove"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
    )
    everywhere = box.addButton(
        translate("Shelf", "Remove everywhere"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
    )
    box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QtWidgets.QMessageBox.StandardButton.Cancel)
    show_buttons_whole(box)
    box.exec()
    chosen = {id(yes): _Choice.LIBRARY, id(everywhere): _Choice.EVERYWHERE}
    choice = chosen.get(id(box.clickedButton()), _Choice.NOTHING)
    box.deleteLater()
    return choice

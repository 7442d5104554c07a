"""Taking articles out of the library, after a question; what briefings cite they keep."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from briefer.errors import BrieferError
from briefer.ui.language import say
from briefer.ui.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Card

translate = QCoreApplication.translate


class _Choice(Enum):
    """What a person wants."""

    NOTHING = auto()
    LIBRARY = auto()
    EVERYWHERE = auto()


def remove(cards: Sequence[Card], desk: Desk, parent: QWidget) -> None:
    """Ask, then remove articles; what the briefing cites stays inside it."""
    choice = _agreed(cards, parent) if cards else _Choice.NOTHING
    if choice is _Choice.NOTHING:
        return
    if choice is _Choice.EVERYWHERE:
        _remove_everywhere(cards, desk, parent)
        return
    kept = False
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
            "Shelf", "Removed {count} articles. The briefing keeps its own copies of what it cites."
        )
    desk.said.emit(said.format(count=len(cards)))


def _remove_everywhere(cards: Sequence[Card], desk: Desk, parent: QWidget) -> None:
    """Take articles out of all that is kept here, and say where else they may be."""
    from briefer.ui.dialogs.refused import RefusedDialog  # noqa: PLC0415 - loads when asked for
    from briefer.workspace.removing import remove_article  # noqa: PLC0415 - the same

    left: dict[str, None] = {}
    recent = Memory(desk.workspace.places.data).recent()
    try:
        for card in cards:
            left |= dict.fromkeys(remove_article(desk.workspace, card.article, recent).left)
    except BrieferError as error:
        desk.failed.emit(say(error))
        return
    finally:
        desk.library_changed.emit()
    title = translate("Shelf", "Remove everywhere")
    head = translate("Shelf", "Removed. Where else it may be:")
    RefusedDialog(tuple(left), parent, title=title, head=head).open()


def _agreed(cards: Sequence[Card], parent: QWidget) -> _Choice:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("Shelf", "Remove from library"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    if len(cards) == 1:
        question = translate("Shelf", "Remove “{title}” from the library?")
        box.setText(question.format(title=cards[0].title))
    else:
        question = translate("Shelf", "Remove {count} articles from the library?")
        box.setText(question.format(count=len(cards)))
    box.setInformativeText(
        translate("Shelf", "Briefings that cite what is removed keep their own copy of its text.")
    )
    everywhere = box.addButton(
        translate("Shelf", "Remove everywhere"), QMessageBox.ButtonRole.DestructiveRole
    )
    everywhere.setToolTip(
        translate("Shelf", "From undo histories and earlier versions of briefings too")
    )
    yes = box.addButton(translate("Shelf", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    chosen = {id(yes): _Choice.LIBRARY, id(everywhere): _Choice.EVERYWHERE}
    choice = chosen.get(id(box.clickedButton()), _Choice.NOTHING)
    box.deleteLater()
    return choice

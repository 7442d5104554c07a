"""Taking articles out of the library, after a question; what briefings cite they keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Card

translate = QCoreApplication.translate


def remove(cards: Sequence[Card], desk: Desk, parent: QWidget) -> None:
    """Ask, then remove articles; what the briefing cites stays inside it."""
    if not cards or not _agreed(cards, parent):
        return
    kept = False
    try:
        for card in cards:
            kept = desk.workspace.remove(card.article) or kept
    except BrieferError as error:
        desk.failed.emit(str(error))
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


def _agreed(cards: Sequence[Card], parent: QWidget) -> bool:
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
    yes = box.addButton(translate("Shelf", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    agreed = box.clickedButton() is yes
    box.deleteLater()
    return agreed

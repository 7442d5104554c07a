"""Choosing the passages that a key judgment rests on; they are cited after its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from briefer.domain.passage import Passage
from briefer.editing import ReplaceJudgment
from briefer.ui.board.chips import first_words
from briefer.ui.board.words import source_line, translate
from briefer.ui.naming import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from briefer.domain.briefing import Judgment
    from briefer.ui.board.look import Look
    from briefer.ui.desk import Desk

_TICKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TickMenu(QMenu):
    """A menu that stays open while one tick after another is set or taken away."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Set a tick without closing."""
        if not _ticked(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Set a tick by key without closing."""
        if event.key() not in _TICKING or not _ticked(self.activeAction()):
            super().keyPressEvent(event)


def support_menu(parent: QWidget, judgment: Judgment, desk: Desk, look: Look) -> QMenu:
    """Return a menu of all filed passages by section, those behind a judgment ticked."""
    menu = TickMenu(translate("Board", "Rests on"), parent)
    menu.setProperty("kind", "headed")
    for section in desk.workspace.briefing.sections:
        found = tuple(section.passages())
        if not found:
            continue
        _head(menu, section.heading or translate("Board", "Untitled section"))
        for passage in found:
            action = menu.addAction(_words(passage, look))
            action.setCheckable(True)
            action.setChecked(passage.id in judgment.support)
            action.triggered.connect(_taker(desk, judgment.id, passage.id))
    if menu.isEmpty():
        menu.addAction(translate("Board", "No passages are filed yet")).setEnabled(False)
    return menu


def _head(menu: QMenu, heading: str) -> None:
    """Add a heading: Qt's own section shows as a bare line where a style sheet draws the menu."""
    if not menu.isEmpty():
        menu.addSeparator()
    head = menu.addAction(literal(heading))
    head.setEnabled(False)
    font = menu.font()
    font.setWeight(font.Weight.DemiBold)
    head.setFont(font)


def rest_on(desk: Desk, judgment: str, items: Iterable[str]) -> None:
    """Have a judgment rest on passages too, beside what it rests on already."""
    briefing = desk.workspace.briefing
    found = briefing.judgment(judgment)
    passages = [each for each in items if isinstance(briefing.item(each), Passage)]
    if found is not None and not set(passages).issubset(found.support):
        support = tuple(dict.fromkeys((*found.support, *passages)))
        desk.edit(ReplaceJudgment(replace(found, support=support)))


def _ticked(action: QAction | None) -> bool:
    if action is None or not action.isCheckable() or not action.isEnabled():
        return False
    action.trigger()
    return True


def _words(passage: Passage, look: Look) -> str:
    return literal(f"{first_words(look.quoted(passage))}  {source_line(passage, look)}")


def _taker(desk: Desk, judgment: str, passage: str) -> Callable[[bool], None]:
    """Return what sets or takes away one tick of a judgment, as that stands by then."""

    def take(on: bool) -> None:  # noqa: FBT001 - a signal's argument
        found = desk.workspace.briefing.judgment(judgment)
        if found is not None:
            others = tuple(each for each in found.support if each != passage)
            support = (*others, passage) if on else others
            desk.edit(ReplaceJudgment(replace(found, support=support)))

    return take

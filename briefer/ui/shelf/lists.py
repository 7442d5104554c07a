"""What can be done with collections and tags: the menus, and the names that are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from briefer.errors import BrieferError
from briefer.ui.language import say
from briefer.ui.naming import literal
from briefer.ui.shelf.holdings import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.library import Labels, Library
    from briefer.ui.desk import Desk
    from briefer.ui.shelf.cards import Card
    from briefer.ui.shelf.holdings import Filter, Holdings

translate = QCoreApplication.translate


class Lists:
    """Puts articles of a desk into collections, and tags on them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Ask for names before a widget."""
        self._desk = desk
        self._parent = parent

    def add_menus(self, menu: QMenu, cards: Sequence[Card], holdings: Holdings) -> None:
        """Add to a menu the collections and tags that some articles can join or leave."""
        if not cards:
            return
        inside = [set(card.summary.collections) for card in cards]
        tagged = [set(card.summary.tags) for card in cards]
        ids = [card.article for card in cards]
        self._fill(
            menu.addMenu(translate("Shelf", "Collections")),
            [name for name, _count in holdings.collections],
            set.intersection(*inside),
            lambda name, on: self.collect(ids, name, on=on),
            translate("Shelf", "New collection…"),
            lambda: self._collect_new(ids),
        )
        self._fill(
            menu.addMenu(translate("Shelf", "Tags")),
            [name for name, _count in holdings.tags],
            set.intersection(*tagged),
            lambda name, on: self.tag(ids, name, on=on),
            translate("Shelf", "New tag…"),
            lambda: self._tag_new(ids),
        )

    def menu_of(self, wanted: Filter) -> QMenu:
        """Return the menu of a collection's or tag's chip."""
        menu = QMenu(self._parent)
        if wanted.kind is Kind.COLLECTION:
            rename = menu.addAction(translate("Shelf", "Rename…"))
            rename.triggered.connect(lambda: self.rename(wanted.name))
            remove = menu.addAction(translate("Shelf", "Remove the collection…"))
            remove.triggered.connect(lambda: self.remove(wanted.name))
        elif wanted.kind is Kind.TAG:
            remove = menu.addAction(translate("Shelf", "Remove the tag"))
            remove.triggered.connect(lambda: self._remove_tag(wanted.name))
        return menu

    def drop(self, ids: Sequence[str], wanted: Filter) -> None:
        """Put articles that were dropped on a collection or tag into it."""
        if wanted.kind is Kind.COLLECTION:
            self.collect(ids, wanted.name, on=True)
        elif wanted.kind is Kind.TAG:
            self.tag(ids, wanted.name, on=True)

    def collect(self, ids: Sequence[str], name: str, *, on: bool) -> None:
        """Put articles into a collection, or take them out."""
        words = translate("Shelf", "Added to {name}") if on else translate("Shelf", "Left {name}")
        self._do(
            lambda kept: _put(kept.collections, ids, name, on=on),
            words.format(name=name),
        )

    def tag(self, ids: Sequence[str], name: str, *, on: bool) -> None:
        """Put a tag on articles, or take it off."""
        words = (
            translate("Shelf", "Tagged {name}") if on else translate("Shelf", "No longer {name}")
        )
        self._do(
            lambda kept: _put(kept.tags, ids, name, on=on),
            words.format(name=f"#{name}"),
        )

    def rename(self, name: str) -> None:
        """Ask for a collection's new name."""
        new = self._ask(translate("Shelf", "Rename the collection"), name)
        if new and new != name:
            words = translate("Shelf", "Renamed {name}").format(name=new)
            self._do(lambda kept: kept.collections.rename(name, new), words)

    def remove(self, name: str) -> None:
        """Ask, then remove a collection; its articles stay."""
        question = translate("Shelf", "Remove the collection “{name}”?").format(name=name)
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Question, question, question, parent=self._parent
        )
        box.setInformativeText(translate("Shelf", "Its articles stay in the library."))
        yes = box.addButton(
            translate("Shelf", "Remove"), QtWidgets.QMessageBox.ButtonRole.DestructiveRole
        )
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.exec()
        agreed = box.clickedButton() is yes
        box.deleteLater()
        if agreed:
            words = translate("Shelf", "Removed the collection {name}").format(name=name)
            self._do(lambda kept: kept.collections.remove(name), words)

    def _remove_tag(self, name: str) -> None:
        words = translate("Shelf", "Removed the tag {name}").format(name=f"#{name}")
        self._do(lambda kept: kept.tags.remove(name), words)

    def _fill(  # noqa: PLR0913, PLR0917 - what both menus are made of
        self,
        menu: QMenu,
        names: Sequence[str],
        on_all: set[str],
        put: Callable[[str, bool], None],
        new: str,
        ask: Callable[[], None],
    ) -> None:
        for name in names:
            action = menu.addAction(literal(name))
            action.setCheckable(True)
            action.setChecked(name in on_all)
            action.triggered.connect(lambda on, name=name: put(name, on))
        if names:
            menu.addSeparator()
        menu.addAction(new).triggered.connect(ask)

    def _collect_new(self, ids: Sequence[str]) -> None:
        name = self._ask(translate("Shelf", "New collection"))
        if name:
            self.collect(ids, name, on=True)

    def _tag_new(self, ids: Sequence[str]) -> None:
        name = self._ask(translate("Shelf", "New tag")).lstrip("#")
        if name:
            self.tag(ids, name, on=True)

    def _ask(self, title: str, name: str = "") -> str:
        text, agreed = QtWidgets.QInputDialog.getText(
            self._parent, title, translate("Shelf", "Name:"), text=name
        )
        return " ".join(text.split()) if agreed else ""

    def _do(self, act: Callable[[Library], object], words: str) -> None:
        try:
            act(self._desk.workspace.articles.library)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return
        self._desk.library_changed.emit()
        self._desk.said.emit(words)


def _put(labels: Labels, ids: Sequence[str], name: str, *, on: bool) -> None:
    if on:
        labels.put(name, ids)
    else:
        labels.take(name, ids)

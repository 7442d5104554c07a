"""The quiet row under the search box: which articles are shown, and where they can be dropped.

All, what the briefing cites and what is to be completed come first, then collections and tags;
what does not fit into three lines is in a menu at the end. Articles that are dropped on a
collection or tag join it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QToolButton, QWidget

from briefer.ui.naming import literal, named
from briefer.ui.shelf.holdings import Filter, Kind
from briefer.ui.shelf.model import dragged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QResizeEvent,
    )

    from briefer.ui.shelf.holdings import Holdings

translate = QCoreApplication.translate
_GAP: Final = 4
_LINES: Final = 3
_OF_LISTS: Final = frozenset({Kind.COLLECTION, Kind.TAG})


class FilterRow(QWidget):
    """Chips, one of which is on.

    Signals:
        chosen: a Filter.
        dropped: ids of articles that were dropped, and the Filter they were dropped on.
        menu_wanted: the Filter of a collection or tag, and a point on the screen.
    """

    chosen = Signal(object)
    dropped = Signal(object, object)
    menu_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with all articles."""
        super().__init__(parent)
        named(self, translate("Shelf", "Which articles are shown"))
        self.filter = Filter()
        self._chips: list[_Chip] = []
        self._group = QButtonGroup(self)
        self._more = named(
            QToolButton(self), translate("Shelf", "More collections and tags"), kind="chip"
        )
        self._more.setText(translate("Shelf", "More ⌄"))
        self._more.clicked.connect(self._open_more)
        self._more.hide()

    def show_counts(self, holdings: Holdings, cited: int) -> None:
        """Offer what there is, with how many articles each holds."""
        filters = [
            (Filter(), translate("Shelf", "All"), 0),
            (Filter(Kind.CITED), translate("Shelf", "Cited here"), cited),
            (Filter(Kind.INCOMPLETE), translate("Shelf", "To complete"), holdings.incomplete),
        ]
        filters += [(Filter(Kind.COLLECTION, n), n, count) for n, count in holdings.collections]
        filters += [(Filter(Kind.TAG, n), f"#{n}", count) for n, count in holdings.tags]
        if [chip.filter for chip in self._chips] != [each[0] for each in filters]:
            self._remake([each[0] for each in filters])
        for chip, (_filter, name, count) in zip(self._chips, filters, strict=True):
            chip.tell(name, count)
        self.setVisible(bool(holdings.cards))
        if self.filter not in {chip.filter for chip in self._chips}:
            self.choose(Filter())
        self._arrange()

    def choose(self, wanted: Filter) -> None:
        """Turn a chip on, and say so."""
        self.filter = wanted
        for chip in self._chips:
            chip.setChecked(chip.filter == wanted)
        self._arrange()
        self.chosen.emit(wanted)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Return the size of the chips' lines."""
        return QSize(200, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        """Say that narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """Return how tall the lines are in a width."""
        places, _left = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Break lines at the new width."""
        super().resizeEvent(event)
        self._arrange()

    def _remake(self, filters: Sequence[Filter]) -> None:
        focused = next((chip.filter for chip in self._chips if chip.hasFocus()), None)
        for chip in self._chips:
            self._group.removeButton(chip)
            chip.deleteLater()
        self._chips = [_Chip(each, self) for each in filters]
        for chip in self._chips:
            self._group.addButton(chip)
            chip.setChecked(chip.filter == self.filter)
            chip.clicked.connect(lambda _on=False, each=chip.filter: self.choose(each))
            if chip.filter == focused:
                chip.setFocus()
            chip.show()

    def _places(self, width: int) -> tuple[list[QRect], list[_Chip]]:
        """Return where chips stand, and those that no line has room for."""
        places: list[QRect] = []
        x = y = line = 0
        more = self._more.sizeHint().width() + _GAP
        for number, chip in enumerate(self._chips):
            size = chip.sizeHint()
            wide = min(size.width(), width)
            last = line == _LINES - 1 and number < len(self._chips) - 1
            if x and x + wide > width - (more if last else 0):
                if line == _LINES - 1:
                    return places, self._chips[number:]
                x, y, line = 0, y + size.height() + _GAP, line + 1
            places.append(QRect(x, y, wide, size.height()))
            x += wide + _GAP
        return places, []

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through."""
        return (*self._chips, self._more)

    def _arrange(self) -> None:
        places, left = self._places(self.width())
        shown = len(self._chips) - len(left)
        for chip, place in zip(self._chips, places, strict=False):
            chip.setGeometry(place)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < shown)
        self._more.setVisible(bool(left))
        if left:
            end = places[-1]
            self._more.setGeometry(QRect(end.topRight(), self._more.sizeHint()).translated(5, 0))
            inside = any(chip.filter == self.filter for chip in left)
            name = next((chip.text() for chip in left if chip.filter == self.filter), "")
            self._more.setText(f"{name} ⌄" if inside else translate("Shelf", "More ⌄"))
        self.updateGeometry()

    def _open_more(self) -> None:
        menu = self.more_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """Return the menu of what has no room."""
        menu = QMenu(self)
        for chip in self._places(self.width())[1]:
            action = menu.addAction(literal(chip.words))
            action.setCheckable(True)
            action.setChecked(chip.filter == self.filter)
            action.triggered.connect(lambda _on=False, each=chip.filter: self.choose(each))
        return menu


class _Chip(QToolButton):
    """One of them; a collection or tag takes articles that are dropped on it."""

    def __init__(self, each: Filter, row: FilterRow) -> None:
        super().__init__(row)
        self.filter = each
        self.words = ""
        self._row = row
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAcceptDrops(each.kind in _OF_LISTS)

    def tell(self, name: str, count: int) -> None:
        """Show a name and how many articles there are."""
        self.words = f"{name} {count:,}" if count else name
        room = self._row.width() - 12
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(literal(shown))
        self.setAccessibleName(self.words)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's own name
        if self.filter.kind in _OF_LISTS:
            self._row.menu_wanted.emit(self.filter, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        if dragged(event.mimeData()):
            event.acceptProposedAction()
            self._mark(on=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's own name
        self._mark(on=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        self._mark(on=False)
        event.acceptProposedAction()
        self._row.dropped.emit(dragged(event.mimeData()), self.filter)

    def _mark(self, *, on: bool) -> None:
        self.setProperty("target", on)
        self.style().unpolish(self)
        self.style().polish(self)

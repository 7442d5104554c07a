"""Authors in order: persons by family and given name, bodies by their whole name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefer.domain.reference import Name
from briefer.ui.naming import named
from briefer.ui.tab_order import chain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

translate = QCoreApplication.translate
PERSON, DETAILED, FAMILY_FIRST, BODY = "person", "detailed", "family", "body"
_NARROW: Final = 62
_EAST: Final = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Scripts in which CSL itself sets the family name first."""


class PersonRow(QWidget):
    """One author.

    Signals:
        edited: something of it changed.
    """

    edited = Signal()

    def __init__(self, name: Name, parent: QWidget | None = None) -> None:
        """Show a name."""
        super().__init__(parent)
        self._start = name
        self.kind = named(
            QComboBox(),
            translate("Reference", "Kind of author"),
            translate("Reference", "A person or a body"),
        )
        for key, words in _kinds():
            self.kind.addItem(words, key)
        self.kind.setMaximumWidth(150)
        family, given = translate("Reference", "Family name"), translate("Reference", "Given name")
        self.family = named(QLineEdit(name.family), family)
        self.given = named(QLineEdit(name.given), given)
        particle, suffix = translate("Reference", "Particle"), translate("Reference", "Suffix")
        self.particle = named(
            QLineEdit(_particles(name)),
            particle,
            translate("Reference", "What stands before the family name, such as van or de la"),
        )
        self.suffix = named(
            QLineEdit(name.suffix), suffix, translate("Reference", "Such as Jr. or III")
        )
        for line, words in ((self.particle, particle), (self.suffix, suffix)):
            line.setPlaceholderText(words)
            line.setFixedWidth(_NARROW)
        self.whole = named(
            QLineEdit(name.literal), translate("Reference", "Name of the body, or name as written")
        )
        self.family.setPlaceholderText(family)
        self.given.setPlaceholderText(given)
        self.whole.setPlaceholderText(translate("Reference", "Whole name"))
        self.up = _button("↑", translate("Reference", "Move this author up"))
        self.gone = _button("×", translate("Reference", "Remove this author"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.kind)
        for line in self.lines:
            row.addWidget(line, 0 if line in {self.particle, self.suffix} else 1)
            line.setCursorPosition(0)
            line.textEdited.connect(self.edited)
        row.addWidget(self.up)
        row.addWidget(self.gone)
        kind = BODY if name.literal else DETAILED if self._has_details else PERSON
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._show_parts()
        self.kind.currentIndexChanged.connect(self._change_kind)

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """The fields from left to right, hidden ones too."""
        return self.particle, self.family, self.given, self.suffix, self.whole

    def name(self) -> Name | None:
        """Return the name, None where it is empty.

        CSL sets a family name first only in East Asian scripts; in Latin letters such a name is
        kept whole, as it is written.
        """
        family, given = _flat(self.family.text()), _flat(self.given.text())
        kind = self.kind.currentData()
        if kind == BODY:
            whole = _flat(self.whole.text())
            return Name(literal=whole) if whole else None
        if not (family or given):
            return None
        if kind == FAMILY_FIRST and not _EAST.search(family + given):
            return Name(literal=" ".join(part for part in (family, given) if part))
        name = Name(family, given)
        return self._detailed(name) if kind == DETAILED else name

    def _detailed(self, name: Name) -> Name:
        """Return a name with suffix and particle; one that is new stays with the family name."""
        start, particle = self._start, _flat(self.particle.text())
        name = replace(name, suffix=_flat(self.suffix.text()))
        if particle == _particles(start):
            return replace(
                name,
                dropping_particle=start.dropping_particle,
                non_dropping_particle=start.non_dropping_particle,
            )
        if start.dropping_particle and not start.non_dropping_particle:
            return replace(name, dropping_particle=particle)
        return replace(name, non_dropping_particle=particle)

    @property
    def _has_details(self) -> bool:
        return bool(self.particle.text() or self.suffix.text())

    def _change_kind(self) -> None:
        family, given = _flat(self.family.text()), _flat(self.given.text())
        if self.kind.currentData() == BODY:
            self.whole.setText(self.whole.text() or f"{given} {family}".strip())
        elif not (family or given):
            self._split()
        self._show_parts()
        self.edited.emit()

    def _split(self) -> None:
        """Offer a whole name's parts: the family name stands first or last."""
        first, _space, rest = _flat(self.whole.text()).partition(" ")
        if self.kind.currentData() == PERSON and rest:
            given, _space, family = _flat(self.whole.text()).rpartition(" ")
            first, rest = family, given
        self.family.setText(first)
        self.given.setText(rest)

    def _show_parts(self) -> None:
        kind = self.kind.currentData()
        for line, shown in (
            (self.whole, kind == BODY),
            (self.family, kind != BODY),
            (self.given, kind != BODY),
            (self.particle, kind == DETAILED),
            (self.suffix, kind == DETAILED),
        ):
            line.setVisible(shown)


class People(QWidget):
    """All authors.

    Signals:
        edited: something of them changed.
    """

    edited = Signal()

    def __init__(self, names: Iterable[Name] = (), parent: QWidget | None = None) -> None:
        """Show names in order."""
        super().__init__(parent)
        self.rows: list[PersonRow] = []
        self.add = named(
            QToolButton(),
            translate("Reference", "Add an author"),
            translate("Reference", "Add a person or a body"),
            "link",
        )
        self.add.setText(translate("Reference", "+ Author"))
        self.add.clicked.connect(self._add_empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add)
        self.show_names(names)

    def show_names(self, names: Iterable[Name]) -> None:
        """Show other names."""
        for row in list(self.rows):
            self._drop(row)
        for name in names:
            self._append(name)

    def names(self) -> tuple[Name, ...]:
        """Return the names in order; empty ones are left out."""
        found = (row.name() for row in self.rows)
        return tuple(name for name in found if name is not None)

    def _add_empty(self) -> None:
        row = self._append(Name())
        row.family.setFocus()

    def _append(self, name: Name) -> PersonRow:
        row = PersonRow(name)
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.edited.connect(self.edited)
        row.up.clicked.connect(partial(self._raise, row))
        row.gone.clicked.connect(partial(self._remove, row))
        self._order_focus()
        return row

    def _raise(self, row: PersonRow) -> None:
        index = self.rows.index(row)
        if index:
            self.rows.insert(index - 1, self.rows.pop(index))
            self._column.removeWidget(row)
            self._column.insertWidget(index - 1, row)
            self._order_focus()
            row.up.setFocus()
            self.edited.emit()

    def _remove(self, row: PersonRow) -> None:
        self._drop(row)
        self.add.setFocus()
        self.edited.emit()

    def _drop(self, row: PersonRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _order_focus(self) -> None:
        """Have Tab go through the authors as they stand, then to the button that adds one."""
        parts = [part for row in self.rows for part in (row.kind, *row.lines, row.up, row.gone)]
        chain(*self._before(), *parts, self.add)

    def _before(self) -> Iterator[QWidget]:
        """Yield what Tab comes from, if there is anything: a new row is last in the window."""
        widget = self.add.previousInFocusChain()
        while widget is not None and widget is not self.add:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not self.isAncestorOf(widget):
                yield widget
                return
            widget = widget.previousInFocusChain()


def _kinds() -> tuple[tuple[str, str], ...]:
    return (
        (PERSON, translate("Reference", "Person")),
        (DETAILED, translate("Reference", "Person, all parts")),
        (FAMILY_FIRST, translate("Reference", "Person, family name first")),
        (BODY, translate("Reference", "Body, or name as written")),
    )


def _particles(name: Name) -> str:
    return " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle)))


def _button(text: str, name: str) -> QToolButton:
    button = named(QToolButton(), name, name, "quiet")
    button.setText(text)
    return button


def _flat(text: str) -> str:
    return " ".join(text.split())

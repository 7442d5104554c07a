"""The fields of a reference, each beside where its value came from."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Reference
from briefer.ui.dates import issued
from briefer.ui.dialogs.dates import read_issued, write_issued
from briefer.ui.dialogs.reference.people import People
from briefer.ui.dialogs.reference.words import (
    DATES,
    TEXTS,
    basis_in_short,
    basis_tip,
    in_words,
    kinds,
)
from briefer.ui.naming import named, tip, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.domain.reference import Value

translate = QCoreApplication.translate
_UNKNOWN: Final = Basis(BasisKind.UNKNOWN)
_TYPED: Final = Basis(BasisKind.TYPED)
_BETWEEN: Final = ": "
"""What stands between a title and its subtitle in one field."""


class ReferenceForm(QWidget):
    """Edits one reference.

    Signals:
        edited: what ``reference`` returns may be another one.
    """

    edited = Signal()

    def __init__(self, reference: Reference, parent: QWidget | None = None) -> None:
        """Show what is known."""
        super().__init__(parent)
        self._start = reference
        self._known = {field.variable: field for field in reference.fields}
        self._bases: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 10, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(2, 150)
        self.kind = self._kinds()
        self.title = self._line(
            "title",
            translate("Reference", "&Title"),
            translate("Reference", "Without its subtitle"),
        )
        self.subtitle = self._line("", translate("Reference", "&Subtitle"), "")
        self.people = People()
        self.people.edited.connect(self._tell)
        self._add("author", translate("Reference", "Authors"), self.people)
        self._level_authors()
        self.dates = {DATES[0][0]: self._row(DATES[0])}
        self.texts = {row[0]: self._row(row) for row in TEXTS}
        self.dates[DATES[1][0]] = self._row(DATES[1])
        self._fill()

    def reference(self) -> Reference:
        """Return the reference as the form has it; what a person changed is typed."""
        new = replace(self._start, type=str(self.kind.currentData()))
        for variable, value in self._values().items():
            known = self._field(variable)
            if value != (known.value or None):
                known = Field(variable, value, _TYPED if value is not None else _UNKNOWN)
            if known != new.field(variable) and (known.value or new.field(variable)):
                new = new.with_field(known)
        return new

    def take(self, fields: Iterable[Field]) -> None:
        """Fill in what another source says, with that as its basis."""
        for field in fields:
            self._known[field.variable] = field
        self._fill()
        self._tell()

    def trouble(self) -> tuple[str, QWidget] | None:
        """Return what is wrong with what was typed, and where; None where nothing is."""
        for variable, line in self.dates.items():
            text = line.text().strip()
            if text and read_issued(text) is None and text != self._text(variable):
                words = translate(
                    "Reference",
                    "This is no date. Write it like 2016, 2016-06, 2016-06-09, about 2016, spring"
                    " 2016 or 2016-06 to 2016-08.",
                )
                return words, line
        return None

    def focus_on(self, variable: str) -> None:
        """Put the keyboard into the field of a variable."""
        if variable == "author":
            row = self.people.rows[0] if self.people.rows else None
            (row.family if row else self.people.add).setFocus()
            return
        fields = {"title": self.title, **self.texts, **self.dates}
        fields.get(variable, self.title).setFocus()

    # Values

    def _values(self) -> dict[str, Value | None]:
        texts = {name: _flat(line.text()) or None for name, line in self.texts.items()}
        dates = {name: self._date(name, line.text()) for name, line in self.dates.items()}
        return {"author": self.people.names() or None, **self._titles(), **texts, **dates}

    def _titles(self) -> dict[str, Value | None]:
        title, subtitle = _flat(self.title.text()), _flat(self.subtitle.text())
        if not subtitle:
            short = self._field("title-short")
            shortened = self._split(self._text("title"))[1]
            return {"title": title or None, "title-short": None if shortened else short.value}
        return {"title": f"{title}{_BETWEEN}{subtitle}", "title-short": title or None}

    def _date(self, variable: str, text: str) -> Value | None:
        """Return a date; words that are none stay what was known until they are one."""
        if not text.strip():
            return None
        return read_issued(text) or self._field(variable).value

    def _field(self, variable: str) -> Field:
        return self._known.get(variable) or Field(variable, None, _UNKNOWN)

    def _text(self, variable: str) -> str:
        value = self._field(variable).value
        return value if isinstance(value, str) else ""

    def _split(self, title: str) -> tuple[str, str]:
        """Return title and subtitle where the short title says which is which."""
        short = self._text("title-short")
        if short and title.startswith(short + _BETWEEN):
            return short, title[len(short + _BETWEEN) :]
        return title, ""

    def _fill(self) -> None:
        title, subtitle = self._split(self._text("title"))
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        authors = self._field("author").value
        self.people.show_names(authors if isinstance(authors, tuple) else ())
        for variable, line in self.texts.items():
            line.setText(self._text(variable))
        for variable, line in self.dates.items():
            value = self._field(variable).value
            line.setText(write_issued(value) if isinstance(value, IssuedDate) else str(value or ""))
        for line in (self.title, self.subtitle, *self.texts.values()):
            line.setCursorPosition(0)
        self._say_bases()

    # Looks

    def _tell(self) -> None:
        self._say_bases()
        self.edited.emit()

    def _say_bases(self) -> None:
        now = self.reference()
        for variable, label in self._bases.items():
            field = now.field(variable) or Field(variable, None, _UNKNOWN)
            basis = field.basis if field.value else _UNKNOWN
            words = basis_in_short(basis)
            if isinstance(field.value, IssuedDate) and basis.kind is BasisKind.TYPED:
                words = f"{words}: {issued(field.value)}"
            label.setText(words)
            label.setToolTip(tip(basis_tip(basis)) if basis_tip(basis) else "")

    def _kinds(self) -> QComboBox:
        box = named(
            QComboBox(),
            translate("Reference", "Kind of source"),
            translate("Reference", "What it is; it decides how it is cited"),
        )
        for key, words in kinds().items():
            box.addItem(words, key)
        if box.findData(self._start.type) < 0:
            box.addItem(self._start.type, self._start.type)
        box.setCurrentIndex(box.findData(self._start.type))
        box.currentIndexChanged.connect(self._tell)
        self._add("", translate("Reference", "&Kind"), box)
        return box

    def _row(self, row: tuple[str, str, str]) -> QLineEdit:
        variable, label, hint = row
        return self._line(variable, in_words(label), in_words(hint))

    def _line(self, variable: str, label: str, hint: str) -> QLineEdit:
        line = named(QLineEdit(), unmarked(label), hint)
        line.setPlaceholderText(hint)
        line.textEdited.connect(self._tell)
        self._add(variable, label, line)
        return line

    def _level_authors(self) -> None:
        """Have what stands beside the authors stand beside the first of them, as high as a line."""
        self.title.ensurePolished()
        high = self.title.sizeHint().height()
        for widget in (self._labels["author"], self._bases["author"], self.people.add):
            widget.setMinimumHeight(high)

    def _add(self, variable: str, label: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        shown = QLabel(label)
        shown.setBuddy(widget)
        top = Qt.AlignmentFlag.AlignTop if isinstance(widget, People) else None
        self._grid.addWidget(
            shown, row, 0, Qt.AlignmentFlag.AlignRight | (top or Qt.AlignmentFlag.AlignVCenter)
        )
        self._grid.addWidget(widget, row, 1)
        if variable:
            words = translate("Reference", "Where it came from: {field}")
            basis = named(QLabel(), words.format(field=unmarked(label)), kind="soft")
            basis.setTextFormat(Qt.TextFormat.PlainText)
            basis.setWordWrap(True)
            self._bases[variable], self._labels[variable] = basis, shown
            self._grid.addWidget(basis, row, 2, top or Qt.AlignmentFlag.AlignVCenter)


def _flat(text: str) -> str:
    return " ".join(text.split())

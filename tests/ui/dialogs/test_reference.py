"""The reference editor: what a person changes is typed, and what will print is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.editing import ChangeReference
from briefer.ui.dialogs.dates import read_issued, write_issued
from briefer.ui.dialogs.reference import RecordDialog, ReferenceDialog
from briefer.ui.dialogs.reference.people import DETAILED, FAMILY_FIRST, People

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.ui.desk import Desk
    from briefer.ui.window import Window


def article(desk: Desk, name: str) -> str:
    return next(s.id for s in desk.workspace.summaries() if s.name.startswith(name))


def opened(window: Window, qtbot: QtBot, name: str, variable: str = "") -> ReferenceDialog:
    window.sheets.reference(article(window.desk, name), variable)
    dialog = window.findChildren(ReferenceDialog)[-1]
    qtbot.waitExposed(dialog)
    return dialog


def type_in(dialog: ReferenceDialog, variable: str, words: str) -> None:
    line = {**dialog.form.texts, **dialog.form.dates}[variable]
    line.selectAll()
    line.insert(words)
    line.textEdited.emit(words)


def left(dialog: ReferenceDialog, answer: str) -> None:
    """Leave the editor, and answer what it asks."""
    dialog.reject()
    (box,) = dialog.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton[answer]).click()


def test_leaving_with_changes_asks_and_each_answer_does_what_it_says(
    window: Window, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot, "002")
    type_in(dialog, "publisher", "The Press")
    left(dialog, "Cancel")
    assert dialog.isVisible()
    assert dialog.form.texts["publisher"].text() == "The Press"
    qtbot.waitUntil(lambda: not dialog.findChildren(QMessageBox))
    left(dialog, "Save")
    assert not dialog.isVisible()
    reference = window.desk.workspace.source(article(window.desk, "002")).reference
    assert reference.text("publisher") == "The Press"
    untouched = opened(window, qtbot, "003")
    untouched.reject()
    assert not untouched.isVisible()


def test_a_changed_field_is_typed_and_saved_as_one_edit(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "002")
    before = window.desk.workspace.source(article(window.desk, "002")).reference
    type_in(dialog, "publisher", "The  Press")
    type_in(dialog, "issued", "about 2016-06")
    dialog.accept()
    after = window.desk.workspace.source(article(window.desk, "002")).reference
    assert after.field("publisher") == Field("publisher", "The Press", Basis(BasisKind.TYPED))
    assert after.issued == IssuedDate((2016, 6), circa=True)
    untouched = {f for f in before.fields if f.variable not in {"publisher", "issued"}}
    assert untouched <= set(after.fields)
    window.undo()
    assert window.desk.workspace.source(article(window.desk, "002")).reference == before
    assert not window.desk.workspace.undo_name


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_a_form_that_was_not_touched_changes_nothing(
    window: Window, qtbot: QtBot, name: str
) -> None:
    dialog = opened(window, qtbot, name)
    assert dialog.form.reference() == window.desk.workspace.source(dialog._article).reference
    dialog.accept()
    assert not window.desk.workspace.undo_name


def test_each_field_says_where_it_came_from(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "000")
    reference = window.desk.workspace.source(dialog._article).reference
    for variable, label in dialog.form._bases.items():
        field = reference.field(variable)
        known = field is not None and field.value
        assert (label.text() == "unknown") is not bool(known), variable
    type_in(dialog, "volume", "12")
    assert dialog.form._bases["volume"].text() == "typed in"
    left(dialog, "Discard")


def test_note_and_source_line_follow_what_is_typed(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "001")
    qtbot.waitUntil(lambda: dialog.preview.note.text() != "…", timeout=20_000)
    type_in(dialog, "container-title", "The Daily Example")
    qtbot.waitUntil(lambda: "Daily Example" in dialog.preview.note.text(), timeout=20_000)
    assert "Daily Example" in dialog.preview.entry.text()
    left(dialog, "Discard")
    assert not window.desk.workspace.undo_name


def test_what_is_no_date_is_said_and_nothing_is_lost(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "001", "issued")
    assert dialog.focusWidget() is dialog.form.dates["issued"]
    type_in(dialog, "issued", "last spring")
    dialog.accept()
    assert "no date" in dialog._trouble.text()
    assert dialog.isVisible()
    left(dialog, "Discard")


def test_authors_are_added_moved_and_removed(window: Window, qtbot: QtBot) -> None:
    people = People([Name("Wee", "Heesun"), Name(literal="Reuters")])
    qtbot.addWidget(people)
    people.show()
    people.rows[1].up.click()
    assert people.names() == (Name(literal="Reuters"), Name("Wee", "Heesun"))
    people.add.click()
    people.rows[2].family.setText("김")
    people.rows[2].given.setText("정은")
    assert people.names()[2] == Name("김", "정은")
    people.rows[0].gone.click()
    assert people.names() == (Name("Wee", "Heesun"), Name("김", "정은"))
    assert window


def test_a_korean_name_in_latin_letters_keeps_its_family_name_first(qtbot: QtBot) -> None:
    people = People([Name("Kim", "Jong Un")])
    qtbot.addWidget(people)
    row = people.rows[0]
    row.kind.setCurrentIndex(row.kind.findData(FAMILY_FIRST))
    assert people.names() == (Name(literal="Kim Jong Un"),)


@pytest.mark.parametrize(
    "name",
    [
        Name("King", "Martin Luther", suffix="Jr."),
        Name("Beethoven", "Ludwig", non_dropping_particle="van"),
        Name("Humboldt", "Alexander", dropping_particle="von"),
        Name("Fontaine", "Jean", dropping_particle="de", non_dropping_particle="La"),
    ],
)
def test_suffixes_and_particles_are_shown_kept_and_changed(qtbot: QtBot, name: Name) -> None:
    people = People([name])
    qtbot.addWidget(people)
    assert people.names() == (name,)
    (row,) = people.rows
    assert row.kind.currentData() == DETAILED
    row.suffix.setText("III")
    row.given.setText("X.")
    assert people.names() == (replace(name, given="X.", suffix="III"),)


def test_a_date_in_words_of_another_program_stays_until_it_is_changed(
    window: Window, qtbot: QtBot
) -> None:
    key = article(window.desk, "001")
    whole = window.desk.workspace.source(key).reference
    words = Field("issued", "the eve of the talks", Basis(BasisKind.TYPED))
    window.desk.edit(ChangeReference(key, whole, whole.with_field(words)))
    dialog = opened(window, qtbot, "001")
    assert dialog.form.dates["issued"].text() == "the eve of the talks"
    type_in(dialog, "publisher", "The Press")
    dialog.accept()
    assert window.desk.workspace.source(key).reference.field("issued") == words


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2016", IssuedDate((2016,))),
        ("2016-06", IssuedDate((2016, 6))),
        ("June 2016", IssuedDate((2016, 6))),
        ("2016-06-09", IssuedDate((2016, 6, 9))),
        ("about 2016", IssuedDate((2016,), circa=True)),
        ("ca. June 9, 2016", IssuedDate((2016, 6, 9), circa=True)),
        ("Summer 2016", IssuedDate((2016,), season=2)),
        ("about fall, 2016", IssuedDate((2016,), circa=True, season=3)),
        ("2016 to 2017", IssuedDate((2016,), end=(2017,))),
        ("June 1, 2016 – June 9, 2016", IssuedDate((2016, 6, 1), end=(2016, 6, 9))),
        ("about 2016-06/2016-07", IssuedDate((2016, 6), circa=True, end=(2016, 7))),
        ("2017 to 2016", None),
        ("2016-13", None),
        ("", None),
        ("spring", None),
    ],
)
def test_dates_are_read_as_far_as_they_are_known(text: str, date: IssuedDate | None) -> None:
    assert read_issued(text) == date
    if date is not None:
        assert read_issued(write_issued(date)) == date


def test_an_offer_is_taken_over_only_by_a_click_and_says_where_from(
    window: Window, qtbot: QtBot
) -> None:
    key = article(window.desk, "001")
    whole = window.desk.workspace.source(key).reference
    kept = ("title", "title-short")
    bare = Reference(whole.type, tuple(f for f in whole.fields if f.variable in kept))
    window.desk.edit(ChangeReference(key, whole, bare))
    dialog = opened(window, qtbot, "001")
    offers = window.desk.workspace.offers(dialog._article)
    assert offers, "003 names what 001 lacks"
    before = dialog.form.reference()
    qtbot.waitUntil(lambda: len(dialog.offers.buttons) == len(offers), timeout=20_000)
    assert dialog.form.reference() == before, "nothing is taken over by itself"
    dialog.offers.buttons[0].click()
    dialog.accept()
    after = window.desk.workspace.source(dialog._article).reference
    for field in offers[0].fields:
        assert after.field(field.variable) == field
        assert field.basis.kind is BasisKind.TAKEN
    window.undo()
    assert window.desk.workspace.source(dialog._article).reference == before


def test_a_source_without_text_is_recorded_and_opened(window: Window, qtbot: QtBot) -> None:
    window.commands["record"].trigger()
    dialog = window.findChildren(RecordDialog)[-1]
    qtbot.waitExposed(dialog)
    dialog.accept()
    assert dialog.isVisible(), "a record has a title"
    qtbot.keyClicks(dialog.form.title, "Cable 17")
    with qtbot.waitSignal(window.desk.article_opened):
        dialog.accept()
    source = window.desk.workspace.source(window.reader.article)
    assert not source.article.readable
    assert source.reference.title == "Cable 17"
    assert any(s.id == source.article.id for s in window.desk.workspace.summaries())


def test_every_control_of_the_editor_has_a_name(window: Window, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot, "003")
    for widget in dialog.form.findChildren(QWidget):
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and widget.isVisible() and not isinstance(widget, QLabel):
            assert widget.accessibleName(), widget
    dialog.reject()


def test_the_citation_of_an_open_article_leads_to_the_editor(window: Window, qtbot: QtBot) -> None:
    window.desk.article_opened.emit(article(window.desk, "002"), -1, -1)
    window.reader.masthead._cite.linkActivated.emit("#")
    dialog = window.findChildren(ReferenceDialog)[-1]
    dialog.form.title.setText("Another title")
    dialog.accept()
    assert window.reader.masthead._title.text() == "[Another title]"
    assert qtbot

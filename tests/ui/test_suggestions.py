"""The suggestions beside the window: filed, dismissed and brought back by clicking."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from briefer.editing import InsertItem, RemoveSection
from briefer.ui.suggestions.dialog import SuggestionsDialog
from briefer.ui.suggestions.dismissed import DismissedDialog
from briefer.ui.suggestions.terms import TermsDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.ui.suggestions.card import SuggestionCard
    from briefer.ui.window import Window


def section(window: Window, theme: str) -> str:
    return next(s.id for s in window.desk.workspace.briefing.sections if s.theme == theme)


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> SuggestionsDialog:
    window.desk.suggestions_requested.emit(section(window, "sanctions"))
    found = window.findChild(SuggestionsDialog)
    qtbot.waitUntil(lambda: len(found.cards) > 5)
    return found


def words(card: SuggestionCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def spans(dialog: SuggestionsDialog) -> list[tuple[str, int]]:
    return [(card.suggestion.article, card.suggestion.start) for card in dialog.cards]


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_says_its_words_its_source_and_why(dialog: SuggestionsDialog) -> None:
    first = words(dialog.cards[0])
    assert "<b>coal</b>" in first
    assert "“coal”" in first
    assert "Foreign" in first or "CNBC" in first or "NK" in first


def places(dialog: SuggestionsDialog) -> list[tuple[SuggestionCard, QPoint]]:
    """Return the cards of the list with where they stand on the screen."""
    return [(card, card.mapToGlobal(QPoint())) for card in dialog.cards]


def test_one_that_is_filed_stays_and_says_so_and_none_comes_in_its_place(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    card, below = dialog.cards[0], dialog.cards[1]
    span = (card.suggestion.article, card.suggestion.start)
    qtbot.waitUntil(lambda: dialog.whole)
    qtbot.wait(50)
    before, told = places(dialog), dialog.told.text()
    spot = card.file.rect().center()
    press(qtbot, card.file)
    passage = next(window.desk.workspace.briefing.section(dialog.section).passages())
    assert (passage.article, passage.start) == span
    assert (card.state.text(), card.state.isVisible()) == ("Filed", True)
    assert dialog.focusWidget() is below.file
    qtbot.waitUntil(lambda: not dialog._pause.isActive())
    qtbot.wait(300)  # the list was made again
    assert [each for each in places(dialog) if each[0].isVisible()] == before
    assert dialog.told.text() != told
    assert card.childAt(card.mapFromGlobal(before[0][1]) + spot) is not card.back
    window.undo()
    assert not card.done
    assert card.file.isVisible()
    qtbot.waitUntil(lambda: dialog.told.text() == told)
    assert dialog.cards[0] is card


def test_what_was_filed_or_dismissed_is_taken_back_on_its_card(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    before = window.desk.workspace.briefing
    for deed in ("file", "dismiss"):
        card = dialog.cards[0]
        press(qtbot, getattr(card, deed))
        assert window.desk.workspace.briefing != before
        press(qtbot, card.back)
        assert window.desk.workspace.briefing == before
        assert dialog.focusWidget() is card.file
        assert card.state.isHidden()
        assert card.dismiss.isVisible()


def test_what_was_dismissed_stays_away_until_it_is_undone(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    span = spans(dialog)[0]
    press(qtbot, dialog.cards[0].dismiss)
    assert dialog.cards[0].state.text() == "Dismissed"
    assert window.desk.workspace.undo_name == "Dismiss suggestion"
    dialog.choose(section(window, "labor"))
    dialog.choose(section(window, "sanctions"))
    qtbot.waitUntil(lambda: bool(dialog.cards))
    assert span not in spans(dialog)
    window.undo()
    qtbot.waitUntil(lambda: span in spans(dialog))


def listed(dialog: DismissedDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_what_was_dismissed_in_any_section_is_listed_and_reinstated(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    assert not dialog.dismissed.isEnabled()
    spans_before, section_before = spans(dialog)[:2], dialog.section
    first = dialog.cards[0].words
    press(qtbot, dialog.cards[0].dismiss)
    press(qtbot, dialog.cards[1].dismiss)
    dialog.choose(section(window, "diplomacy"))
    qtbot.waitUntil(lambda: bool(dialog.cards))
    press(qtbot, dialog.cards[0].dismiss)
    press(qtbot, dialog.dismissed)
    gone = dialog.findChild(DismissedDialog)
    qtbot.waitUntil(gone.isVisible)
    assert [line.split(":")[0] for line in listed(gone)] == ["Sanctions", "Sanctions", "Diplomacy"]
    assert " ".join(first.split()) in listed(gone)[0]
    assert gone.told.text().startswith("3 suggestions were dismissed")
    with qtbot.waitSignal(window.desk.article_opened) as opened:
        press(qtbot, gone.show_place)
    assert tuple(opened.args[:2]) == spans_before[0]
    press(qtbot, gone.reinstate)
    assert [line.split(":")[0] for line in listed(gone)] == ["Sanctions", "Diplomacy"]
    assert window.desk.workspace.undo_name == "Bring back suggestion"
    qtbot.keyClick(gone.list, Qt.Key.Key_Return)
    assert [line.split(":")[0] for line in listed(gone)] == ["Diplomacy"]
    dialog.choose(section_before)
    qtbot.waitUntil(lambda: set(spans_before) <= set(spans(dialog)))
    window.undo()
    assert len(listed(gone)) == 2
    gone.reject()
    qtbot.waitUntil(lambda: not dialog.findChildren(DismissedDialog))
    window.undo()  # nobody listens any more


def test_the_list_of_what_was_dismissed_outlives_what_is_gone(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    press(qtbot, dialog.cards[0].dismiss)
    workspace = window.desk.workspace
    (dismissal,) = workspace.briefing.dismissed
    lost = replace(dismissal, article="0" * 64)
    workspace.briefing = replace(workspace.briefing, dismissed=(lost,))
    press(qtbot, dialog.dismissed)
    gone = dialog.findChild(DismissedDialog)
    assert listed(gone) == ["Sanctions: its article is no longer here"]
    press(qtbot, gone.reinstate)
    assert listed(gone) == []
    assert gone.told.text() == "Nothing is dismissed in this briefing."
    assert not gone.reinstate.isEnabled()
    gone.reject()


def test_what_was_dismissed_for_a_removed_section_is_not_offered_until_that_is_back(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    press(qtbot, dialog.cards[0].dismiss)
    assert dialog.dismissed.isEnabled()
    window.desk.edit(RemoveSection(dialog.section))
    assert not dialog.dismissed.isEnabled(), "the list would be empty"
    window.undo()
    assert dialog.dismissed.isEnabled()


def test_one_that_is_filed_leads_to_its_card_and_so_does_a_copy_of_what_is_filed(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    card, board = dialog.cards[0], window.board
    assert card.there.isHidden()
    press(qtbot, card.file)
    (passage,) = window.desk.workspace.briefing.passages()
    assert card.there.isVisible()
    press(qtbot, card.there)
    assert board.view.currentIndex() == board.view.model().index_of(passage.id)
    window.undo()
    assert (card.there.isHidden(), card.file.isVisible()) == (True, True)
    other = dialog.cards[1]
    twin = replace(passage, id="twin", article="f" * 64, exact=f"So {other.words}", also=())
    window.desk.edit(InsertItem(section(window, "labor"), 0, twin))
    assert (other.there.isVisible(), other.file.isHidden()) == (True, True)
    press(qtbot, other.there)
    assert board.view.currentIndex() == board.view.model().index_of("twin")
    window.undo()
    assert other.file.isVisible()


def test_its_place_is_shown_in_the_reader(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    press(qtbot, dialog.cards[0].show_place)
    qtbot.waitUntil(lambda: window.reader.article == dialog.cards[0].suggestion.article)


def test_another_section_has_others_and_there_is_one_dialog(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    before = set(spans(dialog))
    window.desk.suggestions_requested.emit(section(window, "diplomacy"))
    assert window.findChildren(SuggestionsDialog) == [dialog]
    qtbot.waitUntil(lambda: bool(dialog.cards))
    assert not before & set(spans(dialog))


def test_terms_are_edited_as_one_edit_and_change_what_is_suggested(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    press(qtbot, dialog.terms)
    terms = dialog.findChild(TermsDialog)
    qtbot.waitUntil(terms.isVisible)
    assert "coal" in terms.text.toPlainText().splitlines()
    terms.text.setPlainText("  nuclear   test \n\nnuclear test\n")
    press(qtbot, terms.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    assert window.desk.workspace.briefing.theme("sanctions").lexicon == ("nuclear test",)
    qtbot.waitUntil(lambda: 0 < len(dialog.cards) < 4)
    assert all("nuclear test" in words(card) for card in dialog.cards)
    window.undo()
    assert "coal" in window.desk.workspace.briefing.theme("sanctions").lexicon


def test_a_section_that_tells_nothing_says_what_would(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    window.board.add_section()
    qtbot.waitUntil(lambda: dialog.sections.count() == 5)
    new = window.desk.workspace.briefing.sections[-1].id
    dialog.choose(new)
    qtbot.waitUntil(lambda: "tell what to look for" in dialog.told.text())
    assert not dialog.terms.isEnabled()


def test_another_briefing_closes_it(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    assert dialog.isVisible()
    window.desk.workspace.new()
    window.desk.opened.emit()
    qtbot.waitUntil(lambda: not window.findChildren(SuggestionsDialog))


def test_closing_does_not_wait_for_what_is_still_looked_for(
    window: Window, dialog: SuggestionsDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, go_on, done = Event(), Event(), Event()

    def slow(*_all: object) -> tuple[()]:
        begun.set()
        go_on.wait(20)
        done.set()
        return ()

    monkeypatch.setattr("briefer.ui.suggestions.dialog.suggestions", slow)
    dialog._ask()
    begun.wait(20)
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(SuggestionsDialog))
    assert not done.is_set()
    go_on.set()
    done.wait(20)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_terms_open_by_enter_and_by_space(
    dialog: SuggestionsDialog, qtbot: QtBot, key: Qt.Key
) -> None:
    dialog.terms.setFocus()
    qtbot.keyClick(dialog.terms, key)
    assert dialog.findChild(TermsDialog) is not None


def test_enter_files_and_reinstates_by_the_button_that_has_the_keyboard(
    window: Window, dialog: SuggestionsDialog, qtbot: QtBot
) -> None:
    card = dialog.cards[0]
    card.dismiss.setFocus()
    qtbot.keyClick(card.dismiss, Qt.Key.Key_Return)
    assert len(window.desk.workspace.briefing.dismissed) == 1
    dialog.dismissed.setFocus()
    qtbot.keyClick(dialog.dismissed, Qt.Key.Key_Enter)
    gone = dialog.findChild(DismissedDialog)
    gone.reinstate.setFocus()
    qtbot.keyClick(gone.reinstate, Qt.Key.Key_Return)
    assert not window.desk.workspace.briefing.dismissed

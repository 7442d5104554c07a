"""Where else a passage is said: shown, confirmed, taken back, on the real articles."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefer import editing
from briefer.domain.passage import Also, Passage, cut
from briefer.errors import Said
from briefer.evidence import corroboration
from briefer.evidence.corroboration import Verdict
from briefer.evidence.sentences import sentence
from briefer.ui.board.faces import ELSEWHERE
from briefer.ui.dialogs.elsewhere import ElsewhereDialog
from briefer.ui.dialogs.elsewhere.words import emphasized, origin
from briefer.ui.window import Window

Shown = Callable[..., ElsewhereDialog]


def passage(window: Window, number: int, words: str) -> Passage:
    """Return the sentence of a seed that begins with some words."""
    workspace = window.desk.workspace
    name = f"{number:03}_"
    article = next(each.id for each in workspace.summaries() if each.name.startswith(name))
    text = workspace.source(article).article
    at = text.text.index(words)
    block = text.block_at(at)
    assert block is not None
    return cut(text, *sentence(text.text, block.start, block.end, at), identifier="p1")


@pytest.fixture
def shown(qtbot: QtBot, window: Window) -> Shown:
    """Return what files a passage, opens its sheet, and waits for what that finds."""

    def show(number: int = 3, words: str = "In early April", **more: object) -> ElsewhereDialog:
        filed = replace(passage(window, number, words), **more)  # type: ignore[arg-type]
        section = window.desk.workspace.briefing.sections[0].id
        window.desk.edit(editing.InsertItem(section, 0, filed))
        window.board._show_else(filed.id)
        dialog = window.findChild(ElsewhereDialog)
        assert isinstance(dialog, ElsewhereDialog)
        qtbot.waitUntil(
            lambda: dialog.looked and all(card.confirm.isVisible() for card in dialog.cards)
        )
        return dialog

    return show


def also(window: Window) -> tuple[Also, ...]:
    """Return what is confirmed of the passage."""
    found = window.desk.workspace.briefing.passage("p1")
    assert found is not None
    return found.also


def texts(dialog: ElsewhereDialog) -> str:
    """Return all that the sheet can say; what was just put in shows in its own time."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel)).replace("\u00a0", " ")


def test_what_is_the_same_comes_first_and_contradictions_stand_side_by_side(shown: Shown) -> None:
    dialog = shown()
    verdicts = [find.verdict for find in dialog.finds]
    assert verdicts[:4] == [Verdict.SAME, Verdict.SAME, Verdict.DIFFERS, Verdict.DIFFERS]
    said = texts(dialog)
    for words in (
        "Says the same (2)",
        "Says it differently (2)",
        "How many",
        "three North Korean restaurant workers",
        "June 2",
        "16 North Koreans",
        "A source of its own",
        "In both: 13 North Koreans restaurant workers / 13 restaurant workers",
    ):
        assert words in said, words
    assert "this passage stands alone" in said


def test_a_find_is_confirmed_and_taken_back_and_undone(
    shown: Shown, window: Window, qtbot: QtBot
) -> None:
    dialog = shown()
    card, find = dialog.cards[0], dialog.finds[0]
    assert card.state.isHidden()
    qtbot.mouseClick(card.confirm, Qt.MouseButton.LeftButton)
    assert [(each.article, each.start, each.exact) for each in also(window)] == [
        (find.article, find.start, find.theirs)
    ]
    assert not card.state.isHidden()
    assert dialog.standing.text() == ("1 place confirmed: 2 independent sources stand behind it.")
    window.desk.undo()
    assert also(window) == ()
    assert card.state.isHidden()
    qtbot.mouseClick(card.confirm, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.confirm, Qt.MouseButton.LeftButton)
    assert also(window) == ()
    assert card.confirm.text() == "It is the same"


def test_what_rests_on_the_same_person_is_told_to_be_no_second_source(
    shown: Shown, qtbot: QtBot
) -> None:
    dialog = shown(words="According to the Chinese")
    assert "No source of its own. Rests on Lu Kang, as does this passage" in texts(dialog)
    qtbot.mouseClick(dialog.cards[0].confirm, Qt.MouseButton.LeftButton)
    assert dialog.standing.text() == "1 place confirmed: one source stands behind it."


def test_a_copy_says_so(shown: Shown) -> None:
    said = texts(shown(1, "The defectors were able"))
    assert "Copy of the same text as this passage" in said
    assert "In both: the same words in the same order" in said


def test_where_nothing_is_found_the_sheet_says_so(shown: Shown) -> None:
    dialog = shown(2, "As more people and")
    assert dialog.cards == []
    assert dialog.progress.text().startswith("No other article here says this")


def test_a_place_is_shown_in_its_article(shown: Shown, window: Window, qtbot: QtBot) -> None:
    dialog = shown()
    find = dialog.finds[0]
    with qtbot.waitSignal(window.desk.article_opened) as opened:
        qtbot.mouseClick(dialog.cards[0].show_place, Qt.MouseButton.LeftButton)
    assert opened.args == [find.article, find.start, find.end]


def test_what_is_quoted_already_leads_to_its_card(
    shown: Shown, window: Window, qtbot: QtBot
) -> None:
    dialog = shown()
    board, sections = window.board, window.desk.workspace.briefing.sections
    assert not any(card.show_card.isVisible() for card in dialog.cards)
    there = dialog.finds[0]
    text = window.desk.workspace.source(there.article).article
    part = cut(text, there.start + 10, there.end, identifier="p2")
    window.desk.edit(editing.InsertItem(sections[1].id, 0, part))
    shows = [card.show_card.isVisible() for card in dialog.cards]
    assert shows[0]
    assert shows.count(True) == 1
    qtbot.mouseClick(dialog.cards[0].show_card, Qt.MouseButton.LeftButton)
    assert board.view.currentIndex() == board._model.index_of("p2")
    window.desk.undo()
    assert not dialog.cards[0].show_card.isVisible()


def test_a_copy_of_what_is_quoted_leads_to_the_card_that_quotes_it(
    shown: Shown, window: Window
) -> None:
    dialog = shown(1, "The defectors were able")
    assert not any(card.show_card.isVisible() for card in dialog.cards), "its own card is no other"
    twin = replace(passage(window, 4, "The defectors were able"), id="p3")
    window.desk.edit(editing.InsertItem(window.desk.workspace.briefing.sections[1].id, 0, twin))
    assert any(card.show_card.isVisible() for card in dialog.cards)


def test_printing_is_put_off_for_the_whole_briefing(shown: Shown, window: Window) -> None:
    dialog = shown()
    assert dialog.prints.isChecked()
    dialog.prints.click()
    assert not window.desk.workspace.briefing.settings.corroboration
    window.desk.undo()
    assert dialog.prints.isChecked()


def test_what_was_confirmed_and_is_not_found_again_can_be_taken_back(
    shown: Shown, window: Window, qtbot: QtBot
) -> None:
    other = passage(window, 0, "The China factor")
    dialog = shown(also=(Also(other.article, other.start, other.end, other.exact),))
    (index,) = (n for n, find in enumerate(dialog.finds) if find.article == other.article)
    assert not dialog.cards[index].state.isHidden()
    qtbot.mouseClick(dialog.cards[index].confirm, Qt.MouseButton.LeftButton)
    assert also(window) == ()


def test_a_briefing_that_may_only_be_read_is_not_changed(shown: Shown, window: Window) -> None:
    dialog = shown()
    window.desk.workspace.refusal = Said("x")
    dialog._refresh()
    assert not dialog.cards[0].confirm.isEnabled()
    assert not dialog.prints.isEnabled()
    window.desk.workspace.refusal = Said("")


def test_the_sheet_goes_with_its_passage(shown: Shown, window: Window, qtbot: QtBot) -> None:
    dialog = shown()
    with qtbot.waitSignal(dialog.finished):
        window.desk.edit(editing.RemoveItem("p1"))


def test_a_second_click_brings_the_open_sheet_forward(shown: Shown, window: Window) -> None:
    dialog = shown()
    window.board._show_else("p1")
    assert window.findChildren(ElsewhereDialog) == [dialog]


def test_the_card_and_its_menu_lead_there(shown: Shown, window: Window, qtbot: QtBot) -> None:
    dialog = shown()
    board = window.board
    index = board._model.index_of("p1")
    row = board._model.row(index)
    assert row is not None
    menu = board._menus.of_row(row)
    assert "Where else is this said?" in [action.text() for action in menu.actions()]
    menu.deleteLater()
    assert not any(hot.name.startswith(ELSEWHERE) for hot in board._faces.face(row).hots)
    board.view.choose(["p1"])
    qtbot.waitUntil(
        lambda: any(hot.name.startswith(ELSEWHERE) for hot in board._faces.face(row).hots)
    )
    qtbot.mouseClick(dialog.cards[0].confirm, Qt.MouseButton.LeftButton)
    row = board._model.row(board._model.index_of("p1"))
    assert row is not None
    assert "Also said in 1 other place" in board._model.data(
        board._model.index_of("p1"), Qt.ItemDataRole.AccessibleTextRole
    )


def test_the_words_of_an_article_are_never_taken_for_markup() -> None:
    assert emphasized("<i>13 & more</i> left", ["13 & more"]) == (
        "&lt;i&gt;<b>13 &amp; more</b>&lt;/i&gt; left"
    )
    assert len(emphasized("x" * 5000, [])) < 1000


def test_a_source_stays_one_of_its_own_beside_a_passage_of_our_own_briefing() -> None:
    ours = corroboration.Testimony("a", ours=True)
    theirs = corroboration.Testimony("b", outlet="Harbor Times")
    asked_of_ours, asked_of_theirs = (
        origin(corroboration.independent(each), 1, str) for each in ((ours, theirs), (theirs, ours))
    )
    assert asked_of_ours == ("A source of its own", True)
    why = "No source of its own. A briefing that Briefer wrote only quotes"
    assert asked_of_theirs == (why, False)

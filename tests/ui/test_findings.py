"""What the check found, in the window: the list, the cards, the editor, what refuses an export."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMessageBox

from briefer.composing.languages import labels_for
from briefer.domain.briefing import Judgment
from briefer.domain.passage import ChangeKind, Locator, MarkedChange, Passage, cut
from briefer.domain.prose import Paragraph, Prose, RunIn, Words, prose
from briefer.domain.section import Comment
from briefer.editing import ChangeFront, ChangeSettings, InsertItem, InsertJudgment, ReplaceItem
from briefer.errors import Said
from briefer.evidence.checking import Finding, State
from briefer.evidence.drafting import Concern
from briefer.ui.dialogs import findings
from briefer.ui.dialogs.appraising import AppraisingDialog
from briefer.ui.dialogs.findings import FindingsDialog
from briefer.ui.dialogs.front import FrontDialog
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.look import Scheme
from briefer.ui.status import check_words
from briefer.workspace.gaps import Gap

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTextEdit
    from pytestqt.qtbot import QtBot

    from briefer.domain.briefing import Briefing
    from briefer.ui.window import Window


@pytest.fixture
def cited(window: Window) -> Passage:
    """A passage under the first theme of the open briefing, said to cite a paper."""
    workspace = window.desk.workspace
    articles = [workspace.source(each.id).article for each in workspace.summaries()]
    article = next(each for each in articles if "Chinese authorities granted 93,300" in each.text)
    start = article.text.index("Chinese authorities granted 93,300")
    passage = cut(article, start, start + 46, identifier="p1")
    section = workspace.briefing.sections[0].id
    window.desk.edit(InsertItem(section, 0, replace(passage, citing="NK News")))
    return passage


def briefing(window: Window) -> Briefing:
    return window.desk.workspace.briefing


def spoil(window: Window, passage: Passage) -> None:
    """Have a passage say other words than its article, as a damaged file does."""
    workspace = window.desk.workspace
    section = workspace.briefing.sections[0]
    bad = replace(passage, exact=passage.exact.replace("granted", "refused"))
    first = replace(section, items=(bad, *section.items[1:]))
    workspace.briefing = replace(
        workspace.briefing, sections=(first, *workspace.briefing.sections[1:])
    )


def opened(qtbot: QtBot, window: Window) -> FindingsDialog:
    window.check()
    qtbot.waitUntil(lambda: bool(window.findChildren(FindingsDialog)))
    return window.findChildren(FindingsDialog)[0]


def lines(dialog: FindingsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def underlined(text: QTextEdit) -> str:
    found = []
    block = text.document().begin()
    for fragment in block:
        piece = fragment.fragment()
        if piece.charFormat().fontUnderline():
            found.append(piece.text())
    return " ".join(found)


def assess(window: Window, **more: object) -> None:
    """Take on the template for assessments."""
    settings = window.desk.workspace.with_template("assessment")
    window.desk.edit(ChangeSettings(replace(settings, **more)))


def test_words_that_differ_stand_side_by_side_and_can_be_put_right(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    spoil(window, cited)
    dialog = opened(qtbot, window)
    assert dialog.head.text() == "1 quotation is not what its source says."
    assert lines(dialog)[0].startswith("Words differ: “Chinese authorities refused 93,300")
    assert dialog.quoted.toPlainText().startswith("Chinese authorities refused")
    assert dialog.stated.toPlainText().startswith("Chinese authorities granted")
    assert (underlined(dialog.quoted), underlined(dialog.stated)) == ("refused", "granted")
    dialog.mend.click()
    assert next(briefing(window).passages()).exact == cited.exact
    qtbot.waitUntil(lambda: "Every quotation" in dialog.head.text())
    assert lines(dialog) == []
    dialog.every.setChecked(True)
    assert lines(dialog)[0].startswith("Exact: “Chinese")
    assert not dialog.mend.isEnabled()
    window.undo()
    qtbot.waitUntil(lambda: window.status.check.property("kind") == "danger")
    dialog.close()


def test_a_quotation_that_moved_takes_its_marked_changes_along(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    put = MarkedChange(ChangeKind.INSERTION, cited.start + 8, cited.start + 8, "state")
    moved = replace(
        cited, start=3, end=3 + len(cited.exact), changes=(_moved(put, 3 - cited.start),)
    )
    workspace = window.desk.workspace
    first = replace(briefing(window).sections[0], items=(moved,))
    workspace.briefing = replace(briefing(window), sections=(first, *briefing(window).sections[1:]))
    dialog = opened(qtbot, window)
    assert lines(dialog)[0].startswith("Moved: ")
    dialog.mend.click()
    mended = next(briefing(window).passages())
    assert (mended.start, mended.changes) == (cited.start, (put,))
    qtbot.waitUntil(lambda: "Every quotation" in dialog.head.text())
    dialog.close()


def test_marked_changes_whose_words_are_there_go_along_and_the_others_are_counted(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    sic = MarkedChange(ChangeKind.SIC, cited.start, cited.start + 7)
    gone = MarkedChange(ChangeKind.SIC, cited.start + 20, cited.start + 27)
    spoil(window, replace(cited, changes=(sic, gone), locator=Locator("page", "3")))
    dialog = opened(qtbot, window)
    with qtbot.waitSignal(window.desk.said) as said:
        dialog.mend.click()
    mended = next(briefing(window).passages())
    assert (mended.exact, mended.changes) == (cited.exact, (sic,))
    assert mended.locator == Locator("page", "3"), "it begins where it did"
    assert "1 marked change has no place there" in said.args[0]
    dialog.close()


def test_a_passage_that_was_changed_since_the_check_is_left_alone(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    spoil(window, cited)
    dialog = opened(qtbot, window)
    now = replace(next(briefing(window).passages()), exact="Chinese authorities slept")
    window.desk.edit(ReplaceItem(now))
    dialog.mend.click()
    assert next(briefing(window).passages()) == now
    assert "changed since" in window.banner.words
    dialog.close()


def test_where_it_is_not_certain_which_place_is_meant_nothing_is_quoted(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    workspace = window.desk.workspace
    text = workspace.source(cited.article).article.text
    word = next(w for w in text.split() if len(w) > 3 and w.isalpha() and text.count(w) > 2)
    vague = replace(cited, start=1, end=1 + len(word), exact=word, prefix="", suffix="")
    sections = briefing(window).sections
    first = replace(sections[0], items=(vague,))
    workspace.briefing = replace(briefing(window), sections=(first, *sections[1:]))
    dialog = opened(qtbot, window)
    assert lines(dialog) == [f"Not certain: “{word}”"]
    assert not dialog.mend.isEnabled()
    dialog.close()


def test_the_open_list_follows_the_colors_and_whether_the_briefing_can_be_edited(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    spoil(window, cited)
    dialog = opened(qtbot, window)

    def color() -> str:
        block = dialog.stated.document().begin()
        return next(
            piece.fragment().charFormat().foreground().color().name()
            for piece in block
            if piece.fragment().charFormat().fontUnderline()
        )

    window.look.choose(Scheme.DARK)
    assert color() == window.look.tokens.danger.lower()
    window.look.choose(Scheme.LIGHT)
    assert color() == window.look.tokens.danger.lower()
    window.desk.workspace.refusal = "Someone has it open."
    window.checks.check_now()
    qtbot.waitUntil(lambda: not dialog.mend.isEnabled())
    window.desk.workspace.refusal = ""
    dialog.close()


@pytest.mark.parametrize("state", State)
def test_every_state_of_a_quotation_has_words_in_the_window_and_on_the_page(state: State) -> None:
    assert findings.state(state)
    for language in ("en", "ko"):
        assert labels_for(language).annex.states[state.value]


@pytest.mark.parametrize("concern", Concern)
def test_every_concern_has_words_in_the_window(concern: Concern) -> None:
    assert findings.concern(concern)


def _moved(change: MarkedChange, by: int) -> MarkedChange:
    return replace(change, start=change.start + by, end=change.end + by)


def test_what_a_card_says_of_its_quotation_leads_to_the_comparison(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    spoil(window, cited)
    window.desk.edit(InsertItem(briefing(window).sections[1].id, 0, replace(cited, id="p0")))
    bad = briefing(window).sections[1]
    changed = replace(bad, items=(replace(cited, id="p0", exact="Chinese authorities slept"),))
    workspace = window.desk.workspace
    sections = (briefing(window).sections[0], changed, *briefing(window).sections[2:])
    workspace.briefing = replace(workspace.briefing, sections=sections)
    window.desk.opened.emit()
    qtbot.waitUntil(lambda: len(window.board._look.notes) == 2)
    window.board._click("p0", "check:p0")
    (dialog,) = window.findChildren(FindingsDialog)
    assert dialog.isVisible()
    assert "slept" in dialog.list.currentItem().text()
    model, faces = window.board._model, window.board._faces
    face = faces.face(model.row(model.index_of("p0")))
    assert [hot.name for hot in face.hots] == ["check:p0"]
    dialog.close()


def test_a_quotation_inside_a_comment_is_put_right_there(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    bad = replace(cited, id="p2", exact=cited.exact.replace("granted", "refused"))
    text = Prose((Paragraph((Words("They say "), RunIn(bad), Words("."))),))
    section = briefing(window).sections[0].id
    window.desk.edit(InsertItem(section, 1, Comment("c1", text)))
    dialog = opened(qtbot, window)
    dialog.mend.click()
    (comment,) = [e for e in briefing(window).sections[0].items if isinstance(e, Comment)]
    assert [each.exact for each in comment.text.passages()] == [cited.exact]
    dialog.close()


def test_hints_stand_on_the_card_in_the_list_and_lead_to_the_card(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    assert cited
    assess(window)
    section = briefing(window).sections[0].id
    window.desk.edit(InsertItem(section, 1, Comment("c1", prose("By 2019 it may be 50,000."))))
    window.desk.edit(InsertJudgment(0, Judgment("j1", prose("Visas are likely to go on."))))
    dialog = opened(qtbot, window)
    assert [line.split(":")[0] for line in lines(dialog)] == [
        "No passage behind it",
        "No likelihood",
        "Not in the passages",
    ]
    assert dialog.beside.isHidden()
    assert "3 hints" in window.status.check.text()
    model = window.board.view.model()
    assert not model.index_of("j1").isValid(), "key judgments are folded"
    dialog.list.setCurrentRow(0)
    dialog.list.itemActivated.emit(dialog.list.item(0))
    assert window.board.view.currentIndex() == model.index_of("j1")
    dialog.close()


def test_the_foot_says_what_is_not_bare_words_of_its_source(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    check, section = window.status.check, briefing(window).sections[0].id
    qtbot.waitUntil(lambda: check.text() == "✓ all verbatim")
    gone = MarkedChange(ChangeKind.OMISSION, cited.start, cited.start + 8)
    window.desk.edit(ReplaceItem(replace(cited, changes=(gone,))))
    qtbot.waitUntil(lambda: check.text() == "✓ all verbatim, 1 with marked changes")
    window.desk.edit(InsertItem(section, 1, replace(cited, id="p2", changes=(gone,))))
    qtbot.waitUntil(lambda: check.text() == "✓ all verbatim, 2 with marked changes")
    assert check.property("kind") == "ok"
    window.desk.edit(InsertItem(section, 2, replace(cited, id="p3", typed=True)))
    words = "2 verbatim, 2 with marked changes, 1 not checked"
    qtbot.waitUntil(lambda: check.text() == words)
    assert check.property("kind") == "soft"  # not the green of all that was checked
    assert check_words([Finding("p", State.UNCHECKED, Said(""))]) == ("1 not checked", "soft")
    window.commands["check"].trigger()
    qtbot.waitUntil(lambda: "2 have changes, which are marked" in window.banner.words)
    assert window.banner.words.startswith("2 quotations say exactly")
    assert "1 was typed by hand" in window.banner.words


def test_hints_can_be_turned_off_and_stay_off(qtbot: QtBot, window: Window, cited: Passage) -> None:
    section = briefing(window).sections[0].id
    window.desk.edit(InsertItem(section, 1, Comment("c1", prose("By 1912 it was 50,000."))))
    qtbot.waitUntil(lambda: "1 hint" in window.status.check.text())
    window.commands["hints"].trigger()
    qtbot.waitUntil(lambda: window.status.check.text() == "✓ all verbatim")
    assert window.board._look.hints == {}
    assert not window.memory.hints
    window.commands["hints"].trigger()
    qtbot.waitUntil(lambda: "c1" in window.board._look.hints)
    assert window.memory.hints
    assert cited


def test_the_editor_offers_the_yardsticks_terms_and_says_what_to_look_at(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    assert cited
    assess(window)
    window.desk.edit(InsertJudgment(0, Judgment("j1", prose("Visas may go on."), "likely", "high")))
    window.desk.edit(InsertJudgment(1, Judgment("j2", prose("Visas may go on."))))
    qtbot.waitUntil(lambda: bool(window.board._look.hints))
    window.board.reach("j2")
    window.board._edit("j2")
    editor = window.board._editing
    assert editor is not None
    likelihood = editor._likelihood
    assert likelihood is not None
    offered = [likelihood.itemText(row) for row in range(likelihood.count())]
    assert offered[6] == "very likely (80–95%)"
    assert "highly probable (80–95%)" in offered
    assert likelihood.itemData(offered.index("very likely (80–95%)")) == "very likely"
    assert "“may” says nothing of how likely it is" in editor._hints.text()
    assert editor._hints.isVisible()
    likelihood.setCurrentIndex(6)
    editor.end()
    qtbot.waitUntil(lambda: briefing(window).judgments[1].likelihood == "very likely")
    qtbot.waitUntil(lambda: "may" not in " ".join(window.board._look.hints.get("j2", ())))


def test_an_export_is_refused_until_quotations_hold_where_the_template_asks_for_it(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    spoil(window, cited)
    went: list[str] = []

    def asked() -> MissingDialog:
        window.before_export.then(lambda: went.append("out"))
        qtbot.waitUntil(lambda: bool(window.findChildren(MissingDialog)))
        return window.findChildren(MissingDialog)[0]

    dialog = asked()
    assert dialog.export.isVisible(), "the plain note says it, and lets a person go on"
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(MissingDialog))
    assess(window)
    dialog = asked()
    assert not dialog.export.isVisible()
    assert dialog.list.item(0).text().startswith("“Chinese authorities refused")
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(MissingDialog))
    assert went == []


def test_hints_show_where_nothing_is_quoted_and_nothing_is_said_of_quotations(
    qtbot: QtBot, window: Window
) -> None:
    assert window.status.check.isHidden()
    section = briefing(window).sections[0].id
    window.desk.edit(InsertItem(section, 0, Comment("c1", prose("By 1912 it was 50,000."))))
    qtbot.waitUntil(window.status.check.isVisible)
    assert window.status.check.text() == "1 hint"
    assert window.status.check.accessibleName() == "1 hint"
    window.undo()
    qtbot.waitUntil(window.status.check.isHidden)


def test_an_export_says_how_many_quotations_are_verbatim(
    qtbot: QtBot, window: Window, cited: Passage, tmp_path: Path
) -> None:
    spoil(window, cited)
    file = tmp_path / "out.pdf"
    window.before_export.then(lambda: window.paper.exports.export(file))
    qtbot.waitUntil(lambda: bool(window.findChildren(MissingDialog)))
    with qtbot.waitSignal(window.paper.exports.exported, timeout=60_000):
        window.findChildren(MissingDialog)[0].export.click()
    assert window.banner.words == "Exported out.pdf. 0 of 1 quotations are verbatim."


def test_an_export_is_refused_while_a_portion_stands_above_the_whole(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    workspace = window.desk.workspace
    us = next(each for each in workspace.choices.profiles() if each.id == "us")
    window.desk.edit(ChangeSettings(replace(briefing(window).settings, profile=us)))
    front = replace(briefing(window).front, marking="UNCLASSIFIED//FOUO")
    window.desk.edit(ChangeFront(front))
    section = briefing(window).sections[0].id
    window.desk.edit(InsertItem(section, 1, replace(cited, id="p2", marking="secret")))
    window.before_export.then(lambda: None)
    qtbot.waitUntil(lambda: bool(window.findChildren(MissingDialog)))
    (dialog,) = window.findChildren(MissingDialog)
    assert "is marked (S), which is above" in dialog.list.item(0).text()
    assert not dialog.export.isVisible()
    dialog.raised.click()
    assert briefing(window).front.marking == "SECRET//FOUO"
    window.undo()
    assert briefing(window).front.marking == "UNCLASSIFIED//FOUO"
    window.sheets._mend(Gap(Said("above"), portion="p2"))
    view = window.board.view
    assert view.currentIndex() == view.model().index_of("p2")


def test_what_is_thought_of_sources_is_one_edit(window: Window, cited: Passage) -> None:
    dialog = AppraisingDialog(window.desk, window)
    dialog.show()
    assert dialog.suggestion.isVisible()
    dialog.suggestion.click()
    assert dialog.origin.text() == "cites NK News"
    dialog.reliability.setCurrentIndex(dialog.reliability.findData("B"))
    dialog.credibility.setCurrentIndex(dialog.credibility.findData("2"))
    dialog.interest.setText(" sells   news ")
    dialog.printed.setChecked(True)
    dialog.accept()
    assert briefing(window).settings.appraisal
    said = briefing(window).appraisal(cited.article)
    assert (said.reliability, said.credibility) == ("B", "2")
    assert (said.origin, said.interest) == ("cites NK News", "sells news")
    window.undo()
    assert briefing(window).appraisals == ()
    assert not briefing(window).settings.appraisal
    again = AppraisingDialog(window.desk, window)
    again.accept()
    assert window.desk.workspace.undo_name != "Appraise sources", "nothing was said"


def test_a_source_s_name_is_seen_whole_where_they_are_appraised(
    qtbot: QtBot, window: Window, cited: Passage
) -> None:
    assert cited
    dialog = AppraisingDialog(window.desk, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    item = dialog.list.item(0)
    low = dialog.list.visualItemRect(item).height()
    line = dialog.list.fontMetrics().horizontalAdvance("Corrado and Moore, Foreign Affairs, 2016")
    assert dialog.list.viewport().width() > line + 30
    item.setText("A name that is longer than any list of sources is wide " * 2)
    assert dialog.list.textElideMode() == Qt.TextElideMode.ElideNone
    assert dialog.list.visualItemRect(item).height() > low
    dialog.reject()


def test_appraisals_are_not_given_up_unasked(window: Window, cited: Passage) -> None:
    dialog = AppraisingDialog(window.desk, window)
    dialog.show()
    dialog.interest.setText("sells news")
    dialog.reject()
    assert dialog.isVisible()
    (box,) = dialog.findChildren(QMessageBox)
    box.button(QMessageBox.StandardButton.Save).click()
    assert not dialog.isVisible()
    assert briefing(window).appraisal(cited.article).interest == "sells news"


def test_what_lets_nothing_out_stands_first_and_stands_out(window: Window) -> None:
    note = Gap(Said("A date is not stated."), "article", "issued")
    portion = Gap(Said("A portion is too high."), portion="p1", refuses=True)
    quotation = Gap(Said("A quotation differs."), passage="p2", refuses=True)
    dialog = MissingDialog((note, portion, quotation), window.look.tokens, window)
    first, second, last = (dialog.list.item(row) for row in range(3))
    assert first.text() == (
        "A portion is too high.\nMark it lower, or raise the marking of the whole."
    )
    assert second.text().endswith("Quote what the article says, or take the quotation out.")
    assert last.text() == "A date is not stated."
    danger = QColor(window.look.tokens.danger)
    for item in (first, second):
        assert item.foreground().color() == danger
        assert item.font().bold()
        assert not item.icon().isNull()
    assert last.icon().isNull()
    asked: list[Gap] = []
    dialog.asked.connect(asked.append)
    dialog.list.setCurrentRow(2)
    dialog.list.itemActivated.emit(last)
    assert asked == [note]


def test_without_sources_there_is_nothing_to_appraise(window: Window) -> None:
    window.commands["appraise"].trigger()
    assert window.banner.words == "There are no sources to appraise yet."


def test_yardstick_annex_and_explanation_are_chosen_with_the_front_matter(
    qtbot: QtBot, window: Window
) -> None:
    dialog = FrontDialog(window.desk, window)
    assert dialog.yardstick.currentText() == "Any words"
    assert not dialog.explained.isEnabled()
    assert "choose terms first" in dialog.explained.toolTip()
    unusable = dialog.explained.grab().toImage()
    dialog.yardstick.setCurrentText("PHIA yardstick (United Kingdom)")
    assert dialog.explained.isEnabled()
    assert "choose terms first" not in dialog.explained.toolTip()
    dialog.explained.ensurePolished()
    assert dialog.explained.grab().toImage() != unusable, "it must look as it is"
    dialog.explained.setChecked(True)
    dialog.annex.setChecked(True)
    dialog.accept()
    settings = briefing(window).settings
    assert (settings.yardstick.id, settings.explained, settings.annex) == ("uk", True, True)
    again = FrontDialog(window.desk, window)
    assert again.yardstick.currentText() == "PHIA yardstick (United Kingdom)"
    again.accept()
    assert briefing(window).settings == settings
    qtbot.wait(1)


def test_a_template_brings_its_yardstick_and_takes_it_along_when_it_goes(window: Window) -> None:
    choose = window.board._menus.choose
    for name, identifier, explained in (
        ("Assessment", "icd203", True),
        ("Briefing note", "", False),
    ):
        menu = choose.templates()
        next(action for action in menu.actions() if action.text() == name).trigger()
        settings = briefing(window).settings
        assert (settings.yardstick.id, settings.explained) == (identifier, explained)


def test_a_yardstick_of_a_persons_own_choice_stays_with_a_template_that_names_none(
    window: Window,
) -> None:
    workspace = window.desk.workspace
    uk = next(each for each in workspace.choices.yardsticks() if each.id == "uk")
    chosen = replace(briefing(window).settings, yardstick=uk, explained=True)
    for template in ("long-report", "action-memo"):
        kept = workspace.choices.with_template(template, chosen)
        assert (kept.yardstick, kept.explained, kept.template) == (uk, True, template)
    assessed = workspace.choices.with_template("assessment", chosen)
    assert assessed.yardstick.id == "icd203"
    changed = replace(assessed, yardstick=uk)
    assert workspace.choices.with_template("long-report", changed).yardstick == uk
    assert not workspace.choices.with_template("long-report", assessed).yardstick.bands

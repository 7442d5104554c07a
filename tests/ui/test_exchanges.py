"""References and passages in and out of the window, with real files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from briefer.ui.dialogs.exchange import ReviewDialog
from briefer.ui.dialogs.refused import RefusedDialog
from briefer.ui.positions import Selected

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window

RIS = """TY  - NEWS
TI  - Work visas for North Koreans going to China gain 17 percent
AU  - Wee, Heesun
T2  - Another Outlet
DA  - 2014/02/11/
ER  -

TY  - BOOK
TI  - A Book That Nobody Has Here
AU  - Kim, Someone
PY  - 2001
ER  -
"""


def visas(window: Window) -> str:
    cards = window.shelf.catalog.holdings.cards.values()
    return next(card.article for card in cards if card.title.startswith("Work visas"))


def review(window: Window, path: Path, qtbot: QtBot) -> ReviewDialog:
    window.exchanges.read_references(path)
    qtbot.waitUntil(lambda: window.findChild(ReviewDialog) is not None)
    return window.findChild(ReviewDialog)


def test_references_are_reviewed_taken_over_and_taken_back_by_one_undo(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.ris"
    path.write_text(RIS, encoding="utf-8")
    article, workspace = visas(window), window.desk.workspace
    before = workspace.source(article).reference
    dialog = review(window, path, qtbot)
    (match,) = [
        top
        for top in (dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount()))
        if top.text(0).startswith("Work visas")
    ]
    rows = {match.child(n).text(0): match.child(n) for n in range(match.childCount())}
    assert rows["Date"].text(1) == "not stated"
    assert rows["Outlet"].text(2) == "Another Outlet"
    assert rows["Outlet"].checkState(0) == Qt.CheckState.Unchecked
    rows["Outlet"].setCheckState(0, Qt.CheckState.Checked)
    with qtbot.waitSignal(window.desk.said):
        dialog.take.click()
    after = workspace.source(article).reference
    assert after.text("container-title") == "Another Outlet"
    assert after.issued is not None
    window.undo()
    assert workspace.source(article).reference == before


def test_what_differs_stays_unless_it_is_ticked_and_records_alone_are_offered(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.ris"
    path.write_text(RIS, encoding="utf-8")
    article, workspace = visas(window), window.desk.workspace
    outlet = workspace.source(article).reference.text("container-title")
    dialog = review(window, path, qtbot)
    dialog.alone.setChecked(True)
    with qtbot.waitSignal(window.desk.said):
        dialog.take.click()
    assert workspace.source(article).reference.text("container-title") == outlet
    qtbot.waitUntil(lambda: len(window.shelf.catalog.holdings.cards) == 6)


def test_the_review_says_what_undo_takes_back_and_offers_only_what_does_something(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.ris"
    path.write_text(RIS[RIS.index("TY  - BOOK") :], encoding="utf-8")
    dialog = review(window, path, qtbot)
    assert dialog.head.text() == "No reference of the file belongs to an article here."
    assert not dialog.take.isEnabled()
    (top,) = (dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount()))
    assert top.text(0) == "Without a text here (1)"
    assert top.isExpanded(), "what would be added is in sight"
    dialog.alone.setChecked(True)
    assert dialog.take.isEnabled()
    assert dialog.head.text() == (
        "No reference of the file belongs to an article here. Sources that are added stay, also"
        " after undo, until removed."
    )
    with qtbot.waitSignal(window.desk.said):
        dialog.take.click()
    assert not window.desk.workspace.undo_name
    assert len(window.desk.workspace.summaries()) == 6


def test_what_only_differs_is_offered_once_it_is_ticked(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    source = window.desk.workspace.source(visas(window)).reference
    path = tmp_path / "mine.ris"
    path.write_text(f"TY  - NEWS\nTI  - {source.title}\nT2  - Other\nER  -\n", encoding="utf-8")
    dialog = review(window, path, qtbot)
    assert not dialog.take.isEnabled()
    assert "Undo" not in dialog.head.text()
    tops = (dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount()))
    rows = [top.child(n) for top in tops for n in range(top.childCount())]
    outlet = next(row for row in rows if row.text(0) == "Outlet")
    outlet.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.take.isEnabled()
    assert dialog.head.text().endswith("Undo takes it back.")
    dialog.reject()


def test_leaving_the_review_changes_nothing(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "mine.ris"
    path.write_text(RIS, encoding="utf-8")
    dialog = review(window, path, qtbot)
    dialog.reject()
    assert not window.desk.workspace.undo_name
    assert len(window.desk.workspace.summaries()) == 5


def test_a_file_without_references_is_said_plainly(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "none.ris"
    path.write_text("nothing\n", encoding="utf-8")
    with qtbot.waitSignal(window.desk.failed) as failed:
        window.exchanges.read_references(path)
    assert "none.ris" in failed.args[0]


def test_what_cannot_be_kept_is_listed_once_the_references_are_in(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.json"
    title = "Work visas for North Koreans going to China gain 17 percent"
    author = {"family": "Wee", "given": "Heesun", "ORCID": "0000-0001"}
    item = {"id": "a", "type": "article-newspaper", "title": title, "author": [author]}
    path.write_text(json.dumps([item | {"volume": "<i>9</i>"}]), encoding="utf-8")
    review(window, path, qtbot).take.click()
    qtbot.waitUntil(lambda: window.findChild(RefusedDialog) is not None)
    listed = window.findChild(RefusedDialog).list.toPlainText()
    assert listed == f"{title}: author (ORCID), volume (italics and the like)"
    assert window.desk.workspace.source(visas(window)).reference.text("volume") == "9"


def test_reading_that_is_stopped_shows_no_review_and_changes_nothing(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.ris"
    path.write_text(RIS * 200, encoding="utf-8")
    with qtbot.waitSignal(window.desk.said) as said:
        window.exchanges.read_references(path)
        window.exchanges.cancel()
    assert said.args[0].startswith("Stopped.")
    assert window.findChild(ReviewDialog) is None
    assert not window.desk.workspace.undo_name


def test_the_references_of_what_is_cited_go_out(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = window.desk
    desk.file(visas(window), Selected(0, 40), desk.workspace.briefing.sections[0].id)
    with qtbot.waitSignal(desk.said) as said:
        window.exchanges.write_references(tmp_path / "out.json")
    assert said.args == ["Exported 1 reference"]
    (item,) = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert item["title"].startswith("Work visas")


def test_passages_go_out_and_come_back_into_an_empty_briefing(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, path = window.desk, tmp_path / "passages.jsonld"
    desk.file(visas(window), Selected(0, 40), desk.workspace.briefing.sections[0].id)
    (passage,) = desk.workspace.briefing.passages()
    with qtbot.waitSignal(desk.said):
        window.exchanges.write_passages(path)
    desk.workspace.new()
    desk.opened.emit()
    window.exchanges.read_passages(path)
    qtbot.waitUntil(lambda: len(list(desk.workspace.briefing.passages())) == 1)
    (back,) = desk.workspace.briefing.passages()
    assert back.exact == passage.exact
    window.undo()
    assert not list(desk.workspace.briefing.passages())

"""What a person sees while no article is open, and where it leads."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefer.ui.beginnings import Beginnings
from briefer.ui.look import Scheme
from briefer.ui.menus import Menus
from briefer.ui.tokens import dark
from briefer.ui.window import Window


@pytest.fixture
def offered(window: Window) -> Window:
    """Return a window whose start page offers all there is."""
    workspace = window.desk.workspace
    beginnings = Beginnings(
        window.middle.start_page, window.desk, window.files, window.memory, window.sheets.tour
    )
    beginnings.offer((workspace.choices.templates(), workspace.samples()))
    return window


def entries(window: Window) -> dict[str, QPushButton]:
    """Return the buttons of the start page that can be seen, by their names."""
    page = window.middle.start_page
    QApplication.processEvents()
    found = page.findChildren(QPushButton)
    return {each.accessibleName(): each for each in found if each.isVisibleTo(page)}


def click(qtbot: QtBot, window: Window, name: str) -> None:
    qtbot.mouseClick(entries(window)[name], Qt.MouseButton.LeftButton)


def test_a_template_begins_a_briefing_of_its_kind(qtbot: QtBot, offered: Window) -> None:
    click(qtbot, offered, "Meeting brief")
    assert offered.desk.workspace.briefing.settings.template == "meeting-brief"


def test_a_sample_opens_with_its_passages(qtbot: QtBot, offered: Window) -> None:
    name, title = offered.desk.workspace.samples()[0]
    assert name
    assert not offered.reader.article
    click(qtbot, offered, title)
    briefing = offered.desk.workspace.briefing
    assert briefing.front.title == title
    assert offered.reader.article == briefing.cited()[0]


def test_what_was_saved_can_be_opened_again(qtbot: QtBot, offered: Window, tmp_path: Path) -> None:
    path = tmp_path / "Labor & visas.briefing"
    offered.desk.workspace.save(path)
    offered.memory.used(path)
    offered.files.saved.emit()
    assert "Labor & visas" not in entries(offered)  # it is open
    offered.files.new()
    button = entries(offered)["Labor & visas"]
    assert button.text() == "Labor && visas"
    click(qtbot, offered, "Labor & visas")
    assert offered.desk.workspace.path == path


def test_a_recent_file_that_is_gone_is_not_offered(offered: Window, tmp_path: Path) -> None:
    offered.memory.used(tmp_path / "gone.briefing")
    offered.files.new()
    assert "gone" not in entries(offered)


def test_a_long_name_is_cut_and_told_whole(offered: Window, tmp_path: Path) -> None:
    path = tmp_path / f"{'한국 North Korean labor abroad ' * 4}.briefing"
    offered.desk.workspace.save(path)
    offered.memory.used(path)
    offered.files.new()
    button = entries(offered)[path.stem]
    assert button.text().endswith("…")
    assert path.stem in button.toolTip()
    assert button.width() <= offered.middle.start_page.width()


def test_an_article_takes_the_page_s_place(offered: Window) -> None:
    assert offered.middle.start_page.isVisible()
    offered.desk.article_opened.emit(offered.desk.workspace.summaries()[0].id, -1, -1)
    assert not offered.middle.start_page.isVisible()


def test_the_page_stands_in_the_reader_s_place_once_there_is_one(offered: Window) -> None:
    assert offered.reader.isVisible()
    assert offered.middle.start_page.isVisible()
    assert offered.reader.isAncestorOf(offered.middle.start_page)


def test_the_page_takes_on_other_colors(offered: Window) -> None:
    offered.look.choose(Scheme.DARK)
    corner = offered.middle.start_page.grab().toImage().pixelColor(1, 1)
    offered.look.choose(Scheme.LIGHT)
    assert corner.name().upper() == dark().paper


def saved(window: Window, *paths: Path) -> None:
    """Save a briefing at some places, and begin another."""
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        window.desk.workspace.save(path)
        window.memory.used(path)
    window.files.new()


def shown(window: Window) -> list[str]:
    """Return what the page shows in quiet letters beside names."""
    page = window.middle.start_page
    QApplication.processEvents()
    found = page.findChildren(QLabel)
    return [
        each.text()
        for each in found
        if each.property("kind") == "aside" and each.text() and each.isVisibleTo(page)
    ]


def test_recent_files_of_one_name_are_told_apart_by_folder_and_day(
    offered: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    here, there = tmp_path / "a" / "Labor.briefing", tmp_path / "b" / "c" / "Labor.briefing"
    saved(offered, there, here)
    os.utime(there, (1_700_000_000, 1_700_000_000))
    offered.files.saved.emit()
    first, second = shown(offered)
    assert first.startswith("a · Today, ")
    assert second.startswith(f"{Path('b', 'c')} · November 1")
    button = entries(offered)["Labor"]
    assert button.accessibleDescription() in {first, second}
    menu = QMenu(offered)
    Menus._fill_recent(SimpleNamespace(_window=offered), menu)  # type: ignore[arg-type]
    assert [each.text() for each in menu.actions()] == ["Labor (a)", "Labor (c)"]


def test_a_long_folder_is_cut_in_its_middle_and_the_day_stays(
    offered: Window, tmp_path: Path
) -> None:
    folder = tmp_path / "briefings of the office for the year" / "east asia, north" / "workers"
    saved(offered, folder / f"{'North Korean labor ' * 3}.briefing")
    (quiet,) = shown(offered)
    place, when = quiet.split(" · ")
    assert "…" in place
    assert place.endswith("rs")
    assert when.startswith("Today")
    page = offered.middle.start_page
    assert page.minimumSizeHint().width() <= page.width()

"""What is printed passes the same look as what is exported."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from briefer.domain.passage import Passage, cut
from briefer.editing import ChangeFront, ChangeSettings, InsertItem, ReplaceItem
from briefer.ui.dialogs.missing import MissingDialog
from briefer.ui.forms import HANDOUTS
from briefer.ui.printing import Printing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window

LONG = 60_000


@pytest.fixture
def quoted(window: Window) -> Passage:
    """A quotation in the open briefing that is not what its source says."""
    workspace = window.desk.workspace
    article = workspace.source(next(each.id for each in workspace.summaries())).article
    block = max(article.blocks, key=lambda each: each.end - each.start)
    passage = cut(article, block.start, block.start + 60, identifier="p1")
    section = workspace.briefing.sections[0].id
    window.desk.edit(InsertItem(section, 0, replace(passage, exact=f"Not {passage.exact}")))
    return passage


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """What the system's print dialog was called each time it came up; it is canceled."""
    titles: list[str] = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QPrintDialog):
            titles.append(dialog.windowTitle())
            dialog.reject()
        else:
            timer.start()

    timer = QTimer(interval=20, singleShot=True)
    timer.timeout.connect(cancel)
    timer.start()
    yield titles
    timer.stop()


def missing(qtbot: QtBot, window: Window, act: Callable[[], None]) -> MissingDialog:
    act()
    qtbot.waitUntil(lambda: bool(window.findChildren(MissingDialog)))
    return window.findChildren(MissingDialog)[-1]


def assess(window: Window) -> None:
    """Take on the template that refuses quotations that differ."""
    window.desk.edit(ChangeSettings(window.desk.workspace.with_template("assessment")))


@pytest.mark.parametrize("way", ["pages", "handout"])
def test_nothing_is_printed_while_the_template_refuses_a_quotation(
    qtbot: QtBot, window: Window, quoted: Passage, asked: list[str], way: str
) -> None:
    assess(window)
    act = window.print if way == "pages" else lambda: window.print_handout(HANDOUTS[0])
    dialog = missing(qtbot, window, act)
    assert dialog.windowTitle() == "Before you print"
    assert dialog.head.text().startswith("Nothing was printed: ")
    assert not dialog.export.isVisible()
    assert f"“Not {quoted.exact[:20]}" in dialog.list.item(0).text()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(MissingDialog))
    assert not asked


def test_nothing_is_printed_while_a_portion_is_marked_above_the_whole(
    qtbot: QtBot, window: Window, quoted: Passage, asked: list[str]
) -> None:
    workspace = window.desk.workspace
    us = next(each for each in workspace.choices.profiles() if each.id == "us")
    window.desk.edit(ChangeSettings(replace(workspace.briefing.settings, profile=us)))
    window.desk.edit(ChangeFront(replace(workspace.briefing.front, marking="UNCLASSIFIED")))
    window.desk.edit(ReplaceItem(replace(quoted, marking="secret")))
    dialog = missing(qtbot, window, window.print)
    assert dialog.head.text().startswith("Nothing was printed: 1 thing has to be mended")
    assert "is marked (S), which is above" in dialog.list.item(0).text()
    dialog.raised.click()
    assert workspace.briefing.front.marking == "SECRET"
    assert not asked


def test_what_does_not_refuse_is_said_once_and_may_be_printed(
    qtbot: QtBot, window: Window, quoted: Passage, asked: list[str]
) -> None:
    dialog = missing(qtbot, window, window.print)
    assert dialog.export.text() == "Print anyway"
    assert any(f"“Not {quoted.exact[:20]}" in line for line in lines(dialog))
    assert not asked
    dialog.export.click()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LONG)
    went: list[str] = []
    window.before_export.then(lambda: went.append("out"))
    qtbot.waitUntil(lambda: went == ["out"])
    assert not window.findChildren(MissingDialog), "said before printing, not again"


def test_what_is_edited_while_its_pages_are_set_is_looked_at_before_it_prints(
    qtbot: QtBot, window: Window, quoted: Passage, asked: list[str]
) -> None:
    assess(window)
    window.desk.edit(ReplaceItem(quoted))
    first = missing(qtbot, window, window.print)  # what is not stated of the source
    window.desk.edit(ChangeFront(replace(window.desk.workspace.briefing.front, title="New")))
    assert window.paper.proofs.current() is None
    first.export.click()
    qtbot.waitUntil(lambda: window.banner.words.startswith("Setting the pages"))
    window.desk.edit(ReplaceItem(replace(quoted, exact=f"Not {quoted.exact}")))
    qtbot.waitUntil(lambda: bool(asked or refusing(window)), timeout=LONG)
    assert not asked
    refusing(window)[0].reject()


def test_what_is_filed_while_it_is_said_what_is_missing_is_looked_at_before_it_prints(
    qtbot: QtBot, window: Window, quoted: Passage, asked: list[str]
) -> None:
    first = missing(qtbot, window, window.print)
    section = window.desk.workspace.briefing.sections[0].id
    window.desk.edit(InsertItem(section, 1, replace(quoted, id="p2", exact="Never said.")))
    assert not any("Never said." in line for line in lines(first))
    first.export.click()
    qtbot.waitUntil(lambda: bool(asked or shown(window)), timeout=LONG)
    assert not asked
    (second,) = shown(window)
    assert any("Never said." in line for line in lines(second))
    second.export.click()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LONG)


def test_another_briefing_is_not_printed_in_place_of_the_one_that_was_looked_at(
    qtbot: QtBot, window: Window, quoted: Passage
) -> None:
    went: list[str] = []
    dialog = missing(qtbot, window, lambda: window.before_export.then(lambda: went.append("out")))
    assert quoted
    another(window)
    dialog.export.click()
    qtbot.wait(500)
    window.before_export.then(lambda: went.append("out"))
    another(window)
    qtbot.wait(500)
    assert not went
    assert not shown(window)


def test_another_briefing_is_not_printed_when_its_pages_are_set(
    qtbot: QtBot, window: Window, quoted: Passage, asked: list[str]
) -> None:
    window.desk.edit(ReplaceItem(quoted))
    window.paper.print(window.print)
    assert window.banner.words.startswith("Setting the pages to print")
    another(window)
    assert not window.banner.words
    qtbot.waitUntil(lambda: window.paper.proofs.current() is not None, timeout=LONG)
    qtbot.wait(500)
    assert not asked
    assert not shown(window)
    window.paper.print(window.print)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LONG)


def test_what_was_printed_says_how_many_quotations_are_verbatim(
    qtbot: QtBot, window: Window, quoted: Passage, tmp_path: Path
) -> None:
    window.desk.edit(ReplaceItem(quoted))
    qtbot.waitUntil(lambda: window.paper.proofs.current() is not None, timeout=LONG)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printing = Printing(window.banner)

    def go() -> None:
        printing.print(window.paper.proofs.current(), printer, window.paper.exports.found)

    missing(qtbot, window, lambda: window.before_export.then(go, printing=True)).export.click()
    qtbot.waitUntil(lambda: window.banner.words.startswith("Sent"), timeout=LONG)
    assert window.banner.words == "Sent 1 page to the printer. 1 of 1 quotations are verbatim."


def refusing(window: Window) -> list[MissingDialog]:
    """Return the dialogs on the screen that let nothing pass."""
    return [each for each in shown(window) if not each.export.isVisible()]


def shown(window: Window) -> list[MissingDialog]:
    """Return the dialogs on the screen that say what is missing."""
    return [each for each in window.findChildren(MissingDialog) if each.isVisible()]


def another(window: Window) -> None:
    """Put a new briefing on the desk."""
    window.desk.workspace.new()
    window.desk.opened.emit()


def lines(dialog: MissingDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]

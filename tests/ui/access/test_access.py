"""Everything that can be seen can be reached by keyboard, seen to have it, and read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from briefer.ui.dialogs.reference import ReferenceDialog
from briefer.ui.look import Scheme
from briefer.ui.ring import Ring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
MOST = 120
"""More presses of Tab than any window has stops."""


def controls(scene: QWidget) -> Iterator[QWidget]:
    """Yield what a person can act on in a scene."""
    for widget in (scene, *scene.findChildren(QWidget)):
        inner = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        mere = isinstance(widget, QHeaderView | QScrollBar | QMenuBar | QMenu)
        if not widget.isVisible() or widget.window() is not scene.window() or inner or mere:
            continue
        if isinstance(widget, CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def stops(scene: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Press Tab until it comes back to where it began, and return what had the focus."""
    window = scene.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if window.focusWidget() is None:
        QTest.keyClick(window, Qt.Key.Key_Tab)
    found: list[QWidget] = []
    for _ in range(MOST):
        now = window.focusWidget()
        if now in found[:-1]:
            break
        # Tab goes from link to link in a line of text, which keeps the focus meanwhile.
        if now not in found:
            found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return found


def called(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        # Here its text is what is chosen, and its name comes from the label that leads to it.
        label = face.relations(QAccessible.RelationFlag.Label)
        return widget.accessibleName() or " ".join(a.text(QAccessible.Text.Name) for a, _ in label)
    return str(face.text(QAccessible.Text.Name))


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def reached(widget: QWidget, found: list[QWidget]) -> bool:
    return any(widget is stop or widget.focusProxy() is stop for stop in found)


def test_everything_has_a_name_is_reached_by_tab_and_shows_its_focus(
    qtbot: QtBot, scene: QWidget
) -> None:
    here = list(controls(scene))
    assert here
    unnamed = [type(widget).__name__ for widget in here if not called(widget).strip()]
    assert not unnamed
    mute = [
        called(widget)
        for widget in here
        if isinstance(widget, QAbstractButton) and not (widget.text() or widget.toolTip())
    ]
    assert not mute, "a button without words says what it does in a tooltip"
    found = stops(scene, qtbot)
    lost = [
        called(widget)
        for widget in here
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not reached(widget, found)
    ]
    assert not lost
    assert not unseen(found, scene.window())


def test_tab_goes_from_left_to_right_and_from_top_to_bottom(qtbot: QtBot, window: Window) -> None:
    reading(window)
    panes = (window.header, window.shelf, window.reader, window.board, window.status)
    found = [(stop, pane) for stop in stops(window, qtbot) for pane in panes if holds(pane, stop)]
    begin = next(n for n, (_, pane) in enumerate(found) if pane is window.header)
    walk = [*found[begin:], *found[:begin]]
    numbers = [panes.index(pane) for _, pane in walk]
    assert numbers == sorted(numbers)
    assert {0, 1, 2, 3} <= set(numbers)
    shelf = [place(stop).center().y() for stop, pane in walk if pane is window.shelf]
    assert shelf == sorted(shelf)


def reading(window: Window) -> None:
    """Read an article."""
    window.reader.open_article(window.desk.workspace.summaries()[0].id)


def holds(outer: QWidget, inner: QWidget) -> bool:
    return outer is inner or outer.isAncestorOf(inner)


@pytest.mark.parametrize("scheme", [Scheme.DARK], indirect=True)
@pytest.mark.parametrize("scene", ["reading", "writing", "front", "keys"], indirect=True)
def test_the_focus_is_seen_in_the_dark_too(qtbot: QtBot, scheme: Scheme, scene: QWidget) -> None:
    assert scheme
    assert not unseen(stops(scene, qtbot), scene.window())


def unseen(found: list[QWidget], window: QWidget) -> list[str]:
    """Return what looks the same with the focus and without."""
    both = pictures(found, window).items()
    return [called(stop) for stop, (with_it, without) in both if with_it == without]


def pictures(found: list[QWidget], window: QWidget) -> dict[QWidget, tuple[QImage, QImage]]:
    """Return what each stop looks like while it has the focus, and once Tab has left it."""
    seen: dict[QWidget, tuple[QImage, QImage]] = {}
    for _ in range(2 * len(found)):
        now = window.focusWidget()
        with_it = now.grab().toImage()
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if window.focusWidget() is not now:
            seen[now] = with_it, now.grab().toImage()
    return seen


def test_the_article_has_a_ring_where_it_was_gone_to_by_key_and_its_links_are_one_stop_each(
    qtbot: QtBot, window: Window
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    view = window.reader.view
    window.desk.article_opened.emit(window.desk.workspace.summaries()[0].id, -1, -1)
    ring = view.findChild(Ring)
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()
    window.shelf.view.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    assert ring.geometry() == view.rect()
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    edge = image.pixelColor(round(ratio), image.height() // 2).name().upper()
    assert edge == window.look.tokens.accent
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert not ring.isVisible()
    (cite,) = window.reader.masthead.findChildren(QLabel, "citation")
    assert cite.hasFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(window.reader.masthead.edit_asked):
            QTest.keyClick(cite, key)
        window.findChildren(ReferenceDialog)[-1].reject()


def test_a_label_is_read_as_what_it_says(window: Window) -> None:
    status = window.status
    for label in (status.count, status.pages, status.zoom):
        face = QAccessible.queryAccessibleInterface(label)
        assert face.text(QAccessible.Text.Name) == label.text()
        assert face.text(QAccessible.Text.Description)


def test_a_screen_reader_reads_the_article_and_what_is_selected(window: Window) -> None:
    article = window.desk.workspace.source(window.desk.workspace.summaries()[0].id).article
    window.reader.open_article(article.id)
    block = max(article.blocks, key=lambda each: each.end - each.start)
    window.reader.view.set_ends(block.start, block.start + 30)
    text = QAccessible.queryAccessibleInterface(window.reader.view).textInterface()
    assert text.selectionCount() == 1
    end = text.cursorPosition()
    assert text.text(end - 30, end) == article.quote(block.start, block.start + 30)


@pytest.mark.parametrize("scene", ["previewing"], indirect=True)
def test_the_text_beside_the_pages_is_reached_and_read_by_keyboard(
    qtbot: QtBot, window: Window, scene: QWidget
) -> None:
    found = stops(scene, qtbot)
    button = next(stop for stop in found if called(stop) == "Show the words without pages")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Tab)
    text = window.focusWidget()
    assert text is window.paper.preview.text
    passage = next(window.desk.workspace.briefing.passages())
    face = QAccessible.queryAccessibleInterface(text).textInterface()
    assert passage.exact[:20] in face.text(0, face.characterCount()).replace("\xa0", " ")

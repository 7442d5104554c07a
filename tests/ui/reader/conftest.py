"""A desk with the five articles in its library, and a reader over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.ui import fonts
from briefer.ui.desk import Desk
from briefer.ui.positions import Selected
from briefer.ui.reader import ReaderPane
from briefer.ui.tokens import light
from briefer.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from briefer.domain.article import Article
    from briefer.workspace import Places


class Bench:
    """A reader in a window of its own, and what its desk said and could not do."""

    def __init__(self, workspace: Workspace) -> None:
        """Put a reader before a workspace."""
        self.workspace = workspace
        self.desk = Desk(workspace)
        self.said: list[str] = []
        self.failed: list[str] = []
        self.shown: list[str] = []
        self.desk.said.connect(self.said.append)
        self.desk.failed.connect(self.failed.append)
        self.desk.passage_shown.connect(self.shown.append)
        self.pane = ReaderPane(self.desk, light())
        self.pane.resize(736, 800)
        self._time = 10_000

    def open(self, name: str) -> Article:
        """Open the article of a file's name and return it."""
        found = next(s.id for s in self.workspace.summaries() if s.name.startswith(name))
        self.desk.article_opened.emit(found, -1, -1)
        return self.workspace.source(found).article

    def file(self, article: Article, words: str, section: int) -> str:
        """File words of an article into a section and return the passage's id."""
        start = article.text.index(words)
        target = self.workspace.briefing.sections[section].id
        self.desk.file(article.id, Selected(start, start + len(words)), target)
        return self.workspace.briefing.sections[section].items[-1].id

    def point(self, place: int) -> QPoint:
        """Return the point of the viewport at which a place of the article begins."""
        view = self.pane.view
        cursor = view.textCursor()
        cursor.setPosition(view.positions.to_document(place))
        return view.cursorRect(cursor).center()

    def drag(
        self,
        start: int,
        end: int,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Drag the mouse over a span of the article; folds within it stay closed."""
        self.pane.view.bring(start, start + 1, flash=False)
        viewport = self.pane.view.viewport()
        first, last = self.point(start), self.point(end)
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
        for step in range(1, 5):
            QTest.mouseMove(viewport, first + (last - first) * step / 4)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, modifier, last)

    def clicks(self, place: int, count: int) -> None:
        """Click several times in a row, as fast as a person who means it."""
        point = self.point(place)
        for number in range(count):
            again = number % 2
            press = QEvent.Type.MouseButtonDblClick if again else QEvent.Type.MouseButtonPress
            self._send(press, point, self._time)
            self._send(QEvent.Type.MouseButtonRelease, point, self._time + 20)
            self._time += 100
        self._time += 10_000

    def second_click(self, place: int) -> None:
        """Click for the second time where the first click was on something that is gone."""
        self._send(QEvent.Type.MouseButtonDblClick, self.point(place), self._time)
        self._send(QEvent.Type.MouseButtonRelease, self.point(place), self._time + 20)
        self._time += 10_000

    def double_click_and_drag(self, place: int, *targets: int) -> None:
        """Press for the second time, go on to other places with the button down, and let go."""
        self.clicks(place, 1)
        self._time -= 9_900
        self._send(QEvent.Type.MouseButtonDblClick, self.point(place), self._time)
        for target in targets:
            self._send(QEvent.Type.MouseMove, self.point(target), self._time + 20)
        self._send(QEvent.Type.MouseButtonRelease, self.point(targets[-1]), self._time + 40)
        self._time += 10_000

    def _send(self, kind: QEvent.Type, point: QPoint, time: int) -> None:
        viewport = self.pane.view.viewport()
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        where = QPointF(viewport.mapToGlobal(point))
        plain = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, QPointF(point), where, left, held, plain)
        event.setTimestamp(time)
        QApplication.sendEvent(viewport, event)

    def quoted(self, section: int) -> list[str]:
        """Return the exact texts that are filed in a section."""
        return [p.exact for p in self.workspace.briefing.sections[section].passages()]


@pytest.fixture
def bench(qtbot: QtBot, places: Places) -> Iterator[Bench]:
    """Show a reader with the program's fonts, and the five articles to read in it."""
    fonts.load_first(places.fonts)
    workspace = Workspace(places)
    made = Bench(workspace)
    made.pane.show()
    qtbot.waitExposed(made.pane)
    made.pane.activateWindow()
    made.pane.view.setFocus()
    yield made
    # The pane waits for its background work, which reads the library.
    shiboken6.delete(made.pane)
    workspace.close()
    QApplication.clipboard().clear()

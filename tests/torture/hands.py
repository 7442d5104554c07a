"""Random hands on the real window: each method does one thing that a person does.

Keys, mouse, menus and actions are the window's own. Dialogs are answered as they come, by an answer
of their own kind. What the hands do follows from their seed alone; how long the window takes does
not, so that a run can be had again as far as the event loop lets it.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QTextEdit,
    QWidget,
)

from briefer.domain.section import Comment
from briefer.ui.shelf.cards import Order
from briefer.ui.shelf.holdings import Filter, Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction

    from briefer.domain.article import Article
    from briefer.domain.section import Section
    from briefer.ui.board import BoardPane
    from briefer.ui.window import Window

WORDS: Final = ("restaurants", "visa", "sanctions", "Kim", "북한", "the", "no such word", "trade")
LINES: Final = (
    "It grew.",
    "Two sources differ: 3 < 4 & 5.",
    "확인되지 않았다.",
    "A 👩\u200d🔬 and a “quote”",
)
HARMLESS: Final = (
    *("save", "save", "save_as", "new", "open", "undo", "undo", "redo", "cut", "copy", "paste"),
    *("find", "find_briefing", "front", "section", "comment", "judgment", "preview", "apart"),
    *("zoom_in", "zoom_out", "zoom_fit", "see_shelf", "see_board", "go_shelf", "go_reader"),
    *("go_board", "light", "dark", "system", "strong", "check", "keys", "about", "theme_keys"),
    *("export_word", "export_pdf", "export_release", "export_passages", "export_references"),
)
"""Actions of the window that leave the library, the system and other programs alone."""
_NONE: Final = Qt.KeyboardModifier.NoModifier
_LEFT: Final = Qt.MouseButton.LeftButton
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_FILES: Final = 4
_SOON: Final = 10


class Answers:
    """Answers whatever dialog stands before the window."""

    def __init__(self, folder: Path, seed: int) -> None:
        """Save into a folder, under a few names."""
        self._folder = folder
        self._dice = random.Random(seed)  # noqa: S311 - another run, no secret
        # One timer for all: PySide6 keeps a little of each connection for as long as this lives.
        self._soon = QTimer(singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look)
        self._soon.start()

    def end(self) -> None:
        """Answer no more."""
        self._soon.stop()

    def _look(self) -> None:
        self._soon.start()  # first: an answer may open the next dialog, and return when it is gone
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            self._choose(dialog)
        elif isinstance(dialog, QMessageBox):
            self._dice.choice(dialog.buttons()).click()
        elif isinstance(dialog, QDialog):
            self._dice.choice((dialog.accept, dialog.reject, dialog.reject))()
        elif dialog is not None:
            dialog.close()

    def _choose(self, dialog: QFileDialog) -> None:
        suffix = dialog.nameFilters()[0].rpartition("*")[2].rstrip(")")
        if dialog.acceptMode() is QFileDialog.AcceptMode.AcceptOpen:
            found = sorted(self._folder.glob(f"*{suffix}"))
            name = self._dice.choice(found).name if found else ""
        else:
            name = f"{self._dice.randrange(_FILES)}{suffix}"
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if not name or not isinstance(field, QLineEdit):
            dialog.reject()
            return
        dialog.setDirectory(str(self._folder))
        field.setText(name)
        dialog.accept()


class Hands:
    """What one pair of hands does."""

    def __init__(self, window: Window, seed: int) -> None:
        """Lay hands on a window."""
        self.dice = random.Random(seed)  # noqa: S311 - another run, no secret
        self.window, self.desk = window, window.desk
        self.doing = ""
        self.acts: tuple[tuple[int, Callable[[], object]], ...] = (
            (6, self.open_article),
            (12, self.file_by_key),
            (5, self.file_by_menu),
            (5, self.drag_words),
            (8, self.drag_card),
            (8, self.move_by_key),
            (8, self.choose_row),
            (5, self.use_card_menu),
            (8, self.write),
            (4, self.type_anywhere),
            (3, self.retitle),
            (3, self.search),
            (4, self.sort_or_filter),
            (4, self.fold),
            (4, self.find),
            (4, self.scroll),
            (2, self.resize),
            (2, self.speak),
            (22, self.use_action),
        )

    def act(self) -> str:
        """Do one thing; return its name."""
        weights, acts = zip(*self.acts, strict=True)
        (chosen,) = self.dice.choices(acts, weights)
        self.doing = chosen.__name__
        what = chosen()
        return f"{chosen.__name__} {what or ''}".strip()

    # The reader

    def open_article(self) -> None:
        """Open an article at its top or somewhere in it."""
        article = self._article()
        if article is not None:
            start = self.dice.choice((-1, self.dice.randrange(len(article.text) - 1)))
            end = -1 if start < 0 else start + 1
            self.desk.article_opened.emit(article.id, start, end)

    def select(self) -> tuple[int, int] | None:
        """Select words in the open article, as a drag does; return where."""
        view = self.window.reader.view
        if view.article is None:
            self.open_article()
        if view.article is None:
            return None
        length = len(view.article.text)
        start = self.dice.randrange(length - 1)
        end = min(length, start + self.dice.choice((1, 40, 200, 2_000)))
        view.setFocus()
        view.select(start, end)
        return start, end

    def file_by_key(self) -> str:
        """Select, and press the key of a theme."""
        self.select()
        key = self.dice.choice("123456789")
        QTest.keyClick(self.window.reader.view, key)
        return key

    def file_by_menu(self) -> str:
        """Select, and take an entry of the context menu."""
        self.select()
        view = self.window.reader.view
        return self._take(self.window.reader.menu_at(self._point(view.viewport())))

    def drag_words(self) -> None:
        """Drag a selection onto the briefing."""
        span = self.select()
        article = self.window.reader.view.article
        if span is not None and article is not None:
            self.window.board.show()
            data = self.window.reader.view.createMimeDataFromSelection()
            self._drop(data)

    def fold(self) -> None:
        """Open or close a fold of the article."""
        view = self.window.reader.view
        lines = range(len(view.positions.lines))
        labels = [number for number in lines if view.is_label(number)]
        if labels:
            view.toggle_fold(self.dice.choice(labels))

    def find(self) -> str:
        """Type into whatever find row is open, step, and sometimes put it away."""
        words = self.dice.choice(WORDS)
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and field.isVisible():
            field.setText(words)
            key = self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_F3, Qt.Key.Key_Escape))
            QTest.keyClick(field, key)
        return words

    # The briefing

    def _board(self) -> BoardPane:
        """Return the briefing with the keyboard in it, as a press of the mouse has it."""
        self.window.go_to(self.window.board)
        self.window.board.view.setFocus()
        return self.window.board

    def drag_card(self) -> None:
        """Drag a card to another place."""
        items = [item for section in self._sections() for item in section.items]
        if items:
            chosen = self.dice.sample(items, min(len(items), self.dice.choice((1, 1, 1, 3))))
            self._board()
            data = QMimeData()
            held = json.dumps({"items": [item.id for item in chosen]}).encode()
            data.setData("application/x-briefer-items", held)
            self._drop(data)

    def move_by_key(self) -> str:
        """Choose cards, and press a key of the list."""
        self.choose_row()
        pressed = (
            (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
            (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
            (Qt.Key.Key_Delete, _NONE),
            (Qt.Key.Key_Return, _NONE),
            (Qt.Key.Key_Down, _NONE),
            (Qt.Key.Key_X, _CONTROL),
            (Qt.Key.Key_C, _CONTROL),
            (Qt.Key.Key_V, _CONTROL),
        )
        key, modifier = self.dice.choice(pressed)
        QTest.keyClick(self.window.board.view, key, modifier)
        return f"{modifier.name} {key.name}"

    def choose_row(self) -> str:
        """Click a row of the briefing."""
        view = self._board().view
        key = self.dice.choice([row.key for row in view.rows()])
        view.choose([key])
        if self.dice.random() < 0.5:
            view.scrollTo(view.currentIndex())
            point = view.visualRect(view.currentIndex()).center()
            QTest.mouseClick(view.viewport(), _LEFT, _NONE, point)
        return key

    def use_card_menu(self) -> str:
        """Take an entry of a row's context menu."""
        view = self._board().view
        row = self.dice.choice(view.rows())
        view.choose([row.key])
        return self._take(self.window.board._menus.of_row(row))

    def write(self) -> None:
        """Write into a comment, a new or an old one, and end in one of the ways."""
        board = self._board()
        comments = [
            item.id for s in self._sections() for item in s.items if isinstance(item, Comment)
        ]
        if comments and self.dice.random() < 0.6:
            board.view.choose([self.dice.choice(comments)])
            QTest.keyClick(board.view, Qt.Key.Key_Return)
        else:
            self.dice.choice((board.add_comment, board.add_judgment, board.edit_bottom_line))()
        self._type()

    def type_anywhere(self) -> None:
        """Type where the keyboard is, if that takes words."""
        if isinstance(QApplication.focusWidget(), QTextEdit | QLineEdit):
            self._type()

    def retitle(self) -> None:
        """Write another title, or a section's heading."""
        board = self._board()
        sections = self._sections()
        if sections and self.dice.random() < 0.6:
            board.view.choose([self.dice.choice(sections).id])
            QTest.keyClick(board.view, Qt.Key.Key_F2)
        else:
            board.edit_title()
        self._type()

    # The rest of the window

    def search(self) -> str:
        """Search the library, or no more."""
        words = self.dice.choice((*WORDS, "", ""))
        self.window.shelf.search.setText(words)
        return words

    def sort_or_filter(self) -> None:
        """Show the articles in another order, or others of them."""
        shelf = self.window.shelf
        if self.dice.random() < 0.5:
            shelf.sort_by(self.dice.choice(tuple(Order)))
        else:
            shelf.show_only(Filter(self.dice.choice((Kind.ALL, Kind.CITED, Kind.INCOMPLETE))))

    def scroll(self) -> None:
        """Scroll a pane."""
        window = self.window
        pane = self.dice.choice((window.reader.view, window.board.view, window.shelf.view))
        bar = pane.verticalScrollBar()
        bar.setValue(self.dice.randint(0, max(1, bar.maximum())))

    def resize(self) -> None:
        """Give the window another size."""
        self.window.resize(*self.dice.choice(((1024, 700), (1280, 800), (1440, 900))))

    def speak(self) -> str:
        """Choose the language of the next start."""
        language = self.dice.choice(("en", "ko"))
        self.window.speak(language)
        return language

    def use_action(self) -> str:
        """Trigger an action of the window."""
        name = self.dice.choice(HARMLESS)
        self.window.commands[name].trigger()
        return name

    # How

    def _sections(self) -> tuple[Section, ...]:
        return self.desk.workspace.briefing.sections

    def _article(self) -> Article | None:
        summaries = self.desk.workspace.summaries()
        if not summaries:
            return None
        return self.desk.workspace.source(self.dice.choice(summaries).id).article

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(
            self.dice.randrange(max(1, widget.width())),
            self.dice.randrange(max(1, widget.height())),
        )

    def _drop(self, data: QMimeData) -> None:
        view = self.window.board.view
        point = QPointF(self._point(view.viewport()))
        view.show_drop(point.toPoint())
        event = QDropEvent(point, Qt.DropAction.MoveAction, data, _LEFT, _NONE)
        view.dropEvent(event)

    def _take(self, menu: QMenu) -> str:
        """Trigger one of a menu's entries, and let the menu go."""
        actions = _leaves(menu)
        name = ""
        if actions:
            action = self.dice.choice(actions)
            name = action.text().partition("\t")[0]
            action.trigger()
        menu.deleteLater()
        return name

    def _type(self) -> None:
        field = QApplication.focusWidget()
        if not isinstance(field, QTextEdit | QLineEdit):
            return
        words = self.dice.choice(LINES)
        if words.isascii():
            QTest.keyClicks(field, words)
        elif isinstance(field, QTextEdit):
            field.insertPlainText(words)
        else:
            field.insert(words)
        how = self.dice.random()
        if how < 0.4:
            QTest.keyClick(field, Qt.Key.Key_Return, _CONTROL)
        elif how < 0.7:
            QTest.keyClick(field, Qt.Key.Key_Escape)
        elif how < 0.8:
            self.window.undo()


def _leaves(menu: QMenu) -> list[QAction]:
    """Return the entries of a menu and of those under it that can be taken."""
    found: list[QAction] = []
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found += _leaves(below)
        elif action.isEnabled() and not action.isSeparator():
            found.append(action)
    return found

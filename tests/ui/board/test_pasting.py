"""What is copied in a reader, in an editor or elsewhere arrives on the board as what it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from briefer.domain.passage import Passage
from briefer.domain.prose import RunIn, Words, prose
from briefer.domain.section import Comment
from briefer.editing import RemoveSection
from briefer.ui.positions import Selected
from briefer.ui.reader.copying import SPAN_TYPE, carried

if TYPE_CHECKING:
    from briefer.domain.article import Article
    from briefer.ui.board import BoardPane
    from briefer.ui.board.prose_edit import ProseEdit
    from briefer.ui.desk import Desk
    from briefer.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def article(filled: Workspace) -> Article:
    """Return the article that the first passage quotes."""
    return filled.source(filled.briefing.passage("p1").article).article


@pytest.fixture
def failed(desk: Desk) -> list[str]:
    """Return what could not be done, as it is said."""
    words: list[str] = []
    desk.failed.connect(words.append)
    return words


@pytest.fixture
def said(desk: Desk) -> list[str]:
    """Return what was done, as it is said."""
    words: list[str] = []
    desk.said.connect(words.append)
    return words


def copy(article: Article, start: int, end: int, omitted: tuple[tuple[int, int], ...] = ()) -> str:
    """Put a selection of a reader on the clipboard; return its words."""
    data = carried(article, Selected(start, end, omitted))
    QGuiApplication.clipboard().setMimeData(data)
    return data.text()


def paste(board: BoardPane) -> None:
    """Press Ctrl+V in the list, or in the editor that is open."""
    QTest.keyClick(board._editing.edit if board._editing else board.view, Qt.Key.Key_V, CONTROL)


def edit(board: BoardPane, key: str) -> ProseEdit:
    """Open the editor of a row."""
    board._edit(key)
    return board._editing.edit


def order(filled: Workspace) -> list[list[str]]:
    return [[item.id for item in section.items] for section in filled.briefing.sections]


# From the reader


@pytest.mark.parametrize(
    ("chosen", "place"), [("s3", (3, 0)), ("p1", (0, 1)), ("c1", (0, 2)), ("", (0, 0))]
)
def test_words_copied_in_the_reader_are_filed_where_they_are_pasted(
    board: BoardPane, article: Article, said: list[str], chosen: str, place: tuple[int, int]
) -> None:
    filled = board._desk.workspace
    before = order(filled)
    exact = copy(article, 0, 30)
    if chosen:
        board.view.choose([chosen])
    paste(board)
    passage = filled.briefing.sections[place[0]].items[place[1]]
    assert isinstance(passage, Passage)
    assert (passage.article, passage.start, passage.exact) == (article.id, 0, exact)
    assert board.view.current_row().key == passage.id
    assert said == [f"Filed under {filled.briefing.sections[place[0]].heading}"]
    board._desk.undo()
    assert order(filled) == before


def test_what_is_folded_away_in_a_copied_selection_is_a_marked_omission(
    board: BoardPane, filled: Workspace, article: Article
) -> None:
    copy(article, 0, 60, ((20, 40),))
    board.view.choose(["s3"])
    paste(board)
    (passage,) = filled.briefing.sections[3].items
    assert [(each.start, each.end) for each in passage.changes] == [(20, 40)]


def test_words_copied_in_the_reader_are_quoted_in_a_sentence_that_is_written(
    board: BoardPane, filled: Workspace, article: Article
) -> None:
    exact = copy(article, 0, 30)
    editor = edit(board, "c1")
    paste(board)
    QTest.keyClicks(editor, " And more.")
    board.commit()
    first, quoted, last = filled.briefing.item("c1").text.paragraphs[0].spans
    assert (first, last) == (Words("Restaurants are a small part of this. "), Words(" And more."))
    assert isinstance(quoted, RunIn)
    assert (quoted.passage.article, quoted.passage.exact) == (article.id, exact)


@pytest.mark.parametrize(
    "changed", [{"article": "0" * 64}, {"start": 1}, {"end": "x"}, {"end": 9**9}]
)
def test_words_whose_article_is_not_here_become_a_comment_and_that_is_said(
    board: BoardPane, article: Article, failed: list[str], changed: dict[str, object]
) -> None:
    filled = board._desk.workspace
    data = QMimeData()
    span = {"article": article.id, "start": 0, "end": 30, "omitted": []} | changed
    data.setData(SPAN_TYPE, json.dumps(span).encode())
    data.setText(article.text[:30])
    QGuiApplication.clipboard().setMimeData(data)
    board.view.choose(["s3"])
    paste(board)
    (comment,) = filled.briefing.sections[3].items
    assert isinstance(comment, Comment)
    assert comment.text == prose(article.text[:30])
    assert len(failed) == 1
    assert "not in the library" in failed[0]
    edit(board, "c1")
    paste(board)
    board.commit()
    assert not list(filled.briefing.item("c1").text.passages())
    assert len(failed) == 2


def test_without_a_section_pasting_says_what_is_missing(
    bare: BoardPane, desk: Desk, failed: list[str]
) -> None:
    for section in desk.workspace.briefing.sections:
        desk.edit(RemoveSection(section.id))
    QGuiApplication.clipboard().setText("Words")
    paste(bare)
    assert failed == ["There is no section to paste into. Add a section first."]

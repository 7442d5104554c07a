"""What is copied in a reader, in an editor or elsewhere arrives on the board as what it is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage, cut
from briefer.domain.prose import (
    Citation,
    Paragraph,
    ParagraphKind,
    Prose,
    RunIn,
    Words,
    prose,
)
from briefer.domain.section import Comment, Section
from briefer.editing import RemoveSection, ReplaceItem
from briefer.ui.board.clipboard import CARDS_MIME, PROSE_MIME
from briefer.ui.board.prose_editor import ProseEditor
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
    editor = board.view.viewport().findChild(ProseEditor)
    QTest.keyClick(editor.edit if editor else board.view, Qt.Key.Key_V, CONTROL)


def leave(board: BoardPane) -> None:
    """Leave the editor, and let it go."""
    board.commit()
    QTest.qWait(1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def edit(board: BoardPane, key: str) -> ProseEdit:
    """Open the editor of a row; another one is left."""
    leave(board)
    board._edit(key)
    return board._editing.edit


def press(editor: ProseEdit, *keys: Qt.Key) -> None:
    """Press keys with Ctrl."""
    for key in keys:
        QTest.keyClick(editor, key, CONTROL)


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
    leave(board)
    first, quoted, last = filled.briefing.item("c1").text.paragraphs[0].spans
    assert (first, last) == (Words("Restaurants are a small part of this. "), Words(" And more."))
    assert isinstance(quoted, RunIn)
    assert (quoted.passage.article, quoted.passage.exact) == (article.id, exact)


@pytest.mark.parametrize(
    "changed",
    [
        {"article": "0" * 64},
        {"start": 1},
        {"end": "x"},
        {"end": 9**9},
        {"omitted": [[30, 30], [5, 5]]},
    ],
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
    leave(board)
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


# From one editor to another


@pytest.fixture
def rich(board: BoardPane, article: Article) -> Prose:
    """Put words of every kind into the comment, and return them."""
    quoted = RunIn(cut(article, 0, 30, identifier="p9"))
    text = Prose(
        (
            Paragraph((Words("It is "), Words("bold", bold=True), Words(" and "), quoted)),
            Paragraph((Words("Slanted", italic=True), Citation(article.id)), ParagraphKind.BULLET),
            Paragraph((Words("A site", link="https://example.org/"),), ParagraphKind.BULLET),
        )
    )
    board._desk.edit(ReplaceItem(Comment("c1", text)))
    return text


def alike(text: Prose) -> Prose:
    """Return prose whose passages have one id, to be compared."""
    spans = (
        tuple(
            RunIn(replace(each.passage, id="p")) if isinstance(each, RunIn) else each
            for each in paragraph.spans
        )
        for paragraph in text.paragraphs
    )
    return Prose(tuple(map(lambda one, each: replace(one, spans=each), text.paragraphs, spans)))


def quoted(text: Prose) -> str:
    """Return the id of the only passage in some words."""
    (passage,) = text.passages()
    return passage.id


def test_words_copied_in_one_editor_are_the_same_in_another(
    board: BoardPane, filled: Workspace, rich: Prose
) -> None:
    press(edit(board, "c1"), Qt.Key.Key_A, Qt.Key.Key_C)
    editor = edit(board, "bottom")
    paste(board)
    cursor = editor.document().find("A site")
    assert cursor.charFormat().foreground().color() == QColor(board._look.tokens.accent)
    press(editor, Qt.Key.Key_Z)
    assert not editor.prose().paragraphs
    paste(board)
    leave(board)
    bottom = filled.briefing.bottom_line
    assert alike(bottom) == alike(rich)
    assert quoted(bottom) != quoted(rich)


def test_words_cut_from_one_editor_keep_their_passages_in_another(
    board: BoardPane, filled: Workspace, rich: Prose
) -> None:
    editor = edit(board, "c1")
    press(editor, Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_V)
    assert editor.prose() == rich
    press(editor, Qt.Key.Key_A, Qt.Key.Key_X)
    QTest.keyClicks(editor, "Else")
    edit(board, "bottom")
    paste(board)
    leave(board)
    assert filled.briefing.bottom_line == rich


def test_words_copied_in_one_briefing_are_the_same_in_another(
    board: BoardPane, filled: Workspace, rich: Prose
) -> None:
    press(edit(board, "c1"), Qt.Key.Key_A, Qt.Key.Key_C)
    leave(board)
    filled.adopt(Briefing("b2", sections=(Section("s9", "Other"),)), {})
    board._desk.opened.emit()
    edit(board, "bottom")
    paste(board)
    leave(board)
    board.view.choose(["s9"])
    paste(board)
    (comment,) = filled.briefing.sections[0].items
    assert alike(filled.briefing.bottom_line) == alike(comment.text) == alike(rich)
    assert quoted(comment.text) != quoted(filled.briefing.bottom_line)


def test_quotations_of_articles_that_are_not_here_become_words_and_that_is_said(
    board: BoardPane, filled: Workspace, rich: Prose, failed: list[str], article: Article
) -> None:
    press(edit(board, "c1"), Qt.Key.Key_A, Qt.Key.Key_C)
    leave(board)
    data, copied = QMimeData(), QGuiApplication.clipboard().mimeData()
    own = bytes(copied.data(PROSE_MIME).data()).replace(article.id.encode(), b"0" * 64)
    data.setData(PROSE_MIME, own)
    data.setHtml(copied.html())
    data.setText(copied.text())
    QGuiApplication.clipboard().setMimeData(data)
    edit(board, "bottom")
    paste(board)
    leave(board)
    first, second, last = filled.briefing.bottom_line.paragraphs
    assert first.spans[1] == Words("bold", bold=True)
    assert first.spans[2].text.endswith("” (Wee, CNBC, undated)")
    assert last == rich.paragraphs[2]
    assert second.kind is ParagraphKind.BULLET
    assert len(failed) == 1
    assert "not in the library" in failed[0]


def test_words_put_into_an_item_leave_it_an_item_and_what_comes_after_them_as_it_was(
    board: BoardPane, filled: Workspace
) -> None:
    editor = edit(board, "bottom")
    editor.toggle_bold()
    QTest.keyClicks(editor, "Bold")
    press(editor, Qt.Key.Key_A, Qt.Key.Key_C)
    leave(board)
    editor = edit(board, "c1")
    editor.toggle_list(ParagraphKind.BULLET)
    paste(board)
    QTest.keyClicks(editor, " end")
    leave(board)
    (item,) = filled.briefing.item("c1").text.paragraphs
    assert item.kind is ParagraphKind.BULLET
    assert item.spans[1:] == (Words("Bold", bold=True), Words(" end"))


def test_a_copied_card_is_quoted_in_the_sentence_that_is_written(
    board: BoardPane, filled: Workspace
) -> None:
    board.view.choose(["p1"])
    board.copy()
    edit(board, "c1")
    paste(board)
    leave(board)
    (passage,) = filled.briefing.item("c1").text.passages()
    assert passage.exact == filled.briefing.passage("p1").exact
    assert passage.id != "p1"


# From elsewhere, and to it

WORD = """<html><head><style>p {margin:0}</style></head><body><!--StartFragment-->
<p class=MsoNormal>It is <b>bold</b> and
<i>slanted</i>, see <a href="https://example.org/a">the
site</a>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>One</p>
<!--EndFragment--></body></html>"""
TAKEN = Prose(
    (
        Paragraph(
            (
                Words("It is "),
                Words("bold", bold=True),
                Words(" and "),
                Words("slanted", italic=True),
                Words(", see "),
                Words("the site", link="https://example.org/a"),
                Words("."),
            )
        ),
        Paragraph((Words("One"),), ParagraphKind.BULLET),
    )
)


def test_another_programs_words_keep_their_form(board: BoardPane, filled: Workspace) -> None:
    data = QMimeData()
    data.setHtml(WORD)
    data.setText("It is bold and slanted, see the site.\n· One")
    QGuiApplication.clipboard().setMimeData(data)
    edit(board, "bottom")
    paste(board)
    leave(board)
    assert filled.briefing.bottom_line == TAKEN
    board.view.choose(["s3"])
    paste(board)
    (comment,) = filled.briefing.sections[3].items
    assert comment.text == TAKEN


@pytest.mark.parametrize("how", ["card", "words"])
def test_other_programs_get_words_in_their_form_with_the_sources_of_what_they_quote(
    board: BoardPane, rich: Prose, how: str
) -> None:
    if how == "card":
        board.view.choose(["c1"])
        board.copy()
    else:
        press(edit(board, "c1"), Qt.Key.Key_A, Qt.Key.Key_C)
    markup = QGuiApplication.clipboard().mimeData().html()
    exact = next(rich.passages()).exact
    assert "<p>It is <b>bold</b> and “" in markup
    assert f"{exact}” (Wee, CNBC, undated)</p>".replace("\xa0", " ") in markup
    assert "<ul><li><i>Slanted</i> [Wee, CNBC" in markup
    assert '<li><a href="https://example.org/">A site</a></li></ul>' in markup


@pytest.mark.parametrize(
    "held", [b"5", b"null", b'{"a": 1}', b'"ab"', b"[5]", b"\xff", b"[" * 99999]
)
def test_cards_that_cannot_be_read_are_refused_in_words(
    board: BoardPane, failed: list[str], held: bytes
) -> None:
    data = QMimeData()
    data.setData(CARDS_MIME, held)
    before = board._desk.workspace.briefing
    QGuiApplication.clipboard().setMimeData(data)
    board.view.choose(["s3"])
    paste(board)
    assert len(failed) == 1
    edit(board, "c1")
    paste(board)
    leave(board)
    assert board._desk.workspace.briefing == before

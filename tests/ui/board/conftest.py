"""A board with a briefing on it: passages from the real articles, and a comment between two."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.ui.board import BoardPane
from briefer.ui.board.view import BoardView
from briefer.ui.desk import Desk
from briefer.ui.tokens import Tokens
from briefer.workspace import Workspace

VISAS = "Chinese authorities granted 93,300 work visas to North Koreans in 2013"
RESTAURANTS = "South Korean intelligence estimates that North Korea operates 130 restaurants abroad"
CLOSED = "restaurants have lost Chinese and South Korean customers"


@dataclass
class Board:
    """A board, what it stands on, and what went through its desk."""

    pane: BoardPane
    desk: Desk
    workspace: Workspace
    failures: list[str]
    opened: list[tuple[str, int, int]]

    @property
    def view(self) -> BoardView:
        return self.pane.view

    @property
    def briefing(self) -> Briefing:
        return self.workspace.briefing

    def order(self) -> list[list[str]]:
        """Return the ids of all items, a list a section."""
        return [[item.id for item in section.items] for section in self.briefing.sections]

    def keys(self) -> list[str]:
        return [row.key for row in self.view.rows()]

    def rect(self, key: str):
        model = self.view.model()
        return self.view.visualRect(model.index_of(key))


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """A workspace with three passages and a comment in two of its four sections."""
    passages = {}
    for number, words in enumerate((VISAS, RESTAURANTS, CLOSED), 1):
        for summary in workspace.summaries():
            article = workspace.source(summary.id).article
            start = article.text.find(words)
            if start >= 0:
                passages[number] = cut(
                    article, start, start + len(words), identifier=f"p{number}"
                )
    blank = workspace.briefing
    themes = workspace.themes()
    comment = Comment("c1", prose("Restaurants are a small part of this."))
    items = {0: (passages[1], comment, passages[2]), 1: (passages[3],)}
    sections = tuple(
        Section(f"s{n}", theme.name, theme.id, items.get(n, ())) for n, theme in enumerate(themes)
    )
    briefing = Briefing(
        id=blank.id, front=FrontMatter(title="Workers"), sections=sections, themes=themes
    )
    workspace.adopt(briefing, {})
    return workspace


@pytest.fixture
def board(filled: Workspace, tokens: Tokens, dressed: object, qtbot: QtBot) -> Board:
    """A shown board over the filled briefing."""
    return shown(filled, tokens, qtbot)


@pytest.fixture
def bare(workspace: Workspace, tokens: Tokens, dressed: object, qtbot: QtBot) -> Board:
    """A shown board over an empty briefing."""
    return shown(workspace, tokens, qtbot)


def shown(workspace: Workspace, tokens: Tokens, qtbot: QtBot) -> Board:
    desk = Desk(workspace)
    pane = BoardPane(desk, tokens)
    qtbot.addWidget(pane)
    pane.resize(432, 900)
    failures: list[str] = []
    opened: list[tuple[str, int, int]] = []
    desk.failed.connect(failures.append)
    desk.article_opened.connect(lambda *place: opened.append(place))
    pane.show()
    pane.activateWindow()
    qtbot.waitExposed(pane)
    pane.view.setFocus()
    pane.view.relayout()
    return Board(pane, desk, workspace, failures, opened)

"""A board with a briefing on it: passages from the real articles, and a comment between two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.ui.board import BoardPane

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from briefer.domain.passage import Passage
    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens
    from briefer.workspace import Workspace

QUOTED = (
    "Chinese authorities granted 93,300 work visas to North Koreans in 2013",
    "South Korean intelligence estimates that North Korea operates 130 restaurants abroad",
    "restaurants have lost Chinese and South Korean customers",
)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    """Return a workspace with passages p1, p2 and comment c1 in section s0, p3 in s1."""
    one, two, three = (passage(workspace, n, words) for n, words in enumerate(QUOTED, 1))
    comment = Comment("c1", prose("Restaurants are a small part of this."))
    items = {0: (one, comment, two), 1: (three,)}
    themes = workspace.themes()
    sections = tuple(
        Section(f"s{n}", theme.name, theme.id, items.get(n, ())) for n, theme in enumerate(themes)
    )
    front = FrontMatter(title="Workers")
    workspace.adopt(Briefing("b1", front=front, sections=sections, themes=themes), {})
    return workspace


def passage(workspace: Workspace, number: int, words: str) -> Passage:
    """Cut a passage out of the first article that holds some words."""
    for summary in workspace.summaries():
        article = workspace.source(summary.id).article
        # The articles hold no-break spaces where the test says space.
        start = article.text.replace("\u00a0", " ").find(words)
        if start >= 0:
            return cut(article, start, start + len(words), identifier=f"p{number}")
    raise AssertionError(words)


@pytest.fixture
def board(filled: Workspace, desk: Desk, tokens: Tokens, qtbot: QtBot) -> BoardPane:
    """Return a shown board over the filled briefing."""
    assert filled is desk.workspace
    return shown(desk, tokens, qtbot)


@pytest.fixture
def bare(desk: Desk, tokens: Tokens, qtbot: QtBot) -> BoardPane:
    """Return a shown board over an empty briefing."""
    return shown(desk, tokens, qtbot)


@pytest.fixture
def opened(desk: Desk) -> list[tuple[str, int, int]]:
    """Return the places in articles that the desk was asked to show, as they come."""
    places: list[tuple[str, int, int]] = []
    desk.article_opened.connect(lambda *place: places.append(place))
    return places


def shown(desk: Desk, tokens: Tokens, qtbot: QtBot) -> BoardPane:
    """Return a board of the picture's size, laid out and with the focus."""
    pane = BoardPane(desk, tokens)
    qtbot.addWidget(pane)
    pane.resize(432, 900)
    pane.show()
    pane.activateWindow()
    qtbot.waitExposed(pane)
    pane.view.setFocus()
    pane.view.relayout()
    return pane

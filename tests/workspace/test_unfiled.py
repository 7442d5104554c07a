"""Highlights of an original become passages kept aside, in one edit that can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.article import Article, Highlight
from briefer.domain.section import Comment
from briefer.workspace import Places, Workspace, unfiled

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(Places(ROOT / "resources", ROOT / "seeds", tmp_path / "data"))
    yield workspace
    workspace.close()


def marked(workspace: Workspace) -> Article:
    article = workspace.source(workspace.summaries()[0].id).article
    first, second = article.blocks[3], article.blocks[4]
    found = (
        Highlight(first.start, first.end),
        Highlight(second.start, second.start + 9, "Check"),
        Highlight(first.end, first.end + 1),
    )
    return replace(article, highlights=found)


def test_highlights_come_in_as_one_edit_with_their_notes(workspace: Workspace) -> None:
    article = marked(workspace)
    edit = unfiled.bring_in(workspace.briefing, article)
    assert edit is not None
    workspace.edit(edit)
    held = workspace.briefing.sections[-1]
    assert held.held
    assert held.heading == unfiled.HEADING
    assert [p.exact for p in held.passages()] == [
        article.quote(h.start, h.end).strip() for h in article.highlights[:2]
    ]
    assert isinstance(held.items[2], Comment)
    assert not list(workspace.briefing.printed().passages())
    assert unfiled.bring_in(workspace.briefing, article) is None
    workspace.undo()
    assert not any(section.held for section in workspace.briefing.sections)


def test_the_highlights_of_several_articles_come_in_as_one_edit(workspace: Workspace) -> None:
    one = marked(workspace)
    other = workspace.source(workspace.summaries()[1].id).article
    block = other.blocks[3]
    other = replace(other, highlights=(Highlight(block.start, block.end),))
    edit = unfiled.bring_in(workspace.briefing, one, other)
    assert edit is not None
    workspace.edit(edit)
    (held,) = [section for section in workspace.briefing.sections if section.held]
    assert [passage.article for passage in held.passages()] == [one.id, one.id, other.id]
    workspace.undo()
    assert not any(section.held for section in workspace.briefing.sections)


def test_a_second_article_goes_into_the_same_section(workspace: Workspace) -> None:
    article = marked(workspace)
    one = replace(article, highlights=article.highlights[:1])
    for each in (one, article):
        edit = unfiled.bring_in(workspace.briefing, each)
        assert edit is not None
        workspace.edit(edit)
    held = [section for section in workspace.briefing.sections if section.held]
    assert len(held) == 1
    assert len(list(held[0].passages())) == 2

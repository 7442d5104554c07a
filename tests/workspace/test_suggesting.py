"""Suggestions are drawn from the library, and from nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.domain.section import Section
from briefer.editing import InsertSection
from briefer.workspace import Workspace
from briefer.workspace.suggesting import suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.workspace import Places


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    opened = Workspace(places)
    yield opened
    opened.close()


def test_the_seeds_have_suggestions_for_each_section(workspace: Workspace) -> None:
    library, briefing = workspace.articles.library, workspace.briefing
    for section in briefing.sections:
        found = suggestions(library, briefing, section.id)
        assert len(found) > 5
        assert {each.article for each in found} <= {each.id for each in workspace.summaries()}


def test_a_heading_alone_tells_what_to_look_for(workspace: Workspace) -> None:
    workspace.edit(InsertSection(0, Section("s", 'Restaurant "staff" OR (')))
    library, briefing = workspace.articles.library, workspace.briefing
    assert suggestions(library, briefing, "s") == ()  # a heading finds articles, not sentences


def test_an_empty_library_has_none(workspace: Workspace) -> None:
    for each in workspace.summaries():
        workspace.remove(each.id)
    briefing = workspace.briefing
    section = briefing.sections[0].id
    assert suggestions(workspace.articles.library, briefing, section) == ()

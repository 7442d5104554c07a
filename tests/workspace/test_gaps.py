"""What refuses an export, and what is only said before it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx import Document

from briefer.composing.marking import raised
from briefer.domain.briefing import Judgment
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.workspace import Workspace, press
from briefer.workspace.gaps import RefusedError, gaps, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.workspace import Places


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    """The sample of two pages, marked in the system of the United States."""
    with closing(Workspace(places, journaled=False)) as workspace:
        workspace.open_sample("two-pages")
        us = next(each for each in workspace.choices.profiles() if each.id == "us")
        briefing = workspace.briefing
        workspace.briefing = replace(
            briefing,
            front=replace(briefing.front, marking="CONFIDENTIAL//NOFORN"),
            settings=replace(briefing.settings, profile=us),
        )
        yield workspace


def refusing(workspace: Workspace, briefing: Briefing, *, verified: bool = False) -> list[str]:
    found = gaps(briefing, workspace.sources, verified=verified)
    assert [gap.refuses for gap in found] == sorted((gap.refuses for gap in found), reverse=True)
    return [gap.portion or gap.passage for gap in found if gap.refuses]


def spoiled(briefing: Briefing) -> tuple[Briefing, str]:
    """Return a briefing whose first quotation says other words, and that quotation's id."""
    section = briefing.sections[0]
    bad = next(section.passages())
    words = replace(bad, exact=f"{bad.exact}!")
    items = tuple(words if each is bad else each for each in section.items)
    changed = replace(section, items=items)
    return replace(briefing, sections=(changed, *briefing.sections[1:])), bad.id


def test_every_kind_of_portion_above_the_whole_refuses(workspace: Workspace) -> None:
    briefing = workspace.briefing
    quoted = next(briefing.sections[0].passages())
    high = replace(
        briefing,
        front=replace(briefing.front, title_marking="secret"),
        judgments=(Judgment("j1", prose("Likely."), marking="secret"),),
        sections=(
            Section("s1", "A", "", (Comment("c1", prose("C"), "secret"),), "secret"),
            Section("s2", "B", "", (replace(quoted, marking="secret"),), "confidential"),
            Section("s3", "Kept", "", (Comment("c2", prose("C"), "top-secret"),), held=True),
        ),
    )
    assert refusing(workspace, high) == [briefing.id, "j1", "s1", "c1", quoted.id]
    assert raised(high.printed()) == "SECRET//NOFORN"
    with pytest.raises(RefusedError, match=r"for 5 reasons. The first: .* is marked \(S\)"):
        refuse(high, workspace.sources, verified=False)
    mended = replace(high, front=replace(high.front, marking=raised(high.printed())))
    assert refusing(workspace, mended) == []
    refuse(mended, workspace.sources, verified=True)


def test_a_level_that_the_system_does_not_have_refuses_and_raises_nothing(
    workspace: Workspace,
) -> None:
    comment = Comment("c1", prose("C"), "cosmic")
    odd = replace(workspace.briefing, sections=(Section("s1", "A", "", (comment,)),))
    assert refusing(workspace, odd) == ["c1"]
    assert raised(odd) == "CONFIDENTIAL//NOFORN"


def test_a_quotation_that_differs_refuses_only_where_that_is_asked_for(
    workspace: Workspace,
) -> None:
    bad, identifier = spoiled(workspace.briefing)
    assert refusing(workspace, bad) == []
    assert identifier in [gap.passage for gap in gaps(bad, workspace.sources)]
    assert refusing(workspace, bad, verified=True) == [identifier]
    with pytest.raises(RefusedError, match=r"^Nothing was exported\. “"):
        refuse(bad, workspace.sources, verified=True)
    refuse(bad, workspace.sources, verified=False)


def test_the_sample_may_leave(workspace: Workspace) -> None:
    refuse(workspace.briefing, workspace.sources, verified=True)


def test_the_annex_holds_what_the_check_found_and_stays_out_of_a_file_for_release(
    workspace: Workspace, tmp_path: Path
) -> None:
    settings = replace(workspace.briefing.settings, annex=True)
    workspace.briefing, identifier = spoiled(replace(workspace.briefing, settings=settings))
    digests = [each.article.origin.sha256[:16] for each in workspace.sources.values()]
    for release in (False, True):
        file = tmp_path / f"{release}.docx"
        press.export(workspace.job(), file, release=release)
        tables = Document(str(file)).tables
        words = "\n".join(c.text for table in tables for row in table.rows for c in row.cells)
        assert ("Words differ" in words) is not release, identifier
        assert all((digest in words) is not release for digest in digests)

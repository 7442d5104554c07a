"""A file that says it was written from another briefing, or from another copy of this one."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.evidence.readback import State
from briefer.evidence.readback.whose import Whose, without_strangers
from briefer.sources.readback import Edited, Origin
from briefer.workspace import Workspace
from briefer.workspace.readback import details, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.evidence.readback import Report

    Read = Callable[[Any], Report]

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""


@pytest.fixture
def _copied(desk: Workspace) -> Iterator[None]:
    """The briefing is a copy of what the file was written from."""
    before = desk.briefing
    desk.briefing = replace(before, id="bcopy")
    yield
    desk.briefing = before


def notices(report: Report) -> str:
    return " ".join(report.notices)


def without(briefing: Briefing, passage: str) -> Briefing:
    return replace(
        briefing,
        sections=tuple(
            replace(section, items=tuple(item for item in section.items if item.id != passage))
            for section in briefing.sections
        ),
    )


def quoting(briefing: Briefing, *passages: Passage) -> Briefing:
    """Return another briefing with the same headings that quotes something else."""
    first, *others = briefing.sections
    comment = Comment("c1", prose("Work abroad earns hard currency."))
    return replace(
        briefing,
        id="bother",
        judgments=(),
        bottom_line=prose("It is so."),
        sections=(
            Section(first.id, first.heading, first.theme, (comment, *passages)),
            *(replace(section, items=()) for section in others),
        ),
    )


def test_passages_of_one_article_that_have_the_same_ids_are_not_those_of_another_briefing(
    desk: Workspace, written: bytes, read: Read
) -> None:
    before = desk.briefing
    one = before.passage("p2")
    assert one is not None
    article = desk.source(one.article).article
    desk.briefing = quoting(
        before,
        cut(article, one.start + 12, one.end, identifier="p2"),
        cut(article, one.end + 2, one.end + 90, identifier="p1"),
    )
    report = read(written)
    said = details(report, desk.briefing)
    desk.briefing = before
    assert report.whose is Whose.OTHER
    assert not report.ours
    assert not report.clean
    assert report.quotations == ()
    assert "written from another briefing" in notices(report)
    assert said["from"] == "another briefing"
    assert said["clean"] is False


def test_other_quotations_under_the_same_names_are_none_of_the_briefing_s(
    desk: Workspace, word: Word, read: Read
) -> None:
    """Nothing says whose the file is, and its headings are the same."""
    for part in [name for name in word.members if name.startswith("customXml/")]:
        del word.members[part]
    before = desk.briefing
    one = before.passage("p2")
    assert one is not None
    article = desk.source(one.article).article
    desk.briefing = quoting(before, cut(article, one.end + 2, one.end + 90, identifier="p2"))
    report = read(word)
    desk.briefing = before
    assert report.whose is Whose.UNSAID
    assert not report.ours
    assert not report.clean
    assert "nothing in it says so" in notices(report)


@pytest.mark.parametrize("gone", ["", "p1"])
def test_the_long_sample_is_not_held_against_the_short_one(
    desk: Workspace, read: Read, tmp_path: Path, gone: str
) -> None:
    path = tmp_path / "long.docx"
    with closing(Workspace(desk.places, journaled=False)) as workspace:
        workspace.open(desk.places.samples / "long.briefing")
        workspace.briefing = without(workspace.briefing, gone)
        workspace.export(path)
    report = read(path.read_bytes())
    assert report.whose is Whose.OTHER
    assert not report.ours
    assert not report.clean


@pytest.mark.usefixtures("_copied")
def test_another_copy_is_compared_and_said_to_be_one(word: Word, read: Read) -> None:
    report = read(word)
    assert report.ours
    assert all(each.unchanged for each in report.quotations)
    assert "written from another copy of this briefing" in notices(report)
    assert not report.clean
    [changed] = [q for q in read(word.replace("roughly", "nearly")).quotations if not q.unchanged]
    assert changed.passage == "p2"
    assert changed.states == (State.CHANGED,)


@pytest.mark.usefixtures("_copied")
def test_what_one_copy_has_alone_is_said_of_that_copy(
    desk: Workspace, written: bytes, read: Read
) -> None:
    copy = desk.briefing
    first = copy.passage("p2")
    assert first is not None
    article = desk.source(first.article).article
    added = cut(article, first.end + 2, first.end + 90, identifier="later")
    section, *others = without(copy, "p7").sections
    desk.briefing = replace(
        copy, sections=(replace(section, items=(*section.items, added)), *others)
    )
    report = read(written)
    assert report.ours
    said = "\n".join(told(report, {}))
    [finding] = [each for each in report.quotations if each.passage == "later"]
    assert finding.messages == (
        "The quotation is not in the copy of the briefing that the file was written from.",
    )
    assert "is in the copy of the briefing that the file was written from" in said
    assert "since" not in said


@pytest.mark.usefixtures("_copied")
def test_a_passage_of_a_copy_with_the_id_of_another_is_not_taken_for_it(
    desk: Workspace, word: Word, read: Read
) -> None:
    copy = desk.briefing
    mine = copy.passage("p2")
    assert mine is not None
    article = desk.source(mine.article).article
    new = cut(article, mine.end + 2, mine.end + 120, identifier="p2")
    desk.briefing = replace(
        copy,
        sections=tuple(
            replace(section, items=tuple(new if item is mine else item for item in section.items))
            for section in copy.sections
        ),
    )
    report = read(word.replace("roughly", "nearly"))
    [finding] = [each for each in report.quotations if each.passage == "p2"]
    assert finding.states == (State.LATER,)
    assert finding.pieces == ()


def test_very_many_strange_names_are_told_apart_at_once(desk: Workspace) -> None:
    passage = next(iter(desk.briefing.passages()))
    strange = tuple(Origin(passage.id, f"b{n}", "0" * 64, 0, n) for n in range(20_000))
    begun = time.process_time()
    assert not without_strangers(Edited((), origins=strange), desk.briefing).origins
    assert time.process_time() - begun < 5

"""A file that was written before the briefing was changed: whose change is which."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from briefer.domain.marks import marked
from briefer.domain.passage import ChangeKind, Passage
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import RemoveItem, apply
from briefer.editing.requoting import requote
from briefer.evidence.readback import State, edit_for
from briefer.workspace import press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.evidence.readback import Report
    from briefer.workspace import Workspace

    Read = Callable[[Any], Report]

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""
SINCE = "The briefing was changed since this file was written."


@pytest.fixture(autouse=True)
def _as_before(desk: Workspace) -> Iterator[None]:
    before = desk.briefing
    yield
    desk.briefing = before


def with_items(briefing: Briefing, change: Callable[[Any], Any]) -> Briefing:
    """Return a briefing with other items."""
    return replace(
        briefing,
        sections=tuple(
            replace(each, items=tuple(found for item in each.items if (found := change(item))))
            for each in briefing.sections
        ),
    )


def longer(item: Passage | Comment) -> Passage | Comment:
    """Return an item; the comment on labor with a sentence more."""
    if isinstance(item, Comment) and "Work abroad earns" in item.text.plain():
        return replace(item, text=prose(f"{item.text.plain()} A newer sentence of mine."))
    return item


def omitting(briefing: Briefing, passage: str) -> Briefing:
    """Return a briefing in which a passage leaves its first word out."""
    found = briefing.passage(passage)
    assert found is not None
    end = found.start + found.exact.index(" ")
    new = marked(found, ChangeKind.OMISSION, found.start, end)
    return apply(briefing, requote(briefing, {passage: new}))[0]


def recut(briefing: Briefing, passage: str) -> Briefing:
    """Return a briefing in which a passage begins a word later."""
    found = briefing.passage(passage)
    assert found is not None
    by = found.exact.index(" ") + 1
    new = replace(found, start=found.start + by, exact=found.exact[by:])
    return apply(briefing, requote(briefing, {passage: new}))[0]


OURS: list[Callable[[Briefing], Briefing]] = [
    lambda briefing: with_items(briefing, longer),
    lambda briefing: omitting(briefing, "p2"),
    lambda briefing: omitting(briefing, "p6"),
    lambda briefing: recut(omitting(briefing, "p11"), "p11"),
    lambda briefing: replace(briefing, front=replace(briefing.front, title="A newer title")),
    lambda briefing: replace(briefing, front=replace(briefing.front, prepared_by="Lee")),
    lambda briefing: replace(briefing, bottom_line=prose("It is otherwise.")),
    lambda briefing: replace(briefing, judgments=briefing.judgments[1:]),
    lambda briefing: replace(briefing, sections=briefing.sections[::-1]),
    lambda briefing: with_items(briefing, lambda i: None if isinstance(i, Comment) else i),
    lambda briefing: with_items(
        briefing, lambda i: replace(i, text=prose("All new.")) if isinstance(i, Comment) else i
    ),
]


@pytest.mark.parametrize("ours", OURS)
def test_what_was_changed_here_is_no_colleague_s_and_the_report_says_that_the_file_is_older(
    desk: Workspace, written: bytes, read: Read, ours: Callable[[Briefing], Briefing]
) -> None:
    desk.briefing = ours(desk.briefing)
    report = read(written)
    assert [each.states for each in report.quotations if not each.unchanged] == []
    assert report.texts == ()
    assert all("was taken out since" in str(each.message) for each in report.arrivals)
    assert report.older
    assert any(SINCE in str(notice) for notice in report.notices)


def test_a_file_that_is_not_older_is_not_said_to_be(word: Word, read: Read) -> None:
    word.replace("earns the state currency", "earns hard currency").replace("roughly", "nearly")
    word.move_paragraph("Labor", "Wenjun Zeng", 4)
    assert not any(SINCE in str(notice) for notice in read(word).notices)


def test_a_colleague_s_change_is_offered_where_something_else_was_changed_here(
    desk: Workspace, word: Word, read: Read
) -> None:
    word.replace("in accordance with law", "by law")
    desk.briefing = with_items(desk.briefing, longer)
    [finding] = [each for each in read(word).quotations if not each.unchanged]
    assert edit_for(finding, desk.briefing) is not None


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (
            lambda briefing: with_items(briefing, longer),
            lambda word: word.replace("earns the state currency", "earns hard currency"),
        ),
        (
            lambda briefing: omitting(briefing, "p2"),
            lambda word: word.replace("roughly 17 percent", "nearly one fifth"),
        ),
        (
            lambda briefing: recut(briefing, "p2"),
            lambda word: word.replace("roughly 17 percent", "nearly one fifth"),
        ),
        (
            lambda briefing: omitting(briefing, "p7"),
            lambda word: word.delete_paragraph("first time that").delete_paragraph("Zeng, Foreign"),
        ),
    ],
)
def test_what_both_changed_is_shown_and_not_offered(
    desk: Workspace,
    word: Word,
    read: Read,
    ours: Callable[[Briefing], Briefing],
    theirs: Callable[[Any], Any],
) -> None:
    desk.briefing = ours(desk.briefing)
    report = read(theirs(word))
    changed = [each for each in report.quotations if not each.unchanged]
    [finding] = [*changed, *report.texts]
    said = finding.messages if changed else (finding.message,)
    assert any("You changed this since the file was written" in str(each) for each in said)
    assert not finding.offered
    assert edit_for(finding, desk.briefing) is None


def test_a_paragraph_that_a_colleague_wrote_twice_is_still_told(word: Word, read: Read) -> None:
    words = "Work abroad earns the state currency. The figure rests on a single report."
    paragraph = word.paragraph("Work abroad earns")
    assert words[:20] in "".join(paragraph.itertext())
    word.add_paragraph("Wenjun Zeng", "".join(paragraph.itertext()))
    [finding] = read(word).texts
    assert finding.states == (State.ADDED,)


@pytest.mark.parametrize("release", [False, True])
def test_a_file_with_an_annex_that_nobody_changed_reads_as_it_was_written(
    desk: Workspace, tmp_path: Path, read: Read, *, release: bool
) -> None:
    settings = replace(desk.briefing.settings, annex=True)
    desk.briefing = replace(desk.briefing, settings=settings)
    path = tmp_path / "annexed.docx"
    press.export(desk.job(), path, release=release)
    report = read(path.read_bytes())
    assert report.clean
    assert report.ours


def test_a_quotation_taken_out_since_is_told_as_before(
    desk: Workspace, written: bytes, read: Read
) -> None:
    desk.briefing = apply(desk.briefing, RemoveItem("p7"))[0]
    [found] = read(written).arrivals
    assert "was taken out since" in str(found.message)

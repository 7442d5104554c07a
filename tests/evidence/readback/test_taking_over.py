"""What colleagues did is taken over one by one, as edits of the briefing that can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

from briefer.composing import compose
from briefer.document.walk import lines, plain
from briefer.domain.marks import marked
from briefer.domain.passage import ChangeKind
from briefer.domain.prose import Paragraph, Prose, Words, prose
from briefer.domain.section import Comment
from briefer.editing import ReplaceItem, apply
from briefer.editing.requoting import requote
from briefer.evidence.readback import edit_for
from briefer.evidence.readback.findings import QuotationFinding, State, TextFinding

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.evidence.readback import Report
    from briefer.workspace import Workspace

    Compare = Callable[[Any], Report]

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""


def printed(desk: Workspace, briefing: Briefing) -> str:
    """Return what a briefing prints, a line each."""
    job = desk.job()
    document = compose(briefing, desk.sources, now=job.now, template=job.template)
    return "\n".join(plain(line) for block in document.blocks for line in lines(block))


def findings(report: Report) -> list[Any]:
    """Return everything that can be taken over."""
    changed = [each for each in report.quotations if not each.unchanged]
    return [*changed, *report.texts, *report.arrivals]


@pytest.mark.parametrize("author", ["", "Park"])
@pytest.mark.parametrize(
    ("deed", "reads"),
    [
        (
            lambda word: word.delete("—a roughly 17 percent gain from the prior year"),
            "93,300 work visas to North Koreans in 2013 …”",
        ),
        (
            lambda word: word.replace("roughly 17 percent", "nearly one fifth"),
            "a [nearly one fifth] gain",
        ),
        (
            lambda word: word.insert("Chinese authorities", " reportedly"),
            "Chinese authorities [reportedly] granted",
        ),
        (lambda word: word.replace(", above all else,", " …"), "leadership … wants stability"),
        (lambda word: word.insert("93,300 work visas", " [sic]"), "93,300 work visas [sic] to"),
        (
            lambda word: word.replace("in accordance with law", "by law"),
            "“exited the Chinese border [by] law.” That",
        ),
        (
            lambda word: word.delete_paragraph("first time that").delete_paragraph("Zeng, Foreign"),
            "was new.\nDiplomacy",
        ),
        (
            lambda word: word.replace("earns the state currency", "earns Pyongyang hard currency"),
            "Work abroad earns Pyongyang hard currency. The figure",
        ),
        (
            lambda word: word.replace("Beijing said", "The ministry said"),
            "South Korea. The ministry said that the people concerned had “exited the Chinese",
        ),
        (lambda word: word.delete(" That it spoke at all was new."), "with law.”\n“It was"),
        (
            lambda word: word.delete_paragraph("The limits of pressure"),
            "undated\n“Chinese leadership",
        ),
        (
            lambda word: word.add_paragraph("Work abroad earns", "We have no second source."),
            "single report.\nWe have no second source.\n“Chinese authorities",
        ),
        (
            lambda word: word.add_paragraph("China is likely", "A third judgment.", "KeyJudgment"),
            "A third judgment.",
        ),
        (
            lambda word: word.add_paragraph("Beijing can tighten", "Nor do we.", "BottomLine"),
            "regime down.\nNor do we.\n",
        ),
        (
            lambda word: word.replace("limits of pressure", "limits of force"),
            "defectors and the limits of force",
        ),
        (
            lambda word: word.replace("reward or to warn", "please or to warn"),
            "defectors to please or to warn",
        ),
        (
            lambda word: word.replace("to the point of collapse", "to the brink"),
            "China is unlikely to press Pyongyang to the brink. Our confidence",
        ),
        (
            lambda word: word.replace("some of them on student visas", "mostly students"),
            "China is likely to admit more North Korean workers, mostly students. Our",
        ),
        (lambda word: word.replace("Diplomacy", "Talks"), "Talks\nThe most recent"),
        (lambda word: word.replace("The Director", "The Deputy"), "For The Deputy"),
        (
            lambda word: word.move_paragraph("first time that", "One source names", 2),
            "restaurants’ losses.\n“It was the first",
        ),
        (lambda word: word.move_paragraph("Labor", "Wenjun Zeng", 4), "undated\nLabor\nWork"),
        (
            lambda word: word.add_paragraph(
                "Heesun Wee, CNBC, undated", "“The Chinese leadership … wants stability”", "Quote1"
            ),
            "NK News\n“Chinese leadership … wants stability”\n",  # as the article has it
        ),
        (
            lambda word: word.add_paragraph(
                "Heesun Wee, CNBC, undated", "“Nobody ever wrote such words anywhere”", "Quote1"
            ),
            "",
        ),
    ],
)
def test_it_reads_as_the_colleague_left_it_and_undo_gives_back_what_was(  # noqa: PLR0913, PLR0917 - fixtures and the table
    desk: Workspace,
    word: Word,
    compare: Compare,
    author: str,
    deed: Callable[[Any], Any],
    reads: str,
) -> None:
    before = desk.briefing
    [first, *_] = findings(compare(deed(word.by(author))))
    edit = edit_for(first, before)
    assert desk.briefing == before
    if not reads:
        assert edit is None
        return
    assert edit is not None
    after, change = apply(before, edit)
    assert reads in printed(desk, after)
    assert apply(after, change.inverse)[0] == before


@pytest.fixture
def linked(desk: Workspace) -> Iterator[Comment]:
    """A comment of the sample with a link inside its sentence; the sample is as it was after it."""
    [comment] = [
        item
        for section in desk.briefing.sections
        for item in section.items
        if isinstance(item, Comment) and "earns the state" in item.text.plain()
    ]
    spans = (
        Words("The figure for visas rests on "),
        Words("a single report", link="https://example.org/report"),
        Words(" of last year."),
    )
    desk.edit(ReplaceItem(replace(comment, text=Prose((Paragraph(spans),)))))
    yield comment
    desk.undo()


@pytest.fixture
def linked_word(desk: Workspace, linked: Comment, word: Word, tmp_path: Path) -> Word:
    """The sample with that comment as a Word file, to be edited."""
    assert desk.briefing.item(linked.id) is not None
    path = tmp_path / "linked.docx"
    desk.export(path)
    return type(word)(path.read_bytes())


@pytest.mark.parametrize(
    ("words", "others", "link", "whole"),
    [
        (
            "figure",
            "number",
            "a single report",
            "number for visas rests on a single report",
        ),
        (
            "visas rests on",
            "visas hangs on",
            "a single report",
            "hangs on a single report of",
        ),
        ("of last", "from last", "a single report", "a single report from last year."),
        ("a single", "one single", "one single report", "rests on one single report of last"),
    ],
)
def test_a_link_keeps_to_its_words_where_others_changed(  # noqa: PLR0913, PLR0917 - fixtures and the table
    desk: Workspace,
    linked: Comment,
    linked_word: Word,
    read: Compare,
    words: str,
    others: str,
    link: str,
    whole: str,
) -> None:
    [finding] = findings(read(linked_word.replace(words, others)))
    edit = edit_for(finding, desk.briefing)
    assert edit is not None
    comment = apply(desk.briefing, edit)[0].item(linked.id)
    assert isinstance(comment, Comment)
    spans = comment.text.paragraphs[0].spans
    assert whole in comment.text.plain()
    assert [each.text for each in spans if isinstance(each, Words) and each.link] == [link]


def test_words_put_in_right_after_a_link_are_no_part_of_it(
    desk: Workspace, linked: Comment, linked_word: Word, read: Compare
) -> None:
    [finding] = findings(read(linked_word.insert("a single report", " of theirs")))
    edit = edit_for(finding, desk.briefing)
    assert edit is not None
    comment = apply(desk.briefing, edit)[0].item(linked.id)
    assert isinstance(comment, Comment)
    spans = comment.text.paragraphs[0].spans
    assert [each.text for each in spans if isinstance(each, Words)][1:] == [
        "a single report",
        " of theirs of last year.",
    ]


@pytest.mark.parametrize(
    ("deed", "offered"),
    [
        (lambda word: word.delete_paragraph("first time that"), True),
        (lambda word: word.move_paragraph("first time that", "One source names", 2), True),
        (lambda word: word.replace("The Director", "The Deputy"), True),
        (lambda word: word.insert("Date", " Monday"), False),
        (lambda word: word.replace("17 percent", "27 percent"), False),
        (lambda word: word.drop_note("a roughly 17 percent"), False),
    ],
)
def test_what_is_offered_can_be_taken_over_and_nothing_else(
    desk: Workspace, word: Word, compare: Compare, deed: Callable[[Any], Any], *, offered: bool
) -> None:
    [finding, *_] = findings(compare(deed(word)))
    assert finding.offered is offered
    assert (edit_for(finding, desk.briefing) is not None) is offered


def test_words_between_two_pairs_of_brackets_are_not_marked_and_never_printed_as_the_source_s(
    desk: Workspace, word: Word, compare: Compare
) -> None:
    word.replace("granted 93,300", "[all] refused every [of]")
    [finding] = findings(compare(word))
    assert finding.states == (State.CHANGED,)
    assert edit_for(finding, desk.briefing) is None
    assert "refused every" in finding.after


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
@pytest.mark.parametrize(
    ("after", "style"),
    [
        ("Work abroad earns", "BodyText"),
        ("China is likely", "KeyJudgment"),
        ("Beijing can tighten", "BottomLine"),
    ],
)
def test_what_was_added_in_a_row_stays_in_its_order(  # noqa: PLR0913, PLR0917 - fixtures and the table
    desk: Workspace,
    word: Word,
    compare: Compare,
    after: str,
    style: str,
    order: tuple[int, ...],
) -> None:
    for words in ("Third new line.", "Second new line.", "First new line."):
        word.add_paragraph(after, words, style)
    found = findings(compare(word))
    briefing = desk.briefing
    for number in order if style != "BottomLine" else (0, 1, 2):
        edit = edit_for(found[number], briefing)
        assert edit is not None
        briefing = apply(briefing, edit)[0]
    assert "First new line.\nSecond new line.\nThird new line." in printed(desk, briefing)
    assert all(edit_for(each, briefing) is None for each in found if style != "BottomLine")


def test_a_new_section_gets_what_was_written_below_its_heading(
    desk: Workspace, word: Word, compare: Compare
) -> None:
    quoted = "“North Korean workers in China”"
    word.add_paragraph("Heesun Wee, CNBC, undated", quoted, "Quote")
    word.add_paragraph("Heesun Wee, CNBC, undated", "Its first words.")
    word.add_paragraph("Heesun Wee, CNBC, undated", "A new section", "Heading1")
    briefing = desk.briefing
    for each in findings(compare(word)):
        edit = edit_for(each, briefing)
        assert edit is not None
        briefing = apply(briefing, edit)[0]
    [section] = [each for each in briefing.sections if each.heading == "A new section"]
    assert [type(item).__name__ for item in section.items] == ["Comment", "Passage"]


def changed_since(briefing: Briefing, passage: str) -> Briefing:
    """Return a briefing in which words of a passage were left out."""
    found = briefing.passage(passage)
    assert found is not None
    end = found.start + found.exact.index(" ")
    new = marked(found, ChangeKind.OMISSION, found.start, end)
    return apply(briefing, requote(briefing, {passage: new}))[0]


@pytest.mark.parametrize(
    ("deed", "since"),
    [
        (
            lambda word: word.replace("roughly 17 percent", "nearly one fifth"),
            lambda briefing: changed_since(briefing, "p2"),
        ),
        (
            lambda word: word.replace("in accordance with law", "by law"),
            lambda briefing: changed_since(briefing, "p6"),
        ),
        (
            lambda word: word.delete_paragraph("first time that").delete_paragraph("Zeng, Foreign"),
            lambda briefing: changed_since(briefing, "p7"),
        ),
        (
            lambda word: word.replace("limits of pressure", "limits of force"),
            lambda briefing: replace(briefing, front=replace(briefing.front, title="My own")),
        ),
        (
            lambda word: word.replace("The Director", "The Deputy"),
            lambda briefing: replace(briefing, front=replace(briefing.front, prepared_for="Kim")),
        ),
        (
            lambda word: word.replace("Diplomacy", "Talks"),
            lambda briefing: replace(
                briefing,
                sections=tuple(replace(each, heading="My own") for each in briefing.sections),
            ),
        ),
        (
            lambda word: word.delete_paragraph("to the point of collapse"),
            lambda briefing: replace(
                briefing,
                judgments=tuple(replace(j, text=prose("My own.")) for j in briefing.judgments),
            ),
        ),
    ],
)
def test_what_was_changed_since_the_comparison_is_never_overwritten(
    desk: Workspace,
    word: Word,
    compare: Compare,
    deed: Callable[[Any], Any],
    since: Callable[[Briefing], Briefing],
) -> None:
    [finding, *_] = findings(compare(deed(word)))
    assert edit_for(finding, desk.briefing) is not None
    assert edit_for(finding, since(desk.briefing)) is None


def test_several_changes_of_one_text_are_taken_over_one_after_another(
    desk: Workspace, word: Word, compare: Compare
) -> None:
    word.replace("Two groups", "Some groups").replace("in accordance with", "as set by")
    briefing = desk.briefing
    for finding in findings(compare(word)):
        edit = edit_for(finding, briefing)
        assert edit is not None or isinstance(finding, TextFinding)
        if edit is not None:
            briefing, _ = apply(briefing, edit)
    assert "exited the Chinese border [as set by] law.”" in printed(desk, briefing)


def test_what_the_briefing_no_longer_has_cannot_be_taken_over(
    desk: Workspace, word: Word, compare: Compare
) -> None:
    word.replace("earns the state currency", "earns hard currency")
    [finding] = findings(compare(word))
    edit = edit_for(finding, desk.briefing)
    assert edit is not None
    after, _ = apply(desk.briefing, edit)
    assert edit_for(finding, after) is None


def test_who_did_it_and_when_is_told_where_the_file_says_it(word: Word, compare: Compare) -> None:
    word.by("Park").replace("roughly", "nearly").by("Lee").delete(", above all else,")
    word.by("").delete("on such a matter")
    changed = {
        each.passage: [(mark.author, mark.date[:10]) for mark in each.marks]
        for each in compare(word).quotations
        if not each.unchanged
    }
    assert changed == {
        "p2": [("Park", "2026-11-24"), ("Park", "2026-11-24")],
        "p11": [("Lee", "2026-11-24")],
        "p7": [],
    }


def test_the_difference_is_shown_word_by_word(word: Word, compare: Compare) -> None:
    report = compare(word.replace("roughly 17", "nearly 17"))
    [finding] = [each for each in report.quotations if not each.unchanged]
    assert [(piece.kind.value, piece.text.strip()) for piece in finding.pieces] == [
        ("same", "“Chinese authorities granted 93,300 work visas to North Koreans in 2013—a"),
        ("removed", "roughly"),
        ("added", "nearly"),
        ("same", "17 percent gain from the prior year”"),
    ]


def test_a_quotation_without_its_words_left_is_never_taken_over_as_an_omission(
    word: Word, compare: Compare
) -> None:
    word.replace(
        "Chinese leadership, above all else, wants stability in the region.", "Beijing is calm."
    )
    [finding] = [each for each in compare(word).quotations if not each.unchanged]
    assert isinstance(finding, QuotationFinding)
    assert State.CHANGED in finding.states or State.DELETED in finding.states

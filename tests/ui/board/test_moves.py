"""Moves come out where they should, whatever is moved, and the model follows any of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph, Prose, RunIn
from briefer.domain.section import Comment, Section
from briefer.editing import apply
from briefer.ui.board.model import BoardModel
from briefer.ui.board.moves import inserted, moved, removed, shifted
from briefer.ui.board.rows import Kind, Row

Lists = list[list[str]]


@st.composite
def layouts(draw: st.DrawFn) -> Lists:
    """Return the ids of items, a list a section."""
    names = [f"c{n}" for n in range(draw(st.integers(0, 8)))]
    lists: Lists = [[] for _ in range(draw(st.integers(1, 4)))]
    for name in names:
        lists[draw(st.integers(0, len(lists) - 1))].append(name)
    return lists


def briefing_of(lists: Lists) -> Briefing:
    return Briefing(
        "b",
        sections=tuple(
            Section(f"s{n}", "", "", tuple(Comment(name, Prose()) for name in names))
            for n, names in enumerate(lists)
        ),
    )


def lists_of(briefing: Briefing) -> Lists:
    return [[item.id for item in section.items] for section in briefing.sections]


@given(st.data(), layouts())
def test_moved_items_stand_together_at_their_place_and_nothing_else_moves(
    data: st.DataObject, lists: Lists
) -> None:
    every = [name for names in lists for name in names]
    chosen = data.draw(st.lists(st.sampled_from(every), unique=True) if every else st.just([]))
    section = data.draw(st.integers(0, len(lists) - 1))
    index = data.draw(st.integers(0, len(lists[section])))
    briefing = briefing_of(lists)
    edit = moved(briefing, chosen, f"s{section}", index, "Move")
    after = lists_of(apply(briefing, edit)[0]) if edit else lists
    ordered = [name for name in every if name in chosen]
    before = [name for name in lists[section][:index] if name not in chosen]
    rest = [name for name in lists[section][index:] if name not in chosen]
    assert after[section] == before + ordered + rest
    for number, names in enumerate(lists):
        if number != section:
            assert after[number] == [name for name in names if name not in chosen]


@given(st.data(), layouts())
def test_shifting_up_and_down_keeps_every_item_and_their_order(
    data: st.DataObject, lists: Lists
) -> None:
    every = [name for names in lists for name in names]
    chosen = data.draw(st.lists(st.sampled_from(every), unique=True) if every else st.just([]))
    edit = shifted(briefing_of(lists), chosen, data.draw(st.sampled_from([-1, 1])), "Move")
    if edit is not None:
        after = lists_of(apply(briefing_of(lists), edit)[0])
        found = [name for names in after for name in names]
        assert sorted(found) == sorted(every)
        assert [n for n in found if n in chosen] == [n for n in every if n in chosen]


def test_nothing_chosen_is_no_edit() -> None:
    briefing = briefing_of([["c1"], []])
    assert moved(briefing, [], "s1", 0, "") is None
    assert shifted(briefing, [], 1, "") is None
    assert removed(briefing, ["gone"], "") is None
    assert inserted(briefing, [], "s0", 0, "") is None


def test_pasted_items_get_fresh_ids_where_theirs_are_taken_inside_sentences_too() -> None:
    passage = Passage("p1", "a", 0, 1, "x")
    comment = Comment("c1", Prose((Paragraph((RunIn(passage),)),)))
    briefing = Briefing("b", sections=(Section("s0", "", "", (comment,)),))
    edit = inserted(briefing, [comment, comment], "s0", 1, "Paste")
    assert edit is not None
    after = apply(briefing, edit)[0]
    assert len({item.id for item in after.sections[0].items}) == 3
    assert len({each.id for each in after.passages()}) == 3


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.lists(st.integers(0, 12), unique=True), min_size=2, max_size=5))
def test_the_model_follows_any_change_of_rows(states: list[list[int]]) -> None:
    model = BoardModel(lambda row: row.key)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    resets: list[int] = []
    model.begin([Row(Kind.MORE, str(key), None) for key in states[0]])
    model.modelReset.connect(lambda: resets.append(1))
    for state in states[1:]:
        model.follow([Row(Kind.MORE, str(key), None) for key in state])
        assert [row.key for row in model.rows()] == [str(key) for key in state]
    assert not resets
    assert tester is not None

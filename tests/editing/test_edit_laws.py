"""What holds for every edit of every briefing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from briefer.editing import Group, History, apply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import SearchStrategy

    from briefer.domain.briefing import Briefing
    from briefer.editing import Edit


def item_places(briefing: Briefing) -> dict[str, object]:
    return {item.id: (section.id, item) for section in briefing.sections for item in section.items}


def section_lists(briefing: Briefing) -> dict[str, object]:
    return {
        section.id: (replace(section, items=()), tuple(item.id for item in section.items))
        for section in briefing.sections
    }


def differing(old: dict[str, object], new: dict[str, object]) -> set[str]:
    return {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}


def all_ids(briefing: Briefing) -> Iterator[str]:
    yield from (passage.id for passage in briefing.passages())
    yield from (judgment.id for judgment in briefing.judgments)
    for section in briefing.sections:
        yield section.id
        yield from (item.id for item in section.items if hasattr(item, "text"))


@given(data=st.data())
def test_the_inverse_gives_back_an_equal_briefing(
    any_briefings: SearchStrategy[Briefing],
    fitting: Callable[[Briefing], SearchStrategy[Edit]],
    data: st.DataObject,
) -> None:
    briefing = data.draw(any_briefings)
    after, change = apply(briefing, data.draw(fitting(briefing)))
    before, back = apply(after, change.inverse)
    assert before == briefing
    again, _ = apply(before, back.inverse)
    assert again == after


@given(data=st.data())
def test_the_inverse_undoes_to_the_same_change(
    any_briefings: SearchStrategy[Briefing],
    fitting: Callable[[Briefing], SearchStrategy[Edit]],
    data: st.DataObject,
) -> None:
    briefing = data.draw(any_briefings)
    after, change = apply(briefing, data.draw(fitting(briefing)))
    _, back = apply(after, change.inverse)
    assert (back.sections, back.items) == (change.sections, change.items)
    assert (back.front, back.settings, back.themes, back.evidence) == (
        change.front,
        change.settings,
        change.themes,
        change.evidence,
    )


@given(data=st.data())
def test_an_edit_says_exactly_what_differs(
    any_briefings: SearchStrategy[Briefing],
    fitting: Callable[[Briefing], SearchStrategy[Edit]],
    data: st.DataObject,
) -> None:
    briefing = data.draw(any_briefings)
    edit = data.draw(fitting(briefing).filter(lambda edit: not isinstance(edit, Group)))
    after, change = apply(briefing, edit)
    moved = {edit.item} if type(edit).__name__ == "MoveItem" and after != briefing else set()
    shifted = (
        {edit.section} if type(edit).__name__ == "MoveSection" and after != briefing else set()
    )
    assert change.items == differing(item_places(briefing), item_places(after)) | moved
    assert change.sections == differing(section_lists(briefing), section_lists(after)) | shifted
    front = (briefing.front, briefing.bottom_line, briefing.judgments)
    assert change.front == (front != (after.front, after.bottom_line, after.judgments))
    assert change.settings == (briefing.settings != after.settings)
    assert change.themes == (briefing.themes != after.themes)
    evidence = (briefing.appraisals, briefing.dismissed)
    assert change.evidence == (evidence != (after.appraisals, after.dismissed))
    assert change.empty == (briefing == after)


@given(data=st.data())
def test_a_group_leaves_out_nothing_that_differs(
    any_briefings: SearchStrategy[Briefing],
    fitting: Callable[[Briefing], SearchStrategy[Edit]],
    data: st.DataObject,
) -> None:
    briefing = data.draw(any_briefings)
    after, change = apply(briefing, data.draw(fitting(briefing)))
    assert change.items >= differing(item_places(briefing), item_places(after))
    assert change.sections >= differing(section_lists(briefing), section_lists(after))
    assert change.empty <= (briefing == after)


@given(data=st.data())
def test_no_edit_gives_an_id_twice(
    any_briefings: SearchStrategy[Briefing],
    fitting: Callable[[Briefing], SearchStrategy[Edit]],
    data: st.DataObject,
) -> None:
    briefing = data.draw(any_briefings)
    for _ in range(4):
        briefing, _ = apply(briefing, data.draw(fitting(briefing)))
    assert max(Counter(all_ids(briefing)).values(), default=1) == 1


@given(data=st.data(), steps=st.lists(st.sampled_from("eeeur"), max_size=20))
def test_undo_and_redo_walk_back_and_forth_exactly(
    any_briefings: SearchStrategy[Briefing],
    fitting: Callable[[Briefing], SearchStrategy[Edit]],
    data: st.DataObject,
    steps: list[str],
) -> None:
    briefing = data.draw(any_briefings)
    history = History()
    past, future = [], []
    for step in steps:
        if step == "e":
            after, change = apply(briefing, data.draw(fitting(briefing)))
            if not change.empty:
                past.append(briefing)
                future = []
            briefing, history = after, history.record(change)
            continue
        moved = history.undo(briefing) if step == "u" else history.redo(briefing)
        source, target = (past, future) if step == "u" else (future, past)
        if not source:
            assert moved is None
            continue
        target.append(briefing)
        briefing, _, history = moved
        assert briefing == source.pop()
    assert (len(history.done), len(history.undone)) == (len(past), len(future))

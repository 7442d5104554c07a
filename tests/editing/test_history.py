"""Undo and redo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefer.domain.briefing import Briefing, FrontMatter
from briefer.editing import ChangeFront, EditError, History, MoveItem, RemoveItem, apply


def test_a_new_history_has_nothing_to_undo_or_redo(small: Briefing) -> None:
    history = History()
    assert (history.undo(small), history.redo(small)) == (None, None)
    assert (history.undo_name, history.redo_name) == ("", "")


def test_undo_and_redo_go_by_the_name_of_what_was_done(small: Briefing) -> None:
    after, change = apply(small, MoveItem("p1", "s2", 0))
    history = History().record(change)
    assert history.undo_name == "Move to Sanctions"
    before, undone, history = history.undo(after)
    assert before == small
    assert undone.name == "Move to Sanctions"
    assert (history.undo_name, history.redo_name) == ("", "Move to Sanctions")
    again, redone, history = history.redo(before)
    assert again == after
    assert redone == change
    assert history == History([change])


def test_a_new_edit_ends_what_could_be_redone(small: Briefing) -> None:
    after, change = apply(small, RemoveItem("p1"))
    before, _, history = History().record(change).undo(after)
    _, other = apply(before, RemoveItem("p2"))
    assert history.record(other).redo_name == ""


def test_an_edit_that_changed_nothing_is_not_recorded(small: Briefing) -> None:
    _, change = apply(small, ChangeFront(small.front))
    assert History().record(change) == History()


def test_an_older_history_is_still_there_after_a_newer_one(small: Briefing) -> None:
    _, change = apply(small, RemoveItem("p1"))
    older = History()
    older.record(change)
    assert older == History()


def test_undo_on_another_briefing_is_refused(small: Briefing) -> None:
    _, change = apply(small, RemoveItem("p1"))
    with pytest.raises(EditError):
        History().record(change).undo(Briefing("other"))


def test_a_hundred_thousand_edits_can_be_recorded_taken_back_and_let_go(small: Briefing) -> None:
    briefing, history = small, History()
    for number in range(100_000):
        edit = ChangeFront(replace(briefing.front, draft=number + 1))
        briefing, change = apply(briefing, edit)
        history = history.record(change)
    for _ in range(100_000):
        briefing, _, history = history.undo(briefing)
    assert briefing == small
    assert history.undo_name == ""
    assert len(history.undone) == 100_000


def test_a_history_made_of_changes_goes_on_where_they_ended(small: Briefing) -> None:
    first, one = apply(small, ChangeFront(FrontMatter(title="One")))
    second, two = apply(first, ChangeFront(FrontMatter(title="Two")))
    history = History([one, two])
    assert history.undo(second)[0] == first
    assert hash(history) == hash(History().record(one).record(two))
    assert repr(history) == "History(done=['Rename briefing', 'Rename briefing'], undone=[])"

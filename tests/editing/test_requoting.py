"""Citing passages from a newer text, wherever they stand in the briefing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefer.domain.briefing import Briefing, Judgment
from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph, Prose, RunIn, Words
from briefer.domain.section import Comment, Section
from briefer.editing import Edit, EditError, apply
from briefer.editing.requoting import requote
from briefer.storage.codec import from_json, to_json

OLD = {name: Passage(name, "a1", 0, 5, "alpha") for name in ("p1", "p2", "p3", "p4", "p5")}
NEW = {name: replace(each, article="a2", start=7, end=12) for name, each in OLD.items()}


def said(*names: str) -> Prose:
    spans = [span for name in names for span in (Words("They say "), RunIn(OLD[name]))]
    return Prose((Paragraph(tuple(spans)),))


BRIEFING = Briefing(
    "b1",
    bottom_line=said("p1"),
    judgments=(Judgment("j1", said("p2")),),
    sections=(Section("s1", "Labor", items=(OLD["p3"], Comment("c1", said("p4", "p5")))),),
)


def test_all_go_over_wherever_they_stand_and_come_back_by_one_undo() -> None:
    after, change = apply(BRIEFING, requote(BRIEFING, NEW))
    assert {each.id: each for each in after.passages()} == NEW
    assert change.name == "Cite the newer text"
    assert change.items == {"p3", "c1"}
    assert change.front
    assert apply(after, change.inverse)[0] == BRIEFING


@pytest.mark.parametrize("name", OLD)
def test_one_goes_over_alone(name: str) -> None:
    after, _ = apply(BRIEFING, requote(BRIEFING, {name: NEW[name]}))
    assert {each.id: each for each in after.passages()} == OLD | {name: NEW[name]}


def test_one_that_is_not_there_any_more_changes_nothing() -> None:
    for passages in ({}, {"p9": NEW["p1"]}, NEW | {"p9": NEW["p1"]}):
        with pytest.raises(EditError, match="Nothing was changed"):
            requote(BRIEFING, passages)


def test_the_journal_keeps_it_as_it_is() -> None:
    edit = requote(BRIEFING, NEW)
    assert from_json(to_json(edit, Edit), Edit) == edit

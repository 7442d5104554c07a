"""Quoting within a comment's sentence, and setting the quotation by itself again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.prose import Citation, Paragraph, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section
from briefer.editing import EditError, apply
from briefer.editing.running import run_into, stand_alone

QUOTE = Passage("p1", "a1", 0, 5, "alpha")


def briefing_with(text: Prose) -> Briefing:
    return Briefing("b1", sections=(Section("s1", "Labor", items=(Comment("c1", text), QUOTE)),))


def spans(briefing: Briefing) -> tuple[object, ...]:
    return briefing.item("c1").text.paragraphs[-1].spans


def test_the_full_stop_comes_after_the_quotation() -> None:
    briefing = briefing_with(prose("First.\nThey are called."))
    after, change = apply(briefing, run_into(briefing, "p1", "c1"))
    assert after.item("c1").text.plain() == "First.\nThey are called “alpha”."
    assert after.passage("p1") == QUOTE
    assert after.item("p1") is None
    assert change.name == "Quote within comment"


def test_the_marking_of_a_comment_stays_when_a_quotation_comes_and_goes() -> None:
    comment = Comment("c1", prose("They are called."), "secret")
    briefing = Briefing("b1", sections=(Section("s1", "", items=(comment, QUOTE)),))
    inside, _ = apply(briefing, run_into(briefing, "p1", "c1"))
    assert inside.item("c1").marking == "secret"
    assert apply(inside, stand_alone(inside, "p1"))[0] == briefing


def test_a_comment_without_a_word_gets_the_quotation_alone() -> None:
    briefing = briefing_with(Prose())
    after, _ = apply(briefing, run_into(briefing, "p1", "c1"))
    assert spans(after) == (RunIn(QUOTE),)


def test_style_stays_on_both_sides_of_the_quotation() -> None:
    briefing = briefing_with(Prose((Paragraph((Words("Called.", bold=True),)),)))
    after, _ = apply(briefing, run_into(briefing, "p1", "c1"))
    assert spans(after) == (Words("Called ", bold=True), RunIn(QUOTE), Words(".", bold=True))


def test_a_quotation_after_a_note_gets_a_space() -> None:
    briefing = briefing_with(Prose((Paragraph((Words("So."), Citation("a2"))),)))
    after, _ = apply(briefing, run_into(briefing, "p1", "c1"))
    assert spans(after)[2:] == (Words(" "), RunIn(QUOTE))


def test_a_quotation_set_by_itself_stands_after_its_comment() -> None:
    text = Prose((Paragraph((Words("They say "), RunIn(QUOTE), Words(" of it."))),))
    briefing = Briefing("b1", sections=(Section("s1", "", items=(Comment("c1", text),)),))
    after, change = apply(briefing, stand_alone(briefing, "p1"))
    assert after.item("c1").text.plain() == "They say of it."
    assert [item.id for item in after.sections[0].items] == ["c1", "p1"]
    assert change.name == "Quote by itself"
    assert apply(after, change.inverse)[0] == briefing


def test_a_comment_of_nothing_but_the_quotation_goes_with_it() -> None:
    text = Prose((Paragraph((RunIn(QUOTE), Words(" "))),))
    briefing = Briefing("b1", sections=(Section("s1", "", items=(Comment("c1", text),)),))
    after, _ = apply(briefing, stand_alone(briefing, "p1"))
    assert after.sections[0].items == (QUOTE,)


@given(
    text=st.lists(st.from_regex(r"[a-z]+( [a-z]+)*[.!?…]?", fullmatch=True), min_size=1),
    bold=st.booleans(),
)
def test_setting_by_itself_takes_back_running_in(text: list[str], *, bold: bool) -> None:
    paragraphs = tuple(Paragraph((Words(line, bold=bold),)) for line in text)
    briefing = briefing_with(Prose(paragraphs))
    inside, _ = apply(briefing, run_into(briefing, "p1", "c1"))
    assert apply(inside, stand_alone(inside, "p1"))[0] == briefing


def test_only_a_passage_runs_in_and_only_into_a_comment() -> None:
    briefing = briefing_with(prose("Words."))
    for passage, comment in (("c1", "p1"), ("c1", "c1"), ("p1", "p1"), ("p1", "x"), ("x", "c1")):
        with pytest.raises(EditError):
            run_into(briefing, passage, comment)


def test_a_quotation_outside_of_comments_cannot_be_set_by_itself() -> None:
    briefing = replace(briefing_with(prose("Words.")), bottom_line=Prose())
    with pytest.raises(EditError):
        stand_alone(briefing, "p1")
    with pytest.raises(EditError):
        stand_alone(briefing, "nothing")


def test_other_paragraphs_stay_when_a_quotation_leaves() -> None:
    text = Prose((Paragraph(()), Paragraph((RunIn(QUOTE),)), *prose("After.").paragraphs))
    briefing = Briefing("b1", sections=(Section("s1", "", items=(Comment("c1", text),)),))
    after, _ = apply(briefing, stand_alone(briefing, "p1"))
    assert after.item("c1").text == Prose((Paragraph(()), *prose("After.").paragraphs))

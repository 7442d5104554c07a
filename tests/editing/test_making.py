"""The edits that a person's deeds come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph, Prose, RunIn, Words
from briefer.domain.section import Comment
from briefer.editing import EditError, RemoveItem, RemoveTheme, apply, making

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from briefer.domain.briefing import Briefing


NEW = Passage("p9", "a1", 10, 14, "nine")


def ids(briefing: Briefing, section: str) -> list[str]:
    return [item.id for item in briefing.section(section).items]


def test_a_passage_is_filed_at_the_end_of_a_section_or_where_told(small: Briefing) -> None:
    assert ids(apply(small, making.file_passage(small, NEW, "s1"))[0], "s1")[-1] == "p9"
    assert ids(apply(small, making.file_passage(small, NEW, "s1", 0))[0], "s1")[0] == "p9"


def test_filing_under_a_theme_finds_its_section(small: Briefing) -> None:
    after, change = apply(small, making.file_under_theme(small, NEW, "sanctions"))
    assert ids(after, "s2") == ["p9"]
    assert change.name == "File under Sanctions"


def test_filing_under_a_theme_without_a_section_makes_one_and_undoes_as_one(
    small: Briefing,
) -> None:
    after, change = apply(small, making.file_under_theme(small, NEW, "defections"))
    section = after.sections[-1]
    assert (section.heading, section.theme, section.items) == ("Defections", "defections", (NEW,))
    assert change.name == "File under Defections"
    assert apply(after, change.inverse)[0] == small


def test_filing_under_a_theme_that_is_gone_is_refused(small: Briefing) -> None:
    without, _ = apply(small, RemoveTheme("labor"))
    with pytest.raises(EditError):
        making.file_under_theme(without, NEW, "labor")


def test_an_item_moves_up_and_down_through_the_whole_briefing(small: Briefing) -> None:
    seen = []
    briefing = small
    while (edit := making.move_down(briefing, "p1")) is not None:
        briefing, _ = apply(briefing, edit)
        seen.append((ids(briefing, "s1"), ids(briefing, "s2")))
    assert seen == [
        (["c1", "p1", "p2"], []),
        (["c1", "p2", "p1"], []),
        (["c1", "p2"], ["p1"]),
    ]
    while (edit := making.move_up(briefing, "p1")) is not None:
        briefing, _ = apply(briefing, edit)
    assert briefing == small


def test_a_section_moves_and_stops_at_the_ends(small: Briefing) -> None:
    after, _ = apply(small, making.move_section_by(small, "s1", 5))
    assert [section.id for section in after.sections] == ["s2", "s1"]
    assert making.move_section_by(after, "s1", 1) is None
    assert making.move_section_by(small, "s1", -1) is None


def test_a_heading_and_a_theme_change_one_without_the_other(small: Briefing) -> None:
    assert apply(small, making.retitle(small, "s1", "Work"))[0].section("s1").theme == "labor"
    assert apply(small, making.retheme(small, "s1", ""))[0].section("s1").heading == "Labor"


def test_several_items_are_removed_as_one(small: Briefing) -> None:
    after, change = apply(small, making.remove_items(small, ["p2", "p1"]))
    assert ids(after, "s1") == ["c1"]
    assert change.name == "Remove 2 items"
    assert making.remove_items(small, ["p1"]) == RemoveItem("p1")


@given(data=st.data())
def test_several_items_move_to_one_place_in_the_order_of_the_page(
    any_briefings: SearchStrategy[Briefing], data: st.DataObject
) -> None:
    briefing = data.draw(any_briefings.filter(lambda briefing: briefing.sections))
    every = [item.id for section in briefing.sections for item in section.items]
    moving = data.draw(st.lists(st.sampled_from(every), unique=True)) if every else []
    target = data.draw(st.sampled_from(briefing.sections))
    staying = [item.id for item in target.items if item.id not in moving]
    index = data.draw(st.integers(0, len(staying)))
    after, _ = apply(briefing, making.move_items(briefing, moving, target.id, index))
    in_order = [item for item in every if item in moving]
    assert ids(after, target.id) == staying[:index] + in_order + staying[index:]
    left = [item.id for section in after.sections for item in section.items]
    assert sorted(left) == sorted(every)


def test_moving_to_a_place_that_is_not_there_is_refused(small: Briefing) -> None:
    with pytest.raises(EditError):
        making.move_items(small, ["p1", "c1"], "s1", 2)
    with pytest.raises(EditError):
        making.move_items(small, ["p1", "nothing"], "s1", 0)


def test_what_was_cut_is_pasted_with_its_own_ids(small: Briefing) -> None:
    items = small.section("s1").items[:2]
    cut, _ = apply(small, making.remove_items(small, ["p1", "c1"]))
    after, change = apply(cut, making.paste_items(cut, items, "s2", 0))
    assert ids(after, "s2") == ["p1", "c1"]
    assert change.name == "Paste 2 items"


def test_what_was_copied_is_pasted_with_fresh_ids(small: Briefing) -> None:
    inner = Passage("p7", "a1", 20, 24, "seven")
    comment = Comment("c7", Prose((Paragraph((Words("See "), RunIn(inner))),)), "secret")
    with_quote, _ = apply(small, making.paste_items(small, [comment], "s1", 0))
    after, _ = apply(with_quote, making.paste_items(with_quote, [comment, comment], "s2", 0))
    copies = after.section("s2").items
    assert [copy.text.plain() for copy in copies] == ["See “seven”"] * 2
    assert {copy.marking for copy in copies} == {"secret"}
    quoted = {passage.id for copy in copies for passage in copy.text.passages()}
    assert len({"c7", *(copy.id for copy in copies)}) == 3
    assert len({"p7", *quoted}) == 3


def test_a_comment_and_a_section_start_empty_at_the_end(small: Briefing) -> None:
    after, change = apply(small, making.add_comment(small, "s1"))
    assert after.section("s1").items[-1].text == Prose()
    assert change.name == "Add comment"
    after, _ = apply(small, making.add_section(small, "More"))
    assert after.sections[-1].heading == "More"

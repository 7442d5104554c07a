"""Two texts set against each other, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.evidence.differing import Kind, Piece, edges, pieces, shared, sides

WORDS = st.lists(st.sampled_from(["the", "mill", "a b", "\n", " ", ".", "정부", "、", "a"]))


def test_a_difference_goes_word_by_word() -> None:
    assert pieces("They sleep four to a room.", "They now sleep five to a room") == (
        Piece(Kind.SAME, "They"),
        Piece(Kind.ADDED, " now"),
        Piece(Kind.SAME, " sleep "),
        Piece(Kind.REMOVED, "four"),
        Piece(Kind.ADDED, "five"),
        Piece(Kind.SAME, " to a room"),
        Piece(Kind.REMOVED, "."),
    )


def test_a_number_with_its_separators_is_one_word() -> None:
    assert pieces("some 93,300 of 1.5 million", "some 93,000 of 1.6 million") == (
        Piece(Kind.SAME, "some "),
        Piece(Kind.REMOVED, "93,300"),
        Piece(Kind.ADDED, "93,000"),
        Piece(Kind.SAME, " of "),
        Piece(Kind.REMOVED, "1.5"),
        Piece(Kind.ADDED, "1.6"),
        Piece(Kind.SAME, " million"),
    )


def test_words_that_are_met_often_stay_the_same_in_a_long_text() -> None:
    old = " ".join(f"the mill of the town {number}" for number in range(60))
    new = old.replace(" 30", " thirty")
    changed = [each for each in pieces(old, new) if each.kind is not Kind.SAME]
    assert changed == [Piece(Kind.REMOVED, "30"), Piece(Kind.ADDED, "thirty")]


def test_where_no_spaces_stand_between_words_a_character_is_a_word() -> None:
    left, right = sides("工人们睡在工厂里", "工人们住在工厂里")
    assert [each.text for each in left if not each.same] == ["睡"]
    assert [each.text for each in right if not each.same] == ["住"]


def test_an_edge_where_words_came_between_is_another_for_what_ends_and_what_begins() -> None:
    begins, ends = edges("four rooms", "four small rooms")
    assert (ends[4], begins[5]) == (4, 11)


@given(old=WORDS.map("".join) | st.text(max_size=60), new=WORDS.map("".join) | st.text(max_size=60))
def test_a_difference_holds_both_texts(old: str, new: str) -> None:
    found = pieces(old, new)
    assert "".join(each.text for each in found if each.kind is not Kind.ADDED) == old
    assert "".join(each.text for each in found if each.kind is not Kind.REMOVED) == new
    for at, to, size in shared(old, new):
        assert old[at : at + size] == new[to : to + size]
        assert size

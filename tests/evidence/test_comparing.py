"""What was quoted beside a newer text of its article."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.passage import ChangeKind, Locator, MarkedChange, Passage, cut, type_out
from briefer.evidence.anchoring import Found
from briefer.evidence.comparing import Compared, Kind, Piece, compare, difference

OLD = (
    "Workers abroad\n"
    "They sleep four to a room in the mill and hand over most of what they earn.\n"
    "The ministry did not answer two letters that were sent in spring.\n"
    "Nobody else has spoken about it, and nobody will.\n"
)


def article(text: str) -> Article:
    return Article(text_digest(text), text, (), Origin("a.txt", "0" * 64))


def quoted(words: str, text: str = OLD) -> Passage:
    start = text.index(words)
    return cut(article(text), start, start + len(words), identifier="p1")


def compared(passage: Passage, new: str, old: str = OLD) -> Compared:
    (found,) = compare([passage], article(old), article(new))
    return found


def test_words_that_stayed_are_taken_from_the_newer_text_with_all_that_was_said_of_them() -> None:
    passage = replace(
        quoted("sleep four to a room in the mill"),
        changes=(MarkedChange(ChangeKind.SIC, 26, 30),),
        speaker="a worker",
        citing="NK News",
        marking="u",
        locator=Locator("page", "3"),
    )
    new = "Corrected on Friday.\n" + OLD.replace("two letters", "three letters")
    found = compared(passage, new)
    assert found.anchor.state is Found.MOVED
    assert found.verbatim
    taken = found.taken
    assert taken is not None
    assert (taken.id, taken.article) == ("p1", article(new).id)
    assert new[taken.start : taken.end] == taken.exact == passage.exact
    assert taken.changes == (MarkedChange(ChangeKind.SIC, 47, 51),)
    said = ("speaker", "citing", "marking", "locator")
    assert [getattr(taken, each) for each in said] == [getattr(passage, each) for each in said]


def test_words_that_changed_keep_the_marked_changes_whose_words_stayed() -> None:
    passage = quoted("They sleep four to a room in the mill and hand over most of what they earn.")
    at = passage.start
    four = MarkedChange(ChangeKind.SIC, at + 11, at + 15)
    mill = OLD.index(" in the mill")
    room = MarkedChange(ChangeKind.OMISSION, mill, mill + 12)
    new = OLD.replace("sleep four", "now sleep five")
    found = compared(replace(passage, changes=(four, room)), new)
    assert found.anchor.state is Found.CHANGED
    assert not found.verbatim
    assert found.lost == 1
    (kept,) = found.taken.changes
    assert new[kept.start : kept.end] == OLD[room.start : room.end] == " in the mill"


def test_words_that_are_gone_or_typed_by_hand_have_no_place() -> None:
    passage = quoted("The ministry did not answer two letters that were sent in spring.")
    found = compared(passage, OLD.replace(passage.exact + "\n", ""))
    assert (found.anchor.state, found.taken) == (Found.GONE, None)
    assert compared(type_out("a", "Workers abroad"), OLD).taken is None


def test_what_stands_farther_off_decides_between_two_places_alike() -> None:
    near = (
        "As was said before, it is so. They are paid in coal. That is how it has always been there."
    )
    old = f"In the north. {near} In the south of it all. {near} And so on."
    start = old.rindex("They are paid in coal.")
    passage = cut(article(old), start, start + 22, identifier="p1")
    new = f"Anew.\n{old}"
    found = compared(passage, new, old)
    assert found.anchor.state is Found.MOVED
    assert found.taken.start == start + 6


def test_a_difference_goes_word_by_word() -> None:
    assert difference("They sleep four to a room.", "They now sleep five to a room") == (
        Piece(Kind.SAME, "They"),
        Piece(Kind.ADDED, " now"),
        Piece(Kind.SAME, " sleep "),
        Piece(Kind.REMOVED, "four"),
        Piece(Kind.ADDED, "five"),
        Piece(Kind.SAME, " to a room"),
        Piece(Kind.REMOVED, "."),
    )


@given(old=st.text(max_size=60), new=st.text(max_size=60))
def test_a_difference_holds_both_texts(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(each.text for each in pieces if each.kind is not Kind.ADDED) == old
    assert "".join(each.text for each in pieces if each.kind is not Kind.REMOVED) == new

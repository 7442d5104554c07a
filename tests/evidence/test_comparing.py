"""What was quoted beside a newer text of its article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.passage import ChangeKind, Locator, MarkedChange, Passage, cut, type_out
from briefer.evidence.anchoring import Found
from briefer.evidence.comparing import Compared, compare

if TYPE_CHECKING:
    from briefer.domain.reference import Source

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
    assert (taken.locator, found.unplaced) == (None, True), "page 3 was of the older text"
    said = ("speaker", "citing", "marking")
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


def test_a_long_passage_of_which_one_word_in_eight_changed_keeps_its_place_and_its_marks(
    sources: dict[str, Source],
) -> None:
    """Words that a long passage has often are landmarks too."""
    real = next(each.article for each in sources.values() if "93,300" in each.article.text)
    start = real.text.index(". ", 1_200) + 2
    passage = cut(real, start, start + 1_600, identifier="p1")
    words = passage.exact.split(" ")
    at = start + len(" ".join(words[:101])) + 1
    mark = MarkedChange(ChangeKind.OMISSION, at, at + len(words[101]))
    new = [f"other{n}" if n % 8 == 0 else word for n, word in enumerate(words)]
    text = real.text[:start] + " ".join(new) + real.text[passage.end :]
    found = compared(replace(passage, changes=(mark,)), text, real.text)
    assert found.anchor.state is Found.CHANGED
    assert found.lost == 0


def test_a_place_that_was_typed_holds_while_the_passage_begins_where_it_did() -> None:
    passage = replace(quoted("They sleep four to a room"), locator=Locator("page", "3"))
    found = compared(passage, OLD + "More was added below.\n")
    assert (found.taken.locator, found.unplaced) == (passage.locator, False)


def test_what_was_said_of_a_passage_since_it_was_compared_stays() -> None:
    passage = quoted("sleep four to a room in the mill")
    found = compared(passage, f"Corrected on Friday.\n{OLD}")
    new = found.onto(replace(passage, speaker="a worker", marking="u"))
    assert (new.speaker, new.marking, new.article) == ("a worker", "u", found.taken.article)
    mark = MarkedChange(ChangeKind.SIC, passage.start, passage.start + 5)
    assert found.onto(replace(passage, changes=(mark,))) is None

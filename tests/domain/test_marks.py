"""Marking changes inside a quotation."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.composing.quotation import printed
from briefer.domain.marks import MarkError, marked, unmarked, words_left
from briefer.domain.passage import ChangeKind, MarkedChange, Passage

OMISSION, INSERTION, SIC = ChangeKind.OMISSION, ChangeKind.INSERTION, ChangeKind.SIC
WORDS = "He said the workers left last March, which was to early, and never came home."
PASSAGE = Passage("p1", "a", 100, 100 + len(WORDS), WORDS)


def at(words: str) -> tuple[int, int]:
    start = 100 + WORDS.index(words)
    return start, start + len(words)


def paper(passage: Passage) -> str:
    return "".join(text.text for text in printed(passage, None))


def test_an_insertion_stands_in_brackets_after_the_words() -> None:
    end = at("last March")[1]
    found = marked(PASSAGE, INSERTION, end, end, " [2016] ")
    assert "last March [2016], which" in paper(found)


def test_an_insertion_over_words_takes_their_place() -> None:
    assert "“[Kim] said" in paper(marked(PASSAGE, INSERTION, *at("He"), "Kim"))


def test_an_omission_shows_as_an_ellipsis_and_sic_after_the_fault() -> None:
    found = marked(PASSAGE, OMISSION, *at(", and never came home"))
    found = marked(found, SIC, *at("to"))
    assert paper(found) == "“He said the workers left last March, which was to [sic] early ….”"


def test_omissions_that_meet_become_one() -> None:
    first = marked(PASSAGE, OMISSION, *at("said the"))
    both = marked(first, OMISSION, at("said the")[1], at(" workers")[1])
    assert both.changes == (MarkedChange(OMISSION, at("said")[0], at("workers")[1]),)


def test_the_newer_change_takes_the_place_of_what_it_overlaps() -> None:
    first = marked(PASSAGE, OMISSION, *at("left last"))
    second = marked(first, INSERTION, *at("last March"), "in March 2016")
    assert [each.kind for each in second.changes] == [INSERTION]


def test_nothing_is_put_in_where_the_words_are_left_out() -> None:
    first = marked(PASSAGE, OMISSION, *at("left last March"))
    end = at("last")[1]
    with pytest.raises(MarkError, match="Take that back first"):
        marked(first, INSERTION, end, end, "2016")


def test_changes_side_by_side_stay() -> None:
    first = marked(PASSAGE, OMISSION, *at("left "))
    end = at("left ")[1]
    second = marked(first, INSERTION, end, end, "departed")
    assert [each.kind for each in second.changes] == [OMISSION, INSERTION]


def test_taking_back_takes_what_is_touched_and_no_more() -> None:
    first = marked(marked(PASSAGE, OMISSION, *at("said ")), SIC, *at("to"))
    assert unmarked(first, at("said ")[1], at("said ")[1]).changes == first.changes[1:]
    assert unmarked(first, 100, PASSAGE.end).changes == ()


@pytest.mark.parametrize(
    ("kind", "start", "end", "text"),
    [
        (OMISSION, 100, 100, ""),
        (SIC, 105, 105, ""),
        (INSERTION, 105, 105, " [ ] "),
        (INSERTION, 105, 105, "[all] refused [of]"),
        (INSERTION, 105, 105, "all] refused [of"),
        (OMISSION, 99, 104, ""),
        (OMISSION, 104, 101 + len(WORDS), ""),
        (OMISSION, 100, 100 + len(WORDS), ""),
        (INSERTION, 100, 100 + len(WORDS), "Nobody came"),
    ],
)
def test_what_cannot_be_marked_is_refused(
    kind: ChangeKind, start: int, end: int, text: str
) -> None:
    with pytest.raises(MarkError, match="Nothing was changed"):
        marked(PASSAGE, kind, start, end, text)


steps = st.lists(
    st.tuples(
        st.sampled_from(ChangeKind),
        st.integers(100, 100 + len(WORDS)),
        st.integers(0, 20),
        st.sampled_from(["2016", "Kim"]),
    ),
    max_size=12,
)


@given(steps)
def test_whatever_is_marked_is_in_order_and_leaves_the_source_s_words(
    given_steps: list[tuple[ChangeKind, int, int, str]],
) -> None:
    passage = PASSAGE
    for kind, start, length, text in given_steps:
        try:
            passage = marked(passage, kind, start, min(start + length, PASSAGE.end), text)
        except MarkError:
            continue
    edges = [e for each in passage.changes for e in (each.start, each.end)]
    assert all(left <= right for left, right in pairwise([100, *edges, PASSAGE.end]))
    assert words_left(passage)
    assert passage.exact == WORDS
    kept = unmarked(passage, 100, PASSAGE.end)
    assert kept == PASSAGE

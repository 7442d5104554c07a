"""What holds of any edit: it is reported, and what was not touched reads as it did."""

from __future__ import annotations

import json
from contextlib import suppress
from itertools import accumulate
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from briefer.evidence.readback.words import steps, tokens
from briefer.sources.readback.packing import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.evidence.readback import Report

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""

NAMES = {"paragraphs", "styles", "marks", "notes", "remarks", "origins", "said", "unread"}
WORDS = st.text(st.sampled_from("abcXYZ 0.,“”—가"), min_size=1, max_size=12)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    place=st.integers(0, 10_000),
    edges=st.tuples(st.integers(0, 300), st.integers(0, 300)),
    words=WORDS | st.just(""),
)
def test_a_random_edit_is_reported_and_other_passages_are_unchanged(  # noqa: PLR0913, PLR0917 - fixtures
    written: bytes,
    compare: Callable[[Word], Report],
    word: Word,
    place: int,
    edges: tuple[int, int],
    words: str,
) -> None:
    hand = type(word)(written)
    space = hand.body.tag[:-4]
    runs = [
        each for paragraph in hand.body.iter(f"{space}p") for each in paragraph.iter(f"{space}t")
    ]
    chosen = runs[place % len(runs)]
    old = chosen.text
    start, end = sorted(edge % (len(old) + 1) for edge in edges)
    new = old[:start] + words + old[end:]
    paragraph = next(chosen.iterancestors(f"{space}p"))
    before = "".join(each.text for each in paragraph.iter(f"{space}t"))
    chosen.text = new
    after = "".join(each.text for each in paragraph.iter(f"{space}t"))
    assume(_plain(before) != _plain(after))
    named = {each.get(f"{space}val") for each in paragraph.iter(f"{space}tag")}
    report = compare(hand)
    assert not report.clean
    touched = {each.passage for each in report.quotations if not each.unchanged}
    assert touched <= named


def _plain(text: str) -> str:
    """Return a text as it counts: white space folded, a form of marks like any other."""
    return " ".join(text.replace("“", '"').replace("”", '"').split())


@given(st.lists(WORDS), st.lists(WORDS))
def test_the_steps_lead_from_one_text_to_the_other(one: list[str], other: list[str]) -> None:
    old, new = tokens(" ".join(one)), tokens(" ".join(other))
    found = steps(old, new)
    assert [step.low for step in found] == [0, *(step.high for step in found)][: len(found)]
    assert [step.first for step in found] == [0, *(step.last for step in found)][: len(found)]
    assert all(
        [t.text for t in old[s.low : s.high]] == [t.text for t in new[s.first : s.last]]
        for s in found
        if s.same
    )


@given(WORDS)
def test_words_cover_all_that_is_no_white_space(text: str) -> None:
    found = tokens(text)
    assert "".join(token.text for token in found) == "".join(text.split())
    assert list(accumulate((t.end for t in found), max)) == [t.end for t in found]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda one: (
            st.lists(one)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "paragraphs",
                        "styles",
                        "marks",
                        "notes",
                        "remarks",
                        "origins",
                        "said",
                        "unread",
                        "restricted",
                    ]
                ),
                one,
            )
        ),
        max_leaves=20,
    )
)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_json_becomes_more_than_an_edited_file_or_a_refusal(said: object) -> None:
    with suppress(KeyError, TypeError, ValueError):
        unpacked(json.loads(json.dumps(said)))


def test_the_sign_of_a_note_without_its_note_is_refused() -> None:
    said = {"styles": [[]], "marks": [], "notes": [], "remarks": [], "origins": [], "written": []}
    more = {"said": ["", "", ""], "unread": [], "restricted": False}
    with pytest.raises(ValueError, match=r"^$"):
        unpacked(said | more | {"paragraphs": [[0, ["a\x01b"]]]})

"""Which marks of a text are quotation marks, and how deep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.citing.marks import find_marks

if TYPE_CHECKING:
    from pathlib import Path

CASES = [
    ("“A ‘b’ c”", "1 2 2 1"),
    ('"A "b" c"', "1 2 2 1"),
    ('"According to one," B writes, " \'revolutions, as it proved.\' "', "1 1 1 2 2 1"),
    ("'Back off to work'", "1 1"),
    ("What a 'Yes' vote means", "1 1"),
    ("North Korea's workers' rights in the '90s and ’90s", ""),
    ("rock 'n' roll, give 'em, ’tis", ""),
    ("the “big brother’s” visit", "1 1"),
    ("aren’t the workers’ own", ""),
    ('running a debt," Bennett said.', "1"),
    ('he said: "it began', "1"),
    ('one."\n\n"Two', "1 1"),
    ('"One.\n\n"Two."', "1 1 1"),
    ('(“so”), then—"so"—then', "1 1 1 1"),
    ("a ' b", ""),
    ("no marks at all", ""),
]


@pytest.mark.parametrize(("text", "depths"), CASES)
def test_marks_are_told_from_apostrophes_and_nested(text: str, depths: str) -> None:
    assert " ".join(str(mark.depth) for mark in find_marks(text)) == depths


@pytest.mark.parametrize(
    "text", ['Korea," B said.', '"Korea, B said.', "“Korea, B said.", "so,” B"]
)
def test_a_mark_without_its_partner_says_so(text: str) -> None:
    (mark,) = find_marks(text)
    assert not mark.paired
    assert mark.opening is text.startswith(('"', "“"))


@given(st.text(alphabet="a 's\"“”‘’.,(—\n"))
def test_marks_of_any_text_stand_in_order_and_paired_ones_nest(text: str) -> None:
    marks = find_marks(text)
    assert [mark.position for mark in marks] == sorted({mark.position for mark in marks})
    open_depths: list[int] = []
    for mark in (mark for mark in marks if mark.paired):
        if mark.opening:
            open_depths.append(mark.depth)
        else:
            assert open_depths.pop() == mark.depth
    assert not open_depths


def test_no_apostrophe_inside_a_word_of_the_five_articles_is_a_mark(
    seeds: tuple[Path, ...],
) -> None:
    for seed in seeds:
        text = seed.read_text(encoding="utf-8")
        for mark in find_marks(text):
            around = text[mark.position - 1 : mark.position + 2 : 2]
            assert text[mark.position] in '"“”' or not around.isalnum()

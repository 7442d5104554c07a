"""Two texts word by word, and words between quotation marks."""

from __future__ import annotations

import pytest

from briefer.evidence.readback.words import tokens, within_marks


def test_a_number_with_its_separators_is_one_word() -> None:
    text = "In 2013, 93,300 visas (10.5%) cost $1,200,000.50, not 3."
    assert [token.text for token in tokens(text)] == [
        *("In", "2013", ",", "93,300", "visas", "(", "10.5", "%", ")", "cost", "$"),
        *("1,200,000.50", ",", "not", "3", "."),
    ]


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("“So North Korea …”", "So North Korea …"),
        ("“So North Korea", "So North Korea"),
        ("So North Korea”", "So North Korea"),
        ('"So North Korea"', "So North Korea"),
        ("“So” and “North”", "‘So’ and ‘North’"),
        ("He said “So”.", "He said ‘So’."),
        ("plain words", "plain words"),
        ("“”", ""),
    ],
)
def test_words_between_marks_have_no_second_ones(text: str, within: str) -> None:
    assert within_marks(text) == within

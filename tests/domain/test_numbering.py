"""Numbers as pages print them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.numbering import counted_on, roman, roman_value


@given(number=st.integers(1, 3999))
def test_roman_numbers_are_read_as_they_are_written(number: int) -> None:
    assert roman_value(roman(number)) == number
    assert roman_value(roman(number).upper()) == number


@pytest.mark.parametrize("letters", ["", "iiii", "vx", "ic", "Iv", "civil", "4", "mmmm"])
def test_what_nobody_would_write_is_no_roman_number(letters: str) -> None:
    assert roman_value(letters) is None


@pytest.mark.parametrize(
    ("label", "later"),
    [("17", "19"), ("iv", "vi"), ("IX", "XI"), ("A-09", "A-11"), ("[ii]", "[iv]"), ("cover", None),
     ("1/15", None), ("mmmcmxcix", None), ("\u0661", None)],
)  # fmt: skip
def test_labels_count_on_in_their_own_manner(label: str, later: str | None) -> None:
    assert counted_on(label, 2) == later

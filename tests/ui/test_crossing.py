"""What crosses to the worker process arrives as it left, and no part of it is long."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.section import Section
from briefer.ui.crossing import pack, unpack

PLAIN = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=200).map(tuple)
        | st.lists(inner, max_size=5)
        | st.dictionaries(st.text(), inner, max_size=150)
    ),
    max_leaves=300,
)


class Pair(NamedTuple):
    """A tuple of a class of its own."""

    one: int
    other: int


@given(VALUES)
def test_any_value_arrives_as_it_left(value: object) -> None:
    assert unpack(pack(value)) == value


def test_classes_of_their_own_stay_what_they_are() -> None:
    value = (Pair(1, 2), Counter("abc"), tuple(Pair(n, n) for n in range(500)))
    arrived = unpack(pack(value))
    assert arrived == value
    assert type(arrived[0]) is Pair
    assert type(arrived[1]) is Counter
    assert type(arrived[2][499]) is Pair


def test_a_long_briefing_crosses_in_short_parts() -> None:
    passages = tuple(
        Passage(f"p{n}", "a", n, n + 400, f"{n:04}" * 100, "before", "after") for n in range(2_000)
    )
    briefing = Briefing("b", sections=(Section("s", "Labor", "", passages),))
    parts = pack(briefing)
    assert unpack(parts) == briefing
    assert max(map(len, parts)) < 64_000

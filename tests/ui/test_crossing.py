"""What crosses to the worker process arrives as it left, and no part of it is long."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.section import Section
from briefer.ui.crossing import Known, pack, unpack

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


@given(st.lists(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 2).map(str), max_size=4)))
def test_a_mapping_arrives_whole_though_only_its_news_crosses(sent: list[dict[str, str]]) -> None:
    here, there = Known[tuple[str]](), Known[tuple[str]]()
    objects = {text: (text,) for text in "012"}
    before: dict[str, str] = {}
    for each in sent:
        now = {key: objects[text] for key, text in each.items()}
        news = here.news(now)
        assert set(news) == {key for key, text in each.items() if before.get(key) != text}
        arrived = there.whole(unpack(pack(news)), tuple(now))
        assert list(arrived.items()) == list(now.items())
        before = each

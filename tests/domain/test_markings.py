"""The levels of a system of markings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.marking import Level, MarkingProfile

LEVELS = (Level("low", "LOW", "(L)"), Level("middle", "MIDDLE"), Level("high", "HIGH//ONE"))
PROFILE = MarkingProfile("test", "Test", LEVELS)
IDS = [level.id for level in LEVELS]


def test_a_level_is_known_by_its_id_and_by_the_words_of_its_banner() -> None:
    assert PROFILE.level("high") == PROFILE.level(" High//one ") == LEVELS[2]
    assert PROFILE.level("unheard of") is PROFILE.level("") is None


@given(names=st.lists(st.sampled_from([*IDS, "unheard of", ""])))
def test_the_highest_is_never_below_any(names: list[str]) -> None:
    known = [IDS.index(name) for name in names if name in IDS]
    assert PROFILE.highest(names) == (LEVELS[max(known)] if known else None)


def test_a_profile_without_levels_marks_nothing() -> None:
    assert MarkingProfile().highest(["low", "high"]) is None

"""Counts stay right through any edits, and sections that did not change are not counted again."""

from __future__ import annotations

from dataclasses import replace

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.section import Section
from briefer.ui.tally import Tally


def section(number: int, articles: str) -> Section:
    passages = (
        Passage(f"p{number}{at}", article, 0, 4, "word", "", "")
        for at, article in enumerate(articles)
    )
    return Section(f"s{number}", "", "", tuple(passages))


def test_only_the_section_that_changed_is_counted_again() -> None:
    tally, before = Tally(), Briefing("b", sections=(section(1, "aab"), section(2, "b")))
    first = dict(tally.of(before))
    assert first["s1"].passages == {"a": 2, "b": 1}
    after = replace(before, sections=(before.sections[0], section(2, "bc")))
    second = tally.of(after)
    assert second["s1"] is first["s1"]
    assert second["s2"].passages == {"b": 1, "c": 1}
    assert second["s2"].articles == {"b", "c"}


def test_a_section_that_is_gone_is_forgotten() -> None:
    tally, before = Tally(), Briefing("b", sections=(section(1, "a"), section(2, "b")))
    tally.of(before)
    assert set(tally.of(replace(before, sections=before.sections[:1]))) == {"s1"}

"""What is quoted already is known by its place, or by its words in a copy."""

from __future__ import annotations

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.section import Section
from briefer.evidence.filed import filed

SAID = "In April, another 13 restaurant workers made a similar escape."
QUOTED = Passage("p1", "a", 10, 10 + len(SAID), SAID)
BRIEFING = Briefing("b", sections=(Section("s", "One", "", (QUOTED,)),))


def test_a_span_that_a_passage_has_a_part_of_is_filed() -> None:
    assert filed(BRIEFING, "a", (0, 11), "other words") == "p1"
    assert filed(BRIEFING, "a", (0, 10), "other words") == ""
    assert filed(BRIEFING, "a", (0, 11), "other words", besides="p1") == ""


def test_the_same_words_in_another_article_are_a_copy_where_there_are_enough_of_them() -> None:
    assert filed(BRIEFING, "b", (0, 60), SAID.replace(" ", "\u00a0")) == "p1"
    assert filed(BRIEFING, "b", (0, 60), SAID.upper()) == ""
    assert filed(BRIEFING, "b", (0, 60), "made a similar escape.") == ""

"""Where a passage can go, and the edits that take it there."""

from __future__ import annotations

from briefer.domain.briefing import Briefing
from briefer.domain.passage import Passage
from briefer.domain.section import Section, Theme
from briefer.editing import apply
from briefer.ui.reader.filing import Target, filing, opening, targets

LABOR = Theme("labor", "Labor", "#9A6412", "1")
SANCTIONS = Theme("sanctions", "Sanctions", "#A63A32", "2")
PASSAGE = Passage("p1", "a", 0, 3, "One")


def briefing(*sections: Section) -> Briefing:
    """Return a briefing with two themes."""
    return Briefing("b", sections=sections, themes=(LABOR, SANCTIONS))


def test_sections_come_first_then_the_themes_that_have_none() -> None:
    found = targets(briefing(Section("s1", "Workers abroad", "labor"), Section("s2", "Notes")))
    assert found == (
        Target("Workers abroad", "1", LABOR, "s1"),
        Target("Notes", "", None, "s2"),
        Target("Sanctions", "2", SANCTIONS, ""),
    )


def test_no_two_sections_answer_to_one_key() -> None:
    found = targets(briefing(Section("s1", "One", "labor"), Section("s2", "Two", "labor")))
    assert [target.key for target in found] == ["1", "", "2"]


def test_filing_puts_a_passage_at_the_end_of_its_section() -> None:
    before = briefing(Section("s1", "One", "labor", (Passage("p0", "a", 4, 5, "x"),)))
    after, _ = apply(before, filing(before, PASSAGE, targets(before)[0]))
    assert [item.id for item in after.sections[0].items] == ["p0", "p1"]


def test_filing_under_a_theme_without_a_section_makes_the_section() -> None:
    before = briefing()
    after, change = apply(before, filing(before, PASSAGE, targets(before)[1]))
    (section,) = after.sections
    assert (section.heading, section.theme, section.items) == ("Sanctions", "sanctions", (PASSAGE,))
    assert apply(after, change.inverse)[0] == before


def test_a_new_section_takes_on_the_theme_that_is_named_like_it() -> None:
    before = briefing()
    named, _ = apply(before, opening(before, PASSAGE, "labor"))
    other, _ = apply(before, opening(before, PASSAGE, "Weather"))
    assert named.sections[0].theme == "labor"
    assert other.sections[0].theme == ""

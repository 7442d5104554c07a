"""What the briefing quotes of an article is what the reader highlights of it."""

from __future__ import annotations

from briefer.domain.briefing import Briefing, Judgment
from briefer.domain.passage import ChangeKind, MarkedChange, Passage
from briefer.domain.prose import Paragraph, Prose, RunIn
from briefer.domain.section import Comment, Section, Theme
from briefer.ui.reader.highlights import Highlights, segments

LABOR = Theme("labor", "Labor", "#9A6412", "1")


def passage(identifier: str, start: int, end: int, *changes: MarkedChange) -> Passage:
    """Return a passage of article a."""
    return Passage(identifier, "a", start, end, "x" * (end - start), changes=changes)


def run_in(found: Passage) -> Prose:
    """Return a sentence that quotes a passage."""
    return Prose((Paragraph((RunIn(found),)),))


def test_every_passage_of_the_article_is_highlighted_wherever_it_is_quoted() -> None:
    briefing = Briefing(
        "b",
        bottom_line=run_in(passage("p1", 0, 5)),
        judgments=(Judgment("j", run_in(passage("p2", 5, 9))),),
        sections=(
            Section("s1", "Labor", "labor", (passage("p3", 10, 20),)),
            Section("s2", "Other", "", (Comment("c", run_in(passage("p4", 15, 25))),)),
            Section("s3", "Third", "", (Passage("p5", "another", 0, 1, "x"),)),
        ),
        themes=(LABOR,),
    )
    found = Highlights().of(briefing, "a")
    assert [(h.passage, h.place, h.mark, h.theme, h.alone) for h in found] == [
        ("p1", "the bottom line", "", None, False),
        ("p2", "a key judgment", "", None, False),
        ("p3", "Labor", "1", LABOR, True),
        ("p4", "Other", "§", None, False),
    ]


def test_what_a_passage_omits_is_not_highlighted() -> None:
    omission = MarkedChange(ChangeKind.OMISSION, 4, 8)
    section = Section("s", "Labor", "", (passage("p", 0, 10, omission),))
    (found,) = Highlights().of(Briefing("b", sections=(section,)), "a")
    assert found.spans == ((0, 4), (8, 10))


def test_overlapping_passages_are_cut_where_their_cover_changes() -> None:
    section = Section("s", "Labor", "", (passage("p1", 0, 10), passage("p2", 6, 15)))
    found = Highlights().of(Briefing("b", sections=(section,)), "a")
    cover = [
        (segment.start, segment.end, [h.passage for h in segment.cover])
        for segment in segments(found, 2, 100)
    ]
    assert cover == [(2, 6, ["p1"]), (6, 10, ["p1", "p2"]), (10, 15, ["p2"])]

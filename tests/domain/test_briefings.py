"""What a briefing holds, and in what order."""

from __future__ import annotations

import pytest

from briefer.domain.briefing import Briefing, Judgment
from briefer.domain.passage import Also, Passage
from briefer.domain.prose import Citation, Paragraph, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section, Theme
from briefer.domain.yardstick import Band, Yardstick


def quoting(identifier: str, article: str) -> Prose:
    passage = Passage(identifier, article, 0, 4, "text")
    spans = (Words("So "), Citation(f"{article}-cited"), RunIn(passage), Words("."))
    return Prose((Paragraph(spans),))


BRIEFING = Briefing(
    "b1",
    bottom_line=quoting("p1", "a1"),
    judgments=(Judgment("j1", quoting("p2", "a2")),),
    sections=(
        Section("s1", "One", "labor", (Passage("p3", "a1", 0, 1, "t"),)),
        Section(
            "s2", "Two", "", (Comment("c1", quoting("p4", "a4")), Passage("p5", "a3", 0, 1, "t"))
        ),
    ),
    themes=(Theme("labor", "Labor", "#884400"),),
)


def test_passages_come_in_the_order_of_the_page() -> None:
    assert [passage.id for passage in BRIEFING.passages()] == ["p1", "p2", "p3", "p4", "p5"]


def test_cited_articles_come_once_in_the_order_of_the_page() -> None:
    assert BRIEFING.cited() == ("a1-cited", "a1", "a2-cited", "a2", "a4-cited", "a4", "a3")


def test_things_are_found_by_their_ids() -> None:
    assert BRIEFING.theme("labor").name == "Labor"
    assert BRIEFING.section("s2").heading == "Two"
    assert BRIEFING.passage("p4").article == "a4"
    assert BRIEFING.item("c1").id == "c1"
    assert BRIEFING.place("p5") == (BRIEFING.sections[1], 1)


def test_what_is_not_there_is_not_found() -> None:
    found = (
        BRIEFING.theme("x"),
        BRIEFING.section("x"),
        BRIEFING.passage("x"),
        BRIEFING.item("x"),
        BRIEFING.place("x"),
    )
    assert found == (None,) * 5


def test_a_passage_inside_prose_is_no_item_of_a_section() -> None:
    assert BRIEFING.item("p4") is None


def test_plain_text_shows_quotations_in_marks_and_no_notes() -> None:
    assert quoting("p1", "a1").plain() == "So “text”."


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        (" \n\t\n", []),
        ("One.", ["One."]),
        (" One. \r\n\n Two.\u2028Three.", ["One.", "Two.", "Three."]),
    ],
)
def test_plain_text_becomes_a_paragraph_a_line(text: str, lines: list[str]) -> None:
    made = prose(text)
    assert [paragraph.spans for paragraph in made.paragraphs] == [(Words(line),) for line in lines]
    assert made.plain() == "\n".join(lines)


def test_an_article_that_says_the_same_is_cited_too() -> None:
    also = (Also("a7", 0, 4, "same"),)
    section = Section("s1", "One", items=(Passage("p1", "a1", 0, 5, "alpha", also=also),))
    inside = Prose((Paragraph((RunIn(Passage("p2", "a2", 0, 4, "beta", also=also)),)),))
    assert Briefing("b", sections=(section,), bottom_line=inside).cited() == ("a2", "a7", "a1")


def test_a_band_is_found_by_any_of_its_terms() -> None:
    band = Band("likely", 55, 80, ("probable",))
    assert Yardstick(bands=(band,)).band(" Probable ") is band
    assert Yardstick(bands=(band,)).band("unlikely") is None

"""Lines of a paragraph: what they may hold and how even they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.document.design import TextStyle
from briefer.document.inline import LineBreak, NoteReference, Text
from briefer.writers.pdf.breaking import break_lines
from briefer.writers.pdf.fonts import Fonts
from briefer.writers.pdf.hyphenation import Hyphenator
from briefer.writers.pdf.pieces import pieces
from briefer.writers.pdf.shaping import Owner, Shaper, Word
from briefer.writers.pdf.structure import Element
from briefer.writers.pdf.styles import StyleBook

if TYPE_CHECKING:
    from briefer.document.design import Design
    from briefer.document.inline import Inline

STYLE = TextStyle("serif", 10.0, 14.0)


def shape(design: Design, *inlines: Inline) -> list[Word]:
    """Return inlines as words."""
    book = StyleBook(design, Fonts(design.faces))
    return Shaper(book, STYLE).shape(inlines, Owner(Element("P")))


def hyphenated(design: Design, text: str) -> list[Word]:
    """Return a text as words with their hyphens."""
    book = StyleBook(design, Fonts(design.faces))
    shaper = Shaper(book, STYLE, hyphenator=Hyphenator("en-US"))
    return shaper.shape((Text(text),), Owner(Element("P")))


def text_of(line: list[Word]) -> str:
    """Return a line's text."""
    return "".join(
        "".join(atom.text for atom in word.atoms) + (" " if word.space else "") for word in line
    )


def width_of(line: list[Word]) -> float:
    """Return a line's width without the space at its end."""
    spaces = sum(word.space.width for word in line[:-1] if word.space)
    return spaces + sum(word.width for word in line)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=30), min_size=1), st.floats(40, 400))
def test_lines_hold_all_words_in_order_and_none_is_too_wide(
    design: Design, words: list[str], measure: float
) -> None:
    lines = break_lines(shape(design, Text(" ".join(words))), measure)
    assert "".join(map(text_of, lines)) == " ".join(words)
    assert all(width_of(line) <= measure + 0.01 for line in lines)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=10, max_size=80))
def test_even_lines_are_never_many_more_than_greedy_ones(design: Design, words: list[str]) -> None:
    shaped = shape(design, Text(" ".join(words)))
    greedy, room = 1, 300.0
    for word in shaped:
        if word.width > room:
            greedy, room = greedy + 1, 300.0
        room -= word.width + (word.space.width if word.space else 0.0)
    assert len(break_lines(shaped, 300.0)) <= greedy + 1


def test_the_first_line_may_be_wider(design: Design) -> None:
    words = shape(design, Text("alpha beta gamma delta " * 5))
    wide = break_lines(words, 100.0, 80.0)
    assert 100.0 < width_of(wide[0]) <= 180.0
    assert all(width_of(line) <= 100.0 for line in wide[1:])


def test_a_line_break_ends_the_line_and_leaves_a_space(design: Design) -> None:
    words = shape(design, Text("one,"), LineBreak(), LineBreak(), Text("two"))
    assert [text_of(line) for line in break_lines(words, 400.0)] == ["one, ", "two"]


def test_a_note_number_is_part_of_the_word_before_it(design: Design) -> None:
    words = shape(design, Text("well-known"), NoteReference(12), Text(" and"))
    assert [text_of([word]) for word in words] == ["well-", "known\u200a12 ", "and"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", ["plain"]),
        ("2013—a", ["2013—", "a"]),
        ("well-known", ["well-", "known"]),
        ("-5", ["-5"]),
        ("———", ["———"]),
        ("朝鮮。人", ["朝", "鮮。", "人"]),
        ("북한은", ["북한은"]),
        ("https://a.org/b-c", ["https://", "a.", "org/", "b-", "c"]),
        ("and/or", ["and/or"]),
        ("a\u200bb", ["a", "b"]),
    ],
)
def test_text_without_spaces_may_be_broken_in_its_places(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


HYPHENATED = ("extraordinarily", "complicated", "negotiations", "and", "of", "administrative")
CLOSING = "”。、」ッーァ…\uff01\uff09"
OPENING = "“「\uff08"


@pytest.mark.parametrize(
    "text",
    ["他说“金正恩\uff08平壤\uff09”。", "「カッター、とグループ」…\uff01", "foo“金”bar。", "“金"],
)
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(text: str) -> None:
    found = pieces(text)
    assert "".join(found) == text
    assert all(piece[0] not in CLOSING for piece in found)
    assert all(piece[-1] not in OPENING for piece in found)


@given(
    st.lists(st.sampled_from(HYPHENATED), min_size=3, max_size=40),
    st.floats(60, 200),
)
def test_a_line_has_room_for_the_hyphen_that_ends_it(
    design: Design, words: list[str], measure: float
) -> None:
    for line in break_lines(hyphenated(design, " ".join(words)), measure):
        hyphen = line[-1].hyphen
        assert width_of(line) + (hyphen.width if hyphen else 0.0) <= measure + 0.01


def test_the_end_of_a_broken_word_does_not_stand_alone_on_the_last_line(design: Design) -> None:
    words = hyphenated(design, "They came and went from the extraordinarily")
    for measure in range(100, 260):
        lines = break_lines(words, measure)
        alone = len(lines) > 1 and len(lines[-1]) == 1 and lines[-2][-1].hyphen is not None
        assert not alone


def test_a_number_stays_with_the_abbreviation_before_it_where_the_words_allow(
    design: Design,
) -> None:
    note = "Heesun Wee, “Work Visas,” CNBC, n.d., para. 7; Jonathan Corrado and Brian Moore, 4."
    words = shape(design, Text(note))
    for measure in range(200, 400):
        lines = break_lines(words, float(measure))
        assert not [line for line in lines if text_of(line).endswith("para. ")]


def test_the_lines_of_a_title_are_of_about_the_same_length(design: Design) -> None:
    title = "China and North Korea: workers, defectors and the limits of pressure"
    words = shape(design, Text(title))
    for measure in (120.0, 180.0, 250.0, 320.0):
        usual, even = break_lines(words, measure), break_lines(words, measure, even=True)
        assert "".join(map(text_of, even)) == title
        assert len(even) == len(usual)
        assert max(map(width_of, even)) <= max(map(width_of, usual))
        assert min(map(width_of, even)) >= 0.6 * max(map(width_of, even))


def test_one_long_word_of_a_title_is_still_cut_at_the_edge(design: Design) -> None:
    lines = break_lines(shape(design, Text("x" * 300 + " y")), 100.0, even=True)
    assert "".join(map(text_of, lines)) == "x" * 300 + " y"
    assert all(width_of(line) <= 100.01 for line in lines)

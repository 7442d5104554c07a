"""Prose that is opened for editing and closed again is the prose that it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from briefer.domain.passage import Locator, Passage
from briefer.domain.prose import (
    Citation,
    Paragraph,
    ParagraphKind,
    Prose,
    RunIn,
    Span,
    Words,
    prose,
)
from briefer.ui.board.chips import Chips
from briefer.ui.board.prose_document import fill, read, tidy

pytestmark = pytest.mark.usefixtures("qapp")

text = st.text(
    st.characters(
        exclude_categories=("Cs",), exclude_characters="\r\u2028\u2029\ufffc\ufdd0\ufdd1\x00"
    ),
    min_size=1,
    max_size=30,
)
words = st.builds(
    Words, text, bold=st.booleans(), italic=st.booleans(), link=st.sampled_from(["", "a:b", "c:d"])
)
locators = st.none() | st.just(Locator("page", "4"))
citations = st.builds(Citation, st.sampled_from(["a1", "a2"]), locators)
passages = st.builds(
    Passage,
    id=st.uuids().map(lambda each: f"p{each.hex}"),
    article=st.just("a1"),
    start=st.just(0),
    end=st.just(3),
    exact=text,
)
spans = st.lists(words | citations | st.builds(RunIn, passages), max_size=6)


def joined(parts: list[Span]) -> tuple[Span, ...]:
    """Return spans in normal form: neighboring words of one style are one run."""
    result = []
    for part in parts:
        last = result[-1] if result else None
        if (
            isinstance(part, Words)
            and isinstance(last, Words)
            and ((part.bold, part.italic, part.link) == (last.bold, last.italic, last.link))
        ):
            result[-1] = Words(last.text + part.text, last.bold, last.italic, last.link)
        else:
            result.append(part)
    return tuple(result)


paragraphs = st.builds(Paragraph, spans.map(joined), st.sampled_from(ParagraphKind))
texts = (
    st.lists(paragraphs, max_size=5)
    .map(lambda each: Prose(tuple(each)))
    .filter(lambda each: each.paragraphs != (Paragraph(()),))
)


def through_a_document(given_text: Prose) -> Prose:
    document, chips = QTextDocument(), Chips()
    fill(document, given_text, chips)
    return read(document, chips)


@given(texts)
def test_any_prose_comes_back_exactly(given_text: Prose) -> None:
    assert through_a_document(given_text) == given_text


def test_lists_beside_each_other_and_empty_items_keep_their_kind() -> None:
    item = Paragraph((Words("one"),), ParagraphKind.BULLET)
    given_text = Prose(
        (
            item,
            Paragraph((), ParagraphKind.BULLET),
            Paragraph((Words("1"),), ParagraphKind.NUMBER),
            Paragraph((Words("plain"),)),
            item,
        )
    )
    assert through_a_document(given_text) == given_text


def test_no_break_spaces_and_characters_beyond_the_first_plane_survive() -> None:
    given_text = prose("10\u00a0percent, 북한 😀🇰🇵 end")
    assert through_a_document(given_text) == given_text


def test_a_passage_that_was_copied_within_the_text_gets_an_id_of_its_own() -> None:
    passage = Passage("p1", "a1", 0, 3, "one")
    twice = Prose((Paragraph((RunIn(passage), Words(" and "), RunIn(passage))),))
    first, _, second = through_a_document(twice).paragraphs[0].spans
    assert first.passage.id == "p1"
    assert second.passage.id != "p1"
    assert second.passage.exact == "one"


def test_characters_that_qt_takes_for_its_own_do_no_harm() -> None:
    given_text = Prose((Paragraph((Words("a\ufffcb\ufdd0c\x00d\ud800e\rf"),)),))
    (paragraph,) = through_a_document(given_text).paragraphs
    assert paragraph.spans == (Words("a\ufffdb\ufffdc\ufffdd\ufffde\nf"),)


def test_tidying_drops_blank_paragraphs_and_space_at_the_ends() -> None:
    untidy = Prose(
        (
            Paragraph((Words("  "),)),
            Paragraph((Words(" a "), Citation("a1"), Words(" "))),
            Paragraph(()),
        )
    )
    assert tidy(untidy) == Prose((Paragraph((Words("a "), Citation("a1"))),))

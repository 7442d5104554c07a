"""Words broken with a hyphen, where a design asks for it: which, where, and whole when copied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.document.block import Heading, Paragraph, Title
from briefer.document.design import Design, Margins
from briefer.document.inline import Link, NoteReference, Quoted, Text
from briefer.writers.pdf.hyphenation import Hyphenator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.document.block import Quotation
    from briefer.document.document import Document

LONG = (
    "extraordinarily complicated responsibilities characteristically undermine international "
    "negotiations notwithstanding considerable administrative accomplishments "
)


@pytest.fixture
def narrow(design: Design) -> Design:
    """Return a design with short lines whose words are hyphenated."""
    return replace(design, hyphenate=True, margins=Margins(60, 230, 60, 230))


def broken(pages: Sequence[str]) -> list[str]:
    """Return the starts of words that are broken; pdfium reads a soft hyphen as U+FFFE."""
    text = "\n".join(pages)
    return [part.split()[-1] for part in text.split("\ufffe")[:-1]]


def test_words_are_broken_only_where_the_design_asks_for_it(
    make: Callable[..., Document], write: Callable[..., Any], narrow: Design
) -> None:
    document = make(Paragraph((Text(LONG * 3),)))
    assert broken(write(document, narrow).pages)
    assert not broken(write(document, replace(narrow, hyphenate=False)).pages)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(LONG.split()), min_size=5, max_size=60))
def test_a_broken_word_is_whole_when_it_is_read_out_or_copied(
    make: Callable[..., Document],
    write: Callable[..., Any],
    quotation: Callable[..., Quotation],
    design: Design,
    words: list[str],
) -> None:
    narrow = replace(design, hyphenate=True, margins=Margins(60, 230, 60, 230))
    text = " ".join(words)
    written = write(make(quotation(1, text), Paragraph((Text(text), NoteReference(2)))), narrow)
    said = [each.replace("\u200a", "") for each in written.said("P")]
    assert said == [text, text]
    shown = "".join("".join(written.pages).replace("\ufffe", "").split())
    assert shown == f"{text}1{text}2".replace(" ", "")


def test_a_hyphen_is_drawn_within_the_measure(
    make: Callable[..., Document], write: Callable[..., Any], narrow: Design
) -> None:
    written = write(make(Paragraph((Text(LONG * 3),))), narrow)
    assert written.last_letter(1, 60, 700) <= 612 - 230 + 0.5
    (font,) = written.file.pages[0].resources.Font.values()
    assert b"<00AD>" in font.ToUnicode.read_bytes()


def test_titles_headings_and_addresses_are_left_whole(
    make: Callable[..., Document], write: Callable[..., Any], narrow: Design
) -> None:
    blocks = (
        Title((Text(LONG),)),
        Heading(1, (Text(LONG),), "h"),
        Paragraph((Link((Text(LONG),), "https://example.org/"),)),
    )
    assert not broken(write(make(*blocks), narrow).pages)


@pytest.mark.parametrize(
    ("word", "language", "parts"),
    [
        ("extraordinarily", "en-US", ["extraor", "di", "nar", "ily"]),
        ("“negotiations,”", "en-US", ["“nego", "ti", "a", "tions,”"]),
        ("Pyongyang", "en-US", ["Pyongyang"]),
        ("UNESCO", "en-US", ["UNESCO"]),
        ("a1negotiations2b", "en-US", ["a1negotiations2b"]),
        ("Verhandlungen", "de-DE", ["Ver", "hand", "lun", "gen"]),
        ("négociations", "fr", ["négo", "cia", "tions"]),
        ("negotiations", "tlh", ["negotiations"]),
        ("평양에서만난대표단", "ko", ["평양에서만난대표단"]),
        ("short", "en", ["short"]),
        ("x" * 10_000, "en", ["x" * 10_000]),
    ],
)
def test_words_are_broken_by_their_language_and_names_are_not(
    word: str, language: str, parts: list[str]
) -> None:
    assert Hyphenator("en-US").parts(word, language) == parts


def test_a_run_in_another_language_is_broken_by_that(
    make: Callable[..., Document], write: Callable[..., Any], narrow: Design
) -> None:
    german = "verhandlungsfähigkeiten auseinandersetzungen wiedergutmachungen " * 4
    quoted = Quoted("p1", "passage_1", (Text(german, language="de"),))
    shown = broken(write(make(Paragraph((quoted,))), narrow).pages)
    assert shown
    allowed = {
        "".join(parts[: number + 1])
        for word in german.split()
        for parts in [Hyphenator("de").parts(word)]
        for number in range(len(parts))
    }
    assert set(shown) <= allowed

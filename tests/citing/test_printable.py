"""Every run on the page can be printed, and carries its language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.citing.printable import clean, merged, printable
from briefer.document.inline import Text

ANY_TEXT = st.text(st.characters(codec=None, categories=None))


def _allowed_by_xml(character: str) -> bool:
    point = ord(character)
    return 0x20 <= point <= 0xD7FF or 0xE000 <= point <= 0xFFFD or 0x10000 <= point <= 0x10FFFF


@given(ANY_TEXT)
def test_nothing_that_a_word_file_cannot_hold_gets_through(text: str) -> None:
    assert all(map(_allowed_by_xml, clean(text)))
    assert "  " not in clean(text)


@pytest.mark.parametrize(
    "character", ["\x00", "\x1f", "\x7f", "\x80", "\ud800", "\ufffe", "\uffff"]
)
def test_what_cannot_be_printed_shows_as_the_replacement_character(character: str) -> None:
    assert clean(f"a{character}b") == "a\ufffdb"


def test_a_run_of_white_space_of_any_kind_is_one_space() -> None:
    assert clean("a\u00a0\u2003\r\n\t\x0c b\u00a0c") == "a b c"


def test_markup_of_an_article_is_text() -> None:
    assert clean("<b>&amp;</b> {{}}") == "<b>&amp;</b> {{}}"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Kim 김정은 says", [("Kim ", ""), ("김정은", "ko"), (" says", "")]),
        ("조선 중앙 통신", [("조선 중앙 통신", "ko")]),
        (
            "朝鮮民主主義人民共和國(조선)",
            [("朝鮮民主主義人民共和國", "zh"), ("(", ""), ("조선", "ko"), (")", "")],
        ),
        ("朝鮮중앙", [("朝鮮중앙", "ko")]),
        ("これは漢字です", [("これは漢字です", "ja")]),
        ("习近平", [("习近平", "zh")]),
        ("Правда", [("Правда", "")]),
        ("“déjà vu”—…", [("“déjà vu”—…", "")]),
    ],
)
def test_a_script_of_one_language_names_it(text: str, parts: list[tuple[str, str]]) -> None:
    assert [(run.text, run.language) for run in printable(Text(text), "en-US")] == parts


def test_a_run_in_the_language_of_the_document_does_not_repeat_it() -> None:
    assert printable(Text("조선 통신"), "ko-KR") == (Text("조선 통신"),)


@given(ANY_TEXT)
def test_telling_languages_apart_loses_nothing(text: str) -> None:
    assert "".join(run.text for run in printable(Text(text))) == clean(text)


@given(st.lists(st.builds(Text, st.text("a \u00a0\n"), bold=st.booleans())))
def test_merged_runs_differ_from_their_neighbors_and_no_two_spaces_meet(runs: list[Text]) -> None:
    done = merged(runs)
    assert all(run.text for run in done)
    assert "  " not in "".join(run.text for run in done)
    folded = clean("".join(run.text for run in runs))
    assert "".join(run.text for run in done) == folded

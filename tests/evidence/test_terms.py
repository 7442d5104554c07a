"""Terms of lexicons are found as whole words, whatever their case, accents and plural."""

from __future__ import annotations

import pytest

from briefer.evidence.terms import WORD, Lexicons
from briefer.library.spacing import folded


def found(lexicon: tuple[str, ...], text: str) -> tuple[str, ...]:
    plain = folded(text)
    return Lexicons({"t": lexicon}).within(plain, WORD.findall(plain)).get("t", ())


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("worker", "The Workers left."),
        ("third country", "They reached a third\u00a0country."),
        ("third country", "By third countrys."),
        ("cafe", "In a café."),
        ("café", "In a CAFE\u0301."),
        ("노동자", "북한 노동자들이 떠났다."),
        ("制裁", "联合国制裁决议"),
        ("2270", "Resolution 2270, of March"),
    ],
)
def test_a_term_is_found(term: str, text: str) -> None:
    assert found((term,), text) == (term,)


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("ban", "The bank was open."),
        ("third country", "A third of the country."),
        ("pass", "They pas by."),
        ("visa", "Elvis."),
        ("", "Nothing."),
        ("   ", "Nothing."),
        ("!", "Nothing!"),
    ],
)
def test_what_only_looks_like_it_is_not(term: str, text: str) -> None:
    assert found((term,), text) == ()


def test_a_term_counts_once_as_it_was_spelled_first() -> None:
    assert found(("Escape", "escapes", "flee"), "Escapes and an escape; they flee.") == (
        "Escape",
        "flee",
    )


def test_several_lexicons_are_told_apart() -> None:
    lexicons = Lexicons({"a": ("trade",), "b": ("trade", "coal"), "c": ("oil",)})
    plain = folded("Coal trade.")
    assert lexicons.within(plain, WORD.findall(plain)) == {"a": ("trade",), "b": ("coal", "trade")}

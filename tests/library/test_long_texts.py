"""Search in texts of megabytes: as quick as in short ones, and the same places."""

from __future__ import annotations

import sqlite3
import sys
import time
import unicodedata

import pytest

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.reference import Basis, BasisKind, Field, Reference, Source
from briefer.errors import CancelledError
from briefer.library import Library, searching
from briefer.library.pieces import PIECE, Marker
from briefer.library.schema import TOKENIZER

_TYPED = Basis(BasisKind.TYPED)
_PLAIN = "tale " * (PIECE // 5)
"""Fills one piece of a text."""


def _source(text: str, title: str = "A book") -> Source:
    blocks = (Block(Role.TITLE, 0, 4), Block(Role.BODY, 5, len(text)))
    article = Article(text_digest(text), text, blocks, Origin("book.txt", "0" * 64))
    return Source(article, Reference("book", (Field("title", title, _TYPED),)))


def _place(library: Library, text: str, words: str) -> tuple[int, str]:
    """Return where the one hit of some words is said to stand, and what stands there."""
    (hit,) = library.search(words)
    marked = [hit.snippet[start:end] for start, end in hit.marks]
    assert text[hit.start : hit.end] in marked
    return hit.start, text[hit.start : hit.end]


@pytest.mark.parametrize(
    "words", ["no", "nobody", "nobody counted", '"nobody counted"', "nobody OR x"]
)
def test_a_word_that_fills_a_huge_text_is_found_at_once(library: Library, words: str) -> None:
    library.add(_source("nobody counted. " * 100_000))
    begun = time.perf_counter()
    (hit,) = library.search(words)
    assert time.perf_counter() - begun < 2  # FTS5 alone takes more than 20 seconds
    assert (hit.start, hit.marks[0][0]) == (0, 0)
    assert hit.snippet.startswith("nobody counted. nobody")


def test_words_are_found_wherever_in_a_long_text_they_stand(library: Library) -> None:
    for shift in range(-30, 40, 3):
        text = "x" * (shift % 5) + _PLAIN[: PIECE + shift - shift % 5] + " old lore " + _PLAIN * 2
        library.add(_source(text))
        assert _place(library, text, '"old lore"') == (text.index("old lore"), "old lore")
        assert library.remove(text_digest(text))


@pytest.mark.parametrize(
    ("stands", "typed"),
    [
        ("Café", "cafe"),
        ("cafe", "café"),
        ("Cafe\u0301", "cafe"),
        ("CAFE", "cafe"),
        ("\u212aelvin", "kelvin"),
        ("ЮЛИЯ", "юлия"),
        ("북한 노동자", '"북한 노동자"'),
        ("노동자", "동자"),
        ("중국에서", "중국"),
        ("old-lore", '"old lore"'),
        ("북-한", "북한"),
    ],
)
@pytest.mark.parametrize("around", [_PLAIN, "“tale” " * (PIECE // 7), "이야기 " * (PIECE // 8)])
def test_a_place_far_into_a_long_text_is_exact(
    library: Library, stands: str, typed: str, around: str
) -> None:
    text = f"{around * 3}\n\n{stands}\n{around}"
    library.add(_source(text))
    start, found = _place(library, text, typed)
    at = text.index(stands)
    assert at <= start < at + len(stands)
    assert found in stands


def test_a_snippet_from_a_long_text_shows_what_stands_around(library: Library) -> None:
    library.add(_source(_PLAIN * 2 + "lore " + _PLAIN))
    (hit,) = library.search("lore")
    assert hit.snippet.startswith("…tale ")
    assert hit.snippet.endswith(" tale…")
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["lore"]


def test_a_long_text_whose_title_alone_matches_has_no_place(library: Library) -> None:
    library.add(_source(_PLAIN * 2, "Old lore"))
    for words in ("lore", "title:lore"):
        (hit,) = library.search(words)
        assert (hit.start, hit.end, hit.snippet) == (0, 0, "Old lore")


def test_what_no_words_are_asked_of_shows_how_its_body_begins(library: Library) -> None:
    library.add(_source("head " + _PLAIN * 2))
    library.add(_source("head Short."))
    long, short = sorted((hit.snippet for hit in library.search("NOT lore")), key=len, reverse=True)
    assert long.startswith("tale tale")
    assert long.endswith("tale…")
    assert short == "Short."


def test_letters_that_count_as_plain_ones_are_known() -> None:
    """A quick look must not pass over a text in which FTS5 would find a word."""
    letters = [
        chr(n) for n in range(0x80, sys.maxunicode) if unicodedata.category(chr(n))[0] in "LMN"
    ]
    connection = sqlite3.connect(":memory:")
    connection.execute(f'CREATE VIRTUAL TABLE words USING fts5(text, tokenize="{TOKENIZER}")')
    connection.execute("CREATE VIRTUAL TABLE term USING fts5vocab(words, instance)")
    rows = [(ord(each), f"x{each}x") for each in letters]
    connection.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", rows)
    folded = [
        (term, chr(row))
        for term, row in connection.execute("SELECT term, doc FROM term")
        if term.isascii() and len(term) == 3
    ]
    connection.close()
    assert len(folded) > 400
    for term, letter in folded:
        assert Marker([f'"{term}"'], bool)._may_match(f"x{letter}x"), hex(ord(letter))


@pytest.mark.parametrize("words", ["lore", "tale", "NOT nothing"])
def test_a_search_ends_when_its_answer_is_not_wanted_any_more(
    library: Library, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_STEPS", 1)
    library.add(_source(_PLAIN * 3 + "lore"))
    with pytest.raises(CancelledError):
        library.search(words, outdated=lambda: True)
    assert len(library.search(words, outdated=lambda: False)) == 1
    assert len(library.search(words)) == 1


def test_a_long_text_is_looked_through_no_further_than_asked() -> None:
    looks: list[int] = []

    def check() -> None:
        looks.append(1)
        if len(looks) == 3:
            raise CancelledError

    marker = Marker(['"lore"'], check)
    with pytest.raises(CancelledError):
        marker.first(_PLAIN * 9)
    assert len(looks) == 3

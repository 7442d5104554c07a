"""What a person types into the search box, made into an FTS5 query that is always valid."""

from __future__ import annotations

import re
import unicodedata

from briefer.library.spacing import spaced

_PIECE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)')
_SHORTEST_BEGINNING = 2


def fts_query(words: str) -> str:
    """Return the FTS5 query for some words; empty where there is nothing to search for.

    Every word must occur; words in quotation marks must follow each other. The last word may be
    just begun, unless white space or a quotation mark ends it. Nothing typed is an operator.
    """
    pieces = [
        (match[1] or match[2] or "", match[2] is not None) for match in _PIECE.finditer(words)
    ]
    pieces = [(piece, bare) for piece, bare in pieces if _searchable(piece)]
    terms = [f'"{_clean(piece)}"' for piece, _ in pieces]
    if pieces and pieces[-1][1] and _begun(words, pieces[-1][0]):
        terms[-1] += " *"
    return " AND ".join(terms)


def _searchable(piece: str) -> bool:
    return any(_is_token(character) for character in piece)


def _is_token(character: str) -> bool:
    """Tell whether the tokenizer takes a character for part of a word."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"


def _clean(piece: str) -> str:
    """Return a piece without what could end it early; lone surrogates cannot be searched for."""
    plain = "".join(" " if character in '"\x00' else character for character in piece)
    return spaced(plain.encode("utf-8", "ignore").decode("utf-8"))


def _begun(words: str, last: str) -> bool:
    ended = not _is_token(words[-1])
    return not ended and len(re.split(r"\W+", last)[-1]) >= _SHORTEST_BEGINNING

"""What a person types into the search box, understood as far as it goes; nothing is a mistake.

Words must all occur; words in quotation marks must follow each other. ``OR``, ``NOT``, ``AND`` in
capitals and parentheses join them: NOT binds closest, OR least; a hyphen right before a word, a
phrase or a field is NOT. ``author:``, ``outlet:`` and
``title:`` look in one field; ``tag:``, ``collection:``, ``in:`` (a section), ``before:`` and
``after:`` narrow. The last word may be just begun. What does not fit is passed over or, where a
date is none, searched for as words: a search runs at every keystroke, so most of what it is given
is unfinished.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final, TypeAlias

from briefer.library.spacing import spaced

_QUOTES: Final = '"“”„‟«»\uff02'
_COLUMNS: Final = frozenset({"title", "author", "outlet"})
_LABELED: Final = frozenset({"tag", "collection", "in"})
_DATED: Final = frozenset({"before", "after"})
_OPERATORS: Final = frozenset({"AND", "OR", "NOT"})

_PIECE = re.compile(
    rf"""(?P<bracket>[()])
    | (?P<minus>(?<![^\s(])-(?=[\w{_QUOTES}]))
    | (?P<lone>title|author|outlet|tag|collection|in|before|after):\s*(?=[()]|$)
    | (?:(?P<field>title|author|outlet|tag|collection|in|before|after):\s*)?
      (?: [{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}]|$)
        | (?P<bare>[^\s(){_QUOTES}]+) )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DATE = re.compile(r"(\d{4})(?:[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?)?[-/.]?")
_UNFINISHED_DATE = re.compile(r"\d{0,3}|\d{4}[-/.]0?|\d{4}[-/.]\d{1,2}[-/.]0?")
_SHORTEST_BEGINNING: Final = 2
_MOST_PIECES: Final = 400
_DEEPEST: Final = 12
"""Parentheses within each other; SQLite's own parsers end somewhere beyond."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must occur, as an FTS5 expression."""

    expression: str


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A condition on something other than words.

    Attributes:
        field: ``tag``, ``collection``, ``in``, ``before`` or ``after``.
        value: a name, or a date as ``2016``, ``2016-06`` or ``2016-06-09``.
    """

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Both:
    """All of some conditions."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of some conditions."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The opposite of a condition."""

    part: Node


Node: TypeAlias = Words | Narrowing | Both | Either | Without


def parse(typed: str) -> Node | None:
    """Return what was typed as conditions; None where there is nothing to search for."""
    return _Parser(_tokens(typed)).all()


def expression(node: Node) -> str:
    """Return the FTS5 expression that means the same; empty where none can.

    FTS5 knows words alone, and NOT only after something that must occur.
    """
    if isinstance(node, Words):
        return node.expression
    if isinstance(node, Either):
        either = [expression(part) for part in node.parts]
        return f"({' OR '.join(either)})" if all(either) else ""
    if isinstance(node, Both):
        must = [expression(p) for p in node.parts if not isinstance(p, Without)]
        must_not = [expression(p.part) for p in node.parts if isinstance(p, Without)]
        if not must or not all((*must, *must_not)):
            return ""
        wanted = " AND ".join(must)
        return f"(({wanted}) NOT ({' OR '.join(must_not)}))" if must_not else f"({wanted})"
    return ""


def occurring(node: Node) -> tuple[str, ...]:
    """Return the FTS5 expressions of all words that may stand in what is found."""
    if isinstance(node, Words):
        return (node.expression,)
    if isinstance(node, (Both, Either)):
        return tuple(each for part in node.parts for each in occurring(part))
    return ()


@dataclass(frozen=True, slots=True)
class _Operator:
    """AND, OR, NOT or a parenthesis."""

    sign: str


class _Parser:
    """A descent through tokens that takes every sequence of them."""

    def __init__(self, tokens: list[Node | _Operator]) -> None:
        self._tokens = tokens
        self._next = 0

    def all(self) -> Node | None:
        """Return everything; a parenthesis that closes nothing is passed over."""
        parts = []
        while self._next < len(self._tokens):
            part = self._either(0)
            if part is not None:
                parts.append(part)
            self._take(")")
        return _joined(Both, parts)

    def _either(self, depth: int) -> Node | None:
        parts = []
        while True:
            part = self._both(depth)
            if part is not None:
                parts.append(part)
            if not self._take("OR"):
                return _joined(Either, parts)

    def _both(self, depth: int) -> Node | None:
        parts = []
        while (sign := self._sign()) not in {"OR", ")", "end"}:
            if sign == "AND":
                self._next += 1
                continue
            part = self._one(depth)
            if part is not None:
                parts.append(part)
        return _joined(Both, parts)

    def _one(self, depth: int) -> Node | None:
        negative = False
        while self._take("NOT"):
            negative = not negative
        node: Node | None = None
        if self._take("("):
            if depth < _DEEPEST:
                node = self._either(depth + 1)
                self._take(")")
        elif self._sign() == "":
            token = self._tokens[self._next]
            node = None if isinstance(token, _Operator) else token
            self._next += 1
        if node is not None and negative:
            return node.part if isinstance(node, Without) else Without(node)
        return node

    def _sign(self) -> str:
        """Return the operator that comes next, ``end`` after the last token, else nothing."""
        if self._next >= len(self._tokens):
            return "end"
        token = self._tokens[self._next]
        return token.sign if isinstance(token, _Operator) else ""

    def _take(self, sign: str) -> bool:
        if self._sign() != sign:
            return False
        self._next += 1
        return True


def _joined(kind: type[Both | Either], parts: list[Node]) -> Node | None:
    if len(parts) <= 1:
        return parts[0] if parts else None
    flat = [
        inner for part in parts for inner in (part.parts if isinstance(part, kind) else (part,))
    ]
    return kind(tuple(flat))


def _tokens(typed: str) -> list[Node | _Operator]:
    text = typed.encode("utf-8", "ignore").decode()
    found = list(_PIECE.finditer(text))[:_MOST_PIECES]
    tokens: list[Node | _Operator] = []
    without = False
    for match in found:
        if match["minus"]:
            without = True
            continue
        token = _token(match, last=match is found[-1] and match.end() == len(text))
        if token is not None:
            tokens += [_Operator("NOT"), token] if without else [token]
        without = False
    return tokens


def _token(match: re.Match[str], *, last: bool) -> Node | _Operator | None:
    """Return what a piece means; ``last`` where nothing was typed after it."""
    if match["bracket"]:
        return _Operator(match["bracket"])
    if match["lone"]:
        return None
    field = (match["field"] or "").lower()
    words = match["phrase"] if match["bare"] is None else match["bare"]
    if words == match["bare"] and not field and words in _OPERATORS:
        return _Operator(words)
    value = _value(field, words)
    if value:
        return Narrowing(field, value)
    unfinished = field in _DATED and last and _UNFINISHED_DATE.fullmatch(words)
    if unfinished or field in _LABELED:
        return None
    begun = last and not match["closed"]
    return _words(words, field if field in _COLUMNS else "", begun=begun)


def _value(field: str, words: str) -> str:
    """Return what a field narrows to; empty where it does not narrow, or to nothing yet."""
    if field in _LABELED:
        return " ".join(words.split())
    date = _DATE.fullmatch(words) if field in _DATED else None
    if date is None:
        return ""
    year, *rest = (part for part in date.groups() if part)
    return "-".join((year, *(part.zfill(2) for part in rest)))


def _words(words: str, column: str, *, begun: bool) -> Words | None:
    if not any(_is_token(character) for character in words):
        return None
    plain = "".join(" " if character in '"\x00' else character for character in words)
    term = f'"{spaced(plain)}"'
    if begun and _is_token(words[-1]) and len(_last_word(words)) >= _SHORTEST_BEGINNING:
        term += " *"
    return Words(f"{column} : {term}" if column else term)


def _last_word(words: str) -> str:
    return re.split(r"\W+", words)[-1]


def _is_token(character: str) -> bool:
    """Tell whether the tokenizer takes a character for part of a word."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"

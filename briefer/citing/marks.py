"""Which quotation marks of a text open and close, and which are apostrophes.

The text is English as newspapers print it: curly marks, straight marks, or both in one article. A
straight single mark is an apostrophe far more often than a quotation mark, so it counts as a
quotation mark only where an opening one and a closing one make a pair. Nothing here changes a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_MARK: Final = re.compile("[\"'“”‘’]")
_ELISION: Final = re.compile(
    r"['‘’](?:\d\ds?|n|em|tis|twas|twere|cause|til|till|bout|round)\b(?!-)", re.IGNORECASE
)
_OPENERS: Final = frozenset("([{<“‘\"'/—–-…")
_CLOSERS: Final = frozenset(")]}>”’\"'/—–-….,;:!?")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark: where it stands, whether it opens, and how deep it is nested, from 1.

    ``paired`` is false for a mark whose partner the text does not hold.
    """

    position: int
    opening: bool
    depth: int
    paired: bool = True


@dataclass(frozen=True, slots=True)
class _Open:
    position: int
    double: bool


def find_marks(text: str) -> tuple[Mark, ...]:
    """Return the quotation marks of a text in order; apostrophes are not among them."""
    if not _MARK.search(text):
        return ()
    marks: dict[int, Mark] = {}
    stack: list[_Open] = []
    for found in _MARK.finditer(text):
        _read(text, found.start(), stack, marks)
    for left in stack:
        _drop(left, marks)
    return tuple(marks[position] for position in sorted(marks))


def _read(text: str, at: int, stack: list[_Open], marks: dict[int, Mark]) -> None:
    """Take one mark; a paragraph that opens the same quotation again continues it."""
    character = text[at]
    double = character in '"“”'
    if not double and _is_apostrophe(text, at):
        return
    if _opens(text, at, stack):
        if stack and stack[-1].double is double and text[at - 1 : at] == "\n":
            _drop(stack.pop(), marks)
        stack.append(_Open(at, double))
        marks[at] = Mark(at, opening=True, depth=len(stack))
        return
    partner = next((i for i in reversed(range(len(stack))) if stack[i].double is double), None)
    if partner is not None:
        for left in stack[partner + 1 :]:
            _drop(left, marks)
        del stack[partner:]
        marks[at] = Mark(at, opening=False, depth=partner + 1)
    elif double:
        marks[at] = Mark(at, opening=False, depth=1, paired=False)


def _drop(left: _Open, marks: dict[int, Mark]) -> None:
    """Take back a mark that never closed: a single one was an apostrophe after all."""
    if left.double:
        marks[left.position] = Mark(
            left.position, opening=True, depth=marks[left.position].depth, paired=False
        )
    else:
        del marks[left.position]


def _is_apostrophe(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if before.isalnum() and after.isalnum():
        return True
    return not before.isalnum() and _ELISION.match(text, at) is not None


def _opens(text: str, at: int, stack: list[_Open]) -> bool:
    character = text[at]
    if character in "“‘":
        return True
    if character in "”’":
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    free_before = not before or before.isspace() or before in _OPENERS
    free_after = not after or after.isspace() or after in _CLOSERS
    if free_before is not free_after:
        return free_before
    double = character == '"'
    return (double or free_before) and not any(open_.double is double for open_ in stack)

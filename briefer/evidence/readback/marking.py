"""Taking over what colleagues did to a quotation as marked changes of its passage.

What was left out becomes an omission, what was put in or put in place of words an insertion. Where
a change cannot be marked (a mark of ours was taken away, no words of the source's own are left),
there is nothing to take over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.domain.marks import MarkError, marked
from briefer.domain.passage import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.passage import Passage
    from briefer.evidence.readback.expected import Quote
    from briefer.evidence.readback.pairing import Pair, Region
    from briefer.evidence.readback.words import Step, Token

_ELLIPSES: Final = frozenset(("…", "...", "....", "…."))
_BRACKETED: Final = re.compile(r"\[[^\[\]]*\]")
"""One pair of brackets, so that nothing stands between two pairs and passes for the source's."""
_OUTER: Final = 2
"""Signs that a quotation has and its source has not: the outer quotation marks."""


def is_marked(pair: Pair, region: Region) -> bool:
    """Whether every change shows: an ellipsis stands for what went, brackets hold what came."""
    changes = region.changes
    return bool(changes) and all(
        (words := _said(pair.view.tokens[step.first : step.last])) in _ELLIPSES
        or _BRACKETED.fullmatch(words)
        for step in changes
    )


def is_shortened(pair: Pair, region: Region) -> bool:
    """Whether words went and none came, so that nothing shows it."""
    changes = region.changes
    went = any(
        any(character.isalnum() for character in token.text)
        for step in changes
        for token in pair.line.tokens[step.low : step.high]
    )
    return went and all(step.first == step.last for step in changes)


def taken(passage: Passage, quote: Quote, pair: Pair, region: Region) -> Passage | None:
    """Return the passage with what was changed marked; None where that cannot be.

    Args:
        passage: as the briefing has it.
        quote: its place in the line.
        pair: the line and what it became.
        region: what became of the quotation.
    """
    if passage.typed:
        return None
    origins = _origins(passage, quote, pair.line.text)
    if origins is None:
        return None
    found = passage
    try:
        for step in region.changes:
            found = _with(found, step, pair, origins)
    except (MarkError, KeyError):
        return None
    return found if found != passage else None


def _with(found: Passage, step: Step, pair: Pair, origins: dict[int, int]) -> Passage:
    """Return a passage with one more change marked.

    Raises:
        MarkError: it cannot be marked.
        KeyError: it concerns what is not the source's own.
    """
    old = pair.line.tokens
    words = _said(pair.view.tokens[step.first : step.last])
    if step.low == step.high:
        before, after = old[step.low - 1], old[step.low]
        if words.strip("[]").casefold() == "sic":
            span = origins[before.start], origins[before.end - 1] + 1
            return marked(found, ChangeKind.SIC, *span)
        if words in _ELLIPSES:
            raise MarkError("There is nothing that it stands for. Nothing was changed.")
        at = origins.get(after.start)
        if at is None:
            at = origins[before.end - 1] + 1
        return marked(found, ChangeKind.INSERTION, at, at, words)
    gone = [
        origins[at] for token in old[step.low : step.high] for at in range(token.start, token.end)
    ]
    start, end = min(gone), max(gone) + 1
    if not words or words in _ELLIPSES:
        return marked(found, ChangeKind.OMISSION, start, end)
    if _figures(words) and _figures(_said(old[step.low : step.high])):
        raise MarkError("Another figure is no change that can be marked. Nothing was changed.")
    return marked(found, ChangeKind.INSERTION, start, end, words)


def _figures(words: str) -> bool:
    """Whether words hold figures: one in place of another misquotes, in brackets too."""
    return any(sign.isdigit() for sign in words)


def _said(tokens: list[Token]) -> str:
    return "".join(f"{' ' if token.gap else ''}{token.text}" for token in tokens).strip()


def _origins(passage: Passage, quote: Quote, text: str) -> dict[int, int] | None:
    """Return which code point of the article each sign of a quotation is; None where that fails.

    White space folds in print and nothing else does, so that the other signs count alike.
    """
    shown = [at for start, end in quote.kept for at in range(start, end) if not text[at].isspace()]
    source = [
        at
        for start, end in _kept(passage)
        for at in range(start, end)
        if not passage.exact[at - passage.start].isspace()
    ]
    if len(shown) != len(source) + _OUTER:
        return None
    return dict(zip(shown[1:-1], source, strict=True))


def _kept(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the spans of a passage that print: see ``briefer.composing.quotation``."""
    at = passage.start
    for change in sorted(passage.changes, key=lambda change: (change.start, change.end)):
        if at <= change.start <= change.end <= passage.end:
            yield at, change.end if change.kind is ChangeKind.SIC else change.start
            at = change.end
    yield at, passage.end

"""Marked changes inside a quotation: putting one in, and taking some back.

What comes out is in order and does not overlap, so that it prints as it stands. Pure; the words of
the passage itself never change.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.passage import ChangeKind, MarkedChange
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from briefer.domain.passage import Passage


class MarkError(BrieferError):
    """A change that cannot be marked."""


def marked(passage: Passage, kind: ChangeKind, start: int, end: int, text: str = "") -> Passage:
    """Return a passage with one more marked change.

    An earlier change that the new one overlaps goes; two omissions that meet become one.

    Args:
        passage: the quotation.
        kind: what is done.
        start: the first code point of the article that it concerns.
        end: one past the last; ``start`` where words are put in between two others.
        text: what is put in, without its brackets.

    Raises:
        MarkError: the span lies outside of the passage or inside of what is left out, no words of
            the source's own would be left, none are left out, there is nothing to put in, or what
            is put in holds brackets, so that words between them would pass for the source's.
    """
    if not passage.start <= start <= end <= passage.end:
        raise MarkError("That lies outside of the quotation. Nothing was changed.")
    if kind is ChangeKind.INSERTION and any(
        each.kind is ChangeKind.OMISSION and each.start < start <= end < each.end
        for each in passage.changes
    ):
        raise MarkError("Those words are left out. Nothing was changed. Take that back first.")
    text = text.strip().strip("[]").strip()
    if kind is ChangeKind.INSERTION and not text:
        raise MarkError("There are no words to put in. Nothing was changed. Type them first.")
    if kind is ChangeKind.INSERTION and not is_plain(text):
        raise MarkError(
            "What you put in stands in brackets, so there can be none in it. Nothing was changed."
            " Type it without them."
        )
    if kind is not ChangeKind.INSERTION and start == end:
        raise MarkError("No words are selected. Nothing was changed. Select them first.")
    if kind is ChangeKind.OMISSION:
        for other in passage.changes:
            if other.kind is kind and other.start <= end and start <= other.end:
                start, end = min(start, other.start), max(end, other.end)
    change = MarkedChange(kind, start, end, text if kind is ChangeKind.INSERTION else "")
    kept = [other for other in passage.changes if not _meet(change, other)]
    found = replace(passage, changes=tuple(sorted([*kept, change], key=_place)))
    if kind is not ChangeKind.SIC and not words_left(found):
        raise MarkError("That would leave no words to quote. Nothing was changed.")
    return found


def is_plain(text: str) -> bool:
    """Tell whether no bracket in what is put in could end the pair that it stands in."""
    return not {"[", "]"} & set(text)


def unmarked(passage: Passage, start: int, end: int) -> Passage:
    """Return a passage without the changes that lie in a span or touch it; its ends count."""
    kept = tuple(each for each in passage.changes if each.end < start or end < each.start)
    return replace(passage, changes=kept)


def words_left(passage: Passage) -> bool:
    """Tell whether anything but white space of the source's own words still prints."""
    at, kept = passage.start, []
    for change in passage.changes:
        if change.kind is not ChangeKind.SIC:
            kept.append(passage.exact[at - passage.start : change.start - passage.start])
            at = change.end
    kept.append(passage.exact[at - passage.start :])
    return bool("".join(kept).strip())


def _place(change: MarkedChange) -> tuple[int, int]:
    return change.start, change.end


def _meet(new: MarkedChange, old: MarkedChange) -> bool:
    """Tell whether two changes concern the same words, or stand between the same two."""
    same = (new.start, new.end) == (old.start, old.end)
    return same or (new.start < old.end and old.start < new.end)

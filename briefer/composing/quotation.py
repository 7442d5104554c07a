"""The words of a passage as they print: the one place that sets marks, ellipses and brackets.

What may differ from the source in silence is this closed list: outer quotation marks are supplied;
quotation marks nested in them alternate, as the document's language has them; a run of white space,
no-break spaces and line breaks included, prints as one space; a character that cannot be printed
shows as U+FFFD. A new paragraph of the source shows as [¶].
Every other difference is a marked change and has the tone CHANGE. An apostrophe is no quotation
mark and stays as it is, straight or curly.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefer.citing.marks import find_marks
from briefer.citing.printable import merged, printable
from briefer.composing.languages import labels_for
from briefer.document.inline import Text, Tone
from briefer.domain.passage import ChangeKind, MarkedChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.composing.labels import QuotationLabels
    from briefer.domain.article import Article
    from briefer.domain.passage import Passage

_DOTS: Final = re.compile(r"\.\s?\.\s?\.")
_NO_SPACE_AFTER: Final = frozenset("([{“‘—–/")
_NO_SPACE_BEFORE: Final = frozenset(".,;:!?)]}”’—–/")
_REACH: Final = 4000
"""How far around a passage its quotation marks are paired, in code points of its blocks."""


def printed(passage: Passage, article: Article | None, language: str = "en-US") -> tuple[Text, ...]:
    """Return a passage's words with its quotation marks and marked changes.

    Args:
        passage: what is quoted; its exact text is what prints.
        article: where it stands, which tells a closing mark from an apostrophe when the other
            mark of the pair lies outside of the passage; None where it is lost.
        language: the document's (BCP 47), for the marks.
    """
    labels = labels_for(language).quotation
    words: list[Text] = []
    nested = _nested(passage, article, labels)
    for text, change in _pieces(_with_breaks(passage, article), nested):
        if change is None:
            words.append(Text(text))
        else:
            before = "".join(word.text for word in words[-2:])[-1:]
            words.extend(_changed(change, before, text, labels))
    opening, closing = labels.outer
    runs = merged(word for word in (Text(opening), *words, Text(closing)) if word.text)
    return tuple(part for run in runs for part in printable(run, language))


def _with_breaks(passage: Passage, article: Article | None) -> Passage:
    """Return a passage in which a new paragraph of the source shows, where it is not left out.

    Within a block a line break is no more than a space; between blocks it is the source's own
    division, and running the two together would be a change that does not show.
    """
    if article is None:
        return passage
    within = [b for b in article.blocks if b.start < passage.end and passage.start < b.end]
    left_out = [c for c in passage.changes if c.kind is ChangeKind.OMISSION]
    breaks = tuple(
        MarkedChange(ChangeKind.INSERTION, block.end, block.end, "¶")
        for block, following in pairwise(within)
        if not any(c.start <= following.start and block.end <= c.end for c in left_out)
    )
    return replace(passage, changes=(*passage.changes, *breaks)) if breaks else passage


def in_original(passage: Passage, labels: QuotationLabels) -> str:
    """Return what the note says of the source's own ellipses and brackets, or an empty string."""
    kept = "\n".join(text for text, change in _pieces(passage, {}) if change is None)
    ellipsis = "…" in kept or _DOTS.search(kept)
    brackets = "[" in kept or "]" in kept
    if ellipsis and brackets:
        return labels.ellipsis_and_brackets
    if ellipsis:
        return labels.ellipsis
    return labels.brackets if brackets else ""


def _pieces(passage: Passage, marks: dict[int, str]) -> Iterator[tuple[str, MarkedChange | None]]:
    """Yield what is kept of the source, and each change with the character that follows it.

    A change that lies outside of the passage or overlaps an earlier one is passed over, so that
    the source's own words print.
    """
    at = passage.start
    for change in sorted(passage.changes, key=lambda change: (change.start, change.end)):
        if not at <= change.start <= change.end <= passage.end:
            continue
        end = change.end if change.kind is ChangeKind.SIC else change.start
        yield _kept(passage, at, end, marks), None
        at = change.end
        yield _kept(passage, at, at + 1, marks), change
    yield _kept(passage, at, passage.end, marks), None


def _kept(passage: Passage, start: int, end: int, marks: dict[int, str]) -> str:
    """Return a part of the passage with its nested marks in place."""
    parts = []
    at = start
    for position, mark in marks.items():
        if start <= position < end:
            parts += [passage.exact[at - passage.start : position - passage.start], mark]
            at = position + 1
    parts.append(passage.exact[at - passage.start : max(0, end - passage.start)])
    return "".join(parts)


def _changed(
    change: MarkedChange, before: str, after: str, labels: QuotationLabels
) -> Iterator[Text]:
    """Yield a marked change, set off by spaces where the words around it bring none."""
    match change.kind:
        case ChangeKind.OMISSION:
            yield _mark(f"{_space_after(before)}…{_space_before(after)}")
        case ChangeKind.INSERTION if change.start < change.end:
            yield _mark(f"[{change.text}]")
        case ChangeKind.INSERTION:
            yield _mark(f"{_space_after(before)}[{change.text}]{_space_before_word(after)}")
        case ChangeKind.SIC:
            yield _mark(f"{_space_after(before)}[")
            yield Text(labels.sic, italic=True, tone=Tone.CHANGE)
            yield _mark(f"]{_space_before_word(after)}")


def _mark(text: str) -> Text:
    return Text(text, tone=Tone.CHANGE)


def _space_after(before: str) -> str:
    return "" if not before or before.isspace() or before in _NO_SPACE_AFTER else " "


def _space_before(after: str) -> str:
    return "" if not after or after.isspace() or after in _NO_SPACE_BEFORE else " "


def _space_before_word(after: str) -> str:
    return " " if after.isalnum() else ""


def _nested(passage: Passage, article: Article | None, labels: QuotationLabels) -> dict[int, str]:
    """Return the passage's own quotation marks by position in the article, as they alternate."""
    text, offset = _surroundings(passage, article)
    marks = [
        mark for mark in find_marks(text) if passage.start <= mark.position + offset < passage.end
    ]
    outermost = min((mark.depth for mark in marks), default=0)
    pairs = (labels.inner, labels.outer)
    return {
        mark.position + offset: pairs[(mark.depth - outermost) % 2][0 if mark.opening else 1]
        for mark in marks
    }


def _surroundings(passage: Passage, article: Article | None) -> tuple[str, int]:
    """Return the text in which marks are paired and where it begins in the article."""
    if article is None or article.quote(passage.start, passage.end) != passage.exact:
        return passage.exact, passage.start
    first, last = article.block_at(passage.start), article.block_at(passage.end - 1)
    start = max(first.start, passage.start - _REACH) if first else passage.start
    end = min(last.end, passage.end + _REACH) if last else passage.end
    return article.quote(start, end), start

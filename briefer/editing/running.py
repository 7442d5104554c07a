"""Quoting a passage within a comment's sentence, and setting it by itself again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph, Prose, RunIn, Words
from briefer.domain.section import Comment
from briefer.editing import wording
from briefer.editing.edits import Edit, Group, InsertItem, RemoveItem, ReplaceItem

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.prose import Span

_SENTENCE_END = re.compile(r"[.!?\u2026]+\s*\Z")
_TIGHT_LEFT = re.compile(r"[\s.,;:!?\u2026)\]\u201d\u2019]")
"""What no space stands before."""


def run_into(briefing: Briefing, passage: str, comment: str) -> Edit:
    """Return the edit that quotes a passage at the end of a comment's last sentence.

    The passage leaves its section and keeps its id; the full stop comes after the quotation. A
    comment without a word gets the quotation alone.

    Raises:
        EditError: one of the two is not there, or is not a passage and a comment.
    """
    quoted, host = briefing.item(passage), briefing.item(comment)
    if quoted is None or host is None:
        raise wording.gone("item")
    if not isinstance(quoted, Passage):
        raise wording.not_a("passage")
    if not isinstance(host, Comment):
        raise wording.not_a("comment")
    text = _with_quotation(host.text, RunIn(quoted))
    edits = RemoveItem(passage), ReplaceItem(replace(host, text=text))
    return Group(edits, wording.RUN_IN)


def stand_alone(briefing: Briefing, passage: str) -> Edit:
    """Return the edit that takes a passage out of a comment's sentence and sets it after it.

    A comment in which nothing else stood goes.

    Raises:
        EditError: the passage does not run inside a comment.
    """
    for section in briefing.sections:
        for index, item in enumerate(section.items):
            quoted = _quoted_in(item, passage)
            if isinstance(item, Comment) and quoted is not None:
                text = _without_quotation(item.text, passage)
                replaced = bool(text.paragraphs)
                first = ReplaceItem(replace(item, text=text)) if replaced else RemoveItem(item.id)
                second = InsertItem(section.id, index + replaced, quoted)
                return Group((first, second), wording.STAND_ALONE)
    raise wording.not_in_comment()


def _quoted_in(item: Passage | Comment, passage: str) -> Passage | None:
    if isinstance(item, Passage):
        return None
    return next((quoted for quoted in item.text.passages() if quoted.id == passage), None)


def _with_quotation(text: Prose, quotation: RunIn) -> Prose:
    if not text.paragraphs:
        return Prose((Paragraph((quotation,)),))
    *before, last = text.paragraphs
    return Prose((*before, replace(last, spans=_ended_with(last.spans, quotation))))


def _ended_with(spans: tuple[Span, ...], quotation: RunIn) -> tuple[Span, ...]:
    if not spans:
        return (quotation,)
    *before, last = spans
    if not isinstance(last, Words):
        return (*spans, Words(" "), quotation)
    end = _SENTENCE_END.search(last.text)
    cut = end.start() if end else len(last.text)
    lead, stop = last.text[:cut], last.text[cut:]
    space = "" if not lead or lead[-1].isspace() else " "
    opening = (replace(last, text=lead + space),) if lead else ()
    closing = (replace(last, text=stop),) if stop else ()
    return (*before, *opening, quotation, *closing)


def _without_quotation(text: Prose, passage: str) -> Prose:
    """Return the text without one quotation, and without a paragraph that held nothing else."""
    found: list[Paragraph] = []
    for paragraph in text.paragraphs:
        spans = _closed_up(paragraph.spans, passage)
        if spans == paragraph.spans or any(_says_something(span) for span in spans):
            found.append(replace(paragraph, spans=spans))
    return Prose(tuple(found))


def _closed_up(spans: tuple[Span, ...], passage: str) -> tuple[Span, ...]:
    for index, span in enumerate(spans):
        if isinstance(span, RunIn) and span.passage.id == passage:
            return _joined(spans[:index], spans[index + 1 :])
    return spans


def _joined(left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[Span, ...]:
    """Put two halves of a paragraph together, with one space or none where there were two."""
    if not left or not isinstance(left[-1], Words):
        return left + right
    words = left[-1]
    after = right[0] if right else None
    tight = after is None or (isinstance(after, Words) and _TIGHT_LEFT.match(after.text))
    if tight and words.text.endswith(" "):
        words = replace(words, text=words.text[:-1])
    if isinstance(after, Words) and replace(after, text=words.text) == words:
        return (*left[:-1], replace(words, text=words.text + after.text), *right[1:])
    return (*left[:-1], words, *right) if words.text else left[:-1] + right


def _says_something(span: Span) -> bool:
    return not isinstance(span, Words) or bool(span.text.strip())

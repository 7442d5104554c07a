"""What stands above the sections: title, memo block, bottom line, key judgments."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from briefer.composing.dates import day_text, iso_text
from briefer.composing.lines import line, text_line
from briefer.composing.prose import blocks, joined
from briefer.document.block import Callout, Judgments, Memo, MemoLine, Title
from briefer.document.inline import Text
from briefer.domain.prose import Paragraph, Prose, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from briefer.citing.model import Cite
    from briefer.composing.labels import Labels
    from briefer.composing.page import Page
    from briefer.document.block import Block
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing, FrontMatter, Judgment
    from briefer.domain.passage import Passage
    from briefer.domain.prose import Span


def front(briefing: Briefing, page: Page, now: datetime) -> Iterator[Block]:
    """Yield title, memo block, bottom line and judgments; what is empty is left out."""
    yield _title(briefing.front, page)
    memo = tuple(_memo_lines(briefing.front, page, now))
    if memo:
        yield Memo(memo)
    bottom_line = blocks(briefing.bottom_line, page)
    if bottom_line:
        yield Callout(page.labels.bottom_line, bottom_line)
    yield from _judgments(briefing, page)


def title_text(matter: FrontMatter, labels: Labels) -> str:
    """Return the title, or words that stand for it where it has none yet."""
    return matter.title.strip() or labels.untitled


def _title(matter: FrontMatter, page: Page) -> Title:
    labels = page.labels
    label = labels.kind_with_draft.format(draft=matter.draft) if matter.draft else labels.kind
    return Title(text_line(title_text(matter, labels), page.language), label)


def _memo_lines(matter: FrontMatter, page: Page, now: datetime) -> Iterator[MemoLine]:
    labels = page.labels
    day = iso_text(matter.date, labels.dates) if matter.date else day_text(now.date(), labels.dates)
    standard = (
        (labels.prepared_for, matter.prepared_for),
        (labels.prepared_by, matter.prepared_by),
        (labels.date, day),
        (labels.reference, matter.reference),
    )
    own = ((extra.label, extra.value) for extra in matter.lines)
    for label, value in chain(standard, own, ((labels.marking, matter.marking),)):
        words = text_line(value, page.language)
        if words:
            yield MemoLine(_plain(label, page.language), words)


def _plain(label: str, language: str) -> str:
    return "".join(inline.text for inline in text_line(label, language) if isinstance(inline, Text))


def _judgments(briefing: Briefing, page: Page) -> Iterator[Judgments]:
    passages = {passage.id: passage for passage in briefing.passages()}
    items = tuple(
        item for judgment in briefing.judgments if (item := _judgment(judgment, page, passages))
    )
    if items:
        yield Judgments(page.labels.judgments, items)


def _judgment(
    judgment: Judgment, page: Page, passages: Mapping[str, Passage]
) -> tuple[Inline, ...]:
    """Return a judgment with its note, then what it does not say itself of its standing."""
    text, said = _emphasized(judgment.text, judgment.likelihood)
    if not text.plain().strip():
        return ()
    inlines = joined(text, page, _support(judgment, page, passages))
    standing = []
    if judgment.likelihood and not said:
        standing.append(page.labels.likelihood.format(likelihood=judgment.likelihood))
    if judgment.confidence and not _says(text, page.labels.confidence_word):
        standing.append(page.labels.confidence.format(confidence=judgment.confidence))
    return line([*inlines, *(Text(f" {words}") for words in standing)], page.language)


def _support(judgment: Judgment, page: Page, passages: Mapping[str, Passage]) -> Iterator[Cite]:
    for name in judgment.support:
        if name in passages:
            yield page.cite(passages[name])


def _says(text: Prose, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text.plain(), re.IGNORECASE) is not None


def _emphasized(text: Prose, likelihood: str) -> tuple[Prose, bool]:
    """Return the text with its word of likelihood in bold, and whether it has that word."""
    if not likelihood.strip() or not _says(text, likelihood):
        return text, False
    pattern = re.compile(rf"\b{re.escape(likelihood)}\b", re.IGNORECASE)
    paragraphs = []
    found = False
    for paragraph in text.paragraphs:
        spans: list[Span] = []
        for span in paragraph.spans:
            match = pattern.search(span.text) if isinstance(span, Words) and not found else None
            if match and isinstance(span, Words):
                found = True
                spans.extend(_in_bold(span, match))
            else:
                spans.append(span)
        paragraphs.append(Paragraph(tuple(spans), paragraph.kind))
    return Prose(tuple(paragraphs)), True


def _in_bold(words: Words, match: re.Match[str]) -> Iterator[Words]:
    parts = (words.text[: match.start()], match.group(), words.text[match.end() :])
    for index, part in enumerate(parts):
        if part:
            yield replace(words, text=part, bold=words.bold or index == 1)

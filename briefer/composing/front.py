"""What stands above the sections: title, memo block, bottom line, key judgments."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.composing.dates import day_text, iso_text
from briefer.composing.labels import ENGLISH
from briefer.composing.lines import line, text_line
from briefer.composing.parts import Part
from briefer.composing.prose import blocks, joined, quoted_markings
from briefer.document.block import Callout, Judgments, Memo, MemoLine, Title
from briefer.document.inline import Text
from briefer.domain.prose import Paragraph, Prose, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from briefer.citing.model import Cite
    from briefer.composing.labels import Labels
    from briefer.composing.page import Page
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing, FrontLine, FrontMatter, Judgment
    from briefer.domain.passage import Passage
    from briefer.domain.prose import Span

_HANGUL: Final = re.compile(r"[\uac00-\ud7a3]\Z")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s|\n")
_ENDED: Final = re.compile(r"[.!?…。][\"')\]”’»]*\s*\Z")


def title(briefing: Briefing, page: Page, kind: str) -> Title:
    """Return the title with what the page is over it: ``Briefing note, draft 3``."""
    matter, labels = briefing.front, page.labels
    draft = labels.kind_with_draft.format(kind=kind, draft=matter.draft) if matter.draft else kind
    words = text_line(title_text(matter, labels), page.language)
    return Title((*page.mark(matter.title_marking), *words), _plain(draft, page.language))


def memo(briefing: Briefing, page: Page, now: datetime, chosen: Iterable[str]) -> Iterator[Memo]:
    """Yield the memo block with the standard lines that are chosen and all of the person's own.

    It is made after all else that prints, as the marking may not be lower than any portion's. The
    marking stands in it whatever is chosen, since head and foot of a page are not part of its text;
    the lines that the marking profile asks for come right after it.

    Args:
        briefing: the content.
        page: the page, all of whose portions are made.
        now: the time of export, where no date was typed.
        chosen: a selection of ``document.template.FRONT`` in order.
    """
    standard = _standard(briefing.front, page, now)
    own, designation = _own_lines(briefing)
    lines = [
        *(line for name in chosen if name in standard for line in standard[name]),
        *(line for each in own for line in _memo_line(each.label, each.value, page)),
        *_memo_line(page.labels.marking, page.marks.banner(page.labels), page),
        *(line for each in designation for line in _memo_line(each.label, each.value, page)),
    ]
    if lines:
        yield Memo(tuple(lines))


def bottom_line(briefing: Briefing, page: Page, label: str) -> Iterator[Callout]:
    """Yield the bottom line, where there is one."""
    content = blocks(briefing.bottom_line, page)
    if content:
        yield Callout(label or page.labels.bottom_line, content)


def title_text(matter: FrontMatter, labels: Labels) -> str:
    """Return the title, or words that stand for it where it has none yet."""
    return matter.title.strip() or labels.untitled


def _standard(matter: FrontMatter, page: Page, now: datetime) -> dict[str, tuple[MemoLine, ...]]:
    """Return the standard lines by what a template calls them; the marking is not one of them."""
    labels = page.labels
    day = iso_text(matter.date, labels.dates) if matter.date else day_text(now.date(), labels.dates)
    values = {
        "for": (labels.prepared_for, matter.prepared_for),
        "from": (labels.prepared_by, matter.prepared_by),
        "date": (labels.date, day),
        "reference": (labels.reference, matter.reference),
    }
    lines = {name: tuple(_memo_line(*pair, page)) for name, pair in values.items()}
    marked = page.mark(matter.title_marking)
    subject = _memo_line(labels.subject, title_text(matter, labels), page, marked)
    return lines | {"subject": tuple(subject)}


def _own_lines(briefing: Briefing) -> tuple[list[FrontLine], list[FrontLine]]:
    """Return the person's own lines, and apart from them those that the marking profile asks for.

    The latter stand in the profile's order.
    """
    order = [label.casefold() for label in briefing.settings.profile.designation]
    own: list[FrontLine] = []
    designation: list[FrontLine] = []
    for each in briefing.front.lines:
        (designation if each.label.strip().casefold() in order else own).append(each)
    designation.sort(key=lambda each: order.index(each.label.strip().casefold()))
    return own, designation


def _memo_line(
    label: str, value: str, page: Page, marked: tuple[Text, ...] = ()
) -> Iterator[MemoLine]:
    """Yield a line, where it has a value."""
    words = text_line(value, page.language)
    if words:
        yield MemoLine(_plain(label, page.language), (*marked, *words))


def _plain(label: str, language: str) -> str:
    return "".join(inline.text for inline in text_line(label, language) if isinstance(inline, Text))


def judgments(briefing: Briefing, page: Page) -> Iterator[Part]:
    """Yield the key judgments, where there are any."""
    passages = {passage.id: passage for passage in briefing.passages()}
    items = {
        judgment.id: item
        for judgment in briefing.judgments
        if (item := _judgment(judgment, page, passages))
    }
    if items:
        made = Judgments(page.labels.judgments, tuple(items.values()))
        yield Part(made, ("judgments", *items))


def _judgment(
    judgment: Judgment, page: Page, passages: Mapping[str, Passage]
) -> tuple[Inline, ...]:
    """Return a judgment with its note, then what it does not say itself of its standing."""
    labels = page.labels
    likelihood, confidence = labels.level(judgment.likelihood), labels.level(judgment.confidence)
    text, said = _emphasized(judgment.text, likelihood, labels)
    if not said:  # a judgment may be written in English on a page of another language
        text, said = _emphasized(judgment.text, judgment.likelihood, ENGLISH)
    if not text.plain().strip():
        return ()
    standing = []
    if likelihood and not said:
        standing.append(labels.likelihood.format(likelihood=likelihood))
    told = _says_confidence(text, confidence, labels)
    if confidence and not (told or _says_confidence(text, judgment.confidence, ENGLISH)):
        standing.append(labels.confidence.format(confidence=confidence))
    marked = page.mark(judgment.marking, quoted_markings(text.paragraphs))
    inlines = joined(_ended(text) if standing else text, page, _support(judgment, page, passages))
    words = [*inlines, *(Text(f" {each}") for each in standing)]
    return (*marked, *line(words, page.language))


def _ended(text: Prose) -> Prose:
    """Return a text that another sentence can follow: with a full stop where nothing ends it."""
    if _ENDED.search(text.plain()):
        return text
    *before, last = text.paragraphs
    spans = last.spans
    if spans and isinstance(spans[-1], Words):
        spans = (*spans[:-1], replace(spans[-1], text=spans[-1].text.rstrip()))
    return Prose((*before, replace(last, spans=(*spans, Words(".")))))


def _support(judgment: Judgment, page: Page, passages: Mapping[str, Passage]) -> Iterator[Cite]:
    for name in judgment.support:
        if name in passages:
            yield page.cite(passages[name])


def _says_confidence(text: Prose, confidence: str, labels: Labels) -> bool:
    """Return whether a sentence of the text has both the word confidence and how high it is."""
    return any(
        _has(labels.confidence_word, sentence) and _has(confidence.strip(), sentence)
        for sentence in _SENTENCE_END.split(_own_words(text))
    )


def _own_words(text: Prose) -> str:
    """Return the analyst's words alone: what a quotation says is not the analyst's judgment."""
    return "\n".join(
        "".join(span.text if isinstance(span, Words) else "…" for span in paragraph.spans)
        for paragraph in text.paragraphs
    )


def _has(word: str, sentence: str) -> bool:
    return re.search(_whole(word), sentence, re.IGNORECASE) is not None


def _whole(word: str) -> str:
    """Return the pattern of a whole word; what ends in Hangul may have a particle after it."""
    return rf"(?<!\w){re.escape(word)}" + ("" if _HANGUL.search(word) else r"(?!\w)")


def _emphasized(text: Prose, likelihood: str, labels: Labels) -> tuple[Prose, bool]:
    """Return the text with its word of likelihood in bold, and whether it has that word.

    ``very likely`` does not say ``likely``: it is another likelihood.
    """
    if not likelihood.strip():
        return text, False
    stronger = "".join(rf"(?<!\b{re.escape(word)} )" for word in labels.stronger)
    pattern = re.compile(stronger + _whole(likelihood.strip()), re.IGNORECASE)
    if not pattern.search(_own_words(text)):
        return text, False
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

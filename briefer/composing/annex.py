"""The annex: what the check found of each quotation, and what each source's file was.

It states what it is given and checks nothing itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import merged
from briefer.citing.short import short
from briefer.composing.dates import captured_text, day_text
from briefer.composing.lines import cells, line, text_line
from briefer.composing.quotation import printed
from briefer.document.block import Heading, Paragraph, Table
from briefer.document.inline import Text, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from briefer.composing.page import Page
    from briefer.document.block import Block
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage

_QUOTATIONS: Final = (0.07, 0.43, 0.24, 0.26)
_FILES: Final = (0.31, 0.49, 0.2)
_FIRST: Final = 90
"""Characters of a quotation that tell which one is meant."""
_GROUP: Final = 16
"""Digits of a digest that stand together, so that a line can break between them."""


def annex(
    briefing: Briefing, page: Page, checked: Mapping[str, str], now: datetime
) -> Iterator[Block]:
    """Yield the annex; nothing where nothing is quoted or cited.

    Args:
        briefing: as it prints.
        page: the page, all of whose notes are made.
        checked: the state of each quotation, a key of the labels' ``states``, by its passage's id.
        now: the time of the check.
    """
    cited = briefing.cited()
    if not cited:
        return
    words = page.labels.annex
    yield Heading(1, text_line(words.heading, page.language), page.anchor("s", "annex"))
    yield from _quotations(tuple(briefing.passages()), page, checked, now)
    yield Table(
        text_line(words.files, page.language),
        cells((words.source, words.digest, words.captured), page.language),
        tuple(_file(article, page) for article in cited),
        words.files_summary,
        _FILES,
    )


def _quotations(
    passages: tuple[Passage, ...], page: Page, checked: Mapping[str, str], now: datetime
) -> Iterator[Block]:
    """Yield how many quotations are in which state, then each with its own."""
    if not passages:
        return
    words, language = page.labels.annex, page.language
    states = [checked.get(passage.id, "unreadable") for passage in passages]
    counts = Counter(states)
    listed = "; ".join(
        f"{name}: {counts[key]}" for key, name in words.states.items() if counts[key]
    )
    day = day_text(now.date(), page.labels.dates)
    said = words.summary.format(day=day, count=len(passages), states=listed)
    yield Paragraph(text_line(said, language))
    yield Table(
        text_line(words.quotations, language),
        cells((words.number, words.quotation, words.source, words.state), language),
        tuple(
            (
                text_line(str(number), language),
                _beginning(passage, page),
                text_line(_source(passage.article, page), language),
                _state(state, page),
            )
            for number, (passage, state) in enumerate(zip(passages, states, strict=True), 1)
        ),
        words.quotations_summary,
        _QUOTATIONS,
    )


def _beginning(passage: Passage, page: Page) -> tuple[Inline, ...]:
    """Return the first words of a quotation, as the page prints it, with its portion mark."""
    runs = printed(passage, page.text_of(passage), page.language)
    closing = page.labels.quotation.outer[1]
    room = _FIRST + len(closing)
    if sum(len(run.text) for run in runs) > room + len(closing):
        runs = (*_first(runs, room), Text(f"{closing} …"))
    return (*page.mark(passage.marking), *merged(runs))


def _first(runs: Sequence[Text], room: int) -> Iterator[Text]:
    """Yield the first whole words of some runs, as many as there is room for."""
    whole = "".join(run.text for run in runs)
    left = len(whole[:room].rpartition(" ")[0].rstrip()) or room
    for run in runs:
        if left > 0:
            yield replace(run, text=run.text[:left])
        left -= len(run.text)


def _state(state: str, page: Page) -> tuple[Inline, ...]:
    words = page.labels.annex.states[state]
    sound = state in {"exact", "marked"}
    return line([Text(words, tone=Tone.PLAIN if sound else Tone.MISSING)], page.language)


def _source(article: str, page: Page) -> str:
    return short(page.reference(article), page.labels.short)


def _file(article: str, page: Page) -> tuple[tuple[Inline, ...], ...]:
    """Return what is known of the file that an article was read from."""
    words, source = page.labels.annex, page.sources.get(article)
    origin = source.article.origin if source and source.article.readable else None
    digest = origin.sha256 if origin else ""
    grouped = " ".join(digest[at : at + _GROUP] for at in range(0, len(digest), _GROUP))
    captured = captured_text(origin.captured, page.labels.dates) if origin else ""
    return (
        text_line(_source(article, page), page.language),
        _or_missing(grouped, words.no_file, page),
        _or_missing(captured, words.not_recorded, page),
    )


def _or_missing(words: str, otherwise: str, page: Page) -> tuple[Inline, ...]:
    return line([Text(words) if words else Text(otherwise, tone=Tone.MISSING)], page.language)

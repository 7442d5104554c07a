"""Telling apart what has the same id in a file: nothing that Briefer writes, but any file may come.

The first keeps its id, since references mean it. Later ones get one that follows from it, so that
the same file always gives the same briefing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.passage import Passage
from briefer.domain.prose import Prose, RunIn

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing, Judgment
    from briefer.domain.prose import Paragraph, Span
    from briefer.domain.section import Item, Section, Theme


def told_apart(briefing: Briefing) -> Briefing:
    """Return the briefing with every id given once; an equal one where that was so."""
    namer = _Namer()
    themes = _Namer()
    return replace(
        briefing,
        bottom_line=namer.prose(briefing.bottom_line),
        judgments=tuple(map(namer.judgment, briefing.judgments)),
        sections=tuple(map(namer.section, briefing.sections)),
        themes=tuple(map(themes.theme, briefing.themes)),
    )


class _Namer:
    """Gives each id once."""

    def __init__(self) -> None:
        self._given: set[str] = set()
        self._tried: Counter[str] = Counter()

    def judgment(self, judgment: Judgment) -> Judgment:
        return replace(judgment, id=self._name(judgment.id), text=self.prose(judgment.text))

    def section(self, section: Section) -> Section:
        identifier = self._name(section.id)
        return replace(section, id=identifier, items=tuple(map(self._item, section.items)))

    def theme(self, theme: Theme) -> Theme:
        return replace(theme, id=self._name(theme.id))

    def prose(self, text: Prose) -> Prose:
        return Prose(tuple(map(self._paragraph, text.paragraphs)))

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, spans=tuple(map(self._span, paragraph.spans)))

    def _span(self, span: Span) -> Span:
        return RunIn(self._passage(span.passage)) if isinstance(span, RunIn) else span

    def _item(self, item: Item) -> Item:
        if isinstance(item, Passage):
            return self._passage(item)
        return replace(item, id=self._name(item.id), text=self.prose(item.text))

    def _passage(self, passage: Passage) -> Passage:
        return replace(passage, id=self._name(passage.id))

    def _name(self, identifier: str) -> str:
        name = identifier
        while name in self._given:
            self._tried[identifier] += 1
            name = f"{identifier}x{self._tried[identifier]}"
        self._given.add(name)
        return name

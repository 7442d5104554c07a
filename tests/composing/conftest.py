"""The five articles as the program reads them, and a realistic briefing made of them."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from briefer.domain.briefing import Briefing, FrontLine, FrontMatter, Judgment
from briefer.domain.passage import ChangeKind, MarkedChange, Passage, cut
from briefer.domain.prose import Citation, Paragraph, ParagraphKind, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section, Theme
from briefer.sources import read_file

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from briefer.domain.reference import Source

NOW = datetime(2026, 11, 21, 14, 5, tzinfo=timezone(timedelta(hours=-5)))
THEMES = (
    Theme("labor", "Labor", "#9A6412", "1"),
    Theme("sanctions", "Sanctions", "#A63A32", "2"),
)


class Quote(Protocol):
    """Cuts words out of one of the five articles, counted from 0."""

    def __call__(self, article: int, words: str, identifier: str = "p1", **more: Any) -> Passage:  # noqa: ANN401
        """Return the passage; ``more`` are its other fields."""


@pytest.fixture(scope="session")
def five(seeds: tuple[Path, ...]) -> tuple[Source, ...]:
    """The five articles in the order of their names, with what is known of each."""
    return tuple(read_file(seed) for seed in seeds)


@pytest.fixture(scope="session")
def sources(five: tuple[Source, ...]) -> Mapping[str, Source]:
    """The five articles by id."""
    return {source.article.id: source for source in five}


@pytest.fixture(scope="session")
def now() -> datetime:
    """The time of export on the pages of these tests."""
    return NOW


@pytest.fixture(scope="session")
def quote(five: tuple[Source, ...]) -> Quote:
    """A passage from the words it holds; the article may have a no-break space for a space."""

    def quoted(article: int, words: str, identifier: str = "p1", **more: Any) -> Passage:  # noqa: ANN401
        text = five[article].article
        found = re.search(r"\s".join(map(re.escape, words.split(" "))), text.text)
        assert found, words
        return replace(cut(text, found.start(), found.end(), identifier=identifier), **more)

    return quoted


@pytest.fixture(scope="session")
def briefing(five: tuple[Source, ...], quote: Quote) -> Briefing:
    """A briefing with everything that a page can hold."""
    visas = quote(
        0,
        "Chinese authorities granted 93,300 work visas to North Koreans in 2013—a roughly 17 "
        "percent gain from the prior year",
        "visas",
        citing="NK News",
    )
    recalled = quote(
        0,
        "Certainly, some businesspeople were recalled [from outside North Korea] ... then it was "
        "back off to work",
        "recalled",
        speaker="Andray Abrahamian",
    )
    unskilled = quote(1, "Most of the estimated 50,000 North Koreans", "unskilled")
    capital = MarkedChange(ChangeKind.INSERTION, unskilled.start, unskilled.start + 1, "m")
    march = quote(3, "adopted last March had a significant impact on these restaurants", "march")
    year = MarkedChange(
        ChangeKind.INSERTION, *[march.start + len("adopted last March")] * 2, "2016"
    )
    interests = quote(2, "Since China and North Korea’s interests align", "interests")
    brother = quote(2, "relying on its “big brother” China", "brother")
    connected = Paragraph(
        (
            Words("Restaurant posts go to the "),
            Words("well connected ", bold=True),
            Citation(five[4].article.id),
            Words(". Pyongyang talks of "),
            RunIn(brother),
            Words(", by one account; see "),
            Words("the archive", link="https://archive.example/1"),
            Words(". For the rest,"),
        )
    )
    listed = (
        Paragraph((Words("trade"),), ParagraphKind.BULLET),
        Paragraph((Words("mining"),), ParagraphKind.BULLET),
    )
    return Briefing(
        id="b1",
        front=FrontMatter(
            title="China and North Korea: workers and sanctions",
            prepared_for="The Director",
            prepared_by="East Asia desk",
            date="2026-11-20",
            marking="Unclassified",
            draft=3,
            lines=(FrontLine("Copy", "조선 desk"),),
        ),
        bottom_line=prose("Beijing can tighten or loosen its hold."),
        judgments=(
            Judgment(
                "j1",
                prose("China is likely to admit more workers."),
                "likely",
                "moderate",
                (visas.id, interests.id),
            ),
            Judgment("j2", prose("It will not press for collapse."), "very unlikely", "high"),
        ),
        sections=(
            Section(
                "labor",
                "Labor",
                "labor",
                (
                    visas,
                    Comment("c1", Prose((connected, *listed))),
                    replace(unskilled, changes=(capital,)),
                    recalled,
                ),
            ),
            Section("empty", "Nothing yet", "labor"),
            Section("sanctions", "Sanctions", "sanctions", (replace(march, changes=(year,)),)),
            Section("diplomacy", "Diplomacy", "", (interests,)),
        ),
        themes=THEMES,
    )


@pytest.fixture(scope="session")
def golden() -> Callable[[Path, str], str]:
    """Reads a file of what was accepted; BRIEFER_GOLDEN=write accepts what is there now."""

    def read(file: Path, text: str) -> str:
        if os.environ.get("BRIEFER_GOLDEN") == "write":
            file.write_text(text, encoding="utf-8")
        return file.read_text(encoding="utf-8")

    return read

"""A real briefing from the five articles, and a disk that runs full."""

from __future__ import annotations

import contextlib
import sys
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import pytest

from briefer.domain.briefing import (
    Appraisal,
    Briefing,
    Dismissal,
    FrontLine,
    FrontMatter,
    Judgment,
    Settings,
)
from briefer.domain.passage import Also, ChangeKind, Locator, MarkedChange, Passage, cut
from briefer.domain.prose import Citation, Paragraph, ParagraphKind, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section, Theme
from briefer.domain.yardstick import Band, Confidence, Yardstick
from briefer.sources import read_file
from briefer.storage import save

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefer.domain.reference import Source


@pytest.fixture(scope="session")
def sources(seeds: tuple[Path, ...]) -> dict[str, Source]:
    """The five articles by id."""
    return {source.article.id: source for source in map(read_file, seeds)}


def _passage(source: Source, number: int) -> Passage:
    block = source.article.blocks[number]
    return cut(source.article, block.start, block.end, identifier=f"p{number}{source.article.id}")


@pytest.fixture(scope="session")
def briefing(sources: dict[str, Source]) -> Briefing:
    """A briefing with some of everything, that quotes four articles and cites one."""
    first, second, third, fourth, fifth = sources.values()
    quoted = _passage(first, 3)
    marked = Passage(
        **{name: getattr(quoted, name) for name in ("article", "start", "end", "exact")},
        id="marked",
        changes=(MarkedChange(ChangeKind.SIC, quoted.start, quoted.start + 1),),
        locator=Locator("page", "3"),
        speaker="A speaker",
        citing="NK News",
        also=(Also(second.article.id, 0, 9, second.article.quote(0, 9)),),
    )
    comment = Prose(
        (
            Paragraph(
                (
                    Words("See ", italic=True),
                    Citation(fifth.article.id, Locator("paragraph", "2")),
                    RunIn(_passage(second, 4)),
                ),
                ParagraphKind.BULLET,
            ),
        )
    )
    return Briefing(
        "b1",
        front=FrontMatter("Title 한국 “<b>&amp;{{}}”", lines=(FrontLine("Copy", "1"),), draft=2),
        bottom_line=prose("In short."),
        judgments=(Judgment("j1", prose("Likely."), "likely", "high", ("marked",)),),
        sections=(
            Section("s1", "Labor", "labor", (quoted, marked, Comment("c1", comment))),
            Section("s2", "Sanctions", "", (_passage(third, 2), _passage(fourth, 5))),
        ),
        themes=(Theme("labor", "Labor", "#884400", "1", ("work", "labor")),),
        settings=Settings(
            yardstick=Yardstick(
                "y", "Y", (Band("likely", 55, 80, ("probable",)),), (Confidence("high", "Sure."),)
            ),
            annex=True,
        ),
        appraisals=(Appraisal(first.article.id, "B", "2", "Own reporting", "None known"),),
        dismissed=(Dismissal("s1", third.article.id, 3, 12),),
    )


@pytest.fixture
def stored(tmp_path: Path, briefing: Briefing, sources: dict[str, Source]) -> Path:
    """The real briefing's file."""
    path = tmp_path / "real.briefing"
    save(path, briefing, sources)
    return path


@pytest.fixture
def full_disk() -> Callable[[int], AbstractContextManager[None]]:
    """A block within which no file may grow beyond some bytes, as on a full disk."""
    if sys.platform == "win32":
        pytest.skip("Windows has no limit on a file's size to stand in for a full disk")
    import resource  # noqa: PLC0415 - POSIX alone has it

    @contextlib.contextmanager
    def limited(size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited

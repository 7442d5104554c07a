"""Where the words of a new quotation stand in an article."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.briefing import Briefing
from briefer.domain.passage import cut
from briefer.domain.reference import Reference, Source
from briefer.domain.section import Section
from briefer.workspace import Places, Workspace
from briefer.workspace.readback import Finder, read_back, told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = (
    "Hence nobody knew what had been foresaid. He came. He left early; much later the minister"
    " came. He said the plan would fail. Labor laws stay. 정부는 노동자를 보낸다고 말했다."
)


@pytest.fixture
def finder(checkout: Path, tmp_path: Path) -> Iterator[Finder]:
    workspace = Workspace(
        Places(checkout / "resources", checkout / "seeds", tmp_path / "data"), journaled=False
    )
    article = Article(text_digest(TEXT), TEXT, (), Origin("a.txt", "0" * 64))
    workspace.articles.library.add(Source(article, Reference("article")))
    passage = cut(article, 0, 20)
    workspace.briefing = Briefing("b1", sections=(Section("s1", "", "", (passage,)),))
    yield Finder(workspace)
    workspace.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("He said the plan", "He said the plan"),
        ("He … said the plan", "He said the plan"),
        ("He … the minister … the plan", "He left early; much later the minister"),
        ("He [then] said the plan", "He said the plan"),
        ("[l]abor laws stay", "abor laws stay"),
        ("노동자를 보낸다", "노동자를 보낸다"),
        ("e plan would fail", ""),
        ("said the pla", ""),
    ],
)
def test_it_is_found_by_whole_words_and_as_short_as_can_be(
    finder: Finder, words: str, found: str
) -> None:
    hit = finder.find(words)
    assert (hit is not None) is bool(found)
    assert hit is None or hit.passage.exact.startswith(found)


def test_where_the_library_cannot_be_searched_nothing_is_said_of_its_articles(
    checkout: Path, tmp_path: Path
) -> None:
    places = Places(checkout / "resources", checkout / "seeds", tmp_path / "data")
    with closing(Workspace(places, journaled=False)) as workspace:
        workspace.open(places.samples / "two-pages.briefing")
        path = tmp_path / "written.docx"
        workspace.export(path)
        workspace.briefing = Briefing("other")
        workspace.articles.library._database.connection.execute("DROP TABLE words")
        report = read_back(workspace, path)
    said = "\n".join(told(report, {}))
    assert "The library could not be searched" in said
    assert "no article in the library" not in said.casefold()
    assert all(
        each.passage is not None or "could not be" in each.message for each in report.arrivals
    )

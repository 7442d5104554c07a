"""Where the words of a new quotation stand in an article."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import docx
import pytest

from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.briefing import Briefing
from briefer.domain.passage import cut
from briefer.domain.reference import Reference, Source
from briefer.domain.section import Section
from briefer.workspace import Places, Workspace
from briefer.workspace.readback import Finder, details, read_back, told

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
    assert (hit is not None and not hit.near) is bool(found)
    assert hit is None or hit.passage.exact.startswith(found)


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("He said the plan wuold fail.", "He said the plan would fail."),
        ("nobody knew what has been foresaid", "nobody knew what had been foresaid"),
        ("nobody knew … foresaid. He came. He left early; mcuh later", "nobody knew"),
        ("seid the plan would fial", "said the plan would fail"),
        ("정부는 노동자들을 보낸다고 말했다", "정부는 노동자를 보낸다고 말했다"),
        ("a whole sentence that nobody wrote there", ""),
        ("He said that he had no such thing to say", ""),
    ],
)
def test_where_no_article_has_its_words_the_nearest_are_found_as_such(
    finder: Finder, words: str, near: str
) -> None:
    hit = finder.find(words)
    assert (hit is not None) is bool(near)
    if hit is not None:
        assert hit.near
        assert hit.passage.exact.startswith(near)


def test_a_slip_in_a_file_of_anyone_s_is_shown_beside_the_nearest_words(
    desk: Workspace, tmp_path: Path
) -> None:
    made = docx.Document()
    made.add_paragraph("He holds that ‘Chinese authorities granted 93,300 wrok visas’.")
    path = tmp_path / "minutes.docx"
    made.save(str(path))
    report = read_back(desk, path)
    [new] = report.arrivals
    assert "The nearest ones stand in “" in new.message
    assert not new.verbatim
    assert new.passage is not None
    assert new.passage.exact == "Chinese authorities granted 93,300 work visas"
    assert [(p.kind.value, p.text.strip()) for p in new.pieces if p.kind.value != "same"] == [
        ("removed", "work"),
        ("added", "wrok"),
    ]
    said = "\n".join(told(report, {}))
    assert "[-work-] {+wrok+}" in said
    assert said.endswith("0 of 1 quotations stand in an article")
    [plain] = details(report, desk.briefing)["new"]
    assert not plain["verbatim"]
    assert len(plain["difference"]) == 4


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

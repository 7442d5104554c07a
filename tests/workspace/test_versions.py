"""An article of newer text: linked, compared, and cited by an edit alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefer.domain.passage import cut
from briefer.editing import InsertItem
from briefer.editing.requoting import requote
from briefer.errors import CancelledError
from briefer.evidence import State
from briefer.evidence.anchoring import Found
from briefer.workspace import Workspace
from briefer.workspace.succession import newest
from briefer.workspace.versions import comparison, outdated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.workspace import Places, Step

PAGE = """<html><head><title>{title}</title><link rel="canonical" href="{address}"></head><body>
<article><h1>{title}</h1><p>They sleep {how} to a room in the mill, and they hand over most of what
they earn to the officials who brought them.</p><p>The ministry in the capital did not answer two
letters that were sent to it in the spring of that year.</p></article></body></html>"""
AT = "https://www.example.org/mill"


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    """Yield a workspace with the five articles."""
    workspace = Workspace(places)
    yield workspace
    workspace.close()


def page(how: str, address: str = AT, title: str = "A mill by the river", day: str = "") -> bytes:
    dated = f'<meta property="article:published_time" content="{day}">' if day else ""
    head = PAGE.replace("</head>", f"{dated}</head>")
    return head.format(how=how, address=address, title=title).encode()


def added(workspace: Workspace, name: str, data: bytes) -> str:
    (article,) = workspace.add_bytes(name, data).added
    return article


def cited(workspace: Workspace, article: str, words: str) -> str:
    source = workspace.source(article).article
    start = source.text.index(words)
    passage = cut(source, start, start + len(words))
    workspace.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))
    return passage.id


def test_the_same_address_makes_a_newer_text_whatever_the_file_is_called(
    workspace: Workspace,
) -> None:
    first = added(workspace, "mill.html", page("four"))
    report = workspace.add_bytes("saved again.html", page("five", f"{AT}/?utm_source=x"))
    assert report.newer == ((first, report.added[0]),)
    third = added(workspace, "mill.html", page("six", AT.replace("www.", "m.")))
    successors = workspace.articles.library.successors()
    assert successors == {first: report.added[0], report.added[0]: third}
    assert newest(first, successors) == third


def test_other_pages_are_no_newer_text(workspace: Workspace) -> None:
    added(workspace, "mill.html", page("four"))
    added(workspace, "mill.html", page("five", "https://other.example/mill"))
    added(workspace, "else.html", page("six", "https://third.example/mill"))
    assert workspace.articles.library.successors() == {}


def test_a_file_of_the_same_name_and_title_is_a_newer_text(
    workspace: Workspace, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    (old,) = [each for each in workspace.summaries() if each.name == seeds[0].name]
    file = tmp_path / seeds[0].name
    file.write_text(seeds[0].read_text("utf-8") + "\nCorrected on Friday.\n", "utf-8")
    report = workspace.add_files([file])
    assert report.newer == ((old.id, report.added[0]),)
    assert workspace.add_files([file]).newer == ()
    file.write_text("Something else\n\nIt has nothing to do with what was there.\n", "utf-8")
    assert workspace.add_files([file]).newer == ()


def test_what_came_out_before_is_no_newer_text_however_late_it_is_added(
    workspace: Workspace,
) -> None:
    last = added(workspace, "mill.html", page("four", day="2016-06-09"))
    early = workspace.add_bytes("first.html", page("three", day="2016-05-30"))
    assert (len(early.added), early.newer) == (1, ())
    later = workspace.add_bytes("third.html", page("five", day="2016-06-10"))
    assert later.newer == ((last, later.added[0]),)


def test_what_was_added_is_reported_where_it_cannot_be_linked(
    workspace: Workspace, tmp_path: Path
) -> None:
    added(workspace, "mill.html", page("four"))
    with closing(sqlite3.connect(workspace.articles.library.path)) as other:
        other.execute("DROP TABLE succession")
    file = tmp_path / "again.html"
    file.write_bytes(page("five"))
    report = workspace.add_files([file])
    assert (len(report.added), report.newer) == (1, ())
    assert "Everything was added" in str(report.notes[0])
    file.write_bytes(page("six"))

    def stop(step: Step) -> None:
        if step.done:
            raise CancelledError

    with pytest.raises(CancelledError):
        workspace.add_files([file], stop)


def test_what_is_cited_keeps_the_old_text_until_it_is_taken_over(workspace: Workspace) -> None:
    first = added(workspace, "mill.html", page("four"))
    stayed = cited(workspace, first, "The ministry in the capital did not answer two")
    changed = cited(workspace, first, "They sleep four to a room in the mill")
    assert outdated(workspace) == ()
    assert comparison(workspace, first) is None
    second = added(workspace, "mill.html", page("now five or six"))
    assert outdated(workspace) == (first,)
    assert {each.state for each in workspace.check()} == {State.EXACT}
    found = comparison(workspace, first)
    assert [(each.passage.id, each.anchor.state) for each in found.passages] == [
        (changed, Found.CHANGED),
        (stayed, Found.MOVED),
    ]
    before = workspace.briefing
    workspace.edit(requote(before, {each.passage.id: each.taken for each in found.passages}))
    assert {each.article for each in workspace.briefing.passages()} == {second}
    assert workspace.briefing.passage(changed).exact == (
        "They sleep now five or six to a room in the mill"
    )
    assert {each.state for each in workspace.check()} == {State.EXACT}
    assert outdated(workspace) == ()
    workspace.undo()
    assert workspace.briefing == before


def test_what_was_taken_over_is_back_after_a_crash(places: Places, tmp_path: Path) -> None:
    workspace = Workspace(places)
    first = added(workspace, "mill.html", page("four"))
    passage = cited(workspace, first, "The ministry in the capital did not answer two")
    path = workspace.save(tmp_path / "b.briefing")
    second = added(workspace, "mill.html", page("five or six"))
    (one,) = comparison(workspace, first).passages
    workspace.edit(requote(workspace.briefing, {passage: one.taken}))
    workspace.settle()
    workspace.articles.close()  # and nothing else is done, as nobody closed the program
    workspace.filing.close()
    workspace._keeping._journal.close()
    again = Workspace(places)
    again.open(path)
    assert again.briefing.passage(passage).article == second
    assert [each.state for each in again.check()] == [State.EXACT]
    again.undo()
    assert again.briefing.passage(passage).article == first
    again.close()

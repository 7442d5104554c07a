"""Adding files: many at a time, with how far it is, past what fails, until it is stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.domain.reference import BasisKind
from briefer.errors import CancelledError
from briefer.sources import Readers
from briefer.sources.formats import PLAIN, Format
from briefer.sources.worker import Limits
from briefer.workspace import batch
from briefer.workspace.articles import Articles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.workspace import Places, Step

FORMATS = (PLAIN, Format("text/x-do", "obedient", (".do",)))
APART = Path(__file__).parents[1] / "sources" / "apart"


@pytest.fixture
def articles(places: Places, monkeypatch: pytest.MonkeyPatch) -> Iterator[Articles]:
    """Yield a library with the five articles and two processes that do what files say."""
    monkeypatch.syspath_prepend(str(APART))
    articles = Articles(places, Readers(Limits(seconds=2), formats=FORMATS, count=2))
    assert len(articles.library.summaries()) == 5
    yield articles
    articles.close()


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, words in files.items():
        (folder / f"{name}.do").write_text(words, "utf-8")
    return folder


def test_a_batch_goes_on_past_every_kind_of_failure(articles: Articles, tmp_path: Path) -> None:
    folder = write(
        tmp_path / "in",
        a="say First.",
        b="die",
        c="say Second.",
        d="sleep",
        e="fail",
        f="lie nonsense",
        g="say Third.",
        h="say First.",
    )
    (folder / "z.txt").write_bytes(b"")
    (folder / "picture.png").write_bytes(b"")
    report = articles.add_files([folder])
    texts = [articles.get(article).article.text for article in report.added]
    assert texts == ["First.", "Second.", "Third."]
    assert report.known == report.added[:1]
    assert [message[:4] for message in report.failed] == ["b.do", "d.do", "e.do", "f.do", "z.tx"]
    assert report.passed_over == 1
    assert len(report.faults) == 1
    source = articles.get(report.added[0])
    assert source.article.origin.media_type == "text/x-do"
    assert articles.library.original(source.article.id) == b"say First."


def page(folder: Path, name: str, outlet: str) -> Path:
    site = f'<meta property="og:site_name" content="{outlet}">' if outlet else ""
    words = "".join(
        f"<p>Paragraph {number} of the wire story explains at some length what was said.</p>"
        for number in range(9)
    )
    body = f"<article><h1>Wire story on harbors</h1>{words}</article>"
    file = folder / name
    file.write_text(f"<html><head><title>T</title>{site}</head><body>{body}</body></html>", "utf-8")
    return file


def test_a_wire_copy_that_is_joined_is_named_with_both_outlets(
    places: Places, tmp_path: Path
) -> None:
    one, two, again, none = (
        page(tmp_path, name, outlet)
        for name, outlet in (
            ("one.html", "Daily One"),
            ("two.html", "Daily Two"),
            ("again.html", "DAILY  One"),
            ("none.html", ""),
        )
    )
    articles = Articles(places)
    try:
        (article,) = articles.add_files([one]).added
        report = articles.add_files([two, again, none])
        assert report.added == ()
        assert [each.name for each in report.joined] == ["two.html", "again.html", "none.html"]
        assert report.known == (article,) * 3
        (note,) = report.notes
        assert "“two.html” (Daily Two) is “one.html” (Daily One)." in note
        assert "To cite that outlet too" in note
        assert articles.get(article).reference.text("container-title") == "Daily One"
        (pasted,) = articles.add_bytes("clip.html", two.read_bytes()).notes
        assert "“clip.html” (Daily Two)" in pasted
        many = [page(tmp_path, f"{number}.html", f"Paper {number}") for number in range(8)]
        (note,) = articles.add_files(many).notes
        assert note.count("is “one.html”") == 5
        assert "3 more" in note
    finally:
        articles.close()


def test_articles_are_added_in_the_order_of_their_files_whichever_is_read_first(
    articles: Articles, tmp_path: Path
) -> None:
    words = {f"n{number:03}": f"say Number {number}." for number in range(100)}
    report = articles.add_files([write(tmp_path / "in", **words)])
    texts = [articles.get(article).article.text for article in report.added]
    assert texts == [f"Number {number}." for number in range(100)]


def test_one_article_that_cannot_be_stored_does_not_take_its_lot_along(
    articles: Articles, tmp_path: Path
) -> None:
    folder = write(tmp_path / "in", a="say A.", b="halve B.", c="say C.")
    report = articles.add_files([folder])
    assert [articles.get(article).article.text for article in report.added] == ["A.", "C."]
    assert len(report.failed) == 1
    assert "b.do" in report.failed[0]


def test_progress_says_how_many_of_how_many_and_which(articles: Articles, tmp_path: Path) -> None:
    steps: list[Step] = []
    articles.add_files([write(tmp_path / "in", a="say A.", b="say B.")], steps.append)
    counted = [step for step in steps if step.total]
    assert {step.total for step in counted} == {2}
    assert [step.done for step in counted] == sorted(step.done for step in counted)
    assert counted[-1].done == 2
    assert counted[-1].fraction == 1
    assert {step.name for step in counted} <= {"a.do", "b.do"}


def test_the_time_that_is_left_is_told_while_a_slow_file_is_read(
    articles: Articles, tmp_path: Path
) -> None:
    steps: list[Step] = []
    articles.add_files([write(tmp_path / "in", a="say A.", b="sleep")], steps.append)
    assert any(step.seconds is not None and step.done == 1 for step in steps)


def test_stopping_does_not_wait_for_a_slow_file_and_keeps_what_was_read(
    articles: Articles, tmp_path: Path
) -> None:
    pid = tmp_path / "pid"
    folder = write(tmp_path / "in", a="say Kept.", b=f"leave {pid}", c="say Not reached.")

    def stop(step: Step) -> None:
        if step.done == 1 and pid.exists():
            raise CancelledError

    with pytest.raises(CancelledError):
        articles.add_files([folder], stop)
    names = [summary.name for summary in articles.library.summaries()][5:]
    assert names == ["a.do"]


def test_what_lies_in_no_file_keeps_the_address_it_was_copied_from(articles: Articles) -> None:
    (added,) = articles.add_bytes("Words", b"Words of a page.", "https://a.example/1").added
    field = articles.get(added).reference.field("URL")
    assert field is not None
    assert (field.value, field.basis.kind) == ("https://a.example/1", BasisKind.INFERRED)


def test_reading_from_the_command_line_takes_folders_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(APART))
    folder = write(tmp_path / "in", a="say A.", b="die", c="say C.")
    (folder / "d.png").write_bytes(b"")
    found = batch.read([folder], Readers(formats=FORMATS))
    assert [source.article.text for source in found.sources] == ["A.", "C."]
    assert len(found.failures) == 1
    assert found.passed_over == 1

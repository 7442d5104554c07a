"""References and passages in and out of an open briefing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.citing.exchange import ExchangeError, How
from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import InsertItem
from briefer.errors import BrieferError
from briefer.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.workspace import Places

WORDS = "granted 93,300 work visas to North Koreans in 2013"
ARTICLE = (
    "Workers abroad\n\nBy Ann Lee\n\nThey sleep four to a room and keep little of their pay.\n"
)


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    opened = Workspace(places)
    yield opened
    opened.close()


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """A folder as Zotero exports it, with links that lead out of it."""
    folder = tmp_path / "My Library"
    (folder / "files" / "12").mkdir(parents=True)
    (folder / "files" / "12" / "workers abroad.txt").write_text(ARTICLE, "utf-8")
    (tmp_path / "secret.txt").write_text("Nobody is to read this here at all.\n", "utf-8")
    (folder / "files" / "link.txt").symlink_to(tmp_path / "secret.txt")
    lines = [
        "TY  - NEWS",
        "TI  - Workers Abroad: A Report",
        "AU  - Lee, Ann",
        "T2  - The Daily",
        "DA  - 2015/03/04/",
        "L1  - files/12/workers%20abroad.txt",
        "L1  - ../secret.txt",
        f"L2  - {tmp_path / 'secret.txt'}",
        "L2  - files/link.txt",
        "L2  - file://[::1/notes.txt",
        "ER  - ",
        "TY  - NEWS",
        "TI  - Work visas for North Koreans going to China gain 17 percent",
        "AU  - Wee, Heesun",
        "T2  - CNBC.com",
        "DA  - 2014/02/10/",
        "ER  - ",
        "TY  - BOOK",
        "TI  - A book nobody has scanned",
        "AU  - Nobody, N.",
        "ER  - ",
    ]
    (folder / "My Library.ris").write_bytes("\r\n".join(lines).encode("utf-16"))
    return folder


def named(workspace: Workspace, beginning: str) -> str:
    return next(s.id for s in workspace.summaries() if s.name.startswith(beginning))


def test_an_export_folder_comes_in_with_its_files_and_no_others(
    workspace: Workspace, exported: Path
) -> None:
    report = workspace.exchange.import_records(exported)
    assert [(m.how, m.fresh) for m in report.matches] == [(How.FILE, True), (How.TITLE, False)]
    assert len(report.added) == 1
    assert len(report.failed) == 4
    assert [record.reference.title for record in report.alone] == ["A book nobody has scanned"]
    assert not any("secret" in summary.name for summary in workspace.summaries())
    assert workspace.source(report.added[0]).reference.issued is None


def test_one_undo_takes_all_references_back_and_what_differs_stays(
    workspace: Workspace, exported: Path
) -> None:
    exchange = workspace.exchange
    report = exchange.import_records(exported)
    before = {m.article: workspace.source(m.article).reference for m in report.matches}
    edit = exchange.edit(report)
    assert edit is not None
    workspace.edit(edit)
    visas = workspace.source(named(workspace, "000")).reference
    assert visas.text("container-title") == "CNBC"
    assert visas.issued is not None
    assert visas.field("issued").basis.note == "from My Library.ris"
    assert workspace.exchange.edit(report) is None
    chosen = exchange.edit(report, {(named(workspace, "000"), "container-title")})
    assert chosen is not None
    workspace.edit(chosen)
    after = workspace.source(named(workspace, "000")).reference
    assert after.text("container-title") == "CNBC.com"
    workspace.undo()
    workspace.undo()
    assert all(workspace.source(a).reference == reference for a, reference in before.items())


def test_a_record_alone_becomes_an_article_without_a_text_once(
    workspace: Workspace, exported: Path
) -> None:
    report = workspace.exchange.import_records(exported)
    (added,) = workspace.exchange.add_alone(report.alone).added
    source = workspace.source(added)
    assert not source.article.readable
    assert source.reference.title == "A book nobody has scanned"
    assert workspace.exchange.add_alone(report.alone).known == (added,)


def test_a_title_that_two_articles_have_is_not_decided(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "one.json"
    title = "North Korea’s outsourced workforce"
    file.write_text(json.dumps([{"type": "report", "title": title}]), "utf-8")
    report = workspace.exchange.import_records(file)
    assert report.matches == ()
    assert [len(articles) for _, articles in report.unsure] == [2]


@pytest.mark.parametrize("suffix", [".json", ".ris", ".bib"])
def test_exported_references_match_their_articles_again(
    workspace: Workspace, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"references{suffix}"
    articles = [named(workspace, name) for name in ("000", "002", "003")]
    assert workspace.exchange.export_records(out, articles) == 3
    report = workspace.exchange.import_records(out)
    assert {match.article for match in report.matches} == set(articles)
    assert not any(match.merge.fills for match in report.matches if suffix != ".bib")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.ris", b""),
        ("a.ris", b"\x00\x01\x02" * 99),
        ("a.bib", b"@article{a, title={"),
        ("a.json", b'[{"title": '),
        ("a.txt", b"Some words"),
    ],
)
def test_a_bad_file_has_one_plain_message_and_changes_nothing(
    workspace: Workspace, tmp_path: Path, name: str, data: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with pytest.raises(ExchangeError, match=r"Nothing was changed"):
        workspace.exchange.import_records(file)


def test_a_file_of_200_megabytes_is_not_read(workspace: Workspace, tmp_path: Path) -> None:
    for name in ("a.ris", "a.json"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(200 * 2**20)
    with pytest.raises(BrieferError, match="larger than 50 MB"):
        workspace.exchange.import_records(tmp_path / "a.ris")
    with pytest.raises(BrieferError, match="larger than 20 MB"):
        workspace.exchange.import_annotations(tmp_path / "a.json")


def test_another_suffix_and_a_folder_that_is_not_there_are_told(
    workspace: Workspace, tmp_path: Path
) -> None:
    for name in ("a.docx", "gone/a.ris"):
        with pytest.raises(ExchangeError, match=r"Nothing was written|was not written"):
            workspace.exchange.export_records(tmp_path / name)


def test_offers_are_taken_and_taken_back(places: Places, tmp_path: Path) -> None:
    seeds = tmp_path / "bare"
    seeds.mkdir()
    for path in places.seeds.glob("*.txt"):
        (seeds / path.name).write_bytes(path.read_bytes())
    workspace = Workspace(replace(places, seeds=seeds))
    article = named(workspace, "004")
    before = workspace.source(article).reference
    workspace.take(workspace.offers(article))
    assert not workspace.source(article).reference.missing()
    workspace.undo()
    assert workspace.source(article).reference == before
    workspace.close()


def test_passages_go_out_and_come_back_the_same(workspace: Workspace, tmp_path: Path) -> None:
    source = workspace.source(named(workspace, "000"))
    start = source.article.text.index(WORDS)
    passage = cut(source.article, start, start + len(WORDS), omitted=[(start + 8, start + 15)])
    section = workspace.briefing.sections[1].id
    workspace.edit(InsertItem(section, 0, passage))
    workspace.edit(InsertItem(section, 1, Comment("c1", prose("So they say."))))
    out = tmp_path / "passages.json"
    assert workspace.exchange.export_annotations(out) == 1
    assert workspace.exchange.import_annotations(out).known == 1
    workspace.undo()
    workspace.undo()
    landing = workspace.exchange.import_annotations(out)
    workspace.edit(landing.edit)
    back, comment = workspace.briefing.sections[1].items
    assert (back.start, back.end, back.exact, back.changes) == (
        passage.start,
        passage.end,
        passage.exact,
        passage.changes,
    )
    assert comment.text.plain() == "So they say."
    page = json.loads(out.read_text("utf-8"))
    selectors = page["first"]["items"][0]["target"]["selector"]
    assert [s["type"] for s in selectors] == ["TextQuoteSelector", "TextPositionSelector"]
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"


def test_what_hypothesis_exports_lands_where_its_words_stand(
    workspace: Workspace, tmp_path: Path
) -> None:
    title = workspace.source(named(workspace, "000")).reference.title

    def note(exact: str, tags: list[str]) -> dict[str, object]:
        quote = {"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""}
        place = {"type": "TextPositionSelector", "start": 3, "end": 9}
        selector = [{"type": "RangeSelector"}, place, quote]
        target = [{"source": "https://example.org/a", "selector": selector}]
        document = {"title": [title]}
        return {"tags": tags, "text": "mine", "document": document, "target": target}

    file = tmp_path / "notes.json"
    rows = [
        note(WORDS.replace(" ", "\n"), ["labor"]),
        note("The China factor", []),
        note("Words that nobody wrote", []),
        {"target": [{"source": "https://example.org/b"}]},
    ]
    file.write_text(json.dumps({"total": 4, "rows": rows}), "utf-8")
    landing = workspace.exchange.import_annotations(file)
    assert landing.filed == 2
    words, page = landing.lost
    assert "Words that nobody wrote" in words
    assert page == "An annotation of “https://example.org/b” says of no words what it is of."
    workspace.edit(landing.edit)
    sections = workspace.briefing.sections
    assert sections[0].items[0].exact == WORDS
    assert (sections[-1].heading, sections[-1].held) == ("Unfiled", True)
    assert not any(finding.differs for finding in workspace.check())
    workspace.undo()
    assert not list(workspace.briefing.passages())


@pytest.mark.parametrize("text", ["[" * 99_999, "{}", "[1, null]", "words", '{"items": {}}', "[]"])
def test_a_file_without_annotations_is_told(
    workspace: Workspace, tmp_path: Path, text: str
) -> None:
    file = tmp_path / "a.json"
    file.write_text(text, "utf-8")
    with pytest.raises(BrieferError, match=r"a\.json.*Nothing was changed"):
        workspace.exchange.import_annotations(file)

"""The table of sources, and the source list by kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.composing import compose
from briefer.composing.kinds import group_of
from briefer.composing.labels import ENGLISH
from briefer.composing.remarks import says_no_date
from briefer.document.block import Heading, SourceEntry, Table
from briefer.document.inline import Tone
from briefer.document.walk import plain, runs
from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.briefing import Briefing, Settings
from briefer.domain.passage import cut
from briefer.domain.reference import Basis, BasisKind, Field, Reference, Source
from briefer.domain.section import Section

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from briefer.document.document import Document

STATED = Basis(BasisKind.STATED)


def _source(kind: str, **fields: str) -> Source:
    text = f"Some words of {kind} {fields}"
    article = Article(text_digest(text), text, (Block(Role.BODY, 0, len(text)),), Origin("a", ""))
    named = {name.replace("_", "-"): value for name, value in fields.items()}
    return Source(
        article, Reference(kind, tuple(Field(name, value, STATED) for name, value in named.items()))
    )


def _document(now: datetime, *cited: Source, style: str = "chicago-notes-bibliography") -> Document:
    items = tuple(cut(each.article, 0, 4, identifier=f"p{n}") for n, each in enumerate(cited))
    briefing = Briefing(
        "b", sections=(Section("s", "S", "", items),), settings=Settings(style, appraisal=True)
    )
    return compose(briefing, {each.article.id: each for each in cited}, now=now)


def _table(document: Document) -> Table:
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    return table


def test_the_table_says_of_each_source_what_a_reader_weighs(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    table = _table(compose(replace(briefing, settings=Settings(appraisal=True)), sources, now=now))
    assert plain(table.caption) == "Sources at a glance"
    assert [plain(cell) for cell in table.header] == [
        "Source", "What it is", "Published", "Quoted", "Not stated or supplied",
    ]  # fmt: skip
    assert [[plain(cell) for cell in row] for row in table.rows][:2] == [
        [
            "Corrado and Moore, “North Korea's Outsourced Workforce”",
            "Magazine article, Foreign Affairs",
            "June 9, 2016",
            "1",
            "Date supplied from other sources.",
        ],
        [
            "Wee, “Work visas for North Koreans going to China gain 17 percent”",
            "Newspaper article, CNBC",
            "not stated",
            "2",
            "Date not stated.",
        ],
    ]


def test_every_row_has_a_cell_a_column_and_none_is_empty(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    asked = replace(briefing, settings=Settings(appraisal=True))
    for table in (
        _table(compose(asked, sources, now=now)),
        _table(compose(asked, {}, now=now)),
        _table(_document(now, _source("", title="", container_title=" \x00"))),
    ):
        assert len(table.widths) == len(table.header)
        assert sum(table.widths) == pytest.approx(1)
        assert table.summary
        for row in table.rows:
            assert len(row) == len(table.header)
            assert all(plain(cell).strip() for cell in row)


def test_two_copies_of_one_work_are_one_row_that_counts_both(now: datetime) -> None:
    first = _source("webpage", title="One title")
    second = Source(_source("book").article, first.reference)
    table = _table(_document(now, first, second, first))
    assert [plain(row[3]) for row in table.rows] == ["3"]


def test_a_title_keeps_its_own_quotation_marks_within_ours(now: datetime) -> None:
    table = _table(_document(now, _source("webpage", title="The “big brother” of Pyongyang")))
    assert plain(table.rows[0][0]) == "“The ‘big brother’ of Pyongyang”"


def test_what_is_not_known_shows_as_missing(now: datetime) -> None:
    table = _table(_document(now, _source("webpage", title="One title")))
    (row,) = table.rows
    missing = [run.text for cell in row for run in runs(cell) if run.tone is Tone.MISSING]
    assert missing == ["not stated", "Author, outlet and date not stated."]


def test_nothing_cited_makes_no_table(now: datetime) -> None:
    document = compose(Briefing("b", settings=Settings(appraisal=True)), {}, now=now)
    assert not any(isinstance(block, Table) for block in document.blocks)


def test_the_source_list_is_grouped_by_kind_and_each_kind_has_the_styles_order(
    now: datetime,
) -> None:
    document = _document(
        now,
        _source("interview", title="Zwei"),
        _source("webpage", title="Beta"),
        _source("legislation", title="An act"),
        _source("webpage", title="Alpha"),
        _source("report", title="A report"),
        _source("song", title="A song"),
        _source("article-journal", title="A paper"),
    )
    shown = []
    for block in document.blocks[-15:]:
        if isinstance(block, Heading):
            shown.append(f"{'#' * block.level} {plain(block.inlines)}")
        elif isinstance(block, SourceEntry):
            shown.append(plain(block.inlines).lower().split(".")[0].strip("“"))
    assert shown == [
        "# Sources",
        "## Articles", "a paper",
        "## Books and reports", "a report",
        "## Web pages", "alpha", "beta",
        "## Interviews and speeches", "zwei",
        "## Official documents", "an act",
        "## Other sources", "a song",
    ]  # fmt: skip
    anchors = [block.anchor for block in document.blocks if isinstance(block, SourceEntry)]
    assert anchors == [f"r_{number}" for number in range(1, 8)]
    listed = [block for block in document.blocks if isinstance(block, Heading) and block.listed]
    assert [plain(block.inlines) for block in listed] == ["S", "Sources"]


def test_every_kind_has_a_heading() -> None:
    known = {*ENGLISH.appraisal.types, "", "nonsense", "document"}
    assert {group_of(kind) for kind in known} <= set(ENGLISH.sources.kinds)


@pytest.mark.parametrize(
    ("entry", "title", "said"),
    [
        ("Wee, Heather. “Borders.” CNBC, n.d.", "Borders", True),
        ("Wee, H. (n.d.). Borders. CNBC.", "Borders", True),
        ("Wee, CNBC, undated.", "Borders", True),
        ("Wee, Heather. “Borders.” CNBC.", "Borders", False),
        ("Wee. “The Undated Letters.” CNBC.", "The Undated Letters", False),
        ("Wee. “The Undated Letters.” CNBC, n.d.", "The Undated Letters", True),
        ("“Mn.d.” CNBC.", "Mn.d.", False),
    ],
)
def test_a_style_that_says_itself_that_there_is_no_date_is_known(
    entry: str,
    title: str,
    said: bool,  # noqa: FBT001 - a column of the table above
) -> None:
    reference = Reference("webpage", (Field("title", title, STATED),))
    assert says_no_date(entry, reference, ENGLISH) is said


@pytest.mark.parametrize(
    ("style", "ending"),
    [
        ("chicago-notes-bibliography", ".” n.d. Author not stated."),
        ("apa", "Outlet. Author not stated."),
        ("modern-language-association", "Outlet. Author and date not stated."),
    ],
)
def test_the_source_list_says_once_that_a_date_is_not_known(
    now: datetime, style: str, ending: str
) -> None:
    source = _source("article-newspaper", title="One title", container_title="Outlet")
    document = _document(now, source, style=style)
    (entry,) = [block for block in document.blocks if isinstance(block, SourceEntry)]
    assert plain(entry.inlines).endswith(ending)
    assert plain(_table(document).rows[0][4]) == "Author and date not stated."

"""What the page says of its evidence: terms explained, sources appraised, quotations checked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.composing import compose
from briefer.document.block import Block, Heading, Paragraph, Quotation, SourceEntry, Table
from briefer.document.inline import Quoted
from briefer.document.walk import plain
from briefer.domain.article import Origin
from briefer.domain.briefing import Appraisal, Briefing, Settings
from briefer.domain.passage import ChangeKind, MarkedChange
from briefer.domain.section import Section
from briefer.workspace.settings import load_profile, load_yardstick

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from briefer.document.document import Document
    from briefer.domain.reference import Source
    from briefer.domain.yardstick import Yardstick
    from tests.composing.conftest import Quote


@pytest.fixture(scope="session")
def icd(checkout: Path) -> Yardstick:
    return load_yardstick(checkout / "resources" / "yardsticks" / "icd203.toml")


def tables(document: Document) -> dict[str, Table]:
    return {plain(each.caption): each for each in document.blocks if isinstance(each, Table)}


def rows(table: Table) -> list[tuple[str, ...]]:
    return [tuple(plain(cell) for cell in row) for row in table.rows]


def captured(source: Source, moment: str) -> Source:
    origin = replace(source.article.origin, captured=moment)
    return replace(source, article=replace(source.article, origin=origin))


def test_the_page_explains_the_yardstick_where_it_is_asked_to(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime, icd: Yardstick
) -> None:
    asked = Settings(yardstick=icd, explained=True)
    document = compose(replace(briefing, settings=asked), sources, now=now)
    found = tables(document)
    chances = rows(found["What the words of likelihood mean"])
    assert len(chances) == 7
    assert chances[5] == ("very likely, highly probable", "80–95%")
    assert [row[0] for row in rows(found["What the words of confidence mean"])] == [
        "high",
        "moderate",
        "low",
    ]
    kinds = [type(block) for block in document.blocks]
    assert kinds.index(Table) < kinds.index(SourceEntry)
    for quiet in (Settings(yardstick=icd), Settings(explained=True)):
        assert tables(compose(replace(briefing, settings=quiet), sources, now=now)) == {}


def test_a_korean_page_explains_it_in_korean_and_keeps_terms_that_have_no_korean(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime, icd: Yardstick
) -> None:
    own = replace(icd, bands=(*icd.bands, replace(icd.bands[0], name="quite certain")))
    asked = Settings(yardstick=own, explained=True, language="ko")
    found = tables(compose(replace(briefing, settings=asked), sources, now=now))
    chances = rows(found["가능성을 나타내는 말의 뜻"])
    assert chances[5] == ("매우 높음", "80~95%")
    assert chances[7] == ("quite certain, remote", "1~5%")
    assert all("추론" not in row[1] for row in rows(found["신뢰도를 나타내는 말의 뜻"])[:2])


def test_the_table_of_sources_says_what_a_person_thinks_of_them(
    briefing: Briefing, sources: Mapping[str, Source], five: tuple[Source, ...], now: datetime
) -> None:
    one, two = five[0].article.id, five[1].article.id
    said = (
        Appraisal(one, "B", "2", "cites NK News", "sells subscriptions."),
        Appraisal(two, "", "6"),
    )
    known = {**sources, one: captured(five[0], "2026-11-20T23:10:00+09:00")}
    asked = replace(briefing, settings=Settings(appraisal=True), appraisals=said)
    table = tables(compose(asked, known, now=now))["Sources at a glance"]
    assert plain(table.header[3]) == "Rating"
    assert sum(table.widths) == pytest.approx(1)
    by_what = {row[1]: row for row in rows(table)}
    rated = next(row for row in by_what.values() if row[3].startswith("B2"))
    assert rated[3] == "B2: usually reliable, probably true"
    assert rated[1].endswith("Origin: cites NK News. Interest: sells subscriptions.")
    assert rated[2].endswith("; captured November 20, 2026")
    assert {row[3] for row in rows(table)} >= {"6: truth cannot be judged", "not rated"}
    without = tables(compose(replace(asked, appraisals=()), known, now=now))["Sources at a glance"]
    assert len(without.header) == 5


def test_the_annex_states_each_quotation_and_each_file(
    briefing: Briefing, sources: Mapping[str, Source], five: tuple[Source, ...], now: datetime
) -> None:
    known = {
        **sources,
        five[0].article.id: captured(five[0], "2026-11-20T23:10:00+09:00"),
    }
    checked = dict.fromkeys((each.id for each in briefing.passages()), "exact")
    checked["brother"] = "differs"
    asked = replace(briefing, settings=Settings(annex=True))
    document = compose(asked, known, now=now, checked=checked)
    found = tables(document)
    quotations, files = rows(found["Quotations"]), rows(found["Files"])
    assert [row[0] for row in quotations] == [str(n + 1) for n in range(len(checked))]
    assert [row[3] for row in quotations].count("Words differ") == 1
    assert quotations[0][1].startswith("“Chinese authorities granted 93,300")
    assert quotations[0][1].endswith("” …"), "what was left off here is no omission"
    assert len(files) == len(asked.cited())
    digest, day = next(row[1:] for row in files if row[2] != "not recorded")
    assert digest.replace(" ", "") == five[0].article.origin.sha256
    assert day == "November 20, 2026"
    last = [b for b in document.blocks if isinstance(b, Heading)][-1]
    assert plain(last.inlines) == "Annex: check of the quotations"
    summary = _after(document, last)
    assert isinstance(summary, Paragraph)
    assert "November 21, 2026" in plain(summary.inlines)
    assert f"Exact: {len(checked) - 1}; Words differ: 1." in plain(summary.inlines)


def _after(document: Document, block: Block) -> Block:
    return document.blocks[document.blocks.index(block) + 1]


def test_the_annex_quotes_as_the_brief_does(
    sources: Mapping[str, Source], now: datetime, quote: Quote
) -> None:
    item = quote(3, "In early April, 13 North Koreans restaurant workers escaped", "p1")
    at = item.start + len("In early ")
    sic = item.start + item.exact.index(" restaurant")
    item = replace(
        item,
        changes=(
            MarkedChange(ChangeKind.OMISSION, at, at + len("April, ")),
            MarkedChange(ChangeKind.SIC, sic - len("Koreans"), sic),
        ),
    )
    asked = Briefing(
        "b1", sections=(Section("s1", "", "", (item,)),), settings=Settings(annex=True)
    )
    document = compose(asked, sources, now=now, checked={"p1": "marked"})
    (block,) = (each for each in document.blocks if isinstance(each, Quotation))
    (quoted,) = (each for each in block.inlines if isinstance(each, Quoted))
    ((_, words, _, _),) = rows(tables(document)["Quotations"])
    assert (
        words
        == plain((quoted,))
        == "“In early … 13 North Koreans [sic] restaurant workers escaped”"
    )


def test_the_annex_keeps_the_mark_of_what_it_quotes_again(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime, checkout: Path
) -> None:
    us = load_profile(checkout / "resources" / "markings" / "us.toml")
    secret = replace(next(briefing.sections[2].passages()), marking="secret")
    section = Section("s1", "One", "", (secret,))
    asked = replace(
        briefing,
        judgments=(),
        sections=(section,),
        settings=Settings(annex=True, profile=us, portions=True),
    )
    document = compose(asked, sources, now=now, checked={secret.id: "marked"})
    ((_, quotation, _, state),) = rows(tables(document)["Quotations"])
    assert quotation.startswith("(S) “")
    assert state == "Exact but for marked changes"


def test_a_source_that_is_gone_or_has_no_file_says_so_in_the_annex(
    briefing: Briefing, sources: Mapping[str, Source], five: tuple[Source, ...], now: datetime
) -> None:
    record = replace(five[1], article=replace(five[1].article, blocks=(), origin=Origin("a", "")))
    known = {**sources, five[1].article.id: record}
    del known[five[0].article.id]
    document = compose(replace(briefing, settings=Settings(annex=True)), known, now=now)
    found = tables(document)
    assert [row[1] for row in rows(found["Files"])].count("no file") == 2
    assert {row[3] for row in rows(found["Quotations"])} == {"Source not readable"}


def test_nothing_quoted_leaves_no_annex(now: datetime) -> None:
    document = compose(Briefing("b1", settings=Settings(annex=True)), {}, now=now)
    assert tables(document) == {}

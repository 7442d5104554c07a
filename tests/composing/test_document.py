"""The whole document of a realistic briefing, and the laws that every document keeps."""

from __future__ import annotations

import json
import os
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.citing import CitingError
from briefer.composing import compose
from briefer.document.block import (
    Callout,
    Contents,
    EmptyNotice,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    SourceEntry,
    Title,
)
from briefer.document.inline import NoteReference, Quoted, Text
from briefer.document.walk import lines, plain
from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.briefing import Briefing, FrontLine, FrontMatter, Judgment, Settings
from briefer.domain.passage import SpanError, cut
from briefer.domain.prose import Citation, Prose, RunIn, Words
from briefer.domain.prose import Paragraph as ProseParagraph
from briefer.domain.reference import Basis, BasisKind, Field, Reference, Source
from briefer.domain.section import Comment, Section, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from briefer.document.document import Document
    from briefer.document.inline import Inline

GOLDEN = Path(__file__).parent / "golden" / "briefing.json"
BLOCKS = (
    Title, Memo, Callout, Judgments, Contents, Heading, Paragraph, ListBlock, Quotation,
    SourceEntry, EmptyNotice,
)  # fmt: skip


def _tree(value: object) -> object:
    """Return a tree as JSON that leaves out what has its default, so that people can read it."""
    if is_dataclass(value):
        named = {
            field.name: _tree(getattr(value, field.name))
            for field in fields(value)
            if field.default is MISSING or getattr(value, field.name) != field.default
        }
        return {type(value).__name__: named}
    if isinstance(value, tuple):
        return [_tree(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _leaves(value: object) -> Iterator[object]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _leaves(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _leaves(each)
    else:
        yield value


def _references(document: Document) -> list[int]:
    return [
        inline.number
        for block in document.blocks
        for line in lines(block)
        for inline in line
        if isinstance(inline, NoteReference)
    ]


def _quoted(document: Document) -> list[Quoted]:
    return [
        inline
        for block in document.blocks
        for line in lines(block)
        for inline in line
        if isinstance(inline, Quoted)
    ]


def test_a_realistic_briefing_composes_as_it_always_did(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    """Set BRIEFER_GOLDEN=write to accept a new tree, then read what changed before you commit."""
    document = compose(briefing, sources, now=now, contents=True)
    text = json.dumps(_tree(document), ensure_ascii=False, indent=1) + "\n"
    if os.environ.get("BRIEFER_GOLDEN") == "write":
        GOLDEN.write_text(text, encoding="utf-8")
    assert text == GOLDEN.read_text(encoding="utf-8")


def test_the_same_briefing_composes_to_an_equal_document(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    assert compose(briefing, sources, now=now) == compose(briefing, sources, now=now)


def test_every_quotation_leads_back_to_its_span(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    document = compose(briefing, sources, now=now)
    origins = {origin.anchor: origin for origin in document.provenance}
    passages = {passage.id: passage for passage in briefing.passages()}
    for quoted in _quoted(document):
        origin = origins.pop(quoted.anchor)
        text = sources[origin.article_sha256].article.quote(origin.start, origin.end)
        assert text == passages[quoted.passage].exact
    assert not origins


def test_only_what_is_cited_is_listed(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    only = replace(briefing, judgments=(), sections=briefing.sections[3:])
    document = compose(only, sources, now=now)
    entries = [block for block in document.blocks if isinstance(block, SourceEntry)]
    assert len(entries) == 1
    assert plain(entries[0].inlines).startswith("“After Zhao Leji’s Visit")


def test_two_copies_of_one_work_are_one_source(
    five: tuple[Source, ...], sources: Mapping[str, Source], now: datetime
) -> None:
    passages = tuple(
        cut(five[n].article, five[n].article.text.index("On June 2"), 700, identifier=f"p{n}")
        for n in (1, 4)
    )
    made = Briefing("b", sections=(Section("s", "S", "", passages),))
    document = compose(made, sources, now=now)
    (entry,) = [block for block in document.blocks if isinstance(block, SourceEntry)]
    assert plain(entry.inlines).endswith("June 9, 2016. Date supplied from other sources.")
    assert plain(document.notes[1].inlines) == (
        "Corrado and Moore, “North Korea's Outsourced Workforce,” para. 1."
    )
    assert len({origin.article_sha256 for origin in document.provenance}) == 2


def test_an_empty_briefing_says_so_and_has_no_sources(now: datetime) -> None:
    document = compose(Briefing("b"), {}, now=now)
    kinds = [type(block) for block in document.blocks]
    assert kinds == [Title, Memo, EmptyNotice]
    assert document.properties.title == "Untitled briefing"
    assert document.furniture.footer == "Exported November 21, 2026, 14:05"
    assert document.furniture.banner == ""


def test_an_unknown_style_is_one_plain_message(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    with pytest.raises(CitingError, match="There is no citation style “nonsense”"):
        compose(replace(briefing, settings=Settings(style="nonsense")), sources, now=now)


def test_an_article_that_is_lost_prints_as_lost_and_its_passage_as_it_was_cut(
    briefing: Briefing, now: datetime
) -> None:
    document = compose(briefing, {}, now=now)
    assert "“[Article Not Found],”" in plain(document.notes[0].inlines).title()
    assert [quoted.passage for quoted in _quoted(document)] == [
        passage.id for passage in briefing.passages()
    ]


def test_a_thousand_passages_have_a_thousand_notes(
    five: tuple[Source, ...], sources: Mapping[str, Source], now: datetime
) -> None:
    passages = tuple(
        cut(five[n % 5].article, 40 + n, 340 + n, identifier=f"p{n}") for n in range(1000)
    )
    document = compose(Briefing("b", sections=(Section("s", "S", "", passages),)), sources, now=now)
    assert _references(document) == list(range(1, 1001))
    assert [note.number for note in document.notes] == list(range(1, 1001))


# Everything below makes briefings out of any text at all.

ANY = st.text(st.characters(codec=None, categories=None), max_size=12) | st.sampled_from(
    [
        "<b>&amp;</b> {{}}",
        "{page} %s",
        "“a ’b\" c'",
        "한국 \ud800",
        "\x00\ufffe",
        " \u00a0\n ",
        "a, b.",
    ]
)


@st.composite
def articles(draw: st.DrawFn) -> Source:
    text = "x" + draw(ANY) + "\n" + draw(ANY) + draw(ANY)
    article = Article(
        text_digest(text), text, (Block(Role.BODY, 0, len(text)),), Origin(draw(ANY), draw(ANY))
    )
    variables = draw(st.lists(st.sampled_from(["title", "URL", "container-title"]), unique=True))
    basis = Basis(draw(st.sampled_from(BasisKind)))
    return Source(
        article, Reference(draw(ANY), tuple(Field(name, draw(ANY), basis) for name in variables))
    )


@st.composite
def briefings(draw: st.DrawFn) -> tuple[Briefing, dict[str, Source]]:
    made = draw(st.lists(articles(), min_size=1, max_size=2))
    counter = iter(range(1000))

    def passage() -> object:
        article = draw(st.sampled_from(made)).article
        start = draw(st.integers(0, len(article.text) - 1))
        try:
            return cut(article, start, len(article.text), identifier=f"p{next(counter)}{draw(ANY)}")
        except SpanError:
            return cut(article, 0, len(article.text), identifier=f"p{next(counter)}{draw(ANY)}")

    def text() -> Prose:
        spans = []
        for kind in draw(st.lists(st.sampled_from("wwcr"), max_size=5)):
            if kind == "w":
                spans.append(Words(draw(ANY), bold=draw(st.booleans()), link=draw(ANY)))
            elif kind == "c":
                spans.append(Citation(draw(st.sampled_from(made)).article.id))
            else:
                spans.append(RunIn(passage()))
        return Prose((ProseParagraph(tuple(spans)),))

    items = [
        passage() if draw(st.booleans()) else Comment(f"c{next(counter)}", text())
        for _ in range(draw(st.integers(0, 4)))
    ]
    quotes = [item.id for item in items if not isinstance(item, Comment)]
    briefing = Briefing(
        draw(ANY),
        FrontMatter(*(draw(ANY) for _ in range(6)), draft=1, lines=(FrontLine("Copy", draw(ANY)),)),
        text(),
        (Judgment("j", text(), draw(ANY), draw(ANY), tuple(quotes)),),
        (Section(draw(ANY), draw(ANY), "t", tuple(items)),),
        (Theme("t", draw(ANY), draw(ANY)),),
    )
    return briefing, {source.article.id: source for source in made}


def _allowed_by_xml(character: str) -> bool:
    point = ord(character)
    return (
        point in (0x9, 0xA, 0xD)
        or 0x20 <= point <= 0xD7FF
        or 0xE000 <= point <= 0xFFFD
        or 0x10000 <= point <= 0x10FFFF
    )


def _assert_fit(line: tuple[Inline, ...]) -> None:
    """A line is never empty; no two spaces or notes meet in it, and no space stands at an end."""
    words = plain(line)
    assert line
    assert not (isinstance(line[0], Text) and line[0].text.startswith(" "))
    assert not (isinstance(line[-1], Text) and line[-1].text.endswith(" "))
    assert "  " not in words
    numbers = [isinstance(inline, NoteReference) for inline in line]
    assert (True, True) not in set(pairwise(numbers))


@settings(max_examples=40, deadline=None)
@given(briefings())
def test_any_briefing_keeps_the_laws_of_a_document(
    made: tuple[Briefing, dict[str, Source]],
) -> None:
    briefing, sources = made
    document = compose(briefing, sources, now=datetime(2026, 11, 21, 14, 5, tzinfo=UTC))
    numbers = _references(document)
    assert numbers == list(range(1, len(numbers) + 1))
    assert [note.number for note in document.notes] == numbers
    assert all(plain(note.inlines).strip() for note in document.notes)
    anchors = [quoted.anchor for quoted in _quoted(document)]
    assert anchors == [origin.anchor for origin in document.provenance]
    strings = [leaf for leaf in _leaves(document) if isinstance(leaf, str)]
    assert all(_allowed_by_xml(character) for text in strings for character in text)
    for block in document.blocks:
        assert isinstance(block, BLOCKS)
        for line in lines(block):
            _assert_fit(line)

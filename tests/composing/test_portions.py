"""Markings: the banner, the mark of each portion, and what stands too high."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.composing import compose
from briefer.composing.marking import overmarked, split
from briefer.document.block import (
    Callout,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    Title,
)
from briefer.document.inline import Quoted, Text, Tone
from briefer.document.template import Template
from briefer.document.walk import lines, plain, runs
from briefer.domain.briefing import Briefing, FrontLine, FrontMatter, Judgment, Settings
from briefer.domain.marking import Level, MarkingProfile
from briefer.domain.prose import Paragraph as ProseParagraph
from briefer.domain.prose import ParagraphKind, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from briefer.document.document import Document
    from briefer.document.inline import Inline
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source

    Quote = Callable[..., Passage]
    Made = Callable[..., Document]

US = MarkingProfile(
    "us",
    "United States",
    (
        Level("unclassified", "UNCLASSIFIED", "(U)"),
        Level("confidential", "CONFIDENTIAL", "(C)"),
        Level("secret", "SECRET", "(S)"),
        Level("top-secret", "TOP SECRET", "(TS)"),
    ),
    ("Classified by", "Derived from", "Declassify on"),
)
MARKED = Settings(profile=US, portions=True)


@pytest.fixture
def made(sources: Mapping[str, Source], now: datetime) -> Made:
    """Composes a briefing with the American levels and portion marks."""

    def make(template: Template | None = None, **parts: object) -> Document:
        briefing = replace(Briefing("b", settings=MARKED), **parts)
        return compose(briefing, sources, now=now, **({"template": template} if template else {}))

    return make


def _mark(inlines: tuple[Inline, ...]) -> str:
    """Return the mark that a line begins with; it is the only one on it."""
    marks = [run.text for run in runs(inlines) if run.tone is Tone.MARKING]
    if marks:
        first = inlines[0]
        assert isinstance(first, Text)
        assert [first.text] == marks
        assert first.text.endswith(" ")
    return "".join(marks).rstrip()


def _marks(document: Document) -> dict[str, list[str]]:
    return {
        type(block).__name__: [_mark(line) for line in lines(block)] for block in document.blocks
    }


def _memo(document: Document) -> dict[str, str]:
    (memo,) = [block for block in document.blocks if isinstance(block, Memo)]
    return {line.label: plain(line.inlines) for line in memo.lines}


def _section(*items: Comment | Passage, **more: str) -> tuple[Section, ...]:
    return (Section("s", "Labor", "", items, **more),)


def test_every_portion_and_title_begins_with_its_mark(made: Made, quote: Quote) -> None:
    listed = ProseParagraph((Words("trade"),), ParagraphKind.BULLET)
    text = Prose((*prose("One.\nTwo.").paragraphs, listed, listed))
    document = made(
        front=FrontMatter(title="Workers", marking="Unclassified", title_marking="confidential"),
        bottom_line=prose("It comes to this."),
        judgments=(Judgment("j", prose("It is likely."), "likely", "low", marking="secret"),),
        sections=_section(
            Comment("c", text, marking="confidential"),
            quote(0, "93,300 work visas", marking="top-secret"),
            marking="secret",
        ),
    )
    assert _marks(document) == {
        "Title": ["", "(C)"],
        "Memo": ["", ""],
        "Callout": ["", "(U)"],
        "Judgments": ["", "(S)"],
        "Heading": [""],
        "Paragraph": ["(C)"],
        "ListBlock": ["(C)", "(C)"],
        "Quotation": ["(TS)", ""],
        "SourceEntry": [""],
    }
    headings = [plain(block.inlines) for block in document.blocks if isinstance(block, Heading)]
    assert headings[0] == "(S) Labor"
    assert all(not heading.startswith("(") for heading in headings[1:])
    (quotation,) = [block for block in document.blocks if isinstance(block, Quotation)]
    assert isinstance(quotation.inlines[1], Quoted)
    assert plain(quotation.inlines).startswith("(TS) “93,300")


def test_the_banner_is_the_highest_of_all_and_stands_once_in_the_text(
    made: Made, quote: Quote
) -> None:
    document = made(
        front=FrontMatter(marking="Confidential"),
        sections=_section(quote(0, "93,300 work visas", marking="secret")),
    )
    assert document.furniture.banner == "SECRET"
    assert _memo(document)["Marking"] == "SECRET"


def test_a_portion_below_the_front_matter_does_not_lower_the_banner(
    made: Made, quote: Quote
) -> None:
    document = made(
        front=FrontMatter(marking="top-secret"),
        sections=_section(quote(0, "93,300 work visas", marking="unclassified")),
    )
    assert document.furniture.banner == "TOP SECRET"


def test_the_banner_counts_portions_whose_marks_do_not_show(made: Made, quote: Quote) -> None:
    document = made(
        settings=Settings(profile=US),
        front=FrontMatter(marking="Unclassified"),
        sections=_section(quote(0, "93,300 work visas", marking="secret")),
    )
    assert document.furniture.banner == "SECRET"
    assert not any(mark for marks in _marks(document).values() for mark in marks)


def test_what_does_not_print_does_not_count(made: Made, quote: Quote) -> None:
    digest = Template("handout", "Handout", "Handout", parts=("bottom_line", "sources"))
    document = made(
        digest,
        front=FrontMatter(marking="Unclassified"),
        bottom_line=prose("It comes to this."),
        sections=_section(quote(0, "93,300 work visas", marking="secret"), marking="secret"),
    )
    assert document.furniture.banner == "UNCLASSIFIED"


def test_a_sentence_is_never_below_what_it_quotes(made: Made, quote: Quote) -> None:
    spans = (Words("It says "), RunIn(quote(0, "93,300 work visas", marking="secret")), Words("."))
    text = Prose((ProseParagraph(spans), *prose("Elsewhere not.").paragraphs))
    document = made(
        front=FrontMatter(marking="Unclassified"),
        bottom_line=text,
        judgments=(Judgment("j", text, marking="confidential"),),
        sections=_section(Comment("c", text)),
    )
    assert [_mark(block.inlines) for block in document.blocks if isinstance(block, Paragraph)] == [
        "(S)",
        "(U)",
    ]
    (callout,) = [block for block in document.blocks if isinstance(block, Callout)]
    assert [_mark(line) for line in lines(callout)][1:] == ["(S)", "(U)"]
    (judgments,) = [block for block in document.blocks if isinstance(block, Judgments)]
    assert _mark(judgments.items[0]) == "(S)"


def test_words_after_the_level_stay_with_whatever_takes_it_over(made: Made, quote: Quote) -> None:
    document = made(
        front=FrontMatter(title="Workers", marking="Secret//NOFORN"),
        sections=_section(
            quote(0, "93,300 work visas", "a", marking="top-secret"),
            quote(0, "Asia Video", "b", marking="unclassified"),
            Comment("c", prose("One.")),
        ),
    )
    assert document.furniture.banner == "TOP SECRET//NOFORN"
    assert _marks(document)["Paragraph"] == ["(S//NOFORN)"]
    assert _marks(document)["Title"] == ["", "(S//NOFORN)"]
    shown = [_mark(block.inlines) for block in document.blocks if isinstance(block, Quotation)]
    assert shown == ["(TS)", "(U)"]


def test_words_that_no_level_knows_stay_behind_the_highest_portion(
    made: Made, quote: Quote
) -> None:
    passage = quote(0, "93,300 work visas", marking="secret")
    document = made(front=FrontMatter(marking="Eyes only"), sections=_section(passage))
    assert document.furniture.banner == "SECRET, EYES ONLY"
    unmarked = made(front=FrontMatter(marking="Eyes only"), bottom_line=prose("One."))
    assert unmarked.furniture.banner == "EYES ONLY"
    assert _marks(unmarked)["Callout"] == ["", ""]


def test_without_levels_the_marking_prints_as_it_was_typed(made: Made, quote: Quote) -> None:
    document = made(
        settings=Settings(portions=True),
        front=FrontMatter(marking="Internal use"),
        sections=_section(quote(0, "93,300 work visas", marking="secret")),
    )
    assert document.furniture.banner == "INTERNAL USE"
    assert _memo(document)["Marking"] == "Internal use"
    assert not any(mark for marks in _marks(document).values() for mark in marks)


def test_a_level_that_marks_nothing_is_not_that_of_what_is_unmarked(made: Made) -> None:
    levels = (Level("secret", "SECRET", "(S)"), Level("none", "", ""))
    document = made(
        settings=Settings(profile=MarkingProfile("odd", "Odd", levels), portions=True),
        front=FrontMatter(marking="Secret"),
        bottom_line=prose("One."),
    )
    assert document.furniture.banner == "SECRET"
    assert _marks(document)["Callout"] == ["", "(S)"]


def test_the_designation_block_stands_with_the_marking(made: Made) -> None:
    own = (
        FrontLine("Declassify on", "2046-11-21"),
        FrontLine("Copy", "Korea desk"),
        FrontLine("classified by", "A. Analyst"),
        FrontLine("Derived from", " "),
    )
    document = made(front=FrontMatter(marking="Secret", lines=own))
    assert list(_memo(document)) == ["Date", "Copy", "Marking", "classified by", "Declassify on"]


def test_the_subject_line_repeats_the_title_with_its_mark(made: Made) -> None:
    template = Template("memo", "Memo", "Memo", front=("subject",))
    matter = FrontMatter(title="Workers", marking="Secret", title_marking="unclassified")
    document = made(template, front=matter)
    assert _memo(document) == {"Subject": "(U) Workers", "Marking": "SECRET"}


def test_a_template_can_ask_for_portion_marks(made: Made) -> None:
    template = Template("marked", "Marked", "Marked", portions=True)
    matter = FrontMatter(title="Workers", marking="Secret")
    document = made(template, settings=Settings(profile=US), front=matter)
    assert _marks(document)["Title"] == ["", "(S)"]


@pytest.mark.parametrize(
    ("marking", "level", "rest"),
    [
        ("SECRET", "secret", ""),
        ("top-secret", "top-secret", ""),
        ("Top Secret//SI//NOFORN", "top-secret", "//SI//NOFORN"),
        ("SECRETARIAT ONLY", None, ""),
        ("NOT SECRET", None, ""),
        ("", None, ""),
    ],
)
def test_a_marking_is_read_as_a_level_and_what_follows(
    marking: str, level: str | None, rest: str
) -> None:
    found, words = split(marking, US)
    assert (found.id if found else None, words) == (level, rest)


def test_the_longest_level_wins() -> None:
    names = ("CUI", "CUI SPECIFIED", "OFFICIAL", "OFFICIAL-SENSITIVE")
    profile = MarkingProfile("p", "P", tuple(Level(name.lower(), name) for name in names))
    for name in names:
        assert split(f"{name} COMMERCIAL", profile) == (profile.level(name), " COMMERCIAL")


def test_what_stands_above_the_front_matter_is_named(quote: Quote) -> None:
    inner = quote(0, "Asia Video", "inner", marking="secret")
    briefing = Briefing(
        "b",
        front=FrontMatter(marking="Confidential//NOFORN", title_marking="secret"),
        bottom_line=Prose((ProseParagraph((RunIn(inner),)),)),
        judgments=(Judgment("j", prose("One."), marking="top-secret"),),
        sections=(
            Section(
                "s",
                "S",
                "",
                (
                    quote(0, "93,300 work visas", "low", marking="confidential"),
                    quote(0, "93,300 work visas", "high", marking="secret"),
                    quote(0, "93,300 work visas", "odd", marking="restricted"),
                    quote(0, "93,300 work visas", "none"),
                    Comment("c", prose("Two."), marking="secret"),
                ),
                marking="unclassified",
            ),
        ),
        settings=Settings(profile=US),
    )
    assert overmarked(briefing) == ("b", "inner", "j", "high", "odd", "c")
    assert overmarked(replace(briefing, settings=Settings())) == ()
    blank = replace(briefing, front=FrontMatter())
    assert overmarked(blank) == ("inner", "j", "low", "high", "odd", "c")


LEVELS = st.sampled_from(["", "unknown", *(level.id for level in US.levels)])


@given(front=LEVELS, title=LEVELS, heading=LEVELS, comments=st.lists(LEVELS, max_size=4))
def test_no_portion_is_ever_above_the_banner(
    front: str, title: str, heading: str, comments: list[str]
) -> None:
    items = tuple(
        Comment(f"c{n}", prose(f"Text {n}."), marking=marking) for n, marking in enumerate(comments)
    )
    briefing = Briefing(
        "b",
        front=FrontMatter(title="T", marking=front, title_marking=title),
        sections=(Section("s", "S", "", items, heading),),
        settings=MARKED,
    )
    document = compose(briefing, {}, now=datetime(2026, 11, 21, tzinfo=UTC))
    ranks = {level.portion: rank for rank, level in enumerate(US.levels)}
    shown = [ranks[mark] for marks in _marks(document).values() for mark in marks if mark]
    level, _ = split(document.furniture.banner.partition(",")[0], US)
    if shown:
        assert level is not None
        assert US.levels.index(level) >= max(shown)
    markings = [title, *([heading, *comments] if items else [])]
    wanted = US.highest([front, *markings])
    assert level == wanted
    assert any(isinstance(block, Title) for block in document.blocks)
    assert not any(isinstance(block, ListBlock) for block in document.blocks)

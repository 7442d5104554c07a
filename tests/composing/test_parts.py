"""The parts of the page, each as a person would check it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import pytest

from briefer.composing import compose
from briefer.composing.attribution import attribution
from briefer.composing.dates import iso_text, issued_text
from briefer.composing.labels import ENGLISH
from briefer.composing.languages import labels_for, language_tag
from briefer.composing.locators import locate
from briefer.composing.marking import Marks
from briefer.composing.page import Page
from briefer.document.block import (
    Callout,
    Contents,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    Paragraph,
    Quotation,
    SourceEntry,
    Title,
)
from briefer.document.inline import Link, NoteReference, Text, Tone
from briefer.document.walk import plain, runs
from briefer.domain.article import Article, Block, Origin, Role
from briefer.domain.article import Page as PrintedPage
from briefer.domain.briefing import Briefing, FrontMatter, Judgment, Settings
from briefer.domain.passage import Locator, Passage, cut
from briefer.domain.prose import Citation, Prose, RunIn, Words, prose
from briefer.domain.prose import Paragraph as ProseParagraph
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference, Value
from briefer.domain.section import Comment, Section, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from pathlib import Path

    from briefer.document.document import Document
    from briefer.document.inline import Inline
    from briefer.domain.prose import Span
    from briefer.domain.reference import Source

    Quote = Callable[..., Passage]
    Made = Callable[..., Document]

Kind = TypeVar("Kind")


@pytest.fixture
def made(sources: Mapping[str, Source], now: datetime) -> Made:
    """Composes a briefing of the given parts."""

    def make(**parts: object) -> Document:
        return compose(replace(Briefing("b"), **parts), sources, now=now)

    return make


def _only(document: Document, kind: type[Kind]) -> Kind:
    (block,) = [block for block in document.blocks if isinstance(block, kind)]
    return block


def _shown(inlines: tuple[Inline, ...]) -> str:
    """Return a line with its notes' numbers in brackets."""
    return "".join(
        f"[{inline.number}]" if isinstance(inline, NoteReference) else plain([inline])
        for inline in inlines
    )


def _comment(*spans: Span) -> tuple[Section, ...]:
    return (Section("s", "S", "", (Comment("c", Prose((ProseParagraph(spans),))),)),)


def test_the_title_names_the_kind_and_the_draft(made: Made) -> None:
    title = _only(made(front=FrontMatter(title=" A\u00a0 title ", draft=3)), Title)
    assert (title.label, plain(title.inlines)) == ("Briefing note, draft 3", "A title")
    assert _only(made(), Title).label == "Briefing note"


def test_the_memo_block_leaves_out_what_is_empty_and_ends_with_the_marking(made: Made) -> None:
    front = FrontMatter(prepared_for="The Director", marking="Unclassified", reference=" ")
    memo = _only(made(front=front), Memo)
    assert [(line.label, plain(line.inlines)) for line in memo.lines] == [
        ("For", "The Director"),
        ("Date", "November 21, 2026"),
        ("Marking", "Unclassified"),
    ]


def test_head_and_foot_carry_marking_draft_and_time_of_export(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    furniture = compose(briefing, sources, now=now).furniture
    assert furniture.banner == "UNCLASSIFIED"
    assert furniture.footer == "Draft 3, exported November 21, 2026, 14:05"
    assert furniture.page == "Page {page} of {pages}"


def test_the_bottom_line_is_set_off(made: Made) -> None:
    callout = _only(made(bottom_line=prose("One.\nTwo.")), Callout)
    assert callout.label == "Bottom line"
    assert [plain(block.inlines) for block in callout.blocks if isinstance(block, Paragraph)] == [
        "One.",
        "Two.",
    ]


@pytest.mark.parametrize(
    ("text", "likelihood", "confidence", "shown"),
    [
        ("It is likely.", "likely", "", "It is **likely**."),
        ("It is UNLIKELY.", "likely", "low", "It is UNLIKELY. Likelihood: likely. {c}"),
        ("It will.", "", "low", "It will. {c}"),
        ("It will. We have low confidence.", "", "low", "It will. We have low confidence."),
        ("It will.", "", "", "It will."),
        ("It will ", "likely", "", "It will. Likelihood: likely."),
        ("They said “it will.”", "likely", "", "They said “it will.” Likelihood: likely."),
        ("It will", "", "", "It will"),
        ("It is likely", "likely", "low", "It is **likely**. {c}"),
    ],
)
def test_a_judgment_says_how_likely_and_how_sure_it_is(
    made: Made, text: str, likelihood: str, confidence: str, shown: str
) -> None:
    judgment = Judgment("j", prose(text), likelihood, confidence)
    (item,) = _only(made(judgments=(judgment,)), Judgments).items
    marked = "".join(f"**{run.text}**" if run.bold else run.text for run in runs(item))
    assert marked == shown.format(c="Our confidence in this is low.")


def test_a_judgment_has_one_note_for_all_that_supports_it(made: Made, quote: Quote) -> None:
    first, second = quote(0, "93,300 work visas", "a"), quote(2, "Recently", "b")
    judgment = Judgment("j", prose("It will."), "", "low", ("a", "b", "a", "gone"))
    document = made(judgments=(judgment,), sections=(Section("s", "S", "", (first, second)),))
    (item,) = _only(document, Judgments).items
    assert _shown(item) == "It will.[1] Our confidence in this is low."
    assert plain(document.notes[0].inlines).count(";") == 1


def test_contents_come_after_the_front_matter_where_asked_for(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    kinds = [type(block) for block in compose(briefing, sources, now=now, contents=True).blocks]
    assert kinds.index(Contents) == kinds.index(Judgments) + 1
    assert Contents not in [type(block) for block in compose(briefing, sources, now=now).blocks]


def test_a_section_takes_its_themes_color_and_its_name_where_it_has_no_heading(
    made: Made, quote: Quote
) -> None:
    theme = Theme("t", "Labor", "#9A6412")
    document = made(sections=(Section("s", " ", "t", (quote(0, "Asia Video"),)),), themes=(theme,))
    heading, *_ = [block for block in document.blocks if isinstance(block, Heading)]
    assert (plain(heading.inlines), heading.color, heading.anchor) == ("Labor", "#9A6412", "s_s")
    assert _only(document, Quotation).color == "#9A6412"


def test_a_color_that_is_none_is_left_out(made: Made, quote: Quote) -> None:
    theme = Theme("t", "T", "red;}")
    document = made(sections=(Section("s", "S", "t", (quote(0, "Asia Video"),)),), themes=(theme,))
    assert _only(document, Quotation).color == ""


def test_a_section_with_nothing_in_it_is_left_out(made: Made, quote: Quote) -> None:
    sections = (
        Section("a", "Empty"),
        Section("b", "Blank", "", (Comment("c", prose(" ")),)),
        Section("c", "Full", "", (quote(0, "Asia Video"),)),
    )
    document = made(sections=sections)
    headings = [plain(b.inlines) for b in document.blocks if isinstance(b, Heading)]
    assert headings == ["Full", "Sources", "Articles"]


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ("well connected @.", "well connected.[1]"),
        ("well connected@, and", "well connected,[1] and"),
        ("(so they say @) and", "(so they say)[1] and"),
        ("one @ two", "one[1] two"),
        ("one @@ two", "one[1] two"),
        ("one @ @.", "one.[1]"),
        ("one @.@ two", "one.[1] two"),
        ("one @—two", "one[1]—two"),
        ("one @; two @.", "one;[1] two.[2]"),
        ("“$”", "““Recently””[1]"),
        ("said $, and", "said “Recently”,[1] and"),
        ("said $ @. Then", "said “Recently”.[1] Then"),
        ("@ said", "[1] said"),
        ("one @ $ two", "one[1] “Recently”[2] two"),
        ("one $@ two", "one “Recently”[1] two"),
        ("one $ $", "one “Recently”[1] “Recently”[2]"),
    ],
)
def test_a_notes_number_follows_the_words_and_their_punctuation(
    made: Made, five: tuple[Source, ...], quote: Quote, spans: str, shown: str
) -> None:
    known: dict[str, Span] = {
        "@": Citation(five[0].article.id),
        "$": RunIn(quote(2, "Recently")),
    }
    parts: list[Span] = []
    for character in spans:
        last = parts[-1] if parts else None
        if character in known:
            parts.append(known[character])
        elif isinstance(last, Words):
            parts[-1] = Words(last.text + character)
        else:
            parts.append(Words(character))
    assert _shown(_only(made(sections=_comment(*parts)), Paragraph).inlines) == shown


def test_styles_links_and_lists_of_a_comment_stay(made: Made) -> None:
    text = Prose(
        (
            ProseParagraph(
                (
                    Words("Go "),
                    Words("there", italic=True, link="https://a.example/"),
                    Words(" not there", link="javascript:x"),
                )
            ),
            *replace(prose("a\nb")).paragraphs,
        )
    )
    document = made(sections=(Section("s", "S", "", (Comment("c", text),)),))
    first, *others = [block for block in document.blocks if isinstance(block, Paragraph)]
    assert first.inlines == (
        Text("Go "),
        Link((Text("there", italic=True),), "https://a.example/"),
        Text(" not there"),
    )
    assert [plain(block.inlines) for block in others] == ["a", "b"]


def test_neighboring_list_items_make_one_list(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    block = _only(compose(briefing, sources, now=now), ListBlock)
    assert [plain(item) for item in block.items] == ["trade", "mining"]


def _reference(**values: Value) -> Reference:
    basis = Basis(BasisKind.STATED)
    fields = (Field(name.replace("_", "-"), value, basis) for name, value in values.items())
    return Reference("webpage", tuple(fields))


WEE, MOORE = Name("Wee", "Heesun"), Name("Moore", "Brian")


@pytest.mark.parametrize(
    ("reference", "speaker", "citing", "shown"),
    [
        (_reference(), "", "", "Author and outlet not stated, undated"),
        (_reference(), "A. B.", "", "A. B.; author and outlet not stated, undated"),
        (_reference(author=(WEE,)), "", "", "Heesun Wee, undated"),
        (_reference(container_title="CNBC"), "", "NK News", "CNBC, undated, citing NK News"),
        (
            _reference(author=(WEE, MOORE), container_title="CNBC", issued=IssuedDate((2016, 6))),
            "A. B.",
            "",
            "A. B., quoted by Wee and Moore, CNBC, June 2016",
        ),
        (_reference(author=(WEE, MOORE, WEE)), "", "", "Wee and others, undated"),
        (_reference(author=(Name(literal="Yonhap"),)), "", "", "Yonhap, undated"),
    ],
)
def test_an_attribution_says_who_where_and_when(
    reference: Reference, speaker: str, citing: str, shown: str
) -> None:
    passage = Passage("p", "a", 0, 1, "x", speaker=speaker, citing=citing)
    assert attribution(passage, reference, ENGLISH) == shown


def test_the_source_list_says_what_is_missing_and_what_was_supplied(
    made: Made, quote: Quote
) -> None:
    passages = tuple(quote(n, words, f"p{n}") for n, words in ((0, "Asia Video"), (1, "On June 2")))
    document = made(sections=(Section("s", "S", "", passages),))
    remarks = [
        [run.text.strip() for run in runs(block.inlines) if run.tone is Tone.MISSING]
        for block in document.blocks
        if isinstance(block, SourceEntry)
    ]
    assert remarks == [
        ["Author, outlet and date supplied from other sources."],
        [],
    ]
    second = [block for block in document.blocks if isinstance(block, SourceEntry)][1]
    assert plain(second.inlines).endswith(", n.d.")


def test_a_source_that_a_style_has_no_words_for_still_has_a_note_and_an_entry(
    made: Made, quote: Quote, tmp_path: Path
) -> None:
    style = tmp_path / "mute.csl"
    style.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><citation>'
        '<layout><text variable="volume"/></layout></citation></style>',
        encoding="utf-8",
    )
    sections = (Section("s", "S", "", (quote(0, "Asia Video"),)),)
    document = made(sections=sections, settings=Settings(style=str(style)))
    assert plain(document.notes[0].inlines) == "Wee, CNBC, undated."
    assert plain(_only(document, SourceEntry).inlines) == "Wee, CNBC, undated."


def _article(text: str, pages: tuple[PrintedPage, ...] = ()) -> Article:
    blocks = (Block(Role.TITLE, 0, 5), Block(Role.BODY, 6, 9), Block(Role.BODY, 10, 13))
    return Article("a", text, blocks, Origin("a.txt", ""), pages)


@pytest.mark.parametrize(
    ("start", "end", "locator"),
    [
        (6, 9, Locator("paragraph", "1")),
        (11, 13, Locator("paragraph", "2")),
        (6, 13, Locator("paragraph", "1-2")),
        (0, 5, None),
        (0, 9, None),
    ],
)
def test_paragraphs_of_body_text_are_counted(start: int, end: int, locator: Locator | None) -> None:
    article = _article("Title\nOne\nTwo")
    assert locate(cut(article, start, end), article) == locator


def test_printed_pages_go_before_paragraphs_and_a_persons_word_before_both() -> None:
    article = _article("Title\nOne\nTwo", (PrintedPage(0, "xi"), PrintedPage(10, "xii")))
    passage = cut(article, 6, 13)
    assert locate(passage, article) == Locator("page", "xi-xii")
    own = Locator("chapter", "3")
    assert locate(replace(passage, locator=own), article) == own
    assert locate(passage, None) is None


def test_anchors_are_safe_for_word_and_unlike_one_another() -> None:
    page = Page({}, ENGLISH, "en-US", Marks(Briefing("b")))
    anchors = [page.anchor("q", name) for name in ("a b", "a_b", "A-B", "x" * 60, "x" * 60, "é\n")]
    assert len({anchor.lower() for anchor in anchors}) == len(anchors)
    for anchor in anchors:
        assert len(anchor) <= 40
        assert anchor.isascii()
        assert anchor.replace("_", "").isalnum()
        assert anchor[0].isalpha()


def test_dates_are_read_by_people_and_others_stay_as_typed() -> None:
    assert iso_text("2026-01-05", ENGLISH.dates) == "January 5, 2026"
    assert iso_text("early spring", ENGLISH.dates) == "early spring"
    assert issued_text(IssuedDate((2016,), circa=True), ENGLISH.dates) == "about 2016"
    assert issued_text(IssuedDate(()), ENGLISH.dates) == "undated"


@pytest.mark.parametrize(
    ("language", "tag"), [("en-US", "en-US"), ("sw", "sw"), ("", "en-US"), ("en_US\x00", "en-US")]
)
def test_a_language_that_is_none_is_american_english(language: str, tag: str) -> None:
    assert language_tag(language) == tag
    assert labels_for(tag) is ENGLISH

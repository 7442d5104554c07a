"""What stands on which page: laws that hold for any document."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.document.block import (
    Callout,
    Heading,
    Judgments,
    ListBlock,
    Paragraph,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.design import Design, Margins, Paper
from briefer.document.document import Note
from briefer.document.inline import NoteReference, Text
from briefer.writers.pdf.flow import Flow
from briefer.writers.pdf.fonts import Fonts
from briefer.writers.pdf.pages import LONG_NOTE, NOTES_APART, paginate
from briefer.writers.pdf.rows import Row
from briefer.writers.pdf.styles import StyleBook

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.document.block import Block
    from briefer.document.document import Document
    from briefer.writers.pdf.flow import Flowed
    from briefer.writers.pdf.pages import Page

HEIGHT = 200.0
NEARLY = 0.001


class Laid(NamedTuple):
    """A document's rows, and the pages they were put on."""

    flowed: Flowed
    pages: list[Page]


def lay(document: Document, design: Design) -> Laid:
    """Put a document on small pages."""
    small = Design(
        paper=Paper("small", 300.0, HEIGHT + 100),
        margins=Margins(50, 40, 50, 40),
        faces=design.faces,
    )
    flow = Flow(document, small, StyleBook(small, Fonts(small.faces)))
    for block in document.blocks:
        flow.add(block)
    return Laid(flow.flowed, paginate(flow.flowed.rows, flow.flowed.notes, HEIGHT))


def text_of(row: Row) -> str:
    """Return a row's text."""
    return "".join(stretch.text for stretch in row.stretches)


def is_heading(row: Row) -> bool:
    """Return whether a row is a heading's or the title's."""
    owner = row.stretches[0].owner if row.stretches else None
    return owner is not None and owner.element.tag.startswith("H")


def check(laid: Laid) -> None:
    """Assert what must hold for every document."""
    flowed, pages = laid
    again = {id(head) for row in flowed.rows for head in row.again}
    placed = [row for page in pages for row, _ in page.rows if id(row) not in again]
    assert placed == flowed.rows
    notes = [row for number in sorted(flowed.notes) for row in flowed.notes[number]]
    assert [row for page in pages for row, _ in page.notes] == notes
    for page in pages:
        check_heights(page)
    check_notes_begin_beside_their_references(laid)


def check_heights(page: Page) -> None:
    """Assert that rows follow one another within the page, and hold what stands side by side."""
    for row, _ in page.rows:
        for column in row.columns:
            assert row.base + sum(line.height for line in column) <= row.height + NEARLY
    bottom = 0.0
    for row, top in [*page.rows, *page.notes]:
        assert top >= bottom - NEARLY
        bottom = top + row.height
    assert bottom <= HEIGHT + NEARLY
    if page.rows and page.notes:
        (last, top), (_, foot) = page.rows[-1], page.notes[0]
        assert foot >= top + last.height + NOTES_APART - NEARLY


def check_notes_begin_beside_their_references(laid: Laid) -> None:
    """Assert that a note begins on its reference's page, unless one row alone left no room."""
    for index, page in enumerate(laid.pages):
        foot = [row for row, _ in page.notes]
        numbers = [number for row, _ in page.rows for number in row.notes]
        for number in numbers:
            if laid.flowed.notes[number][0] not in foot:
                assert len([row for row, _ in page.rows if not row.keep]) <= 1
                assert laid.pages[index + 1].continued


NOTES = (Note(1, (Text("A note."),)), Note(2, (Text("Another."),)))


def one(words: Sequence[str]) -> tuple[Text, ...]:
    """Return words as inlines."""
    return (Text(" ".join(words)),)


WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1, max_size=40)
LONG_WORD = st.integers(1, 10_000).map(lambda count: ["x" * count])
TEXT = st.one_of(WORDS, WORDS, WORDS, LONG_WORD)
NOTE_TEXT = st.one_of(WORDS, WORDS, st.integers(1, 900).map(lambda count: ["note"] * count))
KINDS = st.sampled_from(
    ["paragraph", "quotation", "heading", "list", "judgments", "callout", "table"]
)


def numbered(
    texts: list[tuple[str, list[str], list[str]]], quotation: Callable[..., Block]
) -> list[Block]:
    """Return a block for each kind and text, each with a note's reference where it may have one."""
    blocks: list[Block] = []
    number = 0
    for index, (kind, words, _) in enumerate(texts):
        number += kind != "heading"
        inlines = (*one(words), NoteReference(number))
        made: dict[str, Block] = {
            "paragraph": Paragraph(inlines),
            "heading": Heading(1 + index % 2, one(words), f"h{index}", "#9A6412"),
            "list": ListBlock((one(words), inlines)),
            "judgments": Judgments("Key judgments", (inlines, one(words))),
            "callout": Callout("Bottom line", (Paragraph(inlines),)),
            "table": Table(
                one(words[:3]),
                (one("A"), one("B")),
                ((one(words), inlines), (one(words), ())),
                "",
                (0.5, 0.5),
            ),
        }
        blocks.append(made.get(kind) or quotation(number, " ".join(words), "Said by someone"))
    return blocks


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(KINDS, TEXT, NOTE_TEXT), max_size=15))
def test_nothing_is_lost_or_below_the_page_and_notes_begin_with_their_text(
    make: Callable[..., Document],
    design: Design,
    quotation: Callable[..., Block],
    texts: list[tuple[str, list[str], list[str]]],
) -> None:
    noted = [note for kind, _, note in texts if kind != "heading"]
    notes = tuple(Note(number, one(note)) for number, note in enumerate(noted, 1))
    check(lay(make(*numbered(texts, quotation), notes=notes), design))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 12), WORDS), min_size=1, max_size=20))
def test_a_heading_is_never_the_last_thing_on_a_page(
    make: Callable[..., Document], design: Design, texts: list[tuple[int, list[str]]]
) -> None:
    blocks: list[Block] = []
    for index, (length, words) in enumerate(texts):
        blocks.append(Heading(1, (Text("heading " * length),), f"h{index}"))
        blocks.append(Paragraph(one(words)))
    for page in lay(make(*blocks), design).pages:
        assert not is_heading(page.rows[-1][0])


def test_words_that_lead_in_a_quotation_are_never_the_last_thing_on_a_page(
    make: Callable[..., Document], design: Design, quotation: Callable[..., Block]
) -> None:
    for lines in range(1, 14):
        before = Paragraph((Text("word " * 9 * lines),))
        leading = Paragraph((Text("It says:"), NoteReference(1)))
        document = make(before, leading, quotation(2, "Words. " * 9, "Someone"), notes=NOTES)
        for page in lay(document, design).pages:
            assert not text_of(page.rows[-1][0]).startswith("It says:")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 120), min_size=1, max_size=12))
def test_no_line_of_a_paragraph_stands_alone_at_a_page_end(
    make: Callable[..., Document], design: Design, lengths: list[int]
) -> None:
    laid = lay(make(*(Paragraph((Text("word " * length),)) for length in lengths)), design)
    place = {id(row): index for index, page in enumerate(laid.pages) for row, _ in page.rows}
    elements: dict[int, list[int]] = {}
    for row in laid.flowed.rows:
        owner = row.stretches[0].owner
        assert owner is not None
        elements.setdefault(id(owner.element), []).append(place[id(row)])
    for pages in elements.values():
        if len(pages) > 1:
            assert pages[0] == pages[1]
            assert pages[-1] == pages[-2]


def test_a_note_of_three_pages_begins_with_its_text_and_goes_on_below(
    make: Callable[..., Document], design: Design
) -> None:
    paragraph = Paragraph((Text("Before"), NoteReference(1), Text(" and after.")))
    long = Note(1, (Text("note " * 600),))
    laid = lay(make(paragraph, *[Paragraph((Text("Text. "),))] * 40, notes=(long,)), design)
    check(laid)
    carrying = [index for index, page in enumerate(laid.pages) if page.notes]
    assert carrying == list(range(len(carrying)))
    assert len(carrying) >= 3
    assert [page.continued for page in laid.pages[: len(carrying)]] == [False] + [True] * (
        len(carrying) - 1
    )


def note_of(lines: int) -> list[Row]:
    """Return the rows of a note, two of which stay together at either end."""
    rows = [Row(10.0) for _ in range(lines)]
    if lines > 1:
        rows[0].keep = rows[-2].keep = True
    return rows


def test_a_short_note_moves_with_its_text_rather_than_being_split() -> None:
    rows = [Row(10.0), Row(10.0, notes=(1,))]
    for lines, pages in ((LONG_NOTE - 1, 2), (LONG_NOTE, 1)):
        room = 20.0 + NOTES_APART + 10.0 * (lines - 1)
        laid = paginate(rows, {1: note_of(lines)}, room)
        assert len([page for page in laid if page.rows]) == pages
        assert any(page.continued for page in laid) == (pages == 1)


def test_text_with_a_note_waits_for_a_note_that_goes_on() -> None:
    notes = {1: note_of(8), 2: note_of(1)}
    rows = [Row(10.0, notes=(1,)), Row(5.0, notes=(2,))]
    laid = paginate(rows, notes, 10.0 + NOTES_APART + 60.0 + 19.0)
    assert [len(page.rows) for page in laid] == [1, 1]
    assert [row for row, _ in laid[1].notes] == [*notes[1][6:], *notes[2]]


def test_forty_notes_on_one_line_all_come_out(
    make: Callable[..., Document], design: Design
) -> None:
    inlines = [NoteReference(number) for number in range(1, 41)]
    notes = tuple(Note(number, (Text("note " * 30),)) for number in range(1, 41))
    laid = lay(make(Paragraph(tuple(inlines)), notes=notes), design)
    check(laid)
    assert len(laid.pages) > 5


def test_a_heading_longer_than_a_page_is_split(
    make: Callable[..., Document], design: Design
) -> None:
    heading = Heading(1, (Text("heading " * 200),), "h")
    laid = lay(make(heading, Paragraph((Text("Text."),))), design)
    check(laid)
    assert len(laid.pages) > 2


def test_ten_thousand_characters_without_a_space_are_cut_at_the_edge(
    make: Callable[..., Document], design: Design
) -> None:
    paragraph = Paragraph((Text("x" * 10_000), NoteReference(1)))
    laid = lay(make(paragraph, notes=(Note(1, (Text("y" * 3_000),)),)), design)
    check(laid)
    assert "".join(text_of(row) for row in laid.flowed.rows).startswith("x" * 10_000)
    for row in [*laid.flowed.rows, *laid.flowed.notes[1]]:
        last = row.stretches[-1]
        assert last.x + last.width <= 220 + 10


def test_a_table_goes_on_below_its_header_and_keeps_its_caption_and_first_row_together(
    make: Callable[..., Document], design: Design
) -> None:
    rows = tuple((one([f"row{number}"] * 12), one(["B"])) for number in range(30))
    for lines in range(12):
        before = [Paragraph((Text("Line."),))] * lines
        table = Table(one(["Caption"]), (one(["Head"]), one(["B"])), rows, "", (0.6, 0.4))
        laid = lay(make(*before, table), design)
        check(laid)
        pages = [[text_of(row) or words(row) for row, _ in page.rows] for page in laid.pages]
        first = next(page for page in pages if "Caption" in page)
        assert first[first.index("Caption") + 1 : first.index("Caption") + 2] == ["Head B"]
        assert first[first.index("Caption") + 2].startswith("row0")
        assert first[first.index("Caption") + 3].startswith("row1")
        assert len(pages[-1]) >= 3
        for page in pages[pages.index(first) + 1 :]:
            assert page[0] == "Head B"
            assert page[1].startswith("row")


def words(row: Row) -> str:
    """Return the words of a row's columns."""
    return " ".join(text_of(line) for column in row.columns for line in column)


def test_a_heading_of_five_hundred_characters_stays_with_what_follows(
    make: Callable[..., Document], design: Design
) -> None:
    for lines in range(10):
        before = [Paragraph((Text("Line."),))] * lines
        heading = Heading(1, (Text(("heading " * 63)[:500]),), "h")
        flow = Flow(make(), design, StyleBook(design, Fonts(design.faces)))
        for block in (*before, heading, Paragraph((Text("word " * 40),))):
            flow.add(block)
        pages = paginate(flow.flowed.rows, {}, design.paper.height / 2)
        assert not any(is_heading(page.rows[-1][0]) for page in pages)


def test_a_number_stays_with_the_end_of_a_word_that_is_cut(
    make: Callable[..., Document], design: Design
) -> None:
    for length in range(30, 80):
        paragraph = Paragraph((Text("x" * length), NoteReference(1)))
        laid = lay(make(paragraph, notes=(Note(1, (Text("y"),)),)), design)
        noted = [row for row in laid.flowed.rows if row.notes]
        assert text_of(noted[0]).startswith("x")


def test_a_page_is_never_empty_and_an_empty_document_has_one(
    make: Callable[..., Document], design: Design
) -> None:
    assert len(lay(make(), design).pages) == 1
    blocks = [
        Title((Text("Title"),)),
        *[SourceEntry((Text("Entry " * 30),), f"s{n}") for n in range(9)],
    ]
    assert all(page.rows for page in lay(make(*blocks), design).pages)


def test_a_callout_split_over_pages_keeps_its_tint_on_both(
    make: Callable[..., Document], design: Design
) -> None:
    callout = Callout("Bottom line", (Paragraph((Text("word " * 400),)),))
    laid = lay(make(callout), design)
    assert len(laid.pages) > 1
    assert len({id(row.band) for page in laid.pages for row, _ in page.rows}) == 1

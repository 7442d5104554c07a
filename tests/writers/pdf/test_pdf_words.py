"""The words of a PDF, read back by another program, are the document's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.document.block import (
    Callout,
    Contents,
    EmptyNotice,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    MemoLine,
    Paragraph,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.document import Note
from briefer.document.inline import LineBreak, Link, NoteReference, Text, Tone
from briefer.document.walk import lines, plain

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefer.document.document import Document


def said(document: Document) -> list[str]:
    """Return the words of a document's blocks, note numbers among them."""
    words: list[str] = []
    for block in document.blocks:
        for line in lines(block):
            for inline in line:
                number = isinstance(inline, NoteReference)
                words.append(f" {inline.number} " if number else plain((inline,)))
            words.append(" ")
    return "".join(words).split()


def test_every_kind_of_block_prints_its_words_in_order(
    make: Callable[..., Document], write: Callable[..., Any], quotation: Callable[..., Any]
) -> None:
    soft = Text(" (soft)", tone=Tone.SOFT)
    document = make(
        Title((Text("China and North Korea"),), "Briefing note, draft 3"),
        Memo((MemoLine("For", (Text("The Director"),)), MemoLine("From", (Text("The desk"),)))),
        Callout("Bottom line", (Paragraph((Text("Beijing can tighten its hold."),)),)),
        Paragraph((Text("Before a break,"), LineBreak(), Text("after it."))),
        quotation(1, "“Most of the estimated workers are unskilled laborers.”", "Corrado, undated"),
        Paragraph(
            (
                Text("Bold", bold=True),
                Text(" and "),
                Text("italic", italic=True),
                soft,
                Text(" and a "),
                Link((Text("place to look"),), "https://example.org/a?b=c&d=é"),
                Text("."),
            )
        ),
        EmptyNotice((Text("Nothing is filed here yet."),)),
        SourceEntry((Text("Wee, Heesun. "), Text("Date not stated.", tone=Tone.MISSING)), "s1"),
        notes=(Note(1, (Text("Corrado and Moore, "), Text("Foreign Affairs", italic=True))),),
    )
    assert write(document).words == [
        *said(document),
        "1",
        *["Corrado", "and", "Moore,", "Foreign", "Affairs"],
    ]


def test_lists_and_judgments_print_numbers_and_bullets(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    judgments = Judgments("Key judgments", ((Text("First."),), (Text("Second."),)))
    bullets = ListBlock(((Text("coal"),), (Text("iron"),)))
    text = write(make(judgments, bullets)).pages[0].split("\n")
    assert text == ["Key judgments", "1. First.", "2. Second.", "• coal", "• iron"]


def test_the_five_articles_come_back_character_for_character(
    make: Callable[..., Document], write: Callable[..., Any], seeds: tuple[Path, ...]
) -> None:
    assert len(seeds) == 5
    for seed in seeds:
        texts = [line.strip() for line in seed.read_text("utf-8").splitlines() if line.strip()]
        blocks = [Paragraph((Text(text),)) for text in texts]
        written = write(make(*blocks))
        read = "\n".join(written.pages).replace("\ufffe", "-")
        for text in texts:
            assert "".join(text.split()) in "".join(read.split()), text


def test_a_line_ends_with_its_space_so_that_joined_lines_are_the_text(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    text = "Chinese authorities granted 93,300 work visas to North Koreans in 2013—a gain. " * 5
    read = write(make(Paragraph((Text(text.strip()),)))).pages[0]
    assert "\n" in read
    assert read.replace("\n", "") == text.strip()


def test_markup_and_templates_in_the_text_stand_as_they_are(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    text = "<b>&amp;</b> {{}} <para> (a) \\(b\\) {page} %s"
    assert write(make(Paragraph((Text(text),)))).pages == [text]


@pytest.mark.parametrize(
    "text",
    ["북한 식당 종업원", "朝鮮勞動者", "Кириллица", "Ελληνικά", "Nguyễn Phú Trọng", "∞ → ≤ ½ €"],
)
def test_other_scripts_are_set_in_fonts_that_have_them(
    make: Callable[..., Document], write: Callable[..., Any], text: str
) -> None:
    assert (
        write(make(Paragraph((Text("Named " + text),)))).pages[0].split() == f"Named {text}".split()
    )


def test_letters_with_separate_marks_print_as_one_letter(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    apart = "Nguye\u0302\u0303n \u1107\u116e\u11a8"
    assert write(make(Paragraph((Text(apart),)))).pages == ["Nguyễn 북"]


def test_invisible_characters_leave_no_trace(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    text = "in\u00advisible\u200b and\u2060 \ufeffgone\u200e"
    assert write(make(Paragraph((Text(text),)))).pages == ["invisible and gone"]


def test_small_capitals_read_as_the_letters_they_stand_for(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    text = Text("Foreign Affairs", small_caps=True)
    assert write(make(Paragraph((text,)))).pages == ["Foreign Affairs"]


def test_a_note_number_does_not_join_the_figures_before_it(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    paragraph = Paragraph(
        (Text("In 2013"), NoteReference(1), NoteReference(2), Text(" they left."))
    )
    notes = (Note(1, (Text("One."),)), Note(2, (Text("Two."),)))
    words = write(make(paragraph, notes=notes)).words
    assert words == ["In", "2013", "1", "2", "they", "left.", "1", "One.", "2", "Two."]


def test_the_margins_of_every_page_say_marking_title_and_page_of_pages(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    many = [Paragraph((Text("word " * 300),)) for _ in range(6)]
    document = make(
        *many, banner="SECRET", footer="Draft 3", page="Page {page} of {pages}", header="A title"
    )
    written = write(document)
    count = written.layout.pages
    assert count > 2
    for number, page in enumerate(written.pages, 1):
        rows = page.split("\n")
        assert rows[0] == rows[-1] == "SECRET"
        assert rows[-2] == f"Draft 3 Page {number} of {count}"
        assert ("A title" in rows) == (number > 1)


def test_a_long_marking_and_footer_take_more_lines_and_lose_nothing(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    banner, footer = "TOP SECRET//ORIGINATOR CONTROLLED " * 4, "Draft 3, exported with care " * 8
    words = write(make(banner=banner, footer=footer, page="{page}")).words
    assert words.count("SECRET//ORIGINATOR") == 8
    assert words.count("exported") == 8


def test_contents_list_the_headings_with_their_pages(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    filler = [Paragraph((Text("word " * 400),)) for _ in range(3)]
    document = make(
        Contents("Contents"),
        Heading(1, (Text("Labor"),), "a"),
        *filler,
        Heading(2, (Text("A heading that is so long that it must be broken " * 3),), "b"),
        Heading(1, (Text("Not listed"),), "c", listed=False),
        Paragraph((Text("End."),)),
    )
    written = write(document)
    assert written.layout.contents
    assert written.layout.anchors["b"] > 1
    first = written.pages[0].replace(" .", "").split("\n")
    assert first[1] == f"Labor {written.layout.anchors['a']}"
    entry = " ".join(" ".join(first[2:6]).split())
    assert "so long that it must be broken " * 2 in entry.replace("A heading that is ", "")
    assert f"broken {written.layout.anchors['b']} Labor" in entry
    assert "Not listed" not in first


LETTERS = st.text("abcdefghijklmnopéøжλ한漢—-“", min_size=1, max_size=14)
BODY = st.lists(LETTERS, min_size=1, max_size=60).map(" ".join)
NOTE = st.lists(st.text("ABCDEFGHIJ", min_size=1, max_size=9), min_size=1, max_size=80)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(BODY, NOTE.map(" ".join)), min_size=1, max_size=12))
def test_no_letter_of_text_or_notes_is_lost_or_out_of_order(
    make: Callable[..., Document],
    write: Callable[..., Any],
    quotation: Callable[..., Any],
    texts: list[tuple[str, str]],
) -> None:
    blocks = [quotation(number, body) for number, (body, _) in enumerate(texts, 1)]
    notes = tuple(Note(number, (Text(note),)) for number, (_, note) in enumerate(texts, 1))
    read = "".join("".join(write(make(*blocks, notes=notes)).pages).replace("\ufffe", "-").split())
    body = "".join(c for c in read if c not in "ABCDEFGHIJ0123456789")
    foot = "".join(c for c in read if c in "ABCDEFGHIJ")
    assert body == "".join("".join(body.split()) for body, _ in texts)
    assert foot == "".join("".join(note.split()) for _, note in texts)


def test_a_heading_of_two_lines_is_one_line_of_the_contents(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    heading = Heading(1, (Text("Labor"), LineBreak(), Text("abroad", italic=True)), "a")
    first, *rest = write(make(Contents(""), heading)).pages[0].split("\n")
    assert first.replace(" .", "") == "Labor abroad 1"
    assert rest == ["Labor ", "abroad"]


NAMES = (
    "金正恩在平壤会见了中国代表团。",
    "金正恩は「平壌」でグループと会見した。",
    "김정은은 평양에서 중국 대표단을 만났다.",
    "Nguyễn Phú Trọng, Đặng Thùy Trâm",
    "Ким Чен Ын, Лавров",
    "Αλέξης Τσίπρας",
)


@pytest.mark.parametrize("name", NAMES)
def test_names_of_many_scripts_are_set_everywhere_and_read_back(
    make: Callable[..., Document], write: Callable[..., Any], name: str
) -> None:
    heading = Heading(1, (Text(name),), "h")
    cell = ((Text(name, bold=True),),)
    table = Table((Text(name),), ((Text(name),),), (cell,), "", (1.0,))
    paragraph = Paragraph((Text(name), Text(name, italic=True), NoteReference(1)))
    blocks = (Title((Text(name),)), Contents(name), heading, paragraph, table)
    written = write(make(*blocks, notes=(Note(1, (Text(name),)),), header=name, footer=name))
    shown = "".join("".join(written.pages).split())
    assert shown.count("".join(name.split())) == 11


def test_a_chinese_text_is_set_in_one_font_though_another_has_some_of_its_characters(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    def fonts(text: str) -> set[str]:
        file = write(make(Paragraph((Text(text),)))).file
        return {str(font.BaseFont)[8:] for font in file.pages[0].resources.Font.values()}

    assert len(fonts("金正恩在平壤会见了中国代表团。")) == 1
    assert fonts("김정은은中國대표단을만났다") == fonts("한국")


@pytest.mark.parametrize("words", ["북한 노동자 해외 파견", "朝鲜劳动者海外派遣"])
def test_bold_words_are_darker_in_scripts_whose_font_has_one_weight(
    make: Callable[..., Document], write: Callable[..., Any], words: str
) -> None:
    def ink(*inlines: Text) -> int:
        """Return the darkness of a page, and check that what follows is as it was."""
        with pypdfium2.PdfDocument(write(make(Paragraph(inlines))).data) as document:
            return sum(
                255 - value for value in document[0].render(scale=4).to_pil().convert("L").tobytes()
            )

    plain, bold = ink(Text(words)), ink(Text(words, bold=True))
    assert 1.15 < bold / plain < 1.6
    after = ink(Text(words, bold=True), Text(words)) - bold
    assert after == pytest.approx(plain, rel=0.05)

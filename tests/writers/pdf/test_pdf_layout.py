"""What the writer says of where things landed is where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefer.document.block import Heading, Paragraph, SourceEntry
from briefer.document.document import Note
from briefer.document.inline import NoteReference, Quoted, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.document import Document


def test_a_passage_has_a_rectangle_a_line_around_its_words(
    make: Callable[..., Document], write: Callable[..., Any], quotation: Callable[..., Any]
) -> None:
    words = " ".join(f"word{number}" for number in range(400))
    filler = [Paragraph((Text("filler " * 200),)) for _ in range(3)]
    written = write(make(*filler, quotation(1, words), notes=(Note(1, (Text("Note."),)),)))
    areas = written.layout.passages["passage_1"]
    assert len({area.page for area in areas}) > 1
    texts = [
        written.within(area.page, area.left, area.top, area.right, area.bottom) for area in areas
    ]
    for area in areas[:-1]:
        assert abs(written.last_letter(area.page, area.top, area.bottom) - area.right) < 1
    assert " ".join(texts).split() == words.split()
    assert all(area.right <= 612 - 72 + 1 for area in areas)


def test_a_passage_within_a_sentence_has_only_its_own_words(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    quoted = Quoted("p1", "passage_1", (Text("“well "), Text("con", italic=True), Text("nected”")))
    paragraph = Paragraph((Text("They are "), quoted, NoteReference(1), Text(" there.")))
    written = write(make(paragraph, notes=(Note(1, (Text("Note."),)),)))
    (area,) = written.layout.passages["passage_1"]
    text = written.within(1, area.left, area.top, area.right, area.bottom)
    assert text.strip() == "“well connected”"


def test_headings_and_sources_have_their_pages(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    filler = [Paragraph((Text("word " * 500),)) for _ in range(2)]
    written = write(
        make(
            Heading(1, (Text("Alpha"),), "a"),
            *filler,
            Heading(1, (Text("Omega"),), "b", listed=False),
            SourceEntry((Text("Entry"),), "s"),
        )
    )
    layout = written.layout
    for anchor, word in (("a", "Alpha"), ("b", "Omega"), ("s", "Entry")):
        assert word in written.pages[layout.anchors[anchor] - 1].split()
    assert layout.pages == len(written.pages) == len(written.file.pages)
    assert not layout.contents

"""Tables, forms and pictures: what is read out, what stands where, and what cannot be set."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING, Any

import pikepdf
import pytest

from briefer.document.block import Figure, Form, Paragraph, Table
from briefer.document.document import Note
from briefer.document.inline import NoteReference, Text, Tone
from briefer.writers import pdf
from briefer.writers.pdf.errors import PictureError

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.design import Design
    from briefer.document.document import Document

HEADER = ("Source", "Grade")


def table(*rows: tuple[str, str], noted: bool = False) -> Table:
    """Return a table of two columns; ``noted`` puts a note into the last cell."""
    cells = [tuple((Text(cell),) for cell in row) for row in rows]
    if noted:
        cells[-1] = (cells[-1][0], (*cells[-1][1], NoteReference(1)))
    head = tuple((Text(cell),) for cell in HEADER)
    return Table((Text("Table 1. Sources"),), head, tuple(cells), "One source a row", (0.7, 0.3))


def elements(file: pikepdf.Pdf, tag: str) -> list[pikepdf.Object]:
    """Return the structure's elements of a type."""
    return [
        each
        for each in file.objects
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == f"/{tag}" and "/P" in each
    ]


def test_a_table_is_read_out_cell_by_cell_with_its_caption_and_header(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    long = "Foreign Affairs, an outlet whose name is so long that it takes three lines of its cell"
    written = write(make(table((long, "A, 2"), ("CNBC", "B"))))
    assert [tag for tag, _ in written.heard] == [
        *["Document", "Table", "Caption", "THead", "TR", "TH", "TH"],
        *["TBody", "TR", "TD", "TD", "TR", "TD", "TD"],
    ]
    assert written.said("Caption", "TH", "TD") == [
        *["Table 1. Sources", "Source", "Grade", long, "A, 2", "CNBC", "B"]
    ]
    assert " ".join(written.words) == f"Table 1. Sources Source Grade {long} A, 2 CNBC B"


def test_header_cells_say_that_they_head_columns_and_the_table_what_it_holds(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    file = write(make(table(("CNBC", "B")))).file
    assert {str(each.A.Scope) for each in elements(file, "TH")} == {"/Column"}
    (found,) = elements(file, "Table")
    assert str(found.A.Summary) == "One source a row"


def test_the_header_stands_on_every_page_and_is_read_out_once(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    rows = [(f"Outlet {number}", f"{number}") for number in range(120)]
    written = write(make(table(*rows)))
    assert len(written.pages) > 2
    for page in written.pages:
        assert "Source Grade" in " ".join(page.split())
    assert written.said("TH") == list(HEADER)
    assert written.said("TD") == [cell for row in rows for cell in row]


def test_a_row_is_not_parted_unless_no_page_can_hold_it(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    cell = "word " * 60
    rows = [(f"begin{number} {cell} end{number}", "A") for number in range(30)]
    written = write(make(table(*rows)))
    assert len(written.pages) > 3
    for page in written.pages:
        words = set(page.split())
        assert all((f"begin{n}" in words) == (f"end{n}" in words) for n in range(30))
    tall = write(make(table(("word " * 3_000, "A"), ("CNBC", "B"))))
    assert len(tall.pages) > 3
    assert tall.said("TD") == [("word " * 3_000).strip(), "A", "CNBC", "B"]


def test_a_note_in_a_cell_stands_below_and_is_read_after_the_table(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    blocks = (table(("CNBC", "B"), noted=True), Paragraph((Text("After."),)))
    written = write(make(*blocks, notes=(Note(1, (Text("Undated."),)),)))
    tags = [tag for tag, _ in written.heard]
    assert tags[tags.index("TBody") :] == [
        *["TBody", "TR", "TD", "TD", "Reference", "Link"],
        *["Note", "Lbl", "Link", "P", "P"],
    ]


@pytest.mark.parametrize(
    ("rows", "widths"),
    [((), (0.5, 0.5)), ((("", ""),), (0.5, 0.5)), ((("a", "b"),), ()), ((("a", "b"),), (0, 0))],
)
def test_a_table_without_rows_words_or_widths_is_set(
    make: Callable[..., Document],
    write: Callable[..., Any],
    rows: tuple[tuple[str, str], ...],
    widths: tuple[float, ...],
) -> None:
    head = tuple((Text(cell),) for cell in HEADER)
    cells = tuple(tuple((Text(cell),) if cell else () for cell in row) for row in rows)
    written = write(make(Table((Text("Table 1"),), head, cells, "", widths)))
    assert written.said("TH") == list(HEADER)
    assert written.said("TD") == [cell for row in rows for cell in row]


@pytest.mark.parametrize("widths", [(0.999, 0.001), (-1.0, 2.0), (1.0,) * 30, (0.2,) * 5])
def test_columns_never_lie_over_one_another(
    make: Callable[..., Document], write: Callable[..., Any], widths: tuple[float, ...]
) -> None:
    cells = tuple((Text(f"cell{number}"),) for number in range(len(widths)))
    written = write(make(Table((Text("Table 1"),), cells, (cells,), "", widths)))
    assert written.said("TD") == [f"cell{number}" for number in range(len(widths))]
    assert written.last_letter(1, 62, 700) <= 612 - 104 + 0.5


def test_a_cell_of_ten_thousand_letters_is_cut_at_its_edge(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    written = write(make(table(("x" * 10_000, "B"))))
    assert written.said("TD") == ["x" * 10_000, "B"]


def test_a_form_has_its_labels_as_paragraphs_and_rules_to_write_on(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    long = "A label that is so long that it must be broken " * 3
    lines = (("Approve", "Disapprove", "Discuss"), ("Cleared by",), (long,), ())
    written = write(make(Form("Decision", lines)))
    assert written.said("P") == [
        *["Decision", "Approve", "Disapprove", "Discuss", "Cleared by", long.strip()]
    ]
    content = written.file.pages[0].Contents.read_bytes()
    assert content.count(b" re f") == 5
    assert not write(make(Form("", ()))).words


def test_a_picture_says_in_words_what_it_shows_and_where_it_is(
    make: Callable[..., Document], write: Callable[..., Any], picture: Callable[..., bytes]
) -> None:
    seal = Figure(picture(), "image/png", "The seal", 100, 50, (Text("Figure 1. The seal"),))
    written = write(make(Paragraph((Text("Before."),)), seal))
    (figure,) = elements(written.file, "Figure")
    assert str(figure.Alt) == "The seal"
    left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
    assert (right - left, top - bottom) == pytest.approx((100, 50))
    assert left == pytest.approx(104)
    assert 650 < bottom < top < 792 - 62
    assert [tag for tag, _ in written.heard] == ["Document", "P", "Figure", "Caption"]
    assert written.said("Caption") == ["Figure 1. The seal"]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "1", "L", "RGB", "I;16"])
def test_a_png_is_drawn_on_white_in_gray_or_rgb(
    make: Callable[..., Document],
    write: Callable[..., Any],
    picture: Callable[..., bytes],
    mode: str,
) -> None:
    file = write(make(Figure(picture(mode=mode), "image/png", "A", 40, 20))).file
    (image,) = file.pages[0].resources.XObject.values()
    drawn = pikepdf.PdfImage(image).as_pil_image()
    assert drawn.mode in {"RGB", "L"}
    assert "/SMask" not in image
    if mode == "RGBA":
        assert drawn.getpixel((0, 0)) == (200, 0, 0)
        assert drawn.getpixel((39, 0)) == (255, 255, 255)


def test_a_jpeg_goes_in_as_it_is_and_once(
    make: Callable[..., Document], write: Callable[..., Any], picture: Callable[..., bytes]
) -> None:
    data = picture("JPEG")
    file = write(make(*[Figure(data, "image/jpeg", "A", 40, 20)] * 3)).file
    (image,) = file.pages[0].resources.XObject.values()
    assert image.read_raw_bytes() == data
    assert str(image.Filter) == "/DCTDecode"
    print_ready = write(make(Figure(picture("JPEG", "CMYK"), "image/jpeg", "A", 40, 20))).file
    (converted,) = print_ready.pages[0].resources.XObject.values()
    assert str(converted.ColorSpace) == "/DeviceRGB"


@pytest.mark.parametrize(("width", "height"), [(9_000, 10), (10, 9_000), (0, 0), (-5, 20)])
def test_a_picture_larger_than_the_text_area_is_made_to_fit(
    make: Callable[..., Document],
    write: Callable[..., Any],
    picture: Callable[..., bytes],
    width: float,
    height: float,
) -> None:
    figure = Figure(picture(), "image/png", "A", width, height, (Text("Caption"),))
    written = write(make(figure))
    (element,) = elements(written.file, "Figure")
    left, bottom, right, top = (float(edge) for edge in element.A.BBox)
    assert 104 - 1 <= left < right <= 612 - 104 + 1
    assert 64 <= bottom < top <= 792 - 62 + 1
    assert len(written.pages) == 1


def bomb() -> bytes:
    """Return a small PNG file that claims to be 30,000 pixels wide and high."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "bomb", "huge", "gif"])
def test_a_picture_that_cannot_be_read_is_refused_by_its_words(
    make: Callable[..., Document], design: Design, picture: Callable[..., bytes], damage: str
) -> None:
    data = {
        "empty": b"",
        "text": b"no picture",
        "cut": picture(size=(400, 400), mode="RGBA")[:120],
        "bomb": bomb(),
        "huge": picture(mode="1", size=(7_000, 7_000)),
        "gif": picture("GIF", "L"),
    }[damage]
    file = io.BytesIO()
    with pytest.raises(PictureError, match="The seal of the office"):
        pdf.write(make(Figure(data, "image/png", "The seal of the office", 9, 9)), design, file)
    assert file.getvalue() == b""


def test_a_portion_mark_is_smaller_and_sans_serif(
    make: Callable[..., Document], write: Callable[..., Any]
) -> None:
    marked = Paragraph((Text("(U) ", tone=Tone.MARKING), Text("Work abroad.")))
    written = write(make(marked))
    fonts = {str(font.BaseFont)[8:] for font in written.file.pages[0].resources.Font.values()}
    assert fonts == {"Inter-SemiBold", "NotoSerif-Regular"}
    assert written.said("P") == ["(U) Work abroad."]

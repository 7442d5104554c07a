"""PDF files: reading order, paragraphs, pages and their labels, marks, scans, and bad ones."""

import io
import sys
import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

from briefer.domain.article import Article, Role
from briefer.domain.reference import Basis, BasisKind, Field, Name, Reference
from briefer.sources import Readers, SourceError, read_bytes, read_file
from briefer.sources.properties import Properties, completed

FILES = Path(__file__).with_name("files")
SENTENCE = (
    "The harbor paid its workers late again, and the union said that it would strike on Monday "
    "unless the management keeps what it had promised in the spring. "
)
STYLES = getSampleStyleSheet()


def _shown(article: Article, *roles: Role) -> list[str]:
    return [
        article.quote(block.start, block.end)
        for block in article.blocks
        if not roles or block.role in roles
    ]


def _paper(columns: int, paragraphs: int = 12, first: int = 345, **properties: str) -> bytes:
    """Return an article set in columns, with a running head and page numbers."""
    packed = io.BytesIO()
    document = BaseDocTemplate(packed, pagesize=letter, invariant=1, **properties)
    width = 468 / columns
    frames = [Frame(72 + width * at, 72, width - 12, 640) for at in range(columns)]

    def furniture(canvas: Any, page: Any) -> None:  # noqa: ANN401 - reportlab has no types
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, 760, "The Harbor Review, vol. 3")
        canvas.drawCentredString(306, 30, str(first - 1 + page.page))

    document.addPageTemplates(PageTemplate(frames=frames, onPage=furniture))
    story = [
        Paragraph("The Harbor That Stopped", STYLES["Title"]),
        Paragraph("What a strike did", STYLES["Heading2"]),
        Paragraph("By Ada Field", STYLES["BodyText"]),
    ]
    for number in range(paragraphs):
        if number % 4 == 0:
            story.append(Paragraph(f"Part {number // 4 + 1} of it", STYLES["Heading3"]))
        words = f"Paragraph {number} begins. {SENTENCE * 4}Paragraph {number} ends."
        story.append(Paragraph(words, STYLES["BodyText"]))
    document.build(story)
    return packed.getvalue()


def _drawn(*pages: list[tuple[float, float, str]], size: float = 11) -> bytes:
    """Return pages of lines at their places."""
    packed = io.BytesIO()
    canvas = Canvas(packed, pagesize=letter, invariant=1)
    for lines in pages:
        canvas.setFont("Times-Roman", size)
        for across, up, text in lines:
            canvas.drawString(across, up, text)
        canvas.showPage()
    canvas.save()
    return packed.getvalue()


def _changed(data: bytes, **options: Any) -> bytes:  # noqa: ANN401 - what pikepdf saves with
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(packed, **options)
    return packed.getvalue()


@pytest.mark.parametrize("columns", [1, 2])
def test_an_article_is_read_column_by_column_in_whole_paragraphs(columns: int) -> None:
    article = read_bytes("paper.pdf", _paper(columns)).article
    assert _shown(article, Role.TITLE) == ["The Harbor That Stopped"]
    assert _shown(article, Role.SUBTITLE) == ["What a strike did"]
    assert _shown(article, Role.BYLINE) == ["By Ada Field"]
    assert _shown(article, Role.HEADING) == [f"Part {n} of it" for n in (1, 2, 3)]
    body = _shown(article, Role.BODY)
    assert body == [f"Paragraph {n} begins. {SENTENCE * 4}Paragraph {n} ends." for n in range(12)]


def test_running_heads_and_page_numbers_are_clutter_and_never_cut_a_paragraph() -> None:
    article = read_bytes("paper.pdf", _paper(2)).article
    clutter = _shown(article, Role.CLUTTER)
    assert clutter.count("The Harbor Review, vol. 3") == len(article.pages)
    assert len(clutter) == 2 * len(article.pages)


def test_the_numbers_printed_on_the_pages_are_their_labels() -> None:
    article = read_bytes("paper.pdf", _paper(1, 20)).article
    count = len(article.pages)
    assert [page.label for page in article.pages] == [str(345 + n) for n in range(count)]
    for number in range(20):
        begins = article.text.index(f"Paragraph {number} begins")
        assert article.page_at(begins) == article.page_at(begins + 1)
    assert article.page_at(article.text.index("Paragraph 0 begins")) == "345"
    assert article.page_at(article.text.index("Paragraph 19 ends")) == str(344 + count)


def test_the_files_own_page_labels_come_first() -> None:
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_paper(1, 20))) as document:
        numbers = pikepdf.Array([0, pikepdf.Dictionary(S=pikepdf.Name("/r")),
                                 1, pikepdf.Dictionary(S=pikepdf.Name("/D"))])  # fmt: skip
        document.Root.PageLabels = pikepdf.Dictionary(Nums=numbers)
        document.save(packed)
    article = read_bytes("paper.pdf", packed.getvalue()).article
    assert [page.label for page in article.pages][:3] == ["i", "1", "2"]


def test_a_page_begins_with_what_is_taken_for_its_running_head() -> None:
    pages = [
        [
            (
                72.0,
                740.0,
                f"Sentence 1 of page {number} says that the harbor master counted barges.",
            ),
            (72.0, 700.0, "The harbor paid its workers late again, and the union said so."),
            (300.0, 40.0, f"{number}"),
        ]
        for number in range(1, 6)
    ]
    article = read_bytes("heads.pdf", _drawn(*pages)).article
    for number in range(1, 6):
        head = article.text.index(f"Sentence 1 of page {number}")
        assert article.page_at(head) == str(number)
        assert article.block_at(head).role is Role.CLUTTER  # type: ignore[union-attr]  # it is one
        assert article.page_number_at(head - 1) == max(number - 1, 0)


def test_the_furniture_of_a_page_within_a_paragraph_takes_nothing_from_the_page_before() -> None:
    def page(number: int, *lines: str) -> list[tuple[float, float, str]]:
        text = [(72.0, 690.0 - 14 * at, line) for at, line in enumerate(lines)]
        return [(72.0, 760.0, "The Harbor Review"), *text, (300.0, 30.0, str(number))]

    lines = [
        f"line {n:02} of the words of one long paragraph that goes on and on" for n in range(9)
    ]
    lines = [f"{line} over all three pages," for line in lines]
    lines[0], lines[-1] = lines[0].capitalize(), "and line 08 ends it."
    data = _drawn(page(1, *lines[:3]), page(2, *lines[3:6]), page(3, *lines[6:]))
    article = read_bytes("over.pdf", data).article
    assert len(_shown(article, Role.BODY)) == 1, "the three parts are one paragraph"
    pages = [article.page_at(article.text.index(f"ine {n:02} of")) for n in range(8)]
    assert pages == ["1", "1", "1", "2", "2", "2", "3", "3"]


def _labels(article: Article) -> list[str]:
    return [page.label for page in article.pages]


def test_roman_numbers_before_the_text_are_read_and_the_cover_takes_no_others_label() -> None:
    article = read_file(FILES / "front.pdf").article  # by LibreOffice: it writes no labels
    assert _labels(article) == ["1/8", "i", "ii", "iii", "1", "2", "3", "4"]
    assert article.page_at(article.text.index("Front two")) == "ii"
    assert article.page_at(article.text.index("Main two")) == "2"


def _numbered(*numbers: str) -> bytes:
    line = (72.0, 700.0, "Some words that stand on a page of their own here.")
    return _drawn(*([line, *([(300.0, 40.0, one)] if one else [])] for one in numbers))


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (", , ,1,2,3,4,5,6", "[i],[ii],[iii],1,2,3,4,5,6"),
        ("i,ii,iii,iv,1,2,3,4,5", "i,ii,iii,iv,1,2,3,4,5"),
        ("I,II,III, ,1,2,3,4", "I,II,III,IV,1,2,3,4"),
        (" ,ii,iii, ,2,3,4,5", "i,ii,iii,1,2,3,4,5"),
        ("i,ii,iii,4,5,6", "i,ii,iii,4,5,6"),
        ("i,ii,iii,iv", "i,ii,iii,iv"),
        (" , , , , , , , , ,17,18", "1,2,3,4,5,6,7,8,9,10,11"),
        ("vi,c,17,x,8", "1,2,3,4,5"),
        (" ,346,347,348", "345,346,347,348"),
    ],
)
def test_printed_numbers_of_both_kinds_are_labels_and_no_label_is_given_twice(
    printed: str, expected: str
) -> None:
    numbers = [one.strip() for one in printed.split(",")]
    found = _labels(read_bytes("numbered.pdf", _numbered(*numbers)).article)
    assert found == expected.split(",")
    assert len(set(found)) == len(found)


def test_a_page_that_the_file_gives_no_label_takes_no_others() -> None:
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_numbered("", "", ""))) as document:
        numbers = pikepdf.Array([0, pikepdf.Dictionary(),
                                 1, pikepdf.Dictionary(S=pikepdf.Name("/D"))])  # fmt: skip
        document.Root.PageLabels = pikepdf.Dictionary(Nums=numbers)
        document.save(packed)
    assert _labels(read_bytes("paper.pdf", packed.getvalue()).article) == ["1/3", "1", "2"]


def test_a_page_without_words_keeps_its_place_in_the_count() -> None:
    line = (72.0, 700.0, "Some words that stand on a page of their own here.")
    article = read_bytes("gaps.pdf", _drawn([line], [], [], [line], [])).article
    assert [page.label for page in article.pages] == ["1", "2", "3", "4", "5"]
    second = article.text.index("Some", 5)
    assert article.page_at(0) == "1"
    assert article.page_at(second) == "4"


def test_columns_that_are_drawn_line_by_line_are_sorted() -> None:
    left = [f"left {n} of the column that stands here and" for n in range(12)]
    right = [f"right {n} of the other column over there and" for n in range(12)]
    lines = [
        part
        for n in range(12)
        for part in ((72.0, 700 - 14.0 * n, left[n]), (330.0, 700 - 14.0 * n, right[n]))
    ]
    text = " ".join(read_bytes("two.pdf", _drawn(lines)).article.text.split())
    assert " ".join(left) in text
    assert " ".join(right) in text


def test_indents_and_lines_that_end_early_part_paragraphs() -> None:
    lines = [
        "The union went home in the evening and nobody knew when it would come",
        "back to the gate of the harbor.",
        "The management said nothing at all of what it had promised to the men",
        "who had been waiting since the morning for an answer to their letter.",
    ]
    places = [(72.0 + 18 * (n == 2), 700 - 14.0 * n, text) for n, text in enumerate(lines)]
    body = _shown(read_bytes("a.pdf", _drawn(places)).article)
    assert body == [" ".join(lines[:2]), " ".join(lines[2:])]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("and they asked for more infor-", "mation on the wages.", "information"),
        ("and they spoke of the North-", "Korean workers there.", "North-Korean"),
        ("and they called it a well-", "known fact of the port.", "well-known"),
        ("and they met in the years 2016-", "17 at the harbor gate.", "2016-17"),
    ],
)
def test_a_word_cut_at_a_lines_end_is_whole_again(first: str, second: str, joined: str) -> None:
    full = "The men of the harbor sat together for a long while that day,"
    places = [(72.0, 700.0, full), (72.0, 686.0, first), (72.0, 672.0, second)]
    assert joined in read_bytes("a.pdf", _drawn(places)).article.text


def test_a_hyphen_that_the_text_writes_elsewhere_stays() -> None:
    places = [
        (72.0, 700.0, "A drive-by visit is not what the port needs, the men said then,"),
        (72.0, 686.0, "for they had seen every kind of visit, and most of all the drive-"),
        (72.0, 672.0, "by kind of it."),
    ]
    assert "most of all the drive-by kind" in read_bytes("a.pdf", _drawn(places)).article.text


def test_words_that_are_put_nowhere_on_the_page_are_read_all_the_same() -> None:
    packed = io.BytesIO()
    with pikepdf.open(FILES / "office.pdf") as document:
        (page,) = document.pages
        page.contents_coalesce()
        drawn = page.Contents.read_bytes()
        assert drawn.count(b" 641.9 Td") == 1
        page.Contents = document.make_stream(drawn.replace(b" 641.9 ", b" %s.9 " % (b"1" * 50)))
        document.save(packed)
    moved = read_bytes("a.pdf", packed.getvalue()).article.text
    assert "Ada Field" in moved
    assert "What the port kept" in moved


def test_what_was_marked_comes_as_highlights_with_its_note() -> None:
    lines = [
        (72.0, 700.0, "The union went home in the evening, and"),
        (72.0, 686.0, "nobody came."),
    ]
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_drawn(lines))) as document:
        quads = [[72, 710, 500, 710, 72, 697, 500, 697], [72, 696, 110, 696, 72, 683, 110, 683]]
        marks = [
            pikepdf.Dictionary(
                Type=pikepdf.Name("/Annot"), Subtype=pikepdf.Name(kind), Rect=[0, 0, 9, 9],
                QuadPoints=[point for quad in points for point in quad], Contents=note,
            )
            for kind, points, note in (
                ("/Highlight", quads, "Who said so? 북한"), ("/Underline", quads[1:], ""),
                ("/Text", quads, "no mark"),
            )
        ]  # fmt: skip
        document.pages[0].Annots = document.make_indirect(pikepdf.Array(marks))
        document.save(packed)
    article = read_bytes("marked.pdf", packed.getvalue()).article
    found = [(article.quote(one.start, one.end), one.note) for one in article.highlights]
    assert found == [
        ("The union went home in the evening, and nobody", "Who said so? 북한"),
        ("nobody", ""),
    ]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_is_seen(turn: int) -> None:
    packed = io.BytesIO()
    canvas = Canvas(packed, pagesize=letter, invariant=1)
    places = {90: (0, 792, -90), 180: (612, 792, 180), 270: (612, 0, 90)}
    across, up, angle = places[turn]
    canvas.translate(across, up)
    canvas.rotate(-angle if turn == 180 else angle)
    canvas.rotate({90: 180, 180: 0, 270: 180}[turn])
    canvas.translate(*{90: (-792, -612), 180: (0, 0), 270: (-792, -612)}[turn])
    canvas.setFont("Times-Roman", 11)
    for number, text in enumerate(("The union went home in the evening after the",
                                   "long day at the gate.")):  # fmt: skip
        canvas.drawString(72, 500 - 14 * number, text)
    canvas.showPage()
    canvas.save()
    rotated = io.BytesIO()
    with pikepdf.open(packed) as document:
        document.pages[0].Rotate = turn
        document.save(rotated)
    text = read_bytes("turned.pdf", rotated.getvalue()).article.text
    assert text == "The union went home in the evening after the long day at the gate."


@pytest.mark.parametrize("name", ["office.pdf", "cairo.pdf"])
def test_what_office_programs_print_is_read(name: str) -> None:
    article = read_file(FILES / name).article
    assert _shown(article, Role.TITLE) == ["The Harbor’s Ledger"]
    assert _shown(article, Role.HEADING) == ["The offer", "The ledger"]
    assert (
        "The union said “no” to the offer and went home, as it had done in the spring of the "
        "year before." in _shown(article, Role.BODY)
    )


def test_properties_fill_what_the_text_leaves_open_and_junk_does_not() -> None:
    plain = [(72.0, 700.0, "Some words that stand on a page of their own here.")]
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_drawn(plain))) as document:
        document.docinfo["/Title"] = "Wages of the Harbor"
        document.docinfo["/Author"] = "Ada Field; Brian Moore"
        document.docinfo["/CreationDate"] = "D:20240305101112+01'00'"
        document.save(packed)
    reference = read_bytes("a.pdf", packed.getvalue()).reference
    assert reference.title == "Wages of the Harbor"
    assert reference.authors == (Name("Field", "Ada"), Name("Moore", "Brian"))
    issued = reference.field("issued")
    assert issued is not None
    assert issued.basis.kind is BasisKind.INFERRED
    junk = read_bytes("a.pdf", _paper(1, title="Microsoft Word - x.doc", author="user")).reference
    assert junk.title == "The Harbor That Stopped: What a strike did"
    assert junk.authors == (Name("Field", "Ada"),)


@pytest.mark.parametrize(
    ("stated", "known", "title"),
    [
        ("Work abroad", "Work abroad and at home: a report", "Work abroad and at home: a report"),
        ("WORKERS ABROAD", "Workers Abroad: A Report", "Workers Abroad: A Report"),
        ("Preface", "The river trade", "The river trade"),
        ("Workers abroad", "The river trade", "Workers abroad"),
        ("Workers abroad: a report", "Workers abroad", "Workers abroad: a report"),
        ("Preface", "untitled", "Preface"),
    ],
)
def test_the_properties_title_goes_before_a_line_that_is_a_part_of_it_or_of_the_book(
    stated: str, known: str, title: str
) -> None:
    basis = Basis(BasisKind.STATED, line=1)
    reference = Reference("document", (Field("title", stated, basis),))
    assert completed(reference, Properties("the file", title=known)).title == title


def test_a_property_that_is_no_text_states_nothing() -> None:
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_paper(1))) as document:
        document.docinfo["/Producer"] = pikepdf.Object.parse(b"<feffd800d800>")
        document.docinfo["/Author"] = pikepdf.Object.parse(b"<feffd800>")
        document.save(packed)
    source = read_bytes("a.pdf", packed.getvalue())
    assert source.reference.title == "The Harbor That Stopped: What a strike did"
    assert source.reference.authors == (Name("Field", "Ada"),)


def test_a_page_that_a_browser_printed_is_a_web_page_of_no_day() -> None:
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_paper(1))) as document:
        document.docinfo["/Creator"] = "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0"
        document.docinfo["/Producer"] = "Skia/PDF m140"
        document.save(packed)
    reference = read_bytes("a.pdf", packed.getvalue()).reference
    assert reference.type == "webpage"
    assert reference.issued is None


def _scan(pages: int = 3) -> bytes:
    packed = io.BytesIO()
    sheets = [Image.new("L", (60, 80), 40 * number) for number in range(pages)]
    sheets[0].save(packed, "PDF", save_all=True, append_images=sheets[1:])
    return packed.getvalue()


def test_a_scan_is_a_record_with_pages() -> None:
    article = read_bytes("the\nscan \U0001f4c4.pdf", _scan()).article
    assert not article.readable
    assert article.text.startswith("Scan: the scan \U0001f4c4.pdf, 3 pages, SHA-256 ")
    assert article.origin.sha256 in article.text
    assert "\n" not in article.text
    assert [page.label for page in article.pages] == ["1", "2", "3"]
    assert article.id != read_bytes("the\nscan \U0001f4c4.pdf", _scan(2)).article.id


def test_an_empty_page_holds_no_words() -> None:
    with pytest.raises(SourceError, match="no words"):
        read_bytes("blank.pdf", _drawn([]))


def test_a_password_is_said_and_an_owners_alone_is_no_hindrance() -> None:
    data = _paper(1)
    locked = _changed(data, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(SourceError, match="protected by a password"):
        read_bytes("locked.pdf", locked)
    owned = _changed(data, encryption=pikepdf.Encryption(owner="o", user=""))
    assert read_bytes("a.pdf", owned).article.text == read_bytes("a.pdf", data).article.text


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("streams", [False, True])
def test_a_file_that_was_cut_short_gets_one_message(share: float, streams: bool) -> None:  # noqa: FBT001
    mode = pikepdf.ObjectStreamMode.generate if streams else pikepdf.ObjectStreamMode.disable
    data = _changed(_paper(2, 40), object_stream_mode=mode)
    with pytest.raises(SourceError, match="damaged, cut short") as caught:
        read_bytes("cut.pdf", data[: int(len(data) * share)])
    assert "Nothing was added" in str(caught.value)


def test_words_under_the_suffix_of_a_pdf_and_a_pdf_under_another() -> None:
    with pytest.raises(SourceError, match="not what its name says"):
        read_bytes("story.pdf", b"Nothing but words here.")
    data = _paper(1)
    assert read_bytes("story.txt", data).article.origin.media_type == "application/pdf"


def test_a_script_in_a_file_does_not_run_and_does_no_harm() -> None:
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_paper(1))) as document:
        script = pikepdf.Dictionary(S=pikepdf.Name("/JavaScript"), JS="app.launchURL('http://x')")
        document.Root.OpenAction = script
        document.save(packed)
    assert SENTENCE in read_bytes("a.pdf", packed.getvalue()).article.text


def test_a_long_file_is_read_whole() -> None:
    line = "Some words that stand on a page of their own here."
    data = _drawn(*([(72.0, 700.0, f"{number} {line}")] for number in range(400)))
    article = read_bytes("long.pdf", data).article
    assert len(article.pages) == 400
    assert article.page_at(article.text.index("399 Some")) == "400"


def _drawing(stream: bytes, **entries: Any) -> bytes:  # noqa: ANN401 - what pikepdf takes
    """Return a page of text whose content goes on with a stream that is packed closely."""
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(_drawn([(72.0, 700.0, SENTENCE)]))) as document:
        (page,) = document.pages
        more = pikepdf.Stream(document, stream, **entries)
        page.Contents = pikepdf.Array([page.Contents, document.make_indirect(more)])
        document.save(packed)
    return packed.getvalue()


STRING = b"BT /F1 12 Tf (" + b"A" * 70_000_000 + b") Tj ET"


@pytest.mark.parametrize("rounds", [1, 2])
def test_a_page_that_grows_as_no_page_does_is_refused_before_it_is_read(rounds: int) -> None:
    stream = STRING
    for _round in range(rounds):
        stream = zlib.compress(stream)
    filters = pikepdf.Array([pikepdf.Name.FlateDecode] * rounds)
    data = _drawing(stream, Filter=filters)
    assert len(data) < 100_000
    with pytest.raises(SourceError, match="far beyond its size"):
        read_bytes("bomb.pdf", data)


def test_a_blank_picture_and_a_full_page_are_no_bomb() -> None:
    picture = zlib.compress(bytes(90_000_000))
    lines = "".join(f"1 0 0 1 72 {n % 700} Tm (Row {n} of {n * n}) Tj\n" for n in range(3_000))
    words = zlib.compress(f"BT /F1 12 Tf {lines} ET".encode())
    data = _drawing(words, Filter=pikepdf.Name.FlateDecode)
    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        blank = pikepdf.Stream(document, picture, Type=pikepdf.Name.XObject,
                               Subtype=pikepdf.Name.Image, Width=10_000, Height=9_000,
                               ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8,
                               Filter=pikepdf.Name.FlateDecode)  # fmt: skip
        document.pages[0].Resources.XObject = pikepdf.Dictionary(Im0=document.make_indirect(blank))
        document.save(packed)
    assert "Row 2999 of" in read_bytes("full.pdf", packed.getvalue()).article.text


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bound no memory so")
def test_what_hides_how_far_it_grows_meets_the_bound_of_memory() -> None:
    stream = zlib.compress(STRING.replace(b"A", b"AAAA"), 1)
    data = _drawing(stream, Filter=pikepdf.Name.FlateDecode, Subtype=pikepdf.Name.Image)
    plain = _drawn([(72.0, 700.0, SENTENCE)])
    with Readers(count=1) as readers:
        with pytest.raises(SourceError, match="may be damaged"):  # pdfium ends its process
            read_bytes("hides.pdf", data, readers=readers)
        assert SENTENCE.strip() in read_bytes("plain.pdf", plain, readers=readers).article.text

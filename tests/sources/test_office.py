"""Word, OpenDocument, RTF, EPUB and Markdown files that real programs wrote, and hostile ones."""

import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document

from briefer import pandoc
from briefer.domain.article import Article, Role
from briefer.domain.reference import BasisKind, IssuedDate, Name, Source
from briefer.sources import SourceError, read_bytes, read_file
from briefer.sources.office import docx, epub, parts, tree

FILES = Path(__file__).with_name("files")
PICTURE = Path(__file__).parents[2] / "resources" / "pictures" / "window.png"
WRITTEN = (
    "pandoc.docx", "office.docx", "pandoc.odt", "office.odt", "pandoc.epub", "pandoc.rtf",
    "office.rtf", "story.md",
)  # fmt: skip
PACKED = tuple(name for name in WRITTEN if name.endswith(("docx", "odt", "epub")))
OFFER = (
    "The union said “no” to the offer and went home, as it had done in the spring of the year "
    "before."
)
AUTHORS = (Name("Field", "Ada"), Name("Moore", "Brian"))


def _read(name: str) -> Source:
    return read_file(FILES / name)


def _shown(article: Article, *roles: Role) -> list[str]:
    return [
        article.quote(block.start, block.end)
        for block in article.blocks
        if not roles or block.role in roles
    ]


def _of_docx(change: Callable[[dict[str, bytes]], None], name: str = "pandoc.docx") -> bytes:
    """Return a document with some of its parts changed."""
    with zipfile.ZipFile(FILES / name) as archive:
        members = {member: archive.read(member) for member in archive.namelist()}
    change(members)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members.items():
            archive.writestr(member, data)
    return packed.getvalue()


def _with_body(paragraphs: str) -> bytes:
    def change(members: dict[str, bytes]) -> None:
        document = members["word/document.xml"].decode()
        head, rest = document.split("<w:body>")
        end = rest[rest.rindex("<w:sectPr") :] if "<w:sectPr" in rest else "</w:body></w:document>"
        members["word/document.xml"] = f"{head}<w:body>{paragraphs}{end}".encode()

    return _of_docx(change)


@pytest.mark.parametrize("name", WRITTEN)
def test_the_same_story_is_read_from_every_format(name: str) -> None:
    article = _read(name).article
    shown = _shown(article)
    assert OFFER in shown
    assert any('$5 a cup and "$6 with milk"' in text for text in shown)
    assert "4. The fourth demand was about rest." in shown
    assert "We were told to wait, and we waited." in shown
    assert "June\thalf" in shown
    assert shown[-1] == "The offer is kept in the ledger of March."
    assert not any(block.role is Role.CLUTTER for block in article.blocks)
    assert article.text.strip() == article.text


@pytest.mark.parametrize("name", [name for name in WRITTEN if name != "office.rtf"])
def test_headings_are_the_formats_own(name: str) -> None:
    assert _shown(_read(name).article, Role.HEADING) == ["The offer", "The ledger"]


@pytest.mark.parametrize("name", ["pandoc.docx", "office.docx", "pandoc.odt", "office.odt"])
def test_the_styles_title_and_subtitle_are_title_and_subtitle(name: str) -> None:
    article = _read(name).article
    assert _shown(article, Role.TITLE) == ["The Harbor’s Ledger"]
    assert _shown(article, Role.SUBTITLE) == ["What the port kept"]


@pytest.mark.parametrize("name", [name for name in WRITTEN if name != "pandoc.rtf"])
def test_title_and_authors_are_known_from_text_or_properties(name: str) -> None:
    reference = _read(name).reference
    assert reference.title.startswith("The Harbor’s Ledger")
    assert reference.authors == AUTHORS
    for variable in ("title", "author"):
        field = reference.field(variable)
        assert field is not None
        assert field.basis.kind is BasisKind.STATED
        assert field.basis.line or field.basis.note


def test_a_book_has_the_type_the_publisher_and_the_date_of_its_metadata() -> None:
    reference = _read("pandoc.epub").reference
    assert reference.type == "book"
    assert reference.text("publisher") == "Harbor Press"
    assert reference.issued == IssuedDate((2024, 3, 5))
    assert reference.field("container-title") is None


def test_the_day_a_file_was_made_is_marked_as_inferred() -> None:
    def change(members: dict[str, bytes]) -> None:
        document = members["word/document.xml"].replace(b"2024-03-05", b"spring")
        members["word/document.xml"] = document

    issued = read_bytes("a.docx", _of_docx(change)).reference.field("issued")
    assert issued is not None
    assert issued.basis.kind is BasisKind.INFERRED
    assert "made" in issued.basis.note


@pytest.mark.parametrize(
    ("creator", "authors"),
    [
        (b"Windows User", ()),
        (b"jsmith7", ()),
        (b"admin", ()),
        (b"a@b.org", ()),
        (b"UNODC", (Name(literal="UNODC"),)),
        (b"Ministry of Unification, Republic of Korea",
         (Name(literal="Ministry of Unification, Republic of Korea"),)),
        (b"Heesun Wee", (Name("Wee", "Heesun"),)),
    ],
)  # fmt: skip
def test_an_account_is_no_author_and_a_body_stays_whole(
    creator: bytes, authors: tuple[Name, ...]
) -> None:
    def change(members: dict[str, bytes]) -> None:
        core = members["docProps/core.xml"]
        made = re.sub(rb"(<dc:creator>).*?(</dc:creator>)", rb"\g<1>" + creator + rb"\2", core)
        members["docProps/core.xml"] = made
        document = members["word/document.xml"]
        members["word/document.xml"] = document.replace(b'w:val="Author"', b'w:val="BodyText"')

    assert read_bytes("a.docx", _of_docx(change)).reference.authors == authors


@pytest.mark.parametrize("name", WRITTEN[:-1])
@pytest.mark.parametrize("suffix", [".txt", ".pdf", ".md", ""])
def test_a_wrong_suffix_does_not_matter(name: str, suffix: str) -> None:
    data = (FILES / name).read_bytes()
    right, wrong = read_bytes(name, data), read_bytes(f"story{suffix}", data)
    assert wrong.article.text == right.article.text
    assert wrong.article.origin.media_type == right.article.origin.media_type


@pytest.mark.parametrize("name", WRITTEN[:-1])
@pytest.mark.parametrize("share", [0.2, 0.6, 0.98])
def test_a_file_that_was_cut_short_gets_one_message(name: str, share: float) -> None:
    data = (FILES / name).read_bytes()
    with pytest.raises(SourceError, match="Nothing was added") as caught:
        read_bytes(name, data[: int(len(data) * share)])
    assert str(caught.value).startswith(name)
    assert "damaged, cut short" in str(caught.value)


@pytest.mark.parametrize("suffix", [".docx", ".odt", ".epub", ".rtf"])
def test_words_under_a_wrong_suffix_and_an_empty_file_get_one_message(suffix: str) -> None:
    with pytest.raises(SourceError, match="not what its name says"):
        read_bytes(f"story{suffix}", b"Nothing but words here.")
    with pytest.raises(SourceError, match="no words"):
        read_bytes(f"story{suffix}", b"")


def test_a_document_without_words_is_said_to_have_none() -> None:
    with pytest.raises(SourceError, match="no words"):
        read_bytes("blank.docx", _with_body("<w:p/>"))


@pytest.mark.parametrize("name", PACKED)
def test_a_bomb_is_not_unpacked(name: str) -> None:
    def large(members: dict[str, bytes]) -> None:
        members["word/media/zeros.xml"] = bytes(60 * 2**20)

    def many(members: dict[str, bytes]) -> None:
        members.update({f"word/{number}.xml": b"" for number in range(10_001)})

    for change in (large, many):
        with pytest.raises(SourceError, match="grow far beyond its size"):
            read_bytes(name, _of_docx(change, name))


@pytest.mark.parametrize("member", ["../../evil.xml", "/etc/evil.xml", "..\\evil.xml", "C:/e.xml"])
@pytest.mark.parametrize("name", PACKED)
def test_a_member_whose_name_leads_out_is_refused(name: str, member: str) -> None:
    with pytest.raises(SourceError, match="lead out of it"):
        read_bytes(name, _of_docx(lambda members: members.update({member: b"x"}), name))


@pytest.mark.parametrize(
    ("name", "member"),
    [
        ("office.docx", "word/vbaProject.bin"),
        ("office.odt", "Basic/Standard/Module1.xml"),
        ("office.odt", "Scripts/python/run.py"),
    ],
)
def test_a_document_with_macros_is_refused(name: str, member: str) -> None:
    data = _of_docx(lambda members: members.update({member: b"Sub AutoOpen"}), name)
    with pytest.raises(SourceError, match="macros"):
        read_bytes(name, data)


def test_the_empty_list_of_macros_that_libreoffice_writes_is_none() -> None:
    lists = {"Basic/script-lc.xml": b"<a/>", "Basic/Standard/script-lb.xml": b"<a/>"}
    assert read_bytes("a.odt", _of_docx(lambda members: members.update(lists), "office.odt"))


def test_the_scripts_of_a_book_are_left_out_and_it_is_read() -> None:
    scripts = {"scripts/turn.js": b"alert(1)", "scripts/turn.css": b"p {}"}
    data = _of_docx(lambda members: members.update(scripts), "pandoc.epub")
    assert read_bytes("pandoc.epub", data).article.text


def test_a_size_that_lies_does_not_let_more_through() -> None:
    data = bytearray(_of_docx(lambda members: members.update({"word/a.xml": b"x" * 10_000})))
    at = data.rindex(b"word/a.xml") - 46
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    with pytest.raises(SourceError, match="damaged"):
        read_bytes("lies.docx", bytes(data))


@pytest.mark.parametrize("part", ["word/document.xml", "docProps/core.xml", "word/footnotes.xml"])
@pytest.mark.parametrize("attack", ["bomb", "file", "address"])
def test_entities_are_never_resolved(part: str, attack: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the-secret-words", encoding="utf-8")
    lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    declared = {
        "bomb": f'<!ENTITY a0 "boom">{lines}<!ENTITY e "&a11;">',
        "file": f'<!ENTITY e SYSTEM "{secret.as_uri()}">',
        "address": '<!ENTITY e SYSTEM "http://127.0.0.1:9/x">',
    }[attack]

    def change(members: dict[str, bytes]) -> None:
        text = members[part].decode()
        head, rest = text.split("?>", 1)
        rest = rest.replace("Ledger", "Ledger &e;").replace("The offer", "The offer &e;")
        members[part] = f"{head}?><!DOCTYPE x [{declared}]>{rest}".encode()

    try:
        article = read_bytes("x.docx", _of_docx(change)).article
    except SourceError as error:
        assert "damaged" in str(error)  # noqa: PT017 - to refuse it is as good
    else:
        assert "the-secret-words" not in article.text
        assert "boomboom" not in article.text


@pytest.mark.parametrize(
    "declared",
    [
        '<!ENTITY a0 "lol"><!ENTITY a1 "&a0;&a0;">',
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
        '<!-- it\'s ]> no end --><!ENTITY x "]>"><?x ]>?>\n',
        "",
    ],
)
def test_what_a_page_of_a_book_declares_is_no_text(declared: str) -> None:
    def change(members: dict[str, bytes]) -> None:
        chapter = next(name for name in members if "ch001" in name)
        html = members[chapter].decode().replace("The offer", "The &x; &a1; offer", 1)
        head = "<!-- a book --><!DOCTYPE html"
        members[chapter] = html.replace("<!DOCTYPE html", f"{head} [{declared}]", 1).encode()

    with_it = read_bytes("x.epub", _of_docx(change, "pandoc.epub")).article.text
    without = read_bytes("x.epub", _of_docx(lambda _members: None, "pandoc.epub")).article.text
    assert with_it.splitlines()[1:] == without.splitlines()[1:]
    assert "]" not in with_it.splitlines()[0]


@pytest.mark.parametrize("attack", ["bomb", "file"])
def test_a_part_is_parsed_without_its_entities(attack: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the-secret-words", encoding="utf-8")
    declared = {
        "bomb": '<!ENTITY a "the-secret-words"><!ENTITY e "&a;&a;">',
        "file": f'<!ENTITY e SYSTEM "{secret.as_uri()}">',
    }[attack]
    data = f"<!DOCTYPE x [{declared}]><x><y>before &e; after</y></x>".encode()
    root = parts.parse({"a.xml": data}, "a.xml")
    assert root is not None
    assert "the-secret-words" not in parts.words_of(root)
    assert parts.texts(root, "y") == ("before &e; after",)


def test_ten_thousand_nested_tags_in_a_book_are_survived() -> None:
    def change(members: dict[str, bytes]) -> None:
        chapter = next(name for name in members if "ch001" in name)
        deep = b"<div>" * 10_000 + b"deep" + b"</div>" * 10_000
        members[chapter] = members[chapter].replace(b"</body>", deep + b"</body>")

    try:
        assert "The offer" in read_bytes("x.epub", _of_docx(change, "pandoc.epub")).article.text
    except SourceError as error:
        assert "Nothing was added" in str(error)  # noqa: PT017 - to refuse it is as good


def test_what_needs_more_memory_than_its_size_allows_is_refused_for_that(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def change(members: dict[str, bytes]) -> None:
        chapter = next(member for member in members if "ch001" in member)
        rows = b"<p>a</p>" * 20_000
        members[chapter] = members[chapter].replace(b"</body>", rows + b"</body>")

    data = _of_docx(change, "pandoc.epub")
    assert len(epub.read("a.epub", data).blocks) > 20_000
    tight = tree._BOUNDS._replace(megabytes=(16, 0, 1024))
    monkeypatch.setattr(tree, "_BOUNDS", tight)
    with pytest.raises(SourceError, match="needs more memory"):
        epub.read("a.epub", data)


def test_an_older_word_file_and_a_protected_one_get_advice() -> None:
    with pytest.raises(SourceError, match=r"save it as \.docx"):
        _read("office.doc")
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512) + "EncryptedPackage".encode("utf-16le")
    )
    with pytest.raises(SourceError, match="protected by a password"):
        read_bytes("secret.docx", locked)


def test_protected_texts_and_books_get_advice() -> None:
    def odt(members: dict[str, bytes]) -> None:
        members["META-INF/manifest.xml"] = b"<manifest:encryption-data/>"

    def epub(members: dict[str, bytes]) -> None:
        members["META-INF/encryption.xml"] = b'<CipherReference URI="text/ch001.xhtml"/>'

    for name, change in (("pandoc.odt", odt), ("pandoc.epub", epub)):
        with pytest.raises(SourceError, match="against copying"):
            read_bytes(name, _of_docx(change, name))


def test_tracked_changes_count_as_accepted_and_review_comments_are_left_out() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The wages were </w:t></w:r>'
        '<w:del w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z"><w:r><w:delText>never'
        "</w:delText></w:r></w:del>"
        '<w:ins w:id="2" w:author="A" w:date="2024-01-01T00:00:00Z"><w:r><w:t>seldom</w:t></w:r>'
        '</w:ins><w:r><w:t xml:space="preserve"> paid.</w:t></w:r></w:p>'
    )
    assert "The wages were seldom paid." in read_bytes("t.docx", _with_body(body)).article.text


def test_a_highlighters_color_is_a_highlight() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The  union </w:t></w:r>'
        '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr>'
        '<w:t xml:space="preserve">went </w:t></w:r>'
        '<w:r><w:rPr><w:highlight w:val="yellow"/><w:b/></w:rPr><w:t>home</w:t></w:r>'
        "<w:r><w:t>.</w:t></w:r></w:p>"
    )
    article = read_bytes("h.docx", _with_body(body)).article
    assert [article.quote(one.start, one.end).strip() for one in article.highlights] == [
        "went home"
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (r"harbor\u8217?s ledger", "harbor’s ledger"),
        (r"harbor\u8217's \u8220" + '"no"' + r"\u8221" + '"', 'harbor’s “no"”'),
        (r"\uc0 harbor\u8217 s ledger", "harbor’s ledger"),
        (r"\uc2 a\u48513\'ba\'cfb", "a북b"),
        (r"harbor\u8217\'92s caf\'e9", "harbor’s café"),
        (r"smile \u-10179?\u-8704? on", "smile \ufffd on"),
    ],
)  # fmt: skip
def test_every_way_to_write_a_character_in_rtf_is_read(code: str, text: str) -> None:
    data = f"{{\\rtf1\\ansi\\ansicpg1252 Words here: {code} and more.\\par}}".encode()
    assert text in read_bytes("a.rtf", data).article.text


@pytest.mark.parametrize(
    ("page", "words"), [(1251, "Северная Корея"), (949, "북한 노동자"), (932, "北朝鮮の労働者")]
)
def test_rtf_in_an_older_code_page_is_read(page: int, words: str) -> None:
    code = "".join(f"\\'{byte:02x}" for byte in words.encode(f"cp{page}"))
    data = f"{{\\rtf1\\ansi\\ansicpg{page} {code}.\\par}}".encode()
    assert read_bytes("a.rtf", data).article.text == f"{words}."


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The offer[^1] fell.\n\n[^1]: It is kept.[^1]: It is kept.\n", "It is kept.[^1]: It is"),
        (
            "One[^a] fell.\n\n[^a]: See[^b]\n\n[^b]: and\n\n    more[^a] of it\n\nThe end[^b].\n",
            "more[^a] of it",
        ),
    ],
)
def test_notes_that_lead_to_themselves_in_markdown_have_an_end(text: str, kept: str) -> None:
    assert kept in read_bytes("a.md", text.encode()).article.text


def test_a_note_that_leads_to_none_in_markdown_is_read_as_ever() -> None:
    text = "The offer[^1] fell.\n\n[^1]: It is kept.\n"
    assert read_bytes("a.md", text.encode()).article.text == "The offer fell.\n\nIt is kept."


def test_raw_html_in_markdown_gives_its_words_and_no_script() -> None:
    text = (
        "# Head\n\n<script>alert(1)</script>\n\n<div>Words in a box.</div>\n\n"
        "A <b>bold</b> claim, ![a crane](http://127.0.0.1:9/crane.png) and [a link](http://x.org).\n"
    )
    shown = _shown(read_bytes("a.md", text.encode()).article)
    assert shown[:2] == ["Head", "Words in a box."]
    assert " ".join(shown[2].split()) == "A bold claim, and a link."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# The Ledger\n\nIt was kept for years.\n\n## Later\n\nIt was lost.\n", "The Ledger"),
        ("# One\n\nIt was kept for years.\n\n# Two\n\nIt was lost.\n", ""),
        ("It was kept for years by all of them.\n\n# Later\n\nIt was lost.\n", ""),
    ],
)
def test_the_only_top_heading_of_markdown_is_its_title_where_it_stands_first(
    text: str, title: str
) -> None:
    assert read_bytes("a.md", text.encode()).reference.title == title


def test_a_title_block_and_the_lines_of_a_web_clipper_are_read() -> None:
    block = b"% The Ledger\n% Ada Field; Brian Moore\n% 5 March 2024\n\nIt was kept for years.\n"
    reference = read_bytes("a.md", block).reference
    assert (reference.title, reference.authors) == ("The Ledger", AUTHORS)
    assert reference.issued == IssuedDate((2024, 3, 5))
    clipped = (
        b"---\ntitle: The Ledger\nsource: https://example.org/a\npublished: 2024-03-05\n---\n"
        b"It was kept for years.\n"
    )
    reference = read_bytes("a.md", clipped).reference
    assert reference.text("URL") == "https://example.org/a"
    assert reference.issued == IssuedDate((2024, 3, 5))


def test_words_beside_a_picture_in_one_run_are_kept() -> None:
    document = Document()
    run = document.add_paragraph("Before it. ").add_run("Beside the picture, ")
    run.bold = True
    run.add_picture(str(PICTURE), width=1_000)
    run.add_text("and after it.")
    kept = io.BytesIO()
    document.save(kept)
    article = read_bytes("p.docx", kept.getvalue()).article
    assert "Before it. Beside the picture, and after it." in " ".join(article.text.split())


@pytest.mark.parametrize("name", ["\U0001f4c4 story.docx", "x" * 300 + ".odt", "two\nlines.epub"])
def test_an_ugly_name_is_no_trouble(name: str) -> None:
    source = FILES / f"pandoc{name[name.rindex('.') :]}"
    assert read_bytes(name, source.read_bytes()).article.origin.name == name
    with pytest.raises(SourceError, match="Nothing was added"):
        read_bytes(name, b"no document")


def test_without_pandoc_a_document_gets_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pandoc, "find_spec", lambda _name: None)
    # By the reader itself: files are read in a process of their own, where pandoc would be.
    with pytest.raises(SourceError, match="Install Briefer again"):
        docx.read("pandoc.docx", (FILES / "pandoc.docx").read_bytes())


def test_reading_contacts_nothing(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not here")
    page = tmp_path / "page.md"
    page.write_text("![x](http://127.0.0.1:9/x.png)\n\nSome words.\n", encoding="utf-8")
    program = (
        "import sys; from pathlib import Path; from briefer.sources import read_file; "
        "[read_file(Path(name)) for name in sys.argv[1:]]"
    )
    files = [str(FILES / name) for name in (*WRITTEN, "office.pdf")]
    log = tmp_path / "log"
    done = subprocess.run(
        [strace, "-f", "-qq", "-e", "trace=socket,connect", "-o", str(log), sys.executable, "-c",
         program, *files, str(page)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    if "ptrace" in done.stderr.lower():
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    assert "AF_INET" not in log.read_text(encoding="utf-8")


def test_pandoc_stays_in_its_sandbox() -> None:
    tree = {"t": "Para", "c": [{"t": "Str", "c": "x"}]}
    document = {"pandoc-api-version": [1, 23], "meta": {}, "blocks": [tree]}
    data = json.dumps(document).encode()
    arguments = ("-f", "json", "-t", "docx", "-o", "-", "--reference-doc", "/etc/passwd")
    with pytest.raises(subprocess.CalledProcessError):
        pandoc.run(arguments, data, seconds=20, megabytes=512)


@pytest.mark.parametrize(
    "styles",
    [
        r"{\s0\sbasedon0\snext0 Normal;}",
        r"{\s1\sbasedon2 First;}{\s2\sbasedon1 Second;}",
        r"{\s1\sbasedon2 First;}{\*\cs2\sbasedon2 Second;}",
    ],
)
def test_rtf_whose_styles_are_based_on_themselves_is_read(styles: str) -> None:
    data = rf"{{\rtf1\ansi{{\stylesheet{styles}}}\pard\s1 The union went home.\par}}".encode()
    assert read_bytes("a.rtf", data).article.text == "The union went home."


def test_a_member_in_a_method_that_no_office_program_uses_gets_one_plain_message() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", "<w:document/>" * 100)
    data = packed.getvalue()
    for broken in (data, data.replace(b"]\x00\x00", b"\xff\xff\xff", 1)):
        with pytest.raises(SourceError, match="is damaged, cut short"):
            read_bytes("a.docx", broken)


def test_a_member_without_a_name_gets_one_plain_message() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        nameless = zipfile.ZipInfo("x")
        nameless.filename = ""
        archive.writestr(nameless, "")
    with pytest.raises(SourceError, match="is damaged, cut short"):
        read_bytes("a.epub", packed.getvalue())

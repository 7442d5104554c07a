"""Every file passes through one place: what it takes, and what it says to the rest."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.article import text_digest
from briefer.sources import SIZE_LIMIT, SourceError, read_bytes, read_file

STORY = (
    "A Title of Some Kind\n\nThe café on the corner was closed on Monday — “for good”, it said.\n"
)


def test_a_text_file_becomes_an_article_whose_text_is_the_decoded_file(seed: Path) -> None:
    source = read_file(seed, captured="2026-11-21T12:00:00+00:00")
    data = seed.read_bytes()
    assert source.article.text == data.decode("utf-8")
    assert source.article.id == text_digest(data.decode("utf-8"))
    assert source.article.origin.sha256 == hashlib.sha256(data).hexdigest()
    assert source.article.origin.name == seed.name
    assert source.article.origin.captured == "2026-11-21T12:00:00+00:00"


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_line_ends_and_no_break_spaces_stay_as_they_are(line_end: str) -> None:
    text = f"First line here.{line_end}{line_end}Second\u00a0line here.{line_end}"
    article = read_bytes("a.txt", text.encode()).article
    assert article.text == text
    assert [article.quote(block.start, block.end) for block in article.blocks] == [
        "First line here.",
        "Second\u00a0line here.",
    ]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1252", "windows-1252"),
    ],
)
def test_the_same_story_is_read_from_each_encoding(encoding: str, name: str) -> None:
    article = read_bytes("story.txt", STORY.encode(encoding)).article
    assert article.text == STORY
    assert article.origin.encoding == name


def test_korean_is_read_from_utf16_without_a_mark() -> None:
    text = "북한 노동자들이 중국에서 일한다.\n\n그들은 돌아오지 않았다.\n"
    assert read_bytes("k.txt", text.encode("utf-16-le")).article.text == text


def test_a_few_damaged_bytes_do_not_turn_utf8_into_rows_of_accents() -> None:
    data = (STORY * 10).encode() + b"\xe2\x80"
    article = read_bytes("cut.txt", data).article
    assert article.text.startswith(STORY)
    assert article.text.endswith("\ufffd")
    assert article.origin.encoding == "utf-8-damaged"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_nul_in_a_text_shows_where_it_was(encoding: str) -> None:
    story = "The café on the quay closed in March. " * 10
    article = read_bytes("cut.txt", f"{story}\x00{story}".encode(encoding)).article
    assert article.text == f"{story}\ufffd{story}"
    assert article.origin.encoding.endswith("-damaged")


@pytest.mark.parametrize("encoding", ["cp1251", "euc-kr", "shift_jis", "gb18030"])
def test_an_older_encoding_of_another_script_is_refused_not_garbled(encoding: str) -> None:
    words = {"cp1251": "Северная Корея и Китай", "euc-kr": "북한 노동자"}.get(
        encoding, "北朝鮮労働者"
    )
    with pytest.raises(SourceError, match="UTF-8"):
        read_bytes("old.txt", (f"{words}. " * 20).encode(encoding))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no words"),
        (b" \r\n\t\n ", "no words"),
        ("\ufeff\u00a0\u200b\n".encode(), "no words"),
        (b"some\x00text", "not a text file"),
        (bytes(range(1, 32)) * 40, "not a text file"),
        (b"\xff\xfea", "not a text file"),
        (b"%PDF-1.7\n1 0 obj", "damaged, cut short"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"{\\rtf1\\ansi hello", "damaged, cut short"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 20, "older Office"),
        (b"SQLite format 3\x00", "a database"),
        (b"a" * (SIZE_LIMIT + 1), "larger than 20 MB"),
    ],
)
def test_what_is_no_article_gets_one_plain_message(data: bytes, says: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_bytes("thing.txt", data)
    message = str(caught.value)
    assert says in message
    assert message.startswith("thing.txt")
    assert "Nothing was added." in message
    assert len(message.split(". ")) <= 3


def test_a_folder_and_a_missing_file_are_said_so(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        read_file(tmp_path)
    with pytest.raises(SourceError, match="was not found"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(SourceError, match="could not be opened"):
        read_file(Path("nul\x00.txt"))
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(SourceError, match="could not be opened"):
        read_file(tmp_path / "file" / "below.txt")


def test_a_file_that_is_longer_than_the_disk_says_is_read_whole() -> None:
    file = Path("/proc/version")
    if not file.exists() or file.stat().st_size:
        pytest.skip("no file here that grows as it is read")
    assert read_file(file).article.text == file.read_text("utf-8")


def test_a_device_is_not_read(tmp_path: Path) -> None:
    link = tmp_path / "endless.txt"
    try:
        link.symlink_to("/dev/zero")
    except OSError as error:
        pytest.skip(f"no symbolic links here: {error}")
    if not link.exists():
        pytest.skip("no /dev/zero here")
    with pytest.raises(SourceError, match="not an ordinary file"):
        read_file(link)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT * 10)
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read_file(path)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_text_comes_back_from_utf8_unchanged(words: str) -> None:
    text = f"Word {words}"
    assert read_bytes("a.txt", text.encode()).article.text == text


@settings(deadline=None)  # the first page loads what reads pages
@given(st.binary(max_size=400))
def test_any_bytes_become_an_article_or_a_message(data: bytes) -> None:
    try:
        article = read_bytes("any.bin", data).article
    except SourceError as error:
        assert "Nothing was added." in str(error)  # noqa: PT017 - most bytes are no text
    else:
        assert article.text


def test_no_reader_is_loaded_before_the_first_file_comes() -> None:
    program = (
        "import sys, briefer.sources; "
        "sys.exit(any(n in sys.modules for n in ('briefer.sources.roles', 'tomllib')))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_byte_that_windows_1252_does_not_have_is_read_as_latin_1() -> None:
    article = read_bytes("a.txt", b"Un caf\xe9 \x81 stands at the corner.").article
    assert (article.text, article.origin.encoding) == (
        "Un caf\u00e9 \x81 stands at the corner.",
        "iso-8859-1",
    )

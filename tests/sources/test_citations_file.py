"""``citations.toml``: that it tells the truth of the five, and what a broken one says."""

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from briefer.domain.reference import BasisKind, Field, IssuedDate, Name, Reference
from briefer.sources import SourceError, read_file
from briefer.sources.citations import load_citations

DIGEST = hashlib.sha256(b"One sentence stands here alone.\n").hexdigest()


def test_the_five_articles_are_unchanged(seeds: Path, gold: dict[str, Any]) -> None:
    for name, labels in gold.items():
        assert hashlib.sha256((seeds / name).read_bytes()).hexdigest() == labels["sha256"]


def test_each_article_has_an_entry_of_its_own(seeds: Path, gold: dict[str, Any]) -> None:
    known = load_citations(seeds / "citations.toml")
    assert set(known) == {labels["sha256"] for labels in gold.values()}


def test_what_is_said_to_stand_in_a_line_stands_there(seed: Path) -> None:
    reference = read_file(seed).reference
    checked = 0
    for field in reference.fields:
        if field.basis.line is None:
            continue
        file = seed.with_name(field.basis.article) if field.basis.article else seed
        lines = file.read_text("utf-8").split("\n")
        near = " ".join(lines[field.basis.line - 1 : field.basis.line + 2]).casefold()
        for words in _words(field):
            assert words.casefold() in near.replace("\u2019", "'"), (field.variable, near)
        assert (
            next(iter(_words(field))).casefold()
            in lines[field.basis.line - 1].replace("\u2019", "'").casefold()
        )
        checked += 1
    assert checked


def _words(field: Field) -> list[str]:
    """Return what must stand in the line, in the order of the lines."""
    value = field.value
    if isinstance(value, str):
        return [part.replace("\u2019", "'") for part in value.split(": ")]
    if isinstance(value, IssuedDate):
        assert value.parts == (2016, 6, 9)
        return ["June 9, 2016"]
    assert value is not None
    return [name.display() for name in value]


def test_the_cut_copy_and_the_full_one_are_cited_alike(seeds: Path) -> None:
    cut = read_file(seeds / "001_846e83f73605cdc8.txt").reference
    full = read_file(seeds / "004_acaec0cdd9554c30.txt").reference
    assert cut.item("x") == full.item("x")
    assert cut.missing() == ()
    assert cut.authors == (Name("Corrado", "Jonathan"), Name("Moore", "Brian"))
    assert cut.issued == IssuedDate((2016, 6, 9))
    assert {field.basis.kind for field in cut.supplied()} == {BasisKind.TAKEN}


def test_what_nobody_states_is_unknown(seeds: Path) -> None:
    missing = {
        name[:3]: read_file(seeds / name).reference.missing()
        for name in (path.name for path in seeds.glob("*.txt"))
    }
    assert missing == {
        "000": ("issued",),
        "001": (),
        "002": ("author", "container-title", "issued"),
        "003": ("issued",),
        "004": (),
    }


def test_other_words_under_the_same_name_get_nothing(tmp_path: Path, seeds: Path) -> None:
    shutil.copy(seeds / "citations.toml", tmp_path)
    path = tmp_path / "000_a73ad9786a24c042.txt"
    path.write_text("One sentence stands here alone.\n", encoding="utf-8")
    assert read_file(path).reference.authors == ()


def _read_beside(folder: Path, citations: str) -> Reference:
    (folder / "citations.toml").write_text(citations, encoding="utf-8")
    path = folder / "a.txt"
    path.write_bytes(b"One sentence stands here alone.\n")
    return read_file(path).reference


HEAD = f'[[article]]\nfile = "a.txt"\nsha256 = "{DIGEST}"\ntype = "webpage"\n'


def test_all_kinds_of_values_are_read(tmp_path: Path) -> None:
    reference = _read_beside(
        tmp_path,
        HEAD
        + 'author = {value = [{literal = "The Port"}], basis = "typed"}\n'
        + 'issued = {value = "2016-06", circa = true, basis = "inferred", note = "why"}\n'
        + 'title = {basis = "unknown"}\n',
    )
    assert reference.authors == (Name(literal="The Port"),)
    assert reference.issued == IssuedDate((2016, 6), circa=True)
    assert reference.title == ""


@pytest.mark.parametrize(
    ("citations", "fault"),
    [
        ("[[article]\n", "line 1"),
        ("colour = 1\n", "“colour” in the file means nothing"),
        ("article = 1\n", r"\[\[article\]\]"),
        ("[[article]]\n", "“sha256”"),
        (HEAD.replace(DIGEST, "12"), "not the SHA-256"),
        (HEAD + HEAD, "not the SHA-256 of one more"),
        (HEAD + 'autor = {basis = "unknown"}\n', "“autor” in a.txt means nothing"),
        (HEAD + 'title = "words"\n', "title of a.txt must be a table"),
        (HEAD + 'title = {value = "x"}\n', "“basis”"),
        (HEAD + 'title = {value = "x", basis = "guessed"}\n', "“guessed”"),
        (HEAD + 'title = {basis = "stated", line = 3}\n', "must have a value"),
        (HEAD + 'title = {value = "x", basis = "unknown"}\n', "not both"),
        (HEAD + 'title = {value = "x", basis = "stated", line = 0}\n', "number from 1"),
        (HEAD + 'title = {value = "x", basis = "taken"}\n', "must name an article"),
        (HEAD + 'title = {value = "x", basis = "typed", page = 3}\n', "“page”"),
        (HEAD + 'author = {value = "Jane", basis = "typed"}\n', "list of names"),
        (HEAD + 'author = {value = [{name = "J"}], basis = "typed"}\n', "“name”"),
        (HEAD + 'issued = {value = "June", basis = "typed"}\n', "must be a date"),
        (HEAD + 'issued = {value = "2016-13", basis = "typed"}\n', "must be a date"),
    ],
)
def test_a_broken_file_is_named_with_its_fault(tmp_path: Path, citations: str, fault: str) -> None:
    with pytest.raises(SourceError, match=fault) as caught:
        _read_beside(tmp_path, citations)
    assert str(caught.value).startswith("citations.toml")
    assert "Nothing was added." in str(caught.value)


def test_bytes_that_are_no_text_are_a_fault_too(tmp_path: Path) -> None:
    (tmp_path / "citations.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SourceError, match=r"citations\.toml"):
        load_citations(tmp_path / "citations.toml")
    with pytest.raises(SourceError, match="could not be opened"):
        load_citations(tmp_path)


@pytest.mark.parametrize(
    ("hostile", "fault"),
    [("a=" + "[" * 100_000, "nested beyond reason"), ("#" * (9 * 2**20), "larger than 8 MB")],
)
def test_a_hostile_file_is_a_fault_like_others(tmp_path: Path, hostile: str, fault: str) -> None:
    with pytest.raises(SourceError, match=fault):
        _read_beside(tmp_path, hostile)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "citations.toml")
    with pytest.raises(SourceError, match="not an ordinary file"):
        load_citations(tmp_path / "citations.toml")

"""The file: locked, damaged, newer, another program's, out of reach; nothing is ever deleted."""

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from briefer.domain.reference import Basis, BasisKind, Field
from briefer.library import DamagedLibraryError, Library, LibraryError
from briefer.library.schema import MIGRATIONS
from briefer.sources import read_bytes

SOURCE = read_bytes("a.txt", b"One sentence stands here alone.\n")


def _write(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_damaged_file_is_set_aside_whole_and_the_next_opening_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"This is no database at all. " * 100)
    with pytest.raises(DamagedLibraryError, match="was damaged") as caught:
        Library(path)
    assert not path.exists()
    (aside,) = tmp_path.iterdir()
    assert aside.name in str(caught.value)
    assert aside.read_bytes() == b"This is no database at all. " * 100
    with Library(path) as library:
        assert library.add(SOURCE)


def _read_all(path: Path) -> None:
    with Library(path) as library:
        library.summaries()
        library.search("word")


def test_damage_that_is_met_later_sets_the_file_aside_too(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        for number in range(200):
            library.add(read_bytes("a.txt", f"Text number {number}. {'word ' * 200}".encode()))
    data = bytearray(path.read_bytes())
    first = int.from_bytes(data[16:18])  # the size of a page: the first one opens the file
    data[first:] = b"\xaa" * (len(data) - first)
    path.write_bytes(data)
    with pytest.raises(DamagedLibraryError):
        _read_all(path)
    assert not path.exists()
    assert any("damaged" in file.name for file in tmp_path.iterdir())


def test_a_newer_library_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    Library(path).close()
    _write(path, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer Briefer"):
        Library(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    _write(path, "CREATE TABLE article (theirs)")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        Library(path)
    assert path.read_bytes() == before


def test_a_locked_library_says_so_and_works_again_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefer.library.connection._WAIT_SECONDS", 0.05)
    path = tmp_path / "library.db"
    with Library(path) as library:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="in use by another program"):
            library.add(SOURCE)
        assert library.summaries() == ()
        other.execute("ROLLBACK")
        other.close()
        assert library.add(SOURCE)


def test_a_library_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        library._database.connection.execute("PRAGMA query_only = ON")
        with pytest.raises(LibraryError, match="read-only"):
            library.add(SOURCE)
        assert library.summaries() == ()


def test_a_place_that_is_no_folder_is_out_of_reach(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(LibraryError, match="could not be opened"):
        Library(tmp_path / "file" / "library.db")
    with pytest.raises(LibraryError, match="could not be opened"):
        Library(tmp_path)


def test_a_closed_library_says_so(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.db")
    library.close()
    library.close()
    with pytest.raises(LibraryError, match="is closed"):
        library.summaries()
    with pytest.raises(LibraryError, match="is closed"):
        library.add(SOURCE)


def test_two_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    failures: list[Exception] = []

    def open_and_add(number: int) -> None:
        try:
            with Library(path) as library:
                library.add(read_bytes("a.txt", f"Text number {number}.".encode()))
        except LibraryError as error:
            failures.append(error)

    threads = [threading.Thread(target=open_and_add, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with Library(path) as library:
        assert len(library.summaries()) == 4


def test_a_failed_addition_leaves_nothing_behind(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        library._database.connection.execute("DROP TABLE words")
        with pytest.raises(LibraryError):
            library.add(SOURCE)
        assert library.summaries() == ()


def test_the_index_agrees_with_the_texts_whichever_way_they_came(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    texts = ["Plain words.", "한국어 문장 and 中文句子 inside.", "Words of \ufdd0 no character."]
    title = Basis(BasisKind.TYPED)
    with Library(path) as library:
        library.add_many([(read_bytes("a.txt", text.encode()), b"") for text in texts])
        library.add(SOURCE)
        for summary in library.summaries():
            source = library.get(summary.id)
            assert source is not None
            amended = source.reference.with_field(Field("title", "제목 of it", title))
            library.update(replace(source, reference=amended))
        library.remove(SOURCE.article.id)
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
    connection.close()

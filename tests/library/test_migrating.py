"""Libraries of every earlier version open with all that was in them, and a copy is kept."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefer.library import Library, LibraryError
from briefer.library.migrating import KEPT, copies_kept
from briefer.library.schema import MIGRATIONS

FILES = Path(__file__).parent / "files"
EARLIER = [FILES / f"version-{number}.sqlite" for number in range(1, len(MIGRATIONS))]


@pytest.mark.parametrize("kept", EARLIER, ids=lambda path: path.stem)
def test_an_earlier_library_opens_with_all_that_was_in_it(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copyfile(kept, path)
    with Library(path) as library:
        plain, korean = library.summaries()
        assert (plain.name, plain.title, plain.author) == (
            "plain.txt",
            "Ports Reopen Along the River",
            "Jane Doe",
        )
        assert plain.captured == "2026-11-01T09:00:00+00:00"
        assert plain.readable
        source = library.get(plain.id)
        assert source is not None
        assert source.reference == plain.reference
        assert library.original(plain.id) == source.article.text.encode()
        assert [hit.article for hit in library.search("cafe owner's")] == [plain.id]
        assert [hit.article for hit in library.search("중국에서")] == [korean.id]
        assert library.likenesses(plain.id) == ()
        assert library.remove(plain.id)
        assert library.search("ports") == ()


@pytest.mark.parametrize("kept", EARLIER, ids=lambda path: path.stem)
def test_the_file_as_it_was_is_kept_beside_it(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copyfile(kept, path)
    Library(path).close()
    (copy,) = copies_kept(path)
    assert f"version-{EARLIER.index(kept) + 1}-" in copy.name
    with closing(sqlite3.connect(copy)) as then, closing(sqlite3.connect(kept)) as before:
        assert list(then.iterdump()) == list(before.iterdump())
    Library(path).close()
    assert copies_kept(path) == [copy]


def test_only_the_newest_copies_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    for _ in range(KEPT + 2):
        shutil.copyfile(EARLIER[0], path)
        Library(path).close()
    assert len(copies_kept(path)) == KEPT


def test_a_copy_that_cannot_be_kept_leaves_the_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    shutil.copyfile(EARLIER[0], path)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(LibraryError, match="Nothing was changed"):
        Library(path)
    with closing(sqlite3.connect(path)) as left:
        assert left.execute("PRAGMA user_version").fetchone() == (1,)
    assert not [file for file in tmp_path.iterdir() if "version-" in file.name]


def test_a_new_library_has_no_copy(tmp_path: Path) -> None:
    Library(tmp_path / "library.sqlite").close()
    assert copies_kept(tmp_path / "library.sqlite") == []


@pytest.mark.parametrize("kept", [None, *EARLIER], ids=lambda path: path.stem if path else "new")
def test_the_index_is_written_in_large_pieces(kept: Path | None, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    if kept is not None:
        shutil.copyfile(kept, path)
    Library(path).close()
    with closing(sqlite3.connect(path)) as opened:
        said = dict(opened.execute("SELECT k, v FROM words_config"))
    assert (said["hashsize"], said["automerge"]) == (16 * 2**20, 8)

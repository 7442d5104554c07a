"""Who reads a library does not wait for who writes to it."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.reference import Reference, Source
from briefer.errors import CancelledError
from briefer.library import Library, LibraryError, searching


def _source(text: str) -> Source:
    blocks = (Block(Role.BODY, 0, len(text)),)
    return Source(
        Article(text_digest(text), text, blocks, Origin("a.txt", "0" * 64)),
        Reference("webpage", ()),
    )


@contextmanager
def _somebody_writing(library: Library) -> Iterator[None]:
    """Have another thread write for as long as the block lasts: its articles come slowly."""
    begun, go_on = threading.Event(), threading.Event()

    def slowly() -> Iterator[str]:
        begun.set()
        assert go_on.wait(20)
        yield from ()

    writer = threading.Thread(target=lambda: library.collections.put("Later", slowly()))
    writer.start()
    try:
        assert begun.wait(20)
        yield
    finally:
        go_on.set()
        writer.join()


def test_an_article_opens_while_somebody_writes(tmp_path: Path) -> None:
    first, second = _source("The ports reopened."), _source("The roads are closed.")
    with Library(tmp_path / "library.sqlite") as library:
        library.add(first)
        with _somebody_writing(library):
            assert library.get(first.article.id) == first
            assert [hit.article for hit in library.search("ports")] == [first.article.id]
            assert len(library.summaries()) == 1
        library.add(second)
        assert library.get(second.article.id) == second


def test_what_was_added_is_seen_at_once_by_who_reads_beside(tmp_path: Path) -> None:
    sources = [_source(f"The report of day {number}.") for number in range(20)]
    with Library(tmp_path / "library.sqlite") as library:
        for source in sources:
            library.add(source)
            with _somebody_writing(library):
                assert library.get(source.article.id) == source


def test_a_list_read_beside_is_of_one_moment(tmp_path: Path) -> None:
    sources = [_source(f"The report of day {number}.") for number in range(600)]
    ids = [source.article.id for source in sources]
    with Library(tmp_path / "library.sqlite") as library:
        library.add_many((source, b"") for source in sources)
        library.tags.put("daily", ids)
        remover = threading.Thread(target=lambda: [library.remove(each) for each in ids])
        remover.start()
        torn = 0
        while remover.is_alive():
            torn += sum(not each.tags for each in library.summaries())
        remover.join()
    assert torn == 0, "an article was listed without the tag it went with"


NEVER_AGAIN = "The envoy met the smugglers at dawn."


def _held(path: Path) -> bytes:
    files = (path, path.with_name(f"{path.name}-wal"))
    return b"".join(file.read_bytes() for file in files if file.exists())


def _filled(library: Library) -> str:
    secret = _source(NEVER_AGAIN)
    sources = [_source(f"The report of day {number}.") for number in range(600)]
    library.add_many((source, b"") for source in (secret, *sources))
    return secret.article.id


def test_a_library_is_written_anew_while_its_list_is_read(tmp_path: Path) -> None:
    path, ended, listed = tmp_path / "library.sqlite", threading.Event(), threading.Event()

    def list_on() -> None:
        while not ended.is_set():
            assert len(library.summaries()) == 600
            listed.set()

    with Library(path) as library:
        library.remove(_filled(library))
        reader = threading.Thread(target=list_on)
        reader.start()
        try:
            assert listed.wait(20)
            for _ in range(5):
                library.compact()
                assert NEVER_AGAIN.encode() not in _held(path)
        finally:
            ended.set()
            reader.join()


def test_writing_anew_waits_for_who_writes(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        library.remove(_filled(library))
        compacting = threading.Thread(target=library.compact)
        with _somebody_writing(library):
            compacting.start()
            compacting.join(0.1)
            assert compacting.is_alive()
        compacting.join(20)
        assert NEVER_AGAIN.encode() not in _held(path)


def test_writing_anew_waits_for_who_reads_an_old_state(tmp_path: Path) -> None:
    path, begun, go_on = tmp_path / "library.sqlite", threading.Event(), threading.Event()
    count = "SELECT count(*) FROM record"
    counted: list[int] = []

    def read() -> None:
        with library._database.reading() as connection:
            counted.append(connection.execute(count).fetchone()[0])
            begun.set()
            assert go_on.wait(20)
            counted.append(connection.execute(count).fetchone()[0])

    with Library(path) as library:
        secret = _filled(library)
        reader = threading.Thread(target=read)
        with _somebody_writing(library):
            reader.start()
            assert begun.wait(20)
        library.remove(secret)
        compacting = threading.Thread(target=library.compact)
        compacting.start()
        compacting.join(4)  # longer than SQLite itself would wait
        assert compacting.is_alive()
        go_on.set()
        reader.join()
        compacting.join(20)
        assert counted == [601, 601]
        assert NEVER_AGAIN.encode() not in _held(path)


def test_a_search_that_was_given_up_does_not_bar_writing_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def given_up(*_all: object) -> None:
        raise CancelledError

    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        library.remove(_filled(library))
        monkeypatch.setattr(searching._Finder, "hit", given_up)
        with pytest.raises(CancelledError) as kept:
            library.search("report")
        library.compact()
        assert NEVER_AGAIN.encode() not in _held(path)
        assert kept.value


def test_a_library_that_another_program_reads_all_along_is_not_said_to_be_clean(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        library.remove(_filled(library))
        other = sqlite3.connect(path)
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM record").fetchone()
        with pytest.raises(LibraryError, match="in use by another program"):
            library.compact()
        other.close()
        library.compact()
        assert NEVER_AGAIN.encode() not in _held(path)

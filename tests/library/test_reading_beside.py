"""Who reads a library does not wait for who writes to it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.reference import Reference, Source
from briefer.library import Library


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

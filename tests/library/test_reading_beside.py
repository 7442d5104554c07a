"""Who reads a library does not wait for who writes to it."""

import threading
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


def test_an_article_opens_while_others_are_being_added(tmp_path: Path) -> None:
    first, second = _source("The ports reopened."), _source("The roads are closed.")
    begun, go_on = threading.Event(), threading.Event()
    with Library(tmp_path / "library.sqlite") as library:
        library.add(first)

        def add_slowly() -> None:
            with library._database.writing() as connection:
                connection.execute("DELETE FROM labeled")
                begun.set()
                go_on.wait(20)

        adding = threading.Thread(target=add_slowly)
        adding.start()
        assert begun.wait(20)
        try:
            assert library.get(first.article.id) == first
            assert [hit.article for hit in library.search("ports")] == [first.article.id]
            assert len(library.summaries()) == 1
        finally:
            go_on.set()
            adding.join()
        library.add(second)
        assert library.get(second.article.id) == second


def test_what_was_added_is_seen_at_once_by_who_reads_beside(tmp_path: Path) -> None:
    sources = [_source(f"The report of day {number}.") for number in range(20)]
    with Library(tmp_path / "library.sqlite") as library:
        for source in sources:
            library.add(source)
            found: list[Source | None] = []
            with library._database._lock:  # held as by who writes, so that others read beside
                reader = threading.Thread(
                    target=lambda: found.append(library.get(source.article.id))  # noqa: B023
                )
                reader.start()
                reader.join()
            assert found == [source]

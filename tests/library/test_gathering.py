"""The few articles that are worth reading for some words, and the words that tell nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefer.library import Library
from briefer.sources import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable


def library_of(texts: Iterable[str]) -> tuple[Library, list[str]]:
    """Return a library in memory with these texts, and their ids in order."""
    library = Library(Path(":memory:"))
    sources = [read_bytes("a.txt", text.encode()) for text in texts]
    library.add_many((source, b"") for source in sources)
    return library, [source.article.id for source in sources]


def test_what_holds_most_of_the_rarest_comes_first_and_common_words_tell_nothing() -> None:
    texts = [f"Korea said number {n} of the papers was late.\n" for n in range(100)]
    texts[60] = "Korea: defectors crossed at Ningbo.\n"
    texts[80] = "Korea: a defector said so.\n"
    library, ids = library_of(texts)
    with library:
        found = library.gather(["korea", "defect*", "Ningbo"])
        assert found.articles == (ids[60], ids[80])
        assert found.common == {"korea"}
        assert library.gather(["defect*", "Ningbo"], 1).articles == (ids[60],)
        assert library.gather(["crossed at", "at crossed"]).articles == (ids[60],)


def test_in_a_small_library_no_word_is_common() -> None:
    library, ids = library_of(["Korea is here.\n", "Korea was there.\n"])
    with library:
        found = library.gather(["korea"])
        assert set(found.articles) == set(ids)
        assert found.common == frozenset()


def test_words_of_scripts_without_spaces_are_found_inside() -> None:
    library, ids = library_of(["북한 식당 종업원이 탈출했다.\n", "서울은 맑다.\n"])
    with library:
        assert library.gather(["종업원*"]).articles == (ids[0],)


def test_nothing_typed_breaks_the_search() -> None:
    library, _ids = library_of(["Korea is here.\n"])
    with library:
        assert library.gather(['"', "*", "", "a AND (", "x\0y", "NEAR("]).articles == ()

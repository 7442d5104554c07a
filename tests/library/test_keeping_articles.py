"""Articles go in and come out whole, once each, from any thread."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Article, Block, Origin, Page, Role, text_digest
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference, Source
from briefer.library import Library, LibraryError
from briefer.sources import read_bytes, read_file

TYPED = Basis(BasisKind.TYPED)


def _source(text: str) -> Source:
    origin = Origin("a.txt", "0" * 64, captured="2026-11-21T12:00:00+00:00", encoding="utf-16-le")
    article = Article(
        text_digest(text), text, (Block(Role.BODY, 0, len(text)),), origin, (Page(0, "iv"),)
    )
    fields = (
        Field("title", "A title", Basis(BasisKind.STATED, line=1)),
        Field("author", (Name("Doe", "Jane"), Name(literal="Port")), Basis(BasisKind.TYPED)),
        Field("issued", IssuedDate((2016, 6), circa=True), Basis(BasisKind.INFERRED, note="why")),
        Field("editor", (Name("Doe", "Jo"), Name("Gogh", "V.", "", "Jr.", "d'", "van")), TYPED),
        Field("accessed", IssuedDate((2016,), end=(2017, 1)), TYPED),
        Field("submitted", IssuedDate((2016,), season=4), TYPED),
        Field("container-title", None, Basis(BasisKind.UNKNOWN)),
        Field("publisher", "P", Basis(BasisKind.TAKEN, "b.txt", 3)),
    )
    return Source(article, Reference("report", fields))


def test_an_article_comes_back_as_it_went_in(library: Library) -> None:
    source = _source("Some <b>&amp;</b> text\u00a0here 😀 {{x}}\r\n")
    assert library.add(source, b"\x00\xffraw")
    assert library.get(source.article.id) == source
    assert library.original(source.article.id) == b"\x00\xffraw"


def test_it_is_still_there_when_the_library_is_opened_again(tmp_path: Path) -> None:
    source = _source("Some text")
    with Library(tmp_path / "new" / "folder" / "library.db") as library:
        library.add(source)
    with Library(tmp_path / "new" / "folder" / "library.db") as library:
        assert library.get(source.article.id) == source
        assert [hit.article for hit in library.search("some")] == [source.article.id]


def test_the_same_text_is_kept_once(filled: Library, seed_paths: list[Path]) -> None:
    before = filled.summaries()
    assert not filled.add(read_bytes("copy of it.txt", seed_paths[0].read_bytes()))
    assert filled.summaries() == before


def test_summaries_come_in_the_order_of_adding(filled: Library, seed_paths: list[Path]) -> None:
    summaries = filled.summaries()
    assert [summary.name for summary in summaries] == [path.name for path in seed_paths]
    assert [summary.reference for summary in summaries] == [
        read_file(path).reference for path in seed_paths
    ]


def test_as_many_summaries_as_come_in_several_parts_are_whole(library: Library) -> None:
    sources = [_source(f"Text {number}.") for number in range(1201)]
    library.add_many((source, b"") for source in sources)
    ids = [source.article.id for source in sources]
    library.collections.put("Hanoi", [ids[0], ids[700]])
    library.tags.put("urgent", [ids[700], ids[1200]])
    library.tags.put("a tag", [ids[700]])
    summaries = library.summaries()
    assert [each.id for each in summaries] == ids
    assert {each.reference for each in summaries} == {sources[0].reference}
    held = {each.id: (each.collections, each.tags) for each in summaries}
    labeled = {each: names for each, names in held.items() if names != ((), ())}
    assert labeled == {
        ids[0]: (("Hanoi",), ()),
        ids[700]: (("Hanoi",), ("a tag", "urgent")),
        ids[1200]: ((), ("urgent",)),
    }


_ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufdd0\ufdd1\ufdd2"))


@given(title=_ANY, outlet=_ANY, name=_ANY)
def test_a_summary_says_what_was_added_whatever_characters_it_has(
    title: str, outlet: str, name: str
) -> None:
    stated = Basis(BasisKind.STATED, line=1)
    fields = (Field("title", title, stated), Field("container-title", outlet, stated))
    source = _source("Text.")
    article = replace(source.article, origin=replace(source.article.origin, name=name))
    with Library(Path(":memory:")) as library:
        library.add(Source(article, Reference("article", fields)))
        (summary,) = library.summaries()
    assert (summary.title, summary.outlet, summary.name) == (title, outlet, name)
    assert summary.reference.fields == fields
    assert summary.readable is True
    assert not summary.complete


@given(
    st.sampled_from(("article", "book", "report", "webpage", "interview")),
    st.sets(st.sampled_from(("author", "title", "container-title", "publisher", "issued"))),
)
def test_a_summary_is_complete_where_its_reference_misses_nothing(
    kind: str, known: set[str]
) -> None:
    stated = Basis(BasisKind.STATED, line=1)
    values = {"author": (Name("Wee"),), "issued": IssuedDate((2016, 6))}
    fields = tuple(Field(each, values.get(each, "Words"), stated) for each in sorted(known))
    reference = Reference(kind, fields)
    with Library(Path(":memory:")) as library:
        library.add(Source(_source("Text.").article, reference))
        (summary,) = library.summaries()
    assert summary.complete == (not reference.missing())


def test_what_is_removed_is_neither_listed_nor_found(filled: Library) -> None:
    hits = {hit.article for hit in filled.search("Zhao Leji")}
    assert len(hits) == 1
    (gone,) = hits
    assert filled.remove(gone)
    assert not filled.remove(gone)
    assert filled.get(gone) is None
    assert filled.original(gone) is None
    assert gone not in {summary.id for summary in filled.summaries()}
    assert filled.search("Zhao Leji") == ()


def test_a_library_in_memory_works_the_same() -> None:
    with Library(Path(":memory:")) as library:
        source = _source("Some text")
        assert library.add(source)
        assert library.get(source.article.id) == source
    assert not Path(":memory:").exists()


def test_several_threads_may_use_one_library(library: Library) -> None:
    sources = [_source(f"Text number {number} of many") for number in range(40)]

    def add_and_look(source: Source) -> bool:
        added = library.add(source)
        return added and len(library.search("text")) > 0 and len(library.summaries()) > 0

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(add_and_look, sources))
    assert len(library.summaries()) == 40


def test_a_text_that_no_file_can_hold_is_refused(library: Library) -> None:
    with pytest.raises(LibraryError, match="Nothing was added"):
        library.add(_source("lone \ud800 surrogate"))
    assert library.summaries() == ()


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_comes_back_unchanged(text: str) -> None:
    with Library(Path(":memory:")) as library:
        source = _source(text)
        assert library.add(source)
        assert library.get(source.article.id) == source
        assert library.remove(source.article.id)

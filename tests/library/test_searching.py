"""Search: what is found, where it is said to stand, and that nothing typed is a mistake."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate
from briefer.library import Library
from briefer.library.spacing import spaced, unspaced
from briefer.sources import read_bytes

KOREAN = (
    "북한 노동자의 생활\n\n북한 노동자들이 중국에서 일한다고 정부가 발표했다. 中国政府也这样说。\n"
)


def _found(library: Library, words: str) -> list[str]:
    """Return the text at the place that each hit names."""
    found = []
    for hit in library.search(words):
        source = library.get(hit.article)
        assert source is not None
        found.append(source.article.text[hit.start : hit.end])
    return found


def _names(library: Library, words: str) -> set[str]:
    names = {summary.id: summary.name[:3] for summary in library.summaries()}
    return {names[hit.article] for hit in library.search(words)}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("visas granted", {"000"}),
        ('"visas granted"', {"000"}),
        ("“visas granted”", {"000"}),
        ("zhao leji", {"002"}),
        ("ZHAO", {"002"}),
        ("outsourc", {"001", "003", "004"}),
        ("outsourc ", set()),
        ("Wikistrat", {"003"}),
        ("Heesun Wee", {"000"}),
        ("Ju-min", {"003"}),
        ('"China\u2019s borders"', {"001", "004"}),
        ('"China\'s borders"', {"001", "004"}),
        ("volcano", set()),
        ("", set()),
        ("  ", set()),
        ('"', set()),
        ("( ) * : ^ - +", set()),
    ],
)
def test_the_articles_with_all_the_words_are_found(
    filled: Library, words: str, names: set[str]
) -> None:
    assert _names(filled, words) == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("visas NOT granted", {"002", "003", "004"}),
        ("visas granted OR wikistrat", {"000", "003"}),
        ("visas (granted OR wikistrat)", {"000", "003"}),
        ("korea NOT (visas OR outsourced)", set()),
        ("NOT visas", {"001"}),
        ("NOT NOT wikistrat", {"003"}),
        ("visas not granted", {"000"}),
        ("author:corrado", {"001", "004"}),
        ("Author: corr", {"001", "004"}),
        ('author:"heesun wee"', {"000"}),
        ("author:korea", set()),
        ("outlet:cnbc OR outlet:blogs", {"000", "003"}),
        ("title:visas", {"000"}),
        ("korea NOT author:corrado NOT outlet:cnbc", {"002", "003"}),
        ("after:2015", {"001", "004"}),
        ("after:2016", set()),
        ("before:2016", set()),
        ("before:2017 lips", {"001", "004"}),
        ("before:2016-6-10 after:2016-06-08", {"001", "004"}),
        ("after:2016-06-09 OR before:2016-06-09", set()),
        ("before:2017 OR wikistrat", {"001", "003", "004"}),
        ("NOT after:2015 visas", {"000", "002", "003"}),
        ("in:labor", {"000", "003"}),
        ("in:lab china", {"000", "003"}),
        ("visas NOT in:labor", {"002", "004"}),
        ("in:nothing visas", set()),
        ("“lips and te", {"001", "004"}),
    ],
)
def test_operators_and_fields_narrow_what_is_found(
    filled: Library, words: str, names: set[str]
) -> None:
    ids = {summary.name[:3]: summary.id for summary in filled.summaries()}
    sections = {"Labor": [ids["000"], ids["003"]], "Sanctions": [ids["001"]]}
    found = {hit.article for hit in filled.search(words, sections=sections)}
    assert found == {ids[name] for name in names}


@pytest.mark.parametrize(
    "words", ["north", "NOT zebra", "after:1990 north OR zebra", "outsourc NOT tag:none"]
)
def test_a_search_among_some_articles_finds_those_of_them_alone(
    filled: Library, words: str
) -> None:
    ids = {each.id for each in filled.summaries() if each.name[:3] in {"001", "003"}}
    everywhere = {hit.article for hit in filled.search(words)}
    assert {hit.article for hit in filled.search(words, among=ids)} == everywhere & ids
    assert not filled.search(words, among=())


@pytest.mark.parametrize(
    "unfinished",
    ["visas AND", "visas OR", "visas NOT", "AND visas", "OR visas", "visas (", "((visas", "visas))",
     ") visas", "visas before:", "visas before:20", "visas author:",
     "visas tag:", 'visas "', "visas ()", "(" * 5000 + "visas", "NOT " * 5000 + "visas"],
)  # fmt: skip
def test_what_is_not_typed_to_its_end_yet_is_passed_over(filled: Library, unfinished: str) -> None:
    if unfinished.startswith(("(" * 99, "NOT NOT")):
        filled.search(unfinished)
    else:
        assert _names(filled, unfinished) >= {"000"}


def test_a_date_that_is_none_is_searched_for_as_words(filled: Library) -> None:
    assert _names(filled, "visas before:whenever") == set()


@pytest.mark.parametrize(
    ("issued", "words", "found"),
    [
        ((2016,), "after:2016-03", True),
        ((2016,), "before:2016-03", True),
        ((2016,), "before:2016-01", False),
        ((2016,), "after:2016", False),
        ((2016, 6), "before:2016-06", False),
        ((2016, 6), "after:2016-06-15", True),
        ((2016, 6, 9), "after:2016-05", True),
        ((2016, 6, 9), "before:2016-06-10", True),
    ],
)
def test_an_article_whose_day_is_not_known_is_found_where_it_may_fit(
    library: Library, issued: tuple[int, ...], words: str, *, found: bool
) -> None:
    source = read_bytes("a.txt", b"One sentence stands here alone.\n")
    date = Field("issued", IssuedDate(issued), Basis(BasisKind.TYPED))
    library.add(replace(source, reference=source.reference.with_field(date)))
    assert bool(library.search(words)) is found


def test_all_places_of_one_article_are_the_words_themselves(filled: Library) -> None:
    full = next(s.id for s in filled.summaries() if s.name.startswith("004"))
    source = filled.get(full)
    assert source is not None
    text = source.article.text
    places = filled.places(full, "after:2015 (restaurant OR volcano) NOT wikistrat")
    assert {text[a:b].casefold() for a, b in places} == {"restaurant"}
    assert len(places) == len(re.findall(r"(?i)\brestaurant\b", text))
    assert filled.places(full, "after:2015") == ()
    assert filled.places("none", "restaurant") == ()


def test_a_hit_names_the_place_of_the_first_match(filled: Library) -> None:
    assert _found(filled, '"lips and teeth"') == ["lips and teeth"] * 2
    assert set(_found(filled, "outsour")) <= {"Outsourced", ""}


def test_a_match_in_the_reference_alone_has_no_place_in_the_text(filled: Library) -> None:
    hits = {hit.article: hit for hit in filled.search("outsourced workforce")}
    full = next(s.id for s in filled.summaries() if s.name.startswith("004"))
    assert (hits[full].start, hits[full].end) == (0, 0)
    assert "Outsourced" in hits[full].snippet


def test_marks_show_the_matches_in_the_snippet(filled: Library) -> None:
    for hit in filled.search("visas china"):
        marked = {hit.snippet[start:end].casefold() for start, end in hit.marks}
        assert marked
        assert all(words.startswith(("visa", "china", "chinese")) for words in marked)


def test_titles_weigh_more_than_text(filled: Library) -> None:
    names = {summary.id: summary.name[:3] for summary in filled.summaries()}
    assert names[filled.search("visas")[0].article] == "000"


def test_no_more_are_returned_than_asked_for(filled: Library) -> None:
    assert len(filled.search("north korea")) == 5
    assert len(filled.search("north korea", limit=2)) == 2
    assert filled.search("north korea", limit=0) == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("북한", "북한"),
        ("노동자", "노동자"),
        ("동자들", "동자들"),
        ("중국에서", "중국에서"),
        ("政府", "政府"),
        ("북한 정부", "북한"),
    ],
)
def test_words_inside_korean_and_chinese_are_found(
    library: Library, words: str, found: str
) -> None:
    library.add(read_bytes("k.txt", KOREAN.encode()))
    (hit,) = library.search(words)
    assert KOREAN[hit.start : hit.end] == found
    assert "\ufdd0" not in hit.snippet
    assert found in {hit.snippet[start:end] for start, end in hit.marks}


@pytest.mark.parametrize("words", ["diplomatic visas", "china north border", "workers", "Ju-min"])
def test_a_hit_leads_to_the_place_that_its_snippet_shows(filled: Library, words: str) -> None:
    for hit in filled.search(words):
        source = filled.get(hit.article)
        assert source is not None
        text = source.article.text
        around = " ".join(text[max(0, hit.start - 60) : hit.end + 260].split())
        assert hit.snippet.strip("…") in around
        assert text[hit.start : hit.end] in {hit.snippet[start:end] for start, end in hit.marks}


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("korea -visas", "korea NOT visas"),
        ("korea -“work visas”", "korea NOT “work visas”"),
        ("korea -author:wee", "korea NOT author:wee"),
        ("(-visas korea)", "korea NOT visas"),
        ("-visas", "NOT visas"),
    ],
)
def test_a_hyphen_before_a_word_excludes_it(filled: Library, typed: str, same: str) -> None:
    assert 0 < len(_names(filled, same)) < 5
    assert _names(filled, typed) == _names(filled, same)


@pytest.mark.parametrize("words", ["work - visas", "work -- visas", "work -", "work -( visas"])
def test_a_hyphen_that_stands_alone_excludes_nothing(filled: Library, words: str) -> None:
    assert _names(filled, words) == _names(filled, words.replace("-", ""))
    assert _names(filled, "China-North") == _names(filled, '"China North"')


def test_characters_between_joints_and_marks_are_counted_to_the_place_shown(
    library: Library,
) -> None:
    article = f"북한 노동자. 정부. {'그리고 다른 말이 온다. ' * 40}정부가 북한에서 발표했다."
    library.add(read_bytes("k.txt", article.encode()))
    (hit,) = library.search("북한 발표")
    assert article[hit.start : hit.end + 5] == "북한에서 발표"
    assert "북한에서 발표" in hit.snippet


def test_characters_in_another_order_are_not_found(library: Library) -> None:
    library.add(read_bytes("k.txt", KOREAN.encode()))
    assert library.search("한북") == ()


def test_accents_do_not_matter(library: Library) -> None:
    library.add(read_bytes("f.txt", "Le café de la société était fermé hier.".encode()))
    assert _found(library, "cafe SOCIETE") == ["café"]
    assert _found(library, "fermé") == ["fermé"]


@given(st.text())
def test_no_text_that_is_typed_raises(words: str) -> None:
    with Library(Path(":memory:")) as library:
        library.add(read_bytes("k.txt", KOREAN.encode()))
        library.search(words)
        library.places("none", words)


@given(
    st.lists(
        st.sampled_from(
            [
                '"',
                "'",
                "(",
                ")",
                "*",
                "AND ",
                "OR ",
                "NOT ",
                "a",
                "북",
                ":",
                "^",
                "-",
                " ",
                "tag:a ",
                "in:",
                "before:2016 ",
                "after:",
                "author:",
                "title:북한 ",
                "collection:x ",
            ]
        )
    )
)
def test_no_syntax_that_is_typed_raises(pieces: list[str]) -> None:
    with Library(Path(":memory:")) as library:
        library.search("".join(pieces))


@given(st.text(st.characters(exclude_categories=["Cs", "Cn"])))
def test_spacing_for_the_index_can_be_taken_back(text: str) -> None:
    assert unspaced(spaced(text)) == text


@given(st.text(st.characters(exclude_categories=["Cs", "Cn", "Cc"]), min_size=3), st.data())
def test_a_hit_lies_within_the_article(text: str, data: st.DataObject) -> None:
    article = f"Words 북한 {text}"
    start = data.draw(st.integers(0, len(article) - 1))
    end = data.draw(st.integers(start + 1, len(article)))
    with Library(Path(":memory:")) as library:
        library.add(read_bytes("a.txt", article.encode()))
        for hit in library.search(article[start:end]):
            assert 0 <= hit.start <= hit.end <= len(article)
            assert all(0 <= a < b <= len(hit.snippet) for a, b in hit.marks)

"""What a page's metadata states becomes its reference, each field with where it says so."""

import json

import pytest

from briefer.domain.reference import BasisKind, IssuedDate, Name, Reference
from briefer.sources.web import page

BODY = "<h1>{}</h1><p>The yard was closed, but sixty of its workers still live behind it.</p>" + (
    "<p>Most of them came on contracts of two years and were told to hand in their papers.</p>" * 3
)


def reference(head: str, title: str = "The last tenants", before: str = "") -> Reference:
    markup = f"{before}<html><head>{head}</head><body>{BODY.format(title)}</body></html>"
    return page.read("a.html", markup.encode()).reference


def linked(**item: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(item)}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_json_ld_goes_before_meta_tags() -> None:
    found = reference(
        meta("article:published_time", "2024-01-02")
        + linked(**{"@type": "NewsArticle", "datePublished": "2025-03-04T01:00:00Z"})
    )
    field = found.field("issued")
    assert field is not None
    assert field.value == IssuedDate((2025, 3, 4))
    assert field.basis.kind is BasisKind.STATED
    assert field.basis.note == "the page's metadata: datePublished in JSON-LD"


def test_the_printed_headline_is_the_title_with_its_line() -> None:
    found = reference(
        meta("og:title", "The last tenants") + "<title>The last tenants | Post</title>"
    )
    field = found.field("title")
    assert field is not None
    assert (field.value, field.basis.line) == ("The last tenants", 1)


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (meta("author", "https://x.example.org/me"), ()),
        (meta("author", "Tidewater Post"), ()),
        (meta("author", "admin"), ()),
        (meta("author", "By Ana Ruiz and Bo Lind"), (Name("Ruiz", "Ana"), Name("Lind", "Bo"))),
        (meta("citation_author", "Ruiz, Ana"), (Name("Ruiz", "Ana"),)),
        (meta("author", "Reuters Staff"), (Name(literal="Reuters Staff"),)),
        (
            linked(
                **{"@type": "Article", "author": {"@type": "Organization", "name": "The Panel"}}
            ),
            (Name(literal="The Panel"),),
        ),
    ],
)
def test_authors_are_people_or_bodies_never_addresses_or_the_outlet(
    head: str, names: tuple[Name, ...]
) -> None:
    assert reference(meta("og:site_name", "Tidewater Post") + head).authors == names


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("Tidewater Post", "Tidewater Post"),
        ("Tidewater Post | Home", "Tidewater Post"),
        ("Home - Tidewater Post", "Tidewater Post"),
        ("Coca-Cola Journal", "Coca-Cola Journal"),
        ("https://www.example.org", ""),
    ],
)
def test_an_outlet_is_named_without_what_pages_put_around_it(name: str, outlet: str) -> None:
    assert reference(meta("og:site_name", name)).text("container-title") == outlet


@pytest.mark.parametrize(
    ("said", "parts"),
    [
        ("2016", (2016,)),
        ("2016/06", (2016, 6)),
        ("2016-6-9", (2016, 6, 9)),
        ("Thu, 09 Jun 2016 10:00:00 GMT", (2016, 6, 9)),
        ("June 9, 2016", (2016, 6, 9)),
        ("yesterday", None),
        ("2016-13-45", None),
    ],
)
def test_dates_are_as_exact_as_they_are_stated(said: str, parts: tuple[int, ...] | None) -> None:
    expected = None if parts is None else IssuedDate(parts)
    assert reference(meta("citation_date", said)).issued == expected


def test_the_address_is_the_page_not_the_front_page() -> None:
    saved = "<!-- saved from url=(0036)https://www.example.org/labor/story.html -->"
    canonical = '<link rel="canonical" href="https://www.example.org/">'
    found = reference(canonical, before=saved)
    assert found.text("URL") == "https://www.example.org/labor/story.html"


def test_a_paper_has_its_journal_volume_and_doi() -> None:
    found = reference(
        meta("citation_journal_title", "Ports and Labor")
        + meta("citation_doi", "https://doi.org/10.1234/abc.56")
        + meta("citation_volume", "7")
    )
    assert found.type == "article-journal"
    assert (found.text("DOI"), found.text("volume")) == ("10.1234/abc.56", "7")


def test_what_nothing_states_is_unknown() -> None:
    found = reference("")
    assert found.missing() == ("author", "container-title", "issued")
    assert found.type == "webpage"


@pytest.mark.parametrize("script", ["{", "[" * 5000, '"text"', "null", '[{"@type": ["Article"]}]'])
def test_broken_json_is_passed_over(script: str) -> None:
    found = reference(f'<script type="application/ld+json">{script}</script>')
    assert found.title == "The last tenants"


def test_an_address_that_is_none_names_no_outlet_and_the_page_is_read() -> None:
    found = reference('<link rel="canonical" href="https://[www.example.org/a">')
    assert found.title == "The last tenants"
    assert found.missing() == ("author", "container-title", "issued")

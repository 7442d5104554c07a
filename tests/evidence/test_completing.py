"""What other articles say of one: reading lists and copies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate
from briefer.editing import Group, amend, source_edits
from briefer.evidence.completing import offers, take
from briefer.evidence.listings import find_listing
from briefer.library import Library
from briefer.sources import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.reference import Source

TITLE = "North Korea's Outsourced Workforce"


@pytest.fixture(scope="module")
def bare(seeds: tuple[Path, ...]) -> tuple[Source, ...]:
    """The five articles with what their own texts state, and nothing else."""
    return tuple(read_bytes(path.name, path.read_bytes()) for path in seeds)


@pytest.fixture
def library(bare: tuple[Source, ...]) -> Iterator[Library]:
    with Library(Path(":memory:")) as opened:
        for source in bare:
            opened.add(source)
        yield opened


def test_taking_all_offers_completes_the_five_and_invents_nothing(
    bare: tuple[Source, ...], library: Library
) -> None:
    found = {source.article.origin.name[:3]: offers(source, library) for source in bare}
    assert [name for name, each in found.items() if each] == ["001", "004"]
    chosen = [offer for each in found.values() for offer in each]
    edit = take(chosen, {source.article.id: source for source in bare})
    assert isinstance(edit, Group)
    after = {each.article: each.after for each in source_edits(edit)}
    assert len(after) == 2
    full = f"{TITLE}: How Defectors Slipped Through China's Borders"
    for reference in after.values():
        assert reference.title == full
        assert reference.short_title == TITLE
        people = [name.display() for name in reference.authors]
        assert people == ["Jonathan Corrado", "Brian Moore"]
        assert reference.text("container-title") == "Foreign Affairs"
        assert reference.issued == IssuedDate((2016, 6, 9))
        assert reference.type == "article-newspaper"
        assert not reference.missing()
    cut, fuller = (after[source.article.id] for source in (bare[1], bare[4]))
    third, first = bare[3].article.origin.name, bare[1].article.origin.name
    for name, reference in (("author", cut), ("issued", cut), ("issued", fuller)):
        basis = reference.field(name).basis
        assert (basis.kind, basis.article, basis.line) == (BasisKind.TAKEN, third, 39)
    basis = fuller.field("title").basis
    assert (basis.kind, basis.article, basis.line) == (BasisKind.TAKEN, first, 3)
    assert fuller.field("author").basis.kind is BasisKind.STATED


def test_nothing_is_offered_once_all_is_taken(bare: tuple[Source, ...], library: Library) -> None:
    for source in (bare[1], bare[4]):
        edit = take(offers(source, library), {source.article.id: source})
        (change,) = source_edits(edit)
        assert offers(amend(source, change), library) == ()


def test_what_a_person_typed_is_never_offered_anew(
    bare: tuple[Source, ...], library: Library
) -> None:
    typed = Field("container-title", "Another Review", Basis(BasisKind.TYPED))
    edited = amend_field(bare[1], typed)
    fields = {field.variable for offer in offers(edited, library) for field in offer.fields}
    assert fields == {"author", "issued"}


def amend_field(source: Source, field: Field) -> Source:
    return replace(source, reference=source.reference.with_field(field))


@pytest.mark.parametrize(
    ("line", "authors", "outlet", "date"),
    [
        (f"Ann Lee & Bo Ray, {TITLE}. Foreign Affairs. (June 9, 2016)", 2, "Foreign Affairs", 3),
        (f"Ann Lee, “{TITLE},” Foreign Affairs, June 9, 2016.", 1, "Foreign Affairs", 3),
        (f"• “{TITLE.replace(chr(39), '’')}: A Study,” The Times (9 June 2016)", 0, "The Times", 3),
        (f"Ann Lee, {TITLE}. The Times. (2016)", 1, "The Times", 1),
    ],
)
def test_lines_of_reading_lists_are_understood(
    line: str, authors: int, outlet: str, date: int
) -> None:
    found = find_listing(line, TITLE, 7)
    assert found is not None
    assert (len(found.authors), found.outlet, len(found.issued.parts)) == (authors, outlet, date)
    assert found.line == 7


@pytest.mark.parametrize(
    "line",
    [
        TITLE,
        f"We read {TITLE} with care in the days after June 9, 2016",
        f"As was shown long ago by others, {TITLE}. Foreign Affairs. (June 9, 2016)",
        f"Ann Lee, {TITLE}. Foreign Affairs.",
        "Ann Lee, Another Title. Foreign Affairs. (June 9, 2016)",
    ],
)
def test_other_lines_say_nothing(line: str) -> None:
    assert find_listing(line, TITLE, 1) is None

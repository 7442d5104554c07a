"""The bibliographic record of an article."""

from __future__ import annotations

import pytest

from briefer.domain.reference import (
    EXPECTED,
    Basis,
    BasisKind,
    Field,
    IssuedDate,
    Name,
    Reference,
)

STATED = Basis(BasisKind.STATED, line=1)
TAKEN = Basis(BasisKind.TAKEN, article="004.txt", line=9)
UNKNOWN = Basis(BasisKind.UNKNOWN)


def reference(*fields: Field) -> Reference:
    return Reference("article-newspaper", fields)


FULL = reference(
    Field("title", "Forced Labor: A Study", STATED),
    Field("title-short", "Forced Labor", STATED),
    Field("author", (Name("Park", "Ju-min"), Name(literal="Reuters")), TAKEN),
    Field("container-title", "CNBC", STATED),
    Field("issued", IssuedDate((2016, 3), circa=True), TAKEN),
    Field("publisher", None, UNKNOWN),
)


def test_an_item_is_csl_json_without_what_is_unknown() -> None:
    assert FULL.item("a1") == {
        "id": "a1",
        "type": "article-newspaper",
        "title": "Forced Labor: A Study",
        "title-short": "Forced Labor",
        "author": [{"family": "Park", "given": "Ju-min"}, {"literal": "Reuters"}],
        "container-title": "CNBC",
        "issued": {"date-parts": [[2016, 3]], "circa": True},
    }


def test_a_date_without_circa_says_nothing_of_it() -> None:
    item = reference(Field("issued", IssuedDate((2016, 3, 9)), STATED)).item("a1")
    assert item["issued"] == {"date-parts": [[2016, 3, 9]]}


@pytest.mark.parametrize("value", [None, "", ()])
def test_what_has_no_value_is_missing(value: object) -> None:
    fields = [Field(name, value, UNKNOWN) for name in EXPECTED]
    assert reference(*fields).missing() == EXPECTED
    assert reference().missing() == EXPECTED


@pytest.mark.parametrize(
    ("kind", "fields", "missing"),
    [
        ("book", (), ("author", "title", "issued")),
        ("personal_communication", (), ("author", "title", "issued")),
        ("chapter", (), EXPECTED),
        ("report", (), EXPECTED),
        ("report", (Field("publisher", "The Press", STATED),), ("author", "title", "issued")),
        ("article-newspaper", (Field("publisher", "The Press", STATED),), EXPECTED),
    ],
)
def test_an_outlet_is_missing_only_where_one_is_due(
    kind: str, fields: tuple[Field, ...], missing: tuple[str, ...]
) -> None:
    assert Reference(kind, fields).missing() == missing


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        (Name("King", "Martin Luther", suffix="Jr."), "Martin Luther King Jr."),
        (Name("Gogh", "Vincent", non_dropping_particle="van"), "Vincent van Gogh"),
        (Name("Humboldt", "Alexander", dropping_particle="von"), "Alexander von Humboldt"),
    ],
)
def test_a_name_stands_in_reading_order_with_its_particle_and_suffix(
    name: Name, shown: str
) -> None:
    assert name.display() == shown


def test_a_range_a_season_and_every_part_of_a_name_are_csl() -> None:
    name = Name("Gogh", "V.", "", "Jr.", "d'", "van")
    item = reference(
        Field("issued", IssuedDate((2016, 6), end=(2017,)), STATED),
        Field("submitted", IssuedDate((2016,), circa=True, season=4), STATED),
        Field("author", (name,), STATED),
    ).item("a1")
    assert item["issued"] == {"date-parts": [[2016, 6], [2017]]}
    assert item["submitted"] == {"date-parts": [[2016]], "season": 4, "circa": True}
    assert item["author"] == [
        {
            "family": "Gogh",
            "given": "V.",
            "suffix": "Jr.",
            "dropping-particle": "d'",
            "non-dropping-particle": "van",
        }
    ]


def test_what_is_missing_is_named_in_a_fixed_order() -> None:
    assert FULL.missing() == ()
    without = reference(*(f for f in FULL.fields if f.variable not in {"issued", "author"}))
    assert without.missing() == ("author", "issued")


def test_what_the_text_does_not_state_is_supplied() -> None:
    assert [field.variable for field in FULL.supplied()] == ["author", "issued"]


def test_fields_are_read_by_their_kind() -> None:
    assert (FULL.title, FULL.short_title) == ("Forced Labor: A Study", "Forced Labor")
    assert [name.display() for name in FULL.authors] == ["Ju-min Park", "Reuters"]
    assert FULL.issued == IssuedDate((2016, 3), circa=True)
    assert FULL.text("publisher") == FULL.text("nothing") == ""
    odd = reference(Field("author", "Park", STATED), Field("issued", "2016", STATED))
    assert (odd.authors, odd.issued, odd.short_title) == ((), None, "")


def test_a_new_field_takes_the_place_of_the_old_one() -> None:
    typed = Field("issued", IssuedDate((2017,)), Basis(BasisKind.TYPED))
    changed = FULL.with_field(typed)
    assert changed.issued == IssuedDate((2017,))
    assert len(changed.fields) == len(FULL.fields)
    assert FULL.issued == IssuedDate((2016, 3), circa=True)

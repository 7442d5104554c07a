"""The stored form of domain values and edits."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing, Settings
from briefer.domain.prose import Citation, Paragraph, Prose, RunIn, Words
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Source
from briefer.domain.section import Section
from briefer.editing import Change, Edit
from briefer.storage import StorageError
from briefer.storage.codec import from_json, to_json
from briefer.storage.records import Record

STATED = Basis(BasisKind.STATED)


@pytest.mark.parametrize("kind", [Briefing, Source, Change])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_value_comes_back_equal_through_json(kind: type[object], data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert from_json(json.loads(json.dumps(to_json(value))), kind) == value


@pytest.mark.parametrize("kind", [Edit, Record])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_any_edit_and_record_comes_back_with_its_kind(kind: object, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))
    again = from_json(json.loads(json.dumps(to_json(value, kind))), kind)
    assert again == value
    assert type(again) is type(value)


def test_each_kind_of_span_names_itself() -> None:
    spans = (Words("a"), Citation("x"), RunIn(from_json(passage(), Section).items[0]))
    stored = to_json(Prose((Paragraph(spans),)))
    assert [span["type"] for span in stored["paragraphs"][0]["spans"]] == [
        "words",
        "citation",
        "run-in",
    ]


def passage(**changes: object) -> dict[str, object]:
    item = {"type": "passage", "id": "p", "article": "a", "start": 0, "end": 1, "exact": "x"}
    return {"id": "s", "heading": "h", "items": [item | changes]}


@pytest.mark.parametrize(
    "value",
    [
        "text",
        IssuedDate((2016, 3), circa=True),
        IssuedDate((2016, 3), end=(2017,)),
        IssuedDate((2016,), season=1),
        (Name("Park", "Ju-min"), Name("Gogh", "Vincent", "", "Jr.", "d'", "van")),
        (),
        None,
    ],
)
def test_each_kind_of_value_of_a_reference_comes_back(value: object) -> None:
    field = Field("x", value, STATED)
    assert from_json(json.loads(json.dumps(to_json(field))), Field) == field


@pytest.mark.parametrize(
    ("stored", "value"),
    [
        ({"parts": [2016, 3], "circa": True}, IssuedDate((2016, 3), circa=True)),
        ([{"family": "Park", "given": "Ju-min", "literal": ""}], (Name("Park", "Ju-min"),)),
    ],
)
def test_names_and_dates_of_older_briefings_are_read(stored: object, value: object) -> None:
    basis = {"kind": "stated", "article": "", "line": None, "note": ""}
    field = from_json({"variable": "x", "value": stored, "basis": basis}, Field)
    assert field == Field("x", value, Basis(BasisKind.STATED))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (None, Briefing),
        ([], Briefing),
        ({}, Briefing),
        ({"id": 5}, Briefing),
        ({"id": "b", "sections": "text"}, Briefing),
        ({"id": "b", "sections": {}}, Briefing),
        ({"id": "b", "sections": [None]}, Briefing),
        ({"id": "b", "settings": "text"}, Briefing),
        ("text", Settings),
        (passage(type="picture"), Section),
        (passage(type=["passage"]), Section),
        (passage(start="0"), Section),
        (passage(start=True), Section),
        (passage(start=0.5), Section),
        (passage(exact=None), Section),
        (passage(changes=[{"kind": "gap", "start": 0, "end": 1}]), Section),
        (passage(locator=[]), Section),
        ({"type": "explode"}, Edit),
        ({"type": "group", "edits": [{}], "name": "n"}, Edit),
        ({}, Edit),
        ([], Edit),
    ],
)
def test_a_wrong_type_anywhere_is_refused(data: object, kind: object) -> None:
    with pytest.raises(StorageError, match="not what Briefer writes"):
        from_json(data, kind)


def test_a_group_nested_beyond_reason_is_refused() -> None:
    data: object = {"type": "remove-item", "item": "x"}
    for _ in range(100_000):
        data = {"type": "group", "name": "", "edits": [data]}
    with pytest.raises(StorageError):
        from_json(data, Edit)

"""CSL-JSON in and out."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.citing import Cite, format_citations
from briefer.citing.exchange import ExchangeError, read_records, write_records
from briefer.citing.exchange.dates import VARIABLES
from briefer.document.inline import Text
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference


def read_one(item: object) -> Reference:
    (record,) = read_records("library.json", json.dumps([item]))
    return record.reference


def item_of(reference: Reference) -> dict[str, object]:
    (item,) = json.loads(write_records(".json", [reference]))
    return item


def printed(reference: Reference) -> str:
    cited = format_citations(
        {"a": reference}, [(Cite("a", None),)], style="chicago-notes-bibliography", language="en-US"
    )
    return "".join(run.text for run in cited.notes[0] if isinstance(run, Text))


letters = st.text(st.characters(categories=("L", "Nd"), max_codepoint=0xFFFF), min_size=1)
words = st.lists(letters, min_size=1, max_size=4).map(" ".join)
part = st.just("") | words
names = st.builds(
    Name, family=words, given=part, suffix=part, dropping_particle=part, non_dropping_particle=part
) | st.builds(Name, literal=words)
days = st.dates().map(lambda day: (day.year, day.month, day.day))
spans = st.builds(lambda day, size: day[:size], days, st.integers(1, 3))
dates = st.builds(IssuedDate, spans, st.booleans(), st.just(()) | spans) | st.builds(
    lambda day, circa, season: IssuedDate(day[:1], circa, season=season),
    days,
    st.booleans(),
    st.integers(1, 4),
)
variables = st.from_regex(r"[a-z]{3,12}(-[a-z]{3,8})?", fullmatch=True).filter(
    lambda name: name not in VARIABLES | {"type", "custom", "categories", "note", "abstract"}
)
BASIS = Basis(BasisKind.TYPED, note="from library.json")
references = st.builds(
    lambda kind, texts, people, issued: Reference(
        kind,
        tuple(
            Field(name, value, BASIS)
            for name, value in {**texts, "author": tuple(people), "issued": issued}.items()
        ),
    ),
    st.sampled_from(["article-newspaper", "webpage", "report", "of-no-schema"]),
    st.dictionaries(variables, words),
    st.lists(names, min_size=1),
    dates,
)


@given(references)
def test_what_is_written_is_read_again_without_loss(reference: Reference) -> None:
    (record,) = read_records("library.json", write_records(".json", [reference]))
    assert record.reference == reference
    assert not record.left_out


def test_every_variable_is_kept_also_one_that_no_style_knows() -> None:
    item = {
        "id": "a",
        "type": "report",
        "volume": 12,
        "of-tomorrow": "x",
        "categories": ["one", "two"],
        "custom": {"shelf": [1, {"row": 2}]},
        "ISSN": ["1234", "5678"],
    }
    reference = read_one(item)
    assert reference.text("volume") == "12"
    assert reference.text("of-tomorrow") == "x"
    assert reference.text("ISSN") == "1234; 5678"
    written = item_of(reference)
    assert (written["categories"], written["custom"]) == (item["categories"], item["custom"])
    assert all(f.basis == BASIS for f in reference.fields)


@pytest.mark.parametrize(
    ("date", "value", "text"),
    [
        ({"date-parts": [["2016", "6", "9"]]}, IssuedDate((2016, 6, 9)), "June 9, 2016"),
        ({"date-parts": [[2016, 6]], "circa": 1}, IssuedDate((2016, 6), circa=True), "June 2016"),
        (
            {"date-parts": [[2016, 6, 1], [2016, 6, 9]]},
            IssuedDate((2016, 6, 1), end=(2016, 6, 9)),
            "June 1–9, 2016",
        ),
        ({"date-parts": [[2016]], "season": 2}, IssuedDate((2016,), season=2), "Summer 2016"),
        ({"date-parts": [[2016, 14]]}, IssuedDate((2016,), season=2), "Summer 2016"),
        ({"date-parts": [[2016, 6], []]}, "2016-06/", "June 2016–"),
        ({"raw": "2016-21/2016-22"}, "2016-21/2016-22", "Spring–Summer 2016"),
        ({"date-parts": [[2016, 6, 1], [2016, 2, 31]]}, "2016-06-01/2016-02-31", "T"),
        ({"raw": "2016-06-09"}, IssuedDate((2016, 6, 9)), "June 9, 2016"),
        ({"literal": "the eve of the talks"}, "the eve of the talks", "n.d."),
    ],
)
def test_dates_are_kept_and_printed_whatever_their_form(
    date: dict[str, object], value: object, text: str
) -> None:
    item = {"type": "article-newspaper", "title": "T", "container-title": "X", "issued": date}
    reference = read_one(item)
    field = reference.field("issued")
    assert field is not None
    assert field.value == value
    assert text in printed(reference)
    assert read_one(item_of(reference)) == reference


def test_particles_and_suffixes_stand_where_styles_find_them() -> None:
    people = [
        {"family": "Berg", "given": "Ludwig", "non-dropping-particle": "van der"},
        {"family": "Humboldt", "given": "Alexander", "dropping-particle": "von"},
        {"family": "King", "given": "Martin Luther", "suffix": "Jr."},
    ]
    names = read_one({"type": "report", "author": people}).authors
    assert [(name.surname, name.given, name.suffix) for name in names] == [
        ("van der Berg", "Ludwig", ""),
        ("Humboldt", "Alexander", ""),
        ("King", "Martin Luther", "Jr."),
    ]
    shown = [printed(read_one({"type": "report", "title": "T", "author": [p]})) for p in people]
    assert [text.split(",")[0] for text in shown] == [
        "Ludwig van der Berg",
        "Alexander von Humboldt",
        "Martin Luther King Jr.",
    ]


def test_what_a_reference_cannot_hold_is_named() -> None:
    item = {"type": "report", "title": "A <i>ship</i>", "author": [{"family": "X", "ORCID": "0"}]}
    (record,) = read_records("a.json", json.dumps(item))
    assert record.reference.title == "A ship"
    assert record.left_out == ("title (italics and the like)", "author (ORCID)")


def test_lone_surrogates_and_control_characters_are_shown_as_such() -> None:
    reference = read_one({"type": "report", "title": "a\ud800b\x00c\nd"})
    assert reference.title == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c d"


@pytest.mark.parametrize(
    "text", ["[", '[{"title": "a"}', "[1]", "[" * 100_000, '{"items": 3}', "[{}]", "", "words"]
)
def test_a_broken_file_has_one_plain_message(text: str) -> None:
    with pytest.raises(ExchangeError, match=r"library\.json.*Nothing was changed"):
        read_records("library.json", text)


def test_ten_thousand_authors_are_read_and_written() -> None:
    people = [{"family": f"F{n}", "given": "G"} for n in range(10_000)]
    reference = read_one({"type": "report", "title": "T", "author": people})
    assert len(reference.authors) == 10_000
    assert len(item_of(replace(reference))["author"]) == 10_000


def test_keys_are_those_people_cite_by_and_no_two_alike() -> None:
    one = read_one(
        {
            "type": "report",
            "title": "The Émigrés",
            "author": [{"family": "Müller"}],
            "issued": {"raw": "2016"},
        }
    )
    keys = [item["id"] for item in json.loads(write_records(".json", [one, one, Reference("x")]))]
    assert keys == ["muller2016emigres", "muller2016emigres-2", "reference"]


@pytest.mark.parametrize("circa", [[], {}, ["about"], {"about": 1}, 0, None, "false", ""])
def test_any_word_for_about_is_understood(circa: object) -> None:
    text = json.dumps([{"id": 1, "issued": {"date-parts": [[2016]], "circa": circa}}])
    (record,) = read_records("x.json", text)
    assert record.reference.issued == IssuedDate((2016,), circa in (["about"], {"about": 1}))


@pytest.mark.parametrize("deep", [20, 90])
def test_parts_in_parts_are_read_and_written(deep: int) -> None:
    (record,) = read_records("library.json", nested(deep))
    assert item_of(record.reference)["title"] == "T"
    assert "custom" in item_of(record.reference)


@pytest.mark.parametrize("deep", [150, 400, 900, 970, 985, 5000])
def test_parts_too_deep_to_be_written_again_are_refused(deep: int) -> None:
    with pytest.raises(ExchangeError, match="nested too deep"):
        read_records("library.json", nested(deep))


def nested(deep: int) -> str:
    parts = "[" * deep + '"x"' + "]" * deep
    return f'[{{"id": "a", "title": "T", "custom": {{"part": {parts}}}}}]'

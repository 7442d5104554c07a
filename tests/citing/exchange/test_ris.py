"""RIS in and out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.citing.exchange import ExchangeError, read_records, write_records
from briefer.citing.exchange.extra import same
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference

ZOTERO = """TY  - MGZN
TI  - North Korea’s Outsourced Workforce
AU  - Corrado, Jonathan
AU  - Moore, Brian, Jr.
T2  - Foreign Affairs
DA  - 2016/06/09/
PY  - 2016
UR  - https://www.foreignaffairs.com/a?b=1;c=2
AB  - One line,
and another.
KW  - labor
KW  - China
C1  - on the shelf
L1  - files/12/a.pdf
L2  - internal-pdf://0123/b.pdf
UR  - files/12/c.html
N1  - <p>note</p>
Y2  - 2020/01/02/10:11:12
ER  -

TY  - NEWS
T1  - Second
Y1  - 2016///Spring
AU  - Reuters
TY  - RPRT
TI  - Third
SN  - 978-0
SP  - 3
EP  - 9
PY  - 2014
DA  - Jun 9
"""


def test_what_zotero_and_endnote_write_is_read() -> None:
    first, second, third = read_records("x.ris", ZOTERO)
    reference = first.reference
    assert reference.type == "article-magazine"
    assert reference.authors == (Name("Corrado", "Jonathan"), Name("Moore", "Brian", suffix="Jr."))
    assert reference.issued == IssuedDate((2016, 6, 9))
    assert reference.text("URL") == "https://www.foreignaffairs.com/a?b=1;c=2"
    assert reference.text("abstract") == "One line,\nand another."
    assert reference.text("keyword") == "labor, China"
    assert first.files == ("files/12/a.pdf", "internal-pdf://0123/b.pdf", "files/12/c.html")
    assert second.reference.authors == (Name(literal="Reuters"),)
    assert second.reference.issued == IssuedDate((2016,), season=1)
    assert third.reference.issued == IssuedDate((2014, 6, 9))
    assert third.reference.text("page") == "3-9"
    assert third.reference.text("ISBN") == "978-0"


def test_a_tag_that_csl_has_no_place_for_is_written_again() -> None:
    first = read_records("x.ris", ZOTERO)[0].reference
    written = write_records(".ris", [first])
    assert "C1  - on the shelf" in written
    assert written.startswith("TY  - MGZN")


words = st.lists(
    st.text(st.characters(categories=("L", "Nd")), min_size=1), min_size=1, max_size=4
).map(" ".join)
BASIS = Basis(BasisKind.TYPED, note="from x.ris")
part = st.just("") | words
big = words.map(lambda text: f"X{text}")
particles = st.sampled_from(["", "van", "de la"])
names = (
    st.builds(Name, family=words, given=part, suffix=part)
    | st.builds(
        Name, family=big, given=big, dropping_particle=particles, non_dropping_particle=particles
    )
    | st.builds(Name, literal=words)
    | st.lists(big, min_size=2, max_size=3).map(", ".join).map(lambda text: Name(literal=text))
)
dates = st.builds(
    lambda day, circa: IssuedDate((day.year, day.month, day.day), circa), st.dates(), st.booleans()
)
ranges = st.builds(
    lambda one, other: IssuedDate(one.parts, one.circa, other.parts[:2]), dates, dates
)
seasons = st.builds(
    lambda date, season: IssuedDate(date.parts[:1], date.circa, season=season),
    dates,
    st.integers(1, 4),
)
TEXTS = "title title-short container-title publisher publisher-place volume issue edition section"
fields = st.fixed_dictionaries(
    {"title": words},
    optional={
        **dict.fromkeys((*TEXTS.split()[1:], "genre", "language", "note", "DOI"), words),
        "page": st.sampled_from(["7", "3-9"]),
        "URL": st.just("https://example.org/a?b=c&d"),
        "author": st.lists(names, min_size=1, max_size=3).map(tuple),
        "editor": st.lists(names, min_size=1, max_size=3).map(tuple),
        "issued": dates | ranges | seasons | st.just("late spring 2018"),
        "accessed": st.dates().map(lambda day: IssuedDate((day.year, day.month))),
        "event-place": words,
        "original-date": dates,
        "note": st.lists(words, min_size=1, max_size=3).map("\n".join),
    },
)
KINDS = "article-newspaper article-magazine report webpage book interview post broadcast chapter"
kinds = st.sampled_from(KINDS.split())


@given(kinds, fields)
def test_what_ris_has_a_tag_for_is_read_again(kind: str, values: dict[str, object]) -> None:
    reference = Reference(kind, tuple(Field(name, value, BASIS) for name, value in values.items()))
    (record,) = read_records("x.ris", write_records(".ris", [reference]))
    assert record.reference.type == kind
    found = {f.variable: f.value for f in record.reference.fields}
    assert found.keys() == values.keys()
    for variable, value in found.items():
        assert same(value, reference.field(variable).value), variable


def test_a_body_with_a_comma_and_an_approximate_date_are_written_as_ris_has_them() -> None:
    body = Name(literal="United Nations, Office of Labor")
    person = Name("Beethoven", "Ludwig", non_dropping_particle="van")
    fields = {"author": (body, person), "issued": IssuedDate((1890,), circa=True)}
    reference = Reference("interview", tuple(Field(k, v, BASIS) for k, v in fields.items()))
    written = write_records(".ris", [reference])
    assert "AU  - United Nations, Office of Labor,\n" in written
    assert "AU  - van Beethoven, Ludwig\n" in written
    assert "DA  - 1890///circa\n" in written
    assert "N1  - type: interview\n" in written
    (record,) = read_records("x.ris", written)
    assert {f.variable: f.value for f in record.reference.fields} == fields
    assert record.reference.type == "interview"


def test_a_note_keeps_what_only_looks_like_a_variable() -> None:
    text = "TY  - NEWS\nTI  - T\nPB  - A\nN1  - Nota bene: b\nN1  - type: of paper\nER  - \n"
    (record,) = read_records("x.ris", text)
    assert record.reference.text("note") == "Nota bene: b\ntype: of paper"
    assert record.reference.type == "article-newspaper"


def test_a_note_keeps_what_says_otherwise_than_a_tag_or_another_line() -> None:
    lines = ("Publisher: AP", "publisher: Reuters", "Source: X", "Source: Y", "Source: Y", "b")
    notes = "".join(f"N1  - {line}\n" for line in lines)
    (record,) = read_records("x.ris", f"TY  - NEWS\nTI  - T\nPB  - Reuters\n{notes}ER  - \n")
    assert record.reference.text("publisher") == "Reuters"
    assert record.reference.text("source") == "X"
    assert record.reference.text("note") == "b\nPublisher: AP\nSource: Y"


@given(st.text(max_size=300))
def test_whatever_stands_in_a_file_is_read_or_refused_in_plain_words(text: str) -> None:
    try:
        records = read_records("x.ris", f"TY  - NEWS\n{text}")
    except ExchangeError as error:
        assert "Nothing was changed" in str(error)  # noqa: PT017 - either is right
    else:
        assert records


def test_a_record_of_very_many_dates_is_read() -> None:
    days = "".join("DA  - Jun 9\n" for _ in range(50_000))
    (record,) = read_records("x.ris", f"TY  - NEWS\nTI  - T\n{days}PY  - 2016\nER  - \n")
    assert record.reference.issued == IssuedDate((2016, 6, 9))

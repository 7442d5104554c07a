"""BibTeX in and out, by pandoc."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefer.citing.exchange import ExchangeError, read_records, write_records
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference

if TYPE_CHECKING:
    from pathlib import Path

ZOTERO = r"""@comment{jabref-meta: databaseType:bibtex;}
@string{fa = "Foreign Affairs"}
@article{corrado_2016,
	title = {North Korea's Outsourced Workforce: How Defectors Slipped},
	author = {Corrado, Jonathan and van der Berg, Ludwig and {Korea Institute for {Unification}}},
	journal = fa,
	year = 2016, month = jun, day = 9,
	url = {https://example.org/a_b?x=1&y=2},
	urldate = "2020-01-02",
	abstract = {50\% \& more, \`a la carte},
	file = {Full\: A:files/12/a\:b\;c.pdf:application/pdf;Snapshot:files\\13\\x.html:text/html},
}
@online{second, title = "In the {Field} of \"O", date = {2016-06/2016-07}, file = {:C\:/a.pdf:PDF}}
@misc{third, title = {Third}, file = {files/14/d_e.pdf}}
"""


def test_what_zotero_and_jabref_write_is_read() -> None:
    first, second, third = read_records("x.bib", ZOTERO)
    reference = first.reference
    assert first.key == "corrado_2016"
    assert reference.title == "North Korea's Outsourced Workforce: How Defectors Slipped"
    assert reference.text("container-title") == "Foreign Affairs"
    assert reference.authors == (
        Name("Corrado", "Jonathan"),
        Name("Berg", "Ludwig", non_dropping_particle="van der"),
        Name(literal="Korea Institute for Unification"),
    )
    assert reference.issued == IssuedDate((2016, 6, 9))
    assert reference.text("abstract") == "50% & more, à la carte"
    assert first.files == ("files/12/a:b;c.pdf", "files\\13\\x.html")
    assert second.reference.issued == IssuedDate((2016, 6), end=(2016, 7))
    assert second.reference.title == "In the Field of Ö"
    assert second.files == ("C:/a.pdf",)
    assert third.files == ("files/14/d_e.pdf",)


def test_what_pandoc_passes_over_is_named_but_not_a_programs_own_housekeeping() -> None:
    text = (
        "@article{a, title={T}, nameaddon={of Delft}, foreword={X, Y}, shortauthor={}, owner={me},"
        ' date-added={2016}, sortkey="t", keywords={k}, issue = 12}\n@misc{b, title={U}}'
    )
    first, second = read_records("x.bib", text)
    assert first.left_out == ("nameaddon", "foreword")
    assert not second.left_out


def test_the_case_of_titles_stays_both_ways() -> None:
    basis = Basis(BasisKind.TYPED)
    title = "What iPhones and NGOs do in Pyongyang"
    reference = Reference("article-newspaper", (Field("title", title, basis),))
    (record,) = read_records("x.bib", write_records(".bib", [reference]))
    assert record.reference.title == title


def test_the_name_of_a_blog_is_not_lost() -> None:
    basis = Basis(BasisKind.TYPED)
    fields = (Field("title", "T", basis), Field("container-title", "Foreign Policy Blogs", basis))
    assert "Foreign Policy Blogs" in write_records(".bib", [Reference("post-weblog", fields)])


words = st.lists(
    st.text(st.characters(codec="latin-1", categories=("L", "Nd")), min_size=2, max_size=12),
    min_size=1,
    max_size=4,
).map(" ".join)
people = st.lists(
    st.builds(
        Name,
        family=st.text("ABCÉÖßé", min_size=2, max_size=6).map(lambda text: "F" + text),
        given=st.text("ABCÉÖßé", min_size=2, max_size=6).map(lambda text: "G" + text),
        suffix=st.sampled_from(["", "Jr.", "III"]),
        non_dropping_particle=st.sampled_from(["", "van", "de la"]),
    ),
    min_size=1,
    max_size=3,
)
dates = st.dates(dt.date(1000, 1, 1)).map(lambda day: IssuedDate((day.year, day.month, day.day)))
ranges = st.builds(lambda one, other: IssuedDate(one.parts, end=other.parts), dates, dates)
circa = (dates | ranges).map(lambda date: IssuedDate(date.parts, circa=True, end=date.end))
bodies = st.lists(words.map("X{}".format), min_size=1, max_size=3).map(
    lambda parts: Name(literal=", ".join(parts))
)
seasons = st.builds(
    lambda date, season: IssuedDate(date.parts[:1], season=season), dates, st.integers(1, 4)
)
KINDS = "article-newspaper article-journal report interview post-weblog webpage book broadcast"
values = st.fixed_dictionaries(
    {"title": words},
    optional={
        "container-title": words,
        "author": people.map(tuple) | st.lists(bodies, min_size=1, max_size=2).map(tuple),
        "volume": st.integers(1, 99).map(str),
        "page": st.just("3-9"),
        "note": words,
        "URL": st.just("https://example.org/a_b?c=%20&d#e"),
        "DOI": st.just("10.1000/a_b"),
        "issued": dates | ranges | seasons | circa | st.just("late spring, 50 % of 2018"),
        "genre": words,
        "event-place": words,
        "original-date": dates,
        "accessed": st.dates(dt.date(1000, 1, 1)).map(
            lambda day: IssuedDate((day.year, day.month, day.day))
        ),
    },
)


@settings(max_examples=15, deadline=None)
@given(st.lists(values, min_size=1, max_size=5), st.sampled_from(KINDS.split()))
def test_what_goes_out_as_bibtex_comes_back(items: list[dict[str, object]], kind: str) -> None:
    basis = Basis(BasisKind.TYPED, note="from x.bib")
    references = [
        Reference(kind, tuple(Field(k, v, basis) for k, v in each.items())) for each in items
    ]
    records = read_records("x.bib", write_records(".bib", references))
    found = [{f.variable: f.value for f in record.reference.fields} for record in records]
    for one in found:
        one.pop("title-short", None)
    assert found == items
    assert all(record.reference.type == kind for record in records)
    assert not any(record.left_out for record in records)


def test_apostrophes_and_what_biblatex_lacks_are_not_changed() -> None:
    basis = Basis(BasisKind.TYPED, note="from x.bib")
    values = {
        "title": "It's the workers' rights | `The' \"Daily\" -- 50% & more",
        "author": (Name("O'Neill", "Tom"), Name("O’Neill", "Ann")),
        "issued": IssuedDate((1890,), circa=True),
        "genre": "White paper",
    }
    fields = tuple(Field(variable, value, basis) for variable, value in values.items())
    written = write_records(".bib", [Reference("report", fields)])
    assert "O'Neill, Tom and O’Neill, Ann" in written
    assert "date = {1890~}" in written
    assert "type = {White paper}" in written
    assert "note" not in written
    (record,) = read_records("x.bib", written)
    assert {f.variable: f.value for f in record.reference.fields} == values
    interview = write_records(".bib", [Reference("interview", fields[:1])])
    assert "note = {type: interview}" in interview


def test_a_file_that_asks_for_other_files_gets_none_of_them(tmp_path: Path) -> None:
    secret = tmp_path / "secret.bib"
    secret.write_text("@misc{s, title={SECRET}}", "utf-8")
    text = (
        f"@misc{{a, title={{x \\input{{{secret}}} \\include{{{secret}}}}}, year=2016}}\n"
        f"@misc{{b, title={{\\verbatiminput{{{secret}}}}}, crossref={{{secret}}}, year=2017}}\n"
        "@misc{c, title={\\newcommand{\\x}{\\x\\x}\\x y}, year=2018}\n"
    )
    assert "SECRET" not in str(read_records("x.bib", text))


@pytest.mark.parametrize("text", ["@article{a, title={Broken, author={X}", "@article{a,", "@x{"])
def test_a_broken_file_has_one_plain_message(text: str) -> None:
    with pytest.raises(ExchangeError, match=r"x\.bib.*Nothing was changed"):
        read_records("x.bib", text)


def test_ten_thousand_authors_are_read() -> None:
    people = " and ".join(f"Family{n}, Given" for n in range(10_000))
    (record,) = read_records("x.bib", f"@article{{a, title={{T}}, author={{{people}}}}}")
    assert len(record.reference.authors) == 10_000


@given(st.text('@{}",=\\ abc\n#', max_size=200))
@settings(max_examples=15, deadline=None)
def test_no_tangle_of_braces_breaks_the_reader(text: str) -> None:
    try:
        read_records("x.bib", f"@article{{a, title={{T}}, {text}}}")
    except ExchangeError as error:
        assert "Nothing was changed" in str(error)  # noqa: PT017 - either is right


def test_an_entry_that_refers_to_itself_gets_a_message_before_it_fills_the_memory() -> None:
    with pytest.raises(ExchangeError, match="is not a whole BibTeX file"):
        read_records("x.bib", "@article{a, title = {T}, crossref = {a}}")


def test_no_sign_of_a_file_can_break_what_pandoc_answers() -> None:
    (record,) = read_records("x.bib", '@misc{a, title={A \ue0aa, "b": \ue0a7}, note={\ue0aa}}')
    assert record.key == "a"
    assert record.reference.title.startswith("A ")

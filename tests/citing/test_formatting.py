"""Notes and source lists in the styles that people use, by pandoc itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer import pandoc
from briefer.citing import (
    Citations,
    Cite,
    CitingError,
    begin_citations,
    citeproc,
    format_citations,
    style_path,
)
from briefer.citing.request import request
from briefer.citing.styles import Style, load_style
from briefer.document.inline import Link, Text
from briefer.document.walk import plain, runs
from briefer.domain.passage import Locator
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference, Value

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CHICAGO = "chicago-notes-bibliography"
AUTHORS = "Jonathan Corrado and Brian Moore"
WORKFORCE = "“North Korea's Outsourced Workforce: How Defectors Slipped Through China's Borders"
ZHAO = "“After Zhao Leji’s Visit, What’s Next?”"
VISAS = "“Work Visas for North Koreans Going to China Gain 17 Percent,”"


def _reference(kind: str, **values: Value) -> Reference:
    basis = Basis(BasisKind.STATED)
    fields = (Field(name.replace("_", "-"), value, basis) for name, value in values.items())
    return Reference(kind, tuple(fields))


REFERENCES = {
    "wee": _reference(
        "article-newspaper",
        author=(Name("Wee", "Heesun"),),
        title="Work visas for North Koreans going to China gain 17 percent",
        container_title="CNBC",
    ),
    "moore": _reference(
        "article-magazine",
        author=(Name("Corrado", "Jonathan"), Name("Moore", "Brian")),
        title="North Korea's Outsourced Workforce: How Defectors Slipped Through China's Borders",
        title_short="North Korea's Outsourced Workforce",
        container_title="Foreign Affairs",
        issued=IssuedDate((2016, 6, 9)),
    ),
    "zhao": _reference("webpage", title="After Zhao Leji’s Visit, What’s Next?"),
    "agency": _reference(
        "webpage",
        author=(Name(literal="Korean Central News Agency"),),
        title="On a “Visit” & <b>&amp;</b> *more* {{}}",
        URL="https://kcna.example/a?b=1&c=2",
        issued=IssuedDate((2024, 4)),
    ),
}


def _paragraph(article: str, value: str = "2") -> tuple[Cite, ...]:
    return (Cite(article, Locator("paragraph", value)),)


CLUSTERS = (
    _paragraph("wee"),
    (Cite("moore", Locator("page", "4")), *_paragraph("zhao", "18")),
    _paragraph("moore", "1-3"),
    (Cite("zhao"),),
    _paragraph("wee", "7"),
)


def _format(style: str = CHICAGO, clusters: Sequence[tuple[Cite, ...]] = CLUSTERS) -> Citations:
    return format_citations(REFERENCES, clusters, style=style, language="en-US")


def _notes(citations: Citations) -> list[str]:
    return [plain(note) for note in citations.notes]


def _entries(citations: Citations) -> list[tuple[str, str]]:
    return [(entry.article, plain(entry.inlines)) for entry in citations.entries]


def test_chicago_notes_are_full_at_first_and_short_after() -> None:
    assert _notes(_format()) == [
        f"Heesun Wee, {VISAS} CNBC, n.d., para. 2.",
        f"{AUTHORS}, {WORKFORCE},” Foreign Affairs, June 9, 2016, 4; {ZHAO} para. 18.",
        "Corrado and Moore, “North Korea's Outsourced Workforce,” paras. 1–3.",
        "“After Zhao Leji’s Visit, What’s Next?”",
        f"Wee, {VISAS} para. 7.",
    ]


def test_the_source_list_holds_each_cited_article_once_in_the_styles_order() -> None:
    assert _entries(_format()) == [
        ("zhao", "“After Zhao Leji’s Visit, What’s Next?”"),
        (
            "moore",
            f"Corrado, Jonathan, and Brian Moore. {WORKFORCE}.” Foreign Affairs, June 9, 2016.",
        ),
        ("wee", f"Wee, Heesun. {VISAS[:-2]}.” CNBC, n.d."),
    ]


@pytest.mark.parametrize("label", ["[ii]", "1/15", "iv", "17"])
def test_whatever_a_page_of_a_pdf_is_called_prints_as_it_is(label: str) -> None:
    (note,) = _notes(_format(clusters=((Cite("moore", Locator("page", label)),),)))
    assert note.endswith(f", {label}.")


def test_outlets_stand_in_italics() -> None:
    note = _format().notes[0]
    assert [run.text for run in runs(note) if run.italic] == ["CNBC"]


@pytest.mark.parametrize(
    ("style", "first", "second", "last"),
    [
        ("apa", "Wee, n.d., para. 2.", "Corrado & Moore, 2016, p. 4", "Wee, n.d., para. 7."),
        ("modern-language-association", "Wee, par. 2.", "Corrado and Moore 4", "Wee, par. 7."),
        ("ieee", "[1, Para. 2].", "[2, p. 4], [3, Para. 18].", "[1, Para. 7]."),
        ("nature", "1.", "2,3.", "1."),
        ("oscola", "para 2.", "[2016] Foreign Affairs 4", "Wee (n 1) para 7."),
        ("bluebook-law-review", "CNBC.", "Jonathan Corrado & Brian Moore", "note 1 at 7."),
    ],
)
def test_other_styles_give_notes_that_read_as_notes(
    style: str, first: str, second: str, last: str
) -> None:
    citations = _format(style)
    notes = _notes(citations)
    assert first in notes[0]
    assert second in notes[1]
    assert notes[-1].endswith(last)
    assert all(note.rstrip("”").endswith((".", "?")) for note in notes)
    assert sorted(entry.article for entry in citations.entries) == ["moore", "wee", "zhao"]


def test_a_later_note_names_the_number_of_the_first() -> None:
    notes = _notes(_format("oscola"))
    assert notes[2] == "Corrado and Moore (n 2) paras 1–3."
    assert notes[4] == "Wee (n 1) para 7."


def test_a_style_in_the_text_loses_only_parentheses_around_the_whole() -> None:
    (note,) = _format("apa", [(Cite("zhao"),)]).notes
    assert plain(note) == "After Zhao Leji’s Visit, What’s Next?, n.d."
    assert isinstance(note[0], Text)
    assert note[0].italic


def test_a_style_without_a_source_list_lists_its_full_notes() -> None:
    entries = dict(_entries(_format("chicago-notes")))
    assert entries["wee"] == f"Heesun Wee, {VISAS} CNBC, n.d."


def test_markup_in_a_title_is_text_and_its_quotation_marks_alternate() -> None:
    (note,) = _format(clusters=[(Cite("agency"),)]).notes
    assert "“On a ‘Visit’ & <b>&amp;</b> *More* {{}},” April 2024" in plain(note)


def test_an_address_comes_back_as_a_link() -> None:
    (note,) = _format(clusters=[(Cite("agency"),)]).notes
    (link,) = [inline for inline in note if isinstance(inline, Link)]
    assert link.url == "https://kcna.example/a?b=1&c=2"
    assert plain(note).endswith(f"{plain([link])}.")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "x y", "http://\x00"])
def test_nothing_but_a_web_or_mail_address_becomes_a_link(url: str) -> None:
    reference = _reference("webpage", title="A title", URL=url)
    citations = format_citations({"a": reference}, [(Cite("a"),)], style=CHICAGO, language="en-US")
    assert not [inline for inline in citations.notes[0] if isinstance(inline, Link)]


@pytest.mark.parametrize("style", [CHICAGO, "apa", "modern-language-association"])
def test_what_is_missing_is_never_made_up(style: str) -> None:
    (note,) = _format(style, [(Cite("zhao"),)]).notes
    rest = plain(note).replace("After Zhao Leji’s Visit, What’s Next?", "")
    assert rest.strip("“”., ") in ("", "n.d")


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ((2016,), "2016"),
        ((2016, 6), "June 2016"),
        ((2016, 2, 29), "February 29, 2016"),
        ((2015, 2, 29), "February 2015"),
        ((2016, 13), "2016"),
        ((0,), "n.d."),
        ((123456,), "n.d."),
        ((), "n.d."),
    ],
)
def test_a_date_prints_as_far_as_the_calendar_has_it(parts: tuple[int, ...], text: str) -> None:
    reference = REFERENCES["wee"].with_field(
        Field("issued", IssuedDate(parts), Basis(BasisKind.TYPED))
    )
    citations = format_citations({"a": reference}, [(Cite("a"),)], style=CHICAGO, language="en-US")
    assert plain(citations.notes[0]).endswith(f"CNBC, {text.rstrip('.')}.")


def test_an_ugly_reference_is_formatted_without_harm() -> None:
    ugly = "\ud800\x00 {}“'\\ \u202e\ufffe"
    reference = _reference(
        "no such type", author=(Name(ugly, ugly), Name()), title=ugly, x_y=ugly, **{"a b": ugly}
    )
    cluster = (Cite("any id: \x00", Locator("page", "}{ 1")),)
    citations = format_citations(
        {"any id: \x00": reference}, [cluster], style=CHICAGO, language="en-US"
    )
    assert "\ufffd" in plain(citations.notes[0])
    assert "\x00" not in plain(citations.notes[0])
    assert citations.entries[0].article == "any id: \x00"


def test_the_same_question_is_answered_without_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    first = _format()
    monkeypatch.setattr(pandoc, "find_spec", lambda _name: None)
    assert _format() is first


def test_a_style_file_that_changed_is_read_again(tmp_path: Path) -> None:
    own = tmp_path / "own.csl"
    own.write_bytes(style_path("apa").read_bytes())
    first = _notes(_format(str(own)))
    own.write_bytes(style_path("ieee").read_bytes())
    assert _notes(_format(str(own))) != first


def test_no_cluster_needs_no_process_and_gives_nothing() -> None:
    assert _format(clusters=[]) == Citations()


def test_a_program_that_is_not_there_is_said_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pandoc, "find_spec", lambda _name: None)
    with pytest.raises(CitingError, match="Install Briefer again"):
        _format(clusters=[_paragraph("wee", "not there")])


def test_a_program_that_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(citeproc, "_SECONDS", 0.001)
    with pytest.raises(CitingError, match="took too long"):
        _format(clusters=[_paragraph("wee", "too slow")])


def test_a_question_that_failed_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    clusters = [_paragraph("wee", "slow at first")]
    with monkeypatch.context() as patched:
        patched.setattr(citeproc, "_SECONDS", 0.001)
        with pytest.raises(CitingError, match="took too long"):
            _format(clusters=clusters)
    assert "slow at first" in _notes(_format(clusters=clusters))[0]


def test_two_questions_are_at_work_at_a_time_and_each_gets_its_own_answer() -> None:
    asked = [
        begin_citations(
            REFERENCES, [_paragraph(name, "one of two")], style=CHICAGO, language="en-US"
        )
        for name in ("wee", "zhao")
    ]
    names = [plain(each.citations().notes[0]).partition(",")[0] for each in reversed(asked)]
    assert names == [ZHAO.partition(",")[0], "Heesun Wee"]


@pytest.mark.parametrize("name", [CHICAGO, "apa", "oscola", "bluebook-law-review", "din-1505-2"])
def test_a_style_says_the_same_with_and_without_the_space_between_its_elements(name: str) -> None:
    as_loaded = load_style(style_path(name))
    as_filed = Style(name, style_path(name).read_bytes())
    clusters = [(Cite(key), *_paragraph(key)) for key in REFERENCES]
    made = [
        citeproc.run_citeproc(request(REFERENCES, clusters, style, "en-US"), name)["blocks"]
        for style in (as_loaded, as_filed)
    ]
    assert len(as_loaded.xml) < len(as_filed.xml)
    assert made[0] == made[1]


def test_a_style_that_pandoc_cannot_use_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.csl"
    broken.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note"><citation/></style>',
        encoding="utf-8",
    )
    with pytest.raises(CitingError, match="“broken” could not be used"):
        _format(str(broken))


def test_no_proxy_of_the_environment_reaches_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HOME", "/nowhere")
    tree = {"pandoc-api-version": [1, 23], "meta": {}, "blocks": []}
    assert citeproc.run_citeproc(tree, "none")["blocks"] == []


def test_a_thousand_notes_over_three_hundred_sources_keep_their_order() -> None:
    references = {
        f"a{n}": _reference(
            "article-newspaper",
            author=(Name(f"Family{n}", "A"),),
            title=f"Title {n}",
            container_title="CNBC",
        )
        for n in range(300)
    }
    clusters = [_paragraph(f"a{n % 300}", str(n + 1)) for n in range(1000)]
    citations = format_citations(references, clusters, style=CHICAGO, language="en-US")
    assert len(citations.notes) == 1000
    assert plain(citations.notes[999]) == "Family99, “Title 99,” para. 1000."
    assert len(citations.entries) == 300

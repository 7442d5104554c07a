"""The templates and marking profiles that come with the program, and what a template decides."""

from __future__ import annotations

import json
import tomllib
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from PIL import Image

from briefer.composing import compose
from briefer.document.block import (
    Callout,
    Contents,
    EmptyNotice,
    Form,
    Heading,
    Judgments,
    Memo,
    Quotation,
    Table,
    Title,
)
from briefer.document.design import Margins, Scale, TextStyle
from briefer.document.inline import NoteReference
from briefer.document.template import Template
from briefer.document.walk import lines, plain
from briefer.domain.briefing import Briefing, FrontLine, FrontMatter, Settings
from briefer.domain.prose import prose
from briefer.workspace.settings import load_profile
from briefer.workspace.templates import load_template

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from briefer.document.document import Document
    from briefer.domain.reference import Source

    Loaded = Callable[[str], Template]

TEMPLATES = (
    "action-memo",
    "assessment",
    "briefing-note",
    "handout",
    "long-report",
    "meeting-brief",
)
MARKINGS = ("cui", "uk", "us")
GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def loaded(checkout: Path) -> Loaded:
    """Loads a template of the program's own."""

    def load(name: str) -> Template:
        file = checkout / "resources" / "templates" / f"{name}.toml"
        return load_template(file, paper="letter", fonts=Path())

    return load


@pytest.fixture
def marked(
    checkout: Path, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> Callable[[Template], Document]:
    """Composes the realistic briefing with portion marks and a line of a designation block."""
    own = (*briefing.front.lines, FrontLine("Derived from", "Five articles"))
    profile = load_profile(checkout / "resources" / "markings" / "us.toml")
    settings = Settings(profile=profile, portions=True)
    made = replace(briefing, front=replace(briefing.front, lines=own), settings=settings)
    return lambda template: compose(made, sources, now=now, template=template)


def _page(document: Document) -> str:
    """Return a document as people would read it out, a line each, numbers of notes in brackets."""
    told = []
    for block in document.blocks:
        told.append(f"# {type(block).__name__}")
        for line in lines(block):
            parts = (
                f"[{inline.number}]" if isinstance(inline, NoteReference) else plain([inline])
                for inline in line
            )
            told.append("".join(parts))
    told += [f"[{note.number}] {plain(note.inlines)}" for note in document.notes]
    return "\n".join([document.furniture.banner, *told, document.furniture.banner, ""])


def _kinds(document: Document) -> list[type]:
    return list(dict.fromkeys(type(block) for block in document.blocks))


def test_these_come_with_the_program(checkout: Path) -> None:
    folder = checkout / "resources"
    assert {file.stem for file in (folder / "templates").glob("*.toml")} == set(TEMPLATES)
    assert {file.stem for file in (folder / "markings").glob("*.toml")} == set(MARKINGS)


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_template_composes_as_it_always_did(
    name: str,
    loaded: Loaded,
    marked: Callable[[Template], Document],
    golden: Callable[[Path, str], str],
) -> None:
    """Set BRIEFER_GOLDEN=write to accept a new page, then read what changed before you commit."""
    text = _page(marked(loaded(name)))
    assert text == golden(GOLDEN / f"{name}.txt", text)


@pytest.mark.parametrize(
    ("schema", "folder"),
    [("template", "templates"), ("marking", "markings"), ("yardstick", "yardsticks")],
)
def test_what_comes_with_the_program_keeps_to_the_schema(
    schema: str, folder: str, checkout: Path
) -> None:
    resources = checkout / "resources"
    rules = json.loads((resources / f"{schema}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(rules)
    for file in (resources / folder).glob("*.toml"):
        jsonschema.validate(tomllib.loads(file.read_text("utf-8")), rules)


def test_a_template_that_uses_all_the_schema_names_can_be_loaded(
    checkout: Path, tmp_path: Path
) -> None:
    file = checkout / "resources" / "template.schema.json"
    rules = json.loads(file.read_text("utf-8"))
    named = rules["properties"]
    assert set(named["scale"]["properties"]) == {field.name for field in fields(Scale)}
    assert set(named["margins"]["properties"]) == {field.name for field in fields(Margins)}
    assert set(rules["$defs"]["style"]["properties"]) == {field.name for field in fields(TextStyle)}
    assert {field.name for field in fields(Template)} - {"id", "design"} < set(named)
    own = tmp_path / "own.toml"
    own.write_text(
        'name = "Own"\nkind = "K"\npage_limit = 1\ncontents_from = 2\nhyphenate = true\n'
        'endnotes = true\nfront = ["date"]\nparts = ["form"]\nheadings = ["H"]\n'
        'bottom_line = "B"\nform = [["A", "B"]]\nform_label = "F"\nportions = true\n'
        'logo = { file = "logo.png", alternative = "A dot" }\n'
        'yardstick = "icd203"\nexplained = true\nverified = true\n'
        "[margins]\ntop = 1.0\n[scale.body]\nsize = 9\n[words.ko]\nkind = 'K'\n",
        "utf-8",
    )
    Image.new("RGB", (4, 4)).save(tmp_path / "logo.png")
    assert set(tomllib.loads(own.read_text("utf-8"))) == set(named)
    template = load_template(own, paper="a4", fonts=Path())
    assert template.form == (("A", "B"),)
    assert template.design.scale.body.size == 9


@pytest.mark.parametrize("name", MARKINGS)
def test_each_profile_marks_from_the_lowest_to_the_highest(name: str, checkout: Path) -> None:
    profile = load_profile(checkout / "resources" / "markings" / f"{name}.toml")
    assert profile.name
    banners = [level.banner for level in profile.levels]
    portions = [level.portion for level in profile.levels]
    assert len(set(banners)) == len(set(portions)) == len(profile.levels) > 1
    assert all(banner == banner.upper() for banner in banners)
    assert all(portion.startswith("(") and portion.endswith(")") for portion in portions)


def test_a_template_says_what_the_page_is_and_names_its_bottom_line(
    loaded: Loaded, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    document = compose(briefing, sources, now=now, template=loaded("action-memo"))
    title, callout = (
        next(block for block in document.blocks if isinstance(block, kind))
        for kind in (Title, Callout)
    )
    assert title.label == "Action memo, draft 3"
    assert callout.label == "Recommendation"


def test_an_action_memo_asks_for_a_decision_before_the_evidence(
    loaded: Loaded, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    document = compose(briefing, sources, now=now, template=loaded("action-memo"))
    kinds = _kinds(document)
    assert kinds.index(Callout) < kinds.index(Form) < kinds.index(Quotation)
    (form,) = [block for block in document.blocks if isinstance(block, Form)]
    assert form.lines[0] == ("Approve", "Disapprove", "Discuss")
    assert ("Cleared by", "Date") in form.lines


def test_a_handout_has_no_passages_and_only_the_sources_of_what_it_says(
    loaded: Loaded, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    document = compose(briefing, sources, now=now, template=loaded("handout"))
    assert not document.provenance
    assert len(document.notes) == 1
    headings = [plain(block.inlines) for block in document.blocks if isinstance(block, Heading)]
    assert headings == ["Sources", "Articles", "Web pages"]


def test_a_page_without_sections_says_so_only_where_it_has_nothing_at_all(
    loaded: Loaded, now: datetime
) -> None:
    handout = loaded("handout")
    assert EmptyNotice in _kinds(compose(Briefing("b"), {}, now=now, template=handout))
    written = Briefing("b", bottom_line=prose("One."))
    assert EmptyNotice not in _kinds(compose(written, {}, now=now, template=handout))


def test_parts_and_lines_stand_in_the_templates_order(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    template = Template(
        "t", "T", "T", front=("date", "marking", "for"), parts=("sources", "judgments", "sources")
    )
    document = compose(briefing, sources, now=now, template=template)
    assert [kind.__name__ for kind in _kinds(document)] == [
        "Title",
        "Memo",
        "Heading",
        "SourceEntry",
        "Judgments",
    ]
    (memo,) = [block for block in document.blocks if isinstance(block, Memo)]
    assert [line.label for line in memo.lines] == ["Date", "For", "Copy", "Marking"]


def test_the_marking_stands_in_the_text_whatever_the_template_leaves_out(now: datetime) -> None:
    made = Briefing("b", front=FrontMatter(marking="Secret"))
    document = compose(made, {}, now=now, template=Template("t", "T", "T", front=()))
    (memo,) = [block for block in document.blocks if isinstance(block, Memo)]
    assert [plain(line.inlines) for line in memo.lines] == ["Secret"]


def test_notes_count_in_the_order_in_which_the_parts_stand(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    template = Template("t", "T", "T", parts=("sections", "judgments", "bottom_line"))
    document = compose(briefing, sources, now=now, template=template)
    numbers = [
        inline.number
        for block in document.blocks
        for line in lines(block)
        for inline in line
        if isinstance(inline, NoteReference)
    ]
    assert numbers == list(range(1, len(document.notes) + 1))
    assert [note.number for note in document.notes] == numbers


def test_contents_come_before_the_first_part_that_has_headings(
    loaded: Loaded, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    memo = loaded("action-memo")
    kinds = _kinds(compose(briefing, sources, now=now, template=memo, contents=True))
    assert kinds.index(Contents) == kinds.index(Judgments) + 1


@pytest.mark.parametrize("parts", [("judgments", "sources"), ("judgments", "form")])
def test_a_page_without_sections_has_nothing_to_list(
    parts: tuple[str, ...], briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    brief = Template("t", "T", "T", parts=parts)
    document = compose(briefing, sources, now=now, template=brief, contents=True)
    assert Contents not in _kinds(document)


def test_a_form_without_lines_is_left_out(now: datetime) -> None:
    template = Template("t", "T", "T", parts=("form", "sections"))
    assert Form not in _kinds(compose(Briefing("b"), {}, now=now, template=template))


def test_a_table_of_sources_stands_under_the_heading_of_their_list(
    loaded: Loaded, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    asked = replace(briefing, settings=Settings(appraisal=True))
    for document in (
        compose(asked, sources, now=now),
        compose(briefing, sources, now=now, template=loaded("long-report")),
    ):
        place = next(n for n, block in enumerate(document.blocks) if isinstance(block, Table))
        before, after = document.blocks[place - 1], document.blocks[place + 1]
        assert isinstance(before, Heading)
        assert isinstance(after, Heading)
        assert (plain(before.inlines), plain(after.inlines)) == ("Sources", "Articles")


def test_a_table_of_sources_can_stand_by_itself(
    briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> None:
    asked = replace(briefing, settings=Settings(appraisal=True))
    alone = Template("t", "T", "T", parts=("sections",))
    assert isinstance(compose(asked, sources, now=now, template=alone).blocks[-1], Table)
    first = Template("t", "T", "T", parts=("appraisal", "sections", "sources"))
    assert isinstance(compose(briefing, sources, now=now, template=first).blocks[2], Table)

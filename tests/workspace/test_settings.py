"""Themes, templates and marking profiles: files that can be used, and files that are refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from briefer.workspace import Workspace
from briefer.workspace.settings import (
    ResourceError,
    load_profile,
    load_themes,
    load_yardstick,
    template_files,
)
from briefer.workspace.templates import load_template

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.document.template import Template
    from briefer.workspace import Places

FULL = """
name = "Our memo"
page_limit = 2
portions = true
endnotes = true
headings = ["First", "Second"]
form = [["Approve", "Disapprove"], ["Date"]]
margins = { left = 72 }
scale.body = { size = 12, color = "#102030", family = "sans" }
"""


def loaded(folder: Path, text: str) -> Template:
    file = folder / "ours.toml"
    file.write_text(text, "utf-8")
    return load_template(file, paper="a4", fonts=folder)


def test_a_template_says_only_what_it_changes(tmp_path: Path) -> None:
    bare, full = loaded(tmp_path, ""), loaded(tmp_path, FULL)
    assert (bare.id, bare.name, bare.kind, bare.page_limit) == ("ours", "ours", "ours", 0)
    assert (full.name, full.kind, full.page_limit, full.portions) == (
        "Our memo",
        "Our memo",
        2,
        True,
    )
    assert full.headings == ("First", "Second")
    assert full.form == (("Approve", "Disapprove"), ("Date",))
    assert full.design.endnotes
    assert full.design.paper.name == "a4"
    assert full.design.margins.left == 72
    assert full.design.margins.right == bare.design.margins.right
    body, usual = full.design.scale.body, bare.design.scale.body
    assert (body.size, body.color, body.family) == (12, "#102030", "sans")
    assert body.leading == usual.leading


@pytest.mark.parametrize(
    "text",
    [
        "name = 7",
        "unheard_of = true",
        'id = "other"',
        'portions = "no"',
        "yardstick = true",
        "verified = 1",
        "page_limit = true",
        'page_limit = "2"',
        'contents_from = "3"',
        'front = ["for", "unheard of"]',
        'parts = "sections"',
        'headings = "One"',
        "headings = [1]",
        'form = ["Approve"]',
        "form = 7",
        'margins = { left = "2 cm" }',
        "margins = { inside = 3 }",
        "margins = 3",
        'scale.body = { color = "red" }',
        'scale.body = { family = "Arial" }',
        "scale.body = { bold = 1 }",
        "scale.unheard_of = { size = 3 }",
        "scale = 3",
        "no toml",
    ],
)
def test_a_template_that_does_not_hold_what_it_should_is_refused_by_name(
    tmp_path: Path, text: str
) -> None:
    with pytest.raises(ResourceError, match=re.escape("ours.toml")):
        loaded(tmp_path, text)


def test_an_unknown_paper_names_those_there_are(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").touch()
    with pytest.raises(ResourceError, match="letter, a4"):
        load_template(tmp_path / "ours.toml", paper="b5", fonts=tmp_path)


def test_a_persons_own_template_wins_over_the_programs(tmp_path: Path) -> None:
    for folder in ("program", "own"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "memo.toml").touch()
    found = template_files([tmp_path / "program", tmp_path / "own", tmp_path / "nowhere"])
    assert found == {"memo": tmp_path / "own" / "memo.toml"}


@pytest.mark.parametrize(
    "text", ['name = "A"', 'name = "A"\nlevel = [{ id = "x" }]', "[", "level=3"]
)
def test_a_marking_profile_that_is_none_is_refused_by_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ResourceError, match=re.escape("ours.toml")):
        load_profile(file)


def test_themes_of_another_form_are_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "themes.toml"
    file.write_text('theme = [{ title = "No theme has one" }]', "utf-8")
    with pytest.raises(ResourceError, match=re.escape("themes.toml")):
        load_themes(file)


def test_names_of_themes_in_another_language_of_another_form_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "themes.toml"
    file.write_text('theme = [{ id = "a", name = "A", color = "#000000" }]\nwords = "ko"', "utf-8")
    with pytest.raises(ResourceError, match=re.escape("themes.toml")):
        load_themes(file, "ko-KR")


def test_every_template_and_profile_of_the_program_can_be_chosen(places: Places) -> None:
    workspace = Workspace(places)
    for identifier, name in workspace.choices.templates():
        workspace.new(identifier)
        assert workspace.template().name == name
        headings = [section.heading for section in workspace.briefing.sections]
        assert headings == list(workspace.template().headings) or headings[0] == "Labor"
    nothing, *profiles = workspace.choices.profiles()
    assert nothing.levels == ()
    assert all(profile.levels and profile.name for profile in profiles)
    assert len({profile.id for profile in profiles}) == len(profiles) >= 3
    with pytest.raises(ResourceError, match="unheard of"):
        workspace.new("unheard of")
    workspace.close()


def test_a_removed_article_stays_with_the_briefing_that_cites_it(places: Places) -> None:
    workspace = Workspace(places)
    first = workspace.summaries()[0].id
    assert not workspace.remove(first)
    assert first not in {summary.id for summary in workspace.summaries()}
    workspace.open_sample("two-pages")
    cited = workspace.briefing.cited()[0]
    assert workspace.remove(cited)
    assert workspace.source(cited).article.id == cited
    workspace.close()


def test_a_broken_template_of_a_person_hides_no_other_and_says_so_when_chosen(
    places: Places,
) -> None:
    (places.data / "templates").mkdir(parents=True)
    (places.data / "templates" / "broken.toml").write_text("[", "utf-8")
    workspace = Workspace(places)
    names = dict(workspace.choices.templates())
    assert names["broken"] == "broken"
    assert len(names) > 1
    before = workspace.briefing
    with pytest.raises(ResourceError, match=re.escape("broken.toml")):
        workspace.new("broken")
    assert workspace.briefing is before
    workspace.close()


@pytest.mark.parametrize(
    "text",
    [
        'name = "A"',
        'name = ""\nband = [{ name = "x", low = 1, high = 2 }]',
        'name = "A"\nband = []',
        'name = "A"\nband = [{ name = "x", low = 3, high = 2 }]',
        'name = "A"\nband = [{ name = "x", low = 1, high = 200 }]',
        'name = "A"\nband = [{ name = "x", low = 0.1, high = 0.2 }]',
        'name = "A"\nband = [{ name = "x", low = 1, high = 2, synonyms = [3] }]',
        'name = "A"\nband = [{ name = "x", low = 1, high = 2, chance = 3 }]',
        'name = "A"\nband = [{ name = "x", low = 1, high = 2 }]\nother = 1',
        'name = "A"\nband = [{ name = "x", low = 1, high = 2 }]\nconfidence = [{ name = 1 }]',
        'name = "A"\nband = [{ name = "x", low = 1, high = 2 }]\n[[confidence]]\nmeaning = "m"',
        "band = 3",
    ],
)
def test_a_yardstick_that_is_none_is_refused_by_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "ours.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ResourceError, match=re.escape("ours.toml")):
        load_yardstick(file)


def test_the_yardsticks_of_the_program_say_what_their_offices_publish(checkout: Path) -> None:
    folder = checkout / "resources" / "yardsticks"
    icd, uk = load_yardstick(folder / "icd203.toml"), load_yardstick(folder / "uk.toml")
    assert [(band.low, band.high) for band in icd.bands] == [
        (1, 5), (5, 20), (20, 45), (45, 55), (55, 80), (80, 95), (95, 99),
    ]  # fmt: skip
    assert [(band.low, band.high) for band in uk.bands] == [
        (0, 5), (10, 20), (25, 35), (40, 50), (55, 75), (80, 90), (95, 100),
    ]  # fmt: skip
    assert icd.band("Highly  probable") == icd.bands[5]
    assert uk.band("probable") == uk.band("likely") == uk.bands[4]
    for yardstick in (icd, uk):
        assert [each.name for each in yardstick.confidences] == ["low", "moderate", "high"]


def test_a_persons_own_yardstick_wins_and_one_that_is_not_here_is_named(places: Places) -> None:
    workspace = Workspace(places)
    nothing, *every = workspace.choices.yardsticks()
    assert nothing.bands == ()
    assert [each.id for each in every] == ["icd203", "uk"]
    for folder, name, text in (
        ("yardsticks", "icd203", 'name = "Ours"\nband = [{ name = "x", low = 1, high = 2 }]'),
        ("templates", "ours", 'name = "Ours"\nyardstick = "icd203"'),
        ("templates", "lost", 'name = "Lost"\nyardstick = "gone"'),
    ):
        (places.data / folder).mkdir(parents=True, exist_ok=True)
        (places.data / folder / f"{name}.toml").write_text(text, "utf-8")
    workspace.new("ours")
    settings = workspace.briefing.settings
    assert (settings.yardstick.name, settings.explained) == ("Ours", False)
    with pytest.raises(ResourceError, match="“gone”"):
        workspace.with_template("lost")

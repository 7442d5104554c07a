"""Files of every earlier version open today as they were meant when they were written."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import jsonschema
import pytest

from briefer.domain.passage import ChangeKind
from briefer.domain.prose import Citation
from briefer.domain.section import Comment
from briefer.storage import load, save
from briefer.storage.migrating import ANY, FORWARD, Step, forward
from briefer.storage.saving import MINOR, VERSION

KEPT = Path(__file__).parent / "kept"


NEWEST = KEPT / f"version-{VERSION}.{MINOR}.briefing"
FILES = sorted(KEPT.glob("*.briefing"))


def test_a_file_of_every_version_is_kept() -> None:
    assert NEWEST in FILES
    assert {int(file.stem.split("-")[1].split(".")[0]) for file in FILES} == {
        *range(1, VERSION + 1)
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_kept_file_of_every_version_says_today_what_it_said_then(file: Path) -> None:
    """The words below are those of the file, not of any class: they hold for every version."""
    found = load(file)
    assert (found.warnings, found.damaged, found.read_only) == ((), False, False)
    briefing = found.briefing
    front, settings = briefing.front, briefing.settings
    assert (front.title, front.prepared_for, front.prepared_by) == (
        "The harbor",
        "The mayor",
        "The desk",
    )
    assert (front.date, front.reference, front.draft) == ("2026-11-25", "T-1", 3)
    assert [(line.label, line.value) for line in front.lines] == [("Copy", "1")]
    assert briefing.bottom_line.plain() == "The harbor is open."
    (judgment,) = briefing.judgments
    assert (judgment.text.plain(), judgment.likelihood, judgment.confidence) == (
        "It stays open.",
        "likely",
        "high",
    )
    ships, unfiled = briefing.sections
    assert (ships.heading, ships.theme, unfiled.heading, unfiled.held) == (
        "Ships",
        "trade",
        "Unfiled",
        True,
    )
    first, comment, second = ships.items
    assert isinstance(comment, Comment)
    assert first.exact == "two moer waited outside"
    assert (first.changes[0].kind, first.locator.value) == (ChangeKind.SIC, "2")
    assert (second.exact, second.speaker, second.citing) == (
        "“We are glad”",
        "Bo Sample",
        "Test News",
    )
    assert [passage.exact for passage in comment.text.passages()] == ["eleven weeks"]
    assert any(isinstance(span, Citation) for span in comment.text.paragraphs[0].spans)
    assert unfiled.items[0].typed
    assert briefing.themes[0].lexicon == ("ship", "harbor")
    assert (settings.paper, settings.language, settings.portions) == ("a4", "en-GB", True)
    assert [level.banner for level in settings.profile.levels] == ["OPEN", "CLOSED"]
    source = found.sources[first.article]
    assert source.article.origin.name == "harbor.txt"
    assert source.article.text[first.start : first.end] == first.exact
    assert [page.label for page in source.article.pages] == ["1", "2"]
    assert source.reference.title == "Harbor opens again"


def test_the_first_minor_version_says_what_is_thought_of_the_evidence() -> None:
    briefing = load(KEPT / "version-1.1.briefing").briefing
    first, settings = briefing.sections[0].items[0], briefing.settings
    assert [each.exact for each in first.also] == ["harbor"]
    assert briefing.appraisal(first.article).interest == "The town sells berths"
    assert [(each.start, each.end) for each in briefing.dismissed] == [(0, 6)]
    assert [band.terms for band in settings.yardstick.bands][1] == ("likely", "probable")
    assert (settings.explained, settings.annex, settings.corroboration) == (True, True, True)


def test_every_version_before_this_one_has_its_steps_and_no_other_has() -> None:
    assert set(FORWARD) == set(range(1, VERSION))


def test_the_kept_file_of_this_version_has_something_in_every_field_that_the_schema_names(
    checkout: Path,
) -> None:
    schema = json.loads((checkout / "resources" / "briefing.schema.json").read_text("utf-8"))
    with zipfile.ZipFile(NEWEST) as archive:
        content = json.loads(archive.read("briefing.json"))
    jsonschema.validate(content, schema)
    named: set[str] = set()
    for definition in schema["$defs"].values():
        named |= set(definition.get("properties", ()))
    assert named - keys(content) == set()


def keys(node: object) -> set[str]:
    """Return the names of all fields that hold something."""
    if isinstance(node, list):
        return {key for each in node for key in keys(each)}
    if not isinstance(node, dict):
        return set()
    filled = {key for key, value in node.items() if value not in ("", None, [], False)}
    return filled | {key for value in node.values() for key in keys(value)}


def test_saving_a_file_of_this_version_again_changes_no_byte(tmp_path: Path) -> None:
    path = Path(shutil.copy(NEWEST, tmp_path))
    found = load(path)
    save(path, found.briefing, found.sources, found.kept)
    assert path.read_bytes() == NEWEST.read_bytes()


def test_steps_rename_give_and_drop_wherever_they_point_and_nowhere_else() -> None:
    table = {
        1: (
            Step(("content", "sections", ANY, "items", ANY), rename={"words": "exact"}),
            Step(("record", "article"), give={"pages": []}),
        ),
        2: (Step(("content", "sections", ANY), give={"held": False}, drop=("color",)),),
    }
    data = {
        "sections": [
            {"color": "red", "items": [{"words": "a"}, {"words": "b", "exact": "c"}, 5]},
            {"held": True, "items": {}},
            None,
        ]
    }
    forward("content", data, 1, 3, table)
    assert data == {
        "sections": [
            {"held": False, "items": [{"exact": "a"}, {"words": "b", "exact": "c"}, 5]},
            {"held": True, "items": {}},
            None,
        ]
    }
    record: dict[str, object] = {"article": {}, "words": "a"}
    forward("record", record, 1, 3, table)
    assert record == {"article": {"pages": []}, "words": "a"}


def test_data_of_a_later_version_is_left_as_it_is() -> None:
    table = {1: (Step(("content",), drop=("a",)),)}
    data = {"a": 1}
    forward("content", data, 2, 2, table)
    forward("content", data, 3, 2, table)
    assert data == {"a": 1}

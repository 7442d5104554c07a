"""Errors, reports and names of edits as a Korean window says them: all but names is Korean."""

from __future__ import annotations

import json
import pickle
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest
from PySide6.QtCore import QTranslator

from briefer import editing, storage
from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.briefing import (
    Appraisal,
    Briefing,
    Dismissal,
    FrontMatter,
    Judgment,
    Settings,
)
from briefer.domain.passage import ChangeKind, MarkedChange, cut
from briefer.domain.prose import prose
from briefer.domain.reference import Reference, Source
from briefer.domain.section import Comment, Section, Theme
from briefer.editing.edits import Edit, Group
from briefer.errors import Said
from briefer.evidence import State, check
from briefer.evidence.drafting import hints
from briefer.ui import deeds
from briefer.ui.deeds import deed
from briefer.ui.language import say
from briefer.ui.reader.roles import retyped
from briefer.workspace import landing, unfiled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from briefer.domain.passage import Passage
    from briefer.workspace import Workspace

HEADING = "Sanctions"
TEXT = "Workers abroad\nThey sleep four to a room and send home most of what they earn.\n"


@pytest.fixture(autouse=True)
def korean(qapp: QApplication, checkout: Path) -> Iterator[None]:
    """Have the application speak the Korean that comes with the program."""
    translator = QTranslator()
    assert translator.load(str(checkout / "resources" / "translations" / "briefer_ko.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def is_korean(words: str, *names: str) -> bool:
    """Return whether words are Korean, but for names."""
    for name in (*names, "Briefer", "UTF-8"):
        words = words.replace(name, "")
    return bool(re.search(r"[가-힣]", words)) and not re.search(r"[A-Za-z]", words)


@pytest.fixture
def source() -> Source:
    start = TEXT.index("They")
    blocks = (Block(Role.TITLE, 0, 14), Block(Role.BODY, start, len(TEXT) - 1))
    article = Article(text_digest(TEXT), TEXT, blocks, Origin("a.txt", "0" * 64))
    return Source(article, Reference("article"))


@pytest.fixture
def passage(source: Source) -> Passage:
    start = TEXT.index("sleep")
    return cut(source.article, start, start + len("sleep four to a room"), identifier="p1")


@pytest.fixture
def briefing(passage: Passage) -> Briefing:
    items = (passage, Comment("c1", prose("A comment.")))
    sections = (Section("s1", HEADING, "t1", items), Section("s2", "", "", ()))
    judgments = (Judgment("j1", prose("One.")), Judgment("j2", prose("Two.")))
    return Briefing(
        "b1",
        sections=sections,
        themes=(Theme("t1", HEADING, "#9A6412"),),
        judgments=judgments,
        dismissed=(Dismissal("s1", "a1", 0, 9),),
    )


def _edits(briefing: Briefing, passage: Passage, source: Source) -> tuple[Edit, ...]:
    section, front, article = briefing.sections[0], FrontMatter, source.article
    one = Judgment("j3", prose("Three."))
    reference = replace(source.reference, type="book")
    settings = (
        Settings(style="apa"), Settings(template="handout"), Settings(paper="a4"),
        Settings(language="ko"), Settings(portions=True),
    )  # fmt: skip
    return (
        editing.InsertItem("s1", 0, replace(passage, id="p2")),
        editing.InsertItem("s2", 0, replace(passage, id="p2")),
        editing.InsertItem("s1", 0, Comment("c2", prose("More."))),
        editing.RemoveItem("p1"),
        editing.RemoveItem("c1"),
        editing.MoveItem("p1", "s1", 1),
        editing.MoveItem("c1", "s1", 0),
        editing.MoveItem("p1", "s2", 0),
        editing.ReplaceItem(replace(passage, speaker="A")),
        editing.ReplaceItem(Comment("c1", prose("Other."))),
        editing.InsertSection(0, Section("s3", "New", "", ())),
        editing.RemoveSection("s1"),
        editing.MoveSection("s1", 1),
        editing.ChangeSection("s1", "Other", "t1"),
        editing.ChangeSection("s1", HEADING, ""),
        editing.ChangeSection("s1", HEADING, "t1", "secret"),
        editing.ChangeSection("s1", "Other", "", section.marking),
        editing.InsertJudgment(0, one),
        editing.RemoveJudgment("j1"),
        editing.MoveJudgment("j1", 1),
        editing.ReplaceJudgment(Judgment("j1", prose("Other."))),
        editing.ChangeFront(front(title="Other")),
        editing.ChangeFront(front(prepared_for="Other")),
        editing.ChangeBottomLine(prose("Other.")),
        *map(editing.ChangeSettings, settings),
        editing.InsertTheme(0, Theme("t2", HEADING, "#9A6412")),
        editing.RemoveTheme("t1"),
        editing.ReplaceTheme(Theme("t1", HEADING, "#000000")),
        editing.ChangeAppraisal(Appraisal(article.id, "A")),
        editing.Dismiss(0, Dismissal("s1", article.id, 0, 9)),
        editing.Reinstate(briefing.dismissed[0]),
        *(editing.ChangeRole(article.id, 0, Role.TITLE, role) for role in Role),
        editing.ChangePages(article.id, (), ()),
        editing.ChangeReference(article.id, source.reference, reference),
    )


def test_every_edit_is_named_in_korean_and_headings_stay(
    briefing: Briefing, passage: Passage, source: Source
) -> None:
    edits = _edits(briefing, passage, source)
    kinds = {kind for each in get_args(Edit) for kind in get_args(each) or (each,)}
    assert {type(edit) for edit in edits} == kinds - {Group}
    for edit in edits:
        name = editing.apply(briefing, edit)[1].name
        assert is_korean(deed(name), HEADING), name
    moved = editing.apply(briefing, editing.MoveItem("p1", "s2", 0))[1].name
    assert deed(moved) == "제목 없는 항목 항목으로 이동"
    assert deed("Move to {heading}") == "{heading} 항목으로 이동"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (deeds.MOVE_CARDS.format(count=3), "카드 3장 이동"),
        (deeds.CHANGE_BLOCKS.format(count=2, role="line above the title"), "단락 2개를"),
        (deeds.CHANGE_MARKING, "보안 표시 변경"),
        (unfiled.NAME, "강조 표시 가져오기"),
        (landing.IMPORT, "주석 가져오기"),
    ],
)
def test_an_edit_of_several_is_kept_in_english_and_said_in_korean(name: str, said: str) -> None:
    assert not is_korean(name)
    assert deed(name).startswith(said)
    assert is_korean(deed(name))


def test_what_is_done_in_a_korean_window_is_kept_in_english(source: Source) -> None:
    edit = retyped(source.article.id, source.article.blocks, Role.KICKER)
    assert isinstance(edit, Group)
    assert edit.name == "Change 2 blocks to line above the title"
    assert is_korean(deed(edit.name))


def test_every_finding_is_said_in_korean(
    briefing: Briefing, passage: Passage, source: Source
) -> None:
    start, other = passage.start, Article
    omitted = MarkedChange(ChangeKind.OMISSION, start, start + 5)
    sic = MarkedChange(ChangeKind.SIC, start + 6, start + 10)

    def with_text(text: str) -> Source:
        made = other(passage.article, text, (), Origin("a.txt", "0" * 64))
        return Source(made, source.reference)

    cases = (
        (passage, source),
        (replace(passage, changes=(omitted,)), source),
        (replace(passage, changes=(omitted, sic)), source),
        (replace(passage, changes=(sic, omitted)), source),
        (replace(passage, changes=(replace(omitted, end=start),)), source),
        (passage, with_text("x\n" + TEXT)),
        (passage, with_text(TEXT.replace("four", "five"))),
        (passage, with_text("Nothing of it")),
        (
            replace(passage, start=2, end=2 + len(passage.exact)),
            with_text(f"  {passage.exact}\n" * 2),
        ),
        (passage, None),
        (replace(passage, typed=True), source),
    )
    seen = set()
    for quoted, held in cases:
        made = replace(briefing, sections=(replace(briefing.sections[0], items=(quoted,)),))
        (finding,) = check(made, {passage.article: held} if held else {})
        seen.add(finding.state)
        assert is_korean(re.sub(r"“.*”", "", say(finding.message))), finding.message
    assert seen == set(State)


def test_a_likelihood_is_named_in_korean_where_the_words_gainsay_it() -> None:
    judgment = Judgment("j1", prose("고용이 이어질 가능성이 높다."), likelihood="very unlikely")
    (hint,) = hints(Briefing("b1", judgments=(judgment,)), {})
    assert "“가능성이 높다”" in say(hint.message)
    assert "“가능성 매우 낮음”" in say(hint.message)


def test_what_cannot_be_added_is_told_in_korean(workspace: Workspace, tmp_path: Path) -> None:
    picture, empty = tmp_path / "1.png", tmp_path / "2.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    empty.write_text(" \n", "utf-8")
    failed = workspace.add_files([picture, empty, tmp_path / "3.txt"]).failed
    assert len(failed) == 3
    for each in failed:
        assert is_korean(say(each), "1.png", "2.txt", "3.txt"), each
    assert "그림" in say(failed[0])


def test_what_was_left_out_of_a_damaged_file_is_told_in_korean(
    briefing: Briefing, tmp_path: Path
) -> None:
    whole, damaged = tmp_path / "whole.briefing", tmp_path / "damaged.briefing"
    storage.save(whole, briefing, {})
    with zipfile.ZipFile(whole) as read, zipfile.ZipFile(damaged, "w") as written:
        for name in read.namelist():
            data = read.read(name)
            if name == "briefing.json":
                content = json.loads(data)
                content["briefing"]["themes"] = [1, 2]
                content["briefing"]["bottom_line"] = 3
                data = json.dumps(content).encode()
            written.writestr(name, data)
    warnings = storage.load(damaged).warnings
    told = " ".join(map(say, warnings))
    assert is_korean(told, "sleep four to a room"), told
    assert "핵심 요지" in told
    assert "주제(2회)" in told
    assert all(isinstance(each, str) for each in warnings)


def test_what_is_said_crosses_to_another_process_whole() -> None:
    said = Said("{name} has {kind}.", name=Said("Someone"), kind="{x}")
    again = pickle.loads(pickle.dumps(said))  # noqa: S301 - made a moment ago
    assert (again, again.text, again.values) == (said, said.text, said.values)
    assert again == "Someone has {x}."

"""What one open briefing can do, without a screen: the life of a briefing from start to export."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from briefer.composing import compose
from briefer.domain.article import Role
from briefer.domain.briefing import FrontMatter
from briefer.domain.passage import cut, new_id, type_out
from briefer.domain.prose import prose
from briefer.domain.reference import Basis, BasisKind, Field
from briefer.domain.section import Comment, Section
from briefer.editing import (
    ChangeFront,
    ChangeReference,
    ChangeRole,
    InsertItem,
    InsertSection,
    MoveItem,
)
from briefer.errors import BrieferError, CancelledError, Said
from briefer.evidence import State
from briefer.library import DamagedLibraryError
from briefer.workspace import Step, Workspace
from briefer.workspace.articles import MissingArticleError
from briefer.workspace.outline import build, read_outline
from briefer.workspace.workspace import ReadOnlyError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.workspace import Places

NOW = dt.datetime(2026, 11, 21, 14, 5, tzinfo=dt.UTC)


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    opened = Workspace(places)
    yield opened
    opened.close()


def article_named(workspace: Workspace, beginning: str) -> str:
    return next(s.id for s in workspace.summaries() if s.name.startswith(beginning))


def file_sentence(workspace: Workspace, beginning: str, words: str, section: int) -> str:
    source = workspace.source(article_named(workspace, beginning))
    start = source.article.text.index(words)
    passage = cut(source.article, start, start + len(words))
    workspace.edit(InsertItem(workspace.briefing.sections[section].id, 0, passage))
    return passage.id


def test_a_first_start_shows_five_articles_and_four_empty_sections(
    workspace: Workspace,
) -> None:
    assert len(workspace.summaries()) == 5
    headings = [section.heading for section in workspace.briefing.sections]
    assert headings == ["Labor", "Sanctions", "Defections", "Diplomacy"]
    assert not workspace.dirty


def test_a_new_briefing_begins_in_the_language_that_it_is_handed(places: Places) -> None:
    with closing(Workspace(places, language="ko-KR")) as workspace:
        assert [section.heading for section in workspace.briefing.sections] == [
            "노동",
            "제재",
            "탈북",
            "외교",
        ]
        assert workspace.briefing.settings.language == "ko-KR"
        assert workspace.briefing.settings.paper == "a4"
        assert not workspace.dirty
        workspace.new("meeting-brief")
        assert workspace.briefing.sections[0].heading == "목표"
        assert workspace.template().kind == "회의 브리핑"


def test_an_installed_program_starts_with_an_empty_library(places: Places) -> None:
    workspace = Workspace(replace(places, seeds=None))
    assert workspace.summaries() == ()
    workspace.close()


def test_the_same_articles_are_not_added_twice(
    workspace: Workspace, seeds: tuple[Path, ...]
) -> None:
    workspace.summaries()
    report = workspace.add_files(seeds)
    assert (len(report.added), len(report.known), report.failed) == (0, 5, ())


def test_adding_goes_on_past_a_file_that_cannot_be_read(
    workspace: Workspace, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("Some words.\n", "utf-8")
    bad.write_bytes(b"")
    report = workspace.add_files([tmp_path])
    assert len(report.added) == 1
    assert len(report.failed) == 1
    assert "bad.txt" in report.failed[0]


def test_adding_can_be_stopped(workspace: Workspace, seeds: tuple[Path, ...]) -> None:
    def stop(_step: Step) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        workspace.add_files(seeds, stop)


def test_edits_are_undone_and_made_again_by_name(workspace: Workspace) -> None:
    identifier = file_sentence(workspace, "000", "The China factor", 0)
    target = workspace.briefing.sections[1].id
    workspace.edit(MoveItem(identifier, target, 0))
    assert "Sanctions" in workspace.undo_name
    workspace.undo()
    assert workspace.briefing.place(identifier)[0].heading == "Labor"
    workspace.undo()
    assert workspace.briefing.item(identifier) is None
    assert not workspace.dirty
    workspace.redo()
    workspace.redo()
    assert workspace.briefing.place(identifier)[0].heading == "Sanctions"
    assert workspace.undo() is not None


def test_a_saved_briefing_opens_with_its_articles_and_no_library(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    file_sentence(workspace, "004", "Xi is demonstrating just how far Kim can push his luck", 3)
    path = workspace.save(tmp_path / "a briefing.briefing")
    assert not workspace.dirty
    workspace.close()
    other = Workspace(replace(places, seeds=None, data=tmp_path / "elsewhere"))
    assert other.open(path) == ()
    assert other.briefing == workspace.briefing
    assert [finding.state for finding in other.check()] == [State.EXACT]
    other.close()


def test_the_briefings_own_copy_of_an_article_wins(workspace: Workspace, tmp_path: Path) -> None:
    file_sentence(workspace, "003", "Escaping", 2)
    path = workspace.save(tmp_path / "one.briefing")
    article = workspace.briefing.cited()[0]
    workspace.articles.library.remove(article)
    workspace.open(path)
    assert workspace.source(article).article.text.count("Escaping") == 1


def test_an_article_that_is_nowhere_is_one_plain_message(workspace: Workspace) -> None:
    with pytest.raises(MissingArticleError, match="neither in the library"):
        workspace.source("0" * 64)


def test_edits_that_were_not_saved_are_back_with_their_undo(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    path = workspace.save(tmp_path / "one.briefing")
    identifier = file_sentence(workspace, "000", "The China factor", 0)
    workspace.close()
    other = Workspace(places)
    (told,) = other.open(path)
    assert "back" in told
    assert other.dirty
    assert other.briefing.item(identifier) is not None
    other.undo()
    assert other.briefing.item(identifier) is None
    other.close()


def test_nothing_is_said_to_be_back_where_the_file_holds_all_of_it(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    path = workspace.save(tmp_path / "one.briefing")
    file_sentence(workspace, "000", "The China factor", 0)
    workspace.undo()
    workspace.close()
    with closing(Workspace(places)) as other:
        assert other.open(path) == ()
        assert not other.dirty
        other.redo()
        assert other.dirty


def test_undo_reaches_back_through_a_saving_and_a_restart(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    identifier = file_sentence(workspace, "000", "The China factor", 0)
    path = workspace.save(tmp_path / "one.briefing")
    workspace.close()
    other = Workspace(places)
    assert other.open(path) == ()
    assert not other.dirty
    other.undo()
    assert other.briefing.item(identifier) is None
    other.close()


def test_a_briefing_that_was_never_saved_is_recovered(workspace: Workspace, places: Places) -> None:
    identifier = file_sentence(workspace, "000", "The China factor", 0)
    workspace.close()
    other = Workspace(places)
    (found,) = other.recoverable()
    other.recover(found)
    assert other.dirty
    assert other.briefing.item(identifier) is not None
    assert [finding.state for finding in other.check()] == [State.EXACT]
    other.close()


def test_what_a_person_discarded_does_not_come_back(workspace: Workspace, places: Places) -> None:
    file_sentence(workspace, "000", "The China factor", 0)
    workspace.discard()
    workspace.close()
    other = Workspace(places)
    assert other.recoverable() == ()
    other.close()


def test_a_journal_that_cannot_be_written_never_refuses_an_edit(
    places: Places, tmp_path: Path
) -> None:
    places.data.mkdir()
    places.journals.write_text("a file stands where the folder should be")
    workspace = Workspace(places)
    first = file_sentence(workspace, "000", "The China factor", 0)
    second = file_sentence(workspace, "000", "Back off to work", 0)
    assert {passage.id for passage in workspace.briefing.passages()} == {first, second}
    assert "could not be put on disk" in workspace.take_trouble()
    workspace.save(tmp_path / "safe.briefing")
    workspace.close()


def test_a_briefing_for_reading_only_refuses_edits(workspace: Workspace) -> None:
    workspace.refusal = Said("Made by a newer Briefer.")
    front = replace(workspace.briefing.front, title="Changed")
    with pytest.raises(ReadOnlyError, match="newer"):
        workspace.edit(ChangeFront(front))


def test_a_failed_opening_leaves_the_open_briefing(workspace: Workspace, tmp_path: Path) -> None:
    file_sentence(workspace, "000", "The China factor", 0)
    before = workspace.briefing
    bad = tmp_path / "bad.briefing"
    bad.write_bytes(b"PK\x03\x04")
    with pytest.raises(BrieferError):
        workspace.open(bad)
    assert workspace.briefing is before


def test_a_sample_opens_as_a_copy_without_a_file(workspace: Workspace) -> None:
    names = [name for name, _title in workspace.samples()]
    assert names == ["long", "two-pages"]
    for name in names:
        assert workspace.open_sample(name) == ()
        assert workspace.path is None
        assert {finding.state for finding in workspace.check()} <= {State.EXACT, State.MARKED}


@pytest.mark.parametrize("name", ["two-pages", "long"])
def test_a_sample_is_what_its_list_says(workspace: Workspace, places: Places, name: str) -> None:
    workspace.open_sample(name)
    sources = [workspace.source(article) for article in workspace.briefing.cited()]
    outline = read_outline(places.samples / f"{name}.json")
    listed = build(outline, sources, workspace.themes(), identifier=workspace.briefing.id)
    assert workspace.briefing == listed


def test_markup_in_an_article_prints_as_it_stands(workspace: Workspace, tmp_path: Path) -> None:
    words = "He wrote <b>&amp; and {{}} and <para> in one line."
    article = workspace.add_text("markup.txt", f"A title\n\n{words}\n").added[0]
    source = workspace.source(article)
    start = source.article.text.index(words)
    section = workspace.briefing.sections[0].id
    workspace.edit(InsertItem(section, 0, cut(source.article, start, start + len(words))))
    workspace.edit(InsertItem(section, 1, Comment(new_id("c"), prose("Mine: <i>&lt; {{x}}"))))
    for suffix in ("docx", "pdf"):
        workspace.export(tmp_path / f"out.{suffix}")
        assert (tmp_path / f"out.{suffix}").stat().st_size > 1000


def test_an_export_to_a_folder_that_is_not_there_is_one_plain_message(
    workspace: Workspace, tmp_path: Path
) -> None:
    file_sentence(workspace, "000", "The China factor", 0)
    with pytest.raises(BrieferError, match="could not be written"):
        workspace.export(tmp_path / "missing" / "out.pdf")
    with pytest.raises(BrieferError, match=r"neither a \.docx nor a \.pdf"):
        workspace.export(tmp_path / "out.odt")
    assert list(tmp_path.glob("out*")) == []


def test_a_damaged_library_is_set_aside_and_begun_anew(places: Places) -> None:
    places.data.mkdir()
    places.library.write_bytes(b"this is no database" * 100)
    workspace = Workspace(places)
    assert len(workspace.summaries()) == 5
    assert workspace.take_trouble()
    assert workspace.take_trouble() == ""
    workspace.close()
    assert any(b"no database" in file.read_bytes() for file in places.data.iterdir())


def test_a_data_folder_that_cannot_be_made_is_one_plain_message(
    places: Places, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("a file stands here")
    workspace = Workspace(places)
    with pytest.raises(BrieferError, match="cannot be made"):
        workspace.summaries()
    workspace.close()


def made_by_a_newer_program(path: Path) -> None:
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    content = json.loads(parts["briefing.json"])
    parts["briefing.json"] = json.dumps(content | {"version": content["version"] + 1}).encode()
    with ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def test_a_newer_programs_file_is_never_overwritten_and_a_copy_of_it_is_journaled(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    newer = workspace.save(tmp_path / "newer.briefing")
    made_by_a_newer_program(newer)
    before = newer.read_bytes()
    workspace.open(newer)
    for target in (None, newer, tmp_path / "folder" / ".." / "newer.briefing"):
        with pytest.raises(ReadOnlyError):
            workspace.save(target)
    assert newer.read_bytes() == before

    copy = workspace.save(tmp_path / "copy.briefing")
    workspace.edit(ChangeFront(replace(workspace.briefing.front, title="Mine")))
    workspace.close()
    again = Workspace(places)
    again.open(copy)
    assert again.briefing.front.title == "Mine"
    again.close()


def test_a_file_whose_journal_cannot_be_written_opens_as_it_was_saved(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    path = workspace.save(tmp_path / "a.briefing")
    workspace.edit(ChangeFront(replace(workspace.briefing.front, title="Unsaved")))
    workspace.close()
    (journal,) = places.journals.glob("*.journal")
    torn = journal.read_bytes() + b"no line\nnor this\n"
    journal.write_bytes(torn)
    journal.with_suffix(".set-aside").mkdir()  # so that a damaged journal has nowhere to go
    again = Workspace(places)
    (warning,) = again.open(path)
    assert "could not be brought back" in warning
    assert again.briefing.front.title != "Unsaved"
    assert again.path == path
    again.close()
    assert journal.read_bytes() == torn


def test_a_library_that_is_damaged_while_it_is_open_begins_anew(
    workspace: Workspace, places: Places
) -> None:
    assert len(workspace.summaries()) == 5
    workspace.articles.close()
    data = bytearray(places.library.read_bytes())
    first = int.from_bytes(data[16:18])  # the size of a page: the first one opens the file
    data[first:] = b"\xaa" * (len(data) - first)
    places.library.write_bytes(data)
    with pytest.raises(DamagedLibraryError, match="A new library is begun"):
        workspace.search("labor")
    assert len(workspace.summaries()) == 5


def test_what_is_added_knows_when_and_keeps_the_bytes_it_was_read_from(
    workspace: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "saved" / "inner"
    folder.mkdir(parents=True)
    (folder / "ONE.TXT").write_bytes(b"\xef\xbb\xbfA sentence stands here.\r\n")
    (folder / "other.xyz").write_bytes(b"<p>No article of a kind that is read.</p>")
    report = workspace.add_files([tmp_path / "saved"])
    (added,) = report.added
    origin = workspace.source(added).article.origin
    captured = dt.datetime.fromisoformat(origin.captured)
    assert captured.utcoffset() is not None
    original = workspace.articles.library.original(added)
    assert original == (folder / "ONE.TXT").read_bytes()
    assert hashlib.sha256(original).hexdigest() == origin.sha256


def test_a_template_of_ones_own_begins_briefings_like_the_one_it_was_made_from(
    workspace: Workspace,
) -> None:
    workspace.new("meeting-brief")
    headings = [section.heading for section in workspace.briefing.sections]
    identifier = workspace.save_template("Our Monday / meeting")
    assert (identifier, "Our Monday / meeting") in workspace.choices.templates()
    workspace.new()
    workspace.new(identifier)
    assert [section.heading for section in workspace.briefing.sections] == headings
    assert workspace.template().kind == "Meeting brief"
    assert workspace.save_template("../../..") == "my-template"


def block_start(workspace: Workspace, article: str, role: Role) -> int:
    blocks = workspace.source(article).article.blocks
    return next(block.start for block in blocks if block.role is role)


def role_at(workspace: Workspace, article: str, start: int) -> Role:
    block = workspace.source(article).article.block_at(start)
    assert block is not None
    return block.role


def test_a_role_is_changed_in_the_library_and_taken_back_in_its_turn(places: Places) -> None:
    with closing(Workspace(places)) as workspace:
        article = article_named(workspace, "000")
        start = block_start(workspace, article, Role.CAPTION)
        workspace.edit(ChangeRole(article, start, Role.CAPTION, Role.BODY))
        assert not workspace.dirty  # nothing of this article is in the briefing
        workspace.edit(ChangeFront(FrontMatter(title="Later")))
        workspace.undo()
        assert role_at(workspace, article, start) is Role.BODY
    with closing(Workspace(places)) as workspace:
        assert role_at(workspace, article, start) is Role.BODY
    with closing(Workspace(places)) as workspace:
        workspace.recover(workspace.recoverable()[0])
        assert workspace.undo_name == "Mark as body"
        workspace.undo()
        assert role_at(workspace, article, start) is Role.CAPTION


def test_a_corrected_reference_is_found_saved_and_comes_back_after_a_crash(
    places: Places, tmp_path: Path
) -> None:
    with closing(Workspace(places)) as workspace:
        words = "The trend"
        article = article_named(workspace, "000")
        text = workspace.source(article).article.text
        file_sentence(workspace, "000", text[text.index("visas") :][:20].strip(), 0)
        path = workspace.save(tmp_path / "one.briefing")
        old = workspace.source(article).reference
        typed = Field("title", words, Basis(BasisKind.TYPED))
        workspace.edit(ChangeReference(article, old, old.with_field(typed)))
        assert workspace.dirty
        assert words in {summary.reference.title for summary in workspace.summaries()}
        assert [hit.article for hit in workspace.search(f'"{words}"')][:1] == [article]
    places.library.unlink()
    with closing(Workspace(places)) as workspace:
        workspace.open(path)
        assert workspace.source(article).reference.title == words
        assert workspace.dirty
        workspace.save()
        workspace.undo()
        assert workspace.source(article).reference == old
    with closing(Workspace(replace(places, data=tmp_path / "other"))) as colleague:
        colleague.open(path)
        assert colleague.source(article).reference.title == words


def test_what_is_kept_aside_is_checked_and_kept_but_never_printed(places: Places) -> None:
    with closing(Workspace(places)) as workspace:
        article = article_named(workspace, "002")
        aside = Section("s9", "Unfiled", items=(type_out(article, "Said aloud."),), held=True)
        workspace.edit(InsertSection(4, aside))
        (finding,) = workspace.check()
        assert (finding.state, finding.sound, finding.differs) == (State.UNCHECKED, False, False)
        job = workspace.job(NOW)
        printed = compose(job.briefing, job.sources, now=NOW, template=job.template)
        assert "Unfiled" not in repr(printed)
        assert "Said aloud." not in repr(printed)

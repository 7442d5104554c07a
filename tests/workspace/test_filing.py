"""The open briefing's file among other people and programs: nothing is ever written over."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import ChangeFront, InsertItem
from briefer.storage import AwayError, StorageError, load
from briefer.workspace import Workspace
from briefer.workspace.workspace import ReadOnlyError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.reference import Source
    from briefer.workspace import Places


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    with closing(Workspace(places)) as opened:
        yield opened


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def titled(workspace: Workspace, title: str) -> None:
    workspace.edit(ChangeFront(replace(workspace.briefing.front, title=title)))


def colleague(places: Places, tmp_path: Path) -> Workspace:
    return Workspace(replace(places, data=tmp_path / "colleague"))


def test_the_second_window_on_a_file_may_read_it_and_save_a_copy(
    workspace: Workspace, places: Places, tmp_path: Path, share: Path
) -> None:
    titled(workspace, "Mine")
    path = workspace.save(share / "b.briefing")
    with closing(colleague(places, tmp_path)) as other:
        (told,) = other.open(path)
        assert "another window on this computer" in told
        assert other.read_only
        with pytest.raises(ReadOnlyError, match="another window"):
            titled(other, "Theirs")
        with pytest.raises(ReadOnlyError):
            other.save()
        other.save(share / "copy.briefing")
        titled(other, "Theirs")
        with pytest.raises(StorageError, match="open elsewhere"):
            other.save(path)
        workspace.close()
        assert other.open(path) == ()
        assert not other.read_only
    assert not list(share.glob(".*"))


def test_opening_the_same_file_again_is_no_second_window(workspace: Workspace, share: Path) -> None:
    path = workspace.save(share / "b.briefing")
    assert workspace.open(path) == ()
    assert not workspace.read_only


def test_a_lock_goes_with_the_file_it_is_for(workspace: Workspace, share: Path) -> None:
    workspace.save(share / "one.briefing")
    workspace.save(share / "two.briefing")
    assert [file.name for file in share.glob(".*")] == [".two.briefing.lock"]
    workspace.new()
    assert not list(share.glob(".*"))


def test_what_another_program_put_there_is_kept_beside(
    workspace: Workspace, places: Places, share: Path
) -> None:
    titled(workspace, "First")
    path = workspace.save(share / "b.briefing")
    titled(workspace, "Mine")
    with closing(Workspace(places, journaled=False)) as other:
        other.open(path)
        titled(other, "Theirs")
        other.save()
    assert load(path).briefing.front.title == "Theirs"
    workspace.save()
    (told,) = workspace.filing.take_notices()
    assert "b (other version).briefing" in told
    assert load(path).briefing.front.title == "Mine"
    assert load(share / "b (other version).briefing").briefing.front.title == "Theirs"
    titled(workspace, "Again")
    workspace.save()
    assert workspace.filing.take_notices() == ()
    path.write_bytes(b"no briefing at all")
    workspace.save()
    assert (share / "b (other version 2).briefing").read_bytes() == b"no briefing at all"


def test_a_damaged_file_is_kept_when_what_was_left_of_it_is_saved(
    workspace: Workspace, share: Path
) -> None:
    titled(workspace, "Whole")
    path = workspace.save(share / "b.briefing")
    workspace.close()
    damaged = path.read_bytes()[:-40]
    path.write_bytes(damaged)
    warnings = workspace.open(path)
    assert "damaged" in warnings[0]
    assert workspace.briefing.front.title == "Whole"
    assert path.read_bytes() == damaged
    titled(workspace, "Mended")
    workspace.save()
    assert "damaged" in workspace.filing.take_notices()[0]
    assert (share / "b (damaged).briefing").read_bytes() == damaged
    assert load(path).briefing.front.title == "Mended"
    workspace.save()
    assert len(list(share.glob("b*.briefing"))) == 2


def test_a_briefing_that_another_one_is_saved_over_is_kept_as_an_earlier_version(
    workspace: Workspace, places: Places, share: Path
) -> None:
    titled(workspace, "First")
    path = workspace.save(share / "b.briefing")
    with closing(Workspace(places, journaled=False)) as other:
        other.open(path)
        titled(other, "Theirs")
        other.save()
    (first,) = workspace.earlier()
    workspace.restore(first.file)
    titled(workspace, "First again")
    workspace.save(path)
    assert "Theirs" in [version.title for version in workspace.earlier()]
    (share / "c.briefing").write_bytes(b"no briefing")
    workspace.save(share / "c.briefing")
    assert load(share / "c.briefing").briefing.front.title == "First again"


def without_a_record(workspace: Workspace, path: Path) -> Source:
    """Save a briefing that quotes an article, and damage what its file knows of that."""
    source = workspace.source(workspace.summaries()[0].id)
    article = source.article
    passage = cut(article, article.blocks[4].start, article.blocks[4].end)
    workspace.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))
    workspace.save(path)
    workspace.close()
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            record = name == f"articles/{article.id}.json"
            archive.writestr(name, b"no record" if record else data)
    return source


def test_a_record_that_is_damaged_in_the_file_comes_from_the_library(
    workspace: Workspace, share: Path
) -> None:
    path = share / "b.briefing"
    source = without_a_record(workspace, path)
    article = source.article
    assert "was read again" in workspace.open(path)[1]
    assert workspace.source(article.id) == source
    workspace.save()
    assert load(path).sources[article.id] == source
    assert len(list(share.glob("b*.briefing"))) == 2


def test_so_it_does_where_an_earlier_version_is_restored(workspace: Workspace, share: Path) -> None:
    path = share / "b.briefing"
    source = without_a_record(workspace, path)
    workspace.restore(path)
    assert workspace.source(source.article.id) == source


def test_a_damaged_file_opens_beside_a_library_that_cannot_be_read(
    workspace: Workspace, places: Places, share: Path, tmp_path: Path
) -> None:
    path = share / "b.briefing"
    source = without_a_record(workspace, path)
    elsewhere = replace(places, data=tmp_path / "elsewhere")
    elsewhere.data.mkdir()
    elsewhere.library.write_bytes(b"This is no library. " * 500)
    with closing(Workspace(elsewhere)) as other:
        assert "was read again" in other.open(path)[1]
        assert other.source(source.article.id).article.text == source.article.text


def test_work_goes_on_while_the_folder_is_away_and_is_saved_when_it_is_back(
    workspace: Workspace, share: Path
) -> None:
    titled(workspace, "Before")
    path = workspace.save(share / "b.briefing")
    away = share.rename(share.with_name("unplugged"))
    titled(workspace, "Meanwhile")
    with pytest.raises(AwayError, match="every edit is safe"):
        workspace.save()
    assert workspace.filing.waiting
    assert not workspace.filing.reachable()
    titled(workspace, "Later")
    away.rename(share)
    assert workspace.filing.reachable()
    workspace.save()
    assert not workspace.filing.waiting
    assert not workspace.dirty
    assert load(path).briefing.front.title == "Later"
    assert [file.name for file in share.glob("b*")] == ["b.briefing"]


@pytest.fixture
def drive() -> Iterator[Path]:
    """Yield a folder on another disk than the other folders of a test."""
    if not Path("/dev/shm").is_dir():  # noqa: S108 - made there under a name of its own
        pytest.skip("there is no other disk")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def test_nothing_is_saved_into_the_empty_folder_that_a_drive_was_mounted_on(
    workspace: Workspace, tmp_path: Path, drive: Path
) -> None:
    empty, share = tmp_path / "empty", tmp_path / "mounted"
    empty.mkdir()
    if drive.stat().st_dev == empty.stat().st_dev:
        pytest.skip("there is no other disk")
    share.symlink_to(drive)
    titled(workspace, "Before")
    path = workspace.save(share / "b.briefing")
    titled(workspace, "While away")
    share.unlink()
    share.symlink_to(empty)
    with pytest.raises(AwayError, match="every edit is safe"):
        workspace.save()
    assert workspace.filing.waiting
    assert not workspace.filing.reachable()
    assert list(empty.iterdir()) == []
    share.unlink()
    share.symlink_to(drive)
    assert workspace.filing.reachable()
    workspace.save()
    assert load(path).briefing.front.title == "While away"
    assert not workspace.filing.waiting


def test_a_share_that_is_mounted_anew_takes_a_briefing_whose_file_was_renamed_there(
    workspace: Workspace, tmp_path: Path, drive: Path
) -> None:
    other, share = tmp_path / "other", tmp_path / "mounted"
    other.mkdir()
    if drive.stat().st_dev == other.stat().st_dev:
        pytest.skip("there is no other disk")
    share.symlink_to(drive)
    titled(workspace, "Before")
    path = workspace.save(share / "b.briefing")
    (other / "renamed.briefing").write_bytes(path.read_bytes())
    share.unlink()
    share.symlink_to(other)  # has another number, and all that was there but for that name
    titled(workspace, "After")
    workspace.save()
    assert not workspace.filing.waiting
    assert load(path).briefing.front.title == "After"


def test_a_colleague_who_saved_while_the_folder_was_away_is_not_written_over(
    workspace: Workspace, share: Path
) -> None:
    path = workspace.save(share / "b.briefing")
    away = share.rename(share.with_name("unplugged"))
    titled(workspace, "Mine")
    with pytest.raises(AwayError):
        workspace.save()
    (away / "b.briefing").write_bytes(b"theirs")
    away.rename(share)
    workspace.save()
    assert (share / "b (other version).briefing").read_bytes() == b"theirs"
    assert load(path).briefing.front.title == "Mine"


def test_closing_while_the_folder_is_away_loses_nothing_not_even_a_colleagues_article(
    workspace: Workspace, places: Places, tmp_path: Path, share: Path
) -> None:
    article = workspace.summaries()[0].id
    source = workspace.source(article)
    block = source.article.blocks[3]
    passage = cut(source.article, block.start, block.end)
    workspace.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))
    path = workspace.save(share / "b.briefing")
    workspace.close()
    with closing(Workspace(replace(places, seeds=None, data=tmp_path / "other"))) as other:
        other.open(path)
        share.rename(share.with_name("unplugged"))
        titled(other, "Meanwhile")
        with pytest.raises(AwayError):
            other.save()
        other.new()
    with closing(Workspace(replace(places, seeds=None, data=tmp_path / "other"))) as again:
        (found,) = again.recoverable()
        again.recover(found)
        assert again.briefing.front.title == "Meanwhile"
        assert again.source(article).article.text == source.article.text
        assert again.path is None


def test_a_save_under_another_name_to_a_folder_that_is_not_there_is_refused(
    workspace: Workspace, share: Path
) -> None:
    with pytest.raises(StorageError, match="could not be saved"):
        workspace.save(share / "no folder" / "b.briefing")
    assert not workspace.filing.waiting
    assert workspace.path is None


def test_what_a_newer_program_added_outlives_a_saving_and_a_copy(
    workspace: Workspace, share: Path, checkout: Path
) -> None:
    path = share / "kept.briefing"
    shutil.copy(checkout / "tests" / "storage" / "kept" / "version-1.briefing", path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    content = json.loads(parts["briefing.json"])
    content["briefing"]["sections"][0]["mood"] = "grave"
    parts["briefing.json"] = json.dumps(content).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    workspace.open(path)
    section = workspace.briefing.sections[0].id
    workspace.edit(InsertItem(section, 0, Comment("c9", prose("New."))))
    workspace.save()
    copy = workspace.save(share / "copy.briefing")
    for file in (path, copy):
        with zipfile.ZipFile(file) as archive:
            again = json.loads(archive.read("briefing.json"))
        assert again["briefing"]["sections"][0]["mood"] == "grave"
        assert len(again["briefing"]["sections"][0]["items"]) == 4


@pytest.mark.skipif(os.name != "posix", reason="stands in for a full disk by a limit of POSIX")
def test_where_the_other_version_cannot_be_kept_nothing_is_written_over(
    workspace: Workspace, share: Path
) -> None:
    path = workspace.save(share / "b.briefing")
    theirs = b"theirs" * 1000
    path.write_bytes(theirs)
    titled(workspace, "Mine")
    workspace.settle()
    import resource  # noqa: PLC0415 - POSIX alone has it

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[1]))
    try:
        with pytest.raises(StorageError, match="could not be saved"):
            workspace.save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == theirs
    assert [file.name for file in share.glob("*.briefing")] == ["b.briefing"]
    assert workspace.dirty
    workspace.save()
    assert (share / "b (other version).briefing").read_bytes() == theirs

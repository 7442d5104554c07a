"""What is kept on this computer: earlier versions, for how long, and taking all of it away."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
import time
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import ChangeFront, InsertItem, RemoveItem
from briefer.library import Library
from briefer.library.migrating import copies_kept
from briefer.storage import load
from briefer.workspace import Workspace, disks
from briefer.workspace.articles import DataFolderError
from briefer.workspace.removing import remove_articles, remove_briefing
from briefer.workspace.retention import Retention, load_retention, sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.workspace import Places

VERSION_2 = Path(__file__).parents[1] / "library" / "files" / "version-2.sqlite"
OLD = time.time() - 200 * 86_400


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    with closing(Workspace(places)) as opened:
        yield opened


def titled(workspace: Workspace, title: str) -> None:
    workspace.edit(ChangeFront(replace(workspace.briefing.front, title=title)))


def quoted(workspace: Workspace, article: str, identifier: str = "p1") -> None:
    source = workspace.source(article).article
    block = source.blocks[4]
    passage = cut(source, block.start, block.end, identifier=identifier)
    workspace.edit(InsertItem(workspace.briefing.sections[0].id, 0, passage))


def test_earlier_versions_say_when_and_what_differs_and_open_as_a_copy(
    workspace: Workspace, tmp_path: Path
) -> None:
    article = workspace.summaries()[0].id
    section = workspace.briefing.sections[0].id
    titled(workspace, "One")
    quoted(workspace, article)
    path = workspace.save(tmp_path / "b.briefing")
    workspace.edit(RemoveItem("p1"))
    workspace.edit(InsertItem(section, 0, Comment("c1", prose("Mine."))))
    workspace.save()
    titled(workspace, "Three")
    workspace.save()
    latest, second, first = workspace.earlier()
    assert latest.same
    assert (second.passages, second.comments, second.more, second.title) == (0, 0, True, "One")
    assert (first.passages, first.comments, first.more) == (1, 1, True)
    assert first.when <= second.when <= latest.when
    before = path.read_bytes()
    assert workspace.restore(first.file) == ()
    assert workspace.path is None
    assert workspace.briefing.front.title == "One"
    assert workspace.source(article).article.id == article
    assert path.read_bytes() == before
    titled(workspace, "One again")
    workspace.save(path)
    assert load(path).briefing.front.title == "One again"
    assert len(workspace.earlier()) == 4


def test_what_a_colleague_saved_is_an_earlier_version_too(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    path = workspace.save(tmp_path / "b.briefing")
    workspace.close()
    with closing(Workspace(replace(places, data=tmp_path / "colleague"))) as other:
        other.open(path)
        titled(other, "Theirs")
        other.save()
    workspace.open(path)
    titled(workspace, "Mine")
    workspace.save()
    assert [version.title for version in workspace.earlier()] == ["Mine", "Theirs", ""]


def test_versions_that_cannot_be_kept_are_told_and_the_briefing_is_saved(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    places.data.mkdir(exist_ok=True)
    places.backups.write_text("a file stands where the folder should be")
    path = workspace.save(tmp_path / "b.briefing")
    assert "could not be kept on this computer" in workspace.filing.take_notices()[0]
    assert path.exists()
    assert workspace.earlier() == ()


def everything(folder: Path) -> bytes:
    """Return the bytes of every file under a folder."""
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def test_an_article_that_is_removed_everywhere_is_in_no_file_of_ours(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    article, other = (summary.id for summary in workspace.summaries()[:2])
    words = workspace.source(article).article.text[200:260].encode()
    quoted(workspace, article)
    citing = workspace.save(tmp_path / "citing.briefing")
    workspace.new()
    quoted(workspace, other)
    workspace.save(tmp_path / "other.briefing")
    workspace.new()
    assert words in everything(places.data)
    done = remove_articles(workspace, [article], [citing, tmp_path / "other.briefing"])()
    assert (done.library, done.journals, done.versions) == (True, 1, 1)
    assert str(citing) in done.left[0]
    assert len(done.left) == 2
    workspace.close()
    held = everything(places.data)
    assert words not in held
    assert article.encode() not in held
    assert other.encode() in held
    assert workspace.search("sanctions") is not None
    assert load(citing).sources  # a person's own files are named, not touched


def earlier_library(places: Places) -> Path:
    """Put a library of an earlier version in place and bring it up to date; return its copy."""
    places.data.mkdir(exist_ok=True)
    shutil.copyfile(VERSION_2, places.library)
    Library(places.library).close()
    (copy,) = copies_kept(places.library)
    return copy


def test_an_article_that_is_removed_everywhere_is_in_no_copy_kept_before_a_migration(
    places: Places,
) -> None:
    copy = earlier_library(places)
    other = copy.with_name(f"{copy.name}9")
    with closing(Library(other)):
        pass  # one without the article
    begun = copy.with_name(f"part-of-{copy.name}")
    begun.write_bytes(copy.read_bytes()[:4096])
    with closing(Workspace(replace(places, seeds=None))) as workspace:
        article = next(each.id for each in workspace.summaries() if each.name == "plain.txt")
        assert b"Ports Reopen" in copy.read_bytes()
        done = remove_articles(workspace, [article])()
    assert (done.copies, done.halves, len(done.left)) == (1, 1, 1)
    assert b"Ports Reopen" not in everything(places.data)
    assert article.encode() not in everything(places.data)
    assert other.exists()


def test_copies_of_a_library_go_when_they_are_older_than_versions_are_kept(places: Places) -> None:
    copy = earlier_library(places)
    begun = copy.with_name(f"part-of-{copy.name}")
    begun.write_bytes(b"half")
    assert sweep(places, Retention(version_days=100)) == 0
    for file in (copy, begun, places.library):
        os.utime(file, (OLD, OLD))
    assert sweep(places, Retention(version_days=0)) == 1
    assert (copy.exists(), begun.exists()) == (True, False)
    assert sweep(places, Retention(version_days=100)) == 1
    assert (copy.exists(), places.library.exists()) == (False, True)


def test_a_library_that_cannot_be_written_anew_is_named_and_the_rest_still_goes(
    workspace: Workspace, tmp_path: Path
) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    workspace.save(tmp_path / "citing.briefing")
    workspace.new()
    rest = remove_articles(workspace, [article])
    with sqlite3.connect(workspace.places.library, timeout=0) as other:
        other.execute("BEGIN IMMEDIATE")
        done = rest()
        other.rollback()
    assert "Traces of it may be left" in done.left[0]
    assert done.versions == 1
    assert article not in [summary.id for summary in workspace.summaries()]


def test_a_library_is_written_anew_while_the_window_lists_it(
    workspace: Workspace, places: Places
) -> None:
    article = workspace.summaries()[0].id
    words = workspace.source(article).article.text[200:260].encode()
    begun, go_on = threading.Event(), threading.Event()

    def list_slowly() -> None:
        with workspace.articles.library._database.reading():
            begun.set()
            assert go_on.wait(20)

    rest = remove_articles(workspace, [article])
    listing = threading.Thread(target=list_slowly)
    listing.start()
    assert begun.wait(20)
    threading.Timer(0.2, go_on.set).start()
    done = rest()
    listing.join()
    assert [said for said in done.left if "Traces" in said] == []
    assert words not in everything(places.data)


def test_unsaved_work_is_never_removed_with_an_article(
    workspace: Workspace, places: Places
) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    titled(workspace, "Unsaved")
    workspace.close()
    with closing(Workspace(places)) as again:
        done = remove_articles(again, [article])()
        assert done.journals == 0
        assert "Unsaved" in done.left[0]
        (found,) = again.recoverable()
        assert found.alone().briefing.front.title == "Unsaved"


def test_the_open_briefing_keeps_what_it_cites_and_says_so(workspace: Workspace) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    done = remove_articles(workspace, [article])()
    assert "open briefing cites it" in done.left[0]
    assert "undo history" in done.left[1]
    assert workspace.source(article)


def test_the_undo_history_of_a_saved_briefing_goes_with_an_article_that_it_no_longer_quotes(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    workspace.edit(RemoveItem("p1"))
    path = workspace.save(tmp_path / "open.briefing")
    done = remove_articles(workspace, [article])()
    assert [words for words in done.left if "undo history" in words] == []
    assert article.encode() not in everything(places.data)
    assert workspace.undo() is None
    titled(workspace, "Goes on")
    workspace.close()
    with closing(Workspace(places)) as again:
        again.open(path)
        assert again.briefing.front.title == "Goes on"
        assert again.undo_name


def test_an_undo_history_with_unsaved_edits_stays_and_is_named(
    workspace: Workspace, tmp_path: Path
) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    workspace.save(tmp_path / "open.briefing")
    workspace.edit(RemoveItem("p1"))
    done = remove_articles(workspace, [article])()
    assert any("What is kept here" in words for words in done.left)
    assert workspace.undo_name


def test_a_version_that_cannot_be_read_and_what_was_left_half_written_go_too(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    workspace.save(tmp_path / "b.briefing")
    workspace.new()
    (version,) = workspace.backups.all()
    with zipfile.ZipFile(version.file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(version.file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, b"damaged" if name == "briefing.json" else data)
    half = places.backups / f".briefer-{'0' * 16}.tmp"
    half.write_bytes(article.encode())
    os.utime(half, (time.time() - 60, time.time() - 60))
    done = remove_articles(workspace, [article])()
    assert (done.versions, done.halves) == (1, 1)
    workspace.close()
    assert article.encode() not in everything(places.data)
    assert not half.exists()


def test_what_another_program_may_be_about_to_put_in_place_stays_and_is_named(
    workspace: Workspace, places: Places
) -> None:
    places.data.mkdir(exist_ok=True)
    half = places.data / f".briefer-{'0' * 16}.tmp"
    half.write_bytes(b"whole, let go of, and not yet put in place")
    done = remove_articles(workspace, [workspace.summaries()[0].id])()
    assert half.exists()
    assert done.halves == 0
    assert any(half.name in words for words in done.left)


def test_a_large_journal_that_is_open_is_never_removed_with_an_article(
    workspace: Workspace, tmp_path: Path
) -> None:
    article = workspace.summaries()[0].id
    quoted(workspace, article)
    for turn in range(60):
        titled(workspace, f"{turn} " + "as it was written " * 400)
        workspace.undo()
    path = workspace.save(tmp_path / "b.briefing")
    for _ in range(2):
        done = remove_articles(workspace, [article])()
        assert (done.journals, workspace.journal.exists()) == (0, True)
        titled(workspace, "Goes on")
        workspace.save()
        workspace.open(path)  # in use again, and smaller
    assert workspace.journal.stat().st_size < 50_000
    assert workspace.undo_name


def test_a_briefing_that_is_removed_leaves_nothing_but_the_file_that_a_person_saved(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    titled(workspace, "Never to be found again")
    path = workspace.save(tmp_path / "b.briefing")
    titled(workspace, "Never to be found again either")
    removed = workspace.briefing.id
    done = remove_briefing(workspace)
    assert (done.journals, done.versions) == (1, 1)
    assert str(path) in done.left[0]
    assert workspace.briefing.id != removed
    workspace.close()
    assert b"Never to be found" not in everything(places.data)
    assert path.exists()


def test_a_choice_is_kept_and_what_makes_no_sense_is_the_usual(
    workspace: Workspace, places: Places
) -> None:
    assert workspace.retention == Retention()
    chosen = Retention(versions=2, version_days=30, journal_days=0, log_days=7)
    workspace.retain(chosen)
    assert load_retention(places.retention) == chosen == Workspace(places).retention
    places.retention.write_text('versions = 99999\nlog_days = -4\njournal_days = "long"\n')
    assert load_retention(places.retention) == Retention(versions=100, log_days=0)
    for broken in ("no toml at all", "a=" + "[" * 100_000):
        places.retention.write_text(broken)
        assert load_retention(places.retention) == Retention()


def test_what_is_older_than_chosen_goes_but_never_what_is_in_no_file(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    workspace.save(tmp_path / "saved.briefing")
    titled(workspace, "Saved")
    workspace.save()
    workspace.new()
    titled(workspace, "Unsaved")
    workspace.close()
    places.logs.mkdir()
    (places.logs / "briefer.log").write_text("")
    assert sweep(places, Retention(version_days=1)) == 0
    for file in places.data.rglob("*.*"):
        os.utime(file, (OLD, OLD))
    assert sweep(places, Retention(version_days=0, journal_days=0, log_days=0)) == 0
    assert sweep(places, Retention(version_days=100)) == 4
    assert len(workspace.recoverable()) == 1
    assert workspace.backups.all() == ()


def test_what_a_killed_program_left_half_written_goes_from_the_data_and_beside_the_file(
    workspace: Workspace, places: Places, tmp_path: Path
) -> None:
    (tmp_path / "share").mkdir()
    path = workspace.save(tmp_path / "share" / "b.briefing")
    name = ".briefer-0123456789abcdef.tmp"
    inside, beside, elsewhere = places.backups / name, path.with_name(name), tmp_path / name
    for file in (inside, beside, elsewhere):
        file.write_bytes(b"half")
    assert workspace.sweep() == workspace.sweep_beside() == 0  # it may still be written
    for file in (inside, beside, elsewhere):
        os.utime(file, (OLD, OLD))
    assert workspace.sweep() == workspace.sweep_beside() == 1
    assert [file.exists() for file in (inside, beside, elsewhere)] == [False, False, True]
    assert path.exists()
    workspace.new()
    assert workspace.sweep_beside() == 0


MOUNTS = r"""22 1 0:20 / / rw,relatime - ext4 /dev/sda1 rw
23 22 0:21 / /home rw - nfs4 server:/home rw
24 23 0:22 / /home/ann/local\040disk rw shared:1 - xfs /dev/sdb1 rw
25 22 0:23 / /mnt/office rw - cifs //server/office rw
26 22 0:24 / /mnt/cloud rw - fuse.sshfs ann@host: rw
a line that is none
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ann/.local/share/briefer", "nfs4"),
        ("/home/ann/local disk/briefer", ""),
        ("/homes/ann", ""),
        ("/mnt/office", "cifs"),
        ("/mnt/cloud/a/b", "fuse.sshfs"),
        ("/var/lib", ""),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="paths and mounts of Linux")
def test_network_drives_are_told_from_local_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, kind: str
) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    monkeypatch.setattr(disks, "MOUNTS", tmp_path / "mounts")
    assert disks.network(Path(folder)) == kind


@pytest.mark.skipif(os.name != "posix", reason="paths and mounts of Linux")
def test_a_library_on_a_network_drive_is_refused_with_a_reason_and_not_made(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mounts").write_text(f"1 0 0:1 / {tmp_path.resolve()} rw - nfs4 server:/ rw\n")
    monkeypatch.setattr(disks, "MOUNTS", tmp_path / "mounts")
    with closing(Workspace(places)) as workspace:
        with pytest.raises(DataFolderError, match=r"network drive \(nfs4\)"):
            workspace.summaries()
        assert not places.library.exists()
        titled(workspace, "Briefings go on")
        assert workspace.save(tmp_path / "b.briefing").exists()

"""The journal: every edit on disk before the next, and back after whatever happened."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.section import Section
from briefer.editing import (
    Change,
    ChangeFront,
    ChangeSection,
    History,
    InsertSection,
    RemoveItem,
    apply,
)
from briefer.storage import (
    Did,
    Journal,
    Redid,
    StorageError,
    Undid,
    digest,
    find,
    load,
    rebuild,
    recoverable,
    save,
    set_aside,
)
from briefer.storage.compacting import compacted
from briefer.storage.linefile import LineFile
from briefer.storage.records import Base, Saved
from briefer.storage.recovered import Mark, Recovered
from briefer.storage.recovery import read
from tests.torture.failing import Disk, failing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from briefer.domain.reference import Source
    from briefer.editing import Edit

NEW = Briefing("new")


class Desk:
    """A briefing, its history and its journal, as a window would keep them."""

    def __init__(
        self, journal: Journal, briefing: Briefing, history: History | None = None
    ) -> None:
        """Begin, or go on where a history ends."""
        self.journal = journal
        self.briefing = briefing
        self.history = history or History()

    def edit(self, edit: Edit) -> Change:
        """Make an edit and journal it."""
        self.briefing, change = apply(self.briefing, edit)
        self.history = self.history.record(change)
        self.journal.append(Did(change))
        return change

    def title(self, *titles: str) -> None:
        """Make an edit a title."""
        for title in titles:
            self.edit(ChangeFront(FrontMatter(title)))

    def undo(self) -> None:
        """Take back the last edit."""
        self.briefing, _, self.history = self.history.undo(self.briefing)
        self.journal.append(Undid())

    def redo(self) -> None:
        """Make it again."""
        self.briefing, _, self.history = self.history.redo(self.briefing)
        self.journal.append(Redid())

    def save(self, path: Path) -> None:
        """Save as a window would."""
        self.journal.saving(digest(self.briefing))
        self.journal.saved(save(path, self.briefing, {}), path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where journals lie."""
    return tmp_path / "data" / "journals"


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    """A new briefing with a journal."""
    found = Desk(Journal.start(folder, NEW), NEW)
    yield found
    found.journal.close()


def reopened(folder: Path, path: Path) -> Desk | None:
    """Open a file again, with the edits that its journal has and the file has not."""
    stored = load(path)
    found = find(folder, stored.briefing.id, stored.digest)
    if found is None:
        return None
    briefing, history, lost, _ = found.onto(stored.briefing, stored.digest)
    assert lost == 0
    return Desk(Journal.resume(found), briefing, history)


def journals(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.journal"))


def test_nothing_is_written_before_the_first_edit(desk: Desk, folder: Path, tmp_path: Path) -> None:
    desk.save(tmp_path / "x.briefing")
    desk.journal.drop()
    desk.journal.close()
    assert not folder.exists()
    assert recoverable(folder) == ()


def test_a_briefing_that_was_never_saved_comes_back_whole(desk: Desk, folder: Path) -> None:
    desk.title("One", "Two", "Three")
    desk.undo()
    desk.journal.close()
    (found,) = recoverable(folder)
    assert found.path is None
    assert found.alone()[:3] == (desk.briefing, desk.history, 0)
    assert found.unsaved == 4


def test_articles_that_lie_nowhere_else_come_back_too(
    folder: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    desk = Desk(Journal.start(folder, briefing, sources=sources.values()), briefing)
    desk.title("Changed")
    desk.journal.close()
    (found,) = recoverable(folder)
    assert found.sources == sources
    assert found.alone().briefing == desk.briefing


def test_an_edit_is_on_disk_when_the_next_call_returns(desk: Desk, folder: Path) -> None:
    for number in range(20):
        desk.title(str(number))
        desk.journal.flush()
        data = journals(folder)[0].read_bytes()
        assert data.count(b"\n") == number + 2


def test_what_a_file_lacks_is_made_again_on_opening(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.briefing"
    desk.title("One")
    desk.save(path)
    desk.title("Two", "Three")
    desk.undo()
    desk.journal.close()
    again = reopened(folder, path)
    assert (again.briefing, again.history) == (desk.briefing, desk.history)
    again.journal.close()


def test_undo_reaches_back_through_saving_and_a_restart(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.briefing"
    desk.title("One", "Two")
    desk.undo()
    desk.save(path)
    desk.journal.close()
    again = reopened(folder, path)
    assert (again.history.undo_name, again.history.redo_name) == ("Rename briefing",) * 2
    again.undo()
    assert again.briefing == NEW
    again.redo()
    again.redo()
    again.save(path)
    again.journal.close()
    last = reopened(folder, path)
    assert last.briefing.front.title == "Two"
    assert [change.edit.front.title for change in last.history.done] == ["One", "Two"]
    last.journal.close()


@pytest.mark.parametrize("replaced", [False, True])
def test_a_crash_while_saving_leaves_a_journal_for_either_file(
    desk: Desk, folder: Path, tmp_path: Path, *, replaced: bool
) -> None:
    path = tmp_path / "x.briefing"
    desk.title("One")
    desk.save(path)
    desk.title("Two")
    desk.journal.saving(digest(desk.briefing))
    if replaced:
        save(path, desk.briefing, {})
    desk.title("Three")
    desk.journal.close()
    again = reopened(folder, path)
    assert (again.briefing, again.history) == (desk.briefing, desk.history)
    again.journal.close()


def test_a_journal_is_not_replayed_onto_a_file_it_does_not_belong_to(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.briefing"
    desk.title("One")
    desk.save(path)
    desk.title("Two")
    desk.journal.close()
    save(path, replace(NEW, front=FrontMatter("From a colleague")), {})
    before = journals(folder)[0].read_bytes()
    assert reopened(folder, path) is None
    (found,) = recoverable(folder)
    assert found.alone()[:3] == (desk.briefing, desk.history, 0)
    assert found.path == path
    with pytest.raises(ValueError, match="never be replayed"):
        found.onto(load(path).briefing, load(path).digest)
    assert journals(folder)[0].read_bytes() == before


def test_an_older_copy_of_a_file_does_not_get_the_edits_since(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    old, new = tmp_path / "old.briefing", tmp_path / "new.briefing"
    desk.title("One")
    desk.save(old)
    desk.title("Two")
    desk.save(new)
    desk.journal.close()
    assert reopened(folder, old) is None
    again = reopened(folder, new)
    assert again.history == desk.history
    again.journal.close()


def test_a_journal_whose_edits_are_all_saved_is_not_offered(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    desk.title("One")
    desk.save(tmp_path / "x.briefing")
    desk.journal.close()
    assert recoverable(folder) == ()


def test_what_a_person_chose_not_to_save_is_not_offered(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.briefing"
    desk.title("One")
    desk.save(path)
    saved = desk.history
    desk.title("Two")
    desk.journal.drop()
    desk.journal.close()
    assert recoverable(folder) == ()
    again = reopened(folder, path)
    assert (again.briefing.front.title, again.history) == ("One", saved)
    again.title("Three")
    again.journal.close()
    last = reopened(folder, path)
    assert last.briefing.front.title == "Three"
    last.journal.close()


def test_a_saved_path_that_came_before_the_first_edit_is_kept(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.briefing"
    desk.save(path)
    desk.title("One")
    desk.journal.close()
    again = reopened(folder, path)
    assert again.briefing.front.title == "One"
    again.journal.close()


def test_a_journal_in_use_is_passed_by(desk: Desk, folder: Path, tmp_path: Path) -> None:
    desk.title("One")
    desk.save(tmp_path / "x.briefing")
    desk.title("Two")
    desk.journal.flush()
    assert recoverable(folder) == ()
    assert reopened(folder, tmp_path / "x.briefing") is None
    desk.journal.close()
    (found,) = recoverable(folder)
    held = Journal.resume(found)
    with pytest.raises(StorageError, match="another window"):
        Journal.resume(found)
    held.close()


def test_a_journal_that_is_set_aside_is_still_there_but_not_offered(
    desk: Desk, folder: Path
) -> None:
    desk.title("One")
    desk.journal.close()
    (found,) = recoverable(folder)
    aside = set_aside(found.file)
    assert recoverable(folder) == ()
    assert read(aside).alone().briefing == desk.briefing


def test_a_last_line_torn_anywhere_is_left_out(desk: Desk, folder: Path) -> None:
    desk.title("One", "Two", "Three")
    desk.journal.close()
    (file,) = journals(folder)
    whole = file.read_bytes()
    last = whole[:-1].rfind(b"\n") + 1
    for size in range(last, len(whole)):
        file.write_bytes(whole[:size])
        (found,) = recoverable(folder)
        assert found.intact
        assert found.alone().briefing.front.title == "Two"


def test_work_goes_on_after_a_torn_line(desk: Desk, folder: Path) -> None:
    desk.title("One", "Two")
    desk.journal.close()
    (file,) = journals(folder)
    file.write_bytes(file.read_bytes()[:-9])
    (found,) = recoverable(folder)
    briefing, history, *_ = found.alone()
    again = Desk(Journal.resume(found), briefing, history)
    again.title("Other")
    again.journal.close()
    (found,) = recoverable(folder)
    assert found.alone()[:3] == (again.briefing, again.history, 0)
    assert [change.edit.front.title for change in again.history.done] == ["One", "Other"]


def test_a_flipped_byte_anywhere_never_gives_other_edits(desk: Desk, folder: Path) -> None:
    desk.title("One", "Two", "Three")
    desk.journal.close()
    (file,) = journals(folder)
    whole = file.read_bytes()
    titles = ["", "One", "Two", "Three"]
    for position in range(0, len(whole), 3):
        data = bytearray(whole)
        data[position] ^= 1
        file.write_bytes(data)
        found = read(file)
        if found is not None:
            assert found.alone().briefing.front.title == titles[len(found.entries)]
            assert found.unsaved < 3 or bytes(data) == whole


def test_a_journal_damaged_in_the_middle_is_set_aside_and_its_good_part_goes_on(
    desk: Desk, folder: Path
) -> None:
    desk.title("One", "Two", "Three")
    desk.journal.close()
    (file,) = journals(folder)
    data = file.read_bytes()
    damaged = data.replace(b'"Two"', b'"two"', 1)
    file.write_bytes(damaged)
    (found,) = recoverable(folder)
    assert not found.intact
    briefing, history, *_ = found.alone()
    assert briefing.front.title == "One"
    again = Desk(Journal.resume(found), briefing, history)
    again.title("Other")
    again.journal.close()
    (found,) = recoverable(folder)
    assert found.alone()[:3] == (again.briefing, again.history, 0)
    assert [aside.read_bytes() for aside in folder.glob("*.set-aside")] == [damaged]


def test_files_that_are_no_journals_are_passed_by(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "a.journal").write_bytes(b"")
    (folder / "b.journal").write_bytes(b"text\n" * 9)
    (folder / "c.journal").mkdir()
    (folder / "d.journal").write_bytes(b"d202ef8d {}\n")
    assert recoverable(folder) == ()
    assert recoverable(folder / "a.journal") == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=200))
def test_any_bytes_in_a_journal_are_passed_by(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "any.journal").write_bytes(data)
    assert recoverable(tmp_path) == ()


def test_a_full_disk_is_told_once_and_nothing_is_lost(
    desk: Desk, folder: Path, full_disk: Callable[[int], AbstractContextManager[None]]
) -> None:
    desk.title("One", "Two")
    desk.journal.flush()
    size = journals(folder)[0].stat().st_size
    with full_disk(size + 10):
        desk.title("Three")
        with pytest.raises(StorageError, match="could not be put on disk"):
            desk.title("Four")
        desk.title("Five")
        with pytest.raises(StorageError, match="Save the briefing"):
            desk.journal.flush()
    desk.title("Six")
    desk.journal.close()
    (found,) = recoverable(folder)
    assert found.alone()[:3] == (desk.briefing, desk.history, 0)
    assert desk.briefing.front.title == "Six"
    assert len(desk.history.done) == 6


def test_a_disk_that_stays_full_is_told_on_closing(
    desk: Desk, full_disk: Callable[[int], AbstractContextManager[None]]
) -> None:
    with full_disk(10):
        desk.title("One")
        with pytest.raises(StorageError):
            desk.journal.close()


def test_a_folder_that_cannot_be_made_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    desk = Desk(Journal.start(tmp_path / "file" / "journals", NEW), NEW)
    desk.title("One")
    with pytest.raises(StorageError, match="could not be put on disk"):
        desk.title("Two")
    (tmp_path / "file").unlink()
    desk.title("Three")
    desk.journal.close()
    (found,) = recoverable(tmp_path / "file" / "journals")
    assert found.alone()[:3] == (desk.briefing, desk.history, 0)


def test_saving_goes_on_when_the_journal_cannot_be_written(
    tmp_path: Path, full_disk: Callable[[int], AbstractContextManager[None]]
) -> None:
    desk = Desk(Journal.start(tmp_path / "journals", NEW), NEW)
    with full_disk(10):
        desk.title("One")
        desk.journal.saving("digest")
    desk.save(tmp_path / "x.briefing")
    desk.journal.close()
    assert recoverable(tmp_path / "journals") == ()


def test_entries_that_do_not_fit_end_the_replay_and_are_counted() -> None:
    base = replace(NEW, sections=(Section("s1", "Labor"),))
    _, fits = apply(base, ChangeSection("s1", "Work", ""))
    other = replace(NEW, sections=(Section("s1", "Other"), Section("s2", "Two")))
    _, strange = apply(other, ChangeSection("s2", "Three", ""))
    briefing, history, lost, _ = rebuild(base, (), (Did(fits), Did(strange), Undid()))
    assert briefing.section("s1").heading == "Work"
    assert (len(history.done), lost) == (1, 2)


def test_an_edit_that_would_do_something_else_than_it_did_does_not_fit() -> None:
    one = replace(NEW, sections=(Section("s1", "Labor"),))
    other = replace(NEW, sections=(Section("s1", "Other"),))
    _, change = apply(one, ChangeSection("s1", "Work", ""))
    assert rebuild(other, (), (Did(change),))[:3] == (other, History(), 1)


def test_undo_beyond_the_first_edit_does_not_fit() -> None:
    assert rebuild(NEW, (), (Undid(),))[:3] == (NEW, History(), 1)
    assert rebuild(NEW, (), (Redid(),))[:3] == (NEW, History(), 1)
    assert rebuild(NEW, (Undid(), Redid()), ())[:3] == (NEW, History(), 0)


@given(steps=st.lists(st.sampled_from("eeur"), max_size=30), cut=st.integers(0, 30))
def test_history_told_is_history_lived(steps: list[str], cut: int) -> None:
    briefing, history = NEW, History()
    entries, states = [], [NEW]
    for number, step in enumerate(steps):
        if step == "e":
            edit = InsertSection(0, Section(f"s{number}", str(number)))
            briefing, change = apply(briefing, edit)
            history = history.record(change)
            entries.append(Did(change))
        else:
            moved = history.undo(briefing) if step == "u" else history.redo(briefing)
            if moved is None:
                continue
            briefing, _, history = moved
            entries.append(Undid() if step == "u" else Redid())
        states.append(briefing)
    at = min(cut, len(entries))
    assert rebuild(states[at], entries[:at], entries[at:])[:3] == (briefing, history, 0)


def write(desk: Desk, number: int) -> None:
    """Keep what is being written so often, as a window does: each time in place of the last."""
    for turn in range(number):
        if turn:
            desk.undo()
        desk.title(f"{turn} " + "as it was written " * 400)


def test_a_large_journal_is_small_when_gone_on_with_and_keeps_the_whole_undo_history(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "x.briefing"
    desk.title("One")
    write(desk, 60)
    desk.title("Three", "Four")
    desk.undo()
    desk.undo()
    desk.save(path)
    desk.journal.close()
    (file,) = journals(folder)
    before = file.stat().st_size
    again = reopened(folder, path)
    assert journals(folder) == [file]
    assert file.stat().st_size < before / 10
    assert read(file) is None  # it is held
    again.redo()
    again.redo()
    assert again.briefing.front.title == "Four"
    again.undo()
    again.undo()
    again.save(path)
    again.title("Unsaved")
    again.journal.close()
    again = reopened(folder, path)
    assert again.history.done[:-1] == desk.history.done
    again.undo()
    assert again.briefing.front.title.startswith("59 ")
    again.undo()
    again.undo()
    assert again.briefing == NEW
    again.journal.close()
    assert read(file).alone().briefing == NEW


def test_a_large_journal_stays_the_file_it_is_while_it_is_written(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    write(desk, 60)
    (file,) = journals(folder)
    desk.save(tmp_path / "x.briefing")
    desk.journal.flush()
    size = file.stat().st_size
    assert read(file) is None
    desk.title("Goes on")
    desk.journal.flush()
    assert file.stat().st_size > size


def test_whichever_call_fails_while_a_journal_is_made_small_nothing_of_it_is_lost(
    tmp_path: Path,
) -> None:
    small = set()
    path = tmp_path / "x.briefing"
    for number in range(1, 40):
        folder = tmp_path / str(number)
        desk = Desk(Journal.start(folder, NEW), NEW)
        write(desk, 20)
        desk.title("Kept " * 40_000, "Last")
        desk.save(path)
        desk.journal.close()
        (file,) = journals(folder)
        before = file.stat().st_size
        disk = Disk(number, errno.EIO, lasting=False)
        with failing(disk), suppress(StorageError):
            desk.journal = Journal.resume(read(file))
            small.add(file.stat().st_size < before)
            desk.title("Goes on")
            desk.journal.flush()
        desk.journal.close()
        assert read(file).alone()[:3] == (desk.briefing, desk.history, 0)
        if not disk.failed:
            break
    assert number > 3
    assert small == {True, False}


def test_a_journal_that_was_put_in_place_of_one_in_use_is_not_written_over(tmp_path: Path) -> None:
    file = LineFile(tmp_path / "a.journal")
    file.add(["one", "two"])
    file.close()
    for broken in (b"", None):
        if broken is None:
            file.path.unlink()
        else:
            file.path.write_bytes(broken)
        with pytest.raises(OSError, match=r"\w"):
            file.add(["three"])
        file.close()
        assert not file.path.exists() or file.path.read_bytes() == broken


def test_a_journal_with_edits_that_are_in_no_file_is_never_made_small(
    desk: Desk, folder: Path
) -> None:
    write(desk, 60)
    desk.journal.flush()
    (file,) = journals(folder)
    desk.journal.close()
    assert compacted(read(file)) is None
    size = file.stat().st_size
    Journal.resume(read(file)).close()
    assert file.stat().st_size == size


@given(steps=st.lists(st.sampled_from("eeeuur"), max_size=30))
def test_a_journal_made_small_tells_the_same(steps: list[str]) -> None:
    briefing, history = NEW, History()
    entries = []
    for number, step in enumerate(steps):
        if step == "e":
            edit = InsertSection(0, Section(f"s{number}", str(number)))
            briefing, change = apply(briefing, edit)
            history = history.record(change)
            entries.append(Did(change))
        elif moved := history.undo(briefing) if step == "u" else history.redo(briefing):
            briefing, _, history = moved
            entries.append(Undid() if step == "u" else Redid())
    state, path = digest(briefing), Path("x.briefing")
    base = Base(1, NEW, digest(NEW), "", ())
    marks = [Mark(len(entries), state, done=True)]
    told = compacted(Recovered(path, base, path, entries, marks))
    first, *fewer, last = told
    assert (first, last) == (base, Saved(state, str(path)))
    assert rebuild(NEW, (), fewer)[:3] == (briefing, history, 0)
    assert len(fewer) <= len(entries)


def test_removing_everything_comes_back(folder: Path, briefing: Briefing) -> None:
    desk = Desk(Journal.start(folder, briefing), briefing)
    for section in briefing.sections:
        for item in section.items:
            desk.edit(RemoveItem(item.id))
    desk.journal.close()
    (found,) = recoverable(folder)
    rebuilt, history, lost, _ = found.alone()
    assert (rebuilt, lost) == (desk.briefing, 0)
    while history.undo_name:
        rebuilt, _, history = history.undo(rebuilt)
    assert rebuilt == briefing


KILLED = """
import sys
from pathlib import Path
from briefer.domain.briefing import Briefing, FrontMatter
from briefer.editing import ChangeFront, apply
from briefer.storage import Did, Journal, digest, save

folder, path = map(Path, sys.argv[1:])
briefing = Briefing("new")
journal = Journal.start(folder, briefing)
for number in range(100_000):
    briefing, change = apply(briefing, ChangeFront(FrontMatter(str(number))))
    journal.append(Did(change))
    if number % 5 == 4:
        journal.saving(digest(briefing))
        journal.saved(save(path, briefing, {}), path)
    else:
        journal.flush()
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("lines", [1, 7, 24, 50])
def test_every_acknowledged_edit_is_there_after_a_kill(
    folder: Path, tmp_path: Path, lines: int
) -> None:
    path = tmp_path / "killed.briefing"
    command = [sys.executable, "-c", KILLED, str(folder), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(lines):
            acknowledged = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        acknowledged = int((process.stdout.read().split("\n")[:-1] or [acknowledged])[-1])
    if path.exists():
        again = reopened(folder, path)
        briefing, history = again.briefing, again.history
        again.journal.close()
    else:
        (found,) = recoverable(folder)
        briefing, history, *_ = found.alone()
    assert int(briefing.front.title) >= acknowledged
    assert len(history.done) == int(briefing.front.title) + 1
    assert not list(tmp_path.glob("*.journal.tmp"))


def test_a_journal_that_another_window_went_on_with_is_not_written_over(tmp_path: Path) -> None:
    first = Desk(Journal.start(tmp_path, NEW), NEW)
    first.title("One")
    first.journal.close()
    (early,) = recoverable(tmp_path)
    (late,) = recoverable(tmp_path)
    other = Desk(Journal.resume(late), late.alone().briefing)
    other.title("Two")
    other.journal.close()
    with pytest.raises(StorageError, match="another window"):
        Journal.resume(early)
    (found,) = recoverable(tmp_path)
    assert found.alone().briefing.front.title == "Two"
    Journal.resume(found).close()


def test_a_journal_that_vanishes_hides_no_other(tmp_path: Path) -> None:
    desk = Desk(Journal.start(tmp_path, NEW), NEW)
    desk.title("Kept")
    desk.journal.close()
    try:
        (tmp_path / "gone.journal").symlink_to(tmp_path / "nowhere")
    except OSError:
        pytest.skip("no symbolic links here")
    assert [found.alone().briefing.front.title for found in recoverable(tmp_path)] == ["Kept"]

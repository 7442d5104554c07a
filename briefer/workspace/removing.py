"""Taking an article or a briefing off this computer, and saying where else it may be.

Files that a person made, briefings among them, are theirs: they are named, never touched. Work that
is in no file is never removed with something else.
"""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final

from briefer import storage
from briefer.errors import BrieferError, Said
from briefer.storage import recovery
from briefer.storage.leftovers import leftovers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from briefer.library import Library
    from briefer.workspace.workspace import Workspace

HERE: Final = (
    "The open briefing cites it and keeps its own copy. Remove its passages and save first."
)
UNDO: Final = (
    "The undo history of an open briefing quotes it. Save that briefing, then remove its history"
    " under Tools, What is kept here: your file stays."
)
UNSAVED: Final = "Edits that are in no file quote it ({name}). Recover and save them first."
FILE: Final = "“{name}” cites it and holds its text: {path}"
OWN_FILE: Final = "Its file is where you saved it: {path}"
ELSEWHERE: Final = (
    "The file it came from, documents that were exported, copies that were sent, and what this"
    " computer itself backs up are not Briefer's to remove."
)
DAMAGED: Final = "A damaged library that was set aside may hold it: {path}"
UNCOPIED: Final = (
    "Traces of it may be left in the free space of your library ({name}), which could not be"
    " written anew. All else is safe. See that its disk has room and no other program uses it, then"
    " remove any article everywhere: that clears them too."
)
STAYS: Final = "A file could not be removed: {name}"
_PIECE: Final = 16 * 2**20
"""Bytes of a file that are looked through at a time: a copy of a library may be large."""
_FRESH: Final = 5.0
"""Seconds within which a half-written file may still be put in place: it is let go of before."""


@dataclass(slots=True)
class Removed:
    """What was removed, and where it may still be.

    Attributes:
        library: whether it was taken out of the library.
        journals: how many journals went.
        versions: how many earlier versions of briefings went.
        copies: how many copies of the library went that were kept before it was brought up to
            date.
        halves: how many files went that a program had left half written when it was killed.
        left: where else it may be, in sentences for people.
    """

    library: bool = False
    journals: int = 0
    versions: int = 0
    copies: int = 0
    halves: int = 0
    left: list[Said] = field(default_factory=list)


def remove_articles(
    workspace: Workspace, articles: Sequence[str], files: Iterable[Path] = ()
) -> Callable[[], Removed]:
    """Take articles out of the library and journals, and return what does the rest.

    The rest goes through earlier versions and other files and copies the library, which may take
    many seconds. It touches nothing that is open, so that it may run on another thread.

    Args:
        workspace: whose library and folders.
        articles: their ids.
        files: briefings to look into, such as those opened last.

    Raises:
        LibraryError: the library could not be changed; those before the one that failed are out.
    """
    done = Removed()
    cited = workspace.sources  # the briefing takes its copies before the library lets go
    library = workspace.articles.library
    for article in articles:
        done.library = library.remove(article) or done.library
        if article not in cited:
            workspace.articles.forget(article)
    if not cited.keys().isdisjoint(articles):
        done.left.append(Said(HERE))
    workspace.settle()
    quoting = [
        journal
        for journal in recovery.all_journals(workspace.places.journals)
        if _holds(journal, articles)
    ]
    if workspace.journal in quoting and cited.keys().isdisjoint(articles):
        workspace.forget_undo()
    for journal in quoting:
        _remove_journal(journal, done)
    _remove_half_written(workspace.places.data, done)
    others = [file for file in files if file != workspace.path]
    return partial(_remove_rest, library, workspace.backups, frozenset(articles), others, done)


def _remove_rest(
    library: Library,
    backups: storage.Backups,
    articles: frozenset[str],
    files: Iterable[Path],
    done: Removed,
) -> Removed:
    if done.library:
        try:
            library.compact()
        except BrieferError:
            done.left.append(Said(UNCOPIED, name=library.path.name))
    _remove_copies(library.path, articles, done)
    for version in backups.all():
        if _cites(version.file, articles):
            done.versions += _unlinked(version.file, done)
    for file in files:
        if _cites(file, articles):
            done.left.append(Said(FILE, name=file.name, path=file))
    for aside in sorted(library.path.parent.glob(f"{library.path.name}.damaged-*")):
        done.left.append(Said(DAMAGED, path=aside))
    done.left.append(Said(ELSEWHERE))
    return done


def remove_briefing(workspace: Workspace) -> Removed:
    """Take the open briefing's journals and earlier versions away, and put a new one in its place.

    What is not saved of it goes too: whoever calls this has asked.
    """
    done = Removed()
    briefing, path = workspace.briefing, workspace.path
    workspace.discard()
    workspace.new()
    for journal in recovery.journals_of(workspace.places.journals, briefing.id):
        done.journals += _unlinked(journal, done)
    for version in workspace.backups.versions(briefing.id):
        done.versions += _unlinked(version.file, done)
    _remove_half_written(workspace.places.data, done)
    with suppress(OSError):
        for version in workspace.backups.versions(briefing.id):
            version.file.parent.rmdir()
    if path is not None:
        done.left.append(Said(OWN_FILE, path=path))
    done.left.append(Said(ELSEWHERE))
    return done


def _remove_journal(journal: Path, done: Removed) -> None:
    found = recovery.read(journal)
    if found is None and journal.suffix == recovery.SUFFIX:
        done.left.append(Said(UNDO))  # it is in use, by this window or another
    elif found is not None and found.unsaved:
        done.left.append(Said(UNSAVED, name=found.alone().briefing.front.title or journal.name))
    else:
        done.journals += _unlinked(journal, done)


def _remove_half_written(folder: Path, done: Removed) -> None:
    """Remove what a program that was killed left: any words may be in it."""
    old = leftovers(folder, time.time(), age=_FRESH, below=True)
    fresh = set(leftovers(folder, time.time(), age=0, below=True)).difference(old)
    for file in old:
        done.halves += _unlinked(file, done)
    done.left += [Said(STAYS, name=file.name) for file in sorted(fresh)]


def _remove_copies(library: Path, articles: frozenset[str], done: Removed) -> None:
    """Remove the copies that were kept of the library before a migration and hold an article.

    Each goes whole: the library that is in use has all of it, and to take one article out of a
    file of an old version, its index included, would need the program of that version.
    """
    from briefer.library.migrating import (  # noqa: PLC0415 - sqlite loads when first used
        copies_begun,
        copies_kept,
    )

    for copy in copies_kept(library):
        if _holds(copy, articles):
            done.copies += _unlinked(copy, done)
    for begun in copies_begun(library):  # nobody brings up to date a library that is open
        done.halves += _unlinked(begun, done)


def _holds(file: Path, articles: Iterable[str]) -> bool:
    """Whether a file of ours names an article, also one that can no longer be read as what it is.

    The names of the parts of a briefing's file, all of a journal, and the ids in a library stand
    there as they are.
    """
    wanted = [article.encode() for article in articles]
    overlap = max(map(len, wanted), default=1) - 1
    try:
        with file.open("rb") as opened:
            end = b""
            while piece := opened.read(_PIECE):
                data = end + piece
                if any(each in data for each in wanted):
                    return True
                end = data[-overlap:]
    except OSError:
        return False
    return False


def _cites(file: Path, articles: frozenset[str]) -> bool:
    if _holds(file, articles):
        return True
    try:
        return not articles.isdisjoint(storage.load(file).briefing.cited())
    except storage.StorageError:
        return False


def _unlinked(file: Path, done: Removed) -> int:
    try:
        file.unlink()
    except OSError:
        done.left.append(Said(STAYS, name=file.name))
        return 0
    return 1

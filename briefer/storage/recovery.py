"""Finding journals: the one that belongs to a file, and those with edits that are in no file."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from briefer.storage.lines import last_kind
from briefer.storage.locking import hold
from briefer.storage.prints import sha256

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.storage.recovered import Recovered

SUFFIX = ".journal"
ASIDE = ".set-aside"
LIMIT = 256 * 2**20
"""Bytes of a journal; a larger one is passed by."""

_TAIL = 8192
_CLEAN = frozenset({"saved", "dropped"})


def stem(briefing: str) -> str:
    """Return how the names of a briefing's journals begin; an id may hold any character."""
    return sha256(briefing.encode("utf-8", "surrogatepass"))[:24]


def find(folder: Path, briefing: str, digest: str) -> Recovered | None:
    """Return the journal that belongs to a file in its present state, or None.

    A journal that a running program holds is passed by. None is changed: one that belongs to
    another state of the file stays where it is, and ``recoverable`` names it if it holds edits that
    are in no file.

    Args:
        folder: where the journals lie.
        briefing: the briefing's id.
        digest: as ``load`` returned it with the briefing.
    """
    for file in _files(folder, f"{stem(briefing)}-*{SUFFIX}"):
        found = read(file)
        if found is not None and found.position(digest) is not None:
            return found
    return None


def recoverable(folder: Path) -> tuple[Recovered, ...]:
    """Return the journals with edits that are in no file, the latest first.

    Journals that a running program holds are passed by, and those that cannot be read at all.
    """
    found = (read(file) for file in _files(folder, f"*{SUFFIX}") if not _clean(file))
    return tuple(each for each in found if each is not None and each.unsaved)


def journals_of(folder: Path, briefing: str) -> tuple[Path, ...]:
    """Return all journals of a briefing, those that were set aside too."""
    return tuple(_files(folder, f"{stem(briefing)}-*"))


def all_journals(folder: Path) -> tuple[Path, ...]:
    """Return all journals, those that were set aside too."""
    return tuple(file for file in _files(folder, "*") if file.suffix in {SUFFIX, ASIDE})


def settled(folder: Path, before: float) -> tuple[Path, ...]:
    """Return the journals that hold nothing unsaved and are in no program's use.

    Args:
        folder: where the journals lie.
        before: seconds since the epoch; those that were changed later are not looked into.
    """
    old = (each for each in _files(folder, f"*{SUFFIX}") if _changed(each) < before * 1e9)
    return tuple(file for file in old if _clean(file) and read(file) is not None)


def read(file: Path) -> Recovered | None:
    """Read a journal as far as it can be; None where it is held, newer or cannot be read at all."""
    from briefer.storage.recovered import recovered  # noqa: PLC0415 - loads when first used

    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT + 1) if hold(opened) else b""
    except OSError:
        return None
    return recovered(file, data) if len(data) <= LIMIT else None


def set_aside(file: Path) -> Path:
    """Give a journal a name by which it is not offered again; nothing of it is lost.

    Raises:
        OSError: the folder cannot be written.
    """
    target = file.with_suffix(ASIDE)
    return file.replace(target)


def _files(folder: Path, pattern: str) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(folder.glob(pattern), key=_changed, reverse=True)
    return []


def _changed(file: Path) -> int:
    """Return when a file was last changed; 0 for one that went away while the folder was read."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def _clean(file: Path) -> bool:
    """Whether a journal's last line says that nothing is unsaved; then it need not be read."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, opened.seek(0, os.SEEK_END) - _TAIL))
            return last_kind(opened.read()) in _CLEAN
    except OSError:
        return True

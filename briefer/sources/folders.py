"""Which files of a folder are articles: those of a known kind, and none that belong to another."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.errors import Said, reason
from briefer.sources.citations import CITATIONS_FILE
from briefer.sources.formats import FORMATS, suffix_of
from briefer.sources.messages import FOLDER_UNREADABLE
from briefer.sources.web.companions import is_companion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from briefer.sources.formats import Format


@dataclass(slots=True)
class Gathered:
    """What was found.

    Attributes:
        files: those to read, folder by folder, by name.
        passed_over: how many files of folders are of no kind that can be read.
        failed: a message for people for each folder that could not be opened.
    """

    files: list[Path] = field(default_factory=list)
    passed_over: int = 0
    failed: list[Said] = field(default_factory=list)


def gather(
    paths: Iterable[Path],
    formats: Sequence[Format] = FORMATS,
    going: Callable[[], None] = lambda: None,
) -> Gathered:
    """Return the files that are meant by files and folders.

    A file that is named is meant, whatever it is. Of a folder, and of the folders in it, those of a
    known suffix are; hidden ones, the parts of saved pages and ``citations.toml`` are not. No
    folder is entered twice, so that links that lead in a circle end.

    Args:
        paths: files and folders.
        formats: whose suffixes are known.
        going: is called for each folder; may raise to stop.
    """
    known = frozenset(suffix for form in formats for suffix in form.suffixes)
    gathered = Gathered()
    entered: set[tuple[int, int]] = set()
    for path in paths:
        if not path.is_dir():
            gathered.files.append(path)
            continue
        waiting = [path]
        while waiting:
            going()
            # Depth first: a folder's own folders come before its neighbors.
            waiting += reversed(_look(waiting.pop(), known, entered, gathered))
    return gathered


def _look(
    folder: Path, known: frozenset[str], entered: set[tuple[int, int]], gathered: Gathered
) -> list[Path]:
    """Take a folder's files, and return the folders in it that are to be entered."""
    try:
        found = folder.stat()
        if (found.st_dev, found.st_ino) in entered:
            return []
        entered.add((found.st_dev, found.st_ino))
        with os.scandir(folder) as entries:
            visible = sorted(
                (entry.name, entry.is_dir()) for entry in entries if entry.name[0] != "."
            )
    except OSError as error:
        said = Said(FOLDER_UNREADABLE, name=folder.name, reason=reason(error))
        gathered.failed.append(said)
        return []
    names = [name for name, is_folder in visible if not is_folder and not _beside(name)]
    taken = [name for name in names if suffix_of(name) in known]
    gathered.files += [folder / name for name in taken]
    gathered.passed_over += len(names) - len(taken)
    inner = [folder / name for name, is_folder in visible if is_folder]
    return [each for each in inner if not is_companion(each)]


def _beside(name: str) -> bool:
    """Tell a file that speaks of the others in its folder."""
    return name == CITATIONS_FILE or name[: name.rfind(".")].casefold() == "readme"

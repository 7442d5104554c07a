"""The last saved versions of each briefing, as plain files in the data folder of this computer.

Each version is a whole ``.briefing`` file, named by when it was kept and what it holds, in a folder
named after the briefing's id. Nothing here decides what to keep beyond a number, or opens one.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.storage.atomic import replacing
from briefer.storage.prints import sha256
from briefer.storage.recovery import stem

if TYPE_CHECKING:
    from pathlib import Path

_FORM: Final = "%Y%m%dT%H%M%S%f"
SUFFIX: Final = ".briefing"


class Version(NamedTuple):
    """A version that was kept.

    Attributes:
        file: where it lies.
        when: it was saved, or found in place of what was saved; in UTC.
    """

    file: Path
    when: dt.datetime


class Backups:
    """The versions of all briefings.

    Attributes:
        most: how many of each briefing are kept; 0 for none.
    """

    def __init__(self, folder: Path, most: int) -> None:
        """Keep nothing yet; the folder is made with the first version."""
        self._folder = folder
        self.most = most

    def keep(self, briefing: str, data: bytes, when: dt.datetime | None = None) -> None:
        """Keep a version, unless the same is kept already, and let go of the oldest.

        Args:
            briefing: the briefing's id.
            data: the bytes of its file.
            when: it was saved; now where None.

        Raises:
            OSError: it could not be written.
        """
        folder = self._folder / stem(briefing)
        mark = sha256(data)[:16]
        if self.most and not any(mark in each.file.name for each in self.versions(briefing)):
            now = (when or dt.datetime.now(dt.UTC)).astimezone(dt.UTC)
            folder.mkdir(parents=True, exist_ok=True)
            with replacing(folder / f"{now.strftime(_FORM)}Z-{mark}{SUFFIX}") as file:
                file.write(data)
        for old in self.versions(briefing)[self.most :]:
            old.file.unlink(missing_ok=True)

    def versions(self, briefing: str) -> tuple[Version, ...]:
        """Return the versions of a briefing, the latest first."""
        return _versions(self._folder / stem(briefing))

    def latest(self) -> tuple[Version, ...]:
        """Return the last version of every briefing, the latest first."""
        last = [found[0] for folder in self._folders() if (found := _versions(folder))]
        return tuple(sorted(last, key=lambda each: each.when, reverse=True))

    def all(self) -> tuple[Version, ...]:
        """Return the versions of every briefing."""
        return tuple(each for folder in self._folders() for each in _versions(folder))

    def _folders(self) -> list[Path]:
        return sorted(self._folder.iterdir()) if self._folder.is_dir() else []


def _versions(folder: Path) -> tuple[Version, ...]:
    found = []
    for file in folder.glob(f"*{SUFFIX}"):
        try:
            when = dt.datetime.strptime(file.name.partition("-")[0], f"{_FORM}%z")
        except ValueError:
            continue  # none of ours
        found.append(Version(file, when))
    return tuple(sorted(found, key=lambda each: each.when, reverse=True))

"""What a program that was killed left behind, half written, beside what it was about to replace."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from briefer.storage.locking import grip

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

AGE: Final = 3_600.0
"""Seconds since the last byte after which a file that nobody holds counts as left: some network
folders do not tell that another computer holds it."""
_NAME: Final = re.compile(r"\.briefer-[0-9a-f]{16}\.tmp")
"""As ``atomic.replacing`` names what it writes, and nothing else does."""


def leftovers(
    folder: Path, now: float, *, age: float = AGE, below: bool = False
) -> tuple[Path, ...]:
    """Return the files of a folder that nobody will put in place any more.

    Only ordinary files that ``atomic.replacing`` named, and that no running program holds.

    Args:
        folder: a folder; one that cannot be read has none.
        now: seconds since the epoch.
        age: seconds; a file that was written to within so many of now is left out.
        below: whether to look into the folders below it, too.
    """
    found: list[Path] = []
    with suppress(OSError):
        files: Iterable[Path] = folder.rglob("*.tmp") if below else folder.iterdir()
        found += (file for file in files if _NAME.fullmatch(file.name))
    return tuple(file for file in found if _left(file, now - age))


def _left(file: Path, before: float) -> bool:
    try:
        if file.is_symlink() or not file.is_file() or file.stat().st_mtime >= before:
            return False
        with file.open("rb") as opened:
            return grip(opened) is not False
    except OSError:
        return False

"""How long what is kept on this computer stays: a person's own choice, in one plain file.

Work that is in no file is never let go of by time.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.errors import BrieferError, reason
from briefer.storage import replacing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from briefer.workspace.places import Places

MOST_VERSIONS: Final = 100
MOST_DAYS: Final = 3650
_DAY: Final = 86_400
_EVER: Final = 10
"""How many times the most days are longer than anything is kept."""


class RetentionError(BrieferError):
    """The choice could not be kept."""


class Retention(NamedTuple):
    """How long things are kept.

    Attributes:
        versions: how many saved versions of each briefing; 0 for none.
        version_days: days after which a version goes, and a copy of the library that was kept
            before it was brought up to date; 0 for never.
        journal_days: days after which the undo history of a saved briefing goes; 0 for never.
        log_days: days after which a log of faults goes; 0 for never.
    """

    versions: int = 10
    version_days: int = 365
    journal_days: int = 90
    log_days: int = 90


def load_retention(file: Path) -> Retention:
    """Return what a person chose; the usual where nothing, or nothing sensible, was chosen."""
    import tomllib  # noqa: PLC0415 - loads where there is such a file

    if not file.exists():
        return Retention()
    try:
        data = tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Retention()
    limits = {"versions": MOST_VERSIONS}
    return Retention(
        **{
            name: min(max(data[name], 0), limits.get(name, MOST_DAYS))
            for name in Retention._fields
            if type(data.get(name)) is int
        }
    )


def save_retention(file: Path, chosen: Retention) -> None:
    """Keep a person's choice.

    Raises:
        RetentionError: it could not be written.
    """
    import tomli_w  # noqa: PLC0415 - loads when a choice is made

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing(file) as opened:
            tomli_w.dump(chosen._asdict(), opened)
    except OSError as error:
        raise RetentionError(
            "Your choice could not be kept: {reason}. All else is as it was.", reason=reason(error)
        ) from error


def sweep(places: Places, chosen: Retention, now: float | None = None) -> int:
    """Let go of what is older than a person wants it to be; return how many files went.

    What a program that was killed left half written goes too.

    Args:
        places: where things lie.
        chosen: how long they stay.
        now: seconds since the epoch; this moment where None.
    """
    from briefer.library.migrating import (  # noqa: PLC0415 - loads after the first paint
        copies_begun,
        copies_kept,
    )
    from briefer.storage import Backups  # noqa: PLC0415 - the same
    from briefer.storage.leftovers import AGE, leftovers  # noqa: PLC0415 - the same
    from briefer.storage.recovery import settled  # noqa: PLC0415 - the same

    moment = time.time() if now is None else now
    versions, journals, logs = (
        moment - (days or MOST_DAYS * _EVER) * _DAY
        for days in (chosen.version_days, chosen.journal_days, chosen.log_days)
    )
    old = [
        *_older([each.file for each in Backups(places.backups, 0).all()], versions),
        *_older(copies_kept(places.library), versions),
        *_older(copies_begun(places.library), moment - AGE),
        *settled(places.journals, journals),
        *_older(places.logs.glob("*.log*"), logs),
        *leftovers(places.data, moment, below=True),
    ]
    return _gone(old)


def sweep_beside(file: Path) -> int:
    """Remove what a killed program left half written beside a file; return how many files went."""
    from briefer.storage.leftovers import leftovers  # noqa: PLC0415 - loads after the first paint

    return _gone(leftovers(file.resolve().parent, time.time()))


def _gone(files: Iterable[Path]) -> int:
    gone = 0
    for file in files:
        with suppress(OSError):
            file.unlink()
            gone += 1
    return gone


def _older(files: Iterable[Path], before: float) -> Iterator[Path]:
    """Yield the files that were changed before a moment, in seconds since the epoch."""
    for file in files:
        with suppress(OSError):
            if file.stat().st_mtime < before:
                yield file

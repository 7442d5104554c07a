"""The ``.briefing`` file, and the journal that keeps each edit between two savings.

A file is a zip with ``briefing.json`` and, for each cited article, ``articles/ID.txt`` and
``articles/ID.json``; ``resources/briefing.schema.json`` tells the form. Nothing here knows what a
briefing means, edits it or shows it. What is heavy (the codec, zip) loads when first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.storage.entries import Did, Entry, Rebuilt, Redid, Undid, rebuild
from briefer.storage.journal import Journal
from briefer.storage.recovery import find, recoverable, set_aside
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.storage.loading import Stored

__all__ = [
    "Did",
    "Entry",
    "Journal",
    "Rebuilt",
    "Redid",
    "StorageError",
    "Undid",
    "digest",
    "find",
    "load",
    "rebuild",
    "recoverable",
    "save",
    "set_aside",
]


def save(path: Path, briefing: Briefing, sources: Mapping[str, Source]) -> str:
    """Write a file: see ``briefer.storage.saving.save``."""
    from briefer.storage import saving  # noqa: PLC0415 - the codec loads when first used

    return saving.save(path, briefing, sources)


def load(path: Path) -> Stored:
    """Read a file: see ``briefer.storage.loading.load``."""
    from briefer.storage import loading  # noqa: PLC0415 - the codec loads when first used

    return loading.load(path)


def digest(briefing: Briefing) -> str:
    """Return a briefing's digest: see ``briefer.storage.saving.digest``."""
    from briefer.storage import saving  # noqa: PLC0415 - the codec loads when first used

    return saving.digest(briefing)

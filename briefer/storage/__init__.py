"""The ``.briefing`` file, and the journal that keeps each edit between two savings.

A file is a zip with ``briefing.json`` and, for each cited article, ``articles/ID.txt`` and
``articles/ID.json``; ``resources/briefing.schema.json`` tells the form. Nothing here knows what a
briefing means, edits it or shows it. The names load when first used: the codec
and zip are heavy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.later import names_of

if TYPE_CHECKING:
    from briefer.storage.atomic import replacing
    from briefer.storage.backups import Backups, Version
    from briefer.storage.entries import Did, Entry, Rebuilt, Redid, Undid, rebuild
    from briefer.storage.journal import Journal
    from briefer.storage.loading import Stored, load, title
    from briefer.storage.lockfile import Holder, LockFile
    from briefer.storage.recovery import find, recoverable, set_aside
    from briefer.storage.saving import Kept, digest, packed, save
    from briefer.storage.wording import AwayError, StorageError
else:
    __getattr__ = names_of(
        __name__,
        {
            "atomic": ("replacing",),
            "backups": ("Backups", "Version"),
            "entries": ("Did", "Entry", "Rebuilt", "Redid", "Undid", "rebuild"),
            "journal": ("Journal",),
            "loading": ("Stored", "load", "title"),
            "lockfile": ("Holder", "LockFile"),
            "recovery": ("find", "recoverable", "set_aside"),
            "saving": ("Kept", "digest", "packed", "save"),
            "wording": ("AwayError", "StorageError"),
        },
    )

__all__ = [
    "AwayError",
    "Backups",
    "Did",
    "Entry",
    "Holder",
    "Journal",
    "Kept",
    "LockFile",
    "Rebuilt",
    "Redid",
    "StorageError",
    "Stored",
    "Undid",
    "Version",
    "digest",
    "find",
    "load",
    "packed",
    "rebuild",
    "recoverable",
    "replacing",
    "save",
    "set_aside",
    "title",
]

"""The database of all articles, searchable: SQLite with FTS5 behind one small class.

Nothing outside this package knows SQL, and nothing in it knows a file format or a window. The
database lies on a local disk. One ``Library`` may be used from several threads: who writes
holds the one connection that writes, and who reads meanwhile reads on a second one, so that nobody
who reads waits for who writes.

The names load when first used: a library is listed before anything in it is searched for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.later import names_of

if TYPE_CHECKING:
    from briefer.library.copies import Kind, Likeness
    from briefer.library.labels import Labels
    from briefer.library.listing import Summary
    from briefer.library.messages import DamagedLibraryError, LabelError, LibraryError
    from briefer.library.searching import Hit
    from briefer.library.store import Library
else:
    __getattr__ = names_of(
        __name__,
        {
            "copies": ("Kind", "Likeness"),
            "labels": ("Labels",),
            "listing": ("Summary",),
            "messages": ("DamagedLibraryError", "LabelError", "LibraryError"),
            "searching": ("Hit",),
            "store": ("Library",),
        },
    )

__all__ = [
    "DamagedLibraryError",
    "Hit",
    "Kind",
    "LabelError",
    "Labels",
    "Library",
    "LibraryError",
    "Likeness",
    "Summary",
]

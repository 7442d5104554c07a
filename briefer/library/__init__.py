"""The database of all articles, searchable: SQLite with FTS5 behind one small class.

Nothing outside this package knows SQL, and nothing in it knows a file format or a window. The
database lies on a local disk. One ``Library`` may be used from several threads: it has one
connection and one lock, and each call holds the lock for its own few milliseconds only.
"""

from briefer.library.messages import DamagedLibraryError, LibraryError
from briefer.library.store import Hit, Library, Summary

__all__ = ["DamagedLibraryError", "Hit", "Library", "LibraryError", "Summary"]

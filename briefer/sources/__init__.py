"""Files in, articles out: one reader a format, a role for every block, and what the text cites.

Every file passes through ``read_file``, ``read_original`` or ``read_bytes``; nothing else in the
program opens an article. Foreign formats are read in processes of their own (``Readers``). There is
no Qt here, no database and no network. A new format is a new module with one ``Reader`` and one
line in ``briefer.sources.formats``. The readers and all that
they need are imported when the first file is read.
"""

from briefer.sources.formats import SIZE_LIMIT
from briefer.sources.messages import SourceError
from briefer.sources.reading import read_bytes, read_file, read_original
from briefer.sources.worker import Readers

__all__ = ["SIZE_LIMIT", "Readers", "SourceError", "read_bytes", "read_file", "read_original"]

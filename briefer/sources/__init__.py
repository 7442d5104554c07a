"""Files in, articles out: one reader a format, a role for every block, and what the text cites.

Every file passes through ``read_file``, ``read_original`` or ``read_bytes``; nothing else in the
program opens an article. There is no Qt here, no database and no network. A new format is a new
module with one ``Reader`` and one line in ``briefer.sources.formats``. The readers and all that
they need are imported when the first file is read.
"""

from briefer.sources.messages import SourceError
from briefer.sources.reading import SIZE_LIMIT, read_bytes, read_file, read_original

__all__ = ["SIZE_LIMIT", "SourceError", "read_bytes", "read_file", "read_original"]

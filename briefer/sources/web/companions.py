"""Which files belong to a saved page: its pictures, styles and frames, in the folder beside it.

Browsers name that folder after the page: ``Story_files``, ``Story-Dateien``, ``Story.files``,
``Story_fichiers``. What lies in it is no article of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
_NAMED = re.compile(r"(?P<stem>.+)[_.-][^\W\d_]{3,12}")


def is_companion(folder: Path) -> bool:
    """Tell whether a folder holds the parts of a saved page that lies beside it.

    Args:
        folder: the folder; the disk is asked for the page only where the name fits.
    """
    match = _NAMED.fullmatch(folder.name)
    if match is None:
        return False
    return any(folder.with_name(match["stem"] + suffix).is_file() for suffix in _SUFFIXES)

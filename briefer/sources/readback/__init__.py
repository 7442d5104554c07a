"""A Word file as others left it, read back: its paragraphs with all that was tracked in them.

Reads what Word, LibreOffice and Google Docs save, whoever wrote the file first, and judges nothing:
what became of a briefing's quotations is for ``briefer.evidence.readback``. The file is read in the
processes that read foreign files (``briefer.sources.worker``), under their limits; what crosses is
plain values in bounded JSON.
"""

from briefer.sources.readback.asking import read_edited
from briefer.sources.readback.model import (
    NOTE,
    Deed,
    Edited,
    Mark,
    Note,
    Origin,
    Paragraph,
    Remark,
    Span,
    Stretch,
)

__all__ = [
    "NOTE",
    "Deed",
    "Edited",
    "Mark",
    "Note",
    "Origin",
    "Paragraph",
    "Remark",
    "Span",
    "Stretch",
    "read_edited",
]

"""References into notes and a source list, as document inlines, by CSL.

The formatting itself is pandoc's citeproc, run as a process of its own that reads and contacts
nothing: what it needs goes in on its standard input. Nothing here knows a briefing's order or
decides what is cited; that is ``briefer.composing``. Nothing in CSL's output is mended by hand.

``printable`` and ``marks`` are about text alone; composing uses them too, so that every run on the
page went through the same hands.
"""

from briefer.citing.errors import CitingError
from briefer.citing.formatting import Formatting, begin_citations, format_citations
from briefer.citing.model import Citations, Cite, Entry
from briefer.citing.short import ShortWords, short
from briefer.citing.styles import style_names, style_path

__all__ = [
    "Citations",
    "Cite",
    "CitingError",
    "Entry",
    "Formatting",
    "ShortWords",
    "begin_citations",
    "format_citations",
    "short",
    "style_names",
    "style_path",
]

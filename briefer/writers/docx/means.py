"""What every part of one document is written with, in one hand."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.writers.docx.bookmarks import Bookmarks
from briefer.writers.docx.controls import Controls
from briefer.writers.docx.numbering import Numbering
from briefer.writers.docx.pictures import Pictures
from briefer.writers.docx.styles import Styles


@dataclass(frozen=True, slots=True)
class Means:
    """The names, numbers and measures of one document.

    Attributes:
        styles: its named styles.
        bookmarks: its places.
        controls: its frames.
        numbering: its lists.
        pictures: its pictures.
        language: the document's own, BCP 47.
        unmarked: the language, BCP 47, of runs that bear no mark of theirs.
        kind: of its notes, ``footnote`` or ``endnote``.
        width: of the text, in points.
        height: of the text on one page, in points.
        hanging: whether a note's text hangs beside its number, by a tab.
        own: whether the looks are the design's own, not those of an office's template.
    """

    styles: Styles
    bookmarks: Bookmarks
    controls: Controls
    numbering: Numbering
    pictures: Pictures
    language: str
    unmarked: str
    kind: str
    width: float
    height: float
    hanging: bool
    own: bool

"""How a document looks: paper, margins, faces and the type scale. All lengths are points."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from briefer.document.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, portrait."""

    name: str
    width: float
    height: float


PAPERS: Final = {
    "letter": Paper("letter", 612.0, 792.0),
    "a4": Paper("a4", 595.28, 841.89),
}


@dataclass(frozen=True, slots=True)
class Margins:
    """The distance from the paper's edge to the text."""

    top: float = 62.0
    right: float = 104.0
    bottom: float = 64.0
    left: float = 104.0


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of text is set: ``family`` is ``serif`` or ``sans``, a color ``#RRGGBB``."""

    family: str
    size: float
    leading: float
    bold: bool = False
    italic: bool = False
    color: str = "#16191D"
    before: float = 0.0
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Scale:
    """The text styles by use."""

    label: TextStyle = TextStyle("sans", 8.5, 12, bold=True, color="#2F5D8C", after=2)
    title: TextStyle = TextStyle("serif", 20, 25, bold=True, after=10)
    memo: TextStyle = TextStyle("sans", 9, 15)
    callout: TextStyle = TextStyle("serif", 10.75, 15.25)
    body: TextStyle = TextStyle("serif", 10.5, 14.5, after=6)
    heading_1: TextStyle = TextStyle("sans", 12.5, 17, bold=True, before=14, after=4)
    heading_2: TextStyle = TextStyle("sans", 10.25, 14, bold=True, before=9, after=3)
    quotation: TextStyle = TextStyle("serif", 10.5, 14.5, before=2, after=0.5)
    attribution: TextStyle = TextStyle("sans", 8.5, 12.5, color="#5B6169", after=7)
    source: TextStyle = TextStyle("serif", 9.5, 13.25, after=4)
    contents: TextStyle = TextStyle("serif", 10.5, 16)
    note: TextStyle = TextStyle("serif", 8.5, 11.25, after=1.5)
    furniture: TextStyle = TextStyle("sans", 8, 11, color="#5B6169")
    banner: TextStyle = TextStyle("sans", 8.25, 11, bold=True, color="#3A3F45")
    table: TextStyle = TextStyle("sans", 8.5, 12)
    caption: TextStyle = TextStyle("sans", 8.5, 12, bold=True, color="#3A3F45", before=10, after=4)


@dataclass(frozen=True, slots=True)
class Faces:
    """Families: a DOCX names ones that Word has, a PDF embeds files of the program's own.

    Attributes:
        serif: the family that a DOCX names for text.
        sans: the same for headings and labels.
        east_asian: the same for Hangul and Chinese characters.
        folder: where the font files for a PDF lie.
        pdf_serif: the beginning of their names (``NotoSerif_400Regular.ttf``, ``_600SemiBold``,
            ``_400Regular_Italic``, ``_600SemiBold_Italic``).
        pdf_sans: the same for headings and labels.
        pdf_fallback: fonts, regular only, for characters that those lack, the first wins.
    """

    serif: str = "Cambria"
    sans: str = "Calibri"
    east_asian: str = "Malgun Gothic"
    folder: Path = Path()
    pdf_serif: str = "NotoSerif"
    pdf_sans: str = "Inter"
    pdf_fallback: tuple[str, ...] = ("NotoSansKR", "NotoSansSC")


@dataclass(frozen=True, slots=True)
class Design:
    """How a document looks.

    Attributes:
        paper: the sheet.
        margins: around the text.
        scale: the text styles.
        faces: the families that a DOCX names.
        missing_color: for Tone.MISSING, at least 4.5:1 on white.
        tint: behind a callout.
        rule_width: of the rule beside a quotation.
        contents_from: the number of pages from which a contents list is set.
        hyphenate: whether words may be broken at a line's end.
        endnotes: whether a DOCX has its notes at the end; a PDF always has them at the page's foot.
        sheet: how the pages of a PDF lie on sheets.
    """

    paper: Paper = PAPERS["letter"]
    margins: Margins = field(default_factory=Margins)
    scale: Scale = field(default_factory=Scale)
    faces: Faces = field(default_factory=Faces)
    missing_color: str = "#7A4F0E"
    tint: str = "#F3F2EE"
    rule_width: float = 2.0
    contents_from: int = 3
    hyphenate: bool = False
    endnotes: bool = False
    sheet: Sheet = Sheet.SINGLE

"""The forms in which pages come out besides the usual one: handouts, as PDF or printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefer.document.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Form:
    """One of them.

    Attributes:
        text: what a menu shows.
        name: what is added to a file's name.
        sheet: how pages lie on a sheet.
        template: the id of the template in place of the briefing's own; empty for none.
    """

    text: str
    name: str
    sheet: Sheet = Sheet.SINGLE
    template: str = ""


HANDOUTS: Final = (
    Form("&Two pages a sheet", "two pages a sheet", Sheet.TWO_UP),
    Form("Two pages with &lines for notes", "with lines for notes", Sheet.NOTES),
    Form("&Booklet", "booklet", Sheet.BOOKLET),
    Form("One-page &digest", "digest", template="handout"),
)

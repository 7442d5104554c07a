"""The forms in which pages come out besides the usual one: handouts, as PDF or printed."""

from __future__ import annotations

from typing import Final, NamedTuple

from briefer.document.sheet import Sheet
from briefer.ui.language import QT_TRANSLATE_NOOP


class Form(NamedTuple):
    """One of them.

    Attributes:
        text: what a menu shows.
        name: what is added to a file's name.
        sheet: how pages lie on a sheet.
        template: the id of the template in place of the briefing's own, with no sections and for
            one page; empty for none.
    """

    text: str
    name: str
    sheet: Sheet = Sheet.SINGLE
    template: str = ""


HANDOUTS: Final = (
    Form(
        QT_TRANSLATE_NOOP("Forms", "&Two pages a sheet"),
        QT_TRANSLATE_NOOP("Forms", "two pages a sheet"),
        Sheet.TWO_UP,
    ),
    Form(
        QT_TRANSLATE_NOOP("Forms", "Two pages with &lines for notes"),
        QT_TRANSLATE_NOOP("Forms", "with lines for notes"),
        Sheet.NOTES,
    ),
    Form(
        QT_TRANSLATE_NOOP("Forms", "&Booklet"), QT_TRANSLATE_NOOP("Forms", "booklet"), Sheet.BOOKLET
    ),
    Form(
        QT_TRANSLATE_NOOP("Forms", "One-page &digest"),
        QT_TRANSLATE_NOOP("Forms", "digest"),
        template="handout",
    ),
)

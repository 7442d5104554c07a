"""How pages lie on sheets of paper."""

from enum import StrEnum


class Sheet(StrEnum):
    """How the pages of a PDF lie on sheets of paper."""

    SINGLE = "single"
    """A page a sheet."""
    TWO_UP = "two-up"
    """Two pages side by side on a sheet turned to landscape."""
    NOTES = "notes"
    """Two pages one below the other, each with lines for notes beside it."""
    BOOKLET = "booklet"
    """Two pages a side, ordered to be printed on both sides, folded and stapled."""

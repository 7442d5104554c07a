"""What the editor calls kinds of sources and fields, and how it says where a value came from."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from briefer.domain.reference import BasisKind

if TYPE_CHECKING:
    from briefer.domain.reference import Basis

KINDS: Final = (
    ("article-newspaper", "Newspaper article"),
    ("article-magazine", "Magazine article"),
    ("article-journal", "Journal article"),
    ("webpage", "Web page"),
    ("post-weblog", "Blog post"),
    ("post", "Post on social media"),
    ("report", "Report"),
    ("book", "Book"),
    ("chapter", "Chapter of a book"),
    ("personal_communication", "Cable, letter or message"),
    ("event", "Meeting or event"),
    ("interview", "Interview"),
    ("speech", "Speech"),
    ("hearing", "Hearing"),
    ("broadcast", "Broadcast"),
    ("legislation", "Law"),
    ("treaty", "Treaty"),
    ("thesis", "Thesis"),
    ("dataset", "Data"),
    ("document", "Other document"),
)
"""CSL 1.0.2 item types, as people call what they stand for."""

TEXTS: Final = (
    ("container-title", "&Outlet", "The newspaper, journal, site or book that it appeared in"),
    ("publisher", "&Publisher", "The body that published it"),
    ("publisher-place", "Pl&ace", "Where it was published"),
    ("number", "&Number", "Of a report or a cable"),
    ("volume", "&Volume", ""),
    ("issue", "&Issue", ""),
    ("page", "Pa&ges", "Such as 12-19"),
    ("URL", "A&ddress", "Its address on the web"),
    ("DOI", "D&OI", "Such as 10.1000/182"),
    ("language", "&Language", "Such as en or ko"),
)
"""Fields that are words: the CSL variable, its label, and what belongs there."""

DATES: Final = (
    ("issued", "Da&te", "2016-06-09, 2016-06, about 2016, spring 2016, 2016 to 2017"),
    ("accessed", "&Read on", "The day on which it was read at its address"),
)

_LONGEST: Final = 18


def basis_words(basis: Basis) -> str:
    """Return where a value came from, as ``taken from 003…, line 39``."""
    line = f"line {basis.line}" if basis.line is not None else ""
    match basis.kind:
        case BasisKind.STATED:
            return f"stated at {line}" if line else "stated in the text"
        case BasisKind.TAKEN:
            name = _brief(basis.article)
            return f"taken from {name}, {line}" if line else f"taken from {name}"
        case BasisKind.INFERRED:
            return "inferred"
        case BasisKind.TYPED:
            return "typed"
        case BasisKind.UNKNOWN:
            return "unknown"


def basis_tip(basis: Basis) -> str:
    """Return all that is known of where a value came from; empty where there is no more."""
    whole = basis.article if _brief(basis.article) != basis.article else ""
    return ". ".join(part for part in (whole, basis.note) if part)


def _brief(name: str) -> str:
    """Return a file's name without its suffix, and cut short where it is long."""
    stem = PurePath(name).stem
    if len(stem) <= _LONGEST:
        return stem
    head = stem.split("_", 1)[0]
    return f"{head if len(head) <= _LONGEST else head[:_LONGEST]}…"

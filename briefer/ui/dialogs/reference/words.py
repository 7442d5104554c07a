"""What the editor calls kinds of sources and fields, and how it says where a value came from."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from briefer.ui.basis import basis_words
from briefer.ui.language import QT_TRANSLATE_NOOP, say

if TYPE_CHECKING:
    from briefer.domain.reference import Basis

translate = QCoreApplication.translate

KINDS: Final = (
    ("article-newspaper", QT_TRANSLATE_NOOP("Reference", "Newspaper article")),
    ("article-magazine", QT_TRANSLATE_NOOP("Reference", "Magazine article")),
    ("article-journal", QT_TRANSLATE_NOOP("Reference", "Journal article")),
    ("webpage", QT_TRANSLATE_NOOP("Reference", "Web page")),
    ("post-weblog", QT_TRANSLATE_NOOP("Reference", "Blog post")),
    ("post", QT_TRANSLATE_NOOP("Reference", "Post on social media")),
    ("report", QT_TRANSLATE_NOOP("Reference", "Report")),
    ("book", QT_TRANSLATE_NOOP("Reference", "Book")),
    ("chapter", QT_TRANSLATE_NOOP("Reference", "Chapter of a book")),
    ("personal_communication", QT_TRANSLATE_NOOP("Reference", "Cable, letter or message")),
    ("event", QT_TRANSLATE_NOOP("Reference", "Meeting or event")),
    ("interview", QT_TRANSLATE_NOOP("Reference", "Interview")),
    ("speech", QT_TRANSLATE_NOOP("Reference", "Speech")),
    ("hearing", QT_TRANSLATE_NOOP("Reference", "Hearing")),
    ("broadcast", QT_TRANSLATE_NOOP("Reference", "Broadcast")),
    ("legislation", QT_TRANSLATE_NOOP("Reference", "Law")),
    ("treaty", QT_TRANSLATE_NOOP("Reference", "Treaty")),
    ("thesis", QT_TRANSLATE_NOOP("Reference", "Thesis")),
    ("dataset", QT_TRANSLATE_NOOP("Reference", "Data")),
    ("document", QT_TRANSLATE_NOOP("Reference", "Other document")),
)
"""CSL 1.0.2 item types, as people call what they stand for; ``in_words`` says it."""

TEXTS: Final = (
    (
        "container-title",
        QT_TRANSLATE_NOOP("Reference", "&Outlet"),
        QT_TRANSLATE_NOOP("Reference", "The newspaper, journal, site or book that it appeared in"),
    ),
    (
        "publisher",
        QT_TRANSLATE_NOOP("Reference", "&Publisher"),
        QT_TRANSLATE_NOOP("Reference", "The body that published it"),
    ),
    (
        "publisher-place",
        QT_TRANSLATE_NOOP("Reference", "Pl&ace"),
        QT_TRANSLATE_NOOP("Reference", "Where it was published"),
    ),
    (
        "number",
        QT_TRANSLATE_NOOP("Reference", "&Number"),
        QT_TRANSLATE_NOOP("Reference", "Of a report or a cable"),
    ),
    ("volume", QT_TRANSLATE_NOOP("Reference", "&Volume"), ""),
    ("issue", QT_TRANSLATE_NOOP("Reference", "&Issue"), ""),
    (
        "page",
        QT_TRANSLATE_NOOP("Reference", "Pa&ges"),
        QT_TRANSLATE_NOOP("Reference", "Such as 12-19"),
    ),
    (
        "URL",
        QT_TRANSLATE_NOOP("Reference", "A&ddress"),
        QT_TRANSLATE_NOOP("Reference", "Its address on the web"),
    ),
    (
        "DOI",
        QT_TRANSLATE_NOOP("Reference", "D&OI"),
        QT_TRANSLATE_NOOP("Reference", "Such as 10.1000/182"),
    ),
    (
        "language",
        QT_TRANSLATE_NOOP("Reference", "&Language"),
        QT_TRANSLATE_NOOP("Reference", "Such as en or ko"),
    ),
)
"""Fields that are words: the CSL variable, its label, and what belongs there."""

DATES: Final = (
    (
        "issued",
        QT_TRANSLATE_NOOP("Reference", "Da&te"),
        QT_TRANSLATE_NOOP(
            "Reference", "2016-06-09, 2016-06, about 2016, spring 2016, 2016 to 2017"
        ),
    ),
    (
        "accessed",
        QT_TRANSLATE_NOOP("Reference", "&Read on"),
        QT_TRANSLATE_NOOP("Reference", "The day on which it was read at its address"),
    ),
)

_LONGEST: Final = 18


def in_words(words: str) -> str:
    """Return words of the tables above in the window's language."""
    return translate("Reference", words) if words else ""


def kinds() -> dict[str, str]:
    """Return what each item type is called, in the order in which they are offered."""
    return {kind: in_words(words) for kind, words in KINDS}


def basis_in_short(basis: Basis) -> str:
    """Return where a value came from; the name of an article is cut short."""
    return basis_words(basis, _brief(basis.article))


def basis_tip(basis: Basis) -> str:
    """Return all that is known of where a value came from; empty where there is no more."""
    whole = basis.article if _brief(basis.article) != basis.article else ""
    return ". ".join(part for part in (whole, say(basis.note)) if part)


def _brief(name: str) -> str:
    """Return a file's name without its suffix, and cut short where it is long."""
    stem = PurePath(name).stem
    if len(stem) <= _LONGEST:
        return stem
    head = stem.split("_", 1)[0]
    return f"{head if len(head) <= _LONGEST else head[:_LONGEST]}…"

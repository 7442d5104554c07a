"""What the tags and types of RIS mean in CSL, as tables.

RIS has no authority; these follow what Zotero, EndNote and Mendeley write.
"""

from __future__ import annotations

from typing import Final

TYPES: Final = {
    "NEWS": "article-newspaper",
    "MGZN": "article-magazine",
    "BLOG": "post-weblog",
    "ELEC": "webpage",
    "JOUR": "article-journal",
    "EJOUR": "article-journal",
    "INPR": "article-journal",
    "BOOK": "book",
    "EBOOK": "book",
    "EDBOOK": "book",
    "CHAP": "chapter",
    "ECHAP": "chapter",
    "RPRT": "report",
    "GOVDOC": "report",
    "THES": "thesis",
    "CPAPER": "paper-conference",
    "CONF": "paper-conference",
    "PCOMM": "personal_communication",
    "ICOMM": "post",
    "BILL": "bill",
    "CASE": "legal_case",
    "STAT": "legislation",
    "LEGAL": "regulation",
    "HEAR": "hearing",
    "PAT": "patent",
    "STAND": "standard",
    "MAP": "map",
    "MPCT": "motion_picture",
    "VIDEO": "motion_picture",
    "SOUND": "song",
    "MUSIC": "musical_score",
    "ART": "graphic",
    "SLIDE": "speech",
    "PAMP": "pamphlet",
    "ENCYC": "entry-encyclopedia",
    "DICT": "entry-dictionary",
    "COMP": "software",
    "DATA": "dataset",
    "MANSCPT": "manuscript",
    "UNPB": "manuscript",
    "GEN": "document",
}
"""RIS types by CSL types; of several for one CSL type the first is written."""

TEXTS: Final = {
    "title": ("TI", "T1", "CT"),
    "title-short": ("ST",),
    "container-title": ("T2", "JO", "JF", "BT"),
    "container-title-short": ("J2", "JA"),
    "collection-title": ("T3",),
    "publisher": ("PB",),
    "publisher-place": ("CY", "PP"),
    "volume": ("VL",),
    "issue": ("IS",),
    "number": ("M1",),
    "edition": ("ET",),
    "section": ("SE",),
    "genre": ("M3",),
    "language": ("LA",),
    "DOI": ("DO",),
    "URL": ("UR",),
    "archive": ("DB",),
    "archive_location": ("AN",),
    "call-number": ("CN",),
    "source": ("DP",),
    "abstract": ("AB", "N2"),
    "note": ("N1",),
    "keyword": ("KW",),
}
"""Variables that are text, by the tags that hold them; the first is written."""

NAMES: Final = {
    "author": ("AU", "A1"),
    "editor": ("ED", "A2"),
    "collection-editor": ("A3",),
    "translator": ("A4",),
}
WRITTEN_NAMES: Final = {
    "author": "AU",
    "editor": "A2",
    "collection-editor": "A3",
    "translator": "A4",
}
DATES: Final = {"issued": ("DA", "PY", "Y1"), "accessed": ("Y2",)}
FILES: Final = ("L1", "L2", "L4")
"""Links to files: the text, other files, pictures."""

BOOKS: Final = frozenset(("book", "chapter", "report", "entry-encyclopedia", "entry-dictionary"))
"""Types whose standard number (SN) is an ISBN; that of others is an ISSN."""

JOINTS: Final = {"keyword": ", ", "abstract": "\n", "note": "\n"}
"""How several lines of one tag stand together; those of others by a space."""

"""What kind of source a CSL item type is: the groups of the source list."""

from __future__ import annotations

from typing import Final

OTHER: Final = "other"

_GROUPS: Final = {
    "articles": (
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "paper-conference",
        "review",
        "review-book",
    ),
    "books": (
        "book",
        "chapter",
        "classic",
        "collection",
        "entry",
        "entry-dictionary",
        "entry-encyclopedia",
        "manuscript",
        "pamphlet",
        "periodical",
        "report",
        "thesis",
    ),
    "web": ("post", "post-weblog", "webpage"),
    "spoken": ("interview", "personal_communication", "speech"),
    "official": (
        "bill",
        "hearing",
        "legal_case",
        "legislation",
        "patent",
        "regulation",
        "standard",
        "treaty",
    ),
}

_GROUP_OF: Final = {kind: group for group, kinds in _GROUPS.items() for kind in kinds}


def group_of(kind: str) -> str:
    """Return the group of a CSL item type: a key of ``SourceLabels.kinds``."""
    return _GROUP_OF.get(kind, OTHER)

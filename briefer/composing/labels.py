"""Every word on the page that is neither the analyst's nor a source's, by language.

The labels follow the briefing's language, not the window's. A language is added by adding one
``Labels`` to ``_ALL``; until then its pages carry English labels.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_FIELDS = {
    "author": "author",
    "title": "title",
    "container-title": "outlet",
    "issued": "date",
    "URL": "address",
    "publisher": "publisher",
    "volume": "volume",
    "issue": "issue",
    "page": "pages",
    "section": "section",
    "edition": "edition",
    "editor": "editor",
    "translator": "translator",
    "genre": "kind",
    "accessed": "day of access",
}


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language; those in braces are filled in."""

    kind: str = "Briefing note"
    kind_with_draft: str = "Briefing note, draft {draft}"
    untitled: str = "Untitled briefing"
    prepared_for: str = "For"
    prepared_by: str = "From"
    date: str = "Date"
    reference: str = "Reference"
    marking: str = "Marking"
    bottom_line: str = "Bottom line"
    judgments: str = "Key judgments"
    likelihood: str = "Likelihood: {likelihood}."
    confidence: str = "Our confidence in this is {confidence}."
    contents: str = "Contents"
    sources: str = "Sources"
    articles: str = "Articles"
    nothing: str = "This briefing has no passages or comments yet."
    untitled_source: str = "[Untitled article]"
    lost_source: str = "[Article not found]"
    undated: str = "undated"
    no_origin: str = "Author and outlet not stated"
    speaker: str = "{speaker}, quoted by {origin}"
    speaker_no_origin: str = "{speaker}; author and outlet not stated"
    citing: str = "citing {cited}"
    ellipsis: str = "ellipsis in original"
    brackets: str = "brackets in original"
    ellipsis_and_brackets: str = "ellipsis and brackets in original"
    not_stated: str = "{fields} not stated."
    taken: str = "{fields} supplied from other sources."
    inferred: str = "{fields} inferred."
    typed: str = "{fields} supplied by the author of this briefing."
    footer: str = "Exported {moment}"
    footer_with_draft: str = "Draft {draft}, exported {moment}"
    page: str = "Page {page} of {pages}"
    pair: str = "{first} and {second}"
    many: str = "{first} and others"
    separator: str = ", "
    months: tuple[str, ...] = _MONTHS
    day: str = "{month} {day}, {year}"
    month: str = "{month} {year}"
    about: str = "about {date}"
    moment: str = "{date}, {time}"
    sic: str = "sic"
    fields: dict[str, str] = field(default_factory=lambda: dict(_FIELDS))

    def listed(self, words: Iterable[str]) -> str:
        """Return words as a list in a sentence: ``author, outlet and date``."""
        *most, last = words
        return self.pair.format(first=self.separator.join(most), second=last) if most else last


ENGLISH: Final = Labels()

_ALL: Final = {"en": ENGLISH}


def labels_for(language: str) -> Labels:
    """Return the labels of a language (BCP 47), or English ones where it has none yet."""
    return _ALL.get(language.split("-")[0].lower(), ENGLISH)

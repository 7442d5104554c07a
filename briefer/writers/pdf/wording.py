"""The few words that a PDF adds to a document's own: what a link says when listened to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from briefer.document.language import main_language


@dataclass(frozen=True, slots=True)
class LinkWords:
    """What links say in one language."""

    to_note: str
    back_to_text: str
    to_page: str


ENGLISH: Final = LinkWords("Note {number}", "Back to the text of note {number}", "Page {page}")

_ALL: Final = {
    "ko": LinkWords("각주 {number}", "각주 {number}의 본문으로 돌아가기", "{page}쪽"),
}


def link_words(language: str) -> LinkWords:
    """Return the words of a language (BCP 47), or English ones where it has none yet."""
    return _ALL.get(main_language(language), ENGLISH)

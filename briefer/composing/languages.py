"""Which languages the page can speak, and their words.

A language is added by one ``Labels``, which the type checker holds complete, and a line here; until
then its pages carry English words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.composing.korean import KOREAN
from briefer.composing.labels import ENGLISH
from briefer.composing.typography import quotation_marks
from briefer.document.language import main_language

if TYPE_CHECKING:
    from briefer.composing.labels import Labels

PAGE_LANGUAGES: Final = {"en-US": "English", "ko-KR": "한국어"}
"""Those that a person chooses from: the tag of each, and its name in its own words."""
_ALL: Final = {"en": ENGLISH, "ko": KOREAN}

_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def language_tag(text: str) -> str:
    """Return a language tag that a file may carry; American English for what is not one."""
    return text if _TAG.fullmatch(text) else "en-US"


def labels_for(language: str) -> Labels:
    """Return the labels of a language (BCP 47), or English ones where it has none yet.

    The quotation marks are the language's own, also where its words are not there.
    """
    labels = _ALL.get(main_language(language), ENGLISH)
    outer, inner = quotation_marks(language)
    if (labels.quotation.outer, labels.quotation.inner) == (outer, inner):
        return labels
    return replace(labels, quotation=replace(labels.quotation, outer=outer, inner=inner))

"""What a line's own wording says of it, wherever it stands: notices, prompts, links, comments.

A sign alone does not decide; where a line stands does (``head``, ``inside``, ``tail``). The phrases
are in ``phrases``; here is how long a line of each kind may be, and which kind goes first.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from briefer.sources.roles import abroad, phrases
from briefer.sources.roles.wording import wording

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line


class Sign(Enum):
    """What a line's wording makes of it."""

    TEMPLATE = auto()
    """A placeholder that a page's script should have filled."""
    LINK = auto()
    """A pointer to other reading."""
    COMMENTS = auto()
    """The readers' comments begin here."""
    END = auto()
    """What follows is not the article: more stories, tags."""
    PROMPT = auto()
    """A control of the page: search, share, sign in."""
    NOTICE = auto()
    """The site speaks to its reader: subscriptions, cookies, privacy, rights."""
    TRAIL = auto()
    """A path of sections, set apart by bars or angle brackets."""
    STAMP = auto()
    """One comment's head: a time of day, an answer button."""


_TRAILING = ("...", "\u2026")
_LONGEST = 1000
"""Code points; nothing longer is furniture."""
_NOTICE_WORDS = 45
_LEGAL_WORDS = 120
_LINK_WORDS = 30
_LABEL_WORDS = 9
_END_WORDS = 8
_STAMP_WORDS = 14
_TEMPLATE_WORDS = 12
_STEP_WORDS = 4


_TEMPLATE = re.compile("|".join(phrases.TEMPLATE))
_NOTICE = wording(phrases.NOTICE + abroad.NOTICE)
_LEGAL = wording(phrases.LEGAL)
_PROMPT = wording(phrases.PROMPT + abroad.PROMPT)
_COMMENTS = wording(phrases.COMMENTS + abroad.COMMENTS)
_STAMP = wording(phrases.STAMP)
_END = wording(phrases.END + abroad.END)
_LINK = wording(phrases.LINK + abroad.LINK)
_READING_LIST = re.compile(
    r"^[A-Z][^.]{3,80}, .{8,200}[.?!\u201d\"\u2019'] .{2,60}\. ?"
    r"\(?(?:[A-Z][a-z]+\.? \d{1,2}, )?(?:19|20)\d\d\)?\.?$"
)
"""An entry such as ``Authors, Title. Outlet. (June 9, 2016)``."""
_ADDRESS = re.compile(
    r"\b(?:you|your|we|our|us|my|please|here)\b|[©@]|rights reserved|"
    r"^(?:copyright|\(c\)|subscribe|sign|follow|download|get|join|read|click|tap|share|support|cookies?|"
    r"this (?:site|website|article|story|content|material|page|document))\b"
)
"""What a site says when it speaks to its reader, and a news report hardly does."""
_STEP = re.compile(r"\s+[|>\u203a\u00bb/]\s+|\s*[\u203a\u00bb]\s*")
_STEP_MARKS = "|>\u203a\u00bb/"


def sign_of(line: Line) -> Sign | None:
    """Return what a line's own wording makes of it, or None where it says nothing."""
    if len(line.text) > _LONGEST:
        return None
    for sign, shows in _SIGNS:
        if shows(line):
            return sign
    return None


def is_template(line: Line) -> bool:
    """Tell whether a line is a placeholder with few words of its own around it."""
    marked = "{" in line.text or "<%" in line.text or "%%" in line.text
    if not marked or line.prose or not _TEMPLATE.search(line.text):
        return False
    return len(_TEMPLATE.sub("", line.text).split()) <= _TEMPLATE_WORDS


def is_notice(line: Line) -> bool:
    """Tell whether the site speaks to its reader about itself."""
    if line.length <= _NOTICE_WORDS and _NOTICE.says(line.lowered):
        return True
    return line.length <= _LEGAL_WORDS and _LEGAL.says(line.lowered)


def addresses(line: Line) -> bool:
    """Tell whether a line speaks to its reader, or opens as what a site says of itself does."""
    return _ADDRESS.search(line.lowered) is not None


def is_prompt(line: Line) -> bool:
    """Tell whether a line is the label of one of the page's controls."""
    label = not line.ends or line.text.endswith(_TRAILING)
    return label and line.length <= _LABEL_WORDS and _PROMPT.says(line.lowered)


def is_end(line: Line) -> bool:
    """Tell whether a line heads what comes after an article."""
    label = not line.ends or line.text.endswith(_TRAILING)
    return label and line.length <= _END_WORDS and _END.says(line.lowered)


def is_comments(line: Line) -> bool:
    """Tell whether a line heads the readers' comments."""
    return line.length <= _END_WORDS and not line.ends and _COMMENTS.says(line.lowered)


def is_stamp(line: Line) -> bool:
    """Tell whether a line heads or closes one reader's comment."""
    return line.length <= _STAMP_WORDS and not line.ends and _STAMP.says(line.lowered)


def is_link(line: Line) -> bool:
    """Tell whether a line points to other reading, or is an entry of a reading list."""
    if line.length > _LINK_WORDS:
        return False
    return _LINK.says(line.lowered) or bool(_READING_LIST.match(line.text))


def is_trail(line: Line) -> bool:
    """Tell whether a line is a path of short steps set apart by bars or angle brackets."""
    if line.ends or not any(mark in line.text for mark in _STEP_MARKS):
        return False
    steps = _STEP.split(line.text)
    return len(steps) > 1 and all(0 < len(step.split()) <= _STEP_WORDS for step in steps)


_SIGNS = (
    (Sign.TEMPLATE, is_template),
    (Sign.LINK, is_link),
    (Sign.COMMENTS, is_comments),
    (Sign.END, is_end),
    (Sign.PROMPT, is_prompt),
    (Sign.NOTICE, is_notice),
    (Sign.TRAIL, is_trail),
    (Sign.STAMP, is_stamp),
)
"""In this order: the first that shows is the line's sign."""

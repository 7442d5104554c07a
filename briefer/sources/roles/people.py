"""Lines about who wrote an article and when: bylines, dates under a title, bios."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line

_BYLINE_WORDS = 20
_BIO_WORDS = 120

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d)"
)
"""A full date in English words, as a part of a pattern."""

REPORTER = r"(?:선임|수석|전문)?\s?(?:기자|특파원|논설위원)"
"""What a Korean byline calls the writer, after the name, as a part of a pattern."""

_BYLINE = re.compile(
    r"^[\u2014\u2013-]*\s*(?i:(?:(?:written|reported|story|text|words) )?by:?)\s+(?=[^\W\da-z_])"
    rf"|^(?:[\uac00-\ud7a3]+= ?)?[\uac00-\ud7a3]{{2,4}} ?{REPORTER}(?:\s+[\w.-]+@[\w.-]+)?$"
)
WHEN = r"(?:기사)?(?:입력|수정|등록|승인|작성|発行|公開|发布|發布)"
"""What Korean, Japanese and Chinese pages write before a date, as a part of a pattern."""

_DAY_ABROAD = r"(?:19|20)\d\d(?: ?[년年] ?|[-/.] ?)\d{1,2}(?: ?[월月] ?|[-/.] ?)\d{1,2} ?[일日.]?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_DATELINE = re.compile(
    r"^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|created)\b.{0,60}\d"
    rf"|{_WEEKDAY}{DATE}.{{0,40}}|(?:19|20)\d\d([-/.])\d{{1,2}}\1\d{{1,2}}.{{0,25}}"
    r"|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d.{0,25}"
    rf"|(?:{WHEN}\W*)?{_DAY_ABROAD}.{{0,25}}"
    r"|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$",
    re.IGNORECASE,
)
_DOES = (
    r"(?:is|was|are|has been|serves as|works as|worked as|writes|covers|reports|teaches|lives|holds"
    r"|earned|received|graduated|studied|specializes|specialises)"
)
_BIO = re.compile(
    rf"^.{{0,70}}?\b{_DOES}\b.{{0,40}}?"
    r"\b(?:an?|the|in|at|for|on|from|with|about|based|of|his|her|their) "
)
_BIO_TOPIC = re.compile(
    r"\b(?:fellow|professor|lecturer|researcher|reporter|journalist|correspondent|editor|columnist"
    r"|analyst|writer|author|translator|director|student|candidate|graduate|degree|bachelor|master"
    r"|ph\.?d|university|college|institute|school|cent(?:er|re)|think tank|program|contributor"
    r"|freelance|founder|consultant|staff|bureau|based in|book|follow (?:him|her|them)|twitter)\b",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(
    r"^(?:About the authors?:? |The (?:author|writer) |(?:[^\W\d_a-z][\w\u2019'.-]*,? ){2,5}"
    r"(?:\([^)]*\) |@\w+ )?(?:, [^,]{3,60}, )?)"
    r"(?:is|was|are|writes|covers|reports|teaches|serves|works|has (?:worked|written|been))\b"
)
_SPEECH = re.compile(r"\b(?:said|says|told|according to)\b|[\u201c\u201d\"]")


def is_byline(line: Line) -> bool:
    """Tell whether a line names the article's writer: ``By ...``, with or without a dash."""
    return line.length <= _BYLINE_WORDS and bool(_BYLINE.match(line.text))


def is_dateline(line: Line) -> bool:
    """Tell whether a line is nothing but when the article was published."""
    return line.length <= _BYLINE_WORDS and bool(_DATELINE.match(line.text))


def is_bio(line: Line) -> bool:
    """Tell whether a line is about a person: what they are or did, and where."""
    if line.length > _BIO_WORDS or not line.text[:1].isupper():
        return False
    return bool(_BIO.match(line.text) and _BIO_TOPIC.search(line.text))


def introduces(line: Line) -> bool:
    """Tell whether a line begins a bio: ``Jane Doe is a fellow at ...``, as under an article.

    Stricter than ``is_bio``: the name comes first, what the person is right after it, and nobody
    speaks.
    """
    return is_bio(line) and bool(_INTRODUCTION.match(line.text)) and not _SPEECH.search(line.text)

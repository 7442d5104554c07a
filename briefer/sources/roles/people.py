"""Lines about who wrote an article: bylines and bios."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.sources.roles.east import said_in_lead, said_in_line

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line

_BYLINE_WORDS = 20
_BIO_WORDS = 120
_FEW_WORDS = 6

_BYLINE = re.compile(
    r"^[\u2014\u2013-]*\s*(?i:(?:(?:written|reported|story|text|words) )?by:?)\s+(?=[^\W\da-z_])"
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
    if line.length > _BYLINE_WORDS:
        return False
    return bool(_BYLINE.match(line.text)) or said_in_line(line.text) is not None


def opens_report(line: Line) -> bool:
    """Tell whether a line begins as an agency's report does, with who reports from where."""
    return line.length > _FEW_WORDS and said_in_lead(line.text) is not None


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

"""Lines about pictures: what one shows, and who made it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.sources.roles.people import DATE
from briefer.sources.roles.shapes import headline_case, looks_like_name

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line

_CREDIT_WORDS = 14
_CAPTION_WORDS = 85
_CREDIT_CASE = 0.7

_AGENCY = re.compile(
    r"\b(?:AP|AFP|EPA|UPI|DPA|TASS|Reuters|REUTERS|Getty|Bloomberg|Xinhua|Yonhap|Kyodo|Anadolu"
    r"|Shutterstock|iStock|Alamy|Corbis|Flickr|Unsplash|Pixabay|Wikimedia|Zuma|NurPhoto|Sipa|Magnum"
    r"|Associated Press|Images?|Photos?|Pictures?|Press|Agency|Handout|Pool|File|via)\b"
)
"""Agencies that sell pictures, and the words by which a credit names its source."""
_CREDIT = re.compile(
    r"^[\[(]?(?:(?:photo|image|picture|illustration|graphic|video|map|art)s?"
    r"(?: (?:credit|courtesy|by|source))?|credits?|courtesy(?: of)?|source|getty|©)"
    r"\s*(?::|by\b|of\b|/)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|/]\s*|\s+via\s+")
_SHOWS = (
    r"(?:waits?|walks?|stands?|poses?|looks?|speaks?|holds?|meets?|attends?|visits?|shakes?|waves?"
    r"|watch(?:es)?|rides?|sits?|delivers?|gestures?|arrives?|leaves?|inspects?|reacts?|talks?"
    r"|gathers?|carry|carries|march(?:es)?|works?)"
)
_CUES = (
    (r"\b[Ff]ile (?:photo|picture|image)\b", 3),
    (r"\b[Ii]n this (?:\w+ )?(?:photo|image|picture|handout|frame|undated)\b", 3),
    (rf"\b[Ii]n this {DATE}", 3),
    (r"[(\[][^()\[\]]*(?:/|Photo|Image|Courtesy|Credit|via )[^()\[\]]*[)\]]\.?$", 3),
    (r"\b(?:REUTERS|AFP|EPA|AP|Reuters|Getty Images)\s?/\s?[A-Z]|/(?:Getty|AFP|AP|Reuters)\b", 3),
    (
        r"^(?i:caption|photo|image|picture|file|above|pictured|figure \d+)\s*[:.]",
        3,
    ),
    (r"^(?i:(?:media|image) caption)\b", 3),
    (r"\b(?i:photo|image|picture)s? (?:by|courtesy|credit|taken)\b|\b(?i:photo|image)\s*:", 3),
    (r"\b(?:is|are) (?:seen|pictured|shown)\b", 2),
    (r",? \(?(?:left|right|cent(?:er|re)|front|back|top|bottom)(?: (?:left|right))?\)?,", 1),
    (rf"\b{DATE}\.?$", 1),
    (rf"^[A-Za-z][\w\u2019'.-]*(?: [\w\u2019'.,-]+){{1,9}}? {_SHOWS}\b", 1),
)
_CAPTION_CUES = tuple((re.compile(pattern), weight) for pattern, weight in _CUES)
"""What speaks for a caption, and how much: agencies' set phrases, a credit in brackets, places in
the picture, a date at the end, the present tense of what is shown."""


def is_credit(line: Line) -> bool:
    """Tell whether a line names the maker of a picture: ``Name | Agency``, ``Credit: ...``."""
    if line.length > _CREDIT_WORDS:
        return False
    if _CREDIT.match(line.text):
        return True
    named = headline_case(line.words) >= _CREDIT_CASE and not line.ends
    return named and len(_parts(line)) > 1 and bool(_AGENCY.search(line.text))


def credit_shaped(line: Line) -> bool:
    """Tell whether a line has the shape of a credit, with no agency known: names between bars."""
    if line.ends or line.length > _CREDIT_WORDS:
        return False
    parts = _parts(line)
    return len(parts) > 1 and looks_like_name(parts[0])


def caption_score(line: Line) -> int:
    """Return how much a line's wording speaks for a picture's caption; from 3 on it decides."""
    if line.length > _CAPTION_WORDS:
        return 0
    return sum(weight for pattern, weight in _CAPTION_CUES if pattern.search(line.text))


def _parts(line: Line) -> list[str]:
    return _PARTS.split(line.text.strip("()[]"))

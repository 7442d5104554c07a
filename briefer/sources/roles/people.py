"""Lines about who made an article: bylines, dates under a title, bios, picture credits, captions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.sources.roles.shapes import headline_case, looks_like_name

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line

_LONGEST_BYLINE = 20
_LONGEST_CREDIT = 14
_LONGEST_BIO = 120
_LONGEST_CAPTION = 85
_CAPTION_SCORE = 3
_CREDIT_CASE = 0.7

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{{1,2}} {MONTH},? (?:19|20)\d\d)"

_BYLINE = re.compile(
    r"^[—–-]*\s*(?:(?:written|reported|story|text|words) )?by:?\s+(?=[A-Z])", re.IGNORECASE
)
_DATELINE = re.compile(
    rf"^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|created)\b.{{0,60}}\d"
    rf"|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?{DATE}.{{0,40}}"
    r"|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}.{0,25}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d.{0,25}"
    r"|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"\b(?:AP|AFP|EPA|UPI|DPA|TASS|Reuters|REUTERS|Getty|Bloomberg|Xinhua|Yonhap|Kyodo|Anadolu|Shutterstock|iStock"
    r"|Alamy|Corbis|Flickr|Unsplash|Pixabay|Wikimedia|Zuma|NurPhoto|Sipa|Magnum|Associated Press"
    r"|Images?|Photos?|Pictures?|Press|Agency|Handout|Pool|File|via)\b"
)
_CREDIT = re.compile(
    r"^[\[(]?(?:(?:photo|image|picture|illustration|graphic|video|map|art)s?(?: (?:credit|courtesy|by|source))?|credits?"
    r"|courtesy(?: of)?|source|getty|©)\s*(?::|by\b|of\b|/)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|/]\s*|\s+via\s+")
_BIO_WORK = re.compile(
    r"^(?:[-–—]\s*)?(?:(?:the )?(?:author|writer|he|she|they)\b|(?:Dr|Prof|Mr|Ms|Mrs)\.? )?.{0,60}?"
    r"\b(?:is|was|are|has been|serves as|works as|worked as|writes|covers|reports|teaches|lives|holds"
    r"|earned|received|graduated|studied|specializes|specialises)\b.{0,40}?"
    r"\b(?:an? |the |in |at |for |on |from |with |about |based |of |his |her |their )",
)
_BIO_TOPIC = re.compile(
    r"\b(?:fellow|professor|lecturer|researcher|reporter|journalist|correspondent|editor|columnist|analyst"
    r"|writer|author|translator|director|student|candidate|graduate|degree|bachelor|master|ph\.?d|university"
    r"|college|institute|school|center|centre|think tank|program|contributor|freelance|founder|consultant"
    r"|staff|bureau|based in|book|follow (?:him|her|them)|twitter)\b",
    re.IGNORECASE,
)
_INTRODUCTION = re.compile(
    r"^(?:About the authors?:? |The (?:author|writer) |(?:[A-Z][\w’'.-]*,? ){2,5}"
    r"(?:\([^)]*\) |@\w+ )?(?:, [^,]{3,60}, )?)"
    r"(?:is|was|are|writes|covers|reports|teaches|serves|works|has (?:worked|written|been))\b"
)
_SPEECH = re.compile(r"\b(?:said|says|told|according to)\b|[“”\"]")
_CAPTION_CUES = (
    (
        re.compile(
            r"\bfile (?:photo|picture|image)\b|\bin this (?:\w+ )?(?:photo|image|picture|handout|frame|undated)\b"
            rf"|\bin this {DATE}"
        ),
        3,
    ),
    (re.compile(r"[(\[][^()\[\]]*(?:/|Photo|Image|Courtesy|Credit|via )[^()\[\]]*[)\]]\.?$"), 3),
    (
        re.compile(
            r"\b(?:REUTERS|AFP|EPA|AP|Reuters|Getty Images)\s?/\s?[A-Z]|/(?:Getty|AFP|AP|Reuters|REUTERS)\b"
        ),
        3,
    ),
    (
        re.compile(
            r"^(?:(?:media |image )?caption|photo|image|picture|file|above|pictured|figure \d+)\b\s*[:.]",
            re.IGNORECASE,
        ),
        3,
    ),
    (
        re.compile(
            r"\b(?:photo|image|picture)s? (?:by|courtesy|credit|taken)\b|\b(?:photo|image)\s*:",
            re.IGNORECASE,
        ),
        3,
    ),
    (
        re.compile(
            r",? \(?(?:left|right|center|centre|front|back|top|bottom)(?: (?:left|right))?\)?,"
        ),
        1,
    ),
    (re.compile(rf"\b{DATE}\.?$"), 1),
    (re.compile(r"\b(?:is|are) (?:seen|pictured|shown)\b"), 2),
    (
        re.compile(
            r"^(?:[A-Z][\w’'.-]*|A|An|The|[a-z]+)(?: [\w’'.,-]+){1,9}? (?:waits?|walks?|stands?|poses?|looks?|speaks?"
            r"|holds?|meets?|attends?|visits?|shakes?|waves?|watch(?:es)?|rides?|sits?|delivers?|gestures?"
            r"|arrives?|leaves?|inspects?|reacts?|talks?|gathers?|carr(?:y|ies)|marches|march|works?)\b"
        ),
        1,
    ),
)


def is_byline(line: Line) -> bool:
    """Tell whether a line names the article's writer: ``By ...``, with or without a dash."""
    return line.length <= _LONGEST_BYLINE and bool(_BYLINE.match(line.text))


def is_dateline(line: Line) -> bool:
    """Tell whether a line is nothing but when the article was published."""
    return line.length <= _LONGEST_BYLINE and bool(_DATELINE.match(line.text))


def is_credit(line: Line) -> bool:
    """Tell whether a line names the maker of a picture: ``Name | Agency``, ``Credit: ...``."""
    if line.length > _LONGEST_CREDIT:
        return False
    if _CREDIT.match(line.text):
        return True
    parts = _PARTS.split(line.text.strip("()[]"))
    named = headline_case(line.words) >= _CREDIT_CASE and not line.ends
    return len(parts) > 1 and named and bool(_AGENCY.search(line.text))


def credit_shaped(line: Line) -> bool:
    """Tell whether a line has the shape of a credit, with no agency known: names between bars."""
    parts = _PARTS.split(line.text.strip("()[]"))
    return (
        len(parts) > 1
        and line.length <= _LONGEST_CREDIT
        and not line.ends
        and looks_like_name(parts[0])
    )


def is_bio(line: Line) -> bool:
    """Tell whether a line introduces a person: a name, what they are, and where."""
    if line.length > _LONGEST_BIO or not line.text[:1].isupper():
        return False
    return bool(_BIO_WORK.match(line.text) and _BIO_TOPIC.search(line.text))


def introduces(line: Line) -> bool:
    """Tell whether a line begins a bio as they stand under articles: ``Jane Doe is a fellow at ...``.

    Stricter than ``is_bio``: the name comes first and what the person is right after it.
    """
    return is_bio(line) and bool(_INTRODUCTION.match(line.text)) and not _SPEECH.search(line.text)


def caption_score(line: Line) -> int:
    """Return how much a line's wording speaks for a picture's caption; from 3 on it decides."""
    if line.length > _LONGEST_CAPTION:
        return 0
    return sum(weight for pattern, weight in _CAPTION_CUES if pattern.search(line.text))

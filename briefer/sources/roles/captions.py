"""Lines about pictures: what one shows, and who made it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.sources.roles.abroad import CREDIT
from briefer.sources.roles.datelines import DATE
from briefer.sources.roles.shapes import headline_case, looks_like_name
from briefer.sources.roles.wording import wording

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
    r"\s*(?::|by\b|of\b|/)" + "".join(f"|{pattern}" for pattern in CREDIT),
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|/]\s*|\s+via\s+")
_SHOWS = (
    r"(?:waits?|walks?|stands?|poses?|looks?|speaks?|holds?|meets?|attends?|visits?|shakes?|waves?"
    r"|watch(?:es)?|rides?|sits?|delivers?|gestures?|arrives?|leaves?|inspects?|reacts?|talks?"
    r"|gathers?|carry|carries|march(?:es)?|works?)"
)
_SURE = wording(
    (
        ("ile ", r"\b[Ff]ile (?:photo|picture|image)\b"),
        ("n this ", r"\b[Ii]n this (?:\w+ )?(?:photo|image|picture|handout|frame|undated)\b"),
        ("n this ", rf"\b[Ii]n this {DATE}"),
        ("/", r"\b(?:REUTERS|AFP|EPA|AP|Reuters|Getty Images)\s?/\s?[A-Z]"),
        ("/", r"/(?:Getty|AFP|AP|Reuters)\b"),
        ("redit:", r"\S ?[Cc]redit: ?[A-Z][^.!?]{1,60}\.?$"),
    )
)
_LABELED = wording(
    (
        r"(?:caption|photo|image|picture|file|above|pictured|figure \d+)\s*[:.]",
        r"(?:media|image|photo) (?:caption|copyright)\b",
        r"an? (?:stock|satellite|file|undated|handout|aerial) (?:photo|image|picture)",
        r"this (?:\w+ ){0,2}(?:photo|image|picture)(?: \w+){0,4} (?:shows?|taken|released)\b",
        ("pictured", r"\bpictured (?:at|in|on|with|here|left|right|above|below)\b"),
        (" photo", r"\b(?:submitted|courtesy|contributed|handout|stock) photo$"),
        ("photo", r"\bphotos? (?:by|courtesy|credit|taken)\b|\bphoto\s*:"),
        ("image", r"\bimages? (?:by|courtesy|credit|taken)\b|\bimage\s*:"),
        ("picture", r"\bpictures? (?:by|courtesy|credit|taken)\b"),
    )
)
"""The same in lower case: a label that says so."""
_BRACKETED = re.compile(
    r"[(\[][^()\[\]\"\u201c]*(?:/|Photo|Image|Courtesy|Credit|via )[^()\[\]\"\u201c]*[)\]]\.?$"
)
"""A credit in brackets at the end."""
_BRACKETS = (")", "]", ").", "].")
_SHOWN = re.compile(r"\b(?:is|are) (?:seen|pictured|shown)\b")
_PLACED = re.compile(
    r",? \(?(?:left|right|cent(?:er|re)|front|back|top|bottom)(?: (?:left|right))?\)?,"
)
"""Where in the picture somebody stands."""
_DATED = re.compile(rf"\b{DATE}\.?$")
_DATE_LENGTH = 24
_SCENE = re.compile(rf"^[A-Za-z][\w\u2019'.-]*(?: [\w\u2019'.,-]+){{1,9}}? {_SHOWS}\b")
"""The present tense of what is shown."""
_DECIDES = 3


def is_credit(line: Line) -> bool:
    """Tell whether a line names the maker of a picture: ``Name | Agency``, ``Credit: ...``."""
    if line.length > _CREDIT_WORDS:
        return False
    if _CREDIT.match(line.text):
        return True
    if line.ends or len(_parts(line)) == 1 or not _AGENCY.search(line.text):
        return False
    return headline_case(line.words) >= _CREDIT_CASE


def credit_shaped(line: Line) -> bool:
    """Tell whether a line has the shape of a credit, with no agency known: names between bars."""
    if line.ends or line.length > _CREDIT_WORDS:
        return False
    parts = _parts(line)
    return len(parts) > 1 and looks_like_name(parts[0])


def caption_score(line: Line) -> int:
    """Return how much a line's wording speaks for a picture's caption; from 3 on it decides."""
    text = line.text
    if line.length > _CAPTION_WORDS:
        return 0
    if _SURE.says(text) or _LABELED.says(line.lowered):
        return _DECIDES
    if text.endswith(_BRACKETS) and _BRACKETED.search(text):
        return _DECIDES
    dated = text[-2:-1].isdigit() and _DATED.search(text, max(0, len(text) - _DATE_LENGTH))
    return (
        2 * bool(_SHOWN.search(text))
        + ("," in text and bool(_PLACED.search(text)))
        + bool(dated)
        + bool(_SCENE.match(text))
    )


def _parts(line: Line) -> list[str]:
    text = line.text.strip("()[]")
    return _PARTS.split(text) if "|" in text or "/" in text or "via" in text else [text]

"""What makes two titles, addresses or numbers the same one, however they are written."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from briefer.domain.reference import Reference

_DOI: Final = re.compile(
    r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE
)
_TRACKING: Final = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|ref|smid|cmpid", re.IGNORECASE)
_FEWEST_WORDS: Final = 3
"""Words of a title without its subtitle; fewer name too many articles."""


def doi(text: str) -> str:
    """Return a DOI without its resolver and in one case; empty where it is none."""
    match = _DOI.fullmatch(text.strip())
    return match[1].casefold() if match else ""


def address(text: str) -> str:
    """Return a web address without what does not tell pages apart; empty where it is none."""
    try:
        parts = urlsplit(text.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
        pairs = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return ""
    if parts.scheme.casefold() not in {"http", "https"} or not host:
        return ""
    query = urlencode(sorted(pair for pair in pairs if not _TRACKING.fullmatch(pair[0])))
    return f"{host}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def plain(text: str) -> str:
    """Return words alone, without case, accents, possessive marks and punctuation."""
    folded = unicodedata.normalize("NFKD", text.replace("'", "").replace("\u2019", "")).casefold()
    bare = (c if c.isalnum() else " " for c in folded if not unicodedata.combining(c))
    return " ".join("".join(bare).split())


def titles(reference: Reference) -> frozenset[str]:
    """Return the forms a title may be known by: whole, and without its subtitle."""
    short = reference.text("title-short") or re.split(r"(?<=[?!])\s|:\s", reference.title)[0]
    main = plain(short)
    enough = len(main.split()) >= _FEWEST_WORDS or len(main) >= _FEWEST_WORDS * 4
    return frozenset(filter(None, (plain(reference.title), main if enough else "")))


def contradict(one: Reference, other: Reference) -> bool:
    """Return whether the years or the authors of two references speak against their being one."""
    years = [each.issued.parts[0] for each in (one, other) if each.issued and each.issued.parts]
    if len(years) > 1 and abs(years[0] - years[1]) > 1:
        return True
    people = [_surnames(each) for each in (one, other)]
    return all(people) and people[0].isdisjoint(people[1])


def _surnames(reference: Reference) -> frozenset[str]:
    """Return every word of family names, as who says which word of a Korean name is one."""
    names = (name.family or name.literal for name in reference.authors)
    return frozenset(word for name in names for word in plain(name).split())

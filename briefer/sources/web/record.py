"""The reference of a page: of what its metadata and its text state, the most specific.

A field that nothing states is unknown. An address or the outlet's own name is no author. What the
page also prints is preferred in the printed form, with its line.
"""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from briefer.domain.article import Role
from briefer.domain.reference import EXPECTED, Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.sources.dates import find_date, parse_iso
from briefer.sources.letters import squash
from briefer.sources.names import parse_names
from briefer.sources.roles.shapes import looks_like_name
from briefer.sources.stated import TYPE, TYPE_WITHOUT_OUTLET, reference_of_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.domain.article import Block
    from briefer.domain.reference import Value
    from briefer.sources.roles.lines import Line
    from briefer.sources.web.metadata import Metadata, Said

_ORDER = ("author", "title", "title-short", "container-title", "publisher", "issued")
_BARS = re.compile(r"\s+[|\u2013\u2014\u00b7\u00bb\u00ab:-]{1,2}\s+|\s*[|\u00bb\u00ab]\s*")
_GENERIC = re.compile(
    r"(?:the )?(?:home|home ?page|start|welcome|index|news|latest(?: news)?|front page"
    r"|official (?:web)?site|breaking news.*)",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"https?:|www\.|@|^(?:admin(?:istrator)?|staff|editors?|webmaster|guest|author|user|unknown"
    r"|anonymous|none|null|by|n/a|the editors?)$",
    re.IGNORECASE,
)
_BY = re.compile(r"^by:?\s+", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:staff|team|agency|press|news|institute|committee|council|ministry|department|university"
    r"|association|organi[sz]ation|foundation|cent(?:er|re)|office|board|bureau|reuters|desk)\b",
    re.IGNORECASE,
)
_DOI = re.compile(r"\b(10\.\d{4,9}/[^\s\"'<>]+)")
_ISO = re.compile(r"^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s]|[+-]\d\d:)")
_LANGUAGE = re.compile(r"^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$")
_KINDS = (
    (re.compile(r"^(?:Scholarly|MedicalScholarly)Article$"), "article-journal"),
    (re.compile(r"^BlogPosting$"), "post-weblog"),
    (re.compile(r"^Report$"), "report"),
)


def page_reference(lines: Sequence[Line], blocks: Sequence[Block], metadata: Metadata) -> Reference:
    """Return what a page states of itself, each field with where it says so.

    Args:
        lines: the article's lines.
        blocks: the same with their roles.
        metadata: what the markup and the container state.
    """
    outlet = _outlet(metadata)
    fields = [
        _title(lines, blocks, metadata, outlet),
        _authors(metadata, outlet),
        outlet,
        _publisher(metadata, outlet),
        _issued(metadata),
        _accessed(metadata),
        _address(metadata),
        _language(metadata),
        _doi(metadata),
        *(_said(variable, said[0], said[1]) for variable, said in metadata.parts),
    ]
    known = [one for one in fields if one is not None]
    missing = [name for name in EXPECTED if all(one.variable != name for one in known)]
    if missing:
        printed = reference_of_lines(lines, blocks)
        unknown = Basis(BasisKind.UNKNOWN)
        known += [printed.field(name) or Field(name, None, unknown) for name in missing]
        outlet = next(
            (one for one in known if one.variable == "container-title" and one.value), None
        )
    rank = {name: index for index, name in enumerate(_ORDER)}
    known.sort(key=lambda one: rank.get(one.variable, len(rank)))
    return Reference(_kind(metadata, outlet), tuple(known))


def _said(variable: str, value: Value, note: str) -> Field:
    return Field(variable, value, Basis(BasisKind.STATED, note=note))


def _kind(metadata: Metadata, outlet: Field | None) -> str:
    for kind in metadata.kinds:
        for pattern, csl in _KINDS:
            if pattern.match(kind):
                return csl
    if outlet is not None and "citation_journal_title" in outlet.basis.note:
        return "article-journal"
    return TYPE_WITHOUT_OUTLET if outlet is None else TYPE


def _title(
    lines: Sequence[Line], blocks: Sequence[Block], metadata: Metadata, outlet: Field | None
) -> Field | None:
    """Return the printed headline, else the best of the metadata without the outlet's name."""
    for line, block in zip(lines, blocks, strict=True):
        if block.role is Role.TITLE:
            return Field("title", line.text, Basis(BasisKind.STATED, line=line.number))
    for value, note in metadata.titles:
        title = _without_outlet(value, outlet)
        if title and not _GENERIC.fullmatch(title):
            return _said("title", title, note)
    return None


def _without_outlet(title: str, outlet: Field | None) -> str:
    """Return a title without the outlet's name behind or before it."""
    name = squash(str(outlet.value)) if outlet is not None else ""
    parts = [match.span() for match in _BARS.finditer(title)]
    if not name or not parts:
        return title
    (_, after_first), (before_last, after_last) = parts[0], parts[-1]
    if squash(title[after_last:]) == name:
        return title[:before_last].strip()
    if squash(title[: parts[0][0]]) == name:
        return title[after_first:].strip()
    return title


def _outlet(metadata: Metadata) -> Field | None:
    for value, note in metadata.outlets:
        name = _outlet_name(value)
        if name:
            return _said("container-title", name, note)
    hosts = [_host(url) for url, _ in metadata.addresses if _absolute(url)]
    for value, note in metadata.titles:
        for part in _BARS.split(value)[1:]:
            key = squash(part)
            if key and any(key == squash(label) for host in hosts for label in host.split(".")):
                return _said("container-title", part.strip(), note)
    return None


def _outlet_name(value: str) -> str:
    """Return a site's name without what pages put behind it, such as ``| Home``."""
    if _absolute(value):
        return ""
    parts = [part.strip() for part in _BARS.split(value)]
    return next((part for part in parts if part and not _GENERIC.fullmatch(part)), "")


def _publisher(metadata: Metadata, outlet: Field | None) -> Field | None:
    same = squash(str(outlet.value)) if outlet is not None else ""
    for value, note in metadata.publishers:
        if not _absolute(value) and squash(value) not in {same, ""}:
            return _said("publisher", value, note)
    return None


def _authors(metadata: Metadata, outlet: Field | None) -> Field | None:
    """Return the authors of the first source that names any person or body."""
    outlets = {squash(value) for value, _ in (*metadata.outlets, *metadata.publishers)}
    if outlet is not None:
        outlets.add(squash(str(outlet.value)))
    for note in dict.fromkeys(said[1] for said, _ in metadata.authors):
        given = [(said[0], body) for said, body in metadata.authors if said[1] == note]
        names = tuple(
            dict.fromkeys(
                name for value, body in given for name in _names(value, outlets, body=body)
            )
        )
        if names:
            return _said("author", names, note)
    return None


def _names(value: str, outlets: set[str], *, body: bool) -> Iterable[Name]:
    plain = _BY.sub("", value).strip(" ,.")
    if not plain or _NO_AUTHOR.search(plain) or squash(plain) in outlets:
        return
    if body or (_BODY.search(plain) and not re.search(r"\band\b|&|,", plain)):
        yield Name(literal=plain)
        return
    match = re.fullmatch(r"([^\W\d_][\w'\u2019-]+), ([^\W\d_][\w'\u2019. -]+)", plain)
    if match and " " not in match[1] and not looks_like_name(match[2]):
        yield Name(family=match[1], given=match[2])
        return
    for name in parse_names(plain):
        shown = name.display()
        if squash(shown) not in outlets and not _NO_AUTHOR.search(shown):
            yield name if not _BODY.search(shown) else Name(literal=shown)


def _issued(metadata: Metadata) -> Field | None:
    for value, note in metadata.dates:
        date = _date(value)
        if date is not None:
            return _said("issued", date, note)
    return None


def _date(value: str) -> IssuedDate | None:
    """Return the day, month or year that a text states, as its own time zone has it."""
    match = _ISO.match(value)
    if match is None:
        return find_date(value)
    return parse_iso("-".join(part.zfill(2) for part in match.groups() if part))


def _accessed(metadata: Metadata) -> Field | None:
    saved = metadata.saved
    if not saved.when:
        return None
    date = _date(saved.when) or _mail_date(saved.when)
    return None if date is None else _said("accessed", date, saved.where)


def _mail_date(value: str) -> IssuedDate | None:
    """Return the day of a date as mail (RFC 5322) and JavaScript write it."""
    script = re.match(r"\w{3} (\w{3}) (\d{1,2}) (\d{4})\b", value)
    if script:
        return find_date(f"{script[1]} {script[2]}, {script[3]}")
    try:
        when = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return IssuedDate((when.year, when.month, when.day))


def _absolute(url: str) -> bool:
    return url.startswith(("http://", "https://"))


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # as a bracket of IPv6 that does not close
        return ""


def _address(metadata: Metadata) -> Field | None:
    """Return the page's address: the first that is more than a site's front page."""
    base = metadata.saved.url if _absolute(metadata.saved.url) else ""
    front: Said | None = None
    for value, note in metadata.addresses:
        try:
            url = urljoin(base, value.strip()) if base else value.strip()
            path = urlsplit(url)
        except ValueError:
            continue
        if not _absolute(url) or not path.hostname:
            continue
        if path.path.strip("/") or path.query:
            return _said("URL", url, note)
        front = front or (url, note)
    return None if front is None else _said("URL", *front)


def _language(metadata: Metadata) -> Field | None:
    for value, note in metadata.languages:
        if _LANGUAGE.match(value):
            return _said("language", value.replace("_", "-"), note)
    return None


def _doi(metadata: Metadata) -> Field | None:
    for value, note in metadata.dois:
        match = _DOI.search(value)
        if match:
            return _said("DOI", match[1].rstrip(".,;)"), note)
    return None

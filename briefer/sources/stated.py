"""The reference that an article's own text states, each field with the line that states it.

Nothing is inferred: a field for which no line speaks is unknown and has no value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.domain.article import Role
from briefer.domain.reference import EXPECTED, Basis, BasisKind, Field, Reference
from briefer.sources.dates import find_date
from briefer.sources.names import parse_name, parse_names
from briefer.sources.roles.datelines import begins_with_when, published_part
from briefer.sources.roles.east import said_at_end, said_in_lead, said_in_line
from briefer.sources.roles.shapes import headline_case, looks_like_name
from briefer.sources.roles.wrapping import whole_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefer.domain.article import Block
    from briefer.domain.reference import Name, Value
    from briefer.sources.roles.east import Said
    from briefer.sources.roles.lines import Line

TYPE = "article-newspaper"
TYPE_WITHOUT_OUTLET = "webpage"
"""CSL's plain ``article`` is a preprint, and says so in the note; with no outlet, only a page on
the web has its title in quotation marks."""

_BY = re.compile(
    r"^[\u2014\u2013-]*\s*(?:(?:written|reported|story|text|words) )?by:?\s+(.+)$", re.IGNORECASE
)
_OUTLET_OF = re.compile(r"^((?:[A-Z][\w.&-]*\s){0,3}[A-Z][\w.&-]*)['\u2019]s?\s+(?=[A-Z])")
_WORD = r"[A-Z][\w'\u2019&.-]*"
_AT_OUTLET = re.compile(
    rf",\s*(?P<outlet>The(?: {_WORD}){{1,4}}|(?:{_WORD} ){{0,4}}(?:News|Times|Post|Wire|Press|Daily"
    r"|Journal|Herald|Agency|Radio|Tribune|Gazette|Chronicle|Telegraph|Observer|Review|Magazine"
    r"|Weekly|Broadcasting|Reuters|AP|AFP|UPI|Bloomberg|Yonhap|Xinhua|Kyodo|CNN|BBC|CNBC|NPR)"
    rf"(?: {_WORD}){{0,2}})$"
)
"""What stands after the names in a byline and is nobody's name."""
_BYLINE_END = re.compile(
    r"\s*(?:[|•·\u2013\u2014(]|,? (?:for|in|at|of|from) |(?<!\b[A-Z])\.\s|\d"
    r"|\b(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? \d"
    r"|\b(?:Follow|Updated|Published)\b"
    r"|, [A-Za-z ]*(?:[Ee]ditor|[Ww]riter|[Cc]orrespondent|[Rr]eporter)).*$"
)
_CAPITAL_NAME = re.compile(
    r"^((?:[A-Z][A-Z'\u2019.-]+\s+){1,3}[A-Z][A-Z'\u2019-]+)\s+(?:is|was|has|writes|works)\b"
)
_SUBSCRIBE = re.compile(
    r"\b[Ss]ubscribe to "
    r"(?P<outlet>(?:The )?[A-Z][\w'\u2019&-]*(?: (?:of |and |& )?[A-Z][\w'\u2019&-]*){0,4})"
)
_RIGHTS = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)(?: ©)?(?: ?(?:19|20)\d\d(?:[\u2013-]\d+)?,?)? "
    r"(?P<outlet>[A-Z][\w'\u2019&. -]{2,50}?)(?:\.|,| All rights| \||$)"
)
_GENERIC = re.compile(
    r"(?:our|the|this|newsletters?|channel|alerts?|updates?|email)", re.IGNORECASE
)
_DASHES = " -\u2013\u2014"
"""What Korean subtitles stand between."""
_SITE_WORDS = range(1, 6)
_AFTER_FIRST = 3
_AFTER_LAST = 8
_LONGEST_BYLINE = 1_000
"""Characters: what is longer names nobody, and the patterns above take the square of it in time."""


def stated_reference(text: str, blocks: Sequence[Block]) -> Reference:
    """Return what an article states of itself.

    Args:
        text: the article's text.
        blocks: its lines with their roles.

    Returns:
        A reference whose fields have the basis stated, with the line counted from 1, or unknown.
    """
    return reference_of_lines(whole_lines(text), blocks)


def reference_of_lines(lines: Sequence[Line], blocks: Sequence[Block]) -> Reference:
    """Return what ``stated_reference`` does of an article whose lines are told apart already."""
    known = tuple((line, block.role) for line, block in zip(lines, blocks, strict=True))
    fields = [*_title(known), *_made_by(known), *_issued(known)]
    found = {field.variable for field in fields}
    unknown = Basis(BasisKind.UNKNOWN)
    missing = [Field(name, None, unknown) for name in EXPECTED if name not in found]
    order = {name: index for index, name in enumerate(("author", "title", "title-short"))}
    ordered = sorted((*fields, *missing), key=lambda field: order.get(field.variable, len(order)))
    kind = TYPE if "container-title" in found else TYPE_WITHOUT_OUTLET
    return Reference(kind, tuple(ordered))


def full_title(main: str, subtitle: str) -> str:
    """Return a title with its subtitle as CSL wants it: after a colon or the title's own mark."""
    return f"{main} {subtitle}" if main.endswith(("?", "!")) else f"{main}: {subtitle}"


def _stated(variable: str, value: Value, line: Line, note: str = "") -> Field:
    return Field(variable, value, Basis(BasisKind.STATED, line=line.number, note=note))


def _title(lines: Iterable[tuple[Line, Role]]) -> list[Field]:
    title = next((line for line, role in lines if role is Role.TITLE), None)
    if title is None:
        return []
    subtitle = next((line for line, role in lines if role is Role.SUBTITLE), None)
    if subtitle is None or subtitle.ends:
        return [_stated("title", title.text, title)]
    note = f"the subtitle stands at line {subtitle.number}"
    below = subtitle.text.strip(_DASHES)
    return [
        _stated("title", full_title(title.text, below), title, note),
        _stated("title-short", title.text, title),
    ]


def _made_by(lines: Sequence[tuple[Line, Role]]) -> list[Field]:
    """Return the author and the outlet: a byline may name both."""
    fields: dict[str, Field] = {}
    for line in _bylines(lines):
        _add(fields, _from_byline(line))
    _add(fields, _from_text(lines))
    if "author" not in fields:
        _add(fields, _from_bios(lines))
    if "container-title" not in fields:
        _add(fields, _outlet(lines))
    return list(fields.values())


def _add(fields: dict[str, Field], more: Iterable[Field]) -> None:
    """Add fields of variables that none speaks for yet."""
    for field in more:
        fields.setdefault(field.variable, field)


def _bylines(lines: Sequence[tuple[Line, Role]]) -> list[Line]:
    """Return the bylines near the text's beginning or end: others belong to other stories."""
    body = [index for index, (_, role) in enumerate(lines) if role is Role.BODY]
    if not body:
        return []
    near = (*range(body[0] + _AFTER_FIRST), *range(body[-1] + 1, body[-1] + 1 + _AFTER_LAST))
    found = (lines[index] for index in near if lines[index:])
    bylines = (line for line, role in found if role is Role.BYLINE)
    return [
        line
        for line in bylines
        if len(line.text) <= _LONGEST_BYLINE and not begins_with_when(line.text)
    ]


def _from_text(lines: Sequence[tuple[Line, Role]]) -> list[Field]:
    """Return what the first paragraph of an agency's report or the last of a broadcast says."""
    body = [line for line, role in lines if role is Role.BODY]
    if not body:
        return []
    return [
        *_as_fields(said_in_lead(body[0].text), body[0]),
        *_as_fields(said_at_end(body[-1].text), body[-1]),
    ]


def _as_fields(said: Said | None, line: Line) -> list[Field]:
    if said is None:
        return []
    fields = []
    if said.names:
        fields.append(_stated("author", tuple(map(parse_name, said.names)), line))
    if said.outlet:
        fields.append(_stated("container-title", said.outlet, line))
    return fields


def _from_byline(line: Line) -> list[Field]:
    said = said_in_line(line.text)
    if said is not None:
        return _as_fields(said, line)
    match = _BY.match(line.text)
    named = match[1] if match else line.text
    outlet = _OUTLET_OF.match(named) if match else None
    if outlet is not None:
        named = named[outlet.end() :]
    people = _BYLINE_END.sub("", named).rstrip(" .,:")
    after = _AT_OUTLET.search(people) if match and outlet is None else None
    if after is not None:
        people = people[: after.start()]
    names = [part for part in parse_names(people) if _person(part)]
    if not names:
        return []
    fields = [_stated("author", tuple(names), line)]
    if outlet is not None:
        fields.append(_stated("container-title", outlet[1].strip(), line))
    elif after is not None:
        fields.append(_stated("container-title", after["outlet"], line))
    return fields


def _person(name: Name) -> bool:
    return looks_like_name(name.display()) or (bool(name.literal) and not name.literal.isascii())


def _from_bios(lines: Sequence[tuple[Line, Role]]) -> list[Field]:
    """Return the authors whose bios begin with their names in capitals."""
    found = [
        (line, match[1])
        for line, role in lines
        if role is Role.BIO and (match := _CAPITAL_NAME.match(line.text))
    ]
    if not found:
        return []
    names = tuple(parse_name(name) for _, name in found)
    others = ", ".join(str(line.number) for line, _ in found[1:])
    note = f"the other names stand at line {others}" if others else ""
    return [_stated("author", names, found[0][0], note)]


def _outlet(lines: Sequence[tuple[Line, Role]]) -> list[Field]:
    """Return the outlet that names itself: over the title, in a subscription line or its rights."""
    line, role = lines[0] if lines else (None, None)
    if line is not None and role is Role.KICKER and len(line.words) in _SITE_WORDS:
        words = line.words
        if len(words) > 1 and headline_case(words) == 1 and "|" not in line.text:
            return [_stated("container-title", line.text, line)]
    for pattern in (_SUBSCRIBE, _RIGHTS):
        for line, role in lines:
            match = pattern.search(line.text) if role is Role.CLUTTER else None
            if match and not _GENERIC.fullmatch(match["outlet"].split()[0]):
                return [_stated("container-title", match["outlet"].strip(), line)]
    return []


def _issued(lines: Sequence[tuple[Line, Role]]) -> list[Field]:
    """Return the date of a line that is nothing but when the article was published."""
    for line, role in lines:
        date = find_date(published_part(line.text)) if role is Role.BYLINE else None
        if date is not None:
            return [_stated("issued", date, line)]
    return []

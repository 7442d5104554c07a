"""References and clusters as the document that pandoc reads: its JSON syntax tree.

The references travel inside the tree and not as a file, as text and not as markup: a title that
holds ``<b>`` or ``*`` keeps it. The style travels inside as well, so that pandoc opens no file.
"""

from __future__ import annotations

import base64
import calendar
import re
from dataclasses import fields
from datetime import MAXYEAR, MINYEAR
from typing import TYPE_CHECKING, Final

from briefer.citing.marks import find_marks
from briefer.citing.printable import clean
from briefer.citing.terms import locator_word
from briefer.domain.reference import IssuedDate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.citing.model import Cite
    from briefer.citing.styles import Style
    from briefer.domain.passage import Locator
    from briefer.domain.reference import Name, Reference, Value

API_VERSION: Final = (1, 23)
"""The version of the syntax tree, which pandoc 3 reads and writes."""

_MONTHS: Final = 12
_SEASONS: Final = 4
_EDTF_SEASON: Final = 20
"""Added to a season's number, from 1 for spring (ISO 8601-2, level 1)."""
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z_-]*")

LIST: Final = "refs"
"""The name of the place where pandoc puts the source list."""


def request(
    references: Mapping[str, Reference],
    clusters: Sequence[tuple[Cite, ...]],
    style: Style,
    language: str,
) -> dict[str, object]:
    """Return the syntax tree: a paragraph a cluster, then the place of the source list.

    Args:
        references: by the ids that the clusters use; ids are letters and digits only.
        clusters: one a note, in order.
        style: how they are formatted.
        language: BCP 47.
    """
    xml = base64.b64encode(style.xml).decode("ascii")
    return {
        "pandoc-api-version": API_VERSION,
        "meta": {
            "lang": _string(language),
            "csl": _string(f"data:application/xml;base64,{xml}"),
            "references": _node("MetaList", [_item(*pair) for pair in references.items()]),
        },
        "blocks": [
            *(_cluster(number, cites, language) for number, cites in enumerate(clusters, 1)),
            _node("Div", [[LIST, [], []], []]),
        ],
    }


def _node(kind: str, content: object) -> dict[str, object]:
    return {"t": kind, "c": content}


def _string(text: str) -> dict[str, object]:
    return _node("MetaString", text)


def _words(text: str) -> list[dict[str, object]]:
    """Return text as words and spaces; a leading or trailing space stays."""
    nodes: list[dict[str, object]] = []
    for index, word in enumerate(text.split(" ")):
        if index:
            nodes.append({"t": "Space"})
        if word:
            nodes.append(_node("Str", word))
    return nodes


def _inlines(text: str) -> dict[str, object]:
    return _node("MetaInlines", _words(clean(text).strip()))


def _title(text: str) -> dict[str, object]:
    """Return a title whose quotation marks are known as such, so that nested ones alternate."""
    folded = clean(text).strip()
    marks = find_marks(folded)
    if not all(mark.paired for mark in marks):
        return _inlines(text)
    levels: list[list[dict[str, object]]] = [[]]
    at = 0
    for mark in marks:
        levels[-1] += _words(folded[at : mark.position])
        at = mark.position + 1
        if mark.opening:
            levels.append([])
        else:
            inner = levels.pop()
            levels[-1].append(_node("Quoted", [{"t": "DoubleQuote"}, inner]))
    levels[-1] += _words(folded[at:])
    return _node("MetaInlines", levels[0])


def _item(identifier: str, reference: Reference) -> dict[str, object]:
    kind = reference.type if _WORD.fullmatch(reference.type) else "document"
    fields: dict[str, object] = {"id": _string(identifier), "type": _string(kind)}
    for field in reference.fields:
        if field.value and _WORD.fullmatch(field.variable):
            value = _value(field.variable, field.value)
            if value["c"]:
                fields[field.variable] = value
    return _node("MetaMap", fields)


def _value(variable: str, value: Value) -> dict[str, object]:
    if isinstance(value, IssuedDate):
        return _string(_date(value))
    if isinstance(value, tuple):
        return _node("MetaList", [_name(name) for name in value if name.display()])
    if variable.endswith(("title", "title-short")):
        return _title(value)
    return _inlines(value)


def _name(name: Name) -> dict[str, object]:
    """Return a name; a single given name stands whole, as no style expects one without a family."""
    if not (name.family and name.given):
        return _node("MetaMap", {"literal": _inlines(name.display())})
    parts = {field.name.replace("_", "-"): getattr(name, field.name) for field in fields(name)}
    return _node("MetaMap", {part: _inlines(text) for part, text in parts.items() if text})


def _date(date: IssuedDate) -> str:
    """Return a date in the Extended Date/Time Format; parts that no calendar has are left out."""
    start, end = _day(date.parts), _day(date.end)
    if start and not end and 1 <= date.season <= _SEASONS:
        start = f"{start[:4]}-{_EDTF_SEASON + date.season}"
    return "/".join(f"{each}~" if date.circa else each for each in (start, end) if each)


def _day(parts: tuple[int, ...]) -> str:
    """Return a year, a month or a day, empty where there is no such year."""
    year, *rest = parts or (0,)
    if not MINYEAR <= year <= MAXYEAR:
        return ""
    text = f"{year:04d}"
    if rest and 1 <= rest[0] <= _MONTHS:
        text += f"-{rest[0]:02d}"
        if len(rest) > 1 and 1 <= rest[1] <= calendar.monthrange(year, rest[0])[1]:
            text += f"-{rest[1]:02d}"
    return text


def _cluster(number: int, cites: tuple[Cite, ...], language: str) -> dict[str, object]:
    citations = [
        {
            "citationId": cite.article,
            "citationPrefix": [],
            "citationSuffix": _locator(cite.locator, language) if cite.locator else [],
            "citationMode": {"t": "NormalCitation"},
            "citationNoteNum": number,
            "citationHash": 0,
        }
        for cite in cites
    ]
    return _node("Para", [_node("Cite", [citations, [_node("Str", "?")]])])


def _locator(locator: Locator, language: str) -> list[dict[str, object]]:
    """Return a locator as pandoc reads one: braces hold it together whatever the value is."""
    label = locator_word(locator.label, language)
    value = clean(locator.value).strip().replace("{", "(").replace("}", ")")
    return _words(f", {{{label} {value}}}")

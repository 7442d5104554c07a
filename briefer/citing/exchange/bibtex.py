"""BibTeX and BibLaTeX, read and written by pandoc; written is BibLaTeX, which keeps whole dates.

pandoc runs in its sandbox: what a file asks TeX to include is not read.
"""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from briefer import pandoc
from briefer.citing.exchange import csl, dates, extra
from briefer.citing.exchange.bibfile import (
    linked_files,
    noted,
    unread_fields,
    with_fields,
    with_noted,
    with_titles_kept,
)
from briefer.citing.exchange.errors import BROKEN, FROM, NO_PROGRAM, TOO_SLOW, ExchangeError
from briefer.domain.reference import Basis, BasisKind, IssuedDate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.citing.exchange.record import Record
    from briefer.domain.reference import Field, Reference

_BOUNDS: Final = pandoc.Bounds(seconds=120, megabytes=(256, 128, 1024), processor=(3, 30))
"""Three times what pandoc takes for what Zotero exports, and twice the heap. What takes longer was
made, or broken, to take forever; an entry that refers to itself would fill any heap."""
_FAULT: Final = re.compile(r"\(line (\d+), column \d+\):\s*(.*)", re.DOTALL)
_WITH_OUTLET: Final = re.compile(r"article-\w+|chapter|paper-conference|entry-\w+|review\S*")
"""Types whose container BibLaTeX has a field for; elsewhere the publisher's has to hold it."""
_ONLINE: Final = frozenset(("post", "post-weblog"))
_SEASONS_FROM: Final = 20
"""A season's number stands after this for the month (biblatex 3.20, 2.3.8; ISO 8601-2)."""
_KEPT: Final = {"'": "\ue0a7", "`": "\ue0a8", "|": "\ue0a9", '"': "\ue0aa"}
"""What stands for a mark while pandoc works, which would curl it, or drop it."""
_TAKEN: Final = {ord(mark): kept for mark, kept in _KEPT.items()}
_GIVEN_BACK: Final = {ord(kept): mark for mark, kept in _KEPT.items()}
_IN_TEX: Final = ((r"\textasciigrave{}", "`"), (r"\textbar{}", "|"), ("|", "|"))
_APOSTROPHE: Final = re.compile(r"(?<=[^\W_])'(?=[^\W_])")
"""One within a word. Elsewhere the mark may be an accent's or a quotation's, as TeX has them."""
_BETWEEN_LETTERS: Final = re.compile("(?<=[^\\W_])\ue0a7(?=[^\\W_])")
_DATES: Final = {"issued": "date", "accessed": "urldate", "original-date": "origdate"}
_WITH_KIND: Final = frozenset(("report", "thesis", "patent"))
"""Types whose entries say in ``type`` what kind of one it is."""
_PLAIN: Final = re.compile(r"[^\\{}$&#%_^~'\"`<>]+")
"""Words that mean the same in TeX."""
_NAME_LISTS: Final = ("author", "editor", "translator")


def read(name: str, text: str) -> tuple[Record, ...]:
    """Return the records of a BibTeX or BibLaTeX file.

    Args:
        name: the file's name, for messages and the basis of fields.
        text: its whole text.

    Raises:
        ExchangeError: it cannot be read, or takes too long.
    """
    basis = Basis(BasisKind.TYPED, note=FROM.format(name=name))
    files, unread = linked_files(text), unread_fields(text)
    words = ["-f", "biblatex", "-t", "csljson"]
    text, said = noted(text)
    plain = _APOSTROPHE.sub(_KEPT["'"], with_titles_kept(text))
    for tex, mark in _IN_TEX:
        plain = plain.replace(tex, _KEPT[mark])
    items = json.loads(_pandoc(words, plain, name))
    records = (csl.record(_settled(_translated(item, _GIVEN_BACK)), name) for item in items)
    return tuple(
        replace(
            each,
            reference=_told(each.reference, said.get(each.key, ()), basis),
            files=files.get(each.key, ()),
            left_out=(*each.left_out, *unread.get(each.key, ())),
        )
        for each in records
    )


def _told(reference: Reference, said: Sequence[str], basis: Basis) -> Reference:
    """Return a reference with what the lines of its note say.

    Where they name its outlet, the publisher of the same name only stood for that.
    """
    outlet = reference.text("container-title")
    told = extra.told(reference, said, basis)
    named = told.text("container-title")
    if named == outlet or named != told.text("publisher"):
        return told
    fields = (field for field in told.fields if field.variable != "publisher")
    return replace(told, fields=tuple(fields))


def write(references: Mapping[str, Reference]) -> str:
    """Return references as a BibLaTeX file, by the keys they get there; what it lacks, in a note.

    Raises:
        ExchangeError: it cannot be written, or takes too long.
    """
    made = _written(references)
    back = {record.key: record.reference for record in read("BibTeX", made)}
    lost = {key: extra.lines(each, back.get(key, each)) for key, each in references.items()}
    return with_noted(made, lost)


def _written(references: Mapping[str, Reference]) -> str:
    items = [
        _protected(_translated(csl.item(key, each), _TAKEN), each)
        for key, each in references.items()
    ]
    words = ["-f", "csljson", "-t", "biblatex", "--wrap=none"]
    text = json.dumps(items)
    made = _BETWEEN_LETTERS.sub("'", _pandoc(words, text, "BibTeX"))
    for tex, mark in ((r"\textquotesingle{}", "'"), (r"\textasciigrave{}", "`")):
        made = made.replace(_KEPT[mark], tex)
    made = made.translate(_GIVEN_BACK)
    return with_fields(made, {key: _beside(each) for key, each in references.items()})


def _translated(item: Mapping[str, object], table: Mapping[int, str]) -> dict[str, Any]:
    """Return an item with signs in its texts replaced by others."""
    return {name: _with_signs(value, table) for name, value in item.items()}


def _with_signs(data: object, table: Mapping[int, str]) -> object:
    if isinstance(data, str):
        return data.translate(table)
    if isinstance(data, dict):
        return _translated(data, table)
    return [_with_signs(each, table) for each in data] if isinstance(data, list) else data


def _beside(reference: Reference) -> dict[str, str]:
    """Return the fields that pandoc reads and does not write, as they stand in the file."""
    found = {}
    for variable, name in _DATES.items():
        field = reference.field(variable)
        if field is not None and _marked(field) and isinstance(field.value, IssuedDate):
            found[name] = dates.edtf(field.value)
    genre = reference.text("genre")
    if reference.type in _WITH_KIND and _PLAIN.fullmatch(genre):
        found["type"] = genre
    return found


def _pandoc(words: list[str], text: str, name: str) -> str:
    try:
        return _BOUNDS.run(words, text.encode("utf-8", "replace")).decode("utf-8")
    except subprocess.TimeoutExpired as error:
        raise ExchangeError(TOO_SLOW, name=name) from error
    except subprocess.CalledProcessError as error:
        raise ExchangeError(BROKEN, name=name, form="BibTeX", fault=_fault(error)) from error
    except OSError as error:
        raise ExchangeError(NO_PROGRAM) from error


def _fault(error: subprocess.CalledProcessError) -> str:
    match = _FAULT.search(error.stderr.decode("utf-8", "replace"))
    if match is None:
        return "it cannot be made out"
    what = " ".join(match[2].split()).rstrip(".")[:80]
    return f"{what}, at line {match[1]}" if what else f"it goes wrong at line {match[1]}"


def _settled(item: dict[str, Any]) -> dict[str, Any]:
    """Return an item whose particles sort with the family name, as other programs read BibTeX."""
    for variable in _NAME_LISTS:
        for name in item.get(variable, ()):
            if "dropping-particle" in name and "family" in name:
                name["non-dropping-particle"] = name.pop("dropping-particle")
    return item


def _protected(item: dict[str, object], reference: Reference) -> dict[str, object]:
    """Return an item that pandoc writes as it stands: titles in their case, no date in words.

    What a blog or a site is called stands as its publisher, as BibLaTeX has no other place for it.
    An approximate date is written by us, as pandoc leaves its mark out. A suffix is marked as one
    that a comma parts from the name: without it, it joins the family name.
    """
    if item["type"] in _ONLINE:
        item["type"] = "webpage"
    if "container-title" in item and not _WITH_OUTLET.fullmatch(reference.type):
        item.setdefault("publisher", item.pop("container-title"))
    for variable in ("title", "title-short", "container-title", "collection-title"):
        if variable in item:
            item[variable] = f'<span class="nocase">{item[variable]}</span>'
    for field in reference.fields:
        value = item.get(field.variable)
        beside = isinstance(value, dict) and _marked(field)
        if beside or (isinstance(value, dict) and "date-parts" not in value):
            del item[field.variable]
        elif isinstance(value, dict) and isinstance(field.value, IssuedDate):
            item[field.variable] = _date(field.value)
        elif isinstance(value, list):
            item[field.variable] = [_with_comma(name) for name in value]
    return item


def _marked(field: Field) -> bool:
    """Whether a field is an approximate date that BibLaTeX has a place for."""
    return isinstance(field.value, IssuedDate) and field.value.circa and field.variable in _DATES


def _date(date: IssuedDate) -> dict[str, object]:
    """Return a CSL date that pandoc writes whole, the season too."""
    start = [*date.parts, _SEASONS_FROM + date.season] if date.season else [*date.parts]
    return {"date-parts": [start, [*date.end]] if date.end else [start]}


def _with_comma(name: object) -> object:
    return name | {"comma-suffix": True} if isinstance(name, dict) and "suffix" in name else name

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
from briefer.citing.exchange import csl
from briefer.citing.exchange.bibfile import linked_files, unread_fields, with_titles_kept
from briefer.citing.exchange.errors import BROKEN, NO_PROGRAM, TOO_SLOW, ExchangeError
from briefer.domain.reference import IssuedDate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.citing.exchange.record import Record
    from briefer.domain.reference import Reference

_BOUNDS: Final = pandoc.Bounds(seconds=120, megabytes=(256, 128, 1024), processor=(3, 30))
"""Three times what pandoc takes for what Zotero exports, and twice the heap. What takes longer was
made, or broken, to take forever; an entry that refers to itself would fill any heap."""
_FAULT: Final = re.compile(r"\(line (\d+), column \d+\):\s*(.*)", re.DOTALL)
_WITH_OUTLET: Final = re.compile(r"article-\w+|chapter|paper-conference|entry-\w+|review\S*")
"""Types whose container BibLaTeX has a field for; elsewhere the publisher's has to hold it."""
_ONLINE: Final = frozenset(("post", "post-weblog"))
_SEASONS_FROM: Final = 20
"""A season's number stands after this for the month (biblatex 3.20, 2.3.8; ISO 8601-2)."""
_NAME_LISTS: Final = ("author", "editor", "translator")


def read(name: str, text: str) -> tuple[Record, ...]:
    """Return the records of a BibTeX or BibLaTeX file.

    Args:
        name: the file's name, for messages and the basis of fields.
        text: its whole text.

    Raises:
        ExchangeError: it cannot be read, or takes too long.
    """
    files, unread = linked_files(text), unread_fields(text)
    words = ["-f", "biblatex", "-t", "csljson"]
    items = json.loads(_pandoc(words, with_titles_kept(text), name))
    records = (csl.record(_settled(item), name) for item in items)
    return tuple(
        replace(
            each,
            files=files.get(each.key, ()),
            left_out=(*each.left_out, *unread.get(each.key, ())),
        )
        for each in records
    )


def write(references: Mapping[str, Reference]) -> str:
    """Return references as a BibLaTeX file, by the keys they get there.

    Raises:
        ExchangeError: it cannot be written, or takes too long.
    """
    items = [_protected(csl.item(key, each), each) for key, each in references.items()]
    words = ["-f", "csljson", "-t", "biblatex", "--wrap=none"]
    return _pandoc(words, json.dumps(items), "BibTeX")


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
    An approximate date is written without its mark, as pandoc writes one that nothing reads. A
    suffix is marked as one that a comma parts from the name: without it, it joins the family name.
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
        if isinstance(value, dict) and "date-parts" not in value:
            del item[field.variable]
        elif isinstance(value, dict) and isinstance(field.value, IssuedDate):
            item[field.variable] = _date(field.value)
        elif isinstance(value, list):
            item[field.variable] = [_with_comma(name) for name in value]
    return item


def _date(date: IssuedDate) -> dict[str, object]:
    """Return a CSL date that pandoc writes whole, the season too."""
    start = [*date.parts, _SEASONS_FROM + date.season] if date.season else [*date.parts]
    return {"date-parts": [start, [*date.end]] if date.end else [start]}


def _with_comma(name: object) -> object:
    return name | {"comma-suffix": True} if isinstance(name, dict) and "suffix" in name else name

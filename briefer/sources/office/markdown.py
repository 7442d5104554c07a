"""The reader of Markdown: GitHub's kind, with a YAML block or a title block on top.

pandoc's typographic and mathematical readings are off: quotation marks stay as typed, and a dollar
sign is a dollar sign. Raw HTML gives its words alone and runs nowhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from briefer.sources.dates import find_date
from briefer.sources.decoding import decode
from briefer.sources.formats import Reading
from briefer.sources.office.docx import meta_lines
from briefer.sources.office.flatten import flatten, line
from briefer.sources.office.tree import tree_of
from briefer.sources.pieces import assemble
from briefer.sources.properties import Properties, completed, day_of
from briefer.sources.stated import stated_reference

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefer.domain.reference import IssuedDate

_GITHUB = "gfm-emoji-tex_math_dollars-tex_math_gfm-autolink_bare_uris"
_TITLED = (
    "markdown-smart-tex_math_dollars-raw_tex-citations-example_lists-superscript-subscript"
    "-latex_macros-raw_attribute-implicit_figures"
)
_WHERE = "the lines above the text"
_NOTE: Final = re.compile(r" {0,3}\[\^([^\]\s]+)\]:")
_MARK: Final = re.compile(r"\[\^([^\]\s]+)\]")


def read(name: str, data: bytes) -> Reading:
    """Return what a Markdown file holds, without its marks.

    Raises:
        SourceError: the bytes are no text, or hold no words.
    """
    text, encoding = decode(name, data)
    form = _TITLED if text.startswith("% ") else _GITHUB
    tree = tree_of(name, _without_circles(text).encode("utf-8", "replace"), form)
    known = _known(tree.meta)
    done = assemble(name, flatten(name, tree.blocks), title=known.title or _head(tree.blocks))
    stated = completed(stated_reference(done.text, done.blocks), known, prefer=True)
    return Reading(done.text, done.blocks, stated, encoding, highlights=done.highlights)


def _head(blocks: Sequence[dict[str, Any]]) -> str:
    """Return the heading of the first level that a text begins with, where it has no other."""
    tops = [block for block in blocks if block["t"] == "Header" and block["c"][0] == 1]
    return line(tops[0]["c"][2]) if len(tops) == 1 and tops[0] is blocks[0] else ""


def _without_circles(text: str) -> str:
    """Leave as typed, in notes, what leads to a note that leads to itself: pandoc never ends."""
    if not _NOTE.search(text):
        return text
    lines = tuple(_of_notes(text))
    leads: dict[str, set[str]] = {}
    for note, _start, words in lines:
        if note:
            leads.setdefault(note, set()).update(_MARK.findall(words))
    endless = _endless(leads)
    return "".join(
        start + (words.replace("[^", "\\[^") if note in endless else words)
        for note, start, words in lines
    )


def _of_notes(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield each line: the note it belongs to, where it is in one, what begins that, the rest."""
    note, parted = "", False
    for row in text.splitlines(keepends=True):
        begun = _NOTE.match(row)
        if begun:
            note = begun[1]
        elif parted and row.strip() and not row[0].isspace():
            note = ""  # what follows an empty line belongs to a note only where it is indented
        parted = not row.strip()
        head = begun.end() if begun else 0
        yield note, row[:head], row[head:]


def _endless(leads: dict[str, set[str]]) -> set[str]:
    """Return the notes from which one can go on for ever; ``leads`` says where each leads to."""
    from_where: dict[str, list[str]] = {}
    for note, others in leads.items():
        for other in others & leads.keys():
            from_where.setdefault(other, []).append(note)
    ways = {note: len(others & leads.keys()) for note, others in leads.items()}
    ended = [note for note, count in ways.items() if not count]
    for note in ended:  # grows as it goes
        for before in from_where.get(note, ()):
            ways[before] -= 1
            if not ways[before]:
                ended.append(before)
    return leads.keys() - set(ended)


def _known(meta: dict[str, Any]) -> Properties:
    address = _first(meta, "url", "source", "link", "canonical_url")
    return Properties(
        _WHERE,
        title=_first(meta, "title"),
        authors=tuple(_lines(meta, "author", "authors", "byline")),
        issued=_date(_first(meta, "published", "date", "date_published")),
        publisher=_first(meta, "publisher"),
        outlet=_first(meta, "site", "site_name", "publication", "outlet"),
        url=address if address.startswith(("http://", "https://")) else "",
    )


def _date(text: str) -> IssuedDate | None:
    return day_of(text) or find_date(text)


def _lines(meta: dict[str, Any], *keys: str) -> list[str]:
    return next((meta_lines(meta[key]) for key in keys if key in meta), [])


def _first(meta: dict[str, Any], *keys: str) -> str:
    return next(iter(_lines(meta, *keys)), "")

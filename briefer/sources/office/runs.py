"""Runs of a Word document that hold words beside a picture, told apart for pandoc.

pandoc takes a run with a drawing in it for the drawing alone, and its words would be lost. A run
may hold any of both (ECMA-376, 17.3.2.25): a document says the same where each has its own.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from lxml import etree

from briefer.sources.office.parts import parse

if TYPE_CHECKING:
    from collections.abc import Mapping

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PICTURES: Final = frozenset((f"{_W}drawing", f"{_W}pict", f"{_W}object", f"{_MC}AlternateContent"))
_SIGNS: Final = (b":drawing", b":pict", b":object", b":AlternateContent")


def told_apart(members: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a document's parts, in which no run holds words beside a picture.

    A part that has no such run, or that is no XML, stays byte for byte as it is.
    """
    return {name: _part(members, name) for name in members}


def _part(members: Mapping[str, bytes], name: str) -> bytes:
    data = members[name]
    if not name.startswith("word/") or not any(sign in data for sign in _SIGNS):
        return data
    root = parse(members, name) if name.endswith(".xml") else None
    if root is None:
        return data
    mixed = [run for run in root.iter(f"{_W}r") if _mixed(run)]
    for run in mixed:
        _split(run)
    return etree.tostring(root, encoding="UTF-8", standalone=True) if mixed else data


def _mixed(run: etree._Element) -> bool:
    """Return whether a run holds a picture and something else but its properties."""
    kinds = {child.tag in _PICTURES for child in run if child.tag != f"{_W}rPr"}
    return len(kinds) > 1


def _split(run: etree._Element) -> None:
    """Put each picture of a run, and what follows it, into runs of their own."""
    properties = run.find(f"{_W}rPr")
    parent = run.getparent()
    if parent is None:
        return
    parts: list[etree._Element] = []
    before: bool | None = None
    for child in [each for each in run if each is not properties]:
        picture = child.tag in _PICTURES
        if not parts or picture or before:
            part = run.makeelement(f"{_W}r")
            if properties is not None:
                part.append(deepcopy(properties))
            parts.append(part)
        parts[-1].append(child)
        before = picture
    at = parent.index(run)
    parent[at : at + 1] = parts

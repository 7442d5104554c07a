"""Our named styles beside those of an office's template, whose own win.

A style of ours gives way to the template's style of that name, or of that id, and is added where
there is none; then it takes the template's face, and its size and color for body text.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Final

from briefer.writers.docx.markup import qualified
from briefer.writers.docx.units import half_points, hexadecimal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.design import Design
    from briefer.writers.docx.markup import Element

_VALUE: Final = qualified("w:val")
_ID: Final = qualified("w:styleId")
_TYPE: Final = qualified("w:type")
_REFERENCES: Final = tuple(map(qualified, ("w:pStyle", "w:rStyle", "w:tblStyle")))
_TO_STYLES: Final = tuple(map(qualified, ("w:basedOn", "w:next")))


class Adoption:
    """What each of our styles is called in a template."""

    def __init__(self, ours: Element, theirs: Element, design: Design) -> None:
        """Match the styles.

        Args:
            ours: ``w:styles`` of the document.
            theirs: that of the template; gets what it lacks.
            design: what ours look like.
        """
        self._design = design
        self._theirs = theirs
        self._names: dict[str, str] = {}
        self._missing: dict[str, Element] = {}
        self._added: set[str] = set()
        known = Known(theirs)
        for style in _styles(ours):
            found = known.find(style)
            if found:
                self._names[_identifier(style)] = found
            else:
                self._missing[_identifier(style)] = style

    def theirs(self, style: str) -> str:
        """Return the id of the template's own style for one of ours, or an empty string."""
        return "" if style in self._added else self._names.get(style, "")

    def added(self, style: str) -> str:
        """Return the id of a style of ours that was added, or an empty string."""
        return self._names[style] if style in self._added else ""

    def rename(self, parts: Iterable[Element]) -> None:
        """Add the styles that the parts use and the template lacks, and name theirs instead."""
        parts = tuple(parts)
        for reference in _references(parts):
            self._add(str(reference.get(_VALUE)))
        for reference in _references(parts):
            reference.set(_VALUE, self._names[str(reference.get(_VALUE))])

    def _add(self, name: str) -> None:
        style = self._missing.pop(name, None)
        if style is None:
            return
        parent = style.find(qualified("w:basedOn"))
        if parent is not None:
            self._add(str(parent.get(_VALUE)))
        added = copy.deepcopy(style)
        taken = {_identifier(each) for each in _styles(self._theirs)}
        new = name
        while new in taken:
            new += "Briefing"
        self._names[name] = new
        self._added.add(name)
        added.set(_ID, new)
        if qualified("w:default") in added.attrib:
            del added.attrib[qualified("w:default")]
        for reference in list(added.iter(*_TO_STYLES)):
            known = self._names.get(str(reference.get(_VALUE)))
            if known is None:
                added.remove(reference)
            else:
                reference.set(_VALUE, known)
        _soften(added, self._design)
        self._theirs.append(added)


class Known:
    """The styles of a template by kind and name, other names, and id."""

    def __init__(self, styles: Element) -> None:
        """Read them; the first of a name counts."""
        self._names: dict[tuple[str, str], str] = {}
        self._identifiers: set[tuple[str, str]] = set()
        for style in _styles(styles):
            kind, identifier = _kind(style), _identifier(style)
            self._identifiers.add((kind, identifier))
            for name in _names(style):
                self._names.setdefault((kind, name.strip().casefold()), identifier)

    def has(self, kind: str, name: str) -> bool:
        """Whether there is a style of a kind and name."""
        return (kind, name.casefold()) in self._names

    def find(self, style: Element) -> str:
        """Return the id of the style that stands for one of ours, or an empty string."""
        kind, identifier = _kind(style), _identifier(style)
        for name in _names(style):
            found = self._names.get((kind, name.casefold()))
            if found:
                return found
        return identifier if (kind, identifier) in self._identifiers else ""


def _soften(style: Element, design: Design) -> None:
    """Leave to the template what is the same in a style of ours as in our body text."""
    body = design.scale.body
    alike = {
        qualified("w:rFonts"): None,
        qualified("w:color"): hexadecimal(body.color),
        qualified("w:sz"): half_points(body.size),
        qualified("w:szCs"): half_points(body.size),
    }
    for properties in style.findall(qualified("w:rPr")):
        for element in list(properties):
            value = alike.get(str(element.tag), "")
            if value is None or element.get(_VALUE) == value:
                properties.remove(element)
        if not len(properties):
            style.remove(properties)


def _styles(root: Element) -> Iterator[Element]:
    return root.iterchildren(qualified("w:style"))


def _identifier(style: Element) -> str:
    return str(style.get(_ID, ""))


def _kind(style: Element) -> str:
    return str(style.get(_TYPE, "paragraph"))


def _names(style: Element) -> Iterator[str]:
    for tag in ("w:name", "w:aliases"):
        element = style.find(qualified(tag))
        if element is not None:
            value = str(element.get(_VALUE, ""))
            yield from [value] if tag == "w:name" else value.split(",")


def _references(parts: Iterable[Element]) -> Iterator[Element]:
    for part in parts:
        yield from part.iter(*_REFERENCES)

"""Our lists beside those of an office's template, under numbers that it does not use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.writers.docx.markup import qualified
from briefer.writers.docx.numbering import Linked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.writers.docx.adopting import Adoption
    from briefer.writers.docx.markup import Element

_ABSTRACT: Final = qualified("w:abstractNum")
_ABSTRACT_ID: Final = qualified("w:abstractNumId")
_NUM: Final = qualified("w:num")
_NUM_ID: Final = qualified("w:numId")
_VALUE: Final = qualified("w:val")


def shift(ours: Element, theirs: Element, texts: Iterable[Element]) -> None:
    """Give our lists numbers above those of the template.

    Args:
        ours: ``w:numbering`` of the document.
        theirs: that of the template.
        texts: what refers to our lists: our styles and the parts with text.
    """
    abstract, instance = _highest(theirs, _ABSTRACT, _ABSTRACT_ID), _highest(theirs, _NUM, _NUM_ID)
    for element in ours.iter(_ABSTRACT):
        _raise(element, _ABSTRACT_ID, abstract)
    for element in ours.iter(_NUM):
        _raise(element, _NUM_ID, instance)
        for reference in element.iter(_ABSTRACT_ID):
            _raise(reference, _VALUE, abstract)
    for text in texts:
        for reference in text.iter(_NUM_ID):
            _raise(reference, _VALUE, instance)


def settle(ours: Element, theirs: Element, styles: Element, adoption: Adoption) -> None:
    """Add our lists to the template's; one in a style of its own is set as that style says.

    Args:
        ours: ``w:numbering``, its numbers shifted.
        theirs: that of the template, which gets ours; or ours, where it has none.
        styles: the template's.
        adoption: what our styles are called there.
    """
    own = _own_lists(ours, theirs, styles, adoption)
    for reference in ours.iter(_ABSTRACT_ID):
        value = str(reference.get(_VALUE))
        reference.set(_VALUE, own.get(value, value))
    for linked in list(ours.iter(qualified("w:pStyle"))):
        added = adoption.added(str(linked.get(_VALUE)))
        parent = linked.getparent()
        if added:
            linked.set(_VALUE, added)
        elif parent is not None:
            parent.remove(linked)
    if ours is theirs:
        return
    _insert(ours.findall(_ABSTRACT), theirs, (qualified("w:numPicBullet"), _ABSTRACT))
    _insert(ours.findall(_NUM), theirs, (qualified("w:numPicBullet"), _ABSTRACT, _NUM))


def _own_lists(
    ours: Element, theirs: Element, styles: Element, adoption: Adoption
) -> dict[str, str]:
    """Return the template's abstract numbering for each of ours whose style it has."""
    by_instance = {
        num.get(_NUM_ID): str(abstract.get(_VALUE))
        for num in theirs.iter(_NUM)
        if (abstract := num.find(_ABSTRACT_ID)) is not None
    }
    kinds = {kind.style_id: kind for kind in Linked}
    own: dict[str, str] = {}
    for element in ours.iter(_ABSTRACT):
        linked = next(element.iter(qualified("w:pStyle")), None)
        name = "" if linked is None else str(linked.get(_VALUE))
        found = by_instance.get(_instance(styles, adoption.theirs(name)))
        if name in kinds and found:
            own[str(element.get(_ABSTRACT_ID))] = found
    return own


def _instance(styles: Element, name: str) -> str:
    """Return the instance that a style counts by on the first level, or an empty string."""
    for style in styles.iterchildren(qualified("w:style")):
        if name and style.get(qualified("w:styleId")) == name:
            numbered = style.find(f"{qualified('w:pPr')}/{qualified('w:numPr')}")
            number = None if numbered is None else numbered.find(_NUM_ID)
            level = None if numbered is None else numbered.find(qualified("w:ilvl"))
            if number is not None and (level is None or level.get(_VALUE) == "0"):
                return str(number.get(_VALUE, ""))
    return ""


def _insert(elements: Iterable[Element], parent: Element, before: tuple[str, ...]) -> None:
    place = sum(1 for child in parent if child.tag in before)
    for offset, element in enumerate(elements):
        parent.insert(place + offset, element)


def _highest(root: Element, tag: str, name: str) -> int:
    numbers = (str(element.get(name, "")) for element in root.iter(tag))
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def _raise(element: Element, name: str, by: int) -> None:
    element.set(name, str(int(str(element.get(name))) + by))

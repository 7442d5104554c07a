"""The file around the pages: page tree, structure tree, links, outline, catalog.

The structure is written as text straight from the elements: some 12,000 of them for 1,000
quotations, which as objects of a PDF library would cost more time than the layout.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from briefer.document.walk import headings, plain
from briefer.writers.pdf.canvas import Area
from briefer.writers.pdf.embedding import embed
from briefer.writers.pdf.leading import Place
from briefer.writers.pdf.metadata import information, packet, srgb_profile
from briefer.writers.pdf.objects import Objects, text_string
from briefer.writers.pdf.structure import Annotation, Element

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.writers.pdf.fonts import Embedded
    from briefer.writers.pdf.images import Image
    from briefer.writers.pdf.painting import Painted
    from briefer.writers.pdf.sheets import Imposition


ABOVE = 6.0
"""How much of what stands above a place shows when a link leads there."""


class Used(NamedTuple):
    """What the sheets of a document draw with."""

    fonts: Sequence[Embedded]
    images: Sequence[Image]


class Finisher:
    """Writes the file of one document."""

    def __init__(self, document: Document, design: Design, imposition: Imposition) -> None:
        """Number the sheets, so that painting can lead to them."""
        self._document = document
        self._imposition = imposition
        self._text_top = design.paper.height - design.margins.top + ABOVE
        self._objects = Objects()
        self._sheets = range(1, imposition.sheets + 1)
        self._objects.reserve(imposition.sheets)

    def destination(self, place: Place) -> str:
        """Return a place as a destination array: its sheet, scrolled so that it is at the top."""
        spot = self._imposition.spots[place.page]
        left, top, *_ = spot.area(Area(0.0, self._text_top - place.top, 0.0, 0.0))
        return f"[{self._sheets[spot.sheet]} 0 R/XYZ {max(0.0, left):.4g} {top:.1f} null]"

    def finish(
        self,
        sheets: Sequence[Painted],
        root: Element,
        places: Mapping[str, Place],
        used: Used,
    ) -> bytes:
        """Return the file.

        Args:
            sheets: all, painted.
            root: of the structure.
            places: of the headings, by anchor.
            used: what the sheets draw with.
        """
        objects = self._objects
        structure = _Structure(objects, self._sheets)
        annotations = structure.write(root, sheets)
        tree = self._page_tree(sheets, annotations, self._resources(used))
        metadata = objects.raw_stream(
            packet(self._document.properties), "/Type/Metadata/Subtype/XML"
        )
        profile = objects.stream(srgb_profile(), "/N 3")
        catalog = objects.add(
            f"<</Type/Catalog/Pages {tree} 0 R/StructTreeRoot {structure.root} 0 R"
            f"/MarkInfo<</Marked true>>/Lang{text_string(self._document.properties.language)}"
            f"/ViewerPreferences<</DisplayDocTitle true>>/Metadata {metadata} 0 R"
            "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
            f"/Info(sRGB)/DestOutputProfile {profile} 0 R>>]{self._outline(places)}>>"
        )
        return objects.file(catalog, objects.add(information(self._document.properties)))

    def _resources(self, used: Used) -> int:
        objects = self._objects
        fonts = "".join(f"/{font.resource} {embed(font, objects)} 0 R" for font in used.fonts)
        images = "".join(f"/{image.name} {image.embed(objects)} 0 R" for image in used.images)
        pictures = f"/XObject<<{images}>>" if images else ""
        return objects.add(f"<</Font<<{fonts}>>{pictures}>>")

    def _page_tree(
        self, sheets: Sequence[Painted], annotations: Mapping[Annotation, int], resources: int
    ) -> int:
        objects, imposition = self._objects, self._imposition
        tree = objects.reserve()
        for index, (number, sheet) in enumerate(zip(self._sheets, sheets, strict=True)):
            content = objects.stream(sheet.content, deflated=True)
            links = " ".join(f"{annotations[link]} 0 R" for link in sheet.annotations)
            objects.put(
                number,
                f"<</Type/Page/Parent {tree} 0 R/Resources {resources} 0 R/Contents {content} 0 R"
                f"/StructParents {index}/Tabs/S{f'/Annots[{links}]' if links else ''}>>",
            )
        kids = " ".join(f"{number} 0 R" for number in self._sheets)
        objects.put(
            tree,
            f"<</Type/Pages/Count {len(sheets)}/Kids[{kids}]"
            f"/MediaBox[0 0 {imposition.width:g} {imposition.height:g}]>>",
        )
        return tree

    def _outline(self, places: Mapping[str, Place]) -> str:
        entries = _nested(self._document, places)
        if not entries.inner:
            return ""
        number = self._objects.reserve()
        self._objects.put(number, f"<</Type/Outlines{self._entries(entries, number)}>>")
        return f"/Outlines {number} 0 R"

    def _entries(self, parent: _Entry, number: int) -> str:
        """Write the entries below one, and return what ties them to it."""
        inner = parent.inner
        first = self._objects.reserve(len(inner))
        for index, entry in enumerate(inner):
            own = first + index
            before = f"/Prev {own - 1} 0 R" if index else ""
            after = f"/Next {own + 1} 0 R" if index + 1 < len(inner) else ""
            below = self._entries(entry, own) if entry.inner else ""
            place = self.destination(entry.place) if entry.place else "null"
            self._objects.put(
                own,
                f"<</Title{text_string(entry.title)}/Parent {number} 0 R{before}{after}{below}"
                f"/Dest{place}>>",
            )
        return f"/First {first} 0 R/Last {first + len(inner) - 1} 0 R/Count {parent.count()}"


@dataclass(slots=True)
class _Entry:
    """An entry of the outline and those below it."""

    title: str
    level: int
    place: Place | None
    inner: list[_Entry]

    def count(self) -> int:
        return sum(1 + entry.count() for entry in self.inner)


def _nested(document: Document, places: Mapping[str, Place]) -> _Entry:
    top = _Entry("", 0, None, [])
    path = [top]
    for heading in headings(document):
        while path[-1].level >= heading.level:
            path.pop()
        entry = _Entry(plain(heading.inlines), heading.level, places.get(heading.anchor), [])
        path[-1].inner.append(entry)
        path.append(entry)
    return top


class _Structure:
    """Writes the structure tree and the ways from the sheets back to it."""

    def __init__(self, objects: Objects, sheets: Sequence[int]) -> None:
        self._objects = objects
        self._sheets = sheets
        self.root = objects.reserve()
        self._numbers: dict[Element, int] = {}
        self._annotations: dict[Annotation, int] = {}
        self._owners: list[Element] = []

    def write(self, root: Element, sheets: Sequence[Painted]) -> dict[Annotation, int]:
        """Write everything, and return the number of each link's area."""
        elements = list(_walk(root))
        first = self._objects.reserve(len(elements))
        self._numbers = {element: first + index for index, element in enumerate(elements)}
        for element in elements:
            self._objects.put(self._numbers[element], self._element(element))
        names = " ".join(
            f"({element.identifier}){self._numbers[element]} 0 R"
            for element in sorted(elements, key=lambda element: element.identifier)
            if element.identifier
        )
        named = f"/IDTree<</Names[{names}]>>" if names else ""
        self._objects.put(
            self.root,
            f"<</Type/StructTreeRoot/K[{self._numbers[root]} 0 R]{named}"
            f"/ParentTree {self._parent_tree(sheets)} 0 R"
            f"/ParentTreeNextKey {len(sheets) + len(self._owners)}>>",
        )
        return self._annotations

    def _element(self, element: Element) -> str:
        parent = self._numbers[element.parent] if element.parent else self.root
        sheet = next((kid[0] for kid in element.kids if isinstance(kid, tuple)), None)
        kids = " ".join(self._kid(kid, sheet, element) for kid in element.kids)
        parts = [f"<</S/{element.tag}/P {parent} 0 R/K[{kids}]"]
        if sheet is not None:
            parts.append(f"/Pg {self._sheets[sheet]} 0 R")
        if element.language:
            parts.append(f"/Lang{text_string(element.language)}")
        if element.identifier:
            parts.append(f"/ID({element.identifier})")
        if element.alternative:
            parts.append(f"/Alt{text_string(element.alternative)}")
        if element.attributes:
            parts.append(f"/A{element.attributes}")
        return "".join(parts) + ">>"

    def _kid(
        self, kid: Element | tuple[int, int] | Annotation, sheet: int | None, owner: Element
    ) -> str:
        if isinstance(kid, Element):
            return f"{self._numbers[kid]} 0 R"
        if isinstance(kid, Annotation):
            number = self._annotation(kid, owner)
            return f"<</Type/OBJR/Obj {number} 0 R/Pg {self._sheets[kid.sheet]} 0 R>>"
        if kid[0] == sheet:
            return str(kid[1])
        return f"<</Type/MCR/Pg {self._sheets[kid[0]]} 0 R/MCID {kid[1]}>>"

    def _annotation(self, annotation: Annotation, owner: Element) -> int:
        left, lower, right, upper = annotation.rectangle
        key = len(self._sheets) + len(self._owners)
        self._owners.append(owner)
        number = self._objects.add(
            f"<</Type/Annot/Subtype/Link/Rect[{left:.2f} {lower:.2f} {right:.2f} {upper:.2f}]"
            f"/Border[0 0 0]/F 4/StructParent {key}/Contents{text_string(annotation.contents)}"
            f"{annotation.action}>>"
        )
        self._annotations[annotation] = number
        return number

    def _parent_tree(self, sheets: Sequence[Painted]) -> int:
        rows = []
        for index, sheet in enumerate(sheets):
            owners = " ".join(f"{self._numbers[element]} 0 R" for element in sheet.elements)
            rows.append(f"{index} {self._objects.add(f'[{owners}]')} 0 R")
        for index, owner in enumerate(self._owners, len(sheets)):
            rows.append(f"{index} {self._numbers[owner]} 0 R")
        return self._objects.add(f"<</Nums[{' '.join(rows)}]>>")


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _walk(kid)

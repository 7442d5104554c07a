"""The walk over a story of a Word file, the main text or a note: XML in, paragraphs out.

Text in fields' results, links, content controls, tables and text boxes counts; instructions of
fields, hidden alternatives and pictures do not (ISO/IEC 29500-1, 17.3, 17.5, 17.13, 17.16).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.sources.readback.model import NOTE, Deed, Mark, Paragraph, Span, Stretch
from briefer.sources.readback.names import child, local, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml.etree import _Element

_SIGNS: Final = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "sym": "\N{REPLACEMENT CHARACTER}",
}
_HOLDERS: Final = frozenset(
    ("hyperlink", "smartTag", "fldSimple", "customXml", "dir", "bdo", "sdtContent", "oMath", "ruby",
     "oMathPara", "rubyBase")
)  # fmt: skip
_BLOCKS: Final = frozenset(
    ("tbl", "tr", "tc", "sdtContent", "customXml", "ins", "del", "moveFrom", "moveTo", "body",
     "footnote", "endnote", "comment")
)  # fmt: skip
_TRACKED: Final = {
    "ins": Deed.INSERTED,
    "moveTo": Deed.MOVED,
    "del": Deed.DELETED,
    "moveFrom": Deed.MOVED,
}
_NOTES: Final = {"footnoteReference": "f", "endnoteReference": "e"}
_BOX: Final = "{*}txbxContent"
_MOST_OPEN: Final = 40
"""How many bookmarks or comments that go on over paragraphs are followed at a time."""


class Marks:
    """The tracked changes of a file; those by one hand at one time are one."""

    def __init__(self) -> None:
        """Know none yet."""
        self._numbers: dict[Mark, int] = {}

    def number(self, deed: Deed, element: _Element) -> int:
        """Return the number of a change, from 1."""
        mark = Mark(deed, value(element, "author"), value(element, "date"))
        return self._numbers.setdefault(mark, len(self._numbers) + 1)

    def all(self) -> tuple[Mark, ...]:
        """Return them in the order of their numbers."""
        return tuple(self._numbers)


class Walk:
    """Goes through one story and collects its paragraphs."""

    def __init__(self, styles: Mapping[str, int], marks: Marks) -> None:
        """Begin with no paragraphs.

        Args:
            styles: the number of each paragraph style by its id.
            marks: gets the tracked changes.
        """
        self.paragraphs: list[Paragraph] = []
        self.embedded = False
        """Whether there are parts in other formats, which are not read."""
        self._styles = styles
        self._marks = marks
        self._open: dict[tuple[str, str], str] = {}
        self._controls: list[str] = []
        self._listed = 0
        self._deleted_rows = 0

    def blocks(self, parent: _Element) -> None:
        """Read the paragraphs in an element, those of tables and content controls included."""
        for each in parent:
            name = local(each)
            if name == "p":
                self._paragraph(each)
            elif name == "sdt":
                self._control(each)
            elif name == "tr":
                mark = self._row(each)
                outer, self._deleted_rows = self._deleted_rows, mark or self._deleted_rows
                self.blocks(each)
                self._deleted_rows = outer
            elif name in _BLOCKS:
                self.blocks(each)
            elif name == "AlternateContent":
                self._alternative(each)
            elif name == "altChunk":
                self.embedded = True
            elif name.startswith(("bookmark", "commentRange")):
                self._edge(each, name)

    def _row(self, row: _Element) -> int:
        deleted = child(row, "trPr", "del")
        return 0 if deleted is None else self._marks.number(Deed.DELETED, deleted)

    def _control(self, control: _Element) -> None:
        """Read the paragraphs in a content control that holds whole ones."""
        tag = value(child(control, "sdtPr", "tag"))
        listed = "Table of Contents" in value(
            child(control, "sdtPr", "docPartObj", "docPartGallery")
        )
        content = child(control, "sdtContent")
        if content is None:
            return
        self._controls += [tag] * bool(tag)
        self._listed += listed
        self.blocks(content)
        self._listed -= listed
        if tag:
            self._controls.pop()

    def _alternative(self, element: _Element) -> None:
        chosen = next((each for each in element if local(each) == "Choice"), None)
        if chosen is None:
            chosen = next((each for each in element if local(each) == "Fallback"), None)
        if chosen is not None:
            self.blocks(chosen)

    def _edge(self, element: _Element, name: str) -> None:
        """Note a bookmark or comment that begins or ends between paragraphs."""
        kind = "bookmark" if name.startswith("bookmark") else "remark"
        key = (kind, value(element, "id"))
        if name.endswith("End"):
            self._open.pop(key, None)
        elif len(self._open) < _MOST_OPEN:
            named = value(element, "name") if kind == "bookmark" else value(element, "id")
            if not (kind == "bookmark" and named.startswith("_")):
                self._open[key] = named

    def _paragraph(self, element: _Element) -> None:
        line = _Line(self._marks, self._open, self._deleted_rows)
        for tag in self._controls:
            line.begin(("control", tag), tag)
        properties = child(element, "pPr")
        style = self._styles.get(value(child(properties, "pStyle")), 0)
        line.inlines(element)
        joined = self._joined(child(properties, "rPr"))
        spans = line.finished()
        self._open = dict(list(line.going_on.items())[:_MOST_OPEN])
        self.embedded = self.embedded or line.embedded
        self.paragraphs.append(
            Paragraph(
                style,
                line.stretches(),
                tuple(line.notes),
                spans["bookmark"],
                spans["control"],
                spans["remark"],
                joined,
                listed=self._listed > 0,
            )
        )
        for box in line.boxes:
            self.blocks(box)

    def _joined(self, properties: _Element | None) -> int:
        """Return the number of the mark that deleted the end of a paragraph; 0 as a rule."""
        for each in properties if properties is not None else ():
            if local(each) in {"del", "moveFrom"}:
                return self._marks.number(_TRACKED[local(each)], each)
        return 0


class _Line:
    """One paragraph in the reading."""

    def __init__(
        self, marks: Marks, going_on: Mapping[tuple[str, str], str], deleted: int = 0
    ) -> None:
        self.notes: list[str] = []
        self.boxes: list[_Element] = []
        self.embedded = False
        self.going_on: dict[tuple[str, str], str] = dict(going_on)
        self._marks = marks
        self._parts: list[tuple[str, int, int]] = []
        self._size = 0
        self._begun = dict.fromkeys(going_on, 0)
        self._spans: dict[str, list[Span]] = {"bookmark": [], "control": [], "remark": []}
        self._inserted = 0
        self._deleted = deleted

    def stretches(self) -> tuple[Stretch, ...]:
        """Return the text, neighbors by the same hands joined."""
        made: list[Stretch] = []
        words: list[str] = []
        hands = (0, 0)
        for text, *by in self._parts:
            if tuple(by) != hands and words:
                made.append(Stretch("".join(words), *hands))
                words = []
            hands = (by[0], by[1])
            words.append(text)
        if words:
            made.append(Stretch("".join(words), *hands))
        return tuple(made)

    def begin(self, key: tuple[str, str], name: str) -> None:
        self._begun[key] = self._size
        self.going_on[key] = name

    def end(self, key: tuple[str, str]) -> None:
        name = self.going_on.pop(key, None)
        if name is not None:
            self._spans[key[0]].append(Span(name, self._begun[key], self._size))

    def finished(self) -> dict[str, tuple[Span, ...]]:
        """End the content controls; return the spans, those included that go on below."""
        for key in [key for key in self.going_on if key[0] == "control"]:
            self.end(key)
        for key, name in self.going_on.items():
            self._spans[key[0]].append(Span(name, self._begun[key], self._size))
        return {kind: tuple(spans) for kind, spans in self._spans.items()}

    def inlines(self, parent: Iterable[_Element]) -> None:
        for each in parent:
            name = local(each)
            if name == "r":
                self._run(each)
            elif name in _TRACKED:
                self._tracked(each, name)
            elif name in _HOLDERS:
                self.inlines(each)
            elif name == "sdt":
                self._control(each)
            elif name in {"bookmarkStart", "commentRangeStart"}:
                self._start(each, name)
            elif name in {"bookmarkEnd", "commentRangeEnd"}:
                self.end(("bookmark" if name == "bookmarkEnd" else "remark", value(each, "id")))
            elif name == "AlternateContent":
                self._alternative(each)

    def _start(self, element: _Element, name: str) -> None:
        identifier = value(element, "id")
        if name == "bookmarkStart":
            named = value(element, "name")
            if named and not named.startswith("_"):
                self.begin(("bookmark", identifier), named)
        else:
            self.begin(("remark", identifier), identifier)

    def _tracked(self, element: _Element, name: str) -> None:
        number = self._marks.number(_TRACKED[name], element)
        before = self._inserted, self._deleted
        if name in {"ins", "moveTo"}:
            self._inserted = number
        else:
            self._deleted = number
        self.inlines(element)
        self._inserted, self._deleted = before

    def _control(self, control: _Element) -> None:
        tag = value(child(control, "sdtPr", "tag"))
        content = child(control, "sdtContent")
        if content is None:
            return
        key = ("control", f"{tag} {self._size}")
        if tag:
            self.begin(key, tag)
        self.inlines(content)
        if tag:
            self.end(key)

    def _run(self, run: _Element) -> None:
        for each in run:
            name = local(each)
            if name in {"t", "delText"}:
                self._add(each.text or "")
            elif name in _SIGNS:
                self._add(_SIGNS[name])
            elif name in _NOTES:
                self._add(NOTE)
                self.notes.append(_NOTES[name] + value(each, "id"))
            elif name == "commentReference":
                # Where no words are marked, as LibreOffice may leave it, it is about this place.
                here = Span(value(each, "id"), self._size, self._size)
                self._spans["remark"].append(here)
            elif name == "AlternateContent":
                self._alternative(each)
            elif name in {"drawing", "pict", "object", "txbxContent"}:
                self._boxes(each)
            elif name == "ruby":
                self.inlines(each)

    def _alternative(self, element: _Element) -> None:
        for chosen in ("Choice", "Fallback"):
            found = child(element, chosen)
            if found is not None:
                self._run(found)
                return

    def _boxes(self, element: _Element) -> None:
        """Keep the text boxes in a drawing; they are read below the paragraph."""
        outer = next(element.iterancestors(_BOX), None)
        self.boxes += [
            box for box in element.iter(_BOX) if next(box.iterancestors(_BOX), None) is outer
        ]

    def _add(self, text: str) -> None:
        if text:
            self._parts.append((text, self._inserted, self._deleted))
            self._size += len(text)


def is_note_text(note: _Element) -> bool:
    """Tell a note from the rules that stand over notes (ISO/IEC 29500-1, 17.18.33)."""
    return value(note, "type") in {"", "normal"}


def protected(settings: _Element | None) -> bool:
    """Whether a file asks programs to allow no edits (ISO/IEC 29500-1, 17.15.1.29)."""
    found = child(settings, "documentProtection")
    return value(found, "enforcement") in {"1", "true", "on"}

"""pandoc's tree into paragraphs: headings, list items, quotations, table rows, captions, notes.

A list item has the number that its list gives it, a table row its cells with tabs between. Notes
stand at the end, in order; their marks are not in the text, which would print them as figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree, html

from briefer.domain.article import Role
from briefer.domain.numbering import roman
from briefer.sources.messages import DAMAGED, SourceError
from briefer.sources.office.words import Words
from briefer.sources.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WORDLESS_TAGS: Final = ("script", "style", "template", "noscript")


def flatten(name: str, blocks: list[Any]) -> list[Piece]:
    """Return the paragraphs of a document in reading order.

    Args:
        name: the file's own name, for messages.
        blocks: pandoc's.

    Raises:
        SourceError: the document is nested too deeply, or its tree is none of pandoc's.
    """
    flat = _Flat()
    try:
        flat.walk(blocks)
        flat.close()
    except (RecursionError, KeyError, IndexError, TypeError) as error:
        raise SourceError(DAMAGED, name=name) from error
    return flat.pieces


def line(inlines: list[Any]) -> str:
    """Return inlines as one line of text, without their notes."""
    words = Words()
    words.add(inlines)
    return " ".join(words.text.split())


class _Flat:
    """The paragraphs so far, and the notes that wait for the end."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._notes: list[list[Any]] = []
        self._prefix = ""
        self._walks: dict[str, Callable[[Any], None]] = {
            "Para": self._paragraph,
            "Plain": self._paragraph,
            "LineBlock": self._lines,
            "CodeBlock": lambda content: self._plain(content[1]),
            "RawBlock": self._raw,
            "BlockQuote": self.walk,
            "BulletList": self._items,
            "OrderedList": self._numbered,
            "DefinitionList": self._definitions,
            "Header": lambda content: self._line(content[2], Role.HEADING),
            "Div": lambda content: self.walk(content[1]),
            "Figure": self._figure,
            "Table": self._table,
        }

    def walk(self, blocks: list[Any]) -> None:
        """Add blocks in order; what has no words (a rule, a page break) is passed over."""
        before: dict[str, Any] | None = None
        for block in blocks:
            walk = self._walks.get(block["t"])
            if walk is None:
                continue
            shown = _continued(block, before) if block["t"] == "OrderedList" else block
            walk(shown.get("c"))
            before = shown

    def close(self) -> None:
        """Add the notes, and the notes of notes."""
        while self._notes:
            waiting, self._notes = self._notes, []
            for note in waiting:
                self.walk(note)

    def _paragraph(self, inlines: list[Any]) -> None:
        self._line(inlines, None)

    def _line(self, inlines: list[Any], role: Role | None) -> None:
        words = Words()
        words.write(self._prefix)
        words.add(inlines)
        self._notes += words.notes
        if words.text.strip():
            self._prefix = ""
            self.pieces.append(Piece(words.text, role, words.marks))

    def _plain(self, text: str) -> None:
        if text.strip():
            self.pieces.append(Piece(text))

    def _lines(self, lines: Sequence[list[Any]]) -> None:
        for inlines in lines:
            self._paragraph(inlines)

    def _raw(self, content: list[str]) -> None:
        """Add the words of raw HTML, as Markdown may hold it; other raw code has none."""
        form, code = content
        if form != "html":
            return
        try:
            root = html.fragment_fromstring(code, create_parent="div")
        except (etree.ParserError, ValueError):
            return
        etree.strip_elements(root, etree.Comment, *_WORDLESS_TAGS, with_tail=False)
        for text in "".join(root.itertext()).split("\n\n"):
            self._plain(" ".join(text.split(" ")))

    def _items(self, items: Sequence[list[Any]]) -> None:
        for item in items:
            self.walk(item)

    def _numbered(self, content: list[Any]) -> None:
        (first, style, delimiter), items = content
        for number, item in enumerate(items, first):
            self._prefix = _label(number, style["t"], delimiter["t"])
            self.walk(item)
            self._prefix = ""

    def _definitions(self, items: Sequence[list[Any]]) -> None:
        for term, meanings in items:
            self._paragraph(term)
            self._items(meanings)

    def _caption(self, caption: list[Any]) -> None:
        for block in caption[1]:
            if block["t"] in {"Plain", "Para"}:
                self._line(block["c"], Role.CAPTION)

    def _figure(self, content: list[Any]) -> None:
        self.walk(content[2])
        self._caption(content[1])

    def _table(self, content: list[Any]) -> None:
        _, caption, _, head, bodies, foot = content
        self._caption(caption)
        rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
        for _, cells in rows:
            self._row([cell[4] for cell in cells])

    def _row(self, cells: list[list[Any]]) -> None:
        """Add a row: one paragraph, unless its cells hold paragraphs and only place them."""
        if len(cells) == 1 or any(not _single(cell) for cell in cells):
            for cell in cells:
                self.walk(cell)
            return
        inlines: list[Any] = []
        for cell in cells:
            if inlines and cell:
                inlines.append({"t": "Str", "c": "\t"})
            inlines += cell[0]["c"] if cell else []
        self._paragraph(inlines)


def _continued(block: dict[str, Any], before: dict[str, Any] | None) -> dict[str, Any]:
    """Return a list numbered on from the list before it, which some programs cut in two.

    Both then begin with the same number, which is not the first.
    """
    if before is None or before["t"] != "OrderedList":
        return block
    (first, style, delimiter), items = block["c"]
    (earlier, *same), others = before["c"]
    if first == 1 or same != [style, delimiter] or first not in (earlier, before.get("began")):
        return block
    attributes = [earlier + len(others), style, delimiter]
    return {"t": "OrderedList", "c": [attributes, items], "began": first}


def _single(cell: list[Any]) -> bool:
    return not cell or (len(cell) == 1 and cell[0]["t"] in {"Plain", "Para"})


def _label(number: int, style: str, delimiter: str) -> str:
    """Return what stands before an item of a numbered list (pandoc's ListAttributes)."""
    if style.endswith("Alpha"):
        letters = ""
        rest = number
        while rest > 0:
            rest, letter = divmod(rest - 1, 26)
            letters = chr(ord("a") + letter) + letters
        text = letters
    elif style.endswith("Roman"):
        text = roman(number)
    else:
        text = str(number)
    text = text.upper() if style.startswith("Upper") else text
    return {"OneParen": f"{text}) ", "TwoParens": f"({text}) "}.get(delimiter, f"{text}. ")

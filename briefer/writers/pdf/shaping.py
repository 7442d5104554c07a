"""Inlines become words of known width, each part of which knows its style and its element.

A word is what no line may be broken within: a note's number belongs to the word before it.
A line may be broken at spaces, after dashes and hyphens, after the separators of an address, and
between Chinese and Japanese characters. Letters and their marks are joined where Unicode has a
letter for the pair, as nothing here places marks; what is invisible is left out; right-to-left
text and characters that no font has are refused.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefer.document.inline import Inline, LineBreak, Link, NoteReference, Quoted, Text
from briefer.writers.pdf.errors import MissingCharacterError, RightToLeftError
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.design import TextStyle
    from briefer.writers.pdf.styles import Style, StyleBook

GAP_BEFORE_NUMBER = "\N{THIN SPACE}"
"""Keeps a note's number from joining the figures before it when the text is copied."""

_SPACES = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
_PIECES = re.compile(r"(?<=[—–])(?=[^\s—–])|(?<=\w-)(?=\w)|(?<=\u200b)")
_ADDRESS = re.compile(r"(?<=[/?&=_.#-])(?=\w)")
_ADDRESS_STARTS = re.compile(r"\w+://|www\.")
_IDEOGRAPHS = re.compile(
    r"[\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60]"
    r"[\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u30fc\uff01\uff09\uff0c\uff0e\uff1f”’]*"
    r"|[^\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60]+"
)
_COMPOSABLE = re.compile(r"\w[\u0300-\u036f\u1161-\u11ff]+")
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(slots=True, eq=False)
class Owner:
    """What a part of a line belongs to.

    Attributes:
        element: of the structure.
        address: of a link outwards, or empty.
        note: the number of the note that a reference leads to, or 0.
        back: the number of the note whose text this number leads back to, or 0.
        heading: the anchor of the heading that a contents entry leads to, or empty.
        passage: the anchor of the quoted passage, or empty.
    """

    element: Element
    address: str = ""
    note: int = 0
    back: int = 0
    heading: str = ""
    passage: str = ""


class Atom(NamedTuple):
    """A part of a word in one style."""

    text: str
    style: Style
    owner: Owner
    width: float


@dataclass(slots=True)
class Word:
    """What stands together on a line; ``space`` follows it where the line goes on after it."""

    atoms: list[Atom] = field(default_factory=list)
    space: Atom | None = None
    ends_line: bool = False

    @property
    def width(self) -> float:
        """The width without the space, in points."""
        return sum(atom.width for atom in self.atoms)


class Shaper:
    """Makes words of one paragraph's inlines."""

    def __init__(self, book: StyleBook, base: TextStyle) -> None:
        """Shape in a kind of text."""
        self._book = book
        self._base = base
        self._words: list[Word] = []
        self._open = Word()

    def shape(self, inlines: Iterable[Inline], owner: Owner, *, quote: bool = True) -> list[Word]:
        """Return the words of inlines.

        Args:
            inlines: in order.
            owner: the paragraph that they stand in.
            quote: whether a quoted passage gets an element of its own within the paragraph.

        Raises:
            PdfError: right-to-left text, or a character that no font has.
        """
        for inline in inlines:
            match inline:
                case Text():
                    self._text(inline, owner)
                case Link():
                    self._link(inline, owner)
                case NoteReference():
                    self._reference(inline, owner)
                case Quoted():
                    self._quoted(inline, owner, quote=quote)
                case LineBreak():
                    self._flush()
                    if self._words:
                        self._words[-1].ends_line = True
        self._flush()
        return self._words

    def _quoted(self, quoted: Quoted, owner: Owner, *, quote: bool) -> None:
        element = Element("Quote", owner.element, inline=True) if quote else owner.element
        inner = Owner(element, passage=quoted.anchor)
        for text in quoted.inlines:
            self._text(text, inner)

    def _link(self, link: Link, owner: Owner) -> None:
        followed = link.url.lower().startswith(("http://", "https://", "mailto:"))
        if followed:
            owner = Owner(Element("Link", owner.element, inline=True), address=link.url)
        for text in link.inlines:
            self._text(text, owner, link=followed)

    def _reference(self, reference: NoteReference, owner: Owner) -> None:
        style = self._book.reference(self._base)
        element = Element("Reference", owner.element, inline=True)
        inner = Owner(Element("Link", element, inline=True), note=reference.number)
        for text in (GAP_BEFORE_NUMBER, str(reference.number)):
            self._add(text, style, inner)

    def _text(self, text: Text, owner: Owner, *, link: bool = False) -> None:
        if text.language:
            span = Element("Span", owner.element, language=text.language, inline=True)
            owner = Owner(span, owner.address, passage=owner.passage)
        words = text.text if text.text.isascii() else visible(text.text)
        for part, style in self._styled(text, words, link=link):
            self._run(part, style, owner)

    def _styled(self, text: Text, words: str, *, link: bool) -> Iterator[tuple[str, Style]]:
        small = self._book.run(self._base, text, link=link)
        if not text.small_caps:
            yield words, small
            return
        plain = Text(text.text, text.bold, text.italic, superscript=text.superscript)
        large = self._book.run(self._base, plain, link=link)
        for lower, group in groupby(words, str.islower):
            yield "".join(group), small if lower else large

    def _run(self, text: str, style: Style, owner: Owner) -> None:
        for number, part in enumerate(_SPACES.split(text)):
            if number:
                self._space(style, owner)
            if part:
                self._part(part, style, owner)

    def _part(self, part: str, style: Style, owner: Owner) -> None:
        width = style.width(part)
        if width is not None and part.isalpha() and part < "\u2e80":
            self._open.atoms.append(Atom(part, style, owner, width))
            return
        for number, piece in enumerate(pieces(part)):
            if number:
                self._flush()
            self._add(piece, style, owner)

    def _add(self, text: str, style: Style, owner: Owner) -> None:
        width = style.width(text)
        if width is not None:
            self._open.atoms.append(Atom(text, style, owner, width))
            return
        position = 0
        for stand_in, group in groupby(text, lambda c: self._face_for(c, style, text)):
            part = "".join(group)
            position += len(part)
            self._open.atoms.append(Atom(part, stand_in, owner, stand_in.width(part) or 0.0))

    @staticmethod
    def _face_for(character: str, style: Style, text: str) -> Style:
        for candidate in (style, *style.stand_ins):
            if candidate.width(character) is not None:
                return candidate
        raise MissingCharacterError(text, text.index(character))

    def _space(self, style: Style, owner: Owner) -> None:
        space = Atom(" ", style, owner, style.width(" ") or 0.0)
        if self._open.atoms:
            self._flush()
            self._words[-1].space = space
        elif self._words and self._words[-1].space is None:
            self._words[-1].space = space

    def _flush(self) -> None:
        if self._open.atoms:
            self._words.append(self._open)
            self._open = Word()


def visible(text: str) -> str:
    """Return a text as it can be drawn: marks joined to their letters, the invisible left out.

    Raises:
        RightToLeftError: it holds right-to-left text.
    """
    turning = [
        index
        for index, character in enumerate(text)
        if character != _RIGHT_TO_LEFT_MARK and unicodedata.bidirectional(character) in _TURNING
    ]
    if turning:
        raise RightToLeftError(text, turning[0], turning[-1] + 1)
    text = _COMPOSABLE.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)
    return "".join(c for c in text if c == "\u200b" or unicodedata.category(c) != "Cf")


def pieces(part: str) -> list[str]:
    """Return the pieces of a text without spaces between which a line may be broken."""
    found = [piece for piece in _PIECES.split(part) if piece]
    if _ADDRESS_STARTS.match(part):
        found = [inner for piece in found for inner in _ADDRESS.split(piece)]
    if max(part) >= "\u2e80":
        found = [inner for piece in found for inner in _divided(piece)]
    return [piece.replace("\u200b", "") for piece in found if piece != "\u200b"]


def _divided(piece: str) -> list[str]:
    return _IDEOGRAPHS.findall(piece)

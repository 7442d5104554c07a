"""Inlines become words of known width, each part of which knows its style and its element.

A word is what no line may be broken within: a note's number belongs to the word before it.
A line may be broken at spaces and where ``pieces`` says. Letters and their marks are joined where
Unicode has a letter for the pair, as nothing here places marks; what is invisible is left out;
right-to-left text and characters that no font has are refused.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefer.document.inline import Inline, LineBreak, Link, NoteReference, Quoted, Text
from briefer.writers.pdf.errors import MissingCharacterError, RightToLeftError
from briefer.writers.pdf.pieces import SOFT_HYPHEN, pieces
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.design import TextStyle
    from briefer.writers.pdf.hyphenation import Hyphenator
    from briefer.writers.pdf.styles import Style, StyleBook

GAP_BEFORE_NUMBER = "\N{HAIR SPACE}"
"""Keeps a note's number from joining the figures before it when the text is copied."""

_SPACES = re.compile(r"[ \t\n\r\f\v\u2028\u2029]+")
_COMPOSABLE = re.compile(r"\w[\u0300-\u036f\u1161-\u11ff]+")
_ORDINARY = re.compile(
    r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u9fff"
    r"\uac00-\ud7a3]*"
)
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

    @property
    def leads(self) -> bool:
        """Whether it is a link."""
        return bool(self.address or self.note or self.back or self.heading)


class Atom(NamedTuple):
    """A part of a word in one style."""

    text: str
    style: Style
    owner: Owner
    width: float


class Word:
    """What stands together on a line, without spaces.

    Attributes:
        atoms: its parts in order.
        width: of all of them, in points.
        space: follows it where the line goes on after it; None at a break without a space.
        hyphen: is drawn after it where the line ends there, as it is but a part of a longer word.
        ends_line: whether a new line begins after it in any case.
    """

    __slots__ = ("atoms", "ends_line", "hyphen", "space", "width")

    def __init__(self, atoms: list[Atom]) -> None:
        """Join atoms to a word."""
        self.atoms = atoms
        self.width = atoms[0].width if len(atoms) == 1 else sum(atom.width for atom in atoms)
        self.space: Atom | None = None
        self.hyphen: Atom | None = None
        self.ends_line = False


class Shaper:
    """Makes words of one paragraph's inlines."""

    def __init__(
        self,
        book: StyleBook,
        base: TextStyle,
        *,
        spaced: bool = False,
        hyphenator: Hyphenator | None = None,
    ) -> None:
        """Shape in a kind of text.

        Args:
            book: the styles.
            base: the kind of text.
            spaced: puts more space between all letters.
            hyphenator: says where words may be broken; None for nowhere.
        """
        self._book = book
        self._hyphenator = hyphenator
        self._language = ""
        self._spaced = spaced
        self._base = base
        self._words: list[Word] = []
        self._open: list[Atom] = []
        self._context = ""
        self._ordered: dict[Style, list[Style]] = {}

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
                    self._break(owner)
        self._flush()
        return self._words

    def _break(self, owner: Owner) -> None:
        style = self._book.plain(self._base)
        self._space(Atom(" ", style, owner, style.width(" ") or 0.0))
        if self._words:
            self._words[-1].ends_line = True

    def _quoted(self, quoted: Quoted, owner: Owner, *, quote: bool) -> None:
        element = Element.inline("Quote", owner.element) if quote else owner.element
        inner = Owner(element, passage=quoted.anchor)
        for text in quoted.inlines:
            self._text(text, inner)

    def _link(self, link: Link, owner: Owner) -> None:
        followed = link.url.lower().startswith(("http://", "https://", "mailto:"))
        if followed:
            owner = Owner(Element.inline("Link", owner.element), address=link.url)
        hyphenator, self._hyphenator = self._hyphenator, None
        for text in link.inlines:
            self._text(text, owner, link=followed)
        self._hyphenator = hyphenator

    def _reference(self, reference: NoteReference, owner: Owner) -> None:
        style = self._book.reference(self._base)
        element = Element.inline("Reference", owner.element)
        inner = Owner(Element.inline("Link", element), note=reference.number)
        for text in (GAP_BEFORE_NUMBER, str(reference.number)):
            self._add(text, style, inner)

    def _text(self, text: Text, owner: Owner, *, link: bool = False) -> None:
        if text.language:
            span = Element.inline("Span", owner.element, language=text.language)
            owner = Owner(span, owner.address, passage=owner.passage)
        self._context, self._language = text.text, text.language
        self._ordered.clear()
        words = text.text if text.text.isascii() else visible(text.text)
        for part, style in self._styled(text, words, link=link):
            self._run(part, style, owner)

    def _styled(self, text: Text, words: str, *, link: bool) -> Iterator[tuple[str, Style]]:
        if self._spaced:
            yield words, self._book.spaced(self._base)
            return
        small = self._book.run(self._base, text, link=link)
        if not text.small_caps:
            yield words, small
            return
        large = self._book.run(self._base, replace(text, small_caps=False), link=link)
        for lower, group in groupby(words, str.islower):
            yield "".join(group), small if lower else large

    def _run(self, text: str, style: Style, owner: Owner) -> None:
        space = Atom(" ", style, owner, style.width(" ") or 0.0)
        whole = style.whole
        for number, part in enumerate(_SPACES.split(text)):
            if number:
                self._space(space)
            if part:
                width = whole[part]
                if width is None:
                    self._part(part, style, owner)
                elif self._hyphenator is not None:
                    self._hyphenated(self._hyphenator.parts(part, self._language), style, owner)
                else:
                    self._open.append(Atom(part, style, owner, width))

    def _hyphenated(self, parts: list[str], style: Style, owner: Owner) -> None:
        for number, part in enumerate(parts):
            if number:
                self._flush()
                self._words[-1].hyphen = Atom(
                    SOFT_HYPHEN, style, owner, style.width(SOFT_HYPHEN) or 0.0
                )
            self._add(part, style, owner)

    def _part(self, part: str, style: Style, owner: Owner) -> None:
        for number, piece in enumerate(pieces(part)):
            if number:
                self._flush()
            self._add(piece, style, owner)

    def _add(self, text: str, style: Style, owner: Owner) -> None:
        width = style.width(text)
        if width is not None:
            self._open.append(Atom(text, style, owner, width))
            return
        for stand_in, group in groupby(text, lambda character: self._standing_in(character, style)):
            part = "".join(group)
            self._open.append(Atom(part, stand_in, owner, stand_in.width(part) or 0.0))

    def _standing_in(self, character: str, style: Style) -> Style:
        if style.width(character) is not None:
            return style
        if style not in self._ordered:
            self._ordered[style] = _fullest_first(style, self._context)
        for candidate in self._ordered[style]:
            if candidate.width(character) is not None:
                return candidate
        raise MissingCharacterError(self._context, character)

    def _space(self, space: Atom) -> None:
        self._flush()
        if self._words and self._words[-1].space is None:
            self._words[-1].space = space

    def _flush(self) -> None:
        if self._open:
            self._words.append(Word(self._open))
            self._open = []


def _fullest_first(style: Style, text: str) -> list[Style]:
    """Return a style's stand-ins, first the one that has the most of what it lacks of a text.

    So a Chinese text is set in one font, though the Korean one has many of its characters.
    """
    lacking = [character for character in set(text) if style.width(character) is None]

    def missed(candidate: Style) -> int:
        return sum(candidate.width(character) is None for character in lacking)

    return sorted(style.stand_ins, key=missed)


def visible(text: str) -> str:
    """Return a text as it can be drawn: marks joined to their letters, the invisible left out.

    Raises:
        RightToLeftError: it holds right-to-left text.
    """
    if _ORDINARY.fullmatch(text):
        return text
    turning = [
        index
        for index, character in enumerate(text)
        if character != _RIGHT_TO_LEFT_MARK and unicodedata.bidirectional(character) in _TURNING
    ]
    if turning:
        raise RightToLeftError(text, turning[0], turning[-1] + 1)
    text = _COMPOSABLE.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)
    return "".join(c for c in text if c == "\u200b" or unicodedata.category(c) != "Cf")

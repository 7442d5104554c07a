"""Font files: which characters they have, how wide those are, and which a document used.

A document numbers the characters it uses of a font from 1 (character identifiers, two bytes each
in the page's text). Each stands for one glyph and one Unicode character, so that the words can be
read back; small capitals are the capital's glyph with the small letter's meaning.
Widths are in thousandths of the type size. Nothing here knows paragraphs or pages.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from briefer.writers.pdf.errors import FontError

if TYPE_CHECKING:
    from briefer.document.design import Faces

SPACE = ord(" ")
SOFT_HYPHEN, HYPHEN = 0xAD, ord("-")

_SUBSETTING = Lock()
"""A file that was read keeps one reading position for all who share it."""


class Slot(NamedTuple):
    """What a character identifier stands for: a character's glyph, and its meaning."""

    drawn: int
    meaning: int


@lru_cache(maxsize=32)
def _read(path: Path) -> Any:  # noqa: ANN401 -- reportlab has no types
    try:
        return TTFontFile(str(path))
    except (OSError, TTFError) as error:
        raise FontError(path.name) from error


class Embedded:
    """One font file as one document uses it."""

    def __init__(self, path: Path, number: int) -> None:
        """Read a TrueType file.

        Args:
            path: the file; it is parsed once in a process.
            number: names the font on the pages: ``F1``.

        Raises:
            FontError: it is missing or no font.
        """
        self.file = _read(path)
        self.resource = f"F{number}"
        self.slots: list[Slot] = []
        self._widths: dict[int, float] = self.file.charWidths
        self._glyphs: dict[int, int] = self.file.charToGlyph
        self._identifiers: dict[Slot, int] = {}

    def has(self, character: int) -> bool:
        """Return whether the font has a glyph for a code point."""
        return self._glyphs.get(character, 0) != 0

    def width(self, character: int) -> float:
        """Return how far a code point that the font has moves the line on."""
        return self._widths[character]

    def subset(self, characters: list[int]) -> bytes:
        """Return the font file with the glyphs of these code points alone, numbered from 1."""
        with _SUBSETTING:
            data: bytes = self.file.makeSubset(characters)
        return data

    def identifier(self, slot: Slot) -> int:
        """Return the identifier of a drawn character; the first asked for is 1."""
        found = self._identifiers.get(slot)
        if found is None:
            self.slots.append(slot)
            found = self._identifiers[slot] = len(self.slots)
        return found


class Face:
    """A font in one way of drawing: as it is, or in small capitals."""

    def __init__(self, font: Embedded, *, capitals: bool = False) -> None:
        """Draw with a font; ``capitals`` draws small letters as capitals."""
        self.font = font
        self.ascent: float = font.file.ascent
        self.descent: float = -font.file.descent
        self._capitals = capitals
        self._codes = _Codes(self)
        self._measured: dict[str, float | None] = {}

    def drawn(self, character: int) -> int:
        """Return the code point whose glyph shows a character."""
        if character == SOFT_HYPHEN:
            return HYPHEN
        if not self._capitals:
            return character
        capital = chr(character).upper()
        known = len(capital) == 1 and self.font.has(ord(capital))
        return ord(capital) if known else character

    def measure(self, text: str) -> float | None:
        """Return the width of a text, or None where the font lacks one of its characters."""
        try:
            return self._measured[text]
        except KeyError:
            font = self.font
            characters = list(map(ord, text))
            width = None
            if all(font.has(self.drawn(character)) for character in characters):
                width = sum(font.width(self.drawn(character)) for character in characters)
            self._measured[text] = width
            return width

    def encode(self, text: str) -> str:
        """Return a text as hexadecimal character identifiers, noting them as used."""
        return text.translate(self._codes).encode("utf-16-be").hex()


class _Codes(dict[int, int]):
    """Code points to identifiers, filled as characters are met (``str.translate``)."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: int) -> int:
        face = self._face
        self[character] = face.font.identifier(Slot(face.drawn(character), character))
        return self[character]


class Fonts:
    """The fonts of one document: opened when first asked for."""

    def __init__(self, faces: Faces) -> None:
        """Take the families from a design; no file is read yet."""
        self._faces = faces
        self._fonts: dict[str, Embedded] = {}
        self._drawn: dict[tuple[str, bool], Face] = {}

    def face(self, family: str, *, bold: bool, italic: bool, capitals: bool = False) -> Face:
        """Return the face of a family (``serif`` or ``sans``) in one style."""
        stem = self._faces.pdf_serif if family == "serif" else self._faces.pdf_sans
        weight = "600SemiBold" if bold else "400Regular"
        return self._open(f"{stem}_{weight}{'_Italic' if italic else ''}.ttf", capitals=capitals)

    def fallbacks(self) -> tuple[Face, ...]:
        """Return the faces for characters that the families lack, the first wins."""
        names = self._faces.pdf_fallback
        return tuple(self._open(f"{name}_400Regular.ttf", capitals=False) for name in names)

    def used(self) -> list[Embedded]:
        """Return the fonts that drew at least one character, in order of their numbers."""
        return [font for font in self._fonts.values() if font.slots]

    def _open(self, name: str, *, capitals: bool) -> Face:
        face = self._drawn.get((name, capitals))
        if face is None:
            if name not in self._fonts:
                path = Path(self._faces.folder) / name
                self._fonts[name] = Embedded(path, len(self._fonts) + 1)
            face = self._drawn[name, capitals] = Face(self._fonts[name], capitals=capitals)
        return face

"""Pictures as PDF has them: the pixels of a PNG or JPEG file, on white, in RGB or gray.

A JPEG file goes in as it is where it can. Everything else is drawn on white first, so that no page
needs transparency. How large a picture may be is checked where it is chosen; here it is checked
once more before a pixel is decoded, as a small file can claim to hold a huge picture.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.writers.pdf.errors import PictureError

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels
    from PIL.ImageFile import ImageFile

    from briefer.writers.pdf.objects import Objects

MOST_PIXELS = 40_000_000
COMPRESSION = 6
COLOR_SPACES = {"L": "DeviceGray", "RGB": "DeviceRGB"}
ORIENTATION = 0x0112
"""The number of the EXIF entry that says how a camera was held; 1 is upright."""


@dataclass(frozen=True, slots=True)
class Image:
    """One picture: how it is named on pages, its size in pixels, and its stream."""

    name: str
    width: int
    height: int
    mode: str
    filter: str
    data: bytes

    def embed(self, objects: Objects) -> int:
        """Add the picture's object and return its number."""
        return objects.raw_stream(
            self.data,
            f"/Type/XObject/Subtype/Image/Width {self.width}/Height {self.height}"
            f"/ColorSpace/{COLOR_SPACES[self.mode]}/BitsPerComponent 8/Filter/{self.filter}",
        )


class Images:
    """The pictures of one document; the same bytes are kept once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._images: dict[bytes, Image] = {}

    def image(self, data: bytes, alternative: str) -> Image:
        """Return the picture in a PNG or JPEG file.

        Args:
            data: the file.
            alternative: the words that stand for it, for an error's message.

        Raises:
            PictureError: it is no such file, is damaged, or holds too many pixels.
        """
        image = self._images.get(data)
        if image is None:
            name = f"I{len(self._images) + 1}"
            image = self._images[data] = _read(data, name, alternative)
        return image

    def all(self) -> list[Image]:
        """Return the pictures in the order in which they were first met."""
        return list(self._images.values())


def _read(data: bytes, name: str, alternative: str) -> Image:
    from PIL import Image as Pillow  # noqa: PLC0415 -- few documents have a picture

    damaged = (OSError, ValueError, SyntaxError, EOFError, zlib.error)
    try:
        with Pillow.open(io.BytesIO(data), formats=("PNG", "JPEG")) as pixels:
            image = _converted(pixels, data, name)
    except (*damaged, Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise PictureError(alternative) from error
    if image is None:
        raise PictureError(alternative)
    return image


def _converted(pixels: ImageFile, data: bytes, name: str) -> Image | None:
    """Return a picture as PDF has it, or None where it holds too many pixels."""
    if pixels.width * pixels.height > MOST_PIXELS:
        return None
    upright = pixels.getexif().get(ORIENTATION, 1) == 1
    if pixels.format == "JPEG" and pixels.mode in COLOR_SPACES and upright:
        pixels.load()
        return Image(name, pixels.width, pixels.height, pixels.mode, "DCTDecode", data)
    drawn = _on_white(pixels)
    packed = zlib.compress(drawn.tobytes(), COMPRESSION)
    return Image(name, drawn.width, drawn.height, drawn.mode, "FlateDecode", packed)


def _on_white(pixels: Pixels) -> Pixels:
    """Return a picture without transparency, the way up that it is to be seen."""
    from PIL import Image as Pillow  # noqa: PLC0415 -- few documents have a picture
    from PIL import ImageOps  # noqa: PLC0415

    upright = ImageOps.exif_transpose(pixels)
    if upright.mode.startswith("I"):
        upright = upright.convert("I").point(lambda value: value / 256).convert("L")
    if upright.has_transparency_data:
        shown = upright.convert("RGBA")
        paper = Pillow.new("RGBA", shown.size, "white")
        return Pillow.alpha_composite(paper, shown).convert("RGB")
    return upright if upright.mode in COLOR_SPACES else upright.convert("RGB")

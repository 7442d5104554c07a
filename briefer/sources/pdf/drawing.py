"""The pages of somebody else's PDF as images, drawn where foreign files are read.

A page that would take the program over, or never ends, does so in a process of its own, which is
ended; see ``briefer.sources.worker``. What is asked stands before the file's bytes, as nothing else
is handed to that process, and what comes back is bounded and looked through like any answer.
"""

from __future__ import annotations

import base64
import json
import math
import zlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from briefer.sources.messages import DAMAGED, EMPTY, TOO_LONG, SourceError
from briefer.sources.worker import Readers
from briefer.sources.worker.answer import taken

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")

_MOST_PAGES: Final = 5_000
_MOST_PIXELS: Final = 5_000_000
"""Of a page, which is drawn smaller where it would have more; packed they fit into an answer."""
_DEPTH: Final = 4
"""Bytes of a pixel: blue, green, red, and one that means nothing."""
_LONGEST: Final = 20_000.0
"""Points of a page's side; a PDF may have 14,400."""


class Picture(NamedTuple):
    """A page as an image: its pixels line by line, each as ``_DEPTH`` says."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the process says."""

    said: dict[str, object]

    def packed(self) -> bytes:
        """Return it as JSON."""
        return json.dumps(self.said).encode("ascii")


class Drawer:
    """Draws pages, one at a time; may be used from another thread than the window's."""

    def __init__(self, readers: Readers | None = None) -> None:
        """Start nothing yet.

        Args:
            readers: the processes that draw; one for this alone where None.
        """
        self._readers = readers or Readers(count=1)

    def sizes(self, name: str, data: bytes) -> tuple[tuple[float, float], ...]:
        """Return the width and height of each page of a PDF in points.

        Raises:
            SourceError: it cannot be read, or costs too much.
            CancelledError: ``close`` was called.
        """
        return self._ask(name, data, {}, _sizes)

    def page(self, name: str, data: bytes, number: int, scale: float) -> Picture:
        """Return a page of a PDF.

        Args:
            name: the file's own name.
            data: the whole file.
            number: of the page, from 1.
            scale: pixels a point; fewer where the picture would be too large.

        Raises:
            SourceError: it cannot be drawn, or costs too much.
            CancelledError: ``close`` was called.
        """
        return self._ask(name, data, {"page": number, "scale": scale}, _picture)

    def close(self) -> None:
        """End what is drawing at once."""
        self._readers.close()

    def _ask(
        self, name: str, data: bytes, wanted: dict[str, float], made: Callable[[Any], _T]
    ) -> _T:
        asked = json.dumps(wanted).encode("ascii") + b"\n" + data
        return self._readers.ask(__name__, name, asked, lambda said, of: taken(said, of, made))


def read(name: str, data: bytes) -> _Answer:
    """Draw what the first line of the data asks for; in the process of its own."""
    import pypdfium2  # noqa: PLC0415 - whoever asks needs none of it

    line, _, file = data.partition(b"\n")
    wanted = json.loads(line)
    try:
        with closing(pypdfium2.PdfDocument(file)) as document:
            if not len(document):
                raise SourceError(EMPTY, name=name)
            if len(document) > _MOST_PAGES:
                raise SourceError(TOO_LONG, name=name)
            if "page" in wanted:
                return _drawn(document[wanted["page"] - 1], wanted["scale"])
            sizes = [document.get_page_size(number) for number in range(len(document))]
            return _Answer({"sizes": [[float(side) for side in size] for size in sizes]})
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise SourceError(DAMAGED, name=name) from error


def _drawn(page: Any, scale: float) -> _Answer:  # noqa: ANN401 - pdfium has no types
    width, height = page.get_size()
    most = math.sqrt(_MOST_PIXELS / max(width * height, 1.0))
    bitmap = page.render(scale=min(scale, most), prefer_bgrx=True)
    lines = bytes(bitmap.buffer)
    row = bitmap.width * _DEPTH
    pixels = b"".join(lines[at : at + row] for at in range(0, len(lines), bitmap.stride))
    packed = base64.b64encode(zlib.compress(pixels, 1)).decode("ascii")
    return _Answer({"width": bitmap.width, "height": bitmap.height, "pixels": packed})


def _sizes(data: Any) -> tuple[tuple[float, float], ...]:  # noqa: ANN401 - any JSON
    sizes = data["sizes"]
    if type(sizes) is not list or not 0 < len(sizes) <= _MOST_PAGES:
        raise ValueError
    return tuple((_side(width), _side(height)) for width, height in sizes)


def _side(length: object) -> float:
    if type(length) is not float or not 0 < length <= _LONGEST:
        raise ValueError
    return length


def _picture(data: Any) -> Picture:  # noqa: ANN401 - any JSON
    width, height, packed = data["width"], data["height"], data["pixels"]
    if type(width) is not int or type(height) is not int or type(packed) is not str:
        raise ValueError
    size = width * height * _DEPTH
    if width < 1 or height < 1 or size > 2 * _MOST_PIXELS * _DEPTH:
        raise ValueError
    try:
        pixels = zlib.decompressobj().decompress(base64.b64decode(packed, validate=True), size)
    except zlib.error as error:
        raise ValueError from error
    if len(pixels) != size:
        raise ValueError
    return Picture(width, height, pixels)

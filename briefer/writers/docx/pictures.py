"""The pictures of one document, as the package holds them and the text refers to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.document.block import Figure

_SUFFIXES: Final = {"image/png": "png", "image/jpeg": "jpeg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a picture, and the id by which the text refers to them."""

    identifier: str
    data: bytes
    media_type: str

    @property
    def suffix(self) -> str:
        """The end of its file's name."""
        return _SUFFIXES[self.media_type]


class Pictures:
    """The pictures of one document, the same bytes once."""

    def __init__(self) -> None:
        """Begin with none."""
        self._pictures: dict[bytes, Picture] = {}
        self._shown = 0

    def __iter__(self) -> Iterator[Picture]:
        """Yield each picture once."""
        yield from self._pictures.values()

    def show(self, figure: Figure) -> tuple[str, str]:
        """Return the id of a figure's picture, and a number for this place alone."""
        self._shown += 1
        number = len(self._pictures) + 1
        picture = Picture(f"picture{number}", figure.data, figure.media_type)
        return self._pictures.setdefault(figure.data, picture).identifier, str(self._shown)

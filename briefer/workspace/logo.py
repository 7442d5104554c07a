"""A template's logo: a picture beside the template's file, judged before any page holds it.

The file must lie in the template's own folder or below it; a path never leads out. It is decoded
once, with a limit on its pixels, so that a picture that is none, or a small file that claims to be
a huge one, is refused here with its name.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

from briefer.document.block import Figure
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST: Final = 5 * 2**20
_MOST_PIXELS: Final = 20_000_000
_WIDEST, _TALLEST = 240.0, 96.0
_MEDIA_TYPES: Final = {"PNG": "image/png", "JPEG": "image/jpeg"}


class LogoError(BrieferError):
    """A logo that cannot be printed."""


def load_logo(folder: Path, data: dict[str, Any]) -> Figure:
    """Return a template's logo.

    Args:
        folder: where the template's file lies.
        data: ``file``, ``alternative`` (what it shows, in words) and, where wanted, ``width`` in
            points.

    Raises:
        LogoError: the file is missing, no PNG or JPEG picture, damaged, or too large.
        TypeError: the data is of another form.
    """
    name, alternative, width = data["file"], data["alternative"], float(data.get("width", 120))
    if not isinstance(name, str) or not isinstance(alternative, str) or not alternative.strip():
        raise TypeError("not a logo")
    file = (folder / name).resolve()
    if not file.is_relative_to(folder.resolve()):
        raise LogoError(
            "The logo “{name}” does not lie beside its template. Move it there.", name=name
        )
    picture = _read(file, name)
    kind, columns, rows = _measure(picture, name)
    width = min(width, _WIDEST, _TALLEST * columns / rows)
    return Figure(picture, _MEDIA_TYPES[kind], alternative, width, width * rows / columns)


def _read(file: Path, name: str) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(_LARGEST + 1)
    except OSError as error:
        raise LogoError(
            "The logo “{name}” cannot be read. Put it beside its template.", name=name
        ) from error
    if len(data) > _LARGEST:
        raise LogoError("The logo “{name}” is over 5 MB. Use a smaller picture.", name=name)
    return data


def _measure(data: bytes, name: str) -> tuple[str, int, int]:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - only for a logo

    try:
        with Image.open(io.BytesIO(data), formats=list(_MEDIA_TYPES)) as picture:
            columns, rows = picture.size
            if columns * rows > _MOST_PIXELS:
                raise _too_many(name)
            picture.load()
            return str(picture.format), columns, rows
    except Image.DecompressionBombError as error:
        raise _too_many(name) from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise LogoError(
            "The logo “{name}” is no PNG or JPEG picture, or is damaged. Use another one.",
            name=name,
        ) from error


def _too_many(name: str) -> LogoError:
    return LogoError(
        "The logo “{name}” has more than 20 million pixels. Use a smaller picture.", name=name
    )

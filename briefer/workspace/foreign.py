"""Files of other programs: their text in and out, and what is said where that cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.citing.exchange import ExchangeError
from briefer.errors import BrieferError, reason

if TYPE_CHECKING:
    from pathlib import Path

_SUFFIXES: Final = frozenset((".ris", ".bib", ".bibtex", ".json"))

UNREADABLE = (
    "“{name}” cannot be read: {reason}. Nothing was changed. Check its name and permissions."
)
TOO_LARGE = (
    "“{name}” is larger than {limit} MB. Nothing was changed. Export fewer references at a time."
)
NONE_THERE = (
    "There is no file of references in “{name}”. Nothing was changed. Choose a folder that holds a"
    " .ris, .bib or .json file."
)
NOT_WRITTEN = "“{name}” was not written: {reason}. What was there is as it was. Try another folder."


def reference_files(path: Path) -> list[Path]:
    """Return the files of references that a path means: itself, or those in a folder.

    Raises:
        ExchangeError: the folder cannot be read or holds none.
    """
    if not path.is_dir():
        return [path]
    try:
        found = sorted(each for each in path.iterdir() if each.suffix.lower() in _SUFFIXES)
    except OSError as error:
        raise ExchangeError(UNREADABLE, name=path.name, reason=reason(error)) from error
    if not found:
        raise ExchangeError(NONE_THERE, name=path.name)
    return found


def text_of(path: Path, largest: int) -> str:
    """Return a file's decoded text; its kind and size are looked at before anything is read.

    Args:
        path: the file.
        largest: the most bytes it may have.

    Raises:
        ExchangeError: it cannot be read, is too large, or is no text.
    """
    from briefer.sources.decoding import decode  # noqa: PLC0415 - loads when first used

    try:
        if not path.is_file():
            raise FileNotFoundError("there is no such file")
        if path.stat().st_size > largest:
            raise ExchangeError(TOO_LARGE, name=path.name, limit=largest // 2**20)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        raise ExchangeError(UNREADABLE, name=path.name, reason=reason(error)) from error
    try:
        return decode(path.name, data)[0]
    except BrieferError as error:
        raise ExchangeError(UNREADABLE, name=path.name, reason="it holds no text") from error


def put(path: Path, text: str) -> None:
    """Write a text to a file, whole or not at all.

    Raises:
        ExchangeError: it cannot be written; what was there is as it was.
    """
    from briefer.storage import replacing  # noqa: PLC0415 - loads when first used

    try:
        with replacing(path) as file:
            file.write(text.encode("utf-8", "replace"))
    except OSError as error:
        raise ExchangeError(NOT_WRITTEN, name=path.name, reason=reason(error)) from error

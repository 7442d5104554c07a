"""Having an edited Word file read: its bytes to a process, plain values back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.errors import reason
from briefer.sources import messages
from briefer.sources.messages import SourceError
from briefer.sources.readback import wording

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.sources.readback.model import Edited
    from briefer.sources.worker import Readers

_READER: Final = "briefer.sources.readback.reader"
_LARGEST: Final = 100 * 2**20
"""Bytes of a Word file, pictures included."""


def read_edited(path: Path, readers: Readers) -> Edited:
    """Read an edited Word file.

    Args:
        path: the file.
        readers: the processes that read foreign files.

    Raises:
        SourceError: it cannot be read: it is not there, too large, damaged, protected by a
            password, or no Word document. Nothing was changed.
        CancelledError: the readers were closed.
    """
    from briefer.sources.worker.answer import taken  # noqa: PLC0415 - with the first such file

    def take(answer: bytes, name: str) -> Edited:
        from briefer.sources.readback.packing import unpacked  # noqa: PLC0415 - as above

        return taken(answer, name, unpacked)

    try:
        return readers.ask(_READER, path.name, _bytes(path), take)
    except SourceError as error:
        text = wording.INSTEAD.get(error.text, wording.OTHER)
        raise SourceError(text, **({"name": path.name} | error.values)) from error


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise SourceError(messages.MISSING, name=path.name)
        if path.stat().st_size > _LARGEST:
            raise SourceError(messages.TOO_LARGE, name=path.name, limit=_LARGEST // 2**20)
        return path.read_bytes()
    except OSError as error:
        raise SourceError(messages.UNREADABLE, name=path.name, reason=reason(error)) from error

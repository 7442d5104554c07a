"""ZIP files that hold a document: looked at before anything is inflated, and packed anew.

Each member is inflated up to a limit, whatever the file says of its size, so that no bomb reaches
another program. Names are never used as paths: nothing is written to a disk.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import Final

from briefer.sources.messages import (
    DAMAGED,
    MACROS,
    OVERPACKED,
    PROTECTED,
    UNSAFE_NAMES,
    SourceError,
)
from briefer.sources.roles.shapes import word_set

_MOST_MEMBERS: Final = 10_000
_MOST_BYTES: Final = 200 * 2**20
_MOST_RATIO: Final = 200
_FREE_BYTES: Final = 20 * 2**20
"""Below this size a high ratio is no danger: an empty table packs to almost nothing."""

_ENCRYPTED: Final = 0x1
_METHODS: Final = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
"""What office programs compress with (ISO/IEC 26300-3, 2.2; ISO/IEC 29500-2, annex B). Others have
faults of their own, and need far more memory."""
_LEFT_OUT: Final = word_set(
    ".png .jpg .jpeg .gif .bmp .tif .tiff .emf .wmf .svg .webp .ico .bin .ttf .otf .odttf .woff"
    " .woff2 .mp3 .mp4 .m4a .wav .mov .avi .wmv .js .css"
)
"""What holds no words; an empty member takes its place, since other parts name it."""

_BOOK: Final = "meta-inf/container.xml"
"""What every EPUB has, and no document."""
_LISTS: Final = frozenset(("script-lb.xml", "script-lc.xml"))
"""What LibreOffice names its macros in, also where there is none."""


def unpack(name: str, data: bytes) -> dict[str, bytes]:
    """Return the members of a ZIP by name; those without words (pictures, fonts) are empty.

    Args:
        name: the file's own name, for messages.
        data: the whole file.

    Raises:
        SourceError: it is damaged, protected by a password, far larger when unpacked, holds
            macros, or a member's name leads out of it.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check(name, members)
            return {
                member.filename: b"" if _wordless(member.filename) else archive.read(member)
                for member in members
                if not member.is_dir()
            }
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
        raise SourceError(DAMAGED, name=name) from error
    except (NotImplementedError, RuntimeError) as error:
        # A method of compression or of encryption that no office program uses.
        raise SourceError(DAMAGED, name=name) from error


def pack(members: dict[str, bytes]) -> bytes:
    """Return members as a ZIP that compresses nothing."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for member, data in members.items():
            archive.writestr(member, data)
    return packed.getvalue()


def _check(name: str, members: list[zipfile.ZipInfo]) -> None:
    """Refuse a ZIP by what its directory says; ``read`` inflates no more than that.

    Raises:
        SourceError: see ``unpack``.
    """
    inflated = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if len(members) > _MOST_MEMBERS or inflated > _MOST_BYTES:
        raise SourceError(OVERPACKED, name=name)
    if inflated > _FREE_BYTES and inflated > packed * _MOST_RATIO:
        raise SourceError(OVERPACKED, name=name)
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise SourceError(PROTECTED, name=name)
    if any(not each.filename or each.compress_type not in _METHODS for each in members):
        raise SourceError(DAMAGED, name=name)
    if any(_leads_out(member.filename) for member in members):
        raise SourceError(UNSAFE_NAMES, name=name)
    names = {member.filename.lower() for member in members}
    # A book's scripts are left out like its pictures; a document's macros are refused.
    if _BOOK not in names and any(map(_macro, names)):
        raise SourceError(MACROS, name=name)


def _leads_out(member: str) -> bool:
    path = PurePosixPath(member.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or ":" in "".join(path.parts[:1])


def _macro(member: str) -> bool:
    """Tell whether a member is a program: of Word, or of LibreOffice, whose lists may be empty."""
    if member.startswith(("basic/", "scripts/")):
        return PurePosixPath(member).name not in _LISTS and not member.endswith("/")
    return PurePosixPath(member).name == "vbaproject.bin"


def _wordless(member: str) -> bool:
    return PurePosixPath(member).suffix.lower() in _LEFT_OUT

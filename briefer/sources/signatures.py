"""What files are by their content, where a few first bytes do not say it; nothing is unpacked here.

The names of a ZIP's members stand in it uncompressed, so that a look at the bytes is enough; also
for a file that was cut short, of which its reader can then say so.
"""

from __future__ import annotations

import re
from typing import Final

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_WITHIN: Final = 1024
_MIMETYPE: Final = 256
_HEADERS: Final = 16 * 1024
_HEADER: Final = re.compile(rb"(?im)^(From|Date|Message-ID|Received):")
_BLANK: Final = re.compile(rb"\r?\n\r?\n")
_FIRST_LINE: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]*:|From ")


def is_pdf(data: bytes) -> bool:
    """Tell a PDF: its header stands within the first 1,024 bytes, as its readers allow."""
    return b"%PDF-" in data[:_WITHIN]


def is_zip(data: bytes) -> bool:
    """Tell a ZIP, whatever is in it."""
    return data.startswith(_ZIP)


def is_docx(data: bytes) -> bool:
    """Tell a Word document; its main part is ``word/document.xml``, or has a number."""
    return is_zip(data) and b"word/document" in data


def is_odt(data: bytes) -> bool:
    """Tell an OpenDocument text or template by its first member, ``mimetype``."""
    return is_zip(data) and b"mimetypeapplication/vnd.oasis.opendocument.text" in data[:_MIMETYPE]


def is_epub(data: bytes) -> bool:
    """Tell an EPUB by its first member, ``mimetype``."""
    return is_zip(data) and b"mimetypeapplication/epub+zip" in data[:_MIMETYPE]


def is_old_office(data: bytes) -> bool:
    """Tell the container of older Office files, in which protected newer ones come as well."""
    return data.startswith(_OLE)


def is_locked(data: bytes) -> bool:
    """Tell whether such a container holds a newer document under a password ([MS-OFFCRYPTO])."""
    return _LOCKED in data


def is_mail(data: bytes) -> bool:
    """Tell a message: headers from the first line on that say who, when, and how it came.

    A saved web page is a MIME file too, but was never sent.
    """
    if not _FIRST_LINE.match(data):
        return False
    head = _BLANK.split(data[:_HEADERS], maxsplit=1)[0]
    found = {match[1].lower() for match in _HEADER.finditer(head)}
    return {b"from", b"date"} <= found and bool(found & {b"message-id", b"received"})

"""The reader of mail (RFC 5322, MIME): the headers as a reference, the best body as the text.

What is attached is named at the end and not opened, but for a message that is forwarded so: its
headers and its text follow the covering text, as a mail program shows it. Of two forms of one body
the plain one is taken; else what a browser would show of the HTML one, in which nothing runs and
from which nothing is fetched.
"""

from __future__ import annotations

import re
from email import policy
from email.errors import MessageError
from email.parser import BytesParser
from email.utils import getaddresses
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from briefer.domain.article import Role
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference
from briefer.sources.decoding import codec_named, decode
from briefer.sources.formats import Reading
from briefer.sources.messages import DAMAGED, EMPTY, SourceError
from briefer.sources.names import parse_name
from briefer.sources.pieces import Piece, assemble
from briefer.sources.roles.shapes import looks_like_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.headerregistry import BaseHeader
    from email.message import EmailMessage, MIMEPart

    from briefer.domain.reference import Value

KIND: Final = "personal_communication"
_BASIS: Final = Basis(BasisKind.STATED, note="the message's headers")
_UNKNOWN: Final = Basis(BasisKind.UNKNOWN)
_MOST_PARTS: Final = 1_000
_MOST_DEPTH: Final = 50
_LONGEST: Final = 10_000
"""Characters of a header, as of three hundred recipients; Python takes the square of them in time.
What is longer says nothing."""
_LONGEST_ABOUT_CONTENT: Final = 2_000
"""The same for the headers that tell how a part is to be read: people's mail has a line or two."""
_STUMBLES: Final = (AttributeError, IndexError, TypeError, ValueError, RecursionError)
"""What Python's parser of headers raises on some that are broken, for want of a check."""
_REMEMBERED: Final = 64
"""Headers: those of the parts that are read at one time, each within the one before."""
_MESSAGE: Final = "message/rfc822"
_SHOWN: Final = (("From", Role.BYLINE), ("Date", Role.BYLINE), ("Subject", Role.HEADING))
"""What is shown of the headers of a message that is forwarded, and as what."""
_QUOTE: Final = ">"
_SIGNATURE: Final = "-- "
_BLANK: Final = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


def read(name: str, data: bytes) -> Reading:
    """Return what a message holds.

    Raises:
        SourceError: it is no message, has too many parts, or holds no words.
    """
    try:
        # Python asks for the headers of a part again and again, and takes them apart each time.
        kept = policy.default.clone(header_factory=lru_cache(_REMEMBERED)(_header))
        message = BytesParser(policy=kept).parsebytes(data)
        if not message.keys() or not _bounded(message):
            raise SourceError(DAMAGED, name=name)
        pieces, encoding = _pieces(name, message)
        fields = _fields(message)
    except (MessageError, ValueError, LookupError, AttributeError, RecursionError) as error:
        raise SourceError(DAMAGED, name=name) from error
    if not any(piece.role is None and piece.text.strip() for piece in pieces):
        raise SourceError(EMPTY, name=name)
    done = assemble(name, pieces, structured=True)
    return Reading(done.text, done.blocks, Reference(KIND, fields), encoding)


def _header(name: str, value: str) -> BaseHeader:
    """Return a header as Python reads it; one that is too long or breaks its parser as empty."""
    most = _LONGEST_ABOUT_CONTENT if name.lower().startswith("content-") else _LONGEST
    factory = policy.default.header_factory
    try:
        made: BaseHeader = factory(name, value if len(value) <= most else "")
    except _STUMBLES:
        made = factory(name, "")
    return made


def _bounded(message: EmailMessage) -> bool:
    """Tell whether a message has as many parts, and as deep in each other, as people's mail has."""
    waiting: list[tuple[MIMEPart, int]] = [(message, 0)]
    seen = 0
    while waiting:
        part, depth = waiting.pop()
        seen += 1
        if seen > _MOST_PARTS or depth > _MOST_DEPTH:
            return False
        if part.is_multipart():
            waiting += [(inner, depth + 1) for inner in part.iter_parts()]
    return True


def _pieces(name: str, message: EmailMessage) -> tuple[list[Piece], str]:
    """Return a message's text, what it forwards and the names of what is attached."""
    body, encoding = _body(name, message)
    pieces = [Piece(text) for text in _BLANK.split(body.replace("\r\n", "\n"))]
    named = [part.get_filename() for part in message.iter_attachments()]
    for forwarded in _forwarded(message):
        pieces += [
            Piece(f"{header}: {words}", role)
            for header, role in _SHOWN
            if (words := _one_line(str(forwarded.get(header, ""))))
        ]
        within, its_encoding = _pieces(name, forwarded)
        pieces += within
        encoding = encoding or its_encoding
    pieces += [Piece(f"Attached: {_one_line(one)}", Role.CLUTTER) for one in named if one]
    return pieces, encoding


def _forwarded(message: EmailMessage) -> Iterator[EmailMessage]:
    """Yield the messages that a message holds as parts, not those within them."""
    waiting: list[MIMEPart] = [message]
    while waiting:
        part = waiting.pop()
        if not part.is_multipart():
            continue
        parts = list(part.iter_parts())
        if part is not message and part.get_content_type() == _MESSAGE:
            yield cast("EmailMessage", parts[0])
        elif part.get_content_maintype() == "multipart":
            waiting += reversed(parts)


def _body(name: str, message: EmailMessage) -> tuple[str, str]:
    part = message.get_body(("plain", "html"))
    if part is None:
        return "", ""
    encoding = codec_named(part.get_content_charset("us-ascii"))
    try:
        text = part.get_content()
    except LookupError:  # a charset that nobody knows, such as "unknown-8bit", tells nothing
        text, encoding = decode(name, cast("bytes", part.get_payload(decode=True)))
    if not isinstance(text, str):
        return "", encoding
    if part.get_content_subtype() == "html":
        from briefer.sources.web.page import visible_text  # noqa: PLC0415 - few mails need it

        text = visible_text(text)
    elif str(part.get_param("format", "")).lower() == "flowed":
        text = _unflowed(text, cut=str(part.get_param("delsp", "")).lower() == "yes")
    return text, encoding


def _unflowed(text: str, *, cut: bool) -> str:
    """Return the paragraphs of a text that says itself where its lines go on (RFC 3676).

    Args:
        text: a body of the format "flowed".
        cut: whether the space that ends such a line is no part of the text ("DelSp").
    """
    result: list[list[str]] = []
    flowing = ""
    for line in text.replace("\r\n", "\n").split("\n"):
        words = line.lstrip(_QUOTE)
        quoted = line[: len(line) - len(words)]
        words = words.removeprefix(" ")
        fixed = words == _SIGNATURE
        if result and flowing == f"{quoted} " and not fixed:
            result[-1].append(words)
        else:
            result.append([f"{quoted} {words}" if quoted else words])
        flowing = f"{quoted} " if words.endswith(" ") and not fixed else ""
        if flowing and cut:
            result[-1][-1] = result[-1][-1][:-1]
    return "\n".join(map("".join, result))


def _fields(message: EmailMessage) -> tuple[Field, ...]:
    found: tuple[tuple[str, Value | None], ...] = (
        ("author", _people(str(message.get("From", "")))),
        ("title", _one_line(str(message.get("Subject", "")))),
        ("issued", _date(message)),
        ("recipient", _people(str(message.get("To", "")))),
    )
    return tuple(
        Field(variable, value, _BASIS) if value else Field(variable, None, _UNKNOWN)
        for variable, value in found
        if value or variable != "recipient"
    )


def _people(header: str) -> tuple[Name, ...]:
    pairs = getaddresses([_one_line(header)])
    return tuple(_name(shown.strip() or address) for shown, address in pairs if shown or address)


def _name(shown: str) -> Name:
    return parse_name(shown) if looks_like_name(shown) else Name(literal=shown)


def _date(message: EmailMessage) -> IssuedDate | None:
    try:
        date = getattr(message.get("Date"), "datetime", None)
    except (ValueError, OverflowError):  # a number in it is beyond any clock, calendar or zone
        return None
    return IssuedDate((date.year, date.month, date.day)) if date is not None else None


def _one_line(text: str) -> str:
    return " ".join(text.split())

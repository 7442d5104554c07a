"""What a file's own properties say of it (title, author, dates), put into its reference.

Programs fill properties by themselves, so a title that is a file's name and an author who is an
account are passed over. When a file was made is not when it was published: such a date is
marked as inferred. What the text itself states comes first.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.domain.reference import (
    BRIEFING,
    Basis,
    BasisKind,
    Field,
    IssuedDate,
    Name,
    Reference,
)
from briefer.sources.dates import parse_iso
from briefer.sources.letters import squash
from briefer.sources.names import parse_names
from briefer.sources.roles.shapes import looks_like_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.domain.reference import Value

_ORDER = (
    "author", "title", "title-short", "container-title", "publisher", "issued", "URL",
)  # fmt: skip
_JUNK_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|office)|powerpoint|slide \d|layout \d)\b.*"
    r"|.*\.(?:docx?|dotx?|odt|rtf|pdf|indd|qxd|tex|dvi|html?|pages|wpd|tmp|pptx?)"
    r"|(?:untitled|document|no title|title|doc|print|about:blank)[\W\d_]*"
    r"|\S*[\d_/\\]\S*|https?:.*|\W*",
    re.IGNORECASE | re.DOTALL,
)
_JUNK_AUTHOR = re.compile(
    r"(?:microsoft|windows|office|mac|hp|dell|lenovo|test|default|guest|admin\w*|unknown|anonymous"
    r"|(?:\w+ )?users?|owner|author|python-docx|writer|acrobat|adobe|wordpress|chrome|mozilla)"
    r"(?:\b.*)?|.*[@\\/=<>].*|\W*|.{1,2}|[a-z][a-z0-9._-]*",
    re.IGNORECASE,
)
_PERSON_ACCOUNT = re.compile(r"[a-z0-9._-]+|.*\d.*")
_BETWEEN_AUTHORS = re.compile(r"\s*[;\n]\s*")
_PARTS = frozenset(
    {"abstract", "contents", "executivesummary", "foreword", "introduction", "preface", "summary"}
    | {"tableofcontents", "머리말", "목차", "서론", "요약"}
)
"""Headings of parts, which are no titles of the whole; letters alone."""
_LONGEST = 300
PROGRAM = "Briefer"
"""What this program's writers call it in the properties of a file."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What the properties say.

    Attributes:
        where: what they are to people, such as ``the PDF's properties``.
        title: the title.
        authors: as written, each one person or body, or several with semicolons between.
        issued: when it was published.
        made: when the file was made, which may be later.
        publisher: who published it.
        outlet: where it appeared.
        url: its address.
        ours: whether this program wrote the file, as a briefing.
    """

    where: str
    title: str = ""
    authors: tuple[str, ...] = ()
    issued: IssuedDate | None = None
    made: IssuedDate | None = None
    publisher: str = ""
    outlet: str = ""
    url: str = ""
    ours: bool = False


def usable_title(title: str) -> str:
    """Return a title on one line, or an empty string where a program made it up."""
    plain = " ".join(title.split())
    return "" if len(plain) > _LONGEST or _JUNK_TITLE.fullmatch(plain) else plain


def usable_names(authors: Iterable[str]) -> tuple[Name, ...]:
    """Return people's names as CSL has them and bodies' names as they stand, accounts left out."""
    parts = [
        " ".join(part.split()) for text in authors for part in _BETWEEN_AUTHORS.split(text.strip())
    ]
    return tuple(
        name
        for part in parts
        if part and len(part) <= _LONGEST and not _is_junk(part)
        for name in _names(part)
    )


def _is_junk(author: str) -> bool:
    if " " not in author:
        return not author.isupper() and author.isascii()
    return bool(_JUNK_AUTHOR.fullmatch(author) or _PERSON_ACCOUNT.fullmatch(author))


def _names(text: str) -> tuple[Name, ...]:
    """Return the people of a property; a body's name, which no person's looks like, stays whole."""
    names = parse_names(text)
    if names and all(looks_like_name(name.display()) for name in names):
        return names
    return (Name(literal=text),)


def day_of(stamp: str) -> IssuedDate | None:
    """Return the day of an ISO 8601 date and time, or the year or month it names, or None."""
    return parse_iso(stamp.strip().partition("T")[0][:10])


def completed(
    reference: Reference, known: Properties, *, kind: str = "", prefer: bool = False
) -> Reference:
    """Return a reference with what the properties add to it.

    Args:
        reference: what the text states.
        known: what the properties say.
        kind: the CSL type where the text names no outlet; the reference's own where empty.
        prefer: whether the properties go before the text, as where a publisher wrote them.
    """
    fields = {field.variable: field for field in reference.fields}
    named = fields.get("container-title")
    for field in _fields(known):
        old = fields.get(field.variable)
        if old is None or old.value is None or prefer or _fuller(field, old):
            fields[field.variable] = field
            if field.variable == "title":
                fields.pop("title-short", None)
    outlet = named is not None and named.value is not None
    order = {name: index for index, name in enumerate(_ORDER)}
    ordered = sorted(fields.values(), key=lambda field: order.get(field.variable, len(order)))
    return Reference(reference.type if outlet or not kind else kind, tuple(ordered))


def _fuller(known: Field, stated: Field) -> bool:
    """Tell whether the properties have a title of which the text's first line is a part, or none.

    A title is often set in several lines; and a book may begin with its preface.
    """
    if known.variable != "title" or not isinstance(stated.value, str):
        return False
    whole, begun = squash(str(known.value)), squash(stated.value)
    return begun in _PARTS or (len(begun) < len(whole) and whole.startswith(begun))


def _fields(known: Properties) -> list[Field]:
    stated = Basis(BasisKind.STATED, note=known.where)
    values: tuple[tuple[str, Value | None], ...] = (
        ("title", usable_title(known.title)),
        ("author", usable_names(known.authors)),
        ("issued", known.issued),
        ("publisher", " ".join(known.publisher.split())),
        ("container-title", " ".join(known.outlet.split())),
        ("URL", known.url.strip()),
        ("genre", BRIEFING * known.ours),
    )
    fields = [Field(variable, value, stated) for variable, value in values if value]
    if known.issued is None and known.made is not None:
        note = f"the day the file was made, by {known.where}"
        fields.append(Field("issued", known.made, Basis(BasisKind.INFERRED, note=note)))
    return fields

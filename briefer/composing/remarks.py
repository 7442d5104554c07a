"""What is not known of a source, and what it does not state itself: sentences on its reference."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.citing.printable import clean
from briefer.domain.reference import BasisKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from briefer.composing.labels import Labels
    from briefer.domain.reference import Field, Reference


def remarks(
    copies: tuple[Reference, ...], labels: Labels, *, without: Collection[str] = ()
) -> Iterator[str]:
    """Yield a sentence on what is missing, and one for each way in which something was supplied.

    What one copy of the work states needs no remark, also where another copy does not state it.

    Args:
        copies: the references of the copies of one work.
        labels: the words.
        without: the variables whose absence was said already.
    """
    words = labels.sources
    missing = set.intersection(*(set(copy.missing()) for copy in copies))
    yield from _remark(words.not_stated, missing.difference(without), labels)
    told = {
        kind: {field.variable for copy in copies for field in copy.fields if _is(field, kind)}
        for kind in BasisKind
    }
    seen = told[BasisKind.STATED]
    for kind, sentence in (
        (BasisKind.TAKEN, words.taken),
        (BasisKind.INFERRED, words.inferred),
        (BasisKind.TYPED, words.typed),
    ):
        yield from _remark(sentence, told[kind] - seen, labels)
        seen = seen | told[kind]


def says_no_date(entry: str, reference: Reference, labels: Labels) -> bool:
    """Return whether a style says itself that the date is not known, as ``n.d.`` does.

    The same words in a title or another field of the reference are not the style's.
    """
    fields = " ".join(
        clean(field.value) for field in reference.fields if isinstance(field.value, str)
    )
    return any(_count(words, entry) > _count(words, fields) for words in labels.sources.no_date)


def _count(words: str, text: str) -> int:
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"
    return len(re.findall(pattern, text, re.IGNORECASE))


def _is(field: Field, kind: BasisKind) -> bool:
    return field.value is not None and field.basis.kind is kind


def _remark(sentence: str, variables: Collection[str], labels: Labels) -> Iterator[str]:
    known = [name for variable, name in labels.sources.fields.items() if variable in variables]
    if known:
        fields = labels.listed(known)
        yield sentence.format(fields=fields[:1].upper() + fields[1:])

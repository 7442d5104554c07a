"""The source list: what was cited, and what is not known or not stated of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.composing.lines import line, text_line
from briefer.composing.notes import in_short
from briefer.document.block import Heading, SourceEntry
from briefer.document.inline import Text, Tone
from briefer.domain.reference import BasisKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from briefer.composing.labels import Labels
    from briefer.composing.notes import Cited
    from briefer.composing.page import Page
    from briefer.document.block import Block
    from briefer.domain.reference import Field, Reference


def listing(page: Page, cited: Cited) -> Iterator[Block]:
    """Yield the source list in the style's order; nothing where nothing is cited."""
    entries = cited.citations.entries
    if not entries:
        return
    labels = page.labels.sources
    yield Heading(1, text_line(labels.heading, page.language), page.anchor("s", "sources"))
    articles = text_line(labels.articles, page.language)
    yield Heading(2, articles, page.anchor("s", "articles"), listed=False)
    for number, entry in enumerate(entries, 1):
        remarks = _remarks(cited.copies[entry.article], page.labels)
        said = (Text(f" {remark}", tone=Tone.MISSING) for remark in remarks)
        anchor = page.anchor("r", str(number))
        words = entry.inlines or in_short(page, cited.copies[entry.article][:1])
        yield SourceEntry(line([*words, *said], page.language), anchor)


def _remarks(copies: tuple[Reference, ...], labels: Labels) -> Iterator[str]:
    """Yield a sentence on what is missing, and one for each way in which something was supplied.

    What one copy of the work states needs no remark, also where another copy does not state it.
    """
    words = labels.sources
    missing = set.intersection(*(set(copy.missing()) for copy in copies))
    yield from _remark(words.not_stated, missing, labels)
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


def _is(field: Field, kind: BasisKind) -> bool:
    return field.value is not None and field.basis.kind is kind


def _remark(sentence: str, variables: Collection[str], labels: Labels) -> Iterator[str]:
    known = [name for variable, name in labels.sources.fields.items() if variable in variables]
    if known:
        fields = labels.listed(known)
        yield sentence.format(fields=fields[:1].upper() + fields[1:])

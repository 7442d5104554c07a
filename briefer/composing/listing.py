"""The source list: what was cited, and what is not known or not stated of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.composing.lines import line, text_line
from briefer.document.block import Heading, SourceEntry
from briefer.document.inline import Text, Tone
from briefer.domain.reference import BasisKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.citing import Citations
    from briefer.composing.labels import Labels
    from briefer.composing.page import Page
    from briefer.document.block import Block
    from briefer.domain.reference import Reference


def listing(page: Page, citations: Citations) -> Iterator[Block]:
    """Yield the source list in the style's order; nothing where nothing is cited."""
    if not citations.entries:
        return
    labels = page.labels.sources
    yield Heading(1, text_line(labels.heading, page.language), page.anchor("s", "sources"))
    articles = text_line(labels.articles, page.language)
    yield Heading(2, articles, page.anchor("s", "articles"), listed=False)
    for number, entry in enumerate(citations.entries, 1):
        remarks = _remarks(page.reference(entry.article), page.labels)
        said = (Text(f" {remark}", tone=Tone.MISSING) for remark in remarks)
        anchor = page.anchor("r", str(number))
        yield SourceEntry(line([*entry.inlines, *said], page.language), anchor)


def _remarks(reference: Reference, labels: Labels) -> Iterator[str]:
    """Yield a sentence on what is missing, and one for each way in which something was supplied."""
    words = labels.sources
    yield from _remark(words.not_stated, reference.missing(), labels)
    for kind, sentence in (
        (BasisKind.TAKEN, words.taken),
        (BasisKind.INFERRED, words.inferred),
        (BasisKind.TYPED, words.typed),
    ):
        supplied = (field.variable for field in reference.supplied() if field.basis.kind is kind)
        yield from _remark(sentence, supplied, labels)


def _remark(sentence: str, variables: Iterable[str], labels: Labels) -> Iterator[str]:
    wanted = set(variables)
    known = [name for variable, name in labels.sources.fields.items() if variable in wanted]
    if known:
        fields = labels.listed(known)
        yield sentence.format(fields=fields[:1].upper() + fields[1:])

"""The table of sources: what each is, when it appeared, how much of it is quoted, what it lacks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.citing.short import people
from briefer.composing.dates import issued_text
from briefer.composing.lines import line, text_line
from briefer.composing.listing import by_kind
from briefer.composing.quotation import printed
from briefer.composing.remarks import remarks
from briefer.document.block import Table
from briefer.document.inline import Text, Tone
from briefer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.composing.notes import Cited
    from briefer.composing.page import Page
    from briefer.document.inline import Inline
    from briefer.domain.reference import Reference

_WIDTHS: Final = (0.29, 0.21, 0.16, 0.13, 0.21)


def appraisal(page: Page, cited: Cited) -> Iterator[Table]:
    """Yield the table, a row a work in the order of the source list; nothing without sources.

    It is made last, as it counts the passages that print.
    """
    articles = [entry.article for _, entries in by_kind(cited, page) for entry in entries]
    if not articles:
        return
    labels = page.labels.appraisal
    quoted = Counter(origin.article_sha256 for origin in page.provenance)
    header = (labels.source, labels.what, labels.published, labels.quoted, labels.remarks)
    yield Table(
        caption=text_line(labels.caption, page.language),
        header=tuple(text_line(words, page.language) for words in header),
        rows=tuple(_row(article, page, cited, quoted) for article in articles),
        summary=labels.summary,
        widths=_WIDTHS,
    )


def _row(
    article: str, page: Page, cited: Cited, quoted: Counter[str]
) -> tuple[tuple[Inline, ...], ...]:
    labels, copies = page.labels.appraisal, cited.copies[article]
    reference = copies[0]
    copied = {clean(each) for each in cited.articles[article]}
    passages = sum(quoted[each] for each in copied)
    published = (
        Text(issued_text(reference.issued, page.labels.dates))
        if reference.issued
        else Text(labels.no_date, tone=Tone.MISSING)
    )
    said = " ".join(remarks(copies, page.labels))
    lacking = Text(said, tone=Tone.MISSING) if said else Text(labels.no_remark)
    return (
        _source(reference, page),
        text_line(_what(reference, page), page.language),
        line([published], page.language),
        text_line(str(passages), page.language),
        line([lacking], page.language),
    )


def _source(reference: Reference, page: Page) -> tuple[Inline, ...]:
    """Return author and short title, whose quotation marks are set as those of a quotation are."""
    names = people(reference.authors, page.labels.short)
    title = clean(reference.short_title).strip()
    words: list[Inline] = [Text(names)] if names else []
    if names and title:
        words.append(Text(page.labels.separator))
    if title:
        words.extend(printed(Passage("", "", 0, len(title), title), None, page.language))
    return line(words or [Text(page.labels.sources.untitled)], page.language)


def _what(reference: Reference, page: Page) -> str:
    labels = page.labels.appraisal
    kind = labels.types.get(reference.type, labels.other)
    outlet = clean(reference.text("container-title")).strip()
    return page.labels.separator.join(part for part in (kind, outlet) if part)

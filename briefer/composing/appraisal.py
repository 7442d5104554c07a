"""The table of sources: what each is, when it appeared and was captured, what is thought of it.

With the notes it covers what Intelligence Community Directive 206 asks of a reference to a source:
who says it and where (author, title, outlet, kind), when it was published and when it was taken
down, the place in it (the note's locator), and a descriptor of its quality: origin, access and
interest, reliability and credibility by the Admiralty code (STANAG 2511), how many of its passages
are used, and what it does not state or was supplied from elsewhere. The mark of each portion stands
with the portion.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.citing.short import people
from briefer.composing.dates import captured_text, issued_text
from briefer.composing.lines import line, text_line
from briefer.composing.listing import by_kind
from briefer.composing.quotation import printed
from briefer.composing.remarks import remarks
from briefer.document.block import Table
from briefer.document.inline import Text, Tone
from briefer.domain.briefing import Appraisal
from briefer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.composing.notes import Cited
    from briefer.composing.page import Page
    from briefer.document.inline import Inline
    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Reference

_WIDTHS: Final = (0.29, 0.21, 0.16, 0.13, 0.21)
_RATED: Final = (0.23, 0.18, 0.15, 0.17, 0.115, 0.155)


def appraisal(page: Page, cited: Cited, briefing: Briefing) -> Iterator[Table]:
    """Yield the table, a row a work in the order of the source list; nothing without sources.

    It is made last, as it counts the passages that print. A column of ratings is there where a
    person gave one.
    """
    articles = [entry.article for _, entries in by_kind(cited, page) for entry in entries]
    if not articles:
        return
    labels = page.labels.appraisal
    quoted = Counter(origin.article_sha256 for origin in page.provenance)
    thought = {article: _thought(cited.articles[article], briefing) for article in articles}
    rated = any(each.reliability or each.credibility for each in thought.values())
    header = [labels.source, labels.what, labels.published, labels.quoted, labels.remarks]
    if rated:
        header.insert(3, labels.rating)
    yield Table(
        caption=text_line(labels.caption, page.language),
        header=tuple(text_line(words, page.language) for words in header),
        rows=tuple(
            _row(article, page, cited, quoted, thought[article], rated=rated)
            for article in articles
        ),
        summary=labels.summary,
        widths=_RATED if rated else _WIDTHS,
    )


def _thought(copies: tuple[str, ...], briefing: Briefing) -> Appraisal:
    """Return what was said of the first copy of a work of which anything was."""
    said = {each.article: each for each in briefing.appraisals}
    return next((said[copy] for copy in copies if copy in said), Appraisal(copies[0]))


def _row(  # noqa: PLR0913 - what a row is made of
    article: str,
    page: Page,
    cited: Cited,
    quoted: Counter[str],
    thought: Appraisal,
    *,
    rated: bool,
) -> tuple[tuple[Inline, ...], ...]:
    labels, copies = page.labels.appraisal, cited.copies[article]
    reference = copies[0]
    copied = {clean(each) for each in cited.articles[article]}
    passages = sum(quoted[each] for each in copied)
    said = " ".join(remarks(copies, page.labels))
    lacking = Text(said, tone=Tone.MISSING) if said else Text(labels.no_remark)
    rating = (_rating(thought, page),) if rated else ()
    return (
        _source(reference, page),
        text_line(_what(reference, thought, page), page.language),
        _published(reference, cited.articles[article], page),
        *rating,
        text_line(str(passages), page.language),
        line([lacking], page.language),
    )


def _published(reference: Reference, articles: Iterable[str], page: Page) -> tuple[Inline, ...]:
    """Return when a work appeared, and the first day on which one of its copies was captured."""
    labels = page.labels.appraisal
    if not reference.issued:
        shown = Text(labels.no_date, tone=Tone.MISSING)
    else:
        shown = Text(issued_text(reference.issued, page.labels.dates))
    moments = [
        page.sources[each].article.origin.captured for each in articles if each in page.sources
    ]
    day = captured_text(min(filter(None, moments), default=""), page.labels.dates)
    if not day:
        return line([shown], page.language)
    before, after = labels.captured.split("{published}")
    return line([Text(before), shown, Text(after.format(day=day))], page.language)


def _rating(thought: Appraisal, page: Page) -> tuple[Inline, ...]:
    """Return a rating by the Admiralty code with its words: ``B2: usually reliable, ...``."""
    labels = page.labels.appraisal
    code = f"{thought.reliability}{thought.credibility}"
    if not code:
        return line([Text(labels.not_rated, tone=Tone.SOFT)], page.language)
    meant = (
        labels.reliabilities.get(thought.reliability, ""),
        labels.credibilities.get(thought.credibility, ""),
    )
    words = page.labels.separator.join(filter(None, meant))
    return text_line(f"{code}: {words}" if words else code, page.language)


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


def _what(reference: Reference, thought: Appraisal, page: Page) -> str:
    """Return kind and outlet of a source, then its origin and interest where a person said them."""
    labels = page.labels.appraisal
    kind = labels.types.get(reference.type, labels.other)
    outlet = clean(reference.text("container-title")).strip()
    is_ = page.labels.separator.join(part for part in (kind, outlet) if part)
    origin, interest = (_bare(each) for each in (thought.origin, thought.interest))
    said = [labels.origin.format(origin=origin)] if origin else []
    said += [labels.interest.format(interest=interest)] if interest else []
    return " ".join((f"{is_}.", *said)) if said else is_


def _bare(words: str) -> str:
    return clean(words).strip().rstrip(".")

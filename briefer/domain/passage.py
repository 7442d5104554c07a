"""A passage: a verbatim span of one article, held by the W3C Web Annotation selectors.

``start`` and ``end`` are a TextPositionSelector, ``exact``, ``prefix`` and ``suffix`` a
TextQuoteSelector (https://www.w3.org/TR/annotation-model/#selectors). The exact text is always cut
from the article, never taken from a widget.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.domain.article import Article

CONTEXT = 32
"""How many code points of prefix and suffix a passage keeps, so that it can be found again."""


class SpanError(BrieferError):
    """A span that no passage can be cut from."""


class ChangeKind(StrEnum):
    """The ways in which a quotation may differ from its source, each of which shows."""

    OMISSION = "omission"
    """The span is left out; an ellipsis stands for it."""
    INSERTION = "insertion"
    """Bracketed text is put in, in place of the span where that is not empty."""
    SIC = "sic"
    """[sic] follows the span: the fault is the source's."""


@dataclass(frozen=True, slots=True)
class MarkedChange:
    """A change inside a quotation; positions are code points of the article, within the passage."""

    kind: ChangeKind
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Locator:
    """Where in a source: a CSL locator label (``page``, ``paragraph``) and its value."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Also:
    """Where another article says the same, as a person confirmed; by a passage's selectors."""

    article: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A verbatim span of one article.

    Attributes:
        id: unlike any other in the briefing; a letter, then letters and digits.
        article: the article's id.
        start: the span's first code point.
        end: one past its last.
        exact: the span's text as the article has it.
        prefix: up to CONTEXT code points before it.
        suffix: up to CONTEXT code points after it.
        changes: marked changes in order, not overlapping.
        locator: where in the source a person says it stands; None to count paragraphs.
        speaker: who is quoted, where that is not the author.
        citing: whom the article itself cites for it, such as ``NK News``.
        marking: the id of a level of the briefing's marking profile, or empty.
        typed: whether a person typed the words, as the source's text is not here: a scan, a book,
            a meeting. Such a passage spans its own words (``start`` is 0) and cannot be checked.
        also: where other articles say the same.
    """

    id: str
    article: str
    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""
    changes: tuple[MarkedChange, ...] = ()
    locator: Locator | None = None
    speaker: str = ""
    citing: str = ""
    marking: str = ""
    typed: bool = False
    also: tuple[Also, ...] = ()

    def articles(self) -> Iterator[str]:
        """Yield the id of the article it quotes, then those that say the same."""
        yield self.article
        for each in self.also:
            yield each.article


def new_id(prefix: str) -> str:
    """Return a fresh identifier such as ``p3f9a2c81d0e4``; the prefix must be a letter."""
    return prefix + os.urandom(6).hex()


def cut(
    article: Article,
    start: int,
    end: int,
    *,
    omitted: Iterable[tuple[int, int]] = (),
    identifier: str | None = None,
) -> Passage:
    """Cut a passage out of an article.

    White space at either end of the span is left out, as a person's drag often takes it along.

    Args:
        article: the article to quote.
        start: the first code point.
        end: one past the last.
        omitted: spans that are left out of it, not overlapping: each becomes a marked change.
        identifier: the passage's id; a fresh one where None.

    Raises:
        SpanError: the span lies outside of the text or holds nothing but white space.
    """
    text = article.text
    if not 0 <= start <= end <= len(text):
        raise SpanError("That selection lies outside of the article. Nothing was filed.")
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        raise SpanError("The selection holds no words. Nothing was filed. Select some text first.")
    return Passage(
        id=identifier or new_id("p"),
        article=article.id,
        start=start,
        end=end,
        exact=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        changes=tuple(
            MarkedChange(ChangeKind.OMISSION, max(low, start), min(high, end))
            for low, high in sorted(omitted)
            if low < end and high > start
        ),
    )


def type_out(article: str, words: str, *, identifier: str | None = None) -> Passage:
    """Return a passage that a person typed from a source whose text is not here.

    Args:
        article: the id of the article that stands for the source.
        words: what was typed; white space at either end is left out.
        identifier: the passage's id; a fresh one where None.

    Raises:
        SpanError: there are no words.
    """
    exact = words.strip()
    if not exact:
        raise SpanError("There are no words to quote. Nothing was filed. Type the quotation first.")
    return Passage(identifier or new_id("p"), article, 0, len(exact), exact, typed=True)

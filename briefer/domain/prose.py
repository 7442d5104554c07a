"""The analyst's own words: rich text that can cite without quoting and quote within a sentence.

Comments, the bottom line and key judgments are all this kind of text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from briefer.domain.passage import Locator, Passage

if TYPE_CHECKING:
    from collections.abc import Iterator


class ParagraphKind(StrEnum):
    """How a paragraph of prose stands on the page."""

    PLAIN = "plain"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Words:
    """A run of the analyst's words in one style; ``link`` is an address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """A note to an article, without a quotation."""

    article: str
    locator: Locator | None = None


@dataclass(frozen=True, slots=True)
class RunIn:
    """A passage that is quoted inside the sentence."""

    passage: Passage


Span: TypeAlias = Words | Citation | RunIn


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or list item."""

    spans: tuple[Span, ...]
    kind: ParagraphKind = ParagraphKind.PLAIN


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs in order; no paragraph at all is an empty text."""

    paragraphs: tuple[Paragraph, ...] = ()

    def passages(self) -> Iterator[Passage]:
        """Yield the passages that are quoted inside the sentences, in order."""
        for paragraph in self.paragraphs:
            for span in paragraph.spans:
                if isinstance(span, RunIn):
                    yield span.passage

    def articles(self) -> Iterator[str]:
        """Yield the ids of the articles that are cited or quoted, in order, repeats included."""
        for paragraph in self.paragraphs:
            for span in paragraph.spans:
                if isinstance(span, RunIn):
                    yield from span.passage.articles()
                elif isinstance(span, Citation):
                    yield span.article

    def plain(self) -> str:
        """Return the words alone, a line a paragraph; quoted passages stand in quotation marks."""
        return "\n".join(
            "".join(_plain(span) for span in paragraph.spans) for paragraph in self.paragraphs
        )


def _plain(span: Span) -> str:
    if isinstance(span, Words):
        return span.text
    return f"“{span.passage.exact}”" if isinstance(span, RunIn) else ""


def prose(text: str) -> Prose:
    """Return plain text as prose, a paragraph a line; blank lines are left out."""
    lines = (line.strip() for line in text.splitlines())
    return Prose(tuple(Paragraph((Words(line),)) for line in lines if line))

"""What the words of likelihood and confidence mean: tables that a page can carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.composing.lines import cells, text_line
from briefer.document.block import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.composing.labels import Labels
    from briefer.composing.page import Page
    from briefer.domain.yardstick import Band, Yardstick

_CHANCES: Final = (0.7, 0.3)
_MEANINGS: Final = (0.2, 0.8)


def explanation(yardstick: Yardstick, page: Page) -> Iterator[Table]:
    """Yield a table of the terms of likelihood, and one of those of confidence, where it has any.

    Terms that the page's language has words for are said in that language.
    """
    labels, language = page.labels, page.language
    words = labels.yardstick
    if yardstick.bands:
        chances = (
            (", ".join(_terms(band, labels)), words.range.format(low=band.low, high=band.high))
            for band in yardstick.bands
        )
        yield Table(
            text_line(words.likelihood, language),
            cells((words.term, words.chance), language),
            tuple(cells(row, language) for row in chances),
            words.likelihoods,
            _CHANCES,
        )
    explained = [each for each in reversed(yardstick.confidences) if each.meaning]
    if explained:
        meanings = (
            (labels.level(each.name), words.meanings.get(each.meaning, each.meaning))
            for each in explained
        )
        yield Table(
            text_line(words.confidence, language),
            cells((words.level, words.meaning), language),
            tuple(cells(row, language) for row in meanings),
            words.confidences,
            _MEANINGS,
        )


def _terms(band: Band, labels: Labels) -> Iterable[str]:
    """Return the terms of a band; one without a word in the page's language stands for no other."""
    said = [labels.level(term) for term in band.terms]
    if said[0] == band.name:
        return band.terms
    return dict.fromkeys(word for term, word in zip(band.terms, said, strict=True) if word != term)

"""Yardsticks: the words that an office uses for likelihood and for confidence, as data.

A yardstick is a profile (``resources/yardsticks``), such as that of Intelligence Community
Directive 203; one without bands asks nothing of anybody's words. Nothing here judges a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """One step of likelihood.

    Attributes:
        name: the term, such as ``very likely``.
        low: the least chance that it stands for, in percent.
        high: the greatest, in percent.
        synonyms: other terms for the same step, such as ``highly probable``.
    """

    name: str
    low: int
    high: int
    synonyms: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """The name and its synonyms."""
        return (self.name, *self.synonyms)


@dataclass(frozen=True, slots=True)
class Confidence:
    """One level of confidence in what a judgment rests on, such as ``high``, and what it means."""

    name: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """The terms of one office.

    Attributes:
        id: the name of its file; empty for the yardstick that has no terms.
        name: what people choose it by.
        bands: from the least likely to the likeliest.
        confidences: from the lowest to the highest.
    """

    id: str = ""
    name: str = ""
    bands: tuple[Band, ...] = ()
    confidences: tuple[Confidence, ...] = ()

    def band(self, term: str) -> Band | None:
        """Return the band that has a term, or None."""
        wanted = " ".join(term.casefold().split())
        return next((band for band in self.bands if wanted in map(str.casefold, band.terms)), None)

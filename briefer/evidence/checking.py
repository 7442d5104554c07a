"""The check of every quotation against the text of its article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.domain.marks import is_plain
from briefer.domain.passage import ChangeKind
from briefer.errors import Said
from briefer.evidence import wording
from briefer.evidence.anchoring import Found, anchor
from briefer.evidence.nearest import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.domain.article import Article
    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import MarkedChange, Passage
    from briefer.domain.reference import Source


class State(StrEnum):
    """How a quotation stands to its source."""

    EXACT = "exact"
    """Word for word where it was."""
    MARKED = "marked"
    """The same, but for changes that are marked."""
    MOVED = "moved"
    """Word for word, but in another place of the article."""
    DIFFERS = "differs"
    """The article's words were changed, or a marked change is not what it says."""
    UNCERTAIN = "uncertain"
    """The words may be in several places, and nothing decides which is meant."""
    GONE = "gone"
    """Nothing in the article is like it."""
    UNREADABLE = "unreadable"
    """The article's text is not here."""
    UNCHECKED = "unchecked"
    """A person typed it from a source that has no text here: nothing speaks for or against it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the check found of one passage.

    Attributes:
        passage: its id.
        state: how it stands to its source.
        message: that, as a sentence for people.
        place: where in the article the words stand, or those most like them; None where none do.
    """

    passage: str
    state: State
    message: Said
    place: Place | None = None

    @property
    def sound(self) -> bool:
        """Whether the words stand in the article, where the passage says, but for marked changes.

        Words that moved are not sound: their paragraph or page may be another one.
        """
        return self.state in {State.EXACT, State.MARKED}

    @property
    def marked(self) -> bool:
        """Whether it says what its article says but for changes that are marked."""
        return self.state is State.MARKED

    @property
    def unchecked(self) -> bool:
        """Whether there is no text to hold it against."""
        return self.state is State.UNCHECKED

    @property
    def placed(self) -> bool:
        """Whether it is certain where the article has the words, or those that stand for them."""
        return self.place is not None and self.state in {
            State.EXACT,
            State.MARKED,
            State.MOVED,
            State.DIFFERS,
        }

    @property
    def differs(self) -> bool:
        """Whether the check speaks against it; of words that were typed by hand it says nothing."""
        return not self.sound and not self.unchecked


def check(briefing: Briefing, sources: Mapping[str, Source]) -> tuple[Finding, ...]:
    """Hold every quotation against the text of its article.

    Args:
        briefing: the briefing whose passages are checked, those inside prose included.
        sources: the articles by id, as they were imported.

    Returns:
        One finding a passage, in the order of the page.
    """
    return tuple(_finding(passage, sources.get(passage.article)) for passage in briefing.passages())


class Checker:
    """Checks a briefing again and again, and only what is not as it was the last time."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._known: dict[str, tuple[Passage, Source | None, Finding]] = {}

    def check(self, briefing: Briefing, sources: Mapping[str, Source]) -> tuple[Finding, ...]:
        """Return what ``check`` does; passages and sources that are the same objects are known."""
        before, self._known = self._known, {}
        for passage in briefing.passages():
            source, known = sources.get(passage.article), before.get(passage.id)
            if known is None or known[0] is not passage or known[1] is not source:
                known = passage, source, _finding(passage, source)
            self._known[passage.id] = known
        return tuple(finding for _passage, _source, finding in self._known.values())


def _finding(passage: Passage, source: Source | None) -> Finding:
    if passage.typed:
        return Finding(passage.id, State.UNCHECKED, Said(wording.UNCHECKED))
    if source is None:
        return Finding(passage.id, State.UNREADABLE, Said(wording.UNREADABLE))
    fault = _fault(passage)
    if fault:
        return Finding(passage.id, State.DIFFERS, Said(fault))
    return _anchored(passage, source.article)


def _unmoved(passage: Passage) -> Finding:
    place = Place(passage.start, passage.start + len(passage.exact))
    count = len(passage.changes)
    if not count:
        return Finding(passage.id, State.EXACT, Said(wording.EXACT), place)
    text = Said(wording.MARKED_ONE) if count == 1 else Said(wording.MARKED, count=count)
    return Finding(passage.id, State.MARKED, text, place)


def _anchored(passage: Passage, article: Article) -> Finding:
    found = anchor(passage, article.text)
    place = found.places[0] if found.places else None
    if place is None:
        return Finding(passage.id, State.GONE, Said(wording.GONE))
    if found.state is Found.EXACT:
        return _unmoved(passage)
    if found.state is Found.MOVED:
        message = Said(wording.MOVED, place=_where(article, place.start))
        return Finding(passage.id, State.MOVED, message, place)
    if found.state is Found.CHANGED:
        message = Said(wording.DIFFERS, nearest=article.quote(*place))
        return Finding(passage.id, State.DIFFERS, message, place)
    message = Said(wording.UNCERTAIN, place=_where(article, place.start))
    return Finding(passage.id, State.UNCERTAIN, message, place)


def _where(article: Article, position: int) -> Said:
    page = article.page_at(position)
    if page is not None:
        return Said(wording.PAGE, label=page)
    paragraph = article.paragraph_at(position)
    if paragraph is not None:
        return Said(wording.PARAGRAPH, number=paragraph)
    return Said(wording.LINE, number=article.text.count("\n", 0, position) + 1)


def _fault(passage: Passage) -> str:
    """Return what is wrong with the marked changes by themselves, or an empty string."""
    edges = [
        passage.start,
        *(edge for change in passage.changes for edge in (change.start, change.end)),
        passage.end,
    ]
    if any(left > right for left, right in pairwise(edges)):
        return wording.STRAY_CHANGE
    if any(_idle(change) for change in passage.changes):
        return wording.IDLE_CHANGE
    if any(not is_plain(change.text) for change in passage.changes):
        return wording.BRACKETS_WITHIN
    return ""


def _idle(change: MarkedChange) -> bool:
    match change.kind:
        case ChangeKind.OMISSION:
            return change.start == change.end
        case ChangeKind.INSERTION:
            return not change.text.strip()
        case ChangeKind.SIC:
            return False

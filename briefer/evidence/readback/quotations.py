"""What became of each quotation: where it stands now, what its words and its note are."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.document.digests import digest
from briefer.errors import Said
from briefer.evidence.readback import wording
from briefer.evidence.readback.elsewhere import Elsewhere, note_after, part_of
from briefer.evidence.readback.expected import Line, Part, Quote
from briefer.evidence.readback.findings import FoundBy, QuotationFinding, State
from briefer.evidence.readback.marking import is_marked, is_shortened, taken
from briefer.evidence.readback.pairing import Pair, Region
from briefer.evidence.readback.words import folded
from briefer.sources.readback import NOTE, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.evidence.readback.places import Places
    from briefer.evidence.readback.then import Then
    from briefer.evidence.readback.views import View
    from briefer.evidence.readback.words import Token
    from briefer.sources.readback import Edited, Origin

_LEFT: Final = 0.15
"""The part of a quotation's words that has to be left for it to be changed, and not deleted."""
_OWN: Final = 0.25
"""The part of the words that it reads now that has to be its own for it to be the same text."""
_NEARLY_ALL: Final = 0.8
"""The part of the quotations that must read otherwise for the file to be a translation."""
_TWO: Final = 2
_MOST: Final = 20_000
"""Deletions that are searched for the words of a quotation that is gone."""
_STYLE: Final = 3
"""How many notes at least must differ, and be more than half, to be of another style."""

_SAYS: Final = {
    State.UNCHANGED: wording.UNCHANGED,
    State.CHANGED: wording.CHANGED,
    State.MARKED: wording.MARKED,
    State.SHORTENED: wording.SHORTENED,
    State.SPLIT: wording.SPLIT,
    State.MOVED: wording.MOVED,
    State.NOTE_LOST: wording.NOTE_LOST,
    State.NOTE_ALTERED: wording.NOTE_ALTERED,
    State.DELETED: wording.DELETED,
    State.OLDER: wording.IS_OLDER,
    State.LATER: wording.IS_LATER,
}


@dataclass
class _Seen:
    """A quotation where it stands now."""

    line: Line
    quote: Quote
    pair: Pair | None = None
    found: Region | None = None
    moved: bool = False
    note: str | None = None
    """The id of its note; empty where it is lost, None where it has none."""
    marks: tuple[Mark, ...] = field(default=())
    elsewhere: bool = False
    """Whether it stands in a paragraph that another line became."""
    shift: int = 0
    """Where in the whole paragraph that begins which the pair has of it."""

    @property
    def region(self) -> Region:
        """What became of its words; to be asked where there is a pair."""
        if self.found is None and self.pair is not None:
            self.found = self.pair.region(*self.pair.numbers(self.quote.start, self.quote.end))
        return self.found or Region((), 0, 0)

    @property
    def touched(self) -> bool:
        """Whether some of its words did not stay."""
        return self.pair is not None and not self.pair.same and bool(self.region.changes)

    @property
    def rewritten(self) -> bool:
        """Whether wholly other words stand where it stood, so that none of its own matter."""
        if self.pair is None or not self.touched:
            return False
        tokens, region = self.pair.view.tokens, self.region
        now = [index for index in range(region.first, region.last) if _is_word(tokens[index])]
        steps = [step for step in region.steps if step.same]
        own = sum(any(step.first <= index < step.last for step in steps) for index in now)
        return own < _OWN * len(now)

    @property
    def is_split(self) -> bool:
        """Whether a paragraph begins within it."""
        if self.pair is None or not self.pair.view.breaks:
            return False
        (start, end), view = self.pair.now(self.region), self.pair.view
        if view.text[end:].lstrip().startswith(NOTE):
            end += 2  # a break before its note is one in it
        return any(start < at < end for at in view.breaks)

    def span(self, pair: Pair) -> tuple[int, int]:
        """Return where in its paragraph it stands."""
        start, end = pair.now(self.region)
        return start + self.shift, end + self.shift

    @property
    def words(self) -> str:
        return self.line.text[self.quote.start : self.quote.end]


class Quotations:
    """The quotations of one briefing in one edited file."""

    def __init__(
        self,
        briefing: Briefing,
        sources: Mapping[str, Source],
        edited: Edited,
        names: Mapping[str, str],
        then: Then,
    ) -> None:
        """Look at nothing yet.

        Args:
            briefing: as it is now.
            sources: the articles it cites.
            edited: the file.
            names: the bookmark of each passage.
            then: what the file read when it was written.
        """
        self.then = then
        """What the file read when it was written."""
        self._passages = {clean(p.id): p for p in briefing.printed().passages()}
        self._sources = sources
        self._origins = {origin.passage: origin for origin in edited.origins}
        self._names = names
        self._pairs: Mapping[int, Pair] = {}
        self._places: Places
        self._notes: dict[int, str] = {}
        self._gone: list[tuple[str, Mark]] = []
        self._read = {note.id: folded(text_of(note.text)) for note in edited.notes}
        self._unread = "notes" in edited.unread
        self._seen: list[_Seen] = []
        self._standing: dict[int, list[_Seen]] = {}
        self._claims: dict[int, list[tuple[int, int, str]]] = {}
        self.aged = 0
        """How many quotations the file cannot have, as they are newer than it."""
        self.restyled = False
        """Whether most notes differ, as another style words them otherwise."""
        self.strange = False
        """Whether nearly no quotation is left, and other words stand under the names of some."""
        self.rewritten = False
        """Whether other words stand in place of nearly all quotations, as in a translation."""

    def look(
        self,
        lines: Sequence[Line],
        views: Sequence[View],
        pairs: Mapping[int, Pair],
        places: Places,
        notes: Mapping[int, str],
    ) -> None:
        """Find every quotation.

        Args:
            lines: those of the pages.
            views: the paragraphs of the file.
            pairs: what each line became.
            places: where things stand.
            notes: what each note read, by its number.
        """
        self._pairs, self._places = pairs, places
        self._notes = {number: folded(text) for number, text in notes.items()}
        for line in lines:
            for quote in line.quotes:
                self._seen.append(self._in_place(line, quote))
        gone = (each for view in views for each in view.deleted)
        self._gone = [(folded(each.text), each.mark) for each in islice(gone, _MOST)]
        lost = [seen for seen in self._seen if seen.pair is None]
        if lost:
            elsewhere = Elsewhere(views, self._names)
            for seen in lost:
                self._find(seen, elsewhere)
        for seen in self._seen:
            if seen.pair is not None and (seen.elsewhere or seen.moved or not seen.pair.same):
                claims = self._claims.setdefault(seen.pair.view.number, [])
                claims.append((*seen.span(seen.pair), seen.quote.passage))
        for seen in self._seen:
            if seen.pair is not None:
                self._standing.setdefault(seen.pair.view.number, []).append(seen)
        altered = [seen for seen in self._seen if self._altered(seen)]
        noted = [seen for seen in self._seen if seen.note]
        self.restyled = len(altered) >= _STYLE and 2 * len(altered) > len(noted)
        others = [seen for seen in self._seen if seen.rewritten]
        lost = [seen for seen in self._seen if seen.pair is None]
        all_other = len(others) + len(lost) >= _NEARLY_ALL * len(self._seen)
        self.strange = bool(others) and all_other
        self.rewritten = len(others) >= _TWO and all_other
        self.aged = sum(self._older(seen) is not None for seen in self._seen)

    def has(self, passage: str) -> bool:
        """Whether the briefing has a passage."""
        return passage in self._passages

    def claims(self, view: int, start: int, end: int) -> bool:
        """Whether a span of a view is a quotation of the briefing, or holds one."""
        return any(low < end and start < high for low, high, _ in self._claims.get(view, ()))

    def deleted_by(self, words: str) -> tuple[Mark, ...]:
        """Return the tracked changes under which some words were deleted, wherever that was."""
        sought = folded(words)
        return tuple(dict.fromkeys(mark for text, mark in self._gone if sought and sought in text))

    def rest(self, view: View) -> str:
        """Return what a view reads beside the quotations of the briefing."""
        text = view.text
        for low, high, _ in sorted(self._claims.get(view.number, ()), reverse=True):
            text = text[:low] + text[high:]
        return text.replace(NOTE, "").strip()

    def at(self, view: int, start: int, end: int) -> str:
        """Return the id of the quotation in a span, or next to an empty one; else nothing."""
        end = max(end, start + 1)
        for seen in self._standing.get(view, ()):
            if seen.pair is None:
                continue
            low, high = seen.span(seen.pair)
            if low < end and start < high:
                return self._passages[seen.quote.passage].id
        return ""

    def findings(self) -> Iterator[QuotationFinding]:
        """Yield what became of each quotation, in the order of the page."""
        for seen in self._seen:
            yield self._finding(seen)

    def noted(self, line: Line) -> frozenset[int]:
        """Return the numbers of the notes of a line that are those of its quotations."""
        found = {note_after(line, quote) for quote in line.quotes}
        return frozenset(number for number in found if number)

    def note_states(self, pair: Pair) -> Iterator[State]:
        """Yield what became of the notes of a line that are not those of quotations."""
        own = self.noted(pair.line)
        for number, name in pair.notes.items():
            if number in own:
                continue
            if not name:
                yield State.NOTE_LOST
            elif self._differs(number, name) and not self.restyled:
                yield State.NOTE_ALTERED
        if self._new_notes(pair):
            yield State.NOTE_ADDED

    def added_note(self, pair: Pair) -> str:
        """Return what the first note that came into a line reads."""
        return next((self._read.get(name, "") for name in self._new_notes(pair)), "")

    def _new_notes(self, pair: Pair) -> list[str]:
        """Return the notes that came into a line, but those of quotations that joined it."""
        standing = self._standing.get(pair.view.number, ())
        joined = {seen.note for seen in standing if not seen.moved}
        return [name for name in pair.new_notes if name not in joined]

    def _in_place(self, line: Line, quote: Quote) -> _Seen:
        """Look for a quotation in the paragraph that its line became."""
        seen = _Seen(line, quote)
        pair = self._pairs.get(line.number)
        if pair is None:
            return seen
        number = note_after(line, quote)
        seen.moved = line.number in self._places.moved and line.part is Part.QUOTATION
        if pair.same:  # as nearly all are: no word of it has to be looked at
            seen.pair = pair
            seen.note = pair.notes.get(number, "") if number else None
            return seen
        low, high = pair.numbers(quote.start, quote.end)
        region = pair.region(low, high)
        if region.kept < max(1, _LEFT * (high - low)) and not self._held(pair.view, quote, region):
            seen.marks = pair.marks(region.steps)
            return seen
        seen.pair, seen.found = pair, region
        seen.note = pair.notes.get(number, "") if number else None
        return seen

    def _held(self, view: View, quote: Quote, region: Region) -> bool:
        """Whether wholly other words stand where the bookmark says that the quotation is."""
        name = self._names.get(quote.passage, "").lower()
        return region.first < region.last and any(
            span.name.lower() == name and span.end > span.start for span in view.bookmarks
        )

    def _find(self, seen: _Seen, elsewhere: Elsewhere) -> None:
        found = elsewhere.find(seen.line, seen.quote)
        if found is None:
            seen.marks = seen.marks or self.deleted_by(seen.words)
            return
        line, view, start, end = found
        pair = Pair(line, part_of(view, start, end))
        seen.pair, seen.found = pair, pair.region(0, len(line.tokens))
        seen.elsewhere = True
        seen.moved = not self._places.goes_on(view.number, line.number)
        seen.quote, seen.line, seen.shift = line.quotes[0], line, start
        if note_after(line, line.quotes[0]):
            after = view.text[end : end + 4]
            index = view.text[:end].count(NOTE)
            near = NOTE in after and index < len(view.notes)
            seen.note = view.notes[index] if near else ""

    def _differs(self, number: int, name: str) -> bool:
        read = self._read.get(name)
        if self._unread or read == self._notes.get(number):
            return False
        return read is None or not self.then.noted(read)

    def _altered(self, seen: _Seen) -> bool:
        number = note_after(seen.line, seen.quote)
        return bool(seen.note and number and self._differs(number, seen.note))

    def _finding(self, seen: _Seen) -> QuotationFinding:
        passage = self._passages[seen.quote.passage]
        older = self._older(seen)
        if older is not None and (seen.pair is None or older is State.OLDER):
            return QuotationFinding(passage.id, (older,), (Said(_SAYS[older]),), was=passage)
        pair = seen.pair
        both = self._changed_since(passage)
        was = None if both else passage
        if pair is None:
            return QuotationFinding(
                passage.id,
                (State.DELETED,),
                (Said(_SAYS[State.DELETED]), *((Said(wording.BOTH),) if both else ())),
                found=FoundBy.NOTHING,
                marks=seen.marks,
                was=was,
            )
        states = tuple(self._states(seen, pair))
        altered = State.NOTE_ALTERED in states
        return QuotationFinding(
            passage.id,
            states,
            tuple(Said(_SAYS[state]) for state in states)
            + ((Said(wording.BOTH),) if both and seen.touched else ()),
            tuple(pair.pieces(seen.region.steps)) if seen.touched else (),
            self._now(seen, pair),
            self._found_by(seen),
            self._marks(seen, pair, states),
            self._taken(passage, seen, pair),
            self._places.before(pair.view.number) if seen.moved else None,
            self._read.get(seen.note or "", "") if altered else "",
            was,
        )

    def _taken(self, passage: Passage, seen: _Seen, pair: Pair) -> Passage | None:
        """Return the passage with the changes marked, unless hardly a word of it is left."""
        if not seen.touched or seen.rewritten:
            return None
        return taken(passage, seen.quote, pair, seen.region)

    def _now(self, seen: _Seen, pair: Pair) -> str:
        if pair.same:
            return folded(seen.words)
        start, end = pair.now(seen.region)
        return folded(pair.view.text[start:end].replace(NOTE, ""))

    def _marks(self, seen: _Seen, pair: Pair, states: tuple[State, ...]) -> tuple[Mark, ...]:
        view = pair.view
        if not view.inserted and not view.deleted:
            return ()
        marks = dict.fromkeys(pair.marks(seen.region.steps))
        if State.MOVED in states or State.NOTE_LOST in states:
            start, end = pair.now(seen.region)
            marks |= dict.fromkeys((*view.added_by(start, end), *view.removed_by(end, end + 2)))
        return tuple(marks)

    def _states(self, seen: _Seen, pair: Pair) -> Iterator[State]:
        count = 0
        if seen.touched:
            count += 1
            if is_marked(pair, seen.region):
                yield State.MARKED
            elif is_shortened(pair, seen.region):
                yield State.SHORTENED
            else:
                yield State.CHANGED
        if seen.is_split:
            count += 1
            yield State.SPLIT
        if seen.moved:
            count += 1
            yield State.MOVED
        if seen.note == "":  # None where it has none
            count += 1
            yield State.NOTE_LOST
        elif self._altered(seen) and not self.restyled:
            count += 1
            yield State.NOTE_ALTERED
        if not count:
            yield State.UNCHANGED

    def _found_by(self, seen: _Seen) -> FoundBy:
        view = seen.pair.view if seen.pair is not None else None
        if view is None:
            return FoundBy.NOTHING
        if any(span.name == seen.quote.passage[:64] for span in view.controls):
            return FoundBy.CONTROL
        name = self._names.get(seen.quote.passage, "").lower()
        if name and any(span.name.lower() == name for span in view.bookmarks):
            return FoundBy.BOOKMARK
        return FoundBy.TEXT

    def _older(self, seen: _Seen) -> State | None:
        """Return how a quotation stood when the file was written, where that was otherwise."""
        if not self._origins:
            return None
        passage = self._passages[seen.quote.passage]
        origin = self._origins.get(seen.quote.passage)
        if origin is None:
            return State.LATER
        if seen.pair is None or not self._changed_since(passage):
            return None
        as_it_was = (
            self.then.untouched(seen.pair.view)
            or digest(self._now(seen, seen.pair)) == origin.words
            or (not origin.words and self._has(seen.pair.view, origin, passage))
        )
        return State.OLDER if as_it_was else None

    def _has(self, view: View, origin: Origin, passage: Passage) -> bool:
        """Whether a paragraph has the words as they were cut, where the file has no digests."""
        source = self._sources.get(passage.article)
        if source is None or origin.article != clean(passage.article):
            return False
        words = _letters(source.article.quote(origin.start, origin.end))
        return words in _letters(view.text)

    def _changed_since(self, passage: Passage) -> bool:
        """Whether a quotation was cut or marked otherwise when the file was written."""
        origin = self._origins.get(clean(passage.id))
        if origin is None:
            return False
        then = (origin.article, origin.start, origin.end)
        now = (clean(passage.article), passage.start, passage.end)
        return then != now or self.then.requoted(clean(passage.id), origin)


def text_of(note: str) -> str:
    """Return a note without the signs that stand before its words."""
    return note.replace(NOTE, "").strip()


def _is_word(token: Token) -> bool:
    return any(map(str.isalnum, token.text))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))

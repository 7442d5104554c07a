"""What became of the analyst's own words, and of what Briefer writes itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.errors import Said
from briefer.evidence.readback import wording
from briefer.evidence.readback.arriving import quotations
from briefer.evidence.readback.expected import STYLES, Part
from briefer.evidence.readback.findings import Piece, State, TextFinding
from briefer.evidence.readback.rewriting import rewritten
from briefer.evidence.readback.words import Kind, folded
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.evidence.readback.expected import Line
    from briefer.evidence.readback.pairing import Pair
    from briefer.evidence.readback.places import Places
    from briefer.evidence.readback.quotations import Quotations
    from briefer.evidence.readback.views import View
    from briefer.evidence.readback.words import Step

_PROSE: Final = frozenset((Part.COMMENT, Part.BOTTOM_LINE, Part.JUDGMENT))
_PLAIN: Final = frozenset((Part.TITLE, Part.FRONT, Part.HEADING))
GENERATED: Final = frozenset((Part.ATTRIBUTION, Part.OTHER))
"""What Briefer writes itself."""


def texts(
    lines: Sequence[Line],
    pairs: Mapping[int, Pair],
    views: Sequence[View],
    quoted: Quotations,
    places: Places,
) -> Iterator[TextFinding]:
    """Yield what changed, in the order of the page; then what was added."""
    then = quoted.then
    for line in lines:
        pair = pairs.get(line.number)
        if pair is None or not pair.view.key:
            if not then.is_new(line):
                yield from _deleted(line, lines, pairs, quoted)
            continue
        yield from _changed(pair, quoted)
        if line.number in places.moved and line.part is not Part.QUOTATION:
            place = places.before(pair.view.number)
            yield TextFinding(
                line.part,
                line.owner,
                (State.MOVED,),
                Said(wording.OWN_MOVED),
                after=pair.view.key.replace(NOTE, ""),
                marks=pair.view.added_by(0, len(pair.view.text)),
                before=line.paragraphs,
                place=place,
                offered=place is not None,
            )
    taken = {pair.view.number for pair in pairs.values()}
    for view in views:
        came = view.number not in taken and view.key and not then.taken_out(view)
        rest = quoted.rest(view) if came else ""
        if rest and not _quotes_alone(view):
            yield _added(view, rest, places)


def _deleted(
    line: Line, lines: Sequence[Line], pairs: Mapping[int, Pair], quoted: Quotations
) -> Iterator[TextFinding]:
    if line.part is Part.QUOTATION:
        return
    if line.part is Part.ATTRIBUTION:
        over = pairs.get(line.number - 1)
        if over is None or not over.view.key or lines[line.number - 1].part is Part.ATTRIBUTION:
            return
    marks = quoted.deleted_by(line.text)
    text = folded(line.text[line.begin :].replace(NOTE, ""))
    own = line.part not in GENERATED
    yield TextFinding(
        line.part,
        line.owner,
        (State.DELETED,),
        Said(wording.OWN_DELETED if own else wording.OTHER_DELETED),
        (Piece(Kind.REMOVED, text, marks),),
        marks=marks,
        before=line.paragraphs,
        offered=line.part in {Part.COMMENT, Part.JUDGMENT, Part.FRONT}
        or (line.part is Part.BOTTOM_LINE and bool(line.paragraphs)),
    )


def _changed(pair: Pair, quoted: Quotations) -> Iterator[TextFinding]:
    line = pair.line
    notes = tuple(dict.fromkeys(quoted.note_states(pair)))
    own = () if pair.same or quoted.then.ours(line, pair.view) else tuple(_own(pair))
    both = quoted.then.is_new(line)
    words = any(not step.same and _speaks(pair, step) for step in own)
    if not words and not notes:
        return
    states = ((State.CHANGED,) if words else ()) + notes
    written = rewritten(line.paragraphs, pair) if words and line.paragraphs else None
    after = _said(pair)
    yield TextFinding(
        line.part,
        line.owner,
        states,
        _says(pair, states, quoted, both=both),
        tuple(pair.pieces(own)) if words else (),
        after,
        pair.marks(own),
        line.paragraphs,
        written or (),
        offered=words
        and not both
        and (written is not None or (line.part in _PLAIN and bool(after))),
    )


def _says(pair: Pair, states: tuple[State, ...], quoted: Quotations, *, both: bool) -> Said:
    match states[0]:
        case State.CHANGED:
            return _says_of_words(pair.line.part, both=both)
        case State.NOTE_LOST:
            return Said(wording.OWN_NOTE_LOST)
        case State.NOTE_ALTERED:
            return Said(wording.OWN_NOTE_ALTERED)
    return Said(wording.OWN_NOTE_ADDED, note=quoted.added_note(pair))


def _says_of_words(part: Part, *, both: bool) -> Said:
    if part in GENERATED:
        return Said(wording.OTHER_CHANGED)
    if both:
        return Said(wording.BOTH)
    return Said(wording.BESIDE if part is Part.QUOTATION else wording.OWN_CHANGED)


def _own(pair: Pair) -> Iterator[Step]:
    """Yield what became of the words that are no quotation's."""
    spans = sorted(pair.numbers(quote.start, quote.end) for quote in pair.line.quotes)
    for step in pair.steps:
        if step.same or not _within(step, spans):
            yield step
        elif step.first == step.last:
            yield from _beside(step, spans)


def _beside(step: Step, spans: Iterable[tuple[int, int]]) -> Iterator[Step]:
    """Yield what was deleted together with quotations, without these."""
    at = step.low
    for low, high in (*spans, (step.high, step.high)):
        if at < min(low, step.high):
            yield step._replace(low=at, high=min(low, step.high))
        at = max(at, high)


def _within(step: Step, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a change is that of a quotation."""
    return any(
        (low < step.high and step.low < high) or low < step.low == step.high < high
        for low, high in spans
    )


def _speaks(pair: Pair, step: Step) -> bool:
    """Whether a change is more than that of a note's number."""
    old, new = pair.line.words, pair.view.words
    return any(word != NOTE for word in (*old[step.low : step.high], *new[step.first : step.last]))


def _said(pair: Pair) -> str:
    """Return what a line reads now, without the label or portion mark before it."""
    begin, _ = pair.numbers(pair.line.begin, pair.line.begin)
    first = pair.begin(begin) if begin else 0
    tokens = pair.view.tokens[first:]
    text = pair.view.text[tokens[0].start :] if tokens else ""
    return folded(text.replace(NOTE, ""))


def _quotes_alone(view: View) -> bool:
    """Whether a paragraph is nothing but a quotation, which is told of as such."""
    return any(
        not any(map(str.isalnum, view.text[: each.start] + view.text[each.end :]))
        for each in quotations(view)
        if 2 * (each.end - each.start) >= len(view.text)
    )


def _added(view: View, rest: str, places: Places) -> TextFinding:
    marks = view.added_by(0, len(view.text))
    part = next(
        (
            part
            for part, style in STYLES.items()
            if any(name.startswith(style) for name in view.styles) and part in _OFFERED
        ),
        Part.COMMENT,
    )
    place = places.before(view.number)
    if any(name.startswith("attribution") for name in view.styles):
        part = Part.ATTRIBUTION
    elif part is Part.COMMENT and place is not None and place.part is Part.BOTTOM_LINE:
        part = Part.BOTTOM_LINE
    text = folded(rest)
    return TextFinding(
        part,
        "",
        (State.ADDED,),
        Said(wording.OWN_ADDED),
        (Piece(Kind.ADDED, text, marks),),
        text,
        marks,
        place=place,
        offered=part is not Part.ATTRIBUTION
        and place is not None
        and not any(name.startswith("quote") for name in view.styles),
        paragraph=view.number,
    )


_OFFERED: Final = frozenset((Part.HEADING, Part.JUDGMENT, Part.BOTTOM_LINE))

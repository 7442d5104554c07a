"""The comparison of an edited file with its briefing: everything that became of every part."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from briefer.document.walk import plain
from briefer.errors import Said
from briefer.evidence.readback import wording
from briefer.evidence.readback.aligning import Aligner
from briefer.evidence.readback.arriving import quotations
from briefer.evidence.readback.breaks import mended
from briefer.evidence.readback.expected import Line, Part, expected
from briefer.evidence.readback.findings import NewQuotation, RemarkFinding, Report, State
from briefer.evidence.readback.own import GENERATED, texts
from briefer.evidence.readback.pairing import Pair
from briefer.evidence.readback.places import Places
from briefer.evidence.readback.quotations import Quotations
from briefer.evidence.readback.runs import in_a_row
from briefer.evidence.readback.taking import offer, standing
from briefer.evidence.readback.then import Then
from briefer.evidence.readback.views import View, views
from briefer.evidence.readback.whose import Whose, whose, without_strangers
from briefer.evidence.readback.words import folded
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from briefer.document.document import Document
    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.evidence.readback.findings import Piece, QuotationFinding, TextFinding
    from briefer.evidence.readback.words import Token
    from briefer.sources.readback import Edited


class Hit(NamedTuple):
    """Where the words of a quotation stand.

    Attributes:
        passage: what the quotation would become.
        title: of its article.
        near: the article's words, where it has other ones that are near to them; else empty.
        asked: those of the quotation that these are near to.
    """

    passage: Passage
    title: str
    near: str = ""
    asked: str = ""


class Written(NamedTuple):
    """A briefing and what was written of it.

    Attributes:
        briefing: as it is now.
        document: what it prints as.
        sources: the articles that it cites, by id.
        front: the fields of the front matter by the labels that their lines have on the page.
    """

    briefing: Briefing
    document: Document
    sources: Mapping[str, Source]
    front: Mapping[str, str]


Lookup: TypeAlias = Callable[[str], Hit | None]
"""Finds the words of a quotation, without its outer marks, in whatever articles there are."""

_LIKE: Final = 0.2
"""Which part of a briefing's lines a file must have that does not say where it comes from."""
_MOST: Final = 500
"""How many new quotations are looked up."""
_HARDLY: Final = 0.1
"""The part of the lines below which a file is taken for another text."""
_OF_A_COPY: Final = {State.LATER: wording.NOT_IN_COPY, State.OLDER: wording.AS_IN_COPY}
"""What is said of a quotation where the file was written from another copy of the briefing."""


def compare(written: Written, edited: Edited, lookup: Lookup) -> Report:
    """Return what became of a briefing in an edited file. The briefing is not changed.

    Args:
        written: the briefing and what it prints as.
        edited: the file.
        lookup: finds new quotations.
    """
    briefing = written.briefing
    of = whose(edited, briefing)
    if of is Whose.COPY:
        edited = without_strangers(edited, briefing)
    found: Sequence[View] = views(edited)
    if of is Whose.OTHER:
        report = _foreign(found, edited, lookup, Said(wording.OTHER_BRIEFING))
        return offer(replace(report, whose=of), briefing)
    lines, anchors = expected(briefing, written.document, written.front)
    names = anchors | {origin.passage: origin.bookmark for origin in edited.origins}
    found = mended(lines, found, names)
    aligner = Aligner(lines, found)
    aligner.align(*_held(lines, found, names))
    like = len([line for line in aligner.pairs if lines[line].part is not Part.OTHER])
    compared: _Comparison | None = None
    if of is not Whose.UNSAID or like >= _LIKE * len(lines):
        compared = _Comparison(written, edited, found, lines, aligner, names, of)
    if compared is None or (of is Whose.UNSAID and compared.strange):
        report = _foreign(found, edited, lookup, Said(wording.FOREIGN))
        return offer(replace(report, whose=of), briefing)
    return offer(compared.report(lookup), briefing)


def unsearched(report: Report) -> Report:
    """Return a report that does not say of what was not found that no article has it."""
    arrivals = tuple(
        each if each.passage is not None else replace(each, message=Said(wording.UNSEARCHED_ONE))
        for each in report.arrivals
    )
    return replace(report, arrivals=arrivals, notices=(*report.notices, Said(wording.UNSEARCHED)))


class _Comparison:
    """A file that was aligned with its briefing."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that was made of the two so far
        self,
        written: Written,
        edited: Edited,
        found: Sequence[View],
        lines: list[Line],
        aligner: Aligner,
        names: Mapping[str, str],
        of: Whose,
    ) -> None:
        self._whose = of
        self._edited, self._views, self._lines, self._aligner = edited, found, lines, aligner
        self._pairs = {line: Pair(lines[line], found[view]) for line, view in aligner.pairs.items()}
        self._then = Then(edited, written.document, found)
        self._places = Places(lines, aligner, lambda view: self._then.stayed(found[view]))
        self._quoted = Quotations(written.briefing, written.sources, edited, names, self._then)
        notes = {note.number: plain(note.inlines) for note in written.document.notes}
        self._briefing = written.briefing
        self._quoted.look(lines, found, self._pairs, self._places, notes)

    @property
    def strange(self) -> bool:
        """Whether the file has other quotations under the names of the briefing's."""
        return self._quoted.strange

    def report(self, lookup: Lookup) -> Report:
        """Return what was found."""
        arrivals = tuple(islice(self._arrivals(lookup), _MOST))
        own, new = in_a_row(tuple(self._texts()), arrivals)
        return Report(
            tuple(map(self._told, self._quoted.findings())),
            own,
            new,
            tuple(_remarks(self._edited, self._views, self._about)),
            (*self._notices(), *_many(arrivals)),
            older=bool(self._quoted.aged) or self._is_older(),
            whose=self._whose,
        )

    def _told(self, finding: QuotationFinding) -> QuotationFinding:
        """Return a finding that calls no copy an older state of this briefing."""
        says = _OF_A_COPY.get(finding.states[0]) if self._whose is Whose.COPY else None
        return replace(finding, messages=(Said(says),)) if says else finding

    def _texts(self) -> Iterator[TextFinding]:
        """Yield what became of other words, with what each was made from."""
        found = texts(self._lines, self._pairs, self._views, self._quoted, self._places)
        for each in found:
            yield replace(each, was=standing(each.part, each.owner, self._briefing))

    def _arrivals(self, lookup: Lookup) -> Iterator[NewQuotation]:
        """Yield the quotations that stand in words that came."""
        origins = self._edited.origins
        gone = {o.bookmark for o in origins if not self._quoted.has(o.passage)}
        notes = {note.id: note.text for note in self._edited.notes}
        for view in self._views:
            line = self._aligner.taken.get(view.number)
            pair = self._pairs[line] if line is not None else None
            if pair is not None and pair.same:
                continue
            known = any(span.name in gone for span in view.bookmarks)
            if not known and self._then.taken_out(view):
                continue
            for each in quotations(view):
                if self._quoted.claims(view.number, each.start, each.end):
                    continue
                if pair is not None and not _came(pair, each.start, each.end):
                    continue
                hit = lookup(each.words)
                yield NewQuotation(
                    each.words,
                    _said(hit, self._whose if known else None),
                    hit.title if hit else "",
                    hit.passage if hit else None,
                    self._places.before(view.number, within=pair is not None),
                    view.added_by(each.start, each.end),
                    next((notes.get(name, "") for name in view.notes), ""),
                    view.number,
                    pieces=_differing(hit),
                )

    def _about(self, view: View, start: int, end: int) -> tuple[str, Part | None, str]:
        """Return what of the briefing a span is: the passage's id; the part and its id."""
        passage = self._quoted.at(view.number, start, end)
        line = self._aligner.taken.get(view.number)
        if line is None:
            return passage, None, ""
        return passage, self._lines[line].part, self._lines[line].owner

    def _notices(self) -> Iterator[Said]:
        """Yield what holds for the whole file."""
        edited, pairs = self._edited, self._pairs
        if not edited.briefing:
            yield Said(wording.FOREIGN_LIKE)
        count = self._quoted.aged
        if self._whose is Whose.COPY:
            yield Said(wording.OTHER_COPY)
        elif count:
            yield Said(wording.OLDER, count=count) if count > 1 else Said(wording.OLDER_ONE)
        elif self._is_older():
            yield Said(wording.OLDER_WORDS)
        if edited.origins and not any(view.controls for view in self._views):
            yield Said(wording.NO_CONTROLS)
        if self._quoted.restyled:
            yield Said(wording.RESTYLED)
        if self._quoted.rewritten:
            yield Said(wording.REWRITTEN)
        if len(pairs) < _HARDLY * len(self._lines):
            yield Said(wording.TRANSLATED)
        elif len(pairs) * 2 < len(self._views):
            yield Said(wording.PASTED)
        yield from _unread(edited)

    def _is_older(self) -> bool:
        """Whether something of the briefing was written, moved or taken out since the file was."""
        then, lines = self._then, [line for line in self._lines if line.part not in GENERATED]
        left = (view for view in self._views if view.number not in self._aligner.taken)
        return (
            any(map(then.is_new, lines))
            or (then.known and then.moved_since(lines))
            or any(map(then.taken_out, left))
        )


def _held(
    lines: Iterable[Line], found: Iterable[View], names: Mapping[str, str]
) -> tuple[dict[str, list[int]], dict[str, list[int]]]:
    """Return the views under a line's bookmark or in its control, and those with words under it."""
    having: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for view in found:
        for span in view.bookmarks:
            having[span.name.lower()][view.number] = None
            if span.end > span.start:
                having[f"covers {span.name.lower()}"][view.number] = None
        for span in view.controls:
            having[f"tag {span.name}"][view.number] = None
    held, sure = {}, {}
    for line in lines:
        if line.anchor:
            name = names.get(line.owner, line.anchor).lower()
            sure[line.anchor] = list(having.get(f"covers {name}", {}))
            held[line.anchor] = list(
                having.get(name, {}) | having.get(f"tag {line.owner[:64]}", {})
            )
    return held, sure


def _foreign(found: Sequence[View], edited: Edited, lookup: Lookup, notice: Said) -> Report:
    """Look through a file that is not the briefing's."""
    places = ((view, each) for view in found for each in quotations(view))
    arrivals = []
    for view, each in islice(places, _MOST):
        hit = lookup(each.words)
        title = hit.title if hit else ""
        says = Said(wording.FOREIGN_UNFOUND)
        if hit:
            says = Said(wording.NEAREST if hit.near else wording.FOREIGN_FOUND, title=title)
        arrivals.append(
            NewQuotation(
                each.words,
                says,
                title,
                hit.passage if hit else None,
                None,
                view.added_by(each.start, each.end),
                paragraph=view.number,
                pieces=_differing(hit),
            )
        )
    remarks = tuple(_remarks(edited, found, lambda *_: ("", None, "")))
    _, new = in_a_row((), arrivals)
    notices = (notice, *_many(arrivals), *_unread(edited))
    return Report((), (), new, remarks, notices, ours=False)


def _many(arrivals: Sequence[NewQuotation]) -> Iterator[Said]:
    if len(arrivals) == _MOST:
        yield Said(wording.MANY, count=_MOST)


def _said(hit: Hit | None, known: Whose | None) -> Said:
    """Say whether a new quotation was found.

    Args:
        hit: where its words stand.
        known: what it was written from, where it was written and not put in; else None.
    """
    if hit is not None and hit.near:
        return Said(wording.NEAREST, title=hit.title)
    if known is Whose.COPY:
        found, unfound = wording.NEW_OF_COPY, wording.NEW_OF_COPY_UNFOUND
    elif known is not None:
        found, unfound = wording.NEW_KNOWN, wording.NEW_KNOWN_UNFOUND
    else:
        found, unfound = wording.NEW_FOUND, wording.NEW_UNFOUND
    return Said(unfound) if hit is None else Said(found, title=hit.title)


def _differing(hit: Hit | None) -> tuple[Piece, ...]:
    """Return what of a quotation differs from the nearest words of an article."""
    if hit is None or not hit.near:
        return ()
    pair = Pair(Line(0, Part.QUOTATION, "", hit.near), View(0, hit.asked, ()))
    return tuple(pair.pieces(pair.steps))


def _came(pair: Pair, start: int, end: int) -> bool:
    """Whether most words of a span came, and did not stand in the line."""
    tokens = pair.view.tokens
    first = bisect_left(tokens, start, key=_token_start)
    last = bisect_left(tokens, end, key=_token_start)
    return 2 * sum(at in pair.came for at in range(first, last)) > last - first


def _token_start(token: Token) -> int:
    return token.start


def _remarks(
    edited: Edited,
    found: Iterable[View],
    about: Callable[[View, int, int], tuple[str, Part | None, str]],
) -> Iterator[RemarkFinding]:
    """Yield the review comments, each at what it is about."""
    spans: dict[str, tuple[View, int, int]] = {}
    for view in found:
        for each in view.remarks:
            spans.setdefault(each.name, (view, each.start, each.end))
    for remark in edited.remarks:
        span = spans.get(remark.answers or remark.id) or spans.get(remark.id)
        if span is None:
            yield RemarkFinding(remark, "")
            continue
        view, start, end = span
        words = folded(view.text[start:end].replace(NOTE, ""))
        gone = any(start <= each.at <= end for each in view.deleted)
        around = folded((view.before if gone else view.text).replace(NOTE, ""))
        yield RemarkFinding(remark, words, *about(*span), around)


def _unread(edited: Edited) -> Iterator[Said]:
    if edited.restricted:
        yield Said(wording.RESTRICTED)
    says = {
        "notes": wording.UNREAD_NOTES,
        "remarks": wording.UNREAD_REMARKS,
        "styles": wording.UNREAD_STYLES,
        "embedded": wording.UNREAD_EMBEDDED,
    }
    for name in dict.fromkeys(edited.unread):
        if name in says:
            yield Said(says[name])

"""The comparison of an edited file with its briefing: everything that became of every part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from briefer.citing.printable import clean
from briefer.domain.passage import Passage
from briefer.errors import Said
from briefer.evidence.readback import wording
from briefer.evidence.readback.aligning import Aligner
from briefer.evidence.readback.arriving import quotations
from briefer.evidence.readback.expected import Part, expected
from briefer.evidence.readback.findings import NewQuotation, RemarkFinding, Report
from briefer.evidence.readback.own import texts
from briefer.evidence.readback.pairing import Pair
from briefer.evidence.readback.places import Places
from briefer.evidence.readback.quotations import Quotations
from briefer.evidence.readback.views import views

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from briefer.document.document import Document
    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.evidence.readback.expected import Line
    from briefer.evidence.readback.views import View
    from briefer.sources.readback import Edited


class Hit(NamedTuple):
    """Where the words of a quotation stand: the passage, and the title of its article."""

    passage: Passage
    title: str


Lookup: TypeAlias = Callable[[str], Hit | None]
"""Finds the words of a quotation, without its outer marks, in whatever articles there are."""

_LIKE: Final = 0.2
"""Which part of a briefing's lines a file must have that does not say where it comes from."""
_HARDLY: Final = 0.1
"""The part of the lines below which a file is taken for another text."""


def compare(
    briefing: Briefing,
    document: Document,
    sources: Mapping[str, Source],
    edited: Edited,
    *,
    front: Mapping[str, str],
    lookup: Lookup,
) -> Report:
    """Return what became of a briefing in an edited file. The briefing is not changed.

    Args:
        briefing: as it is now.
        document: what it prints as.
        sources: the articles that it cites, by id.
        edited: the file.
        front: the fields of the front matter by the labels that their lines have on the page.
        lookup: finds new quotations.
    """
    found = views(edited)
    lines, anchors = expected(briefing, document, front)
    known = {origin.passage for origin in edited.origins}
    printed = {clean(passage.id) for passage in briefing.printed().passages()}
    other = edited.briefing and edited.briefing != clean(briefing.id)
    if other and not known & printed:
        return _foreign(found, edited, lookup, Said(wording.OTHER_BRIEFING))
    names = anchors | {origin.passage: origin.bookmark for origin in edited.origins}
    aligner = Aligner(lines, found)
    aligner.align(_held(lines, found, names))
    like = len([line for line in aligner.pairs if lines[line].part is not Part.OTHER])
    if not edited.briefing and like < _LIKE * len(lines):
        return _foreign(found, edited, lookup, Said(wording.FOREIGN))
    pairs = {line: Pair(lines[line], found[view]) for line, view in aligner.pairs.items()}
    places = Places(lines, aligner)
    quoted = Quotations(briefing, sources, edited, pairs, places, names, _notes(document))
    quoted.look(lines, found)
    arrivals = tuple(_arrivals(found, pairs, aligner, quoted, places, edited, lookup))
    return Report(
        tuple(quoted.findings()),
        tuple(texts(lines, pairs, found, quoted, places)),
        arrivals,
        tuple(_remarks(found, edited, aligner, lines, quoted)),
        tuple(_notices(edited, found, lines, aligner, quoted)),
    )


def _held(
    lines: Iterable[Line], found: Iterable[View], names: Mapping[str, str]
) -> dict[str, list[int]]:
    """Return the views under a line's bookmark, or in its content control, by its anchor."""
    having: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for view in found:
        for span in view.bookmarks:
            having[span.name.lower()][view.number] = None
        for span in view.controls:
            having[f"tag {span.name}"][view.number] = None
    return {
        line.anchor: list(
            having.get(names.get(line.owner, line.anchor).lower(), {})
            | having.get(f"tag {line.owner[:64]}", {})
        )
        for line in lines
        if line.anchor
    }


def _notes(document: Document) -> dict[int, str]:
    from briefer.document.walk import plain  # noqa: PLC0415

    return {note.number: plain(note.inlines) for note in document.notes}


def _foreign(found: list[View], edited: Edited, lookup: Lookup, notice: Said) -> Report:
    """Look through a file that is not the briefing's."""
    arrivals = []
    for view in found:
        for each in quotations(view):
            hit = lookup(each.words)
            message = (
                Said(wording.FOREIGN_FOUND, title=hit.title)
                if hit
                else Said(wording.FOREIGN_UNFOUND)
            )
            arrivals.append(
                NewQuotation(
                    each.words,
                    message,
                    hit.title if hit else "",
                    hit.passage if hit else None,
                    None,
                    view.added_by(each.start, each.end),
                )
            )
    remarks = tuple(_remarks(found, edited, None, [], None))
    return Report((), (), tuple(arrivals), remarks, (notice, *_unread(edited)), ours=False)


def _arrivals(
    found: list[View],
    pairs: Mapping[int, Pair],
    aligner: Aligner,
    quoted: Quotations,
    places: Places,
    edited: Edited,
    lookup: Lookup,
) -> Iterator[NewQuotation]:
    """Yield the quotations that stand in words that came."""
    gone = {o.bookmark: o for o in edited.origins if not quoted.has(o.passage)}
    notes = {note.id: note.text for note in edited.notes}
    for view in found:
        line = aligner.taken.get(view.number)
        pair = pairs[line] if line is not None else None
        if pair is not None and pair.same:
            continue
        for each in quotations(view):
            if quoted.claims(view.number, each.start, each.end):
                continue
            if pair is not None and not _came(pair, each.start, each.end):
                continue
            hit = lookup(each.words)
            known = any(span.name in gone for span in view.bookmarks)
            title = hit.title if hit else ""
            yield NewQuotation(
                each.words,
                _said(title, known=known),
                title,
                hit.passage if hit else None,
                places.before(view.number, within=pair is not None),
                view.added_by(each.start, each.end),
                next((notes.get(name, "") for name in view.notes), ""),
            )


def _said(title: str, *, known: bool) -> Said:
    if title:
        return Said(wording.NEW_KNOWN if known else wording.NEW_FOUND, title=title)
    return Said(wording.NEW_KNOWN_UNFOUND if known else wording.NEW_UNFOUND)


def _came(pair: Pair, start: int, end: int) -> bool:
    """Whether most words of a span came, and did not stand in the line."""
    tokens = pair.view.tokens
    inside = {at for at, token in enumerate(tokens) if start <= token.start < end}
    new = {at for step in pair.steps if not step.same for at in range(step.first, step.last)}
    return 2 * len(inside & new) > len(inside)


def _remarks(
    found: Iterable[View],
    edited: Edited,
    aligner: Aligner | None,
    lines: list[Line],
    quoted: Quotations | None,
) -> Iterator[RemarkFinding]:
    """Yield the review comments, each at what it is about."""
    spans = {}
    for view in found:
        for span in view.remarks:
            spans.setdefault(span.name, (view, span.start, span.end))
    for remark in edited.remarks:
        view, start, end = spans.get(remark.answers or remark.id) or spans.get(
            remark.id, (None, 0, 0)
        )
        if view is None:
            yield RemarkFinding(remark, "")
            continue
        words = " ".join(view.text[start:end].replace("\x01", "").split())
        passage = quoted.at(view.number, start, end) if quoted is not None else ""
        line = aligner.taken.get(view.number) if aligner is not None else None
        if line is None:
            yield RemarkFinding(remark, words, passage)
        else:
            yield RemarkFinding(remark, words, passage, lines[line].part, lines[line].owner)


def _notices(
    edited: Edited,
    found: list[View],
    lines: list[Line],
    aligner: Aligner,
    quoted: Quotations,
) -> Iterator[Said]:
    """Yield what holds for the whole file."""
    if not edited.briefing:
        yield Said(wording.FOREIGN_LIKE)
    if quoted.aged:
        count = quoted.aged
        yield Said(wording.OLDER, count=count) if count > 1 else Said(wording.OLDER_ONE)
    if edited.origins and not any(view.controls for view in found):
        yield Said(wording.NO_CONTROLS)
    if quoted.restyled:
        yield Said(wording.RESTYLED)
    if len(aligner.pairs) < _HARDLY * len(lines):
        yield Said(wording.TRANSLATED)
    elif len(aligner.taken) * 2 < len(found):
        yield Said(wording.PASTED)
    yield from _unread(edited)


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

"""The paragraphs of an edited file as they read with every tracked change accepted.

What was inserted and deleted, and by whom, is kept beside the text, by position.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from briefer.evidence.readback.words import folded, tokens
from briefer.sources.readback import NOTE, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.evidence.readback.words import Token
    from briefer.sources.readback import Edited, Mark, Paragraph


class Inserted(NamedTuple):
    """Where text was inserted under tracked changes."""

    start: int
    end: int
    mark: Mark


class Deleted(NamedTuple):
    """What was deleted under tracked changes, and before which code point it stood."""

    at: int
    text: str
    mark: Mark


@dataclass
class View:
    """One paragraph with all changes accepted; positions are code points of ``text``.

    Attributes:
        number: its place among the views.
        text: what it reads; ``NOTE`` stands for the reference to a note.
        styles: the names of its style and of those that it is based on.
        notes: the ids of its notes, in order.
        bookmarks: those that cover some of it, or what was deleted in it.
        controls: the tags of content controls, the same.
        remarks: the review comments.
        inserted: what of it was inserted.
        deleted: what is no longer in it.
        before: what it read with all tracked changes rejected.
        breaks: before which code points a paragraph began, where it is several put together.
    """

    number: int
    text: str
    styles: tuple[str, ...]
    notes: list[str] = field(default_factory=list)
    bookmarks: list[Span] = field(default_factory=list)
    controls: list[Span] = field(default_factory=list)
    remarks: list[Span] = field(default_factory=list)
    inserted: list[Inserted] = field(default_factory=list)
    deleted: list[Deleted] = field(default_factory=list)
    before: str = ""
    breaks: list[int] = field(default_factory=list)

    @cached_property
    def key(self) -> str:
        """Its text with white space folded."""
        return folded(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        """Its words."""
        return tokens(self.text)

    @cached_property
    def words(self) -> list[str]:
        """Its words alone."""
        return [token.text for token in self.tokens]

    def added_by(self, start: int, end: int) -> tuple[Mark, ...]:
        """Return the marks under which some of a span was inserted, each once."""
        first = bisect_right(self.inserted, start, key=_end)
        last = bisect_left(self.inserted, end, key=_start)
        return _once(each.mark for each in self.inserted[first:last])

    def removed_by(self, start: int, end: int) -> tuple[Mark, ...]:
        """Return the marks under which something was deleted in a span, its edges included."""
        first = bisect_left(self.deleted, start, key=_at)
        last = bisect_right(self.deleted, end, key=_at)
        return _once(each.mark for each in self.deleted[first:last])


def _start(each: Inserted) -> int:
    return each.start


def _end(each: Inserted) -> int:
    return each.end


def _at(each: Deleted) -> int:
    return each.at


def _once(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(dict.fromkeys(marks))


def views(edited: Edited) -> list[View]:
    """Return the paragraphs that read something, or did before; contents lists are left out."""
    found: list[View] = []
    for group in _joined(edited.paragraphs):
        view = _view(len(found), group, edited)
        if view.text.strip() or view.before.strip():
            found.append(view)
    return found


def together(number: int, pieces: Sequence[View]) -> View:
    """Return paragraphs as one that reads what they read, in the style of the first."""
    first, *others = pieces
    whole = replace(first, number=number)
    for each in others:
        at = len(whole.text) + 1
        whole.text, whole.before = f"{whole.text}\n{each.text}", f"{whole.before}\n{each.before}"
        whole.notes = whole.notes + each.notes
        whole.bookmarks = whole.bookmarks + _shifted(each.bookmarks, at)
        whole.controls = whole.controls + _shifted(each.controls, at)
        whole.remarks = whole.remarks + _shifted(each.remarks, at)
        whole.inserted = whole.inserted + [
            part._replace(start=part.start + at, end=part.end + at) for part in each.inserted
        ]
        whole.deleted = whole.deleted + [part._replace(at=part.at + at) for part in each.deleted]
        whole.breaks = [*whole.breaks, at]
    return whole


def _shifted(spans: Iterable[Span], by: int) -> list[Span]:
    return [replace(span, start=span.start + by, end=span.end + by) for span in spans]


def _joined(paragraphs: Iterable[Paragraph]) -> Iterator[list[Paragraph]]:
    """Yield paragraphs; those whose end was deleted together with the one that follows."""
    group: list[Paragraph] = []
    for paragraph in paragraphs:
        if paragraph.listed:
            continue
        group.append(paragraph)
        if not paragraph.joined:
            yield group
            group = []
    if group:
        yield group


def _view(number: int, group: list[Paragraph], edited: Edited) -> View:
    first = group[0]
    # Of paragraphs that were joined the last one's properties stay (ISO/IEC 29500-1, 17.13.5.15),
    # but one that was emptied lends nothing to what follows.
    view = View(number, "", edited.styles[group[-1].style])
    if len(group) == 1 and len(first.stretches) == 1 and not _touched(first):
        view.text = view.before = first.stretches[0].text
        view.notes = list(first.notes)
        view.bookmarks, view.controls = list(first.bookmarks), list(first.controls)
        view.remarks = list(first.remarks)
        return view
    for paragraph in group:
        _append(view, paragraph, edited)
    return view


def _touched(paragraph: Paragraph) -> bool:
    return any(each.inserted or each.deleted for each in paragraph.stretches)


def _append(view: View, paragraph: Paragraph, edited: Edited) -> None:
    """Put a paragraph behind what a view has already."""
    text, before = [view.text], [view.before]
    at, whole = len(view.text), 0
    edges = [(0, at)]
    notes = iter(paragraph.notes)
    for stretch in paragraph.stretches:
        ids = [next(notes) for _ in range(stretch.text.count(NOTE))]
        if not stretch.inserted:
            before.append(stretch.text)
        if stretch.deleted:
            mark = edited.marks[stretch.deleted - 1]
            if not stretch.inserted:
                view.deleted.append(Deleted(at, stretch.text, mark))
        else:
            if stretch.inserted:
                mark = edited.marks[stretch.inserted - 1]
                view.inserted.append(Inserted(at, at + len(stretch.text), mark))
            text.append(stretch.text)
            view.notes += ids
            at += len(stretch.text)
        whole += len(stretch.text)
        edges.append((whole, at))
    view.text, view.before = "".join(text), "".join(before)
    view.bookmarks += _moved(paragraph.bookmarks, edges)
    view.controls += _moved(paragraph.controls, edges)
    view.remarks += _moved(paragraph.remarks, edges)


def _moved(spans: Iterable[Span], edges: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield spans of the whole text as spans of what is left of it.

    Args:
        spans: of the paragraph.
        edges: where each stretch begins, and the last one ends: in the whole, and in what is left.
    """
    for span in spans:
        yield Span(span.name, _left(span.start, edges), _left(span.end, edges))


def _left(position: int, edges: list[tuple[int, int]]) -> int:
    index = max(1, bisect_left(edges, (position, -1)))
    if index >= len(edges):
        return edges[-1][1]
    (whole, at), (_, following) = edges[index - 1], edges[index]
    return at + min(position - whole, following - at)

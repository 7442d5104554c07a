"""A line of inlines made fit for print: styles merged, spaces folded, ends trimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.citing.printable import merged, printable
from briefer.document.inline import LineBreak, Link, NoteReference, Quoted, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.inline import Inline


def text_line(words: str, language: str, like: Text | None = None) -> tuple[Inline, ...]:
    """Return plain words as a line; ``like`` is a run whose style they take."""
    return line([like.saying(words) if like else Text(words)], language)


def cells(words: Iterable[str], language: str) -> tuple[tuple[Inline, ...], ...]:
    """Return plain words as the cells of a table's row."""
    return tuple(text_line(each, language) for each in words)


def line(inlines: Iterable[Inline], language: str) -> tuple[Inline, ...]:
    """Return inlines with neighboring runs merged and every run fit for print.

    A line neither begins nor ends with a space, and no two spaces meet, also across a link, a
    quotation or a note's number.
    """
    done: list[Inline] = []
    pending: list[Text] = []
    for inline in inlines:
        if isinstance(inline, Text):
            pending.append(inline)
            continue
        _flush(pending, done, language)
        if isinstance(inline, Link):
            runs = tuple(
                part for run in merged(inline.inlines) for part in printable(run, language)
            )
            if runs:
                done.append(Link(runs, inline.url))
        else:
            if isinstance(inline, LineBreak):
                _trim_end(done)
            done.append(inline)
    _flush(pending, done, language)
    _trim_end(done)
    return tuple(done)


def _flush(pending: list[Text], done: list[Inline], language: str) -> None:
    for run in merged(pending):
        text = run.text.removeprefix(" ") if _ends_with_space(done) else run.text
        if text:
            kept = run if text == run.text else run.saying(text)
            done.extend(printable(kept, language))
    pending.clear()


def _ends_with_space(done: list[Inline]) -> bool:
    """Return whether a space would be one too many; so it is at the beginning of a line."""
    for inline in reversed(done):
        match inline:
            case Text():
                return inline.text.endswith(" ")
            case Link():
                return inline.inlines[-1].text.endswith(" ")
            case Quoted():
                return False
            case LineBreak():
                return True
            case NoteReference():
                continue
    return not any(isinstance(inline, NoteReference) for inline in done)


def _trim_end(done: list[Inline]) -> None:
    while done and isinstance(last := done[-1], Text):
        text = last.text.rstrip(" ")
        if text:
            if text != last.text:
                done[-1] = last.saying(text)
            return
        done.pop()

"""The words of a passage as they print: the one place that sets marks, ellipses and brackets.

What may differ from the source in silence is this closed list: outer quotation marks are supplied;
quotation marks nested in them alternate, with curly marks; a run of white space, no-break spaces
and line breaks included, prints as one space; a character that cannot be printed shows as U+FFFD.
Every other difference is a marked change and has the tone CHANGE. An apostrophe is no quotation
mark and stays as it is, straight or curly.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.citing.marks import find_marks
from briefer.citing.printable import merged, printable
from briefer.composing.labels import ENGLISH
from briefer.document.inline import Text, Tone
from briefer.domain.passage import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.composing.labels import Labels
    from briefer.domain.article import Article
    from briefer.domain.passage import MarkedChange, Passage

OPENING: Final = "“"
CLOSING: Final = "”"
_NESTED: Final = (("“", "”"), ("‘", "’"))
_ELLIPSIS: Final = re.compile(r"…|\.\s?\.\s?\.")
_BRACKET: Final = re.compile(r"[\[\]]")
_NO_SPACE_AFTER: Final = "([{“‘—–/"
_NO_SPACE_BEFORE: Final = ".,;:!?)]}”’—–/"


def printed(passage: Passage, article: Article | None, language: str = "en-US") -> tuple[Text, ...]:
    """Return a passage's words with its quotation marks and marked changes.

    Args:
        passage: what is quoted; its exact text is what prints.
        article: where it stands, which tells a closing mark from an apostrophe when the other
            mark of the pair lies outside of the passage; None where it is lost.
        language: the document's (BCP 47).
    """
    pieces = [Text(OPENING)]
    for text, change in _pieces(passage, _substitutes(passage, article)):
        if change is None:
            pieces.append(Text(text))
        else:
            before = pieces[-1].text if len(pieces) > 1 else ""
            pieces.extend(_changed(change, before, text))
    pieces.append(Text(CLOSING))
    runs = merged(piece for piece in pieces if piece.text)
    return tuple(part for run in runs for part in printable(run, language))


def in_original(passage: Passage, labels: Labels = ENGLISH) -> str:
    """Return what the note says of the source's own ellipses and brackets, or an empty string."""
    kept = "\n".join(text for text, change in _pieces(passage, {}) if change is None)
    ellipsis, brackets = _ELLIPSIS.search(kept), _BRACKET.search(kept)
    if ellipsis and brackets:
        return labels.ellipsis_and_brackets
    if ellipsis:
        return labels.ellipsis
    return labels.brackets if brackets else ""


def _pieces(
    passage: Passage, substitutes: dict[int, str]
) -> Iterator[tuple[str, MarkedChange | None]]:
    """Yield what is kept of the source, and each change with the character that follows it."""
    at = passage.start
    for change in sorted(passage.changes, key=lambda change: (change.start, change.end)):
        if not at <= change.start <= change.end <= passage.end:
            continue
        end = change.end if change.kind is ChangeKind.SIC else change.start
        yield _kept(passage, at, end, substitutes), None
        at = change.end
        yield _kept(passage, at, at + 1, substitutes), change
    yield _kept(passage, at, passage.end, substitutes), None


def _kept(passage: Passage, start: int, end: int, substitutes: dict[int, str]) -> str:
    text = passage.exact[start - passage.start : max(0, end - passage.start)]
    if not any(start <= position < end for position in substitutes):
        return text
    return "".join(substitutes.get(start + i, character) for i, character in enumerate(text))


def _changed(change: MarkedChange, before: str, after: str) -> Iterator[Text]:
    """Yield a marked change, set off by spaces where the words around it bring none."""
    match change.kind:
        case ChangeKind.OMISSION:
            yield _mark(f"{_space_after(before)}…{_space_before(after)}")
        case ChangeKind.INSERTION if change.start < change.end:
            yield _mark(f"[{change.text}]")
        case ChangeKind.INSERTION:
            gap = " " if after.isalnum() else ""
            yield _mark(f"{_space_after(before)}[{change.text}]{gap}")
        case ChangeKind.SIC:
            yield _mark(f"{_space_after(before)}[")
            yield Text(ENGLISH.sic, italic=True, tone=Tone.CHANGE)
            yield _mark("] " if after.isalnum() else "]")


def _mark(text: str) -> Text:
    return Text(text, tone=Tone.CHANGE)


def _space_after(before: str) -> str:
    bare = not before or before[-1].isspace() or before[-1] in _NO_SPACE_AFTER
    return "" if bare else " "


def _space_before(after: str) -> str:
    return "" if not after or after.isspace() or after in _NO_SPACE_BEFORE else " "


def _substitutes(passage: Passage, article: Article | None) -> dict[int, str]:
    """Return the nested quotation marks by position in the article, as they alternate."""
    text, offset = _surroundings(passage, article)
    marks = [
        mark for mark in find_marks(text) if passage.start <= mark.position + offset < passage.end
    ]
    if not marks:
        return {}
    base = min(mark.depth for mark in marks) - 1
    return {
        mark.position + offset: _NESTED[(mark.depth - base) % 2][0 if mark.opening else 1]
        for mark in marks
    }


def _surroundings(passage: Passage, article: Article | None) -> tuple[str, int]:
    """Return the text in which marks are paired and where it begins in the article."""
    if article is None or article.quote(passage.start, passage.end) != passage.exact:
        return passage.exact, passage.start
    first, last = article.block_at(passage.start), article.block_at(passage.end - 1)
    start = first.start if first else passage.start
    end = last.end if last else passage.end
    return article.quote(start, end), start

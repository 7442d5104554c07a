"""An edited file as JSON; and back, with nothing taken on trust.

Who writes may have been taken over by the file it read: see ``briefer.sources.worker.answer``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from briefer.sources.readback.model import (
    NOTE,
    Deed,
    Edited,
    Mark,
    Note,
    Origin,
    Paragraph,
    Remark,
    Span,
    Stretch,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORT: Final = 500
"""Characters of a name, an id or a date."""
_LONG: Final = 2_000_000
"""Characters of one stretch, note or remark; what else bounds them is the size of an answer."""
_FAR: Final = 10**9
"""The highest position that is taken."""


class Answer:
    """An edited file on its way to another process."""

    def __init__(self, edited: Edited) -> None:
        """Keep it."""
        self._edited = edited

    def packed(self) -> bytes:
        """Return it as JSON in UTF-8."""
        return _packed(self._edited)


def _packed(edited: Edited) -> bytes:
    data = {
        "paragraphs": [_of_paragraph(each) for each in edited.paragraphs],
        "styles": edited.styles,
        "marks": [[each.deed.value, each.author, each.date] for each in edited.marks],
        "notes": [[each.id, each.text] for each in edited.notes],
        "remarks": [
            [each.id, each.author, each.date, each.text, each.answers, each.done]
            for each in edited.remarks
        ],
        "origins": [
            [each.passage, each.bookmark, each.article, each.start, each.end, each.words]
            for each in edited.origins
        ],
        "written": edited.written,
        "said": [edited.briefing, edited.created, edited.language],
        "unread": edited.unread,
        "restricted": edited.restricted,
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8", "surrogatepass"
    )


def unpacked(data: Any) -> Edited:  # noqa: ANN401 - any JSON
    """Return the edited file that JSON holds.

    Raises:
        KeyError: it holds no such thing; so do TypeError and ValueError say.
    """
    styles = tuple(tuple(_word(name) for name in _list(chain)) for chain in _list(data["styles"]))
    marks = tuple(Mark(Deed(deed), _word(who), _word(when)) for deed, who, when in data["marks"])
    briefing, created, language = map(_word, _list(data["said"]))
    return Edited(
        tuple(_paragraph(each, len(styles), len(marks)) for each in _list(data["paragraphs"])),
        styles,
        marks,
        tuple(Note(_word(name), _word(text, _LONG)) for name, text in _list(data["notes"])),
        tuple(_remark(each) for each in _list(data["remarks"])),
        briefing,
        tuple(_origin(each) for each in _list(data["origins"])),
        tuple(map(_word, _list(data["written"]))),
        created,
        language,
        tuple(map(_word, _list(data["unread"]))),
        restricted=_truth(data["restricted"]),
    )


def _of_paragraph(paragraph: Paragraph) -> list[object]:
    """Return a paragraph as a list; the rest of one with nothing but plain text is left out."""
    stretches: list[object] = [
        [each.text, each.inserted, each.deleted] if each.inserted or each.deleted else each.text
        for each in paragraph.stretches
    ]
    more: list[object] = [
        paragraph.notes,
        *(
            [[span.name, span.start, span.end] for span in spans]
            for spans in (paragraph.bookmarks, paragraph.controls, paragraph.remarks)
        ),
        paragraph.joined,
        paragraph.listed,
    ]
    return [paragraph.style, stretches, *(more if any(more) else ())]


def _paragraph(data: Any, styles: int, marks: int) -> Paragraph:  # noqa: ANN401 - any JSON
    style, stretches, *more = _list(data)
    done = tuple(_stretch(each, marks) for each in _list(stretches))
    style = _number(style, styles - 1)
    notes, bookmarks, controls, remarks, joined, listed = more or ([], [], [], [], 0, False)
    size = sum(len(each.text) for each in done)
    names = tuple(map(_word, _list(notes)))
    if len(names) != sum(each.text.count(NOTE) for each in done):
        raise ValueError
    return Paragraph(
        style,
        done,
        names,
        _spans(bookmarks, size),
        _spans(controls, size),
        _spans(remarks, size),
        _number(joined, marks),
        _truth(listed),
    )


def _stretch(data: Any, marks: int) -> Stretch:  # noqa: ANN401 - any JSON
    if type(data) is str:
        return Stretch(data)
    text, inserted, deleted = _list(data)
    return Stretch(_word(text, _LONG), _number(inserted, marks), _number(deleted, marks))


def _spans(data: object, size: int) -> tuple[Span, ...]:
    spans = tuple(
        Span(_word(name), _number(start, size), _number(end, size))
        for name, start, end in _list(data)
    )
    if any(span.start > span.end for span in spans):
        raise ValueError
    return spans


def _remark(data: object) -> Remark:
    name, author, date, text, answers, done = _list(data)
    words: Callable[[object], str] = _word
    return Remark(
        words(name), words(author), words(date), _word(text, _LONG), words(answers), _truth(done)
    )


def _origin(data: object) -> Origin:
    passage, bookmark, article, start, end, said = _list(data)
    first = _number(start, _FAR)
    last = _number(end, _FAR)
    return Origin(_word(passage), _word(bookmark), _word(article), first, last, _word(said))


def _list(data: Any) -> list[Any]:  # noqa: ANN401 - any JSON
    if type(data) is not list:
        raise TypeError
    return data


def _word(data: object, most: int = _SHORT) -> str:
    if type(data) is not str or len(data) > most:
        raise ValueError
    return data


def _number(data: object, most: int) -> int:
    if type(data) is not int or not 0 <= data <= most:
        raise ValueError
    return data


def _truth(data: object) -> bool:
    if type(data) is not bool:
        raise TypeError
    return data

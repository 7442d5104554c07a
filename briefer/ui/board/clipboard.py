"""Cards and words on the clipboard: whole for this program, as quotations with sources for others.

What comes back may be of another briefing, or another program's: the articles that it quotes need
not be known here.
"""

from __future__ import annotations

import json
from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData

from briefer.domain.passage import Passage
from briefer.domain.prose import Citation, Paragraph, ParagraphKind, Prose, RunIn
from briefer.domain.section import Item
from briefer.errors import BrieferError
from briefer.ui.board.words import plain, quotation
from briefer.ui.typeset import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.prose import Span
    from briefer.ui.board.look import Look

CARDS_MIME = "application/x-briefer-cards"
PROSE_MIME = "application/x-briefer-prose"
_LISTS = {ParagraphKind.BULLET: "ul", ParagraphKind.NUMBER: "ol"}


class Taken(NamedTuple):
    """Words that were copied.

    Attributes:
        text: as prose; empty where there are plain words at most.
        whole: False where it lost its quotations, as their articles are not known here.
    """

    text: Prose
    whole: bool = True


def data_of(items: Sequence[Item], look: Look) -> QMimeData:
    """Return items as clipboard data."""
    from briefer.storage.codec import to_json  # noqa: PLC0415 - cattrs loads when first used

    data = QMimeData()
    held = [to_json(item, Item) for item in items]
    data.setData(CARDS_MIME, json.dumps(held).encode("utf-8"))
    data.setText("\n\n".join(_text(item, look) for item in items))
    data.setHtml("".join(_html(item, look) for item in items))
    return data


def words_of(text: Prose, look: Look) -> QMimeData:
    """Return prose as clipboard data."""
    from briefer.storage.codec import to_json  # noqa: PLC0415 - cattrs loads when first used

    data = QMimeData()
    data.setData(PROSE_MIME, json.dumps(to_json(text)).encode("ascii"))
    data.setText(clean(plain(text, look)))
    data.setHtml(_markup(text, look))
    return data


def items_of(data: QMimeData | None) -> tuple[Item, ...]:
    """Return the items that clipboard data holds, none where it holds no cards.

    Args:
        data: None where the clipboard was cleared, as some platforms say it.

    Raises:
        BrieferError: they cannot be read.
    """
    from briefer.storage.codec import from_json  # noqa: PLC0415 - cattrs loads when first used

    if data is None or not data.hasFormat(CARDS_MIME):
        return ()
    held: object = None
    with suppress(ValueError, RecursionError):
        held = json.loads(bytes(data.data(CARDS_MIME).data()))
    if not isinstance(held, list):
        raise BrieferError("What was copied cannot be read. Nothing was changed.")
    return tuple(from_json(each, Item) for each in held)


def prose_of(data: QMimeData | None, look: Look) -> Taken:
    """Return the words that clipboard data holds, with all of their form that is known here."""
    if data is None:
        return Taken(Prose())
    own = _own_words(data)
    known = all(look.source(each) is not None for each in own.articles())
    if own.paragraphs and known:
        return Taken(own)
    from briefer.ui.board import markup  # noqa: PLC0415 - loads with the first paste

    return Taken(markup.prose_of(data.html()) if data.hasHtml() else Prose(), known)


def _own_words(data: QMimeData) -> Prose:
    """Return what this program copied, cards as paragraphs; nothing where it cannot be read."""
    from briefer.storage.codec import from_json  # noqa: PLC0415 - cattrs loads when first used

    try:
        if data.hasFormat(PROSE_MIME):
            return from_json(json.loads(bytes(data.data(PROSE_MIME).data())), Prose)
        return Prose(tuple(each for item in items_of(data) for each in _paragraphs(item)))
    except (BrieferError, ValueError, RecursionError):
        return Prose()


def _paragraphs(item: Item) -> tuple[Paragraph, ...]:
    if isinstance(item, Passage):
        return (Paragraph((RunIn(item),)),)
    return item.text.paragraphs


def _text(item: Item, look: Look) -> str:
    if isinstance(item, Passage):
        return quotation(item, look)
    return plain(item.text, look)


def _html(item: Item, look: Look) -> str:
    if isinstance(item, Passage):
        return f"<blockquote><p>{_escaped(quotation(item, look))}</p></blockquote>"
    return _markup(item.text, look)


def _markup(text: Prose, look: Look) -> str:
    """Return prose for other programs: its lists, its links, and quotations with their sources."""
    parts = []
    for kind, group in groupby(text.paragraphs, key=attrgetter("kind")):
        inside = ["".join(_span(span, look) for span in each.spans) for each in group]
        if kind in _LISTS:
            items = "".join(f"<li>{each}</li>" for each in inside)
            parts.append(f"<{_LISTS[kind]}>{items}</{_LISTS[kind]}>")
        else:
            parts += [f"<p>{each}</p>" for each in inside]
    return "".join(parts)


def _span(span: Span, look: Look) -> str:
    if isinstance(span, RunIn):
        return _escaped(quotation(span.passage, look))
    if isinstance(span, Citation):
        return _escaped(f" [{look.short(span.article)}]")
    words = _escaped(span.text).replace("\n", "<br>")
    for tag, wanted in (("b", span.bold), ("i", span.italic)):
        words = f"<{tag}>{words}</{tag}>" if wanted else words
    return f'<a href="{_escaped(span.link)}">{words}</a>' if span.link else words


def _escaped(text: str) -> str:
    from html import escape  # noqa: PLC0415 - its table of entities is large

    return escape(clean(text))

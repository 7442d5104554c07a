"""Cards on the clipboard: whole for this program, as quotations with citations for others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from briefer.domain.passage import Passage
from briefer.domain.prose import Prose, prose
from briefer.domain.section import Item
from briefer.errors import BrieferError
from briefer.ui.board.words import plain, source_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.ui.board.look import Look

CARDS_MIME = "application/x-briefer-cards"


def data_of(items: Sequence[Item], look: Look) -> QMimeData:
    """Return items as clipboard data."""
    from briefer.storage.codec import to_json  # noqa: PLC0415 - cattrs loads when first used

    data = QMimeData()
    held = [to_json(item, Item) for item in items]
    data.setData(CARDS_MIME, json.dumps(held).encode("utf-8"))
    data.setText("\n\n".join(_text(item, look) for item in items))
    data.setHtml("".join(_html(item, look) for item in items))
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
    try:
        held = json.loads(bytes(data.data(CARDS_MIME).data()))
    except (ValueError, RecursionError) as error:
        raise BrieferError("What was copied cannot be read. Nothing was changed.") from error
    return tuple(from_json(each, Item) for each in held)


def text_of(data: QMimeData | None) -> Prose:
    """Return another program's words as a comment's text, empty where there are none."""
    return prose(data.text()) if data is not None and data.hasText() else Prose()


def _text(item: Item, look: Look) -> str:
    if isinstance(item, Passage):
        return f"{look.quoted(item)} ({source_line(item, look)})"
    return plain(item.text, look)


def _html(item: Item, look: Look) -> str:
    from html import escape  # noqa: PLC0415 - its table of entities is large

    if isinstance(item, Passage):
        source = escape(source_line(item, look))
        return f"<blockquote><p>{escape(look.quoted(item))} ({source})</p></blockquote>"
    return "".join(f"<p>{escape(line)}</p>" for line in plain(item.text, look).split("\n"))

"""What every control has: a name for screen readers, a tooltip, and what kind of thing it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from PySide6 import QtGui
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSpinBox, QWidget

W = TypeVar("W", bound="QWidget")


def named(widget: W, name: str, tip: str = "", kind: str = "") -> W:
    """Give a widget its name, tooltip and kind, and return it.

    A label is read as what it says; a name would stand in the place of that, and describes it.

    Args:
        widget: any widget.
        name: for screen readers.
        tip: the tooltip; none where empty.
        kind: how the style sheet draws it; see ``briefer.ui.style``.
    """
    if isinstance(widget, QLabel):
        widget.setAccessibleDescription(name)
    else:
        widget.setAccessibleName(name)
    if tip:
        widget.setToolTip(tip)
    if kind:
        widget.setProperty("kind", kind)
    return widget


def indented(box: QSpinBox) -> QSpinBox:
    """Return a spin box whose number begins where the words of other fields do.

    It gives its line no padding from the style sheet.
    """
    box.setProperty("kind", "number")
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    return box


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say words, wherever the focus is.

    Args:
        widget: what says them.
        words: for people.
        at_once: interrupt what is being read, as trouble must.
    """
    event = QtGui.QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QtGui.QAccessible.AnnouncementPoliteness.Assertive)
    QtGui.QAccessible.updateAccessibility(event)


def prepare() -> None:
    """Have the bindings make the types that ``announce`` needs; the first words wait for none."""
    for name in ("QAccessible", "QAccessibleAnnouncementEvent"):
        getattr(QtGui, name)


def tip(words: str) -> str:
    """Return words of a person's as a tooltip that shows them as they stand, wrapped."""
    from html import escape  # noqa: PLC0415 - its table of entities is large

    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"


def literal(words: str) -> str:
    """Return words of a person's as a button or menu shows them as they stand.

    There a single ``&`` would mark a key.
    """
    return words.replace("&", "&&")


def unmarked(words: str) -> str:
    """Return a menu's words without the mark of their key: ``&File``, or ``파일(&F)``."""
    return re.sub(r"\(&.\)|&", "", words)

"""Where Tab goes, where Qt's own order, that in which widgets were made, is not how they stand."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def chain(*widgets: QWidget) -> None:
    """Have Tab go through widgets in this order; those that take no focus are left out."""
    taking = [widget for widget in widgets if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for one, other in pairwise(taking):
        QWidget.setTabOrder(one, other)


def put_last(parent: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab come to widgets after all others of their window, in this order.

    Args:
        parent: any part of that window.
        widgets: of that window.
    """
    # What is made last is last in Qt's order, and what is hidden is no stop.
    last = QWidget(parent)
    last.hide()
    last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    chain(last, *widgets)
    last.deleteLater()

"""What the style sheet says of the panes that a start shows, and of nothing else.

It is part of the one sheet: a sheet of a pane's own is held against all that stands in the pane,
again for each sheet around it, which takes longer than making the pane.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.ui.tokens import Tokens


def panes(t: Tokens) -> str:
    """Return the rules, to stand after those of all widgets of a kind."""
    return "\n".join(part(t) for part in (_lists, _head, _chips, _search, _adding, _start))


def _lists(t: Tokens) -> str:
    return f"""
ShelfPane {{ background: {t.pane}; }}
ShelfView, BoardView {{ background: {t.pane}; border: none; }}
"""


def _head(t: Tokens) -> str:
    tiny = f"font-size: {t.type.tiny}px; font-weight: 600; color: {t.faint};"
    return f"""
QLabel[kind="tiny"] {{ {tiny} }}
QToolButton[kind="tiny"] {{ {tiny} background: transparent; border: 1px solid transparent;
  padding: 1px 3px; min-height: 0; }}
QToolButton[kind="tiny"]:hover {{ color: {t.ink}; }}
QToolButton[kind="tiny"]:focus {{ border: 2px solid {t.accent}; padding: 0 2px;
  border-radius: {t.radius.chip}px; }}
QToolButton[kind="tiny"]::menu-indicator {{ image: none; width: 0; }}
QLabel[kind="empty"] {{ color: {t.soft}; padding: 4px 18px; }}
"""


def _chips(t: Tokens) -> str:
    return f"""
QToolButton[kind="chip"] {{ color: {t.soft}; background: transparent; min-height: 0;
  border: 1px solid transparent; border-radius: {t.radius.chip}px; padding: 2px 5px;
  font-size: {t.type.small}px; }}
QToolButton[kind="chip"]:hover {{ color: {t.ink}; background: {t.hover}; }}
QToolButton[kind="chip"]:checked {{ color: {t.ink}; background: {t.field};
  border-color: {t.edge}; font-weight: 600; }}
QToolButton[kind="chip"][target="true"] {{ color: {t.ink}; background: {t.selection};
  border: 1px solid {t.accent}; }}
QToolButton[kind="chip"]:focus {{ border: 2px solid {t.accent}; padding: 1px 4px; }}
"""


def _search(t: Tokens) -> str:
    return f"""
QToolButton[kind="bare"] {{ border: 1px solid transparent; background: transparent; padding: 1px;
  min-height: 0; min-width: 16px; color: {t.soft}; font-weight: 600; }}
QToolButton[kind="bare"]:hover {{ color: {t.ink}; }}
QToolButton[kind="bare"]:focus {{ border: 2px solid {t.accent}; padding: 0;
  border-radius: {t.radius.chip}px; }}
"""


def _adding(t: Tokens) -> str:
    return f"""
QToolButton[kind="offer"] {{ color: {t.soft}; background: transparent; padding: 1px 3px;
  border: 1px solid transparent; text-decoration: underline; }}
QToolButton[kind="offer"]:hover {{ color: {t.ink}; }}
QToolButton[kind="offer"]:focus {{ border: 2px solid {t.accent}; padding: 0 2px;
  border-radius: {t.radius.chip}px; }}
Progress QLabel {{ font-size: {t.type.tiny}px; }}
"""


def _start(t: Tokens) -> str:
    return f"""
StartPage {{ background: {t.paper}; }}
StartPage QLabel {{ font-size: {t.type.heading + 2:.0f}px; padding-left: 2px; }}
StartPage QLabel[kind="faint"] {{ font-size: {t.type.tiny:.0f}px; font-weight: 600;
  padding: 16px 0 4px 2px; }}
StartPage QLabel[kind="aside"] {{ color: {t.faint}; font-size: {t.type.small:.0f}px; }}
QPushButton[kind="entry"] {{ color: {t.accent}; background: transparent; text-align: left;
  border: 2px solid transparent; border-radius: {t.radius.chip}px; padding: 1px 3px;
  font-size: {t.type.heading:.0f}px; }}
QPushButton[kind="entry"]:hover {{ color: {t.ink}; text-decoration: underline; }}
QPushButton[kind="entry"]:focus {{ border-color: {t.accent}; }}
"""

"""Which letters open more than one entry of a menu."""

import re

from PySide6.QtWidgets import QMenu

from briefer.ui.window import Window


def shared_letters(window: Window) -> list[list[str]]:
    """Return the entries that share a letter with another one of their menu of the menu bar."""
    found = []
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        by_letter: dict[str, list[str]] = {}
        for action in menu.actions():
            if letter := re.search(r"&(\w)", action.text()):
                by_letter.setdefault(letter[1].upper(), []).append(action.text())
        found += [entries for entries in by_letter.values() if len(entries) > 1]
    return found

"""The names of edits: those of several are made here, and ``deed`` says any of them.

Journals keep them in English, so that they can be said in the window's language also after a
restart in another one. The names of single edits are those of ``briefer.editing.wording``.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication

from briefer.ui.language import QT_TRANSLATE_NOOP, say

translate = QCoreApplication.translate

MOVE_CARDS: Final = QT_TRANSLATE_NOOP("Deeds", "Move {count} cards")
REMOVE_CARDS: Final = QT_TRANSLATE_NOOP("Deeds", "Remove {count} cards")
CUT_CARDS: Final = QT_TRANSLATE_NOOP("Deeds", "Cut {count} cards")
PASTE_CARDS: Final = QT_TRANSLATE_NOOP("Deeds", "Paste {count} cards")
CHANGE_BLOCKS: Final = QT_TRANSLATE_NOOP("Deeds", "Change {count} blocks to {role}")
CHANGE_MARKING: Final = QT_TRANSLATE_NOOP("Deeds", "Change marking")
CHANGE_FRONT: Final = QT_TRANSLATE_NOOP("Deeds", "Change front matter")
BRING_IN: Final = QT_TRANSLATE_NOOP("Deeds", "Bring in highlights")
IMPORT: Final = QT_TRANSLATE_NOOP("Deeds", "Import annotations")
"""The last two are made in ``briefer.workspace``, which has no screen."""

_ALL: Final = (
    MOVE_CARDS,
    REMOVE_CARDS,
    CUT_CARDS,
    PASTE_CARDS,
    CHANGE_BLOCKS,
    CHANGE_MARKING,
    CHANGE_FRONT,
    BRING_IN,
    IMPORT,
)
_VALUES: Final = {"count": r"(?P<count>\d+)", "role": r"(?P<role>[a-z ]+)"}


def deed(name: str) -> str:
    """Return an edit's name in the window's language; a heading in it stays as it is."""
    from briefer.editing.wording import taken_apart  # noqa: PLC0415 - edits load with the first

    return _of_several(name) or say(taken_apart(name))


def _of_several(name: str) -> str:
    """Return the name of an edit of several; an empty string where it is none of these."""
    for template in _ALL:
        found = re.fullmatch(template.format(**_VALUES), name)
        if found is not None:
            values = found.groupdict()
            if "role" in values:
                values["role"] = _role(values["role"])
            return translate("Deeds", template).format(**values)
    return ""


def _role(words: str) -> str:
    """Return what a role is called inside a sentence (``briefer.ui.reader.roles``)."""
    return translate("Roles", words[:1].upper() + words[1:]).lower()

"""What the blocks of an article are, in plain words, and the edit that says otherwise.

A role only decides what is folded and how it is set: nothing is dropped from the text.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from briefer import editing
from briefer.domain.article import FOLDED, Role
from briefer.ui import deeds
from briefer.ui.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from briefer.domain.article import Article, Block
    from briefer.editing import Edit
    from briefer.ui.positions import Selected

translate = QCoreApplication.translate

WORDS: Final = {
    Role.BODY: QT_TRANSLATE_NOOP("Roles", "Text"),
    Role.HEADING: QT_TRANSLATE_NOOP("Roles", "Heading"),
    Role.TITLE: QT_TRANSLATE_NOOP("Roles", "Title"),
    Role.SUBTITLE: QT_TRANSLATE_NOOP("Roles", "Subtitle"),
    Role.KICKER: QT_TRANSLATE_NOOP("Roles", "Line above the title"),
    Role.BYLINE: QT_TRANSLATE_NOOP("Roles", "Line that names the author"),
    Role.CAPTION: QT_TRANSLATE_NOOP("Roles", "Caption"),
    Role.CREDIT: QT_TRANSLATE_NOOP("Roles", "Picture credit"),
    Role.RELATED: QT_TRANSLATE_NOOP("Roles", "Link to other articles"),
    Role.BIO: QT_TRANSLATE_NOOP("Roles", "Note on the author"),
    Role.CLUTTER: QT_TRANSLATE_NOOP("Roles", "Page clutter"),
}
"""What a person calls each role; those that the reader folds away come last."""


def called(role: Role) -> str:
    """Return what a role is called in the window's language."""
    return translate("Roles", WORDS[role])


def covered(article: Article, selected: Selected) -> tuple[Block, ...]:
    """Return the blocks that a selection touches, without those that are folded away in it."""
    return tuple(
        block
        for block in article.blocks
        if block.start < selected.end
        and selected.start < block.end
        and not any(low <= block.start < high for low, high in selected.omitted)
    )


def retyped(article: str, blocks: Sequence[Block], role: Role) -> Edit | None:
    """Return the one edit that gives blocks a role; None where all of them have it."""
    edits = tuple(
        editing.ChangeRole(article, block.start, block.role, role)
        for block in blocks
        if block.role is not role
    )
    if len(edits) > 1:
        name = deeds.CHANGE_BLOCKS.format(count=len(edits), role=WORDS[role].lower())
        return editing.Group(edits, name)
    return edits[0] if edits else None


def add_menu(menu: QMenu, blocks: Sequence[Block], take: Callable[[Role], object]) -> None:
    """Add the menu that says what blocks are, with what they are now ticked."""
    these = translate("Roles", "These {count} blocks are").format(count=len(blocks))
    inside = menu.addMenu(translate("Roles", "This is") if len(blocks) == 1 else these)
    now = {block.role for block in blocks}
    folded = False
    for role in WORDS:
        if role in FOLDED and not folded:
            inside.addSeparator()
            folded = True
        action = inside.addAction(called(role))
        action.setCheckable(True)
        action.setChecked(now == {role})
        action.triggered.connect(partial(_take, take, role))


def _take(take: Callable[[Role], object], role: Role, _on: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt hands over whether it is ticked
    take(role)

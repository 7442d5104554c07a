"""The reader's context menu: what can be done with a selection, and with filed passages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from briefer.ui.icons import swatch
from briefer.ui.language import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from briefer.ui.reader.filing import Target
    from briefer.ui.reader.highlights import Highlight
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate


class Acts(Protocol):
    """What the menu can ask for."""

    def file_under(self, target: Target) -> None:
        """File the selection."""

    def copy(self) -> None:
        """Copy the selection."""

    def copy_cited(self) -> None:
        """Copy the selection with its citation."""

    def show_card(self, passage: str) -> None:
        """Show a passage's card."""

    def mark_changes(self, passage: str) -> None:
        """Have changes marked in a passage's quotation."""

    def move_passage(self, passage: str, section: str) -> None:
        """Move a passage to a section's end."""

    def adjust_to_selection(self, passage: str) -> None:
        """Give a passage the selected span."""

    def remove_passage(self, passage: str) -> None:
        """Take a passage out of the briefing."""

    def open_folds(self) -> None:
        """Show all that is folded away."""


def build(  # noqa: PLR0913 - all that the menu depends on
    parent: QWidget,
    acts: Acts,
    tokens: Tokens,
    targets: Iterable[Target],
    filed: Iterable[Highlight],
    *,
    selected: bool,
) -> QMenu:
    """Return the menu for one place.

    Args:
        parent: owns the menu.
        acts: hears of what was chosen.
        tokens: the colors.
        targets: where a selection can be filed; none where nothing may be changed.
        filed: the passages at the place.
        selected: whether any text is selected.
    """
    menu = QMenu(parent)
    places = tuple(targets)
    if selected:
        if places:
            _add_filing(menu.addMenu(translate("Reader", "File under")), acts, tokens, places)
        menu.addAction(translate("Reader", "Copy"), acts.copy)
        menu.addAction(translate("Reader", "Copy with citation"), acts.copy_cited)
    for highlight in filed:
        menu.addSeparator()
        _add_filed(menu, acts, tokens, places, highlight)
        if selected and highlight.alone and places:
            passage = highlight.passage
            change = translate("Reader", "Change it to the selection")
            menu.addAction(change, partial(acts.adjust_to_selection, passage))
    menu.addSeparator()
    menu.addAction(translate("Reader", "Show all that is folded away"), acts.open_folds)
    return menu


def add_highlights(menu: QMenu, count: int, bring: Callable[[], object]) -> None:
    """Add what brings in what was marked in the article's original and is not filed yet, if any.

    Args:
        menu: the reader's.
        count: of such highlights.
        bring: brings them in.
    """
    if count:
        one = translate("Reader", "Bring in its 1 highlight")
        many = translate("Reader", "Bring in its {count} highlights")
        menu.addAction(counted(count, one, many), bring)


def _add_filing(menu: QMenu, acts: Acts, tokens: Tokens, targets: Iterable[Target]) -> None:
    for target in targets:
        # A tab sets the key apart at the right without making it a shortcut of the window's.
        words = _escaped(target.label) + (f"\t{target.key}" if target.key else "")
        action = menu.addAction(square(target, tokens), words)
        action.triggered.connect(lambda _on=False, target=target: acts.file_under(target))


def _add_filed(
    menu: QMenu, acts: Acts, tokens: Tokens, targets: tuple[Target, ...], highlight: Highlight
) -> None:
    passage = highlight.passage
    words = translate("Reader", "Filed under {name}").format(name=highlight.place)
    title = menu.addAction(_escaped(words))
    title.setEnabled(False)
    menu.addAction(translate("Reader", "Show its card"), lambda: acts.show_card(passage))
    if not targets:
        return
    menu.addAction(translate("Reader", "Mark changes…"), lambda: acts.mark_changes(passage))
    if not highlight.alone:
        return
    moving = menu.addMenu(translate("Reader", "Move to"))
    for target in targets:
        if target.section and target.section != highlight.section:
            action = moving.addAction(square(target, tokens), _escaped(target.label))
            action.triggered.connect(
                lambda _on=False, section=target.section: acts.move_passage(passage, section)
            )
    menu.addAction(translate("Reader", "Remove passage"), lambda: acts.remove_passage(passage))


def square(target: Target, tokens: Tokens) -> QIcon:
    """Return a small square in the color of a target's theme."""
    color = tokens.theme_ink(target.theme) if target.theme is not None else tokens.soft
    return swatch(color)


def _escaped(text: str) -> str:
    return text.replace("&", "&&")

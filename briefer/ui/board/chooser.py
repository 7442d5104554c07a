"""Choosing a template and markings: menus of what the workspace offers, each choice one edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from briefer.domain.briefing import FrontMatter, Judgment
from briefer.domain.section import Section
from briefer.editing import (
    ChangeFront,
    ChangeSection,
    ChangeSettings,
    Group,
    ReplaceItem,
    ReplaceJudgment,
)
from briefer.errors import BrieferError
from briefer.ui import deeds
from briefer.ui.board.portions import above, has_portions, raised
from briefer.ui.board.words import translate
from briefer.ui.language import office_name, say, template_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from PySide6.QtWidgets import QWidget

    from briefer.domain.briefing import Briefing, Settings
    from briefer.domain.marking import MarkingProfile
    from briefer.domain.section import Item
    from briefer.editing import Edit
    from briefer.ui.desk import Desk

    Portion: TypeAlias = FrontMatter | Section | Judgment | Item

T = TypeVar("T")


class Chooser:
    """Builds the menus of a desk."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Build menus that belong to a widget."""
        self._desk = desk
        self._parent = parent

    @property
    def _briefing(self) -> Briefing:
        return self._desk.workspace.briefing

    # Templates

    def templates(self, within: QMenu | None = None) -> QMenu:
        """Return a menu of all templates; one within another goes when that one does."""
        menu = QMenu(within or self._parent)
        group = QActionGroup(menu)
        for key, name in self._offered(self._desk.workspace.choices.templates):
            on = key == self._briefing.settings.template
            words = template_name(name)
            self._choice(menu, words, self._template_taker(key), on=on, group=group)
        return menu

    def _template_taker(self, template: str) -> Callable[[], object]:
        def take() -> None:
            if template == self._briefing.settings.template:
                return  # what it brings may be changed by now
            try:
                self._change(self._desk.workspace.with_template(template))
            except BrieferError as error:
                self._desk.failed.emit(say(error))

        return take

    # Markings of the whole

    def markings(self, within: QMenu | None = None) -> QMenu:
        """Return a menu of no marking, each system's levels, and words of one's own.

        Of all these one is on, whichever menu it stands in; the entry of the system that it belongs
        to says which, before its menu is opened. One within another goes when that one does.
        """
        menu = QMenu(within or self._parent)
        group = QActionGroup(menu)
        settings, marking = self._briefing.settings, self._briefing.front.marking
        for profile in self._offered(self._desk.workspace.choices.profiles):
            if not profile.levels:
                none, take = translate("Board", "No marking"), self._marker(profile, "")
                self._choice(menu, none, take, on=not marking, group=group)
                menu.addSeparator()
                continue
            current = profile.id == settings.profile.id
            chosen = profile.level(marking) if current else None
            name = office_name(profile.name)
            inside = menu.addMenu(_plain(f"{name}: {chosen.banner}" if chosen else name))
            for level in profile.levels:
                take = self._marker(profile, level.banner)
                self._choice(inside, level.banner, take, on=level == chosen, group=group)
        menu.addSeparator()
        if above(self._briefing):
            higher = raised(self._briefing)
            name = translate("Board", "Raise to {marking}").format(marking=higher)
            menu.addAction(_plain(name)).triggered.connect(lambda: self._mark_whole(higher))
        if has_portions(settings.profile):
            name = translate("Board", "Mark each portion")
            flip = replace(settings, portions=not settings.portions)
            self._choice(menu, name, lambda: self._change(flip), on=settings.portions)
        typed = bool(marking) and settings.profile.level(marking) is None
        ask = self._desk.front_requested.emit
        self._choice(menu, translate("Board", "Other words…"), ask, on=typed, group=group)
        return menu

    def _marker(self, profile: MarkingProfile, banner: str) -> Callable[[], object]:
        def mark() -> None:
            briefing = self._briefing
            kept = briefing.settings.portions and has_portions(profile)
            settings = replace(briefing.settings, profile=profile, portions=kept)
            self._edit(
                (ChangeSettings(settings), ChangeFront(replace(briefing.front, marking=banner)))
            )

        return mark

    def _mark_whole(self, marking: str) -> None:
        self._edit((ChangeFront(replace(self._briefing.front, marking=marking)),))

    # Markings of portions

    def add_portions(self, menu: QMenu, of: Portion, chosen: Iterable[str] = ()) -> None:
        """Add a menu that marks portions, where the briefing's system of markings knows them.

        Args:
            menu: where it is added.
            of: a section, a key judgment or a card; the front matter for the title.
            chosen: ids of cards to be marked with it.
        """
        profile = self._briefing.settings.profile
        if not has_portions(profile):
            return
        title = isinstance(of, FrontMatter)
        marking = of.title_marking if isinstance(of, FrontMatter) else of.marking
        name = translate("Board", "Mark the title as") if title else translate("Board", "Mark as")
        inside = menu.addMenu(name)
        group = QActionGroup(inside)
        ids = tuple(chosen)
        whole = translate("Board", "As the whole")
        self._choice(inside, whole, self._portioner(of, ids, ""), on=not marking, group=group)
        inside.addSeparator()
        for level in profile.levels:
            name = f"{level.banner} {level.portion}".strip()
            on = profile.level(marking) == level
            take = self._portioner(of, ids, level.id)
            self._choice(inside, name, take, on=on, group=group)

    def _portioner(self, of: Portion, chosen: tuple[str, ...], level: str) -> Callable[[], object]:
        def mark() -> None:
            settings = self._briefing.settings
            edits = [*self._marks(of, chosen, level)]
            if level and not settings.portions:
                edits.append(ChangeSettings(replace(settings, portions=True)))
            self._edit(edits)

        return mark

    def _marks(self, of: Portion, chosen: tuple[str, ...], level: str) -> Iterable[Edit]:
        if isinstance(of, FrontMatter):
            yield ChangeFront(replace(of, title_marking=level))
        elif isinstance(of, Section):
            yield ChangeSection(of.id, of.heading, of.theme, level)
        elif isinstance(of, Judgment):
            yield ReplaceJudgment(replace(of, marking=level))
        else:
            for key in chosen or (of.id,):
                item = self._briefing.item(key)
                if item is not None:
                    yield ReplaceItem(replace(item, marking=level))

    # Within

    def _change(self, settings: Settings) -> None:
        if settings != self._briefing.settings:
            self._desk.edit(ChangeSettings(settings))

    def _edit(self, edits: Iterable[Edit]) -> None:
        self._desk.edit(Group(tuple(edits), deeds.CHANGE_MARKING))

    def _offered(self, ask: Callable[[], Iterable[T]]) -> Iterable[T]:
        try:
            return ask()
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return ()

    def _choice(
        self,
        menu: QMenu,
        name: str,
        take: Callable[[], object],
        *,
        on: bool,
        group: QActionGroup | None = None,
    ) -> None:
        action = menu.addAction(_plain(name))
        action.setCheckable(True)
        action.setChecked(on)
        if group is not None:
            group.addAction(action)
        action.triggered.connect(lambda _on=False: take())


def _plain(text: str) -> str:
    return text.replace("&", "&&")

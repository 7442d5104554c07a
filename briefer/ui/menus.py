"""The menus, made of the table of actions; recent files and samples are filled when opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QActionGroup

from briefer.errors import BrieferError
from briefer.ui.actions import CONTEXT
from briefer.ui.commands import MENUS, SUBMENUS
from briefer.ui.forms import HANDOUTS
from briefer.ui.language import LANGUAGES, say, template_name
from briefer.ui.look import Lines, Scheme
from briefer.ui.naming import literal, tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from briefer.ui.actions import Actions
    from briefer.ui.forms import Form
    from briefer.ui.window import Window

translate = QCoreApplication.translate


class Menus(QObject):
    """Fills the window's menu bar."""

    def __init__(self, window: Window, actions: Actions) -> None:
        """Build all menus."""
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._fillers = {
            "recent": self._fill_recent,
            "samples": self._fill_samples,
            "kinds": self._fill_kinds,
            "office": window.files.office.fill,
            "colors": self._fill_colors,
            "lines": self._fill_lines,
            "languages": self._fill_languages,
            "handouts": lambda menu: _fill_forms(menu, window.export_handout),
            "articles": lambda menu: menu.addActions(window.shelf.adding.menu.actions()),
            "forms": lambda menu: _fill_forms(menu, window.print_handout),
        }
        for title, entries in MENUS:
            menu = window.menuBar().addMenu(translate(CONTEXT, title))
            menu.setToolTipsVisible(True)
            for entry in entries.split():
                self._add(menu, entry)

    def _add(self, menu: QMenu, entry: str) -> None:
        if entry == "-":
            menu.addSeparator()
        elif entry in SUBMENUS:
            submenu = menu.addMenu(translate(CONTEXT, SUBMENUS[entry]))
            submenu.aboutToShow.connect(self._filler(submenu, self._fillers[entry]))
        else:
            menu.addAction(self._actions[entry])

    def _filler(self, menu: QMenu, fill: Callable[[QMenu], None]) -> Callable[[], None]:
        def refill() -> None:
            menu.clear()
            fill(menu)

        return refill

    def _fill_recent(self, menu: QMenu) -> None:
        files = self._window.files
        recent = self._window.memory.recent()
        stems = [path.stem for path in recent]
        for path in recent:
            alone = stems.count(path.stem) == 1
            name = path.stem if alone else f"{path.stem} ({path.parent.name})"
            action = menu.addAction(literal(name))
            action.setToolTip(tip(str(path)))
            action.triggered.connect(lambda _on=False, path=path: files.open_path(path))
        if menu.isEmpty():
            menu.addAction(translate("Menus", "No briefing was opened yet")).setEnabled(False)
        menu.setToolTipsVisible(True)

    def _fill_kinds(self, menu: QMenu) -> None:
        try:
            kinds = self._window.desk.workspace.choices.templates()
        except BrieferError as error:
            self._window.desk.failed.emit(say(error))
            kinds = ()
        files = self._window.files
        for key, name in kinds:
            action = menu.addAction(literal(template_name(name)))
            action.triggered.connect(lambda _on=False, key=key: files.new(key))

    def _fill_colors(self, menu: QMenu) -> None:
        menu.addActions([self._actions[scheme.value] for scheme in Scheme])
        menu.addSeparator()
        menu.addAction(self._actions["strong"])

    def _fill_lines(self, menu: QMenu) -> None:
        menu.addActions([self._actions[f"lines_{lines}"] for lines in Lines])

    def _fill_languages(self, menu: QMenu) -> None:
        memory, group = self._window.memory, QActionGroup(menu)
        for code, name in (("", translate("Menus", "As the system")), *LANGUAGES.items()):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(memory.language == code)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, code=code: self._window.speak(code))

    def _fill_samples(self, menu: QMenu) -> None:
        try:
            samples = self._window.desk.workspace.samples()
        except BrieferError as error:
            self._window.desk.failed.emit(say(error))
            samples = ()
        files = self._window.files
        for name, title in samples:
            action = menu.addAction(literal(title))
            action.triggered.connect(lambda _on=False, name=name: files.open_sample(name))
        if menu.isEmpty():
            menu.addAction(translate("Menus", "This installation holds no samples")).setEnabled(
                False
            )


def _fill_forms(menu: QMenu, take: Callable[[Form], None]) -> None:
    for form in HANDOUTS:
        action = menu.addAction(f"{translate('Forms', form.text)}…")
        action.triggered.connect(lambda _on=False, form=form: take(form))

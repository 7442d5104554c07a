"""What the start page offers: recent briefings, templates and samples, kept up to date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from briefer.ui.language import template_name
from briefer.ui.start_page import Entry, Group

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.ui.desk import Desk
    from briefer.ui.files import Files
    from briefer.ui.memory import Memory
    from briefer.ui.start_page import StartPage

Named = tuple[tuple[str, str], ...]
"""Ids, each with a name for people."""


class Beginnings(QObject):
    """Tells a start page what to offer."""

    def __init__(
        self,
        page: StartPage,
        desk: Desk,
        files: Files,
        memory: Memory,
        tour: Callable[[], object],
    ) -> None:
        """Offer nothing yet; ``tour`` begins the quick tour."""
        super().__init__(page)
        self._page, self._desk, self._files = page, desk, files
        self._memory, self._tour = memory, tour
        self._templates: Named = ()
        self._samples: Named = ()
        files.saved.connect(self._refresh)
        desk.opened.connect(self._refresh)

    def offer(self, found: tuple[Named, Named]) -> None:
        """Offer templates and samples, beside the recent briefings."""
        templates, self._samples = found
        self._templates = tuple((key, template_name(name)) for key, name in templates)
        self._refresh()

    def _refresh(self) -> None:
        translate, files, desk = QCoreApplication.translate, self._files, self._desk
        tour = Entry(translate("Beginnings", "Quick tour"), "", self._tour)
        recent = tuple(
            Entry(path.stem, str(path), partial(files.open_path, path))
            for path in self._memory.recent()
            if path.exists() and path != desk.workspace.path
        )
        self._page.offer(
            (
                Group(translate("Beginnings", "Open again"), recent),
                Group(
                    translate("Beginnings", "New from a template"),
                    _entries(self._templates, files.new),
                ),
                Group(
                    translate("Beginnings", "See how it works"),
                    (tour, *_entries(self._samples, files.open_sample)),
                ),
            )
        )


def _entries(named: Named, begin: Callable[[str], object]) -> tuple[Entry, ...]:
    return tuple(Entry(name, "", partial(begin, key)) for key, name in named)

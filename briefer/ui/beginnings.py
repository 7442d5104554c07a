"""What the start page offers: recent briefings, templates and samples, kept up to date."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from briefer.ui.dates import lately
from briefer.ui.language import template_name
from briefer.ui.start_page import Entry, Group

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
        translate, files = QCoreApplication.translate, self._files
        tour = Entry(translate("Beginnings", "Quick tour"), "", self._tour)
        self._page.offer(
            (
                Group(translate("Beginnings", "Open again"), tuple(self._recent())),
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

    def _recent(self) -> Iterator[Entry]:
        """Yield the recent briefings that are still there; many a name is of several."""
        now = dt.datetime.now().astimezone()
        for path in self._memory.recent():
            if path == self._desk.workspace.path:
                continue
            try:
                saved = dt.datetime.fromtimestamp(path.stat().st_mtime, now.tzinfo)
            except (OSError, OverflowError, ValueError):
                continue
            begin = partial(self._files.open_path, path)
            yield Entry(path.stem, str(path), begin, _folder(path), lately(saved, now))


def _folder(path: Path) -> str:
    """Return the folder of a file, as seen from the person's own where it lies in that."""
    home = Path.home()
    within = path.parent.is_relative_to(home) and path.parent != home
    return str(path.parent.relative_to(home) if within else path.parent)


def _entries(named: Named, begin: Callable[[str], object]) -> tuple[Entry, ...]:
    return tuple(Entry(name, "", partial(begin, key)) for key, name in named)

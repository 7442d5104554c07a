"""How articles are cited: found off the event loop, as the formatter is slow at first, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefer.ui.inlines import plain
from briefer.ui.language import short_words
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from briefer.document.inline import Inline
    from briefer.domain.reference import Reference, Source
    from briefer.workspace import Workspace

_Key = tuple[str, str, str, "Reference"]


class Citations(QObject):
    """Citations by article.

    Signals:
        ready: an article's id and its citation as a tuple of inlines.
    """

    ready = Signal(str, object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[_Key, tuple[Inline, ...]] = {}
        self._asked: set[_Key] = set()
        self._tasks = Tasks(self, threads=1)
        parent.destroyed.connect(self._tasks.close)

    def at_hand(self, source: Source) -> tuple[Inline, ...]:
        """Return the citation if it is known, and the short form until it is."""
        found = self._known.get(self._key(source))
        if found is not None:
            return found
        from briefer.citing import short  # noqa: PLC0415 - citing loads when first used
        from briefer.document.inline import Text  # noqa: PLC0415 - the same

        return (Text(short(source.reference, short_words())),)

    def words(self, source: Source) -> str:
        """Return what is at hand as plain text."""
        return plain(self.at_hand(source))

    def ask(self, source: Source) -> None:
        """Have an article's citation found, once; ``ready`` tells of it."""
        key = self._key(source)
        if key in self._asked:
            return
        self._asked.add(key)
        article, workspace = source.article.id, self._workspace
        # Where no citation can be made the short form stays; making the pages says why.
        self._tasks.run(
            lambda: workspace.cite_as(article),
            lambda inlines: self._keep(key, inlines),
            failed=lambda _error: None,
        )

    def forget(self) -> None:
        """Drop what is known, as another briefing has settings of its own."""
        self._known.clear()
        self._asked.clear()

    def _keep(self, key: _Key, inlines: tuple[Inline, ...]) -> None:
        self._known[key] = inlines
        self.ready.emit(key[0], inlines)

    def _key(self, source: Source) -> _Key:
        settings = self._workspace.briefing.settings
        return source.article.id, settings.style, settings.language, source.reference

"""Newer texts of what the briefing quotes: offered, compared, and cited when a person says so.

Nothing goes over by itself; what does is one edit, which one undo takes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from briefer.ui.language import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from briefer.evidence.comparing import Compared
    from briefer.ui.dialogs.newer import NewerDialog
    from briefer.ui.window import Window
    from briefer.workspace.versions import Comparison

translate = QCoreApplication.translate


class Newer(QObject):
    """Opens the comparison, and carries out what is chosen in it."""

    def __init__(self, window: Window) -> None:
        """Work for a window."""
        super().__init__(window)
        self._window = window

    def offer(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Say of articles that were just added that they are newer texts of what is quoted.

        They are compared one after another.

        Args:
            pairs: the ids of older articles, each with that of the newer text.
        """
        quoted = {passage.article for passage in self._window.desk.workspace.briefing.passages()}
        older = [each for each, _newer in pairs if each in quoted]
        if not older:
            return
        compare = translate("Newer", "Compare")
        first, rest = older[0], [pair for pair in pairs if pair[0] in older[1:]]

        words = _added(len(older))

        def begin() -> None:
            self._window.banner.withdraw(words)
            self.compare_article(first, then=lambda: self.offer(rest))

        self._window.banner.also(words, [(compare, begin)])

    def compare(self) -> None:
        """Compare the open article, or else the first quoted one that has a newer text."""
        from briefer.workspace.versions import outdated  # noqa: PLC0415 - loads when asked for

        window = self._window
        workspace, opened = window.desk.workspace, window.reader.article

        def choose(articles: tuple[str, ...]) -> None:
            if articles:
                self.compare_article(opened if opened in articles else articles[0])
            else:
                self._nothing()

        window.tasks.run(lambda: outdated(workspace), choose)

    def compare_article(self, article: str, then: Callable[[], None] | None = None) -> None:
        """Show how what is quoted of an article stands in its newest text.

        Args:
            article: its id.
            then: what is done when that was looked at.
        """
        from briefer.workspace.versions import comparison  # noqa: PLC0415 - loads when asked for

        workspace = self._window.desk.workspace
        self._window.tasks.run(
            lambda: comparison(workspace, article), lambda found: self._show(found, then)
        )

    def _show(self, found: Comparison | None, then: Callable[[], None] | None) -> None:
        if found is None:
            self._nothing()
            return
        from briefer.ui.dialogs.newer import NewerDialog  # noqa: PLC0415 - loads when asked for

        window = self._window
        may = not window.desk.workspace.read_only
        dialog = NewerDialog(found, window.look.tokens, window, may_change=may)
        dialog.asked.connect(lambda passages: self._take(passages, dialog))
        if then is not None:
            dialog.finished.connect(lambda _code: then())
        dialog.open()

    def _take(self, chosen: Mapping[str, Compared], dialog: NewerDialog) -> None:
        from briefer.editing.requoting import requote  # noqa: PLC0415 - loads when asked for

        desk = self._window.desk
        there = {each.id: each for each in desk.workspace.briefing.passages()}
        taken = {
            key: new
            for key, each in chosen.items()
            if key in there and (new := each.onto(there[key])) is not None
        }
        if len(taken) < len(chosen):
            desk.failed.emit(
                translate(
                    "Newer",
                    "What you quote was changed since it was compared. Nothing was taken over."
                    " Open the comparison again.",
                )
            )
            return
        if desk.edit(requote(desk.workspace.briefing, taken)) is not None:
            dialog.show_taken(taken)
            one = translate("Newer", "1 passage is quoted from the newer text now")
            many = translate("Newer", "{count} passages are quoted from the newer text now")
            desk.said.emit(counted(len(taken), one, many))

    def _nothing(self) -> None:
        words = translate(
            "Newer",
            "Nothing that you quote has a newer text here. Add the page or file again first.",
        )
        self._window.banner.tell(words)


def _added(count: int) -> str:
    return counted(
        count,
        translate(
            "Newer",
            "A newer text of an article that you quote was added. What you quote stays as it was.",
        ),
        translate(
            "Newer",
            "Newer texts of {count} articles that you quote were added."
            " What you quote stays as it was.",
        ),
    )

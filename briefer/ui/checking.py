"""Whether the quotations hold, and what to look at in the analyst's own words.

Both are found off the event loop after edits have paused, once for all: the status line, the cards
and the list of all findings show the same. It changes nothing.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from briefer.ui.language import say
from briefer.ui.tasks import Latest

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.errors import BrieferError
    from briefer.evidence import Checker, Finding
    from briefer.evidence.drafting import Drafts, Hint
    from briefer.ui.desk import Desk
    from briefer.ui.tasks import Tasks

_PAUSE: Final = 400
"""Milliseconds without an edit before quotations are checked."""


class Checks(QObject):
    """Keeps the findings of the briefing on the desk up to date.

    Signals:
        checked: the findings, one a quotation, in the order of the page.
        hinted: the hints on the analyst's own words, in the same order.
        reported: both, where somebody had asked for them.
    """

    checked = Signal(object)
    hinted = Signal(object)
    reported = Signal(object, object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        """Follow a desk."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._report = False
        self._hinting = True
        self._found: tuple[Finding, ...] = ()
        self._hints: tuple[Hint, ...] = ()
        self._latest = Latest(self._begin, _PAUSE, self)
        desk.opened.connect(self._begin_anew)
        for signal in (desk.changed, desk.opened, desk.library_changed):
            signal.connect(self._ask)
        self._ask()

    @property
    def hinting(self) -> bool:
        """Whether the analyst's own words are read."""
        return self._hinting

    @hinting.setter
    def hinting(self, wanted: bool) -> None:
        if wanted != self._hinting:
            self._hinting = wanted
            self._ask()

    def check_now(self) -> None:
        """Check at once, and give what was found by ``reported`` too."""
        self._report = True
        self._latest.ask(0)

    @cached_property
    def _checker(self) -> Checker:
        from briefer.evidence import Checker  # noqa: PLC0415 - loads after the first paint

        return Checker()

    @cached_property
    def _drafts(self) -> Drafts:
        from briefer.evidence.drafting import Drafts  # noqa: PLC0415 - loads beside the event loop

        return Drafts()

    def _begin_anew(self) -> None:
        """Forget what was read of another briefing."""
        self.__dict__.pop("_drafts", None)

    def _ask(self) -> None:
        # A briefing without any words needs nothing that checks them.
        if self._found or self._hints or _worded(self._desk.workspace.briefing):
            self._latest.ask()

    def _begin(self) -> None:
        workspace, check = self._desk.workspace, self._checker.check
        briefing, sources = workspace.briefing, workspace.sources

        hinting = self._hinting

        def look() -> tuple[tuple[Finding, ...], tuple[Hint, ...]]:
            hints = self._drafts.hints(briefing, sources) if hinting else ()
            return check(briefing, sources), hints

        self._tasks.run(look, self._tell, self._fail)

    def _fail(self, error: BrieferError) -> None:
        self._report = False
        self._tasks.failed.emit(say(error))
        self._latest.finish()

    def _tell(self, found: tuple[tuple[Finding, ...], tuple[Hint, ...]]) -> None:
        self._found, self._hints = found
        self.checked.emit(self._found)
        self.hinted.emit(self._hints)
        if self._report and not self._latest.outdated:
            self._report = False
            self.reported.emit(self._found, self._hints)
        self._latest.finish()


def _worded(briefing: Briefing) -> bool:
    return bool(
        briefing.bottom_line.paragraphs
        or briefing.judgments
        or any(section.items for section in briefing.sections)
    )

"""Whether the quotations hold: found off the event loop after edits have paused, once for all.

The status line and the cards show the same findings. It changes nothing.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from briefer.ui.language import say
from briefer.ui.tasks import Latest

if TYPE_CHECKING:
    from briefer.errors import BrieferError
    from briefer.evidence import Checker, Finding
    from briefer.ui.desk import Desk
    from briefer.ui.tasks import Tasks

_PAUSE: Final = 400
"""Milliseconds without an edit before quotations are checked."""


class Checks(QObject):
    """Keeps the findings of the briefing on the desk up to date.

    Signals:
        checked: the findings, one a quotation, in the order of the page.
        reported: the same, where somebody had asked for them.
    """

    checked = Signal(object)
    reported = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        """Follow a desk."""
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._report = False
        self._found: tuple[Finding, ...] = ()
        self._latest = Latest(self._begin, _PAUSE, self)
        for signal in (desk.changed, desk.opened, desk.library_changed):
            signal.connect(self._ask)
        self._ask()

    def check_now(self) -> None:
        """Check at once, and give what was found by ``reported`` too."""
        self._report = True
        self._latest.ask(0)

    @cached_property
    def _checker(self) -> Checker:
        from briefer.evidence import Checker  # noqa: PLC0415 - loads after the first paint

        return Checker()

    def _ask(self) -> None:
        # A briefing without quotations needs nothing that checks them.
        if self._found or any(self._desk.workspace.briefing.passages()):
            self._latest.ask()

    def _begin(self) -> None:
        workspace, check = self._desk.workspace, self._checker.check
        briefing, sources = workspace.briefing, workspace.sources
        self._tasks.run(lambda: check(briefing, sources), self._tell, self._fail)

    def _fail(self, error: BrieferError) -> None:
        self._report = False
        self._tasks.failed.emit(say(error))
        self._latest.finish()

    def _tell(self, findings: tuple[Finding, ...]) -> None:
        self._found = findings
        self.checked.emit(findings)
        if self._report and not self._latest.outdated:
            self._report = False
            self.reported.emit(findings)
        self._latest.finish()

"""The latest proof: the pages of the briefing on the desk, kept up to date off the event loop.

Requests that an edit made outdated are stopped; whoever shows pages listens to ``proved``.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from briefer.errors import BrieferError
from briefer.ui.language import say
from briefer.ui.tasks import Latest
from briefer.ui.writing import Wish

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.ui.desk import Desk
    from briefer.ui.writing import Writing
    from briefer.workspace.job import Proof

WATCHED: Final = 60
"""Milliseconds without an edit before pages that are being looked at are set again."""
UNWATCHED: Final = 1500
ALONE: Final = 10
"""Milliseconds before they are after an edit that does not follow close on another."""
_CLOSE: Final = 250
"""Milliseconds within which edits count as following one another, as when a key is held down."""


class Proofs(QObject):
    """Sets the pages again after edits.

    Signals:
        proved: a new Proof.
        troubled: words for a person, why there is none; ``trouble`` holds the error.
        emptied: another briefing is on the desk, and it has no pages yet.
    """

    proved = Signal(object)
    troubled = Signal(str)
    emptied = Signal()

    def __init__(self, desk: Desk, writing: Writing, parent: QObject) -> None:
        """Follow a desk."""
        super().__init__(parent)
        self._desk = desk
        self._writing = writing
        self._proof: Proof | None = None
        self._of: Briefing | None = None
        self._minute = ""
        self._setting: Briefing | None = None
        self._foreign = False
        self._trouble: BrieferError | None = None
        self._number = 0
        self._pause = UNWATCHED
        self._asked = QElapsedTimer()
        self._asked.start()
        self._latest = Latest(self._begin, WATCHED, self)
        desk.changed.connect(self.ask)
        desk.opened.connect(self._empty)
        desk.library_changed.connect(self._other)

    @property
    def latest(self) -> Proof | None:
        """The last proof, which may be of an earlier state."""
        return self._proof

    def current(self) -> Proof | None:
        """Return the proof of the briefing as it is now, or None."""
        return self._proof if self._of is self._desk.workspace.briefing else None

    def fresh(self) -> Proof | None:
        """Return it where its pages also say the time that it is now, to the minute."""
        return self.current() if self._minute == _minute(datetime.now().astimezone()) else None

    @property
    def trouble(self) -> BrieferError | None:
        """Why the pages could not be set when that was last tried; None where they were."""
        return self._trouble

    def watch(self, *, on: bool) -> None:
        """Say whether somebody looks at the pages, so that they follow edits closely."""
        self._pause = WATCHED if on else UNWATCHED
        if on and self.current() is None:
            self.ask()

    def ask(self) -> None:
        """Set the pages again, soon."""
        if self._setting is not None and self._setting is not self._desk.workspace.briefing:
            self._writing.stop(self._number)
        alone = self._asked.restart() >= _CLOSE
        self._latest.ask(ALONE if alone and self._pause == WATCHED else self._pause)

    def _empty(self) -> None:
        self._foreign = self._setting is not None
        self._trouble = None
        self._other()
        self.emptied.emit()

    def _other(self) -> None:
        self._proof = self._of = None
        self.ask()

    def _begin(self) -> None:
        self._setting = self._desk.workspace.briefing
        self._foreign = False
        try:
            job = self._desk.workspace.job()
        except BrieferError as error:
            self._failed(error)
            return
        minute = _minute(job.now)
        wish = Wish(
            lambda proof: self._done(proof, minute),
            self._failed,
            self._finish,
            lambda _fraction: None,
        )
        self._number = self._writing.prove(job, wish)

    def _done(self, proof: Proof, minute: str) -> None:
        if self._foreign:
            self._finish()
            return
        self._proof, self._of, self._trouble = proof, self._setting, None
        self._minute = minute
        self._finish()
        self.proved.emit(proof)

    def _failed(self, error: BrieferError) -> None:
        foreign = self._foreign
        self._finish()
        if not foreign:
            self._trouble = error
            self.troubled.emit(say(error))

    def _finish(self) -> None:
        self._setting = None
        self._latest.finish()


def _minute(moment: datetime) -> str:
    """Return a moment as exactly as pages say it."""
    return moment.isoformat(timespec="minutes")

"""The start of the window: everything is made here once, and handed to whoever needs it.

Nothing heavy loads before the window is painted; what a person will soon ask for loads after.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefer import __version__
from briefer.errors import BrieferError, describe
from briefer.ui import fonts, icons
from briefer.ui.desk import Desk
from briefer.ui.faults import Faults
from briefer.ui.files import SUFFIX
from briefer.ui.handover import Handover, hand_over
from briefer.ui.language import of_page, say, speak, spoken
from briefer.ui.look import Look, Scheme
from briefer.ui.memory import Memory
from briefer.ui.sweeping import Sweeper
from briefer.ui.window import Window
from briefer.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from briefer.workspace import Places


FAILED: Final = 1
_NAME: Final = "Briefer"
_TURN: Final = 0.001
"""Seconds after which work on other threads lets the event loop have the interpreter. A paint asks
for it dozens of times, so that Python's own 5 ms would make it wait for several frames."""
NO_DISPLAY: Final = (
    "There is no display to open a window on. Nothing was changed. Start Briefer from a desktop,"
    " or without a window: briefer --help says how."
)
NO_WINDOW: Final = "Briefer could not open its window. Your briefings are safe."


def run(
    places: Places, files: Sequence[Path], *, scheme: str = "system", debug: bool = False
) -> int:
    """Open the window and stay until it is closed.

    Args:
        places: where things lie.
        files: a briefing to open, articles to add.
        scheme: ``light`` or ``dark`` for this start alone; ``system`` for what was chosen last.
        debug: whether the log says which action held the window up.

    Returns:
        The exit code; 1 where no window could be opened. Where a window is open already, it takes
        the files, and this start ends with 0.
    """
    if not _has_display():
        _tell(NO_DISPLAY)
        return FAILED
    faults = Faults(places.logs)
    handover = Handover(places.data)
    try:
        app = application(places)
        if not handover.claim() and hand_over(places.data, files):
            faults.release()
            return 0
        window = open_window(places, files, faults.record, scheme=scheme)
        faults.happened.connect(window.banner.warn)
        if sys.platform == "darwin":
            app.installEventFilter(handover)
        handover.came.connect(window.come_forward)
        QTimer.singleShot(0, window, lambda: _listen(handover, faults))
        if debug:
            _watch(window, faults.record)
        window.show()
    except Exception as error:  # noqa: BLE001 - there is no window yet that could say it
        faults.record(describe(error))
        faults.release()
        _tell_no_window(error, places)
        return FAILED
    code = app.exec()
    handover.release()
    window.desk.workspace.close()
    faults.release()
    return code


def _listen(handover: Handover, faults: Faults) -> None:
    if not handover.listen():
        faults.record("The window hears of no other start: its socket could not be made.")


def _watch(window: Window, tell: Callable[[str], None]) -> None:
    from briefer.ui.watchdog import Watchdog  # noqa: PLC0415 - for debug runs alone

    Watchdog(tell, window)


def _tell_no_window(error: Exception, places: Places) -> None:
    """Say on the standard error stream why no window came; a fault's own words stay out of it."""
    words = say(error) if isinstance(error, BrieferError) else NO_WINDOW
    _tell(f"{words} What happened was written to {places.logs}.")


def _tell(words: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"briefer: {words}\n")


def _has_display() -> bool:
    """Whether there is a screen to open on; Qt would end the program itself where none is."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def open_window(
    places: Places,
    files: Sequence[Path],
    record: Callable[[str], None],
    *,
    scheme: str = "system",
) -> Window:
    """Make the window and all that it works with; it is not shown yet.

    With no file to open, edits that were never saved are brought back once it is painted.

    Args:
        places: where things lie.
        files: as for ``run``.
        record: takes a fault of the worker process, for the log.
        scheme: as for ``run``.
    """
    sys.setswitchinterval(_TURN)
    app = application(places)
    memory = Memory(places.data)
    language = spoken(memory.language)
    speak(language, places.resources / "translations")
    workspace = Workspace(places, language=of_page(language))
    chosen = memory.scheme if scheme == Scheme.SYSTEM else Scheme(scheme)
    look = Look(app, chosen, places.data / "look", strong=memory.strong, lines=memory.lines)
    desk = Desk(workspace)
    window = Window(desk, look, memory)
    look.dress()
    desk.opened.connect(Sweeper(window).look_again)

    asked = next((file.name for file in files if file.suffix.lower() == SUFFIX), "")
    if asked:
        window.await_briefing(asked)
    icon = str(places.resources / "desktop" / "briefer.svg")
    steps = (
        window.fit_screen,
        window.middle.load_reader,
        lambda: window.reader,
        desk.tell_trouble,
        lambda: window.files.take(files) if files else window.files.recover(),
        window.show_briefing,
        window.read_on,
        lambda: fonts.load_later(places.fonts),
        lambda: app.setWindowIcon(QIcon(icon)),
        window.load_paper,
        lambda: window.watch(record),
        window.warm,
    )
    # The articles come first; and what follows lets a person's hand in between its steps.
    _AfterPaint(window, lambda: window.shelf.catalog.once_settled(lambda: _in_turns(window, steps)))
    return window


def application(places: Places) -> QApplication:
    """Return the application with its fonts and icons; a running one is used again as it is."""
    running = QApplication.instance()
    # Named here, the style is the only one that is made, and needs no wrapper of PySide's.
    arguments = [*sys.argv[:1], "-style", "Fusion"]
    app = running if isinstance(running, QApplication) else QApplication(arguments)
    icons.find_icons(places.resources / "icons")
    if app.applicationName() != _NAME:
        app.setApplicationName(_NAME)
        app.setApplicationVersion(__version__)
        app.setDesktopFileName("briefer")
        fonts.load_first(places.fonts)  # a second time would keep a second copy of each
    return app


def _in_turns(window: Window, steps: Sequence[Callable[[], object]]) -> None:
    """Take steps one at a time, each in a turn of the event loop of its own."""
    if steps:
        # Asked for first: where one step fails, the others are taken all the same.
        QTimer.singleShot(0, window, lambda: _in_turns(window, steps[1:]))
        steps[0]()


class _AfterPaint(QObject):
    """Calls something once, after a window was painted for the first time."""

    def __init__(self, window: Window, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._act = act
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._act)
        return super().eventFilter(watched, event)

"""A soak: random hands on the real window for as long as an hour's work, and what it leaves behind.

``python -m tests.torture.soak [ACTIONS [SEED]]``. A person does something every two seconds or so:
an hour's worth is 1,800 actions. After each the events are processed; no exception may come, on any
thread, nor a word from Qt's log, every passage must say what its article says, and the rows of the
briefing must be those of the briefing on the desk. After each block of actions all is undone, which
must lead to the briefing as it was at first, and made again, which must lead back. Then the window
comes to rest over an empty briefing, and what the process holds is counted: once warm it must stay
level. Ends with 1 where anything of this is not so. Needs a display, or Qt's offscreen platform.
"""

from __future__ import annotations

import ctypes
import gc
import os
import statistics
import sys
import tempfile
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, Self

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefer.errors import BrieferError
from briefer.ui import app as start
from briefer.ui.memory import Memory
from briefer.workspace import Places
from tests.torture.hands import Answers, Hands

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing

ROOT: Final = Path(__file__).resolve().parents[2]
ACTIONS: Final = 1_800
BLOCK: Final = 60
WARM: Final = 3
"""A third of the blocks warms up; the medians of the second and the last third are compared."""
TELLING: Final = 1_200
"""Fewer actions tell nothing of growth: what loads when first asked for is still loading."""
LEVEL: Final = {"objects": 0.02, "widgets": 0.02, "memory, MB": 0.05, "files": 0.15}
"""How much more of each may be there in the last third than in the second, in parts of it. Of some
twenty files two are a second connection to the library, made when two threads first want it."""
FALL: Final = 0.05
"""How much None's count may fall: where it falls on and on, Python ends at some time. It rises,
with nothing behind it, as PySide6 keeps one for every widget with a connection that goes."""
QUIET: Final = ("This plugin does not support",)
_PATIENCE: Final = 60.0


class Counts(NamedTuple):
    """What a process holds at rest."""

    objects: float
    widgets: float
    memory: float
    files: float
    none: float


@dataclass(frozen=True, slots=True)
class Row:
    """What came of a soak.

    Attributes:
        what: names it, with its seed.
        done: how many actions were done.
        faults: what was not as it should be, each with the actions before it.
        figures: by what was counted: the median of the second third of blocks, and of the last.
        seconds: how long it took.
    """

    what: str
    done: int
    faults: tuple[str, ...]
    figures: Mapping[str, tuple[float, float]]
    seconds: float

    def __str__(self) -> str:
        """Return it in words."""
        grown = ", ".join(f"{n} {a:,.0f} -> {b:,.0f}" for n, (a, b) in self.figures.items())
        words = f"{self.what}: {self.done:,} actions in {self.seconds:.0f} s"
        return f"{words}, {len(self.faults)} faults; {grown or 'too short for growth'}"


@dataclass
class Faults:
    """Takes over whatever tells of a fault, and notes each with the actions that led to it."""

    found: list[str] = field(default_factory=list)
    recent: deque[str] = field(default_factory=lambda: deque(maxlen=12))
    doing: Callable[[], str] = str

    def __enter__(self) -> Self:
        """Take over."""
        self._before = (sys.excepthook, threading.excepthook, qInstallMessageHandler(self._qt))
        sys.excepthook = self._raised
        threading.excepthook = lambda caught: self._raised(
            caught.exc_type, caught.exc_value, caught.exc_traceback
        )
        return self

    def __exit__(self, *_error: object) -> None:
        """Give back."""
        sys.excepthook, threading.excepthook, handler = self._before
        qInstallMessageHandler(handler)

    def note(self, words: str) -> None:
        """Note a fault."""
        self.found.append(f"{words}\n  in {self.doing()}, after: {'; '.join(self.recent)}")

    def _raised(self, kind: type, error: BaseException | None, trace: object) -> None:
        if not isinstance(error, BrieferError):  # such a one is said to the person
            self.note("".join(traceback.format_exception(kind, error, trace)))  # type: ignore[arg-type]

    def _qt(self, kind: QtMsgType, _where: object, words: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and not words.startswith(QUIET):
            self.note(f"Qt: {words}")


class Nowhere(QObject):
    """Where addresses and folders go that the window would have another program open."""

    def open(self, _url: object) -> None:
        """Open nothing."""


class Soak:
    """One window under random hands."""

    def __init__(self, folder: Path, seed: int, faults: Faults) -> None:
        """Open the window over a data folder of its own, in a language that follows the seed."""
        self.faults = faults
        places = Places(ROOT / "resources", ROOT / "seeds", folder / "data")
        memory = Memory(places.data)
        memory.language = ("en", "ko")[seed % 2]
        memory.folder = folder
        self._nowhere = Nowhere()
        start.application(places)
        for scheme in ("file", "http", "https"):
            QDesktopServices.setUrlHandler(scheme, self._nowhere, "open")
        self.window = start.open_window(places, [], faults.note)
        self.window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self._until(lambda: hasattr(self.window, "beginnings"), "the window to be ready")
        self._firsts: dict[str, list[Briefing]] = {}
        self.window.desk.opened.connect(self._keep_first)
        self._keep_first()
        self.hands = Hands(self.window, seed)
        faults.doing = lambda: self.hands.doing
        self.answers = Answers(folder, seed)
        self.done = 0

    def block(self, actions: int) -> None:
        """Do so many things, then undo all and make it again."""
        for _ in range(actions):
            self._step()
        self._guarded("undo all", self._travel)

    def counted(self) -> Counts:
        """Come to rest over an empty briefing, and return what is held then."""
        self._guarded("rest", self._rest)
        gc.unfreeze()
        for _ in range(3):
            gc.collect()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        _give_back()
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return Counts(
            len(gc.get_objects()),
            len(QApplication.allWidgets()),
            pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
            len(list(Path("/proc/self/fd").iterdir())),
            sys.getrefcount(None),
        )

    def close(self) -> None:
        """Close the window, whatever is on the desk."""
        self._guarded("rest", self._rest)
        self.answers.end()
        self.window.close()
        self.window.desk.workspace.close()
        self.window.look.release()
        QTest.qWait(50)

    def _step(self) -> None:
        self.done += 1
        self._guarded("", self._act)
        self.hands.doing += ", events"
        self._guarded("events", lambda: QTest.qWait(self.hands.dice.choice((1, 1, 5, 20))))
        self._guarded("looking", self._look)

    def _act(self) -> None:
        self.faults.recent.append(f"{self.done} {self.hands.act()}")

    def _guarded(self, what: str, act: Callable[[], object]) -> None:
        if what:
            self.faults.recent.append(what)
        before = len(self.faults.found)
        try:
            act()
        except Exception as error:  # noqa: BLE001 - to be told with what led to it
            self.faults.note("".join(traceback.format_exception(error)))
        if what and len(self.faults.found) == before:
            self.faults.recent.pop()

    def _keep_first(self) -> None:
        """Note a briefing as it was before the first edit that can be undone.

        One that was saved under two names has a history of its own from each file.
        """
        workspace = self.window.desk.workspace
        if not workspace.undo_name:
            firsts = self._firsts.setdefault(workspace.briefing.id, [])
            firsts.append(workspace.briefing)

    def _look(self) -> None:
        """See that the briefing and what the window shows of it are whole."""
        workspace, board = self.window.desk.workspace, self.window.board
        for passage in workspace.briefing.passages():
            article = workspace.source(passage.article).article
            if article.quote(passage.start, passage.end) != passage.exact:
                self.faults.note(f"a passage differs from its article: {passage.exact[:60]!r}")
        shown = [row.key for row in board.view.rows()]
        if shown != [row.key for row in board._rows()]:
            self.faults.note(f"the board shows {shown}")

    def _travel(self) -> None:
        """Undo everything, and make it again."""
        workspace = self.window.desk.workspace
        self.window.settle()
        before, steps = workspace.briefing, 0
        while workspace.undo_name:
            self.window.undo()
            steps += 1
        firsts = self._firsts.get(workspace.briefing.id, [])
        if firsts and workspace.briefing not in firsts:
            self.faults.note("undone to the start, the briefing is not the first one")
        for _ in range(steps):
            self.window.redo()
        if workspace.briefing != before:
            self.faults.note("undone and made again, the briefing is not the same")
        QTest.qWait(20)

    def _rest(self) -> None:
        """Put away whatever is open, and wait until nothing is under way."""
        window = self.window
        window.settle()
        window.middle.show_apart(on=False)
        window.middle.show_preview(on=False)
        window.shelf.search.clear()
        window.banner.forget()
        QApplication.clipboard().clear()
        exports = window.paper.exports
        self._until(lambda: not exports._number, "the export to end")
        window.desk.workspace.new()
        window.desk.opened.emit()
        QTest.qWait(400)

    def _until(self, reached: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _PATIENCE
        while not reached():
            QTest.qWait(10)
            if time.monotonic() > end:
                raise TimeoutError(what)


def _give_back() -> None:
    """Have the C library give back what was freed: else the highest of all peaks is counted."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # GNU's alone has it
    if trim is not None:
        trim(0)


def thirds(counts: list[Counts]) -> dict[str, tuple[float, float]]:
    """Return the medians of the second and the last third of what was counted after blocks."""
    part = len(counts) // WARM
    if part < 1:
        return {}
    middle, last = counts[part : 2 * part], counts[2 * part :]
    before, after = (map(statistics.median, zip(*some, strict=True)) for some in (middle, last))
    return dict(zip((*LEVEL, "None"), zip(before, after, strict=True), strict=True))


def grown(figures: Mapping[str, tuple[float, float]]) -> list[str]:
    """Return in words what of it grew, and None's count where it fell."""
    found = []
    for name, (before, after) in figures.items():
        part = after / before - 1
        if part > LEVEL[name] if name in LEVEL else -part > FALL:
            found.append(f"{name} not level: {before:,.0f}, then {after:,.0f}")
    return found


def run(actions: int = ACTIONS, seed: int = 1, *, tell: Callable[[str], object] = str) -> Row:
    """Soak a window for so many actions.

    Args:
        actions: how many things are done; growth is judged from ``TELLING`` on.
        seed: what the hands do follows from it.
        tell: hears, after each block, how far it is.
    """
    begun, counts = time.monotonic(), []
    with tempfile.TemporaryDirectory() as folder, Faults() as faults:
        soak = Soak(Path(folder), seed, faults)
        while soak.done < actions:
            soak.block(min(BLOCK, actions - soak.done))
            counts.append(soak.counted())
            tell(f"{soak.done:6,} actions, {len(faults.found)} faults, {counts[-1]}")
        soak.close()
    figures = thirds(counts)
    found = (*faults.found, *(grown(figures) if actions >= TELLING else ()))
    return Row(f"soak, seed {seed}", soak.done, found, figures, time.monotonic() - begun)


def main() -> int:
    """Soak, print, and judge."""
    actions = int(sys.argv[1]) if len(sys.argv) > 1 else ACTIONS
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    row = run(actions, seed, tell=lambda words: print(words, flush=True))
    for fault in row.faults:
        print(f"FAULT {fault}")
    print(row)
    return int(bool(row.faults))


if __name__ == "__main__":
    code = main()
    sys.stdout.flush()
    os._exit(code)  # what is left of the window goes with the process, as in the program

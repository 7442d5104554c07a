"""The main window: three panes side by side, a header, a banner, a status line.

It puts the parts together and passes what a person asks for on to the part that does it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from briefer.later import made
from briefer.ui import commands, tab_order
from briefer.ui.abreast import Abreast
from briefer.ui.actions import Actions
from briefer.ui.banner import Banner
from briefer.ui.before_export import Around, BeforeExport
from briefer.ui.board import BoardPane
from briefer.ui.checking import Checks
from briefer.ui.deeds import deed
from briefer.ui.exchanges import Exchanges
from briefer.ui.files import Files, Panes
from briefer.ui.findings import Findings
from briefer.ui.header import Header, file_name, untitled
from briefer.ui.leaving import Leaving
from briefer.ui.menus import Menus
from briefer.ui.middle import Middle
from briefer.ui.naming import literal, prepare, unmarked
from briefer.ui.newer import Newer
from briefer.ui.offers import Offers, Ways
from briefer.ui.readback import Readback
from briefer.ui.sheets import Sheets
from briefer.ui.shelf import ShelfPane
from briefer.ui.status import StatusLine, differing
from briefer.ui.tasks import Tasks
from briefer.ui.traces import Traces

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from briefer.domain.briefing import Briefing
    from briefer.evidence import Finding
    from briefer.evidence.drafting import Hint
    from briefer.ui.desk import Desk
    from briefer.ui.forms import Form
    from briefer.ui.look import Lines, Look, Scheme
    from briefer.ui.memory import Memory
    from briefer.ui.paper import Paper
    from briefer.ui.reader import ReaderPane
    from briefer.ui.tokens import Tokens
    from briefer.workspace.job import Proof

translate = QCoreApplication.translate
_USUAL: Final = (1440, 900)
_LEAST: Final = (800, 560)


class Window(QMainWindow):
    """The window of one desk."""

    def __init__(self, desk: Desk, look: Look, memory: Memory) -> None:
        """Put the window together; nothing is shown yet."""
        super().__init__()
        self.desk = desk
        self.look = look
        self.memory = memory
        desk.keys = memory.theme_keys
        self.tasks = Tasks(self)
        self.banner = Banner(look.tokens)
        self.shelf = ShelfPane(desk, look.tokens)
        self.middle = Middle(desk, look, memory, lambda: self.paper.preview)
        self.board = BoardPane(desk, look.tokens)
        panes = Panes(settle=self.settle, add=self.shelf.add_paths)
        self.files = Files(desk, memory, self, panes)
        self.traces = Traces(self, desk, self.files, memory)
        self.sheets = Sheets(self)
        around = Around(self.settle, self.sheets.missing, self._keep_found, self._pages_set)
        self.before_export = BeforeExport(desk, self.tasks, around)
        self.exchanges = Exchanges(self)
        self.newer = Newer(self)
        self.leaving = Leaving(self, self.shelf.adding.intake, self.banner)
        ways = Ways(
            show_refused=self.sheets.refused,
            bring_back=self.files.bring_back,
            bring_highlights=lambda articles: self.reader.bring_highlights(*articles),
        )
        self.offers = Offers(desk, self.banner, ways)
        self.readback = Readback(self)
        self.commands = Actions(commands.TABLE, commands.handlers(self), self)
        self.addActions(list(self.commands))
        self.header = Header(desk, self.commands)
        self.status = StatusLine(desk)
        self.checks = Checks(desk, self.tasks, self)
        self.findings = Findings(desk, self.checks, look, self.show_card, self)
        self._assemble()
        self.menus = Menus(self, self.commands)
        self._connect()
        self.commands.set_tokens(look.tokens)
        self.commands[look.scheme.value].setChecked(True)
        self.commands["strong"].setChecked(look.tokens.strong)
        self.commands[f"lines_{look.lines}"].setChecked(True)
        self.commands["hints"].setChecked(memory.hints)
        self.checks.hinting = memory.hints
        from briefer.workspace import desktop  # noqa: PLC0415 - with the window, not with its module

        self.commands["desktop"].setVisible(desktop.available())
        self._recall()
        self.refresh()
        self.status.refresh()
        self.setAcceptDrops(True)
        self.shelf.setFocus()  # else Qt gives the keyboard to whatever control comes first

    @property
    def reader(self) -> ReaderPane:
        """The article that is read, or the start page; made when first asked for."""
        return self.middle.reader

    @cached_property
    def paper(self) -> Paper:
        """Pages, exports and printing; loaded when first asked for, after the first paint."""
        from briefer.ui.paper import Paper  # noqa: PLC0415 - the writers load late

        paper = Paper(self.desk, self.files, self.banner, self.look.tokens, self)
        self.middle.take_pages(paper.preview)
        paper.proofs.proved.connect(self._count_pages)
        paper.proofs.troubled.connect(self.status.show_no_pages)
        paper.proofs.emptied.connect(lambda: self.status.show_pages(0, 0))
        paper.exports.began.connect(lambda: self._allow_exports(on=False))
        paper.exports.ended.connect(lambda: self._allow_exports(on=True))
        paper.preview.passage_clicked.connect(self.desk.show_passage)
        return paper

    def load_paper(self) -> None:
        """Load what pages, exports and printing are made of."""
        import briefer.ui.paper  # noqa: F401, PLC0415 - after the first paint

    def watch(self, record: Callable[[str], None]) -> None:
        """Have the faults of worker processes written down from now on."""
        self.paper.writing.broke.connect(record)
        self.shelf.adding.intake.broke.connect(record)

    def _sweep_beside(self) -> None:
        """Have what a killed program left beside the briefing removed; its folder may be slow."""
        self.tasks.run(self.desk.workspace.sweep_beside, lambda _count: None)

    def warm(self) -> None:
        """Load, beside the event loop, what the first edit, saving and the start page need."""
        from briefer.ui.beginnings import Beginnings  # noqa: PLC0415 - after the first paint

        prepare()
        workspace = self.desk.workspace
        briefing = workspace.briefing
        self.tasks.run(lambda: _warm_saving(briefing), lambda _nothing: None)
        self.tasks.run(workspace.sweep, lambda _count: None)
        self._sweep_beside()
        self.desk.opened.connect(self._sweep_beside)
        self.beginnings = Beginnings(
            self.middle.start_page, self.desk, self.files, self.memory, self.sheets.tour
        )
        self.tasks.run(
            lambda: (workspace.choices.templates(), workspace.samples()), self.beginnings.offer
        )

    def await_briefing(self, name: str) -> None:
        """Show nothing of the new briefing while a file is on its way that takes its place."""
        self.header.say_opening(name)
        self.status.await_briefing(on=True)
        self.board.view.hide()

    def show_briefing(self) -> None:
        """Show the briefing that is there now, whatever came of the file."""
        self.board.view.show()
        self.header.say_opening("")
        self.status.await_briefing(on=False)

    def fit_screen(self) -> None:
        """Leave the frame its room on the screen; how thick it is shows once the window does."""
        room = self.screen().availableGeometry().size()
        frame = self.frameGeometry().size() - self.size()
        self.resize(self.size().boundedTo(room - frame))

    def read_on(self) -> None:
        """Go on with the article that was read last: see ``Middle.read_on``.

        The keyboard goes along, unless a person has put it elsewhere by now.
        """
        waiting = self.shelf.isAncestorOf(self.focusWidget() or self)
        if self.middle.read_on() and waiting:
            self.reader.setFocus()

    # What actions do

    def settle(self) -> None:
        """Keep what is being written, in a card or in the title."""
        self.board.commit()
        self.header.commit()

    def undo(self) -> None:
        """Take the last edit back; what is being written is kept first, and is that edit."""
        self.settle()
        self.desk.undo()

    def redo(self) -> None:
        """Make again what was taken back; what is being written is kept first."""
        self.settle()
        self.desk.redo()

    def export_word(self) -> None:
        """Export for Word."""
        self.before_export.then(lambda: self.paper.exports.ask(".docx", _word()))

    def export_pdf(self) -> None:
        """Export as PDF."""
        self.before_export.then(lambda: self.paper.exports.ask(".pdf", "PDF"))

    def export_release(self) -> None:
        """Export for Word, without anything that tells how the file came to be."""
        self.before_export.then(lambda: self.paper.exports.ask(".docx", _word(), release=True))

    def export_handout(self, form: Form) -> None:
        """Export the pages in a handout's form, as PDF."""
        self.before_export.then(lambda: self.paper.exports.ask(".pdf", "PDF", form), form)

    def print_handout(self, form: Form) -> None:
        """Print the pages in a handout's form."""
        self.before_export.then(lambda: self.paper.print_form(form), form, printing=True)

    def print(self) -> None:
        """Print the pages."""
        self.before_export.then(lambda: self.paper.print(self.print), printing=True)

    def see_shelf(self, on: bool) -> None:  # noqa: FBT001 - a checkable action hands it over
        """Show or hide the articles."""
        self.shelf.setVisible(on)

    def see_board(self, on: bool) -> None:  # noqa: FBT001 - a checkable action hands it over
        """Show or hide the briefing."""
        self.board.setVisible(on)

    def go_to(self, pane: QWidget) -> None:
        """Put the keyboard into a pane, showing it first."""
        if pane in {self.shelf, self.board}:
            pane.show()
        elif self.middle.previewing:
            self.middle.show_preview(on=False)
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._tick_panes()

    def show_card(self, key: str) -> None:
        """Show the card of a judgment, a comment or a section, or the bottom line."""
        self.show_board()
        self.board.reach(key)

    def show_board(self) -> None:
        """Show the briefing, where it is hidden."""
        self.board.show()
        self._tick_panes()

    def insert(self, begin: Callable[[], None]) -> None:
        """Begin something new in the briefing, which is shown first."""
        self.go_to(self.board)
        begin()

    def come_forward(self, files: Sequence[Path]) -> None:
        """Come before other programs' windows, and take files as if they had been dropped."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self.files.take(files)

    def hand_over(self, act: str) -> None:
        """Have the focused widget cut, copy or paste; the nearest that knows how."""
        widget = QApplication.focusWidget()
        while widget is not None and not callable(getattr(widget, act, None)):
            widget = widget.parentWidget()
        if widget is not None:
            getattr(widget, act)()

    def begin_find(self) -> None:
        """Find words in the pane that is worked in: the briefing, or else the article."""
        focused = QApplication.focusWidget()
        if focused is not None and self.board.isAncestorOf(focused):
            self.board.begin_find()
            return
        self.go_to(self.reader)
        self.reader.begin_find()

    def find_in_briefing(self) -> None:
        """Find words in the briefing, which is shown first."""
        self.insert(self.board.begin_find)

    def check(self) -> None:
        """Hold every quotation against its article, and say what came of it."""
        self.checks.check_now()

    def want_hints(self, on: bool) -> None:  # noqa: FBT001 - a checkable action hands it over
        """Show hints on the analyst's own words or no more, and remember it."""
        self.memory.hints = on
        self.checks.hinting = on

    def choose_scheme(self, scheme: Scheme) -> None:
        """Put on other colors, and remember them."""
        self.memory.scheme = scheme
        self.look.choose(scheme)

    def speak(self, language: str) -> None:
        """Remember the language of the window, for its next start."""
        self.memory.language = language
        self.banner.tell(translate("Window", "Briefer speaks that language from its next start."))

    def choose_lines(self, lines: Lines) -> None:
        """Set the lines of articles closer or wider, and remember it."""
        self.memory.lines = lines
        self.look.space(lines)

    def choose_contrast(self, on: bool) -> None:  # noqa: FBT001 - a checkable action hands it over
        """Put on high contrast or take it off, and remember it."""
        self.memory.strong = on
        self.look.strengthen(on=on)

    def refresh(self) -> None:
        """Show the state of the briefing on the desk in title, header and actions."""
        workspace = self.desk.workspace
        title, file = workspace.briefing.front.title, file_name(workspace.path)
        called = f"{title} ({file})" if title and file and title != file else title or file
        # Twice, the mark of what is not saved stands for itself.
        called = (called or untitled()).replace("[*]", "[*][*]")
        self.setWindowTitle(f"{called}[*] - Briefer")
        self.setWindowModified(workspace.dirty)
        self.header.refresh()
        for name, verb, whole, edit in (
            (
                "undo",
                translate("Window", "&Undo"),
                translate("Window", "&Undo {edit}"),
                workspace.undo_name,
            ),
            (
                "redo",
                translate("Window", "&Redo"),
                translate("Window", "&Redo {edit}"),
                workspace.redo_name,
            ),
        ):
            action = self.commands[name]
            action.setText(whole.format(edit=literal(deed(edit))) if edit else verb)
            action.setIconText(unmarked(verb))
            action.setEnabled(bool(edit))

    # What Qt asks of a window

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Settle unsaved changes, remember sizes, and end what runs in the background."""
        if not (self.leaving.may_leave() and self.files.may_leave()):
            event.ignore()
            return
        self.memory.geometry = self.saveGeometry()
        self.memory.panes = self.splitter.saveState()
        sides = {"shelf": self.shelf, "board": self.board}
        self.memory.hidden = tuple(name for name, pane in sides.items() if pane.isHidden())
        self.middle.keep_shape()
        self.hide()
        if made(self, "paper"):
            self.paper.close()
        self.shelf.close_work()
        self.middle.close_work()
        self.exchanges.close_work()
        self.readback.close_work()
        self.tasks.close()
        self.files.close()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's name and shape
        """Have Tab go from left to right: what the middle shows is made late, and anew."""
        if self.isVisible():
            after = (self.board.view, self.status.check, *self.header.stops, *self.shelf.stops())
            tab_order.put_last(self, after)
        return bool(super().focusNextPrevChild(next))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take files."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open a briefing that was dropped, and add everything else as articles."""
        paths = _files(event.mimeData())
        event.acceptProposedAction()
        # The program that is dragged from waits until this returns.
        QTimer.singleShot(0, lambda: self.files.take(paths))

    # Putting it together

    def _assemble(self) -> None:
        self.splitter = Abreast(self.shelf, self.middle, self.board)
        self.room = whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self.banner.lie_over(self.middle, whole)

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self.refresh)
        desk.opened.connect(self.refresh)
        desk.library_changed.connect(self.refresh)  # an undo history may have gone with it
        desk.opened.connect(self.banner.forget)
        desk.changed.connect(self.banner.pass_by)
        self.files.saved.connect(self.banner.pass_by)
        desk.failed.connect(self.banner.warn)
        desk.front_requested.connect(self.sheets.front)
        desk.suggestions_requested.connect(self.sheets.suggestions)
        desk.reference_requested.connect(self.sheets.reference)
        self.files.saved.connect(self.refresh)
        self.files.noticed.connect(self.banner.notice)
        self.files.withdrawn.connect(self.banner.withdraw)
        self.files.left_over.connect(self.offers.recovery)
        self.files.noticed.connect(lambda _words: self.refresh())
        self.tasks.failed.connect(self.banner.warn)
        intake = self.shelf.adding.intake
        intake.landed.connect(self.offers.landed)
        intake.refused.connect(self.offers.refused)
        intake.marked.connect(self.offers.marked)
        intake.noted.connect(lambda words: self.banner.also(words, ()))
        intake.renewed.connect(self.newer.offer)
        self.shelf.newer_asked.connect(self.newer.compare_article)
        self.shelf.match_shown.connect(self._show_match)
        self.shelf.fuller_known.connect(self.offers.fuller)
        middle = self.middle
        middle.highlights_found.connect(self.offers.highlights)
        middle.previewed.connect(self.commands["preview"].setChecked)
        middle.parted.connect(self.commands["apart"].setChecked)
        middle.zoomed.connect(self.status.show_zoom)
        self.look.changed.connect(self._dress)
        self.checks.checked.connect(self.status.show_findings)
        self.checks.checked.connect(self.board.show_findings)
        self.checks.hinted.connect(self.board.show_hints)
        self.checks.hinted.connect(self.status.show_hints)
        self.checks.reported.connect(self._report)
        self.status.check.clicked.connect(self.check)
        self.splitter.splitterMoved.connect(self._tick_panes)

    def _dress(self, tokens: Tokens) -> None:
        self.commands.set_tokens(tokens)
        self.commands[self.look.scheme.value].setChecked(True)
        self.commands["strong"].setChecked(tokens.strong)
        for part in (self.shelf, self.middle, self.board, self.banner):
            part.set_tokens(tokens)

    def _recall(self) -> None:
        room = self.screen().availableGeometry()
        self.setMinimumSize(min(_LEAST[0], room.width()), min(_LEAST[1], room.height()))
        if not self.restoreGeometry(self.memory.geometry):
            self.resize(min(_USUAL[0], room.width()), min(_USUAL[1], room.height()))
        self.splitter.recall(self.memory.panes, self.width())
        for name in self.memory.hidden:
            if name in {"shelf", "board"}:
                getattr(self, name).hide()
        self._tick_panes()
        self.middle.say_zoom()

    def _tick_panes(self) -> None:
        self.commands["see_shelf"].setChecked(not self.shelf.isHidden())
        self.commands["see_board"].setChecked(not self.board.isHidden())

    def _report(self, findings: tuple[Finding, ...], hints: tuple[Hint, ...]) -> None:
        if hints or differing(findings):
            self.findings.open()
        else:
            self.offers.good_news(findings)

    def _show_match(self, start: int, end: int) -> None:
        """Show in the article the place that was opened from a search, or no more."""
        match = (start, end) if end > start else None
        self.reader.view.set_matches((match,) if match else (), match)

    def _count_pages(self, proof: Proof) -> None:
        self.status.show_pages(proof.layout.pages, self.desk.workspace.template().page_limit)

    def _pages_set(self) -> int:
        proof = self.paper.proofs.latest
        return proof.layout.pages if proof is not None else 0

    def _allow_exports(self, *, on: bool) -> None:
        for name in ("export_word", "export_pdf", "export_release"):
            self.commands[name].setEnabled(on)

    def _keep_found(self, words: str) -> None:
        self.paper.exports.found = words


def _word() -> str:
    return translate("Window", "Word document")


def _warm_saving(briefing: Briefing) -> None:
    """Load the journal and have the codec made: the first edit and saving do not wait for it."""
    from briefer.storage import codec, journal  # noqa: F401, PLC0415 - load after the first paint

    codec.to_json(briefing)


def _files(data: QMimeData) -> list[Path]:
    from briefer.ui.shelf.pasting import files_in  # noqa: PLC0415 - loads when asked for

    return files_in(data)

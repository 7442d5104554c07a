"""References and passages in and out: asks for files, reads them off the event loop, and reviews.

What is read changes nothing until a person has seen it; then it is one edit, which one undo takes
back. Articles and records that came along stay in the library.
"""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QObject

from briefer.later import made
from briefer.ui.language import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.editing import Edit
    from briefer.ui.dialogs.exchange import ReviewDialog
    from briefer.ui.longer import Longer
    from briefer.ui.window import Window
    from briefer.workspace.exchange import ImportReport
    from briefer.workspace.landing import Landing

    Taken = tuple[Edit | None, int, tuple[str, ...]]
    """The edit, how many records were added, and what was left out."""

translate = QCoreApplication.translate
_FORMS = "RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)"


class Exchanges(QObject):
    """Brings references and passages in, and hands them out."""

    def __init__(self, window: Window) -> None:
        """Ask before a window."""
        super().__init__(window)
        self._window = window

    @cached_property
    def _longer(self) -> Longer:
        from briefer.ui.longer import Longer  # noqa: PLC0415 - loads with its first work

        longer = Longer(self._window.banner, self)
        longer.failed.connect(self._window.desk.failed)
        # What came in before the failure is there.
        longer.failed.connect(lambda _words: self._window.desk.library_changed.emit())
        return longer

    def import_references(self) -> None:
        """Ask for a file of references, and read it."""
        files = translate("Exchange", "References (*.ris *.bib *.json)")
        name = self._chosen(translate("Exchange", "Import references"), files)
        if name:
            self.read_references(Path(name))

    def import_folder(self) -> None:
        """Ask for a folder that a reference manager exported, and read it with its files."""
        title = translate("Exchange", "Import an exported folder")
        name = QtWidgets.QFileDialog.getExistingDirectory(
            self._window, title, str(self._window.memory.folder)
        )
        if name:
            self.read_references(Path(name))

    def read_references(self, path: Path) -> None:
        """Read references from a file or folder, and show what would come of them."""
        exchange = self._window.desk.workspace.exchange
        words = translate("Exchange", "Reading references from {name} …").format(name=path.name)
        self._longer.run(
            words, lambda tell: exchange.import_records(path, tell), self._review, self._stopped
        )

    def cancel(self) -> None:
        """Give up what is being read or taken over."""
        self._longer.cancel()

    def close_work(self) -> None:
        """Stop what runs in the background, and wait for it."""
        if made(self, "_longer"):
            self._longer.close()

    def export_references(self) -> None:
        """Ask for a file, and write the references of what is selected or cited, or of all."""
        title = translate("Exchange", "Export references")
        name = translate("Exchange", "References")
        start = self._folder() / f"{name}.ris"
        name, chosen = QtWidgets.QFileDialog.getSaveFileName(
            self._window, title, str(start), _FORMS
        )
        if name:
            path = Path(name)
            suffix = chosen.partition("(*")[2].rstrip(")")
            self.write_references(path if path.suffix else path.with_suffix(suffix or ".ris"))

    def write_references(self, path: Path) -> None:
        """Write the references of what is selected or cited, or else of all, to a file."""
        window, exchange = self._window, self._window.desk.workspace.exchange
        selected = window.shelf.selected_articles()
        articles = selected if len(selected) > 1 else window.desk.workspace.briefing.cited()
        window.tasks.run(
            lambda: exchange.export_records(path, articles or None),
            lambda count: window.desk.said.emit(_exported_references(count)),
        )

    def import_passages(self) -> None:
        """Ask for a file of Web Annotations, and file what they quote."""
        name = self._chosen(translate("Exchange", "Import passages"), _annotations())
        if name:
            self.read_passages(Path(name))

    def read_passages(self, path: Path) -> None:
        """File what a file of Web Annotations quotes."""
        exchange = self._window.desk.workspace.exchange
        self._window.tasks.run(lambda: exchange.import_annotations(path), self._land)

    def export_passages(self) -> None:
        """Ask for a file, and write the briefing's passages."""
        title = translate("Exchange", "Export passages")
        name = translate("Exchange", "Passages")
        start = self._folder() / f"{name}.jsonld"
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._window, title, str(start), _annotations()
        )
        if name:
            self.write_passages(Path(name))

    def write_passages(self, path: Path) -> None:
        """Write the briefing's passages to a file."""
        window, exchange = self._window, self._window.desk.workspace.exchange
        window.tasks.run(
            lambda: exchange.export_annotations(path),
            lambda count: window.desk.said.emit(_exported_passages(count)),
        )

    def _review(self, report: ImportReport) -> None:
        from briefer.ui.dialogs.exchange import ReviewDialog  # noqa: PLC0415 - loads when asked for

        if report.added:
            self._window.desk.library_changed.emit()
        dialog = ReviewDialog(report, self._window.desk.workspace.source, self._window)
        dialog.accepted.connect(partial(self._take, report, dialog))
        dialog.open()

    def _take(self, report: ImportReport, dialog: ReviewDialog) -> None:
        exchange = self._window.desk.workspace.exchange
        taken, alone = dialog.taken(), dialog.kept_alone()
        words = translate("Exchange", "Taking over references from {name} …")

        def take(tell: Callable[[float], None]) -> Taken:
            from briefer.workspace.exchange import left_out  # noqa: PLC0415 - loads with its work

            edit = exchange.edit(report, taken)
            added = len(exchange.add_alone(alone, tell).added)
            kept = [match.record for match in report.matches]
            return edit, added, left_out([*kept, *alone])

        def done(taken: Taken) -> None:
            self._taken(taken)
            if report.marked:
                self._window.offers.marked(report.marked)

        self._longer.run(words.format(name=report.name), take, done, self._stopped)

    def _taken(self, taken: Taken) -> None:
        edit, added, lost = taken
        desk = self._window.desk
        if added:
            desk.library_changed.emit()
        if edit is not None and desk.edit(edit) is None:
            return
        said = [
            translate("Exchange", "Took over references")
            if edit is not None
            else translate("Exchange", "No reference was changed")
        ]
        if added:
            one = translate("Exchange", "1 source without a text added")
            many = translate("Exchange", "{count} sources without a text added")
            said.append(counted(added, one, many))
        desk.said.emit(", ".join(said))
        if lost:
            self._window.sheets.refused(
                lost,
                translate("Exchange", "What could not be kept"),
                translate(
                    "Exchange",
                    "The references came in, but they say more than Briefer has a place for. This"
                    " was left out; the file still holds it.",
                ),
            )

    def _stopped(self) -> None:
        desk = self._window.desk
        desk.library_changed.emit()
        desk.said.emit(
            translate("Exchange", "Stopped. What was added before stays, no reference was changed.")
        )

    def _land(self, landing: Landing) -> None:
        desk = self._window.desk
        if landing.edit is not None and desk.edit(landing.edit) is None:
            return
        words = _filed(landing)
        if not landing.lost:
            self._window.banner.tell(f"{words}.")
            return
        self._window.banner.warn(
            f"{words}. {_not_found(len(landing.lost))}",
            [
                (
                    translate("Exchange", "Show which"),
                    lambda: self._window.sheets.refused(
                        landing.lost, translate("Exchange", "Quotations that were not found")
                    ),
                )
            ],
        )

    def _chosen(self, title: str, files: str) -> str:
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, title, str(self._folder()), files
        )
        return name

    def _folder(self) -> Path:
        return self._window.memory.folder


def _annotations() -> str:
    return translate("Exchange", "Web Annotations (*.jsonld *.json)")


def _exported_references(count: int) -> str:
    one = translate("Exchange", "Exported 1 reference")
    return counted(count, one, translate("Exchange", "Exported {count} references"))


def _exported_passages(count: int) -> str:
    one = translate("Exchange", "Exported 1 passage")
    return counted(count, one, translate("Exchange", "Exported {count} passages"))


def _filed(landing: Landing) -> str:
    one = translate("Exchange", "1 passage filed")
    words = counted(landing.filed, one, translate("Exchange", "{count} passages filed"))
    if not landing.known:
        return words
    known = translate("Exchange", "{count} in the briefing already").format(count=landing.known)
    return f"{words}, {known}"


def _not_found(count: int) -> str:
    one = translate("Exchange", "1 quotation not found in any article.")
    many = translate("Exchange", "{count} quotations not found in any article.")
    return counted(count, one, many)

"""References and passages in and out: asks for files, reads them off the event loop, and reviews.

What is read changes nothing until a person has seen it; then it is one edit, which one undo takes
back. Articles and records that came along stay in the library.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QObject

from briefer.errors import BrieferError

if TYPE_CHECKING:
    from briefer.ui.dialogs.exchange import ReviewDialog
    from briefer.ui.window import Window
    from briefer.workspace.exchange import ImportReport
    from briefer.workspace.landing import Landing

_REFERENCES = "References (*.ris *.bib *.json)"
_PASSAGES = "Web Annotations (*.jsonld *.json)"
_FORMS = "RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)"


class Exchanges(QObject):
    """Brings references and passages in, and hands them out."""

    def __init__(self, window: Window) -> None:
        """Ask before a window."""
        super().__init__(window)
        self._window = window

    def import_references(self) -> None:
        """Ask for a file of references, and read it."""
        name = self._chosen("Import references", _REFERENCES)
        if name:
            self.read_references(Path(name))

    def import_folder(self) -> None:
        """Ask for a folder that a reference manager exported, and read it with its files."""
        name = QtWidgets.QFileDialog.getExistingDirectory(
            self._window, "Import an exported folder", str(self._window.memory.folder)
        )
        if name:
            self.read_references(Path(name))

    def read_references(self, path: Path) -> None:
        """Read references from a file or folder, and show what would come of them."""
        exchange = self._window.desk.workspace.exchange
        self._window.tasks.run(lambda: exchange.import_records(path), self._review)

    def export_references(self) -> None:
        """Ask for a file, and write the references of what is selected or cited, or of all."""
        name, chosen = QtWidgets.QFileDialog.getSaveFileName(
            self._window, "Export references", str(self._folder() / "References.ris"), _FORMS
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
            lambda count: window.desk.said.emit(f"Exported {_counted(count, 'reference')}"),
        )

    def import_passages(self) -> None:
        """Ask for a file of Web Annotations, and file what they quote."""
        name = self._chosen("Import passages", _PASSAGES)
        if name:
            self.read_passages(Path(name))

    def read_passages(self, path: Path) -> None:
        """File what a file of Web Annotations quotes."""
        exchange = self._window.desk.workspace.exchange
        self._window.tasks.run(lambda: exchange.import_annotations(path), self._land)

    def export_passages(self) -> None:
        """Ask for a file, and write the briefing's passages."""
        start = str(self._folder() / "Passages.jsonld")
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self._window, "Export passages", start, _PASSAGES
        )
        if name:
            self.write_passages(Path(name))

    def write_passages(self, path: Path) -> None:
        """Write the briefing's passages to a file."""
        window, exchange = self._window, self._window.desk.workspace.exchange
        window.tasks.run(
            lambda: exchange.export_annotations(path),
            lambda count: window.desk.said.emit(f"Exported {_counted(count, 'passage')}"),
        )

    def _review(self, report: ImportReport) -> None:
        from briefer.ui.dialogs.exchange import ReviewDialog  # noqa: PLC0415 - loads when asked for

        if report.added:
            self._window.desk.library_changed.emit()
        dialog = ReviewDialog(report, self._window.desk.workspace.source, self._window)
        dialog.accepted.connect(partial(self._take, report, dialog))
        dialog.open()

    def _take(self, report: ImportReport, dialog: ReviewDialog) -> None:
        desk = self._window.desk
        exchange = desk.workspace.exchange
        try:
            edit = exchange.edit(report, dialog.taken())
            alone = exchange.add_alone(dialog.kept_alone())
        except BrieferError as error:
            desk.failed.emit(str(error))
            return
        if alone.added:
            desk.library_changed.emit()
        if edit is not None and desk.edit(edit) is None:
            return
        said = ["Took over references" if edit is not None else "No reference was changed"]
        if alone.added:
            said.append(f"{_counted(len(alone.added), 'source')} without a text added")
        desk.said.emit(", ".join(said))

    def _land(self, landing: Landing) -> None:
        desk = self._window.desk
        if landing.edit is not None and desk.edit(landing.edit) is None:
            return
        words = f"{_counted(landing.filed, 'passage')} filed"
        if landing.known:
            words += f", {landing.known} in the briefing already"
        if not landing.lost:
            self._window.banner.tell(f"{words}.")
            return
        self._window.banner.warn(
            f"{words}. {_counted(len(landing.lost), 'quotation')} not found in any article.",
            [("Show which", lambda: self._window.sheets.refused(landing.lost))],
        )

    def _chosen(self, title: str, files: str) -> str:
        name, _ = QtWidgets.QFileDialog.getOpenFileName(
            self._window, title, str(self._folder()), files
        )
        return name

    def _folder(self) -> Path:
        return self._window.memory.folder


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"

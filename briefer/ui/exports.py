"""Exports from the window: asks where to, shows how far it is, and says what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from briefer.errors import BrieferError
from briefer.ui.writing import Wish

if TYPE_CHECKING:
    from briefer.ui.banner import Banner
    from briefer.ui.desk import Desk
    from briefer.ui.files import Files
    from briefer.ui.proofs import Proofs
    from briefer.ui.writing import Writing


class Exports(QObject):
    """One export at a time.

    Signals:
        exported: the path of a file that was written.
        began: an export is under way.
        ended: none is any more, whatever came of it.
    """

    exported = Signal(object)
    began = Signal()
    ended = Signal()

    def __init__(
        self, desk: Desk, files: Files, writing: Writing, proofs: Proofs, banner: Banner
    ) -> None:
        """Work for a desk, and speak through the banner."""
        super().__init__(banner)
        self._desk = desk
        self._files = files
        self._writing = writing
        self._proofs = proofs
        self._banner = banner
        self._number = 0

    def ask(self, suffix: str, kind: str) -> None:
        """Ask for a path, and export there; ``kind`` names the format."""
        window = self._banner.window()
        name, _filter = QFileDialog.getSaveFileName(
            window if isinstance(window, QWidget) else self._banner,
            f"Export as {kind}",
            str(self._files.suggestion(suffix)),
            f"{kind} (*{suffix})",
        )
        if name:
            path = Path(name)
            self.export(path if path.suffix.lower() == suffix else Path(f"{path}{suffix}"))

    def export(self, path: Path) -> None:
        """Export to a path; what it is follows from the suffix."""
        if self._number:
            return
        try:
            job = self._desk.workspace.job()
        except BrieferError as error:
            self._failed(error)
            return
        proof = self._proofs.current()
        wish = Wish(
            lambda _layout: self._done(path), self._failed, self._stopped, self._banner.progress
        )
        self._banner.begin(f"Exporting {path.name} …", self.cancel)
        self.began.emit()
        self._number = self._writing.export(job, path, proof.layout if proof else None, wish)

    def cancel(self) -> None:
        """Stop the export that is under way; nothing is left behind."""
        self._writing.stop(self._number)

    def _done(self, path: Path) -> None:
        self._end()
        show = (
            ("Open", lambda: _show(path)),
            ("Show in folder", lambda: _show(path.parent)),
        )
        self._banner.tell(f"Exported {path.name}", show)
        self.exported.emit(path)

    def _failed(self, error: BrieferError) -> None:
        self._end()
        self._banner.warn(str(error))

    def _stopped(self) -> None:
        self._end()
        self._banner.end()
        self._desk.said.emit("Export stopped. Nothing was written.")

    def _end(self) -> None:
        self._number = 0
        self.ended.emit()


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

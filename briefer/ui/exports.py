"""Exports from the window: asks where to, shows how far it is, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from briefer.errors import BrieferError
from briefer.ui.forms import Form
from briefer.ui.language import say
from briefer.ui.proofs import Proofs
from briefer.ui.writing import Wish, Writing
from briefer.workspace.job import Job

if TYPE_CHECKING:
    from briefer.document.layout import Layout
    from briefer.ui.banner import Banner
    from briefer.ui.desk import Desk
    from briefer.ui.files import Files

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Pages:
    """What pages are made with.

    Attributes:
        writing: has them set and written.
        proofs: the latest of them.
        job: returns what the pages of a form are made of; None for the usual form.
        office: returns the bytes of an office's own Word template; None for none.
    """

    writing: Writing
    proofs: Proofs
    job: Callable[[Form | None], Job]
    office: Callable[[], bytes | None]


class Exports(QObject):
    """One export at a time.

    Attributes:
        found: what the check found before the next export, in words; said with it when it is done.

    Signals:
        exported: the path of a file that was written.
        began: an export is under way.
        ended: none is any more, whatever came of it.
    """

    exported = Signal(object)
    began = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, files: Files, pages: Pages, banner: Banner) -> None:
        """Work for a desk, and speak through the banner."""
        super().__init__(banner)
        self._desk = desk
        self._files = files
        self._pages = pages
        self._banner = banner
        self._number = 0
        self.found = ""

    def ask(
        self, suffix: str, kind: str, form: Form | None = None, *, release: bool = False
    ) -> None:
        """Ask for a path, and export there.

        Args:
            suffix: ``.docx`` or ``.pdf``.
            kind: names the format.
            form: a handout's; None for the usual pages.
            release: whether a Word file leaves out how it came to be.
        """
        window = self._banner.window()
        added = _added(form, release=release)
        suggested = self._files.export_suggestion(suffix)
        if added:
            suggested = suggested.with_stem(f"{suggested.stem} ({added})")
        name, _filter = QFileDialog.getSaveFileName(
            window if isinstance(window, QWidget) else self._banner,
            translate("Exports", "Export as {kind}").format(kind=kind),
            str(suggested),
            f"{kind} (*{suffix})",
        )
        if name:
            path = Path(name)
            path = path if path.suffix.lower() == suffix else Path(f"{path}{suffix}")
            self.export(path, form, release=release)

    def export(self, path: Path, form: Form | None = None, *, release: bool = False) -> None:
        """Export to a path; what it is follows from the suffix, the rest as for ``ask``."""
        if self._number:
            return
        try:
            job = self._pages.job(form)
            office = self._pages.office() if path.suffix.lower() == ".docx" else None
        except BrieferError as error:
            self._failed(error)
            return
        proof = self._pages.proofs.current() if form is None else None
        note = " ".join(filter(None, (self.found, self._note(path, form))))
        word = path.suffix.lower() == ".docx" and not release
        wish = Wish(
            lambda layout: self._done(
                path,
                " ".join(filter(None, (note, over(form, layout)))),
                job.briefing.id,
                word=word,
            ),
            self._failed,
            self._stopped,
            self._banner.progress,
        )
        words = translate("Exports", "Exporting {name} …").format(name=path.name)
        self._banner.begin(words, self.cancel)
        self.began.emit()
        layout = proof.layout if proof else None
        self._number = self._pages.writing.export(
            job, path, layout, wish, release=release, office=office
        )

    def cancel(self) -> None:
        """Stop the export that is under way; nothing is left behind."""
        self._pages.writing.stop(self._number)

    def _note(self, path: Path, form: Form | None) -> str:
        """Return what a handout lacks, in words; empty for anything else."""
        if form is None or path.suffix.lower() != ".pdf":
            return ""
        return self._files.word_note()

    def _done(self, path: Path, note: str, briefing: str, *, word: bool) -> None:
        self._end()
        self._files.keep_export(briefing, path, word=word)
        show = (
            (translate("Exports", "Open"), lambda: _show(path)),
            (translate("Exports", "Show in folder"), lambda: _show(path.parent)),
        )
        words = translate("Exports", "Exported {name}").format(name=path.name)
        self._banner.tell(f"{words}. {note}" if note else words, show)
        self.exported.emit(path)

    def _failed(self, error: BrieferError) -> None:
        self._end()
        self._banner.warn(say(error))

    def _stopped(self) -> None:
        self._end()
        self._banner.end()
        self._desk.said.emit(translate("Exports", "Export stopped. Nothing was written."))

    def _end(self) -> None:
        self._number = 0
        self.ended.emit()


def over(form: Form | None, layout: Layout) -> str:
    """Say of a form that is meant for one page that it takes more; empty where it does not."""
    if form is None or not form.template or layout.pages <= 1:
        return ""
    return translate(
        "Exports",
        "It takes {pages} pages instead of one: shorten the bottom line or the key judgments.",
    ).format(pages=layout.pages)


def _added(form: Form | None, *, release: bool) -> str:
    """Return what a file's name says of its form; empty for the usual one."""
    if form is not None:
        return translate("Forms", form.name)
    return translate("Exports", "for release") if release else ""


def _show(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""Printing: the pages of the PDF painted on a printer, one by one, with a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from briefer.ui.language import counted, say
from briefer.ui.preview.pages import POINTS_AN_INCH, Pages

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF
    from PySide6.QtWidgets import QWidget

    from briefer.errors import BrieferError
    from briefer.ui.banner import Banner
    from briefer.ui.preview.pages import Drawn
    from briefer.workspace.job import Proof

translate = QCoreApplication.translate

FINEST: Final = 300
"""Dots an inch at most: finer images take half a gigabyte a page and look the same."""


class Printing(QObject):
    """Prints one proof at a time."""

    def __init__(self, banner: Banner) -> None:
        """Speak through the banner."""
        super().__init__(banner)
        self._banner = banner
        self._run: _Run | None = None

    def ask(self, proof: Proof, window: QWidget, *, booklet: bool = False, found: str = "") -> None:
        """Show the system's print dialog, and print what the person chooses.

        Args:
            proof: the pages.
            window: what the dialog stands before.
            booklet: whether both sides are to be printed and the sheets folded.
            found: what the check found, in words; said with what was printed.
        """
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(proof.document.properties.title)
        if booklet:
            printer.setDuplex(QPrinter.DuplexMode.DuplexShortSide)
        dialog = QPrintDialog(printer, window)
        dialog.setWindowTitle(translate("Printing", "Print the briefing"))
        dialog.setMinMax(1, max(1, proof.layout.pages))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        if accepted:
            self.print(proof, printer, found)
        else:
            self._banner.forget()

    def print(self, proof: Proof, printer: QPrinter, found: str = "") -> None:
        """Print a proof, and say what the check found; the window stays alive meanwhile."""
        if self._run is not None:
            return
        self._run = _Run(self, self._banner, printer, found)
        self._run.begin(proof.data)

    def ended(self) -> None:
        """Let go of a run that has ended."""
        if self._run is not None:
            self._run.deleteLater()
            self._run = None


class _Run(QObject):
    """One print job: a page is painted, then the next one is drawn."""

    def __init__(self, owner: Printing, banner: Banner, printer: QPrinter, found: str) -> None:
        super().__init__(owner)
        self._found = found
        self._owner = owner
        self._banner = banner
        self._printer = printer
        self._pages = Pages(self)
        self._painter = QPainter()
        self._left: list[int] = []
        self._total = 0
        self._sizes: tuple[QSizeF, ...] = ()

    def begin(self, data: bytes) -> None:
        self._banner.begin(translate("Printing", "Printing …"), self._stop)
        self._pages.open(data, self._opened, self._failed)

    def _opened(self, sizes: tuple[QSizeF, ...]) -> None:
        self._sizes = sizes
        first = self._printer.fromPage() or 1
        last = self._printer.toPage() or len(sizes)
        self._left = list(range(first, min(last, len(sizes)) + 1))
        self._total = len(self._left)
        self._printer.setFullPage(True)
        wide = sizes[0].width() > sizes[0].height()
        paper = sizes[0].transposed() if wide else sizes[0]
        way = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
        self._printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point))
        self._printer.setPageOrientation(way)
        if not self._left or not self._painter.begin(self._printer):
            self._end(
                translate(
                    "Printing",
                    "The printer does not take the pages. Nothing was printed. Choose another.",
                )
            )
            return
        self._next()

    def _next(self) -> None:
        scale = min(FINEST, self._printer.resolution()) / POINTS_AN_INCH
        self._pages.draw(self._left[0], scale, self._paint)

    def _paint(self, drawn: Drawn) -> None:
        if not self._painter.isActive():
            return
        size = self._sizes[drawn.page - 1] * (self._printer.resolution() / POINTS_AN_INCH)
        self._painter.drawImage(QRectF(0, 0, size.width(), size.height()), drawn.image)
        self._left.pop(0)
        self._banner.progress(1 - len(self._left) / self._total)
        if not self._left:
            self._end("")
        elif self._printer.newPage():
            self._next()
        else:
            self._end(
                translate(
                    "Printing",
                    "The printer stopped taking pages. The briefing is safe. Print again.",
                )
            )

    def _failed(self, error: BrieferError) -> None:
        self._end(say(error))

    def _stop(self) -> None:
        self._printer.abort()
        self._end(
            translate("Printing", "Printing stopped. Pages that had been sent may still come out.")
        )

    def _end(self, trouble: str) -> None:
        if self._painter.isActive():
            self._painter.end()
        self._left = []
        self._pages.close()
        if trouble:
            self._banner.warn(trouble)
        else:
            one = translate("Printing", "Sent 1 page to the printer")
            many = translate("Printing", "Sent {count} pages to the printer")
            words = counted(self._total, one, many)
            self._banner.tell(f"{words}. {self._found}" if self._found else words)
        self._owner.ended()

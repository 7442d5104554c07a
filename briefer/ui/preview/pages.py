"""Drawing the pages of a PDF, on the one thread that may talk to pdfium."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QImage

from briefer.errors import BrieferError, CancelledError
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

POINTS_AN_INCH = 72.0


class PagesError(BrieferError):
    """A PDF that cannot be shown."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as an image; ``scale`` is pixels a point."""

    page: int
    scale: float
    image: QImage


class PdfReader(Protocol):
    """What runs on the thread."""

    def open(self, data: bytes, edition: int) -> tuple[QSizeF, ...]:
        """Go over to a PDF; return the sizes of its pages in points."""

    def draw(self, page: int, scale: float, edition: int) -> Drawn:
        """Draw a page of the PDF of that edition; CancelledError where it is another by now."""

    def close(self) -> None:
        """Let go of the PDF."""


class Pages(QObject):
    """One PDF at a time; a page counts from 1."""

    def __init__(self, parent: QObject | None = None, reader: PdfReader | None = None) -> None:
        """Prepare; pdfium loads with the first file.

        Args:
            parent: owns this.
            reader: draws the pages; where None, pdfium does so here, which is for our own alone.
        """
        super().__init__(parent)
        self._tasks = Tasks(self, threads=1)
        self._reader = reader or _Reader()
        self._edition = self._shown = 0

    def open(
        self,
        data: bytes,
        done: Callable[[tuple[QSizeF, ...]], None],
        failed: Callable[[BrieferError], None],
    ) -> None:
        """Open a PDF in place of the one before; ``done`` gets the sizes of its pages in points."""
        self._edition += 1
        edition = self._edition

        def deliver(sizes: tuple[QSizeF, ...]) -> None:
            if edition == self._edition:
                self._shown = edition
                done(sizes)

        def fail(error: BrieferError) -> None:
            if edition == self._edition:
                failed(error)

        self._tasks.run(lambda: self._reader.open(data, edition), deliver, fail)

    def draw(
        self,
        page: int,
        scale: float,
        done: Callable[[Drawn], None],
        failed: Callable[[BrieferError], None] | None = None,
    ) -> None:
        """Draw a page of the PDF whose sizes came last; nothing comes back once another is open.

        Until the sizes of the next one come its pages are not known, and there may be fewer.
        """
        edition = self._shown

        def deliver(drawn: Drawn) -> None:
            if edition == self._shown:
                done(drawn)

        def fail(error: BrieferError) -> None:
            if failed is not None and edition == self._shown:
                failed(error)

        self._tasks.run(lambda: self._reader.draw(page, scale, edition), deliver, fail)

    def drop(self) -> None:
        """Let nothing of the PDF that is open come back any more."""
        self._edition += 1
        self._shown = 0

    def close(self) -> None:
        """Let go of the PDF and the thread."""
        self.drop()
        self._tasks.run(self._reader.close, lambda _none: None)
        self._tasks.close()


class _Reader:
    """Draws PDFs that Briefer wrote, in this process."""

    def __init__(self) -> None:
        self._document: Any = None
        self._edition = 0

    def open(self, data: bytes, edition: int) -> tuple[QSizeF, ...]:
        import pypdfium2  # noqa: PLC0415 - loads when pages are first shown

        self.close()
        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise PagesError(
                "The pages cannot be shown. Your briefing is safe. Export it as PDF instead."
            ) from error
        self._edition = edition
        count = len(self._document)
        return tuple(QSizeF(*self._document.get_page_size(number)) for number in range(count))

    def draw(self, page: int, scale: float, edition: int) -> Drawn:
        if edition != self._edition or self._document is None:
            raise CancelledError
        sheet = self._document[page - 1]
        bitmap = sheet.render(scale=scale, prefer_bgrx=True)
        # The buffer dies with the bitmap, so the image gets a copy of its own.
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        ).copy()
        bitmap.close()
        sheet.close()
        return Drawn(page, scale, image)

    def close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None

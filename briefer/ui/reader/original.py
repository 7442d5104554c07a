"""The page of an article's original that is read, drawn beside its text off the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout

from briefer.errors import CancelledError
from briefer.sources.pdf.drawing import Drawer
from briefer.ui.icons import icon
from briefer.ui.naming import named
from briefer.ui.preview.pages import Drawn, Pages
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate
_LEAST = 240
_NAME = "original.pdf"
"""In messages of the process that draws, which nobody sees."""


class OriginalPage(QFrame):
    """One page at a time, as wide as the panel.

    Signals:
        closed: a person does not want it any more.
        drawn: the number, from 1, of the page that is shown now.
        turned: the label of the page that a person turned to.
    """

    closed = Signal()
    drawn = Signal(int)
    turned = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Make it, hidden."""
        super().__init__(parent)
        named(self, translate("Reader", "Original page"), kind="pane")
        self.setMinimumWidth(_LEAST)
        self._tasks = Tasks(self, threads=1)
        self._drawer = Drawer()
        self._pages = Pages(self, _Apart(self._drawer))
        self._sizes: tuple[QSizeF, ...] = ()
        self._article, self._page = "", 0
        self._labels: tuple[str, ...] = ()
        self.name = named(QLabel(), translate("Reader", "Which page"), kind="soft")
        self.back = self._turner(translate("Reader", "Page before"), -1)
        self.onward = self._turner(translate("Reader", "Next page"), 1)
        self._close = named(
            QToolButton(),
            translate("Reader", "Close the original page"),
            translate("Reader", "Close"),
            "quiet",
        )
        self._close.clicked.connect(self.closed)
        self.sheet = QLabel()
        self.sheet.setAccessibleName(translate("Reader", "The page as it was printed"))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._scroll = named(QScrollArea(), translate("Reader", "Original page"))
        self._scroll.setWidget(self.sheet)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 6)
        head.addWidget(self.name, 1)
        head.addWidget(self.back)
        head.addWidget(self.onward)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.set_tokens(tokens)
        self.hide()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        for button, drawing in (
            (self._close, "close"),
            (self.back, "chevron-left"),
            (self.onward, "chevron-right"),
        ):
            button.setIcon(icon(drawing, tokens.soft, 16))
            button.setIconSize(QSize(16, 16))

    @property
    def page(self) -> int:
        """The number of the page that is shown, from 1; 0 before any is."""
        return self._page

    def open(self, article: str, labels: Sequence[str], read: Callable[[], bytes | None]) -> None:
        """Open the original of an article.

        Args:
            article: its id.
            labels: what is printed on its pages, in order.
            read: on another thread, returns its bytes.
        """
        self._labels = tuple(labels)
        if article == self._article:
            self._say()
            return
        self._article, self._page, self._sizes = article, 0, ()
        self._pages.drop()
        self.sheet.clear()
        self._tasks.run(
            read, lambda data: self._opened(article, data), lambda _error: self._fail(article)
        )

    def show_page(self, number: int) -> None:
        """Show a page by its number, from 1."""
        if number != self._page and 0 < number <= len(self._labels):
            self._page = number
            self._say()
            self._draw()

    def close_work(self) -> None:
        """End what runs in the background, also a page that would never end."""
        self._drawer.close()
        self._tasks.close()
        self._pages.close()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the page as wide as there is room."""
        super().resizeEvent(event)
        self._draw()

    def _turner(self, name: str, by: int) -> QToolButton:
        button = named(QToolButton(), name, name, "quiet")
        button.clicked.connect(lambda: self._turn(by))
        return button

    def _turn(self, by: int) -> None:
        self.show_page(self._page + by)
        self.turned.emit(self._label)

    @property
    def _label(self) -> str:
        return self._labels[self._page - 1] if 0 < self._page <= len(self._labels) else ""

    def _say(self) -> None:
        words = translate("Reader", "Original, page {label}").format(label=self._label)
        self.name.setText(words if self._label else "")
        self.back.setEnabled(self._page > 1)
        self.onward.setEnabled(0 < self._page < len(self._labels))

    def _opened(self, article: str, data: bytes | None) -> None:
        if article == self._article:
            self._pages.open(data or b"", self._arrange, lambda _error: self._fail(article))

    def _arrange(self, sizes: tuple[QSizeF, ...]) -> None:
        self._sizes = sizes
        self._draw()

    def _draw(self) -> None:
        if not 0 < self._page <= len(self._sizes) or self.isHidden():
            return
        ratio = self.devicePixelRatioF()
        width = max(self._scroll.viewport().width() - 16, 80) * ratio
        scale = width / self._sizes[self._page - 1].width()
        article, page = self._article, self._page
        self._pages.draw(page, scale, self._show, lambda _error: self._fail(article, page))

    def _show(self, drawn: Drawn) -> None:
        if drawn.page == self._page:
            image = QPixmap.fromImage(drawn.image)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self.sheet.setPixmap(image)
            words = translate("Reader", "Page {label} of the original").format(label=self._label)
            self.sheet.setAccessibleDescription(words)
            self.drawn.emit(drawn.page)

    def _fail(self, article: str, page: int = 0) -> None:
        """Say that an original, or one of its pages, cannot be shown, where it still is to be."""
        if article != self._article or page not in {0, self._page}:
            return
        self.sheet.setText(
            translate(
                "Reader", "The original's pages cannot be shown here. What stands beside is safe."
            )
        )
        self.sheet.setWordWrap(True)


class _Apart:
    """Draws somebody else's PDF, in a process of its own: see ``PdfReader``."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._data, self._edition = b"", 0

    def open(self, data: bytes, edition: int) -> tuple[QSizeF, ...]:
        sizes = self._drawer.sizes(_NAME, data)
        self._data, self._edition = data, edition
        return tuple(QSizeF(width, height) for width, height in sizes)

    def draw(self, page: int, scale: float, edition: int) -> Drawn:
        if edition != self._edition:
            raise CancelledError
        width, height, pixels = self._drawer.page(_NAME, self._data, page, scale)
        image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32)
        return Drawn(page, scale, image.copy())  # the pixels go with this call

    def close(self) -> None:
        self._data, self._edition = b"", 0

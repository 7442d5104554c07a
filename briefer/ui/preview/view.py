"""A scrolling view of pages: sharp at any pixel ratio, and aware of where the passages are."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from briefer.document.layout import Layout
from briefer.ui.naming import named
from briefer.ui.preview.arrangement import MARGIN, arrange, fit_width, outline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from briefer.document.layout import Rectangle
    from briefer.ui.preview.pages import Drawn
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate

_STEPS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""Zoom steps; 1 is the paper's own size at 96 dots an inch."""
_ACTUAL: Final = 96 / 72
_WIDEST: Final = 1.6
"""The zoom beyond which a page does not grow with its window."""
_KEPT: Final = 6
_LINE: Final = 48
_SHADOW: Final = ((1, 16), (2, 8), (4, 5), (6, 4), (9, 3))
"""Rings around a page: how far each reaches out, and how dark it is of 255."""


class PagesView(QAbstractScrollArea):
    """Shows pages and asks for their images as they come into view.

    Signals:
        passage_clicked: the anchor of a passage on the page.
        place_clicked: what else of the briefing was clicked; see ``Document.places``.
        page_shown: the number, from 1, of the page in view.
        zoomed: the zoom, 1.0 for the paper's own size.
    """

    passage_clicked = Signal(str)
    place_clicked = Signal(str)
    page_shown = Signal(int)
    zoomed = Signal(float)

    def __init__(
        self,
        tokens: Tokens,
        draw: Callable[[int, float, Callable[[Drawn], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet; ``draw`` is asked for a page's image at pixels a point."""
        super().__init__(parent)
        named(self, translate("Preview", "Pages as they print"), kind="pages")
        self.setAccessibleDescription(
            translate("Preview", "The Text button shows the same words for a screen reader.")
        )
        self._tokens = tokens
        self._draw = draw
        self._sizes: tuple[QSizeF, ...] = ()
        self._layout = Layout()
        self._zoom: float | None = None
        self._arranged = arrange((), 1.0, 0.0)
        self._images: dict[int, Drawn] = {}
        self._asked: dict[int, float] = {}
        self._marked = ""
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_LINE)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The number, from 1, of the page in view; 0 without pages."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        found = self._arranged.visible(middle, middle)
        if found:
            return found[0] + 1
        return min(found.start + 1, self.pages)

    @property
    def zoom(self) -> float:
        """The zoom, 1.0 for the paper's own size."""
        return self._arranged.scale / _ACTUAL

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._tokens = tokens
        self.viewport().update()

    def set_pages(self, sizes: Sequence[QSizeF], layout: Layout) -> None:
        """Show other pages at the place where the view stands now."""
        self._sizes = tuple(sizes)
        self._layout = layout
        # Images of the pages before stand in until the new ones are drawn.
        self._asked.clear()
        self._arrange()
        self.viewport().update()

    def clear(self) -> None:
        """Show no pages and forget the images of those before."""
        self._images.clear()
        self.set_pages((), Layout())

    def fit(self) -> None:
        """Let the page fill the width."""
        self._set_zoom(None)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._set_zoom(next((step for step in _STEPS if step > self.zoom + 0.01), _STEPS[-1]))

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        smaller = (step for step in reversed(_STEPS) if step < self.zoom - 0.01)
        self._set_zoom(next(smaller, _STEPS[0]))

    def show_page(self, page: int) -> None:
        """Bring the head of a page, counted from 1, to the top."""
        if 1 <= page <= self.pages:
            self.verticalScrollBar().setValue(round(self._arranged.pages[page - 1].top()) - MARGIN)

    def mark(self, anchor: str) -> None:
        """Mark a passage, or another place, where it stands; an unknown one marks none."""
        self._marked = anchor
        self.viewport().update()

    def show_passage(self, anchor: str) -> None:
        """Bring a passage, or another place, into view and mark it."""
        rectangles = self._areas(anchor)
        if rectangles and rectangles[0].page <= self.pages:
            place = self._arranged.place(rectangles[0])
            bar, high = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() <= place.top() <= bar.value() + high - place.height():
                bar.setValue(round(place.top() - high / 3))
        self.mark(anchor)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what is in view, and ask for what is missing."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._tokens.desktop))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        offset = self._offset()
        painter.translate(-offset)
        for index in self._seen():
            self._paint_page(painter, index)
        self._paint_mark(painter)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(QPen(QColor(self._tokens.accent), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the pages out again."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show a hand over what leads to its card."""
        over = self._passage_at(event.position()) or self._place_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Say which passage was clicked, or which other part of the briefing."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if anchor := self._passage_at(event.position()):
            self.passage_clicked.emit(anchor)
        elif place := self._place_at(event.position()):
            self.place_clicked.emit(place)

    def _passage_at(self, position: QPointF) -> str:
        return self._arranged.passage_at(position + self._offset(), self._layout)

    def _place_at(self, position: QPointF) -> str:
        return self._arranged.place_at(position + self._offset(), self._layout)

    def _areas(self, name: str) -> tuple[Rectangle, ...]:
        return self._layout.passages.get(name) or self._layout.places.get(name, ())

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._arranged.visible(top, top + self.viewport().height())

    def _set_zoom(self, zoom: float | None) -> None:
        self._zoom = zoom
        self._arrange()
        self.viewport().update()

    def _arrange(self) -> None:
        """Lay the pages out; what stands at the view's top stays there."""
        bar = self.verticalScrollBar()
        whole = self._arranged.height or 1.0
        share = bar.value() / whole
        width = self.viewport().width()
        scale = self._fitting(width) if self._zoom is None else self._zoom * _ACTUAL
        self._arranged = arrange(self._sizes, scale, width)
        high = self.viewport().height()
        bar.setPageStep(high)
        bar.setRange(0, max(0, round(self._arranged.height) - high))
        across = self.horizontalScrollBar()
        across.setPageStep(width)
        across.setRange(0, max(0, round(self._arranged.width) - width))
        across.setValue(across.maximum() // 2)
        bar.setValue(round(share * self._arranged.height))
        self.zoomed.emit(self.zoom)
        self.page_shown.emit(self.page)

    def _fitting(self, width: int) -> float:
        """Return the scale that fills a width; on a wide screen not larger than can be read."""
        return min(fit_width(self._sizes, width), _WIDEST * _ACTUAL)

    def _scrolled(self) -> None:
        self.page_shown.emit(self.page)

    def _paint_page(self, painter: QPainter, index: int) -> None:
        place = self._arranged.pages[index]
        for spread, alpha in _SHADOW:
            shade = QColor(self._tokens.shadow)
            shade.setAlpha(alpha)
            painter.setBrush(shade)
            painter.setPen(Qt.PenStyle.NoPen)
            ring = place.adjusted(-spread, -spread + 2, spread, spread + 2)
            painter.drawRoundedRect(ring, spread, spread)
        painter.fillRect(place, QColor("#FFFFFF"))
        page, scale = index + 1, self._arranged.scale * self.devicePixelRatioF()
        drawn = self._images.get(page)
        if drawn is not None:
            painter.drawImage(place, drawn.image)
        if self._asked.get(page) != scale:
            self._asked[page] = scale
            self._draw(page, scale, self._take)

    def _paint_mark(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#2F5D8C"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for _page, lines in groupby(self._areas(self._marked), key=lambda each: each.page):
            places = [self._arranged.place(line) for line in lines if line.page <= self.pages]
            # What follows on the same line, such as the note's number, stays clear of it.
            painter.drawPath(outline([place.adjusted(-2, -1, 0, 1) for place in places]))

    def _take(self, drawn: Drawn) -> None:
        self._images[drawn.page] = drawn
        near = self._seen()
        for page in sorted(self._images, key=lambda page: abs(page - 1 - near.start))[_KEPT:]:
            del self._images[page]
            self._asked.pop(page, None)
        self.viewport().update()

    def image(self, page: int) -> QImage | None:
        """Return the image that stands for a page now, or None."""
        drawn = self._images.get(page)
        return drawn.image if drawn else None

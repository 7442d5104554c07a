"""Small pictures of the pages, beside them: a list whose current row is the page in view.

A picture is drawn when its row is first painted; until another one comes, that of the page before
an edit stands in. It knows neither the briefing nor the PDF.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate

from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSizeF
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from briefer.ui.preview.pages import Drawn
    from briefer.ui.tokens import Tokens

    Index = QModelIndex | QPersistentModelIndex

WIDTH: Final = 132
"""Of the list, in pixels."""
_PAGE: Final = 84
"""Of the widest page."""
_TOP: Final = 12
_LABEL: Final = 22

translate = QCoreApplication.translate


class PagesModel(QAbstractListModel):
    """The pages of a PDF, each with its picture once there is one."""

    def __init__(self, draw: Callable[[int, float, Callable[[Drawn], None]], None]) -> None:
        """Begin without pages; ``draw`` is asked for a page's image at pixels a point."""
        super().__init__()
        self._draw = draw
        self._sizes: tuple[QSizeF, ...] = ()
        self._images: dict[int, QImage] = {}
        self._asked: dict[int, float] = {}

    def set_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Take other pages; as many as there were before keep their rows."""
        before, count = len(self._sizes), len(sizes)
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
        elif count < before:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
        self._sizes = tuple(sizes)
        self._asked.clear()
        for page in [page for page in self._images if page > count]:
            del self._images[page]
        if count > before:
            self.endInsertRows()
        elif count < before:
            self.endRemoveRows()
        if count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """Return how many pages there are."""
        return 0 if parent.isValid() else len(self._sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a page's name."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        return translate("Preview", "Page {number}").format(number=index.row() + 1)

    def size(self, row: int) -> QSizeF:
        """Return how large a page's picture is, in logical pixels."""
        widest = max(size.width() for size in self._sizes)
        return self._sizes[row] * (_PAGE / widest)

    def image(self, row: int, ratio: float) -> QImage | None:
        """Return a page's picture, and have it drawn where it is of other pages, or blurred."""
        page = row + 1
        scale = self.size(row).width() / self._sizes[row].width() * ratio
        if self._asked.get(page) != scale:
            self._asked[page] = scale
            self._draw(page, scale, self._take)
        return self._images.get(page)

    def _take(self, drawn: Drawn) -> None:
        if drawn.page <= len(self._sizes):
            self._images[drawn.page] = drawn.image
            index = self.index(drawn.page - 1)
            self.dataChanged.emit(index, index)


class _Painter(QStyledItemDelegate):
    """Paints a page's picture with its number below."""

    def __init__(self, tokens: Tokens, parent: QListView) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(WIDTH, _TOP + round(self._model(index).size(index.row()).height()) + _LABEL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, tokens = self._model(index), self.tokens
        size = model.size(index.row())
        # An option's type says nothing of its fields in the stubs.
        rect, state = QRectF(option.rect), option.state
        left = rect.left() + (rect.width() - size.width()) / 2
        page = QRectF(round(left), rect.top() + _TOP, size.width(), size.height())
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(page, QColor("#FFFFFF"))
        image = model.image(index.row(), painter.device().devicePixelRatioF())
        if image is not None:
            painter.drawImage(page, image)
        edge = page.adjusted(-3, -3, 3, 3) if chosen else page
        painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.line), 2 if chosen else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, tokens.radius.chip, tokens.radius.chip)
        painter.setPen(QColor(tokens.ink if chosen else tokens.soft))
        label = QRectF(rect.left(), page.bottom(), rect.width(), _LABEL)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(index.row() + 1))
        painter.restore()

    def _model(self, index: Index) -> PagesModel:
        model = index.model()
        assert isinstance(model, PagesModel)  # noqa: S101 - it is given no other
        return model


class Thumbnails(QListView):
    """Shows the pages small.

    Signals:
        page_wanted: the number, from 1, of a page that was clicked or gone to by key.
    """

    page_wanted = Signal(int)

    def __init__(
        self,
        tokens: Tokens,
        draw: Callable[[int, float, Callable[[Drawn], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show no pages yet."""
        super().__init__(parent)
        named(self, translate("Preview", "Pages"), kind="pages")
        self._pages = PagesModel(draw)
        self._pages.setParent(self)
        self._painter = _Painter(tokens, self)
        self.setModel(self._pages)
        self.setItemDelegate(self._painter)
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.set_tokens(tokens)
        self._following = False
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pages.rowCount()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take on other colors."""
        self._painter.tokens = tokens
        self.setStyleSheet(
            f"QListView {{ background: {tokens.pane}; border: none;"
            f" border-right: 1px solid {tokens.line}; }}"
        )

    def set_pages(self, sizes: Sequence[QSizeF]) -> None:
        """Show other pages."""
        self._following = True
        self._pages.set_pages(sizes)
        self._following = False

    def show_page(self, page: int) -> None:
        """Mark the page in view, counted from 1; nobody is told."""
        index = self._pages.index(page - 1)
        if index != self.currentIndex():
            self._following = True
            self.setCurrentIndex(index)
            self._following = False

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._following:
            self.page_wanted.emit(current.row() + 1)

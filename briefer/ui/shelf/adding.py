"""The place at the foot of the shelf where articles come in: files, folders, the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefer.ui.shelf.intake import Intake
from briefer.ui.shelf.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens

translate = QCoreApplication.translate


class AddArea(QWidget):
    """Says where to drop, offers the other ways in a menu, and shows how far adding is."""

    def __init__(self, desk: Desk, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Add to the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._tokens = tokens
        self.intake = Intake(desk, self)
        self._offer = QWidget()
        row = QHBoxLayout(self._offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._label = QLabel()
        self._label.setProperty("kind", "soft")
        self.button = QToolButton()
        self.button.setText(translate("Shelf", "add files"))
        self.button.setProperty("kind", "offer")
        self.button.setToolTip(
            translate("Shelf", "Add files, a folder or what is on the clipboard")
        )
        self.button.setAccessibleName(translate("Shelf", "Add articles"))
        self.menu = self._menu()
        self.button.clicked.connect(self._open_menu)
        row.addStretch(1)
        row.addWidget(self._label)
        row.addWidget(self.button)
        row.addStretch(1)
        self.progress = Progress()
        self.progress.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 9, 10, 9)
        column.addWidget(self.progress)
        column.addWidget(self._offer)
        self.intake.began.connect(self._show_progress)
        self.intake.progressed.connect(self.progress.show_step)
        self.intake.ended.connect(self.progress.hide)
        self.progress.cancelled.connect(self.intake.stop)
        self.set_tokens(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors."""
        self._tokens = tokens
        self.update()

    def _show_progress(self) -> None:
        self.progress.begin()
        self.progress.show()

    def _open_menu(self) -> None:
        corner = self.button.mapToGlobal(self.button.rect().topLeft())
        self.menu.popup(corner - QPoint(0, self.menu.sizeHint().height()))

    def add_files(self) -> None:
        """Ask for files and add them."""
        names, _filter = QtWidgets.QFileDialog.getOpenFileNames(
            self, translate("Shelf", "Add articles"), "", self._filters()
        )
        self.add_paths([Path(name) for name in names])

    def add_folder(self) -> None:
        """Ask for a folder and add the files in it."""
        name = QtWidgets.QFileDialog.getExistingDirectory(self, translate("Shelf", "Add a folder"))
        if name:
            self.add_paths([Path(name)])

    def add_clipboard(self) -> None:
        """Add the files on the clipboard, or its words as an article named by the first of them."""
        from briefer.ui.shelf.pasting import pasted  # noqa: PLC0415 - loads when asked for

        if self.paste_files():
            return
        found = pasted(QGuiApplication.clipboard().mimeData())
        if found is None:
            self._desk.failed.emit(
                translate("Shelf", "The clipboard holds no text. Copy an article's text first.")
            )
        elif found.markup and ".html" in self._desk.workspace.suffixes():
            self.intake.add_page(found)
        else:
            self.intake.add_text(found)

    def paste_files(self) -> bool:
        """Add the files that were copied in a file manager; False where none were."""
        from briefer.ui.shelf.pasting import files_in  # noqa: PLC0415 - loads when asked for

        files = files_in(QGuiApplication.clipboard().mimeData())
        self.add_paths(files)
        return bool(files)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files and the files of folders; what came of it is said when it is done."""
        if paths:
            self.intake.add_paths(paths)

    def _filters(self) -> str:
        """Return what the file dialog offers to show: what can be read, or all."""
        kinds = " ".join(f"*{suffix}" for suffix in self._desk.workspace.suffixes())
        articles = translate("Shelf", "Articles ({kinds})").format(kinds=kinds)
        everything = translate("Shelf", "All files (*)")
        return f"{articles};;{everything}"

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for name, act in (
            (translate("Shelf", "Files…"), self.add_files),
            (translate("Shelf", "Folder…"), self.add_folder),
            (translate("Shelf", "What is on the clipboard"), self.add_clipboard),
        ):
            menu.addAction(name).triggered.connect(act)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Say it in fewer words where there is little room."""
        super().resizeEvent(event)
        whole = translate("Shelf", "Drop articles here, or")
        room = self.width() - self.button.sizeHint().width() - 24
        fits = self._label.fontMetrics().horizontalAdvance(whole) <= room
        self._label.setText(whole if fits else translate("Shelf", "Drop, or"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Draw the dashed outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._tokens.edge), 1, Qt.PenStyle.DashLine))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._tokens.radius.field, self._tokens.radius.field)
        painter.end()

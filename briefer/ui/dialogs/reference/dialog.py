"""The dialogs around the form: one edits a reference, one makes a record without text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer.domain.reference import Reference
from briefer.editing import ChangeReference
from briefer.errors import BrieferError
from briefer.ui.dialogs import unkept
from briefer.ui.dialogs.reference.form import ReferenceForm
from briefer.ui.dialogs.reference.offers import Offers
from briefer.ui.dialogs.reference.preview import Preview
from briefer.ui.language import say
from briefer.ui.naming import named
from briefer.ui.tasks import Tasks

if TYPE_CHECKING:
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate


class _Dialog(QDialog):
    """The form in a frame that scrolls, with how it prints below it."""

    def __init__(self, desk: Desk, reference: Reference, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.form = ReferenceForm(reference)
        self._start = self.form.reference()
        self.preview = Preview(desk.workspace.printed, self.form.reference)
        self.offers = Offers()
        self.offers.taken.connect(self.form.take)
        self.form.edited.connect(self.preview.ask)
        self.finished.connect(self.preview.close_work)
        self._trouble = named(QLabel(), translate("Reference", "What is wrong"), kind="danger")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self.form.edited.connect(self._trouble.hide)
        self._assemble()
        self.form.focus_on("title")

    def _assemble(self) -> None:
        scroll = named(QScrollArea(), translate("Reference", "Fields of the reference"))
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        for ground in (scroll.viewport(), self.form):
            ground.setAutoFillBackground(False)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 14, 16)
        column.setSpacing(12)
        column.addWidget(self.offers)
        column.addWidget(scroll, 1)
        column.addWidget(_rule())
        column.addWidget(self.preview)
        column.addWidget(self._trouble)
        column.addWidget(buttons)
        room = self.screen().availableGeometry()
        self.resize(min(860, room.width() - 40), min(760, room.height() - 60))

    def accept(self) -> None:
        """Keep what was typed, or say what is wrong and stay."""
        trouble = self.form.trouble() or self._lacking()
        if trouble is not None:
            self._trouble.setText(trouble[0])
            self._trouble.show()
            trouble[1].setFocus()
            self._scroll.ensureWidgetVisible(trouble[1])
            return
        if self._keep(self.form.reference()):
            super().accept()

    def reject(self) -> None:
        """Leave; what was typed is not given up unasked."""
        if self.form.reference() == self._start and self.form.trouble() is None:
            super().reject()
        else:
            unkept.ask(self, self.accept, super().reject)

    def _lacking(self) -> tuple[str, QWidget] | None:
        return None

    def _keep(self, reference: Reference) -> bool:
        raise NotImplementedError


def _rule() -> QFrame:
    """Return the line between the form, which scrolls, and what stands under it."""
    rule = QFrame()
    rule.setProperty("kind", "rule")
    rule.setFixedHeight(1)
    return rule


class ReferenceDialog(_Dialog):
    """Edits what is known of an article; Save is one edit."""

    def __init__(
        self,
        desk: Desk,
        article: str,
        variable: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show an article's reference.

        Args:
            desk: where it is.
            article: its id.
            variable: the CSL variable whose field gets the keyboard; the title's where empty.
            parent: the window.

        Raises:
            BrieferError: the article cannot be found.
        """
        self._article = article
        self._before = desk.workspace.source(article).reference
        super().__init__(desk, self._before, parent)
        self.setWindowTitle(translate("Reference", "Reference"))
        # The library is searched for them, so that they may come a little later than the form.
        tasks, workspace = Tasks(self, threads=1), desk.workspace
        self.finished.connect(tasks.close)
        tasks.run(
            lambda: workspace.offers(article), self.offers.show_offers, failed=lambda _error: None
        )
        if variable:
            self.form.focus_on(variable)

    def _keep(self, reference: Reference) -> bool:
        if reference == self._before:
            return True
        edit = ChangeReference(self._article, self._before, reference)
        return self._desk.edit(edit) is not None


class RecordDialog(_Dialog):
    """Adds a source whose text is not here: a book, a cable, a meeting, a scan."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show an empty form."""
        super().__init__(desk, Reference("book"), parent)
        self.setWindowTitle(translate("Reference", "A source without text"))

    def _lacking(self) -> tuple[str, QWidget] | None:
        if self.form.title.text().strip():
            return None
        words = translate("Reference", "Give it a title, so that it can be found again.")
        return words, self.form.title

    def _keep(self, reference: Reference) -> bool:
        try:
            article = self._desk.workspace.add_record(reference)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return False
        self._desk.library_changed.emit()
        self._desk.article_opened.emit(article, -1, -1)
        words = translate("Reference", "Added {title}")
        self._desk.said.emit(words.format(title=reference.title))
        return True

"""What is missing, or too long, before an export or a print.

Each line leads to where it can be mended, or to the pages where there are too many. Where something
refuses, there is no way past it here but to mend it: its line comes first, in the color of danger
and with a sign, and says what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from briefer.ui import icons
from briefer.ui.language import counted, say
from briefer.ui.naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.ui.tokens import Tokens
    from briefer.workspace.gaps import Gap

translate = QCoreApplication.translate


class MissingDialog(QDialog):
    """One sheet; accepted where a person exports, or prints, all the same.

    Signals:
        asked: a Gap that should be mended; the dialog has closed.
        raising: the whole should be marked as high as its highest portion; it has closed too.
    """

    asked = Signal(object)
    raising = Signal()

    def __init__(
        self,
        gaps: Sequence[Gap],
        tokens: Tokens,
        parent: QWidget | None = None,
        *,
        printing: bool = False,
    ) -> None:
        """List what is missing, before an export or before printing."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            translate("Missing", "Before you print")
            if printing
            else translate("Missing", "Before you export")
        )
        self.resize(620, 420)
        self._gaps = tuple(sorted(gaps, key=lambda gap: not gap.refuses))
        refused = [gap for gap in gaps if gap.refuses]
        say_refused = _not_printed if printing else _refused
        lacking = sum(not gap.over for gap in gaps)
        self.head = QLabel(say_refused(len(refused)) if refused else _head(lacking))
        self.head.setWordWrap(True)
        self.head.setProperty("kind", "danger" if refused else "")
        self.list = named(
            QListWidget(),
            translate("Missing", "What is missing"),
            translate("Missing", "Enter goes to where it can be mended"),
        )
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        for gap in self._gaps:
            item = QListWidgetItem(say(gap.words), self.list)
            if gap.refuses:
                _stand_out(item, gap, tokens)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self._ask())
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.export = buttons.addButton(
            translate("Missing", "Print anyway")
            if printing
            else translate("Missing", "Export anyway"),
            role.AcceptRole,
        )
        self.back = buttons.addButton(translate("Missing", "Go back"), role.RejectRole)
        self.export.setAutoDefault(False)
        self.export.setVisible(not refused)
        self.raised = buttons.addButton(
            translate("Missing", "Raise the marking of the whole"), role.ActionRole
        )
        self.raised.setAutoDefault(False)
        self.raised.setVisible(any(gap.portion for gap in refused))
        self.raised.clicked.connect(self._raise)
        self.back.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _raise(self) -> None:
        self.reject()
        self.raising.emit()

    def _ask(self) -> None:
        gap = self._gaps[self.list.currentRow()]
        self.reject()
        self.asked.emit(gap)


def _stand_out(item: QListWidgetItem, gap: Gap, tokens: Tokens) -> None:
    """Show that a line lets nothing pass, and what to do about it."""
    mend = (
        translate("Missing", "Mark it lower, or raise the marking of the whole.")
        if gap.portion
        else translate("Missing", "Quote what the article says, or take the quotation out.")
    )
    item.setText(f"{item.text()}\n{mend}")
    sign = icons.icon("warning", tokens.danger)
    # As it is also where the line is chosen; Qt would tint it.
    sign.addPixmap(sign.pixmap(icons.SIZE), QIcon.Mode.Selected)
    item.setIcon(sign)
    item.setForeground(QColor(tokens.danger))
    font = item.font()
    font.setWeight(font.Weight.DemiBold)
    item.setFont(font)


def _refused(count: int) -> str:
    one = translate(
        "Missing",
        "1 thing has to be mended before this can be exported. Press Enter on a line, or"
        " double-click it, to go there.",
    )
    many = translate(
        "Missing",
        "{count} things have to be mended before this can be exported. Press Enter on a line, or"
        " double-click it, to go there.",
    )
    return counted(count, one, many)


def _not_printed(count: int) -> str:
    one = translate(
        "Missing",
        "Nothing was printed: 1 thing has to be mended first. Press Enter on a line, or"
        " double-click it, to go there.",
    )
    many = translate(
        "Missing",
        "Nothing was printed: {count} things have to be mended first. Press Enter on a line, or"
        " double-click it, to go there.",
    )
    return counted(count, one, many)


def _head(count: int) -> str:
    if not count:
        return translate(
            "Missing",
            "Nothing is missing in what is cited, but it is too long. Press Enter on the line, or"
            " double-click it, to see the pages.",
        )
    one = translate(
        "Missing",
        "1 thing is missing in what is cited. The pages will say so. Press Enter on a line, or"
        " double-click it, to go there.",
    )
    many = translate(
        "Missing",
        "{count} things are missing in what is cited. The pages will say so. Press Enter on a line,"
        " or double-click it, to go there.",
    )
    return counted(count, one, many)

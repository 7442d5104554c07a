"""Enter presses the button that has the keyboard, and no other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from briefer.ui.entering import Sheet


def test_enter_presses_the_button_that_has_the_keyboard_and_the_default_one_elsewhere(
    qtbot: QtBot,
) -> None:
    sheet, line = Sheet(), QLineEdit()
    plain, default = QPushButton("Mend"), QPushButton("Close")
    pressed: list[str] = []
    for button in (plain, default):
        button.clicked.connect(lambda _on=False, each=button: pressed.append(each.text()))
    column = QVBoxLayout(sheet)
    for widget in (line, plain, default):
        column.addWidget(widget)
    plain.setAutoDefault(False)
    default.setDefault(True)
    qtbot.addWidget(sheet)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    for widget, expected in ((plain, "Mend"), (line, "Close"), (default, "Close")):
        widget.setFocus()
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTest.keyClick(widget, key)
            assert pressed == [expected]
            pressed.clear()
    assert sheet.isVisible()

"""Message boxes show the words of their buttons whole."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefer.ui.boxes import show_buttons_whole
from briefer.ui.look import Look, Scheme


def test_a_box_of_few_words_has_room_for_long_buttons(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    look = Look(dressed, Scheme.LIGHT, tmp_path)
    look.dress()
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText("No?")
    for words in ("Remove it everywhere for good", "Wait and quit when it is done", "Cancel"):
        box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    show_buttons_whole(box)
    box.show()
    qtbot.waitExposed(box)
    for button in box.buttons():
        assert button.width() >= button.sizeHint().width()
    look.release()
    dressed.setStyleSheet("")

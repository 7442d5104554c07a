"""Forms: a label leads to its field, and stands beside the middle of it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui.rows import Rows


def test_a_label_stands_in_the_middle_of_a_field_of_any_height(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    form = Rows(whole)
    high, inner, both = QLineEdit(), QLineEdit(), QWidget()
    high.setFixedHeight(60)
    both.setFixedHeight(44)
    QHBoxLayout(both).addWidget(inner)
    form.add("&High", high)
    form.add("&Both", inner, both)
    with qtbot.waitExposed(whole):
        whole.show()
    first, second = whole.findChildren(QLabel)
    assert (first.buddy(), second.buddy()) == (high, inner)
    for label, field in ((first, high), (second, both)):
        assert abs(label.geometry().center().y() - field.geometry().center().y()) <= 1

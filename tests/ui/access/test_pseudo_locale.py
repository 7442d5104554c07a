"""Every word of the window is translated, and has room in a language of longer words."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QTreeView,
    QWidget,
)

from briefer.errors import BrieferError
from briefer.ui.dates import day, issued
from briefer.ui.language import say
from tests.ui.access.conftest import SCENES
from tests.ui.access.pseudo import left, pseudo, translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from briefer.ui.window import Window

_WORD: Final = re.compile(r"[A-Za-z]{3,}")
_SAME: Final = re.compile(
    r"Ctrl|Shift|Return|Esc|Del|Alt|Home|End|Page|Left|Right|Down"  # keys, by Qt's own words
    r"|Briefer|English|NOT|\b(author|outlet|before|after|tag|collection):"
    r"|The subtitle stands at line 5|The reading list there names this article's authors, outlet"
    r" and date|The file could not be read|Show it|“[ab].pdf” is .*"  # notes of seeds, scenes' own
)
"""What reads the same in every language, and what no language of the window says."""
_MARKINGS: Final = ("FOR OFFICIAL USE ONLY", "UNCLASSIFIED", "OFFICIAL", "INTERNAL")
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_QUOTED = re.compile(r"“[^”]*”")
"""What stands in quotation marks is a name, or words of an article."""
_SLACK: Final = 2
"""Pixels that a layout takes off a button's hint without touching its words."""


@pytest.fixture(autouse=True)
def spoken(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Speak the pseudo-language, before the window is made."""
    made = translator(tmp_path_factory.mktemp("pseudo"))
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def test_every_word_of_every_scene_is_translated_and_has_room(window: Window, qtbot: QtBot) -> None:
    troubles: list[str] = []
    for name, show in SCENES.items():
        scene = show(window, qtbot)
        QCoreApplication.processEvents()  # what was said last is laid out
        owned = _owned(window)
        for widget in _seen(scene):
            where = f"{name}, {type(widget).__name__}"
            troubles += (
                f"{where}: not translated: {text}" for text in _untranslated(widget, owned)
            )
            troubles += (f"{where}: cut: {text}" for text in _cut(widget))
        _leave(window, scene)
    assert "\n".join(dict.fromkeys(troubles)) == ""


def test_an_error_is_said_whole_with_what_fills_it() -> None:
    error = BrieferError(
        "There is no template “{name}” here. Your briefing is safe. Choose another one.", name="x"
    )
    assert left(say(error)).strip() == ""
    assert "“x”" in say(error)


def test_text_that_is_cut_or_not_translated_is_found(qtbot: QtBot) -> None:
    label = QLabel("Never translated")
    button = QLabel(pseudo("Open the fuller copy"))
    for each in (label, button):
        qtbot.addWidget(each)
        each.resize(40, 20)
        each.show()
    assert list(_untranslated(label, ())) == ["Never translated"]
    assert list(_untranslated(button, ())) == []
    assert list(_cut(button)) == [button.text()]


def _seen(scene: QWidget) -> Iterator[QWidget]:
    for widget in (scene, *scene.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is scene.window():
            yield widget


def _leave(window: Window, scene: QWidget) -> None:
    """Put away what a scene showed, so that the next one begins in the window."""
    window.middle.show_apart(on=False)
    if scene.window() is not window:
        scene.window().close()
    window.middle.show_preview(on=False)
    window.board.commit()


def _owned(window: Window) -> tuple[str, ...]:
    """Return what is a person's own, or an article's, the longest first."""
    workspace = window.desk.workspace
    found = {*_MARKINGS, workspace.briefing.front.title, workspace.briefing.front.prepared_for}
    if workspace.briefing.front.date:
        found.add(day(workspace.briefing.front.date))
    found |= {each.heading for each in workspace.briefing.sections}
    found |= {each.name for each in workspace.briefing.themes}
    for summary in workspace.summaries():
        reference, name = summary.reference, summary.name
        found |= {name, reference.title, reference.short_title, reference.text("container-title")}
        if reference.issued is not None:
            found.add(issued(reference.issued))  # in the words of Qt's locale
        found |= {part for each in reference.authors for part in (each.display(), each.family)}
    found |= {" ".join(each.exact.split()) for each in workspace.briefing.passages()}
    return tuple(sorted(found - {""}, key=len, reverse=True))


def _untranslated(widget: QWidget, owned: tuple[str, ...]) -> Iterator[str]:
    if isinstance(widget.parentWidget(), QDialogButtonBox):
        return  # OK, Cancel and the like are Qt's, which brings its own translations
    if widget.objectName() in {"citation", "quoted"}:
        return  # a source as it prints, in the page's language, or an article's own words
    for text in dict.fromkeys(_said(widget)):
        if text.endswith("…") and any(each.startswith(text[:-1]) for each in owned):
            continue  # the beginning of a person's own words, where there is no room for more
        rest = _QUOTED.sub(" ", left(_plain(text)))
        for each in owned:
            rest = rest.replace(each, " ")
        if _WORD.search(_SAME.sub(" ", rest)):
            yield text


def _said(widget: QWidget) -> Iterator[str]:
    """Yield all that a widget shows or has read aloud."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from map(widget.itemText, range(widget.count()))
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is not None:
        for row in range(model.rowCount(QModelIndex())):
            for column in range(model.columnCount() if isinstance(widget, QTreeView) else 1):
                yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)


def _cut(widget: QWidget) -> Iterator[str]:
    """Yield a widget's text where it needs more room than it has, and no tooltip says it whole."""
    if isinstance(widget, QLabel) and widget.text() not in {"", widget.toolTip()}:
        if widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height()
        else:
            short = widget.sizeHint().width() > widget.width()
        if short:
            yield widget.text()
    elif isinstance(widget, QAbstractButton) and widget.text():
        if widget.sizeHint().width() > widget.width() + _SLACK:
            yield widget.text()
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, part, widget
        )
        if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room.width():
            yield widget.currentText()
    elif isinstance(widget, QLineEdit) and widget.placeholderText():
        text = widget.placeholderText()
        room = widget.contentsRect().width()
        if widget.fontMetrics().horizontalAdvance(text) > room and text not in widget.toolTip():
            yield text


def _plain(text: str) -> str:
    """Return a text without markup."""
    return html.unescape(re.sub(r"<[^>]*>", " ", text))

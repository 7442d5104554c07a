"""The window's language: which it is, and errors that say the same thing in it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefer.errors import BrieferError
from briefer.ui.language import ERRORS, say, speak, spoken
from briefer.ui.naming import unmarked
from briefer.ui.tasks import Tasks

FULL = "{what} is full."
WORDS = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko"><context><name>{ERRORS}</name><message>
<source>{FULL}</source><translation>{{what}}: 가득 찼습니다.</translation>
</message></context></TS>
"""


class Backwards(QTranslator):
    """Knows one sentence of errors, and says what fills it at its end."""

    def translate(  # noqa: D102 - Qt's
        self, context: str, text: str, _hint: str | None = None, _count: int = -1
    ) -> str | None:
        return "Full up: {what}" if (context, text) == (ERRORS, FULL) else None


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    """Have the application speak that language."""
    translator = Backwards()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def system() -> Iterator[None]:
    """Put the application's own language and dates back, whatever was spoken."""
    before = QLocale()
    app = QCoreApplication.instance()
    assert app is not None
    yield
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("backwards")
def test_an_error_is_translated_as_a_template_and_then_filled() -> None:
    assert say(BrieferError(FULL, what="{disk}")) == "Full up: {disk}"


@pytest.mark.usefixtures("qapp")
def test_an_error_that_nobody_translated_is_said_in_english() -> None:
    error = BrieferError(FULL, what="The disk")
    assert say(error) == str(error) == "The disk is full."


@pytest.mark.usefixtures("backwards")
def test_what_fails_beside_the_window_is_told_in_its_language(qtbot: QtBot) -> None:
    tasks = Tasks()

    def work() -> None:
        raise BrieferError(FULL, what="the disk")

    with qtbot.waitSignal(tasks.failed) as failed:
        tasks.run(work, lambda _none: None)
    assert failed.args == ["Full up: the disk"]
    tasks.close()


@pytest.mark.parametrize(
    ("chosen", "code"), [("ko", "ko"), ("ko_KR", "ko"), ("en-GB", "en"), ("fr", "en")]
)
def test_the_chosen_language_is_spoken_where_it_is_known(chosen: str, code: str) -> None:
    assert spoken(chosen) == code


@pytest.mark.parametrize(("own", "code"), [("ko_KR", "ko"), ("de_DE", "en"), ("C", "en")])
def test_the_systems_language_is_spoken_where_none_is_chosen(
    monkeypatch: pytest.MonkeyPatch, own: str, code: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(own))
    assert spoken("") == code
    assert spoken("ko") == "ko"


@pytest.mark.usefixtures("qapp", "system")
def test_speaking_a_language_loads_its_words_and_its_dates(tmp_path: Path) -> None:
    written = tmp_path / "briefer_ko.ts"
    written.write_text(WORDS, "utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = str(written.with_suffix(".qm"))
    subprocess.run([str(tool), str(written), "-qm", made], check=True, capture_output=True)
    speak("ko", tmp_path)
    assert say(BrieferError(FULL, what="디스크")) == "디스크: 가득 찼습니다."
    assert QLocale().language() == QLocale.Language.Korean


@pytest.mark.usefixtures("system")
def test_a_language_whose_file_is_missing_leaves_the_words_in_english(
    qapp: QObject, tmp_path: Path
) -> None:
    assert qapp
    speak("ko", tmp_path)
    assert say(BrieferError(FULL, what="The disk")) == "The disk is full."


@pytest.mark.parametrize(
    ("words", "plain"), [("Save &as…", "Save as…"), ("저장(&S)…", "저장…"), ("Undo", "Undo")]
)
def test_a_button_shows_a_menu_s_words_without_the_mark_of_their_key(
    words: str, plain: str
) -> None:
    assert unmarked(words) == plain

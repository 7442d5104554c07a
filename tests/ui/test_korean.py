"""The window in Korean: dates as it writes them, levels, themes, lists and missing fields."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from briefer.domain.article import Role
from briefer.domain.briefing import Judgment
from briefer.domain.prose import Prose
from briefer.domain.reference import IssuedDate, Reference
from briefer.ui.actions import CONTEXT
from briefer.ui.board.words import assessment
from briefer.ui.commands import TABLE
from briefer.ui.dates import day, issued
from briefer.ui.desk import Desk
from briefer.ui.dialogs.dates import read_date, read_issued, write_issued
from briefer.ui.language import joined, speak, theme_name
from briefer.ui.look import Look, Scheme
from briefer.ui.memory import Memory
from briefer.ui.reader import record, roles
from briefer.ui.window import Window
from tests.ui.menu_letters import shared_letters

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
YEARS = st.integers(1, 9999)
PARTS = st.one_of(
    st.tuples(YEARS),
    st.tuples(YEARS, st.integers(1, 12)),
    st.tuples(YEARS, st.integers(1, 12), st.integers(1, 28)),
)


@pytest.fixture(scope="module", autouse=True)
def korean(qapp: QApplication) -> Iterator[None]:
    """Speak Korean while these tests run, and what was spoken before from then on."""
    before = QLocale()
    had = set(qapp.findChildren(QTranslator))
    speak("ko", TRANSLATIONS)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - had:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (IssuedDate((2016,)), "2016년"),
        (IssuedDate((2016, 6)), "2016년 6월"),
        (IssuedDate((2016, 6, 9)), "2016년 6월 9일"),
        (IssuedDate((2016,), season=2), "2016년 여름"),
        (IssuedDate((2016,), circa=True), "약 2016년"),
    ],
)
def test_a_date_is_said_as_korean_says_it_and_is_read_again(date: IssuedDate, words: str) -> None:
    assert issued(date) == words
    assert read_issued(words) == date


def test_the_date_that_a_form_shows_can_be_kept_as_it_stands() -> None:
    assert read_date(day("2026-11-21")) == "2026-11-21"


@given(parts=PARTS, end=st.none() | PARTS, circa=st.booleans(), season=st.integers(0, 4))
def test_what_the_editor_writes_is_read_as_the_same_date(
    *, parts: tuple[int, ...], end: tuple[int, ...] | None, circa: bool, season: int
) -> None:
    if end is not None and parts <= end:
        date = IssuedDate(parts, circa, end)
    else:
        date = IssuedDate(parts[:1], circa, season=season) if season else IssuedDate(parts, circa)
    assert read_issued(write_issued(date)) == date


def test_levels_and_the_program_s_themes_are_said_in_korean_and_one_s_own_stay() -> None:
    judgment = Judgment("j", Prose(), "very likely", "low")
    assert assessment(judgment) == "가능성 매우 높음 · 신뢰도 낮음"
    assert theme_name("Labor") == "노동"
    assert theme_name("Fisheries") == "Fisheries"


def test_lists_and_missing_fields_are_said_in_korean() -> None:
    assert joined(["가", "나", "다"]) == "가, 나, 다"
    assert "미상" in record.missing(Reference("article-newspaper"))
    assert roles.called(Role.CAPTION) == "사진 설명"


def test_a_section_has_one_word_in_the_whole_window() -> None:
    file = TRANSLATIONS / "briefer_ko.ts"
    found = ET.parse(file).iter("message")  # noqa: S314 - our own file
    said = {each.findtext("source", ""): each.findtext("translation", "") for each in found}
    sections = {text: words for text, words in said.items() if re.search(r"\b[Ss]ection\b", text)}
    assert len(sections) > 20
    assert [words for words in sections.values() if re.search(r"(?<![가-힣])절", words)] == []


def test_what_the_menu_calls_the_front_matter_is_what_its_dialog_is_called() -> None:
    translate = QCoreApplication.translate
    menu = translate(CONTEXT, next(row.text for row in TABLE if row.id == "front"))
    dialog = translate("Front", "Front matter and settings")
    assert re.sub(r"\(&\w\)|…", "", menu) == dialog


def test_a_particle_is_the_one_of_what_is_exported() -> None:
    translate = QCoreApplication.translate
    kind = translate("Window", "Word document")
    assert translate("Exports", "Export as {kind}").format(kind=kind) == "Word 문서로 내보내기"


def test_no_two_entries_of_a_menu_are_opened_by_the_same_letter(
    dressed: QApplication, desk: Desk, memory: Memory, tmp_path: Path
) -> None:
    look = Look(dressed, Scheme.LIGHT, tmp_path / "look")
    window = Window(desk, look, memory)
    assert window.menuBar().actions()[0].text() == "파일(&F)"
    assert not shared_letters(window)
    window.close()
    window.deleteLater()
    look.release()

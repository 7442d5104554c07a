"""Lines of type fit their width, end in an ellipsis where they must, and survive any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from briefer.domain.reference import IssuedDate
from briefer.ui.dates import day, issued
from briefer.ui.typeset import Run, make_font, one_line, typeset

pytestmark = pytest.mark.usefixtures("qapp")


@given(st.text(max_size=400), st.integers(60, 500), st.integers(1, 6))
def test_any_text_fits_its_width_and_its_lines(text: str, width: int, lines: int) -> None:
    font = make_font("Noto Serif", 14)
    setting = typeset([Run(one_line(text))], font, width, color="#000000", leading=1.5, lines=lines)
    assert setting.height <= lines * 21
    assert setting.width <= width + 1


def test_what_is_cut_short_ends_with_an_ellipsis_and_its_tail() -> None:
    font = make_font("Noto Serif", 14)
    words = "“" + "word " * 200 + "end”"
    setting = typeset([Run(words)], font, 300, color="#000000", lines=3, tail="”")
    assert setting.elided
    assert setting.text.endswith("word …”")


def test_text_that_fits_is_left_as_it_is() -> None:
    setting = typeset([Run("Short")], make_font("Inter", 13), 300, color="#000000", lines=1)
    assert (setting.text, setting.elided) == ("Short", False)


def test_dates_are_as_exact_as_they_are_known() -> None:
    assert issued(IssuedDate((2016,))) == "2016"
    assert issued(IssuedDate((2016, 6))) == "June 2016"
    assert issued(IssuedDate((2016, 6, 9))) == "June 9, 2016"
    assert issued(IssuedDate((2016,), circa=True)) == "about 2016"
    assert day("2026-11-21") == "November 21, 2026"
    assert day("soon") == "soon"


def test_dates_follow_the_language_of_the_window() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("de_DE"))
        assert day("2026-11-21") == "21. November 2026"
    finally:
        QLocale.setDefault(before)

"""Every pair of colors that meet on the screen can be told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.section import Theme
from briefer.ui.tokens import EDGE_CONTRAST, TEXT_CONTRAST, Tokens, contrast, dark, light

SCHEMES = [pytest.param(light(), id="light"), pytest.param(dark(), id="dark")]
GROUNDS = ("bg", "pane", "paper", "field", "hover")
INKS = ("ink", "soft", "faint", "accent", "missing", "ok", "danger")
EXTRA = (
    ("on_accent", "accent"),
    ("ink", "selection"),
    ("ink", "desktop"),
    ("soft", "desktop"),
    ("pop_ink", "pop"),
    ("pop_ink", "pop_hover"),
    ("pop_soft", "pop"),
    ("pop_soft", "pop_hover"),
)
EDGES = (
    ("edge", "bg"),
    ("edge", "pane"),
    ("edge", "paper"),
    ("edge", "field"),
    ("accent", "bg"),
    ("accent", "pane"),
    ("accent", "paper"),
    ("accent", "field"),
    ("pop_line", "pop"),
)
MISSION = ("#9A6412", "#A63A32", "#17706B", "#4A54A3")


def theme(color: str) -> Theme:
    return Theme("t", "T", color)


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), EXTRA)
def test_text_can_be_read_on_its_own_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_can_be_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= EDGE_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize("color", MISSION)
def test_the_four_themes_of_the_mission_can_be_read(tokens: Tokens, color: str) -> None:
    drawn = tokens.theme_ink(theme(color))
    assert contrast(drawn, tokens.pane) >= TEXT_CONTRAST
    assert contrast(drawn, tokens.paper) >= TEXT_CONTRAST
    assert contrast(tokens.on_theme(theme(color)), drawn) >= TEXT_CONTRAST
    assert contrast(tokens.ink, tokens.theme_tint(theme(color))) >= TEXT_CONTRAST
    assert contrast(drawn, tokens.theme_tint(theme(color))) >= EDGE_CONTRAST


@given(st.integers(0, 0xFFFFFF))
def test_a_theme_of_any_color_can_be_read(number: int) -> None:
    chosen = theme(f"#{number:06x}")
    for tokens in (light(), dark()):
        drawn = tokens.theme_ink(chosen)
        assert contrast(drawn, tokens.pane) >= TEXT_CONTRAST
        assert contrast(tokens.on_theme(chosen), drawn) >= TEXT_CONTRAST
        assert contrast(tokens.ink, tokens.theme_tint(chosen)) >= TEXT_CONTRAST
        assert contrast(tokens.pop_theme(chosen), tokens.pop) >= EDGE_CONTRAST


def test_a_larger_system_font_enlarges_every_size() -> None:
    larger = light().scaled(1.5).type
    assert larger.ui == 19.5
    assert larger.reader > light().type.reader
    assert larger.reader_title > light().type.reader_title

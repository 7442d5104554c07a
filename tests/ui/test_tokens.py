"""Every pair of colors that meet on the screen can be told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.section import Theme
from briefer.ui.tokens import (
    EDGE_CONTRAST,
    FLASH,
    HIGH_CONTRAST,
    TEXT_CONTRAST,
    TINT,
    VEIL,
    Tokens,
    contrast,
    dark,
    light,
    mix,
    strengthened,
)

ALL = (light(), dark(), strengthened(light()), strengthened(dark()))
SCHEMES = [
    pytest.param(tokens, id=name)
    for tokens, name in zip(
        ALL, ("light", "dark", "high contrast, light", "high contrast, dark"), strict=True
    )
]
GROUNDS = ("bg", "pane", "paper", "field", "hover", "desktop", "chosen")
INKS = ("ink", "soft", "faint", "accent", "missing", "ok", "danger")
EXTRA = (
    ("on_accent", "accent"),
    ("ink", "selection"),
    ("pop_ink", "pop"),
    ("pop_ink", "pop_hover"),
    ("pop_soft", "pop"),
    ("pop_soft", "pop_hover"),
)
EDGES = (
    *((edge, ground) for edge in ("edge", "accent") for ground in GROUNDS[:-1]),
    ("accent", "chosen"),
    ("accent", "selection"),
    ("missing", "field"),
    ("ok", "field"),
    ("danger", "field"),
    ("pop_line", "pop"),
    ("pop_line", "pop_hover"),
)
MISSION = ("#9A6412", "#A63A32", "#17706B", "#4A54A3")


def theme(color: str) -> Theme:
    return Theme("t", "T", color)


def enough(tokens: Tokens) -> float:
    return HIGH_CONTRAST if tokens.strong else TEXT_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= enough(tokens)


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), EXTRA)
def test_text_can_be_read_on_its_own_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= enough(tokens)


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_of_controls_can_be_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= EDGE_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize("ink", ["ink", "soft", "missing", "danger"])
def test_words_keep_their_contrast_where_they_are_chosen_or_light_up(
    tokens: Tokens, ink: str
) -> None:
    color = getattr(tokens, ink)
    assert contrast(color, mix(tokens.accent, tokens.pane, TINT)) >= TEXT_CONTRAST
    veiled = mix(tokens.accent, color, VEIL), mix(tokens.accent, tokens.paper, VEIL)
    assert contrast(*veiled) >= TEXT_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize("ink", ["ink", "soft"])
def test_words_that_were_found_or_light_up_in_an_article_can_be_read(
    tokens: Tokens, ink: str
) -> None:
    color = getattr(tokens, ink)
    assert contrast(color, tokens.match()) >= enough(tokens)
    assert contrast(color, mix(tokens.accent, tokens.paper, FLASH)) >= TEXT_CONTRAST


@pytest.mark.parametrize("tokens", SCHEMES)
@pytest.mark.parametrize("color", MISSION)
def test_the_four_themes_of_the_mission_can_be_read(tokens: Tokens, color: str) -> None:
    drawn, tint = tokens.theme_ink(theme(color)), tokens.theme_tint(theme(color))
    assert contrast(drawn, tokens.pane) >= enough(tokens)
    assert contrast(drawn, tokens.paper) >= enough(tokens)
    assert contrast(tokens.on_theme(theme(color)), drawn) >= enough(tokens)
    assert contrast(tokens.ink, tint) >= enough(tokens)
    assert contrast(tokens.soft, tint) >= TEXT_CONTRAST
    assert contrast(tokens.ink, mix(tokens.accent, tint, FLASH)) >= TEXT_CONTRAST
    assert contrast(drawn, tint) >= EDGE_CONTRAST
    for ground in (tokens.chosen, tokens.hover, mix(tokens.accent, tokens.pane, TINT)):
        assert contrast(drawn, ground) >= EDGE_CONTRAST


@given(st.integers(0, 0xFFFFFF))
def test_a_theme_of_any_color_can_be_read(number: int) -> None:
    chosen = theme(f"#{number:06x}")
    for tokens in ALL:
        drawn = tokens.theme_ink(chosen)
        assert contrast(drawn, tokens.pane) >= enough(tokens)
        assert contrast(tokens.on_theme(chosen), drawn) >= TEXT_CONTRAST
        assert contrast(tokens.ink, tokens.theme_tint(chosen)) >= enough(tokens)
        assert contrast(drawn, tokens.theme_tint(chosen)) >= EDGE_CONTRAST
        assert contrast(drawn, tokens.chosen) >= EDGE_CONTRAST
        assert contrast(tokens.pop_theme(chosen), tokens.pop) >= EDGE_CONTRAST
        assert contrast(tokens.pop_theme(chosen), tokens.pop_hover) >= EDGE_CONTRAST


def test_a_larger_system_font_enlarges_every_size() -> None:
    larger = light().scaled(1.5).type
    assert larger.ui == 19.5
    assert larger.reader > light().type.reader
    assert larger.reader_title > light().type.reader_title


def test_high_contrast_keeps_sizes_and_which_scheme_it_is() -> None:
    assert strengthened(dark().scaled(1.5)).type == dark().scaled(1.5).type
    assert strengthened(dark()).dark
    assert not strengthened(light()).dark

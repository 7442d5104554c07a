"""The scheme follows the system or a choice, and everything standard is dressed."""

import ast
import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefer.ui import icons, style
from briefer.ui.fonts import usual_size_ratio
from briefer.ui.look import Lines, Look, Scheme
from briefer.ui.tokens import dark, light, strengthened

ROOT = Path(__file__).resolve().parents[2]
ICONS = sorted((ROOT / "resources" / "icons").glob("*.svg"))
NEVER_SHOWN = {"\ufffc", "\ufffd"}
"""What stands for an object in a text, and for what cannot be shown."""


def test_choosing_dark_dresses_the_application_in_dark(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    look = Look(dressed, Scheme.LIGHT, tmp_path)
    assert not look.tokens.dark
    with qtbot.waitSignal(look.changed) as changed:
        look.choose(Scheme.DARK)
    assert changed.args[0].dark
    assert dressed.palette().color(QPalette.ColorRole.Window).name().upper() == dark().bg
    look.choose(Scheme.LIGHT)
    look.release()
    dressed.setStyleSheet("")


def test_high_contrast_is_put_on_and_taken_off_in_both_schemes(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    look = Look(dressed, Scheme.LIGHT, tmp_path)
    with qtbot.waitSignal(look.changed) as changed:
        look.strengthen(on=True)
    assert changed.args[0] == strengthened(light()).scaled(1.0)
    look.choose(Scheme.DARK)
    assert look.tokens == strengthened(dark()).scaled(1.0)
    look.strengthen(on=False)
    assert look.tokens == dark().scaled(1.0)
    look.choose(Scheme.LIGHT)
    look.release()
    dressed.setStyleSheet("")


class Dressings(QObject):
    """Counts how often a widget is dressed anew."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let it pass."""
        self.count += event.type() == QEvent.Type.StyleChange
        return super().eventFilter(watched, event)


def test_only_what_shows_in_them_dresses_all_widgets_anew(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    look, widget, dressings = Look(dressed, Scheme.LIGHT, tmp_path), QWidget(), Dressings()
    look.dress()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    widget.installEventFilter(dressings)
    with qtbot.waitSignal(look.changed):
        look.space(Lines.WIDE)
    assert not dressings.count
    with qtbot.waitSignal(look.changed):
        look.choose(Scheme.DARK)
    assert dressings.count
    look.choose(Scheme.LIGHT)
    look.release()
    dressed.setStyleSheet("")


def test_a_folder_that_cannot_be_written_costs_only_the_small_icons(
    dressed: QApplication, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    look = Look(dressed, Scheme.LIGHT, blocked)
    look.dress()
    assert dressed.styleSheet()
    look.release()
    dressed.setStyleSheet("")


@pytest.mark.parametrize("tokens", [light(), dark()], ids=["light", "dark"])
def test_the_sheet_uses_no_color_but_the_tokens(tokens: object) -> None:
    found = set(re.findall(r"#[0-9A-Fa-f]{6}", style.sheet(light(), {})))
    known = {value for value in light() if isinstance(value, str)}
    assert found
    assert len(found - known) <= 1, "only the pressed main button is mixed"
    assert tokens


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_every_icon_is_of_the_family_and_draws_something(dressed: QApplication, path: Path) -> None:
    assert dressed
    text = path.read_text(encoding="utf-8")
    assert 'stroke="currentColor"' in text
    assert 'stroke-width="1.5"' in text
    assert 'viewBox="0 0 20 20"' in text
    image = icons.icon(path.stem, "#FF0000").pixmap(18, 18).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(18) for y in range(18))
    assert inked > 4


@pytest.mark.parametrize(
    ("points", "platform", "ratio"),
    [
        (9, "win32", 1),
        (18, "win32", 2),
        (13, "darwin", 1),
        (10, "linux", 1),
        (11, "linux", 1),
        (22, "linux", 2),
        (-1, "linux", 1),
    ],
)
def test_only_an_unusual_system_font_scales_the_window(
    points: float, platform: str, ratio: float
) -> None:
    assert usual_size_ratio(points, platform) == ratio


def test_every_sign_that_the_window_writes_is_in_its_own_fonts(qapp: QApplication) -> None:
    assert qapp
    fonts = [
        QRawFont(str(ROOT / "resources" / "fonts" / f"{name}.ttf"), 16.0)
        for name in ("Inter_400Regular", "Inter_600SemiBold")
    ]
    written = {
        sign
        for module in (ROOT / "briefer" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for sign in node.value
        if unicodedata.category(sign)[0] in "PS" and sign not in NEVER_SHOWN
    }
    assert "…" in written
    assert not [ascii(s) for s in written if not all(f.supportsCharacter(ord(s)) for f in fonts)]

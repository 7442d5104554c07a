"""The program's fonts: what was set with the first of them stays as it is when the rest come."""

import os
import subprocess
import sys
from pathlib import Path

DRAW = """
import sys
from pathlib import Path
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTextLayout
from PySide6.QtWidgets import QApplication
from briefer.ui import fonts
from briefer.ui.tokens import light

app = QApplication([])
folder = Path(sys.argv[1])
fonts.load_first(folder)
layout = QTextLayout("CNBC \u00b7 \ub0a0\uc9dc \ubbf8\uc0c1 \u203a", fonts.ui_font(light().type))
layout.beginLayout()
layout.createLine().setLineWidth(400)
layout.endLayout()

def drawn():
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    layout.draw(painter, QPointF(4, 4))
    painter.end()
    return image

before = drawn()
fonts.load_later(folder)
print(before == drawn())
"""

TWICE = """
import sys
from pathlib import Path
from PySide6.QtGui import QFontDatabase
from briefer.__main__ import find_places
from briefer.ui import app
places = find_places(Path(sys.argv[2]))
assert app.application(places) is app.application(places)
print(QFontDatabase.addApplicationFont(str(next(places.fonts.glob("Inter*")))))
"""


def test_an_application_that_is_asked_for_again_keeps_one_copy_of_each_font(
    checkout: Path, tmp_path: Path
) -> None:
    """Qt counts the files that it loaded: the next one after five is number 5."""
    assert _ran(TWICE, checkout, tmp_path) == ["5"]


def test_hangul_that_was_set_before_the_later_fonts_came_stays(checkout: Path) -> None:
    """In a process of its own: the fonts that a test loaded stay until its process ends."""
    assert _ran(DRAW, checkout) == ["True"]


def _ran(program: str, checkout: Path, *folders: Path) -> list[str]:
    run = subprocess.run(
        [sys.executable, "-c", program, str(checkout / "resources" / "fonts"), *map(str, folders)],
        capture_output=True,
        check=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    return run.stdout.split()

"""Icons: line drawings of one family, drawn in whatever color a token names.

The files hold ``currentColor``; Qt finds them under the prefix ``icons:``, which the start of the
program points at the folder. Nothing here knows what an icon is used for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QDir, QFile, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

PREFIX: Final = "icons"
SIZE: Final = 18
_FADED: Final = 0.4


def find_icons(folder: Path) -> None:
    """Tell Qt where the icons lie."""
    QDir.setSearchPaths(PREFIX, [str(folder)])


def icon(name: str, color: str, size: int = SIZE) -> QIcon:
    """Return an icon in a color ``#RRGGBB``, faded where its action is off.

    Args:
        name: the file's name without suffix.
        color: of the lines.
        size: of a side, in logical pixels.
    """
    drawn = QIcon()
    drawing = QSvgRenderer(QByteArray(tinted(name, color)))
    # The application's ratio is that of its finest screen.
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    drawn.addPixmap(_pixmap(drawing, size, ratio, 1.0))
    drawn.addPixmap(_pixmap(drawing, size, ratio, _FADED), QIcon.Mode.Disabled)
    return drawn


def swatch(color: str) -> QIcon:
    """Return a small square filled with a color ``#RRGGBB``, as themes are marked in menus."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(2, 2, 20, 20, 6, 6)
    painter.end()
    pixmap.setDevicePixelRatio(2.0)
    return QIcon(pixmap)


def tinted(name: str, color: str) -> bytes:
    """Return an icon's SVG with its lines in a color; an unknown name gives an empty drawing."""
    file = QFile(f"{PREFIX}:{name}.svg")
    if not file.open(QFile.OpenModeFlag.ReadOnly):
        return b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    return bytes(file.readAll().data()).replace(b"currentColor", color.encode("ascii"))


def tinted_file(folder: Path, name: str, color: str) -> str:
    """Return the path of a tinted icon, as a style sheet asks for one; written where missing.

    Raises:
        OSError: the folder cannot be written.
    """
    path = folder / f"{name}-{color.lstrip('#').lower()}.svg"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(tinted(name, color))
    return path.as_posix()


def _pixmap(drawing: QSvgRenderer, size: int, ratio: float, opacity: float) -> QPixmap:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    drawing.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap

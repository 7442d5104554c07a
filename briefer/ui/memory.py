"""What the window remembers from one start to the next, in one plain file of the person's data.

Nothing of a briefing's content is kept here but the id of the article that was read last, and what
the names of files tell: the paths of recent files and, for each briefing, the folder that it was
exported to last and the Word file that it went out as, with the time that this was written.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSettings

from briefer.ui.look import Lines, Scheme
from briefer.ui.theme_keys import ThemeKeys

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_RECENT: Final = 10


class Memory:
    """Sizes, choices and recent files."""

    def __init__(self, folder: Path) -> None:
        """Read what was remembered; the file is made when something is first kept."""
        self._kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def scheme(self) -> Scheme:
        """The scheme that was chosen last."""
        value = self._text("look/scheme")
        return Scheme(value) if value in set(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._kept.setValue("look/scheme", scheme.value)

    @property
    def language(self) -> str:
        """The language that was chosen for the window; empty to follow the system."""
        return self._text("window/language")

    @language.setter
    def language(self, language: str) -> None:
        self._kept.setValue("window/language", language)

    @property
    def strong(self) -> bool:
        """Whether high contrast was chosen."""
        return self._text("look/contrast") == "high"

    @strong.setter
    def strong(self, on: bool) -> None:
        self._kept.setValue("look/contrast", "high" if on else "")

    @property
    def lines(self) -> Lines:
        """How far apart the lines of articles were chosen to stand."""
        value = self._text("reader/lines")
        return Lines(value) if value in set(Lines) else Lines.USUAL

    @lines.setter
    def lines(self, lines: Lines) -> None:
        self._kept.setValue("reader/lines", lines.value)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty at first."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._kept.setValue("window/geometry", state)

    @property
    def panes(self) -> QByteArray:
        """The widths of the panes; empty at first."""
        return self._bytes("window/panes")

    @panes.setter
    def panes(self, state: QByteArray) -> None:
        self._kept.setValue("window/panes", state)

    @property
    def hidden(self) -> tuple[str, ...]:
        """The names of the panes that were hidden."""
        return tuple(self._text("window/hidden").split())

    @hidden.setter
    def hidden(self, names: tuple[str, ...]) -> None:
        self._kept.setValue("window/hidden", " ".join(names))

    @property
    def beside(self) -> QByteArray:
        """The widths of an article's text and of the original's page; empty at first."""
        return self._bytes("reader/beside")

    @beside.setter
    def beside(self, state: QByteArray) -> None:
        self._kept.setValue("reader/beside", state)

    @property
    def folder(self) -> Path:
        """The folder that a file dialog was last used in."""
        text = self._text("files/folder")
        return Path(text) if text and Path(text).is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._kept.setValue("files/folder", str(folder))

    @property
    def article(self) -> str:
        """The id of the article that was read last; empty at first."""
        return self._text("reader/article")

    @article.setter
    def article(self, article: str) -> None:
        self._kept.setValue("reader/article", article)

    @property
    def theme_keys(self) -> ThemeKeys:
        """The keys that file under themes, as they were chosen last."""
        on = self._text("keys/single") != "off"
        return ThemeKeys.read(self._text("keys/themes"), on=on)

    @theme_keys.setter
    def theme_keys(self, keys: ThemeKeys) -> None:
        self._kept.setValue("keys/single", "on" if keys.on else "off")
        self._kept.setValue("keys/themes", keys.words())

    @property
    def hints(self) -> bool:
        """Whether hints on the analyst's own words are wanted; at first they are."""
        return self._text("words/hints") != "off"

    @hints.setter
    def hints(self, wanted: bool) -> None:
        self._kept.setValue("words/hints", "on" if wanted else "off")

    @property
    def zoom(self) -> float:
        """How large the reader's text was shown last; 1.0 is as it is drawn."""
        try:
            zoom = float(self._text("reader/zoom") or 1.0)
        except ValueError:
            return 1.0
        return zoom if 0 < zoom < float("inf") else 1.0

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._kept.setValue("reader/zoom", str(zoom))

    def recent(self) -> tuple[Path, ...]:
        """Return the briefings opened or saved last, the newest first."""
        value = self._kept.value("files/recent", [])
        names = [value] if isinstance(value, str) else value
        return tuple(Path(str(name)) for name in names) if isinstance(names, list) else ()

    def used(self, path: Path) -> None:
        """Put a briefing's file first among the recent ones."""
        others = [str(other) for other in self.recent() if other != path]
        self._kept.setValue("files/recent", [str(path), *others][:MOST_RECENT])
        self.folder = path.parent

    def forget(self, path: Path) -> None:
        """Take a file that is no longer there off the recent ones."""
        self._kept.setValue("files/recent", [str(p) for p in self.recent() if p != path])

    @property
    def office(self) -> Path | None:
        """The Word template of a person's office; None for none."""
        text = self._text("word/template")
        return Path(text) if text else None

    @office.setter
    def office(self, file: Path | None) -> None:
        self._kept.setValue("word/template", str(file) if file is not None else "")

    def word_file(self, briefing: str) -> tuple[Path, int] | None:
        """Return the Word file that a briefing went out as last, and when; None where it did not.

        Args:
            briefing: its id.

        Returns:
            Its path, and when it was written, in nanoseconds as the file system counts them; 0
            where that is not known.
        """
        name, written = self._text(f"exported/{briefing}"), self._text(f"exported-at/{briefing}")
        return (Path(name), int(written) if written.isdecimal() else 0) if name else None

    def keep_word_file(self, briefing: str, path: Path, written: int) -> None:
        """Remember the Word file that a briefing went out as, and when it was written."""
        self._kept.setValue(f"exported/{briefing}", str(path))
        self._kept.setValue(f"exported-at/{briefing}", str(written))

    def export_folder(self, briefing: str) -> Path | None:
        """Return the folder that a briefing was exported to last, or None where none is there.

        Args:
            briefing: its id.
        """
        text = self._text(f"exported-to/{briefing}")
        return Path(text) if text and Path(text).is_dir() else None

    def keep_export_folder(self, briefing: str, folder: Path) -> None:
        """Remember the folder that a briefing was exported to."""
        self._kept.setValue(f"exported-to/{briefing}", str(folder))

    def forget_articles(self, articles: Sequence[str]) -> None:
        """Forget that one of some articles was read last.

        Args:
            articles: their ids.
        """
        if self.article in articles:
            self._kept.remove("reader/article")

    def forget_briefing(self, briefing: str) -> None:
        """Forget where a briefing went; the names of its files tell what it was about.

        Args:
            briefing: its id.
        """
        for kind in ("exported", "exported-at", "exported-to"):
            self._kept.remove(f"{kind}/{briefing}")

    def _text(self, key: str) -> str:
        return str(self._kept.value(key, "") or "")

    def _bytes(self, key: str) -> QByteArray:
        value = self._kept.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

"""Where the program's own files and a person's data lie. Only ``__main__`` decides the roots."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from briefer.workspace.settings import template_files


@dataclass(frozen=True, slots=True)
class Places:
    """The three roots.

    Attributes:
        resources: themes, templates, fonts, icons; read only.
        seeds: the folder of articles that a first start shows, or None where there is none.
        data: local storage of the person at the desk; made when first written to.
    """

    resources: Path
    seeds: Path | None
    data: Path

    @property
    def fonts(self) -> Path:
        """The font files that the window uses and a PDF embeds."""
        return self.resources / "fonts"

    @property
    def library(self) -> Path:
        """The database of all articles."""
        return self.data / "library.sqlite"

    @property
    def journals(self) -> Path:
        """The folder of journals, one a briefing."""
        return self.data / "journals"

    @property
    def backups(self) -> Path:
        """The folder of the last saved versions of each briefing."""
        return self.data / "backups"

    @property
    def retention(self) -> Path:
        """What a person chose about how long things are kept."""
        return self.data / "keeping.toml"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.data / "logs"

    def templates(self) -> dict[str, Path]:
        """Return the files of all templates by id; a person's own win."""
        return template_files([self.resources / "templates", self.data / "templates"])

    def yardsticks(self) -> dict[str, Path]:
        """Return the files of all yardsticks by id; a person's own win."""
        return template_files([self.resources / "yardsticks", self.data / "yardsticks"])

    @property
    def samples(self) -> Path:
        """The sample briefings; absent from an installed program, as they quote the articles."""
        return self.resources / "samples"

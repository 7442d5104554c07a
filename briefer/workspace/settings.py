"""Themes, marking profiles and where templates lie: data files read into what rooms understand.

A table ``[words.ko]`` of a themes file names its themes, by id, in another language.

The program's own lie in ``resources``, a person's own templates in the data folder, and those win.
A file that does not hold what it should is refused with its name; nothing is guessed.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from briefer.document.language import main_language
from briefer.domain.marking import Level, MarkingProfile
from briefer.domain.section import Theme
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class ResourceError(BrieferError):
    """A theme, template or marking file cannot be used."""


def load_themes(file: Path, language: str = "en-US") -> tuple[Theme, ...]:
    """Read the themes of a new briefing.

    Args:
        file: a TOML file, see ``resources``.
        language: BCP 47, of their names; the file's own where it has none in that.

    Raises:
        ResourceError: the file is missing or does not hold themes.
    """
    data = read_resource(file)
    try:
        names = data.get("words", {}).get(main_language(language), {})
        return tuple(_theme(entry, names) for entry in data.get("theme", ()))
    except (TypeError, AttributeError) as error:
        raise unusable(file) from error


def load_profile(file: Path) -> MarkingProfile:
    """Read a marking profile.

    Raises:
        ResourceError: the file is missing or does not hold one.
    """
    data = read_resource(file)
    try:
        return MarkingProfile(
            id=file.stem,
            name=data["name"],
            levels=tuple(Level(**level) for level in data["level"]),
            designation=tuple(data.get("designation", ())),
        )
    except (TypeError, KeyError) as error:
        raise unusable(file) from error


def _theme(entry: dict[str, Any], names: dict[str, str]) -> Theme:
    theme = Theme(**{**entry, "lexicon": tuple(entry.get("lexicon", ()))})
    return replace(theme, name=str(names.get(theme.id, theme.name)))


def template_files(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the template files of some folders by id; a folder's win over those before it."""
    return {
        file.stem: file
        for folder in folders
        if folder.is_dir()
        for file in sorted(folder.glob("*.toml"))
    }


class TemplateWords(NamedTuple):
    """What a window shows of a template.

    Attributes:
        name: what people choose it by; the file's own name where it holds none.
        bottom_line: what it calls the bottom line; empty for the usual.
    """

    name: str
    bottom_line: str = ""


def template_words(file: Path) -> TemplateWords:
    """Return what a window shows of a template, without reading the rest of it.

    A file that cannot be used has a name too: it must not hide the others, and says so when chosen.
    """
    try:
        data = read_resource(file)
    except ResourceError:
        return TemplateWords(file.stem)
    return TemplateWords(str(data.get("name", file.stem)), str(data.get("bottom_line", "")))


def read_resource(file: Path) -> dict[str, Any]:
    """Return what a TOML file holds.

    Raises:
        ResourceError: it is missing, or is no TOML.
    """
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise unusable(file) from error


def unusable(file: Path) -> ResourceError:
    """Return the error for a file that does not hold what it should."""
    return ResourceError(
        "“{file}” is missing or does not hold what it should, so it was not used. Mend it or"
        " install Briefer again.",
        file=file.name,
    )

"""Themes, markings, yardsticks and where templates lie: data files read into what rooms understand.

A table ``[words.ko]`` of a themes file names its themes, by id, in another language.

The program's own lie in ``resources``, a person's own templates and yardsticks in the data folder,
and those win.
A file that does not hold what it should is refused with its name; nothing is guessed.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from briefer.document.language import main_language
from briefer.domain.marking import Level, MarkingProfile
from briefer.domain.section import Theme
from briefer.domain.yardstick import Band, Confidence, Yardstick
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


_CERTAIN: Final = 100
"""Percent."""


class ResourceError(BrieferError):
    """A theme, template, marking or yardstick file cannot be used."""


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


def load_yardstick(file: Path) -> Yardstick:
    """Read the terms that an office has for likelihood and confidence.

    Raises:
        ResourceError: the file is missing or does not hold them.
    """
    data = read_resource(file)
    try:
        _check(data, {"name", "band", "confidence"})
        if not data["band"]:
            raise unusable(file)
        return Yardstick(
            id=file.stem,
            name=data["name"],
            bands=tuple(map(_band, data["band"])),
            confidences=tuple(map(_confidence, data.get("confidence", ()))),
        )
    except (TypeError, KeyError, ValueError) as error:
        raise unusable(file) from error


def _check(data: dict[str, Any], keys: set[str]) -> None:
    """Refuse a table that has other keys, or no name."""
    if set(data) - keys or not isinstance(data["name"], str) or not data["name"]:
        raise ValueError("not a table of that kind")


def _band(entry: dict[str, Any]) -> Band:
    _check(entry, {"name", "low", "high", "synonyms"})
    band = Band(**{**entry, "synonyms": tuple(entry.get("synonyms", ()))})
    if not all(isinstance(term, str) and term for term in band.terms):
        raise TypeError("not a list of terms")
    if {type(band.low), type(band.high)} != {int} or not 0 <= band.low <= band.high <= _CERTAIN:
        raise ValueError("not a range of percent")
    return band


def _confidence(entry: dict[str, Any]) -> Confidence:
    _check(entry, {"name", "meaning"})
    if not isinstance(entry.get("meaning", ""), str):
        raise TypeError("not a meaning")
    return Confidence(**entry)


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
        yardstick: the id of the yardstick that it wants; empty for none.
        explained: whether its pages explain the yardstick.
        verified: whether nothing is exported while a quotation differs from its source.
    """

    name: str
    bottom_line: str = ""
    yardstick: str = ""
    explained: bool = False
    verified: bool = False


def template_words(file: Path) -> TemplateWords:
    """Return what a window shows of a template, without reading the rest of it.

    A file that cannot be used has a name too: it must not hide the others, and says so when chosen.
    """
    try:
        data = read_resource(file)
    except ResourceError:
        return TemplateWords(file.stem)
    return TemplateWords(
        str(data.get("name", file.stem)),
        str(data.get("bottom_line", "")),
        str(data.get("yardstick", "")),
        data.get("explained") is True,
        data.get("verified") is True,
    )


def read_resource(file: Path) -> dict[str, Any]:
    """Return what a TOML file holds.

    Raises:
        ResourceError: it is missing, or is no TOML.
    """
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise unusable(file) from error


def unusable(file: Path) -> ResourceError:
    """Return the error for a file that does not hold what it should."""
    return ResourceError(
        "“{file}” is missing or does not hold what it should, so it was not used. Mend it or"
        " install Briefer again.",
        file=file.name,
    )

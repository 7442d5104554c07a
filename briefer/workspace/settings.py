"""Themes, templates and marking profiles: data files read into what the rooms below understand.

The program's own lie in ``resources``, a person's own templates in the data folder, and those win.
A file that does not hold what it should is refused with its name; nothing is guessed.
"""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final

from briefer.document.design import PAPERS, Design, Faces, Margins, Scale
from briefer.document.template import FRONT, PARTS, USUAL_FRONT, USUAL_PARTS, Template
from briefer.domain.marking import Level, MarkingProfile
from briefer.domain.section import Theme
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_DESIGN: Final = {"contents_from": int, "hyphenate": bool, "endnotes": bool}
_TEXTS: Final = ("name", "kind", "bottom_line", "form_label")


class ResourceError(BrieferError):
    """A theme, template or marking file cannot be used."""


def load_themes(file: Path) -> tuple[Theme, ...]:
    """Read the themes of a new briefing.

    Raises:
        ResourceError: the file is missing or does not hold themes.
    """
    try:
        return tuple(
            Theme(**{**entry, "lexicon": tuple(entry.get("lexicon", ()))})
            for entry in _read(file).get("theme", ())
        )
    except TypeError as error:
        raise _unusable(file) from error


def load_profile(file: Path) -> MarkingProfile:
    """Read a marking profile.

    Raises:
        ResourceError: the file is missing or does not hold one.
    """
    data = _read(file)
    try:
        return MarkingProfile(
            id=file.stem,
            name=data["name"],
            levels=tuple(Level(**level) for level in data["level"]),
            designation=tuple(data.get("designation", ())),
        )
    except (TypeError, KeyError) as error:
        raise _unusable(file) from error


def template_files(folders: Iterable[Path]) -> dict[str, Path]:
    """Return the template files of some folders by id; a folder's win over those before it."""
    return {
        file.stem: file
        for folder in folders
        if folder.is_dir()
        for file in sorted(folder.glob("*.toml"))
    }


def load_template(file: Path, *, paper: str, fonts: Path) -> Template:
    """Read a template and set it on a paper.

    Args:
        file: a TOML file; its keys are the fields of Template and Design, see ``resources``.
        paper: a key of ``PAPERS``.
        fonts: where the font files for a PDF lie.

    Raises:
        ResourceError: the paper is unknown, or the file does not hold a template.
    """
    if paper not in PAPERS:
        raise ResourceError(
            "“{paper}” is no paper that Briefer knows. Choose one of: {papers}.",
            paper=paper,
            papers=", ".join(PAPERS),
        )
    data = _read(file)
    try:
        return _template(file.stem, data, Design(paper=PAPERS[paper], faces=Faces(folder=fonts)))
    except (TypeError, ValueError, AttributeError) as error:
        # An unknown name, or a value of another type: dataclasses and the checks below refuse it.
        raise _unusable(file) from error


def template_name(file: Path) -> str:
    """Return what people choose a template by.

    Raises:
        ResourceError: the file does not hold one.
    """
    return str(_read(file).get("name", file.stem))


def _template(identifier: str, data: dict[str, Any], design: Design) -> Template:
    known = {field.name for field in fields(Template)} | {*_DESIGN, "margins", "scale"}
    if set(data) - known or not all(isinstance(data.get(key, ""), str) for key in _TEXTS):
        raise ValueError("not a template's keys")
    options = {key: data[key] for key in _DESIGN if key in data}
    if any(not isinstance(value, _DESIGN[key]) for key, value in options.items()):
        raise TypeError("not a design's values")
    return Template(
        id=identifier,
        name=data.get("name", identifier),
        kind=data.get("kind", data.get("name", identifier)),
        design=replace(
            design,
            margins=replace(Margins(), **data.get("margins", {})),
            scale=_scale(data.get("scale", {})),
            **options,
        ),
        page_limit=int(data.get("page_limit", 0)),
        front=_among(data.get("front", USUAL_FRONT), FRONT),
        parts=_among(data.get("parts", USUAL_PARTS), PARTS),
        headings=tuple(map(str, data.get("headings", ()))),
        bottom_line=data.get("bottom_line", ""),
        form=tuple(tuple(map(str, line)) for line in data.get("form", ())),
        form_label=data.get("form_label", ""),
        portions=bool(data.get("portions", False)),
    )


def _among(names: Iterable[str], known: tuple[str, ...]) -> tuple[str, ...]:
    chosen = tuple(names)
    if set(chosen) - set(known):
        raise ValueError("not the name of a part")
    return chosen


def _scale(data: dict[str, dict[str, Any]]) -> Scale:
    scale = Scale()
    styles = {use: replace(getattr(scale, use), **style) for use, style in data.items()}
    return replace(scale, **styles)


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise _unusable(file) from error


def _unusable(file: Path) -> ResourceError:
    return ResourceError(
        "“{file}” is missing or does not hold what it should, so it was not used. Mend it or"
        " install Briefer again.",
        file=file.name,
    )

"""Themes and templates: data in ``resources``, read into what the rooms below understand.

A file that does not hold what it should is refused with its name; nothing is guessed.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from briefer.document.design import PAPERS, Design, Faces, Margins, Scale
from briefer.domain.section import Theme
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from pathlib import Path


class ResourceError(BrieferError):
    """A theme or template file cannot be used."""


@dataclass(frozen=True, slots=True)
class Template:
    """A design with its name and the number of pages it should fit in (0: no limit)."""

    name: str
    design: Design
    page_limit: int = 0


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


def load_template(folder: Path, name: str, *, paper: str, fonts: Path) -> Template:
    """Read a template and set it on a paper.

    Args:
        folder: where templates lie.
        name: the file's name without its suffix.
        paper: a key of ``PAPERS``.
        fonts: where the font files for a PDF lie.

    Raises:
        ResourceError: there is no such template or paper, or the file does not hold one.
    """
    file = folder / f"{name}.toml"
    data = _read(file)
    if paper not in PAPERS:
        raise ResourceError(
            "“{paper}” is no paper that Briefer knows. Choose one of: {papers}.",
            paper=paper,
            papers=", ".join(PAPERS),
        )
    try:
        design = Design(
            paper=PAPERS[paper],
            margins=replace(Margins(), **data.get("margins", {})),
            scale=_scale(data.get("scale", {})),
            faces=Faces(folder=fonts),
        )
    except (TypeError, AttributeError) as error:
        # An unknown name, or a value that is no table: dataclasses refuse both.
        raise _unusable(file) from error
    contents_from = data.get("contents_from", design.contents_from)
    return Template(
        name=data.get("name", name),
        design=replace(design, contents_from=contents_from),
        page_limit=data.get("page_limit", 0),
    )


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
    return ResourceError("“{file}” cannot be used. Install Briefer again.", file=file.name)

"""Templates as data: read into a Template, and kept as a person's own.

A table ``[words.ko]`` holds what a template says, in another language than the one above it.
Apart from the other settings, as only pages need it: a window opens without.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from briefer.document.design import PAPERS, Design, Faces, Margins, Scale, TextStyle
from briefer.document.language import main_language
from briefer.document.template import FRONT, PARTS, USUAL_FRONT, USUAL_PARTS, Template
from briefer.errors import reason
from briefer.storage import replacing
from briefer.workspace.logo import load_logo
from briefer.workspace.settings import ResourceError, read_resource, unusable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_DESIGN: Final = {"contents_from": int, "hyphenate": bool, "endnotes": bool}
_PLAIN: Final = {
    "name": str,
    "kind": str,
    "bottom_line": str,
    "form_label": str,
    "page_limit": int,
    "portions": bool,
}
_WANTED: Final = {"yardstick": str, "explained": bool, "verified": bool}
"""What a template asks of a briefing that takes it on; ``settings.template_words`` reads it."""
_WORDS: Final = {"kind", "bottom_line", "form_label", "form", "headings"}
"""The keys of a template that can be said in several languages."""
_FORMS: Final = {"color": re.compile(r"#[0-9A-Fa-f]{6}"), "family": re.compile(r"serif|sans")}

Look = TypeVar("Look", Margins, TextStyle)


def load_template(file: Path, *, paper: str, fonts: Path, language: str = "en-US") -> Template:
    """Read a template and set it on a paper.

    Args:
        file: a TOML file; its keys are the fields of Template and Design, see ``resources``.
        paper: a key of ``PAPERS``.
        fonts: where the font files for a PDF lie.
        language: BCP 47, of the page; the template's own words where it has none in that.

    Raises:
        ResourceError: the paper is unknown, or the file does not hold a template.
    """
    if paper not in PAPERS:
        raise ResourceError(
            "“{paper}” is no paper that Briefer knows. Choose one of: {papers}.",
            paper=paper,
            papers=", ".join(PAPERS),
        )
    try:
        data = _worded(read_resource(file), language)
        design = Design(paper=PAPERS[paper], faces=Faces(folder=fonts))
        template = _template(file.stem, data, design)
        logo = load_logo(file.parent, data["logo"]) if "logo" in data else None
        return replace(template, logo=logo)
    except (TypeError, ValueError, AttributeError, KeyError) as error:
        # An unknown name, or a value of another type: dataclasses and the checks below refuse it.
        raise unusable(file) from error


def save_template(file: Path, origin: Path, *, name: str, headings: Iterable[str]) -> None:
    """Write a template like another one, under a name of its own.

    Args:
        file: what to write; a file that is there is replaced once the new one is whole.
        origin: the template it is like; its logo stays where it lies and is not taken along.
        name: what people choose the new one by.
        headings: the sections that a new briefing of this kind begins with.

    Raises:
        ResourceError: the origin cannot be used, or the file cannot be written.
    """
    import tomli_w  # noqa: PLC0415 - only for saving one

    data = {key: value for key, value in read_resource(origin).items() if key != "logo"}
    data |= {"name": name, "kind": data.get("kind", name), "headings": list(headings)}
    data["words"] = {
        language: {key: value for key, value in words.items() if key != "headings"}
        for language, words in data.get("words", {}).items()
    }
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing(file) as opened:
            tomli_w.dump(data, opened)
    except OSError as error:
        raise ResourceError(
            "The template “{name}” could not be saved: {reason}. Nothing was changed.",
            name=name,
            reason=reason(error),
        ) from error


def _template(identifier: str, data: dict[str, Any], design: Design) -> Template:
    if set(data) - {
        *_DESIGN,
        *_PLAIN,
        *_WANTED,
        "front",
        "parts",
        "headings",
        "form",
        "margins",
        "scale",
        "logo",
    }:
        raise ValueError("not a template's keys")
    _typed(data, _WANTED)
    plain = {"name": identifier} | _typed(data, _PLAIN)
    return Template(
        **{"kind": plain["name"]} | plain,
        id=identifier,
        design=replace(
            design,
            margins=_changed(Margins(), data.get("margins", {})),
            scale=_scale(data.get("scale", {})),
            **_typed(data, _DESIGN),
        ),
        front=_among(data.get("front", USUAL_FRONT), FRONT),
        parts=_among(data.get("parts", USUAL_PARTS), PARTS),
        headings=_texts(data.get("headings", ())),
        form=tuple(map(_texts, data.get("form", ()))),
    )


def _worded(data: dict[str, Any], language: str) -> dict[str, Any]:
    """Return a template's data with its words in a language (BCP 47), as far as it has them."""
    words = data.get("words", {}).get(main_language(language), {})
    if set(words) - _WORDS:
        raise TypeError("not a template's words")
    return {key: value for key, value in (data | words).items() if key != "words"}


def _typed(data: dict[str, Any], kinds: dict[str, type]) -> dict[str, Any]:
    found = {key: data[key] for key in kinds if key in data}
    if any(type(value) is not kinds[key] for key, value in found.items()):
        raise TypeError("not a template's values")
    return found


def _texts(values: Iterable[object]) -> tuple[str, ...]:
    if isinstance(values, str) or not all(isinstance(value, str) for value in values):
        raise TypeError("not a list of texts")
    return tuple(map(str, values))


def _among(names: Iterable[str], known: tuple[str, ...]) -> tuple[str, ...]:
    chosen = tuple(names)
    if set(chosen) - set(known):
        raise ValueError("not the name of a part")
    return chosen


def _scale(data: dict[str, dict[str, Any]]) -> Scale:
    scale = Scale()
    return replace(scale, **{use: _changed(getattr(scale, use), data[use]) for use in data})


def _changed(default: Look, values: dict[str, Any]) -> Look:
    """Return margins or a text style with other values, each of the kind that it had."""
    for key, value in values.items():
        kinds = {type(value), type(getattr(default, key))}
        form = _FORMS.get(key)
        if len(kinds) > 1 and kinds != {int, float}:
            raise TypeError("not a value of that kind")
        if form is not None and not form.fullmatch(value):
            raise ValueError("not a value of that form")
    return replace(default, **values)

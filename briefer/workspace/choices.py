"""What a briefing can be made after: templates, themes, marking profiles, yardsticks.

The program's own and a person's own, as they lie in the places. Knows no briefing, only settings.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.domain.marking import MarkingProfile
from briefer.domain.yardstick import Yardstick
from briefer.workspace.settings import (
    ResourceError,
    TemplateWords,
    load_profile,
    load_themes,
    load_yardstick,
    template_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefer.document.template import Template
    from briefer.domain.briefing import Settings
    from briefer.domain.section import Theme
    from briefer.workspace.places import Places


class Choices:
    """What there is to choose from, read anew whenever it is asked for."""

    def __init__(self, places: Places) -> None:
        """Look in the places; nothing is read yet."""
        self._places = places

    def themes(self, language: str) -> tuple[Theme, ...]:
        """Return the themes of a new briefing, named in a language (BCP 47)."""
        return load_themes(self._places.resources / "themes" / "default.toml", language)

    def templates(self) -> tuple[tuple[str, str], ...]:
        """Return the ids and names of all templates."""
        found = self._places.templates().items()
        return tuple((key, template_words(file).name) for key, file in found)

    def profiles(self) -> tuple[MarkingProfile, ...]:
        """Return the marking profiles; the first marks nothing."""
        files = sorted((self._places.resources / "markings").glob("*.toml"))
        return (MarkingProfile(), *(load_profile(file) for file in files))

    def yardsticks(self) -> tuple[Yardstick, ...]:
        """Return the yardsticks; the first has no terms.

        Raises:
            ResourceError: one of them cannot be used.
        """
        return (Yardstick(), *map(load_yardstick, self._places.yardsticks().values()))

    def template(self, settings: Settings) -> Template:
        """Return the template of some settings, on their paper and in their language.

        Raises:
            ResourceError: there is no such template.
        """
        file = self._file(settings.template)
        from briefer.workspace.templates import load_template  # noqa: PLC0415 - with the pages

        return load_template(
            file, paper=settings.paper, fonts=self._places.fonts, language=settings.language
        )

    def words(self, template: str) -> TemplateWords:
        """Return what a window shows of a template, by its id.

        Raises:
            ResourceError: there is no such template.
        """
        return template_words(self._file(template))

    def with_template(self, template: str, settings: Settings) -> Settings:
        """Return settings as they are with another template.

        The yardstick that it names comes along, and that pages explain it. What the template before
        it had brought goes; what a person chose stays, where the new one names none.

        Raises:
            ResourceError: there is no such template, or its yardstick is not here.
        """
        wanted, left = self.words(template), self._left(settings.template)
        yardstick, explained = settings.yardstick, settings.explained
        if wanted.yardstick:
            yardstick, explained = self._yardstick(wanted.yardstick), wanted.explained
        elif left.yardstick and left.yardstick == settings.yardstick.id:
            yardstick, explained = Yardstick(), False
        return replace(settings, template=template, yardstick=yardstick, explained=explained)

    def save_template(self, name: str, origin: str, headings: Sequence[str]) -> str:
        """Keep a template, with the headings of sections, as one of a person's own.

        Args:
            name: what it is chosen by; one of a person's own with the same id is replaced.
            origin: the id of the template whose looks it has.
            headings: of the sections that a briefing after it begins with.

        Returns:
            Its id.

        Raises:
            ResourceError: that template cannot be used, or the new one not be written.
        """
        letters = "".join(c if c.isalnum() else "-" for c in name.strip().casefold())
        identifier = "my-" + ("-".join(filter(None, letters.split("-")))[:60] or "template")
        from briefer.workspace.templates import save_template  # noqa: PLC0415 - with the pages

        save_template(
            self._places.data / "templates" / f"{identifier}.toml",
            self._file(origin),
            name=name.strip() or "My template",
            headings=headings,
        )
        return identifier

    def _file(self, template: str) -> Path:
        file = self._places.templates().get(template)
        if file is None:
            raise ResourceError(
                "There is no template “{name}” here. Your briefing is safe. Choose another one.",
                name=template,
            )
        return file

    def _left(self, template: str) -> TemplateWords:
        """Return what a template asks for; nothing where it is not here."""
        file = self._places.templates().get(template)
        return template_words(file) if file is not None else TemplateWords("")

    def _yardstick(self, name: str) -> Yardstick:
        file = self._places.yardsticks().get(name)
        if file is None:
            raise ResourceError(
                "There is no yardstick “{name}” here, which the template asks for. Your briefing is"
                " safe. Choose another template.",
                name=name,
            )
        return load_yardstick(file)

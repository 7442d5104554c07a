"""The one way from a briefing to a Document."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.composing.annex import annex
from briefer.composing.appraisal import appraisal
from briefer.composing.body import sections
from briefer.composing.front import bottom_line, judgments, memo, title
from briefer.composing.furniture import furniture, properties
from briefer.composing.languages import labels_for, language_tag
from briefer.composing.lines import text_line
from briefer.composing.listing import listing
from briefer.composing.marking import Marks
from briefer.composing.notes import ask, notes
from briefer.composing.page import Page
from briefer.composing.parts import Part, parts
from briefer.composing.yardstick import explanation
from briefer.document.block import Contents, EmptyNotice, Form, Heading
from briefer.document.document import Document
from briefer.document.template import Template

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from briefer.composing.corroboration import Backing
    from briefer.composing.notes import Cited
    from briefer.domain.briefing import Briefing, Settings
    from briefer.domain.reference import Source

USUAL: Final = Template("briefing-note", "Briefing note", "Briefing note")
"""What a briefing prints as where nothing else is asked for."""

_OPENING: Final = frozenset({"bottom_line", "judgments", "form"})
"""The parts that have no headings: a contents list stands after those that come first."""


def compose(  # noqa: PLR0913 - what Draft takes, and what its finishing does
    briefing: Briefing,
    sources: Mapping[str, Source],
    *,
    now: datetime,
    contents: bool = False,
    template: Template = USUAL,
    checked: Mapping[str, str] | None = None,
    origins: Mapping[str, Backing] | None = None,
) -> Document:
    """Return the document that a briefing prints as.

    Args:
        briefing: as ``Draft`` takes it.
        sources: as ``Draft`` takes them.
        now: the time of export.
        contents: as ``Draft.finished`` takes it.
        template: which parts and lines there are, and what they are called.
        checked: as ``Draft`` takes it.
        origins: as ``Draft`` takes them.

    Raises:
        CitingError: the citation style is unknown or broken, or pandoc could not run.
    """
    draft = Draft(briefing, sources, now=now, template=template, checked=checked, origins=origins)
    return draft.finished(contents=contents)


class Draft:
    """A document whose notes a style, in a process of its own, is at work on.

    There is time for something else until it is finished: to load a writer, say.
    """

    def __init__(  # noqa: PLR0913 - what prints, and what evidence found of it
        self,
        briefing: Briefing,
        sources: Mapping[str, Source],
        *,
        now: datetime,
        template: Template = USUAL,
        checked: Mapping[str, str] | None = None,
        origins: Mapping[str, Backing] | None = None,
    ) -> None:
        """Make all that the notes depend on, and have them worded.

        Args:
            briefing: what to print.
            sources: the cited articles by id. One that is not there prints as lost; its passages
                print as they were cut.
            now: the time of export.
            template: which parts and lines there are, and what they are called.
            checked: what the check found of each quotation, for the annex; see ``annex``.
            origins: what stands behind a passage that others confirm, by its id; of what is not
                there all are named, and none counted.

        Raises:
            CitingError: the citation style is unknown or broken, or pandoc could not be started.
        """
        self._briefing = briefing = briefing.printed()
        self._now, self._template, self._checked = now, template, checked or {}
        language = language_tag(briefing.settings.language)
        marks = Marks(briefing, shown=template.portions or briefing.settings.portions)
        told = (origins or {}) if briefing.settings.corroboration else None
        self._page = page = Page(sources, labels_for(language), language, marks, told)
        self._heading = title(briefing, page, template.kind)
        self._parts = _parts(template, briefing.settings)
        self._written = {
            name: tuple(_written(name, briefing, page, template)) for name in self._parts
        }
        self._cited = ask(page, briefing.settings.style)

    def finished(self, *, contents: bool = False) -> Document:
        """Return the document; to be asked once.

        Args:
            contents: whether a contents list is set, before the first part that has headings;
                never where there are no sections that it could list.

        Raises:
            CitingError: the citation style is broken, or pandoc could not run.
        """
        briefing, page, now, template = self._briefing, self._page, self._now, self._template
        written = {
            name: tuple(part._replace(content=part.block()) for part in made)
            for name, made in self._written.items()
        }
        if "annex" in self._parts:
            written["annex"] = tuple(parts(annex(briefing, page, self._checked, now)))
        head = (
            *parts((template.logo,) if template.logo is not None else ()),
            Part(self._heading, ("title",)),
            *parts(memo(briefing, page, now, template.front), "memo"),
        )
        sourced = self._cited()
        made = written | _sources(page, sourced, self._parts, briefing)
        content = (*head, *_in_order(self._parts, made, page, contents=contents))
        return Document(
            properties=properties(briefing, page, now),
            blocks=tuple(part.block() for part in content),
            furniture=furniture(briefing, page, now),
            notes=tuple(notes(page, sourced.citations)),
            provenance=tuple(page.provenance),
            places=tuple(tuple(map(clean, part.places)) for part in content),
        )


def _parts(template: Template, settings: Settings) -> tuple[str, ...]:
    """Return the parts in order, with those among them that a person asks for.

    A table of sources, and before it what the terms of likelihood mean, stand before the list of
    sources. The annex, which quotes again, comes last, and only where there are sections.
    """
    names = tuple(dict.fromkeys(template.parts))
    explained = settings.explained and settings.yardstick.bands
    wanted: tuple[str, ...] = ("yardstick",) if explained else ()
    if "appraisal" in names:
        place = names.index("appraisal")
    else:
        place = names.index("sources") if "sources" in names else len(names)
        wanted += ("appraisal",) if settings.appraisal else ()
    last = ("annex",) if settings.annex and "sections" in names else ()
    return (*names[:place], *wanted, *names[place:], *last)


def _written(name: str, briefing: Briefing, page: Page, template: Template) -> Iterator[Part]:
    """Yield a part that people write; notes are numbered as the parts are made, in order."""
    match name:
        case "bottom_line":
            yield from parts(bottom_line(briefing, page, template.bottom_line), "bottom")
        case "judgments":
            yield from judgments(briefing, page)
        case "sections":
            yield from sections(briefing, page)
        case "yardstick":
            yield from parts(explanation(briefing.settings.yardstick, page))
        case "form" if template.form:
            yield Part(Form(template.form_label, template.form))


def _sources(
    page: Page, sourced: Cited, names: tuple[str, ...], briefing: Briefing
) -> dict[str, tuple[Part, ...]]:
    """Return the parts on sources; a table right before the list goes under the list's heading."""
    table = tuple(appraisal(page, sourced, briefing))
    if ("appraisal", "sources") in pairwise(names):
        return {"appraisal": (), "sources": tuple(parts(listing(page, sourced, table)))}
    return {"appraisal": tuple(parts(table)), "sources": tuple(parts(listing(page, sourced)))}


def _in_order(
    names: tuple[str, ...], made: Mapping[str, tuple[Part, ...]], page: Page, *, contents: bool
) -> Iterator[Part]:
    """Yield the parts; a quiet line says where there are no sections, or nothing at all."""
    empty = Part(EmptyNotice(text_line(page.labels.nothing, page.language)))
    sections_made = made.get("sections", ())
    waiting = contents and any(isinstance(part.content, Heading) for part in sections_made)
    for name in names:
        if waiting and name not in _OPENING:
            yield Part(Contents(page.labels.contents))
            waiting = False
        yield from made[name] or ((empty,) if name == "sections" else ())
    if "sections" not in names and not any(made[name] for name in names):
        yield empty

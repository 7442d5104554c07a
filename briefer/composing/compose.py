"""The one way from a briefing to a Document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.composing.body import sections
from briefer.composing.front import front
from briefer.composing.furniture import furniture, properties
from briefer.composing.labels import labels_for, language_tag
from briefer.composing.lines import text_line
from briefer.composing.listing import listing
from briefer.composing.notes import cited, notes
from briefer.composing.page import Page
from briefer.document.block import Contents, EmptyNotice
from briefer.document.document import Document

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source


def compose(
    briefing: Briefing, sources: Mapping[str, Source], *, now: datetime, contents: bool = False
) -> Document:
    """Return the document that a briefing prints as.

    Args:
        briefing: what to print.
        sources: the cited articles by id. One that is not there prints as lost; its passages
            print as they were cut.
        now: the time of export.
        contents: whether a contents list is set after the front matter.

    Raises:
        CitingError: the citation style is unknown or broken, or pandoc could not run.
    """
    language = language_tag(briefing.settings.language)
    labels = labels_for(language)
    page = Page(sources, labels, language)
    opening = tuple(front(briefing, page, now))
    body = tuple(sections(briefing, page))
    sourced = cited(page, briefing.settings.style)
    empty = (EmptyNotice(text_line(labels.nothing, page.language)),)
    return Document(
        properties=properties(briefing, page, now),
        furniture=furniture(briefing, page, now),
        blocks=(
            *opening,
            *((Contents(labels.contents),) if contents else ()),
            *(body or empty),
            *listing(page, sourced),
        ),
        notes=tuple(notes(page, sourced.citations)),
        provenance=tuple(page.provenance),
    )

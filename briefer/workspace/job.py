"""What is asked of the press, and the pages that come of it; both cross between processes.

Apart from the press, which loads the writers: the window asks and shows, another process sets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping  # noqa: TC004 - nothing resolves these annotations
    from datetime import datetime  # noqa: TC004 - nothing resolves these annotations

    from briefer.document.document import Document  # noqa: TC004 - nothing resolves these annotations
    from briefer.document.layout import Layout  # noqa: TC004 - nothing resolves these annotations
    from briefer.document.template import Template  # noqa: TC004 - nothing resolves these annotations
    from briefer.domain.briefing import Briefing  # noqa: TC004 - nothing resolves these annotations
    from briefer.domain.reference import Source  # noqa: TC004 - nothing resolves these annotations


@dataclass(frozen=True, slots=True)
class Job:
    """All that a briefing's pages are made of.

    Attributes:
        briefing: the content.
        sources: the articles it cites, by id.
        template: which parts there are and how they look.
        now: the time of export, with an offset.
    """

    briefing: Briefing
    sources: Mapping[str, Source]
    template: Template
    now: datetime


@dataclass(frozen=True, slots=True)
class Proof:
    """The pages as they print: a PDF file's bytes, what is on them, and where."""

    document: Document
    layout: Layout
    data: bytes

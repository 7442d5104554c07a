"""What stands at the head and foot of every page, and what the file says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.citing.printable import clean
from briefer.composing.dates import moment_text
from briefer.composing.front import title_text
from briefer.document.document import Furniture, Properties

if TYPE_CHECKING:
    from datetime import datetime

    from briefer.composing.page import Page
    from briefer.domain.briefing import Briefing


def furniture(briefing: Briefing, page: Page, now: datetime) -> Furniture:
    """Return the marking in capitals, the draft's number and time, and the page's number.

    It is made last: the banner is never lower than any portion that prints.
    """
    draft = briefing.front.draft
    labels = page.labels
    words = labels.footer_with_draft if draft else labels.footer
    return Furniture(
        banner=page.marks.banner(labels).upper(),
        footer=words.format(draft=draft, moment=moment_text(now, labels.dates)),
        page=labels.page,
    )


def properties(briefing: Briefing, page: Page, now: datetime) -> Properties:
    """Return the file's properties; the time gets the computer's offset where it has none."""
    front = briefing.front
    return Properties(
        title=clean(title_text(front, page.labels)).strip(),
        author=clean(front.prepared_by).strip(),
        subject=clean(front.reference).strip(),
        language=page.language,
        created=now if now.tzinfo else now.astimezone(),
        briefing=clean(briefing.id),
    )

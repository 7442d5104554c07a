"""Where a passage can be filed, and the edits that file it. Pure; knows nothing of a screen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer import editing
from briefer.domain.passage import Passage, cut, new_id
from briefer.domain.section import Section, Theme
from briefer.editing import wording
from briefer.ui.language import theme_name

if TYPE_CHECKING:
    from briefer.domain.article import Article
    from briefer.domain.briefing import Briefing
    from briefer.editing import Edit
    from briefer.ui.positions import Selected

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Target:
    """A section that passages can go to, or a theme that has no section yet.

    Attributes:
        label: what people read.
        key: ``1`` to ``9``, or empty; no two targets share one.
        theme: the section's theme, or None.
        section: the section's id; empty where filing makes the section first.
    """

    label: str
    key: str
    theme: Theme | None
    section: str


def targets(briefing: Briefing) -> tuple[Target, ...]:
    """Return the sections that print, in order, then the themes that no section has yet."""
    found: list[Target] = []
    taken: set[str] = set()
    for section in briefing.sections:
        if section.held:
            continue
        theme = briefing.theme(section.theme)
        key = theme.key if theme is not None and theme.key not in taken else ""
        taken.add(key)
        found.append(
            Target(
                section.heading or translate("Reader", "Untitled section"), key, theme, section.id
            )
        )
    used = {section.theme for section in briefing.sections}
    unused = (theme for theme in briefing.themes if theme.id not in used)
    return (
        *found,
        *(Target(theme_name(t.name), "" if t.key in taken else t.key, t, "") for t in unused),
    )


def passage(article: Article, selected: Selected) -> Passage:
    """Cut a selection out of its article; what was folded away in it is a marked omission.

    Raises:
        SpanError: the selection lies outside of the article.
    """
    return cut(article, selected.start, selected.end, omitted=selected.omitted)


def adjusted(article: Article, old: Passage, selected: Selected) -> Passage:
    """Return a passage with another span; what was said of it stays, and the changes that fit.

    What is folded away is omitted only where the passage did not quote it before.

    Raises:
        SpanError: the selection lies outside of the article.
    """
    new = passage(article, selected)
    kept = [c for c in old.changes if new.start <= c.start and c.end <= new.end]
    added = (c for c in new.changes if c.end <= old.start or old.end <= c.start)
    changes = sorted((*kept, *added), key=lambda change: change.start)
    return replace(
        new,
        id=old.id,
        changes=tuple(changes),
        locator=old.locator,
        speaker=old.speaker,
        citing=old.citing,
    )


def filing(briefing: Briefing, item: Passage, target: Target) -> Edit:
    """Return the edit that puts a passage at the end of a target's section."""
    section = briefing.section(target.section)
    if section is not None:
        return editing.InsertItem(section.id, len(section.items), item)
    heading = target.theme.name if target.theme is not None else target.label
    return opening(briefing, item, heading)


def opening(briefing: Briefing, item: Passage, heading: str) -> Edit:
    """Return the edit that files a passage in a new last section.

    The section takes on the theme that is named like it, if there is one.
    """
    named = (t.id for t in briefing.themes if t.name.casefold() == heading.casefold())
    section = Section(new_id("s"), heading, next(named, ""), (item,))
    name = wording.FILE_UNDER.format(heading=heading)
    return editing.Group((editing.InsertSection(len(briefing.sections), section),), name)

"""Portion marks as the board shows them: what stands before a card, a heading or a judgment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.briefing import Briefing, Judgment
    from briefer.domain.marking import MarkingProfile
    from briefer.domain.passage import Passage
    from briefer.domain.section import Comment, Section


def mark_of(marking: str, profile: MarkingProfile) -> str:
    """Return what stands before a portion of a marking, such as ``(S)``; empty for none."""
    level = profile.level(marking) if marking else None
    return level.portion if level is not None else ""


def above(briefing: Briefing) -> str:
    """Return the mark of the highest portion above what the briefing itself is marked.

    Empty where none stands above it; such a briefing prints with a higher marking than was chosen.
    """
    profile = briefing.settings.profile
    if not profile.levels:
        return ""
    briefing = briefing.printed()
    from briefer.composing.marking import overmarked  # noqa: PLC0415 - loads with the first marking

    ids = set(overmarked(briefing))
    marked = [each.marking for each in _portions(briefing) if each.id in ids]
    marked += [briefing.front.title_marking] if briefing.id in ids else []
    highest = profile.highest(marked)
    return (highest.portion or highest.banner) if highest is not None else ""


def raised(briefing: Briefing) -> str:
    """Return the marking that no portion of the briefing stands above."""
    from briefer.composing.marking import raised as found  # noqa: PLC0415 - the same

    return found(briefing.printed())


def _portions(briefing: Briefing) -> Iterator[Judgment | Section | Passage | Comment]:
    yield from briefing.judgments
    yield from briefing.passages()
    for section in briefing.sections:
        yield section
        yield from section.items


def has_portions(profile: MarkingProfile) -> bool:
    """Return whether a system of markings marks portions."""
    return any(level.portion for level in profile.levels)

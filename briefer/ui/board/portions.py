"""Portion marks as the board shows them: what stands before a card, a heading or a judgment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.domain.marking import MarkingProfile


def mark_of(marking: str, profile: MarkingProfile) -> str:
    """Return what stands before a portion of a marking, such as ``(S)``; empty for none."""
    level = profile.level(marking) if marking else None
    return level.portion if level is not None else ""


def has_portions(profile: MarkingProfile) -> bool:
    """Return whether a system of markings marks portions."""
    return any(level.portion for level in profile.levels)

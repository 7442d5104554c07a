"""A text in a language whose phrases are not known: what is folded there must be sure clutter."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefer.domain.article import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefer.sources.roles.sheet import Sheet

_MOST_BETWEEN = 3


def between_text(sheet: Sheet, roles: Mapping[int, Role]) -> dict[int, Role]:
    """Return the lines that become body, as a few only stand between two that are.

    Items of a list, lines of a table or verses end no sentence and are no labels either.

    Args:
        sheet: the text.
        roles: the role of each line so far.
    """
    text = [index for index in sorted(roles) if roles[index] is Role.BODY]
    return {
        index: Role.BODY
        for above, below in pairwise(text)
        if below - above <= _MOST_BETWEEN + 1
        for index in range(above + 1, below)
        if roles[index] is Role.CLUTTER and sheet.signs[index] is None
    }

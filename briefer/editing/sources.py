"""Edits of what is known of an article: what its blocks are, its page numbers, its record.

An article is no part of a briefing, so such an edit leaves the briefing as it is; it is one all the
same, so that one history and one journal hold it in its place among the others. It carries what was
there before, as its inverse cannot be read off the briefing. Whoever holds the articles carries it
out with ``amend``. An article's text is never changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer.editing import wording
from briefer.editing.change import Change
from briefer.editing.edits import ChangePages, ChangeReference, ChangeRole, Group, SourceEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.editing.edits import Edit


def apply(briefing: Briefing, edit: SourceEdit) -> tuple[Briefing, Change]:
    """Return the briefing as it is, and a change that names the article."""
    inverse: SourceEdit
    match edit:
        case ChangeRole(article, start, before, after):
            inverse = ChangeRole(article, start, after, before)
        case ChangePages(article, pages, corrected):
            inverse = ChangePages(article, corrected, pages)
        case ChangeReference(article, old, new):
            inverse = ChangeReference(article, new, old)
    touched = frozenset({edit.article} if edit.before != edit.after else ())
    return briefing, Change(edit, inverse, _name(edit), sources=touched)


def amend(source: Source, edit: SourceEdit) -> Source:
    """Return an article with its record as an edit leaves them.

    Raises:
        EditError: the article has no such block.
    """
    article = source.article
    match edit:
        case ChangeReference():
            return replace(source, reference=edit.after)
        case ChangePages():
            return replace(source, article=replace(article, pages=edit.after))
        case ChangeRole():
            try:
                return replace(source, article=article.with_role(edit.start, edit.after))
            except ValueError as error:
                raise wording.gone("block") from error


def source_edits(edit: Edit) -> Iterator[SourceEdit]:
    """Yield the edits of articles that an edit consists of, in order."""
    if isinstance(edit, Group):
        for each in edit.edits:
            yield from source_edits(each)
    elif isinstance(edit, ChangeRole | ChangePages | ChangeReference):
        yield edit


def _name(edit: SourceEdit) -> str:
    match edit:
        case ChangeRole():
            return wording.MARK_AS[edit.after]
        case ChangePages():
            return wording.CHANGE_PAGES
        case ChangeReference():
            return wording.CHANGE_REFERENCE

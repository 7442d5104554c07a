"""What one edit did: enough to undo it, to name it and to repaint no more than it touched."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.editing.edits import Edit


@dataclass(frozen=True, slots=True)
class Change:
    """What one edit did to a briefing.

    Attributes:
        edit: what was done.
        inverse: what gives back the briefing that was there before, exactly.
        name: what was done, for people; reads well after "Undo".
        sections: ids of the sections that were put in, taken out or moved, or whose heading,
            theme, marking or list of items changed. An item that changed in place does not count.
        items: ids of the passages and comments that were put in, taken out, moved or changed,
            alone or with their section. Passages inside a comment are part of the comment.
        front: whether the front matter, the bottom line or a key judgment changed.
        settings: whether the settings changed.
        themes: whether the list of themes changed.
        evidence: whether an appraisal of a source or a dismissed suggestion changed.
        sources: ids of the articles whose blocks, page numbers or record changed.
    """

    edit: Edit
    inverse: Edit
    name: str
    sections: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    front: bool = False
    settings: bool = False
    themes: bool = False
    evidence: bool = False
    sources: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether the edit left everything as it was."""
        touched = self.sections or self.items or self.sources
        return not (touched or self.front or self.settings or self.themes or self.evidence)

"""What can be done to a briefing, as data: every edit is a value that can be stored and repeated.

Indexes count from 0. An insertion's index may equal the list's length; a move's index counts in
the target list without the thing that moves. How edits act is told in the modules beside this one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from briefer.domain.article import Page, Role
from briefer.domain.briefing import Appraisal, Dismissal, FrontMatter, Judgment, Settings
from briefer.domain.prose import Prose
from briefer.domain.reference import Reference
from briefer.domain.section import Item, Section, Theme


@dataclass(frozen=True, slots=True)
class InsertItem:
    """Put a passage or comment into a section."""

    section: str
    index: int
    item: Item


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Take a passage or comment out of its section."""

    item: str


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Move a passage or comment within its section or to another one."""

    item: str
    section: str
    index: int


@dataclass(frozen=True, slots=True)
class ReplaceItem:
    """Put a new form of a passage or comment in place of the one with the same id."""

    item: Item


@dataclass(frozen=True, slots=True)
class InsertSection:
    """Put in a section, with whatever items it holds."""

    index: int
    section: Section


@dataclass(frozen=True, slots=True)
class RemoveSection:
    """Take out a section with all that it holds."""

    section: str


@dataclass(frozen=True, slots=True)
class MoveSection:
    """Move a section with all that it holds."""

    section: str
    index: int


@dataclass(frozen=True, slots=True)
class ChangeSection:
    """Give a section a heading, a theme (an id, or empty) and a marking (None leaves it)."""

    section: str
    heading: str
    theme: str
    marking: str | None = None


@dataclass(frozen=True, slots=True)
class InsertJudgment:
    """Put in a key judgment."""

    index: int
    judgment: Judgment


@dataclass(frozen=True, slots=True)
class RemoveJudgment:
    """Take out a key judgment."""

    judgment: str


@dataclass(frozen=True, slots=True)
class MoveJudgment:
    """Move a key judgment."""

    judgment: str
    index: int


@dataclass(frozen=True, slots=True)
class ReplaceJudgment:
    """Put a new form of a key judgment in place of the one with the same id."""

    judgment: Judgment


@dataclass(frozen=True, slots=True)
class ChangeFront:
    """Give the briefing other front matter."""

    front: FrontMatter


@dataclass(frozen=True, slots=True)
class ChangeBottomLine:
    """Give the briefing another bottom line."""

    text: Prose


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Give the briefing other settings."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class InsertTheme:
    """Put in a theme."""

    index: int
    theme: Theme


@dataclass(frozen=True, slots=True)
class RemoveTheme:
    """Take out a theme. Sections that name it stay as they are, and read as without a theme."""

    theme: str


@dataclass(frozen=True, slots=True)
class ReplaceTheme:
    """Put a new form of a theme in place of the one with the same id."""

    theme: Theme


@dataclass(frozen=True, slots=True)
class ChangeAppraisal:
    """Say what is thought of an article; one that says nothing takes back what was said.

    ``index`` is where it goes in the list where there is none of that article; None is its end.
    """

    appraisal: Appraisal
    index: int | None = None


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Have a span of an article not suggested for a section any more."""

    index: int
    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class Reinstate:
    """Let a span that was dismissed be suggested again."""

    dismissal: Dismissal


@dataclass(frozen=True, slots=True)
class ChangeRole:
    """Say that the block of an article that begins at a position is something else."""

    article: str
    start: int
    before: Role
    after: Role


@dataclass(frozen=True, slots=True)
class ChangePages:
    """Correct the numbers that are printed on an article's pages."""

    article: str
    before: tuple[Page, ...]
    after: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class ChangeReference:
    """Give an article another bibliographic record."""

    article: str
    before: Reference
    after: Reference


@dataclass(frozen=True, slots=True)
class Group:
    """Several edits that are done and undone as one: all of them, or none where one fails."""

    edits: tuple[Edit, ...]
    name: str


ItemEdit: TypeAlias = InsertItem | RemoveItem | MoveItem | ReplaceItem
SectionEdit: TypeAlias = InsertSection | RemoveSection | MoveSection | ChangeSection
JudgmentEdit: TypeAlias = InsertJudgment | RemoveJudgment | MoveJudgment | ReplaceJudgment
ThemeEdit: TypeAlias = InsertTheme | RemoveTheme | ReplaceTheme
WholeEdit: TypeAlias = ChangeFront | ChangeBottomLine | ChangeSettings
EvidenceEdit: TypeAlias = ChangeAppraisal | Dismiss | Reinstate
SourceEdit: TypeAlias = ChangeRole | ChangePages | ChangeReference
BriefingEdit: TypeAlias = (
    ItemEdit | SectionEdit | JudgmentEdit | ThemeEdit | WholeEdit | EvidenceEdit
)
Edit: TypeAlias = BriefingEdit | SourceEdit | Group

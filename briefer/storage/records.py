"""What the lines of a journal say, in the order they are written: the base, then what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from briefer.domain.briefing import Briefing
from briefer.domain.reference import Source
from briefer.storage.entries import Did, Redid, Undid


@dataclass(frozen=True, slots=True)
class Base:
    """The first line: the briefing under the first edit.

    Attributes:
        version: of the journal's form.
        briefing: the whole content.
        digest: of the briefing.
        path: the briefing's file, or empty where it has none yet.
        sources: articles that would be nowhere else, were the program to end now.
    """

    version: int
    briefing: Briefing
    digest: str
    path: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Saving:
    """The state after the entries so far is about to be put in place of the file."""

    digest: str


@dataclass(frozen=True, slots=True)
class Saved:
    """That state is in the file."""

    digest: str
    path: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A person chose not to save what was done since the file was last saved."""


Record: TypeAlias = Base | Did | Undid | Redid | Saving | Saved | Dropped

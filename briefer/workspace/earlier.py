"""The earlier versions of a briefing that are kept here, and how they differ from it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer import storage
from briefer.domain.passage import Passage

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Item

_MOST_OTHERS: Final = 30


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version that was kept.

    Attributes:
        file: where it lies.
        when: it was saved; in UTC.
        title: the briefing's title then.
        passages: how many passages differ: changed, moved to another section, only then, only now.
        comments: how many comments differ in the same way.
        more: whether anything else differs, such as front matter, headings or the order.
        other: whether it is one of another briefing, of which nothing else is told.
    """

    file: Path
    when: dt.datetime
    title: str
    passages: int
    comments: int
    more: bool
    other: bool = False

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return not (self.passages or self.comments or self.more)


def earlier(versions: tuple[storage.Version, ...], briefing: Briefing) -> tuple[Earlier, ...]:
    """Return what versions of a briefing say and how they differ from it, in the same order.

    Versions that cannot be read are left out.

    Args:
        versions: of that briefing.
        briefing: as it is now.
    """
    found = []
    for version in versions:
        try:
            then = storage.load(version.file).briefing
        except storage.StorageError:
            continue
        passages, comments = _differing(then, briefing)
        more = not passages and not comments and then != briefing
        if passages or comments:
            more = _rest(then) != _rest(briefing)
        title = then.front.title
        found.append(Earlier(version.file, version.when, title, passages, comments, more))
    return tuple(found)


def others(backups: storage.Backups, briefing: Briefing) -> tuple[Earlier, ...]:
    """Return the last version of each other briefing that is kept here, the latest first.

    A file that was lost or cannot be opened any more is found in this way. Those of briefings that
    were not saved for long are left out, as are those that cannot be read.
    """
    own = backups.versions(briefing.id)
    found = []
    for version in [each for each in backups.latest() if each not in own][:_MOST_OTHERS]:
        try:
            title = storage.title(version.file)
        except storage.StorageError:
            continue
        found.append(Earlier(version.file, version.when, title, 0, 0, more=False, other=True))
    return tuple(found)


def _differing(one: Briefing, other: Briefing) -> tuple[int, int]:
    """Return how many passages and comments are not the same in both."""
    then, now = _items(one), _items(other)
    passages = comments = 0
    for identifier in then.keys() | now.keys():
        old, new = then.get(identifier), now.get(identifier)
        if old != new:
            if isinstance((new or old or ("", None))[1], Passage):
                passages += 1
            else:
                comments += 1
    return passages, comments


def _items(briefing: Briefing) -> dict[str, tuple[str, Item]]:
    """Return every passage and comment by its id, with the section it stands in."""
    return {item.id: (each.id, item) for each in briefing.sections for item in each.items}


def _rest(briefing: Briefing) -> Briefing:
    """Return a briefing without what stands in its sections."""
    bare = tuple(replace(section, items=()) for section in briefing.sections)
    return replace(briefing, sections=bare)

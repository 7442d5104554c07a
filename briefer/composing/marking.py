"""What a page and each portion of it may be seen by: banner, portion marks, what is too high.

A portion is a title, a heading, a judgment, a paragraph or list item, or a quotation. One without a
level of its own takes that of the front matter. A comment is never lower than what it quotes, and
the banner is never lower than the highest portion that prints, whether portion marks show or not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefer.citing.printable import clean, printable
from briefer.document.inline import Text, Tone
from briefer.domain.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.composing.labels import Labels
    from briefer.domain.briefing import Briefing
    from briefer.domain.marking import Level, MarkingProfile
    from briefer.domain.prose import Prose


class Marks:
    """The markings of a page in the making: each portion is counted as it is made.

    Attributes:
        profile: the briefing's.
    """

    def __init__(self, briefing: Briefing, *, shown: bool = False) -> None:
        """Begin with the level of the front matter.

        Args:
            briefing: whose profile and front matter count.
            shown: whether portions carry their marks.
        """
        self.profile = briefing.settings.profile
        self._typed = clean(briefing.front.marking).strip()
        self._own, self._caveat = split(self._typed, self.profile)
        self._highest = self._own
        self._shown = shown

    def portion(self, marking: str, inner: Iterable[str] = ()) -> str:
        """Count a portion that prints and return what stands before it, such as ``(U)``, or "".

        Args:
            marking: the id of its level; the front matter's where the profile has no such level.
            inner: the ids of the levels of what it quotes.
        """
        own = _level(marking, self.profile)
        quoted = self.profile.highest(name for name in inner if name.strip())
        level = _higher(self.profile, own or self._own, quoted)
        self._highest = _higher(self.profile, self._highest, level)
        if level is None or not self._shown:
            return ""
        inherited = own is None and level is self._own
        return _with_caveat(level.portion, self._caveat) if inherited else level.portion

    def banner(self, labels: Labels) -> str:
        """Return the marking of the whole, once all portions are made.

        It is the highest level's, and the words after the front matter's level (``//NOFORN``)
        follow it. Words that begin with no level of the profile stay as they were typed; where a
        portion has a level, that goes before them.
        """
        if self._highest is None:
            return self._typed
        if self._own is not None or not self._typed:
            return self._highest.banner + self._caveat
        return labels.separator.join((self._highest.banner, self._typed))


def split(marking: str, profile: MarkingProfile) -> tuple[Level | None, str]:
    """Return the level that a marking begins with and the words after it, or None and nothing.

    ``SECRET//NOFORN`` is the level SECRET with the words ``//NOFORN``; the longest banner wins.
    """
    level = _level(marking, profile)
    if level is not None:
        return level, ""
    for level in sorted(profile.levels, key=lambda level: -len(level.banner)):
        banner = re.escape(level.banner.strip())
        found = re.match(rf"{banner}(?![\w-])", marking, re.IGNORECASE) if banner else None
        if found:
            return level, marking[found.end() :].rstrip()
    return None, ""


def mark(words: str, language: str) -> tuple[Text, ...]:
    """Return a portion mark as runs that stand before a portion, a space at their end."""
    words = words.strip()
    return printable(Text(f"{words} ", tone=Tone.MARKING), language) if words else ()


def overmarked(briefing: Briefing) -> tuple[str, ...]:
    """Return the ids of the portions that stand above what the front matter's marking says.

    They are those of judgments, sections, comments and passages in the order of the page, and the
    briefing's own for its title. A portion whose level the profile does not have is one of them, as
    nobody can say that it is not higher; so is any above the lowest level where the front matter
    has no level. Nothing is where the profile has no levels.
    """
    profile = briefing.settings.profile
    if not profile.levels:
        return ()
    level, _ = split(clean(briefing.front.marking).strip(), profile)
    allowed = profile.levels.index(level) if level else 0
    above = dict.fromkeys(
        name
        for name, marking in _marked(briefing)
        if (found := _level(marking, profile)) is None or profile.levels.index(found) > allowed
    )
    return tuple(above)


def raised(briefing: Briefing) -> str:
    """Return the front matter's marking as it has to be for no portion to stand above it.

    It is the highest level's, with the words after the front matter's own level. A portion whose
    level the profile does not have raises nothing.
    """
    profile, marking = briefing.settings.profile, clean(briefing.front.marking).strip()
    level, caveat = split(marking, profile)
    highest = profile.highest(marking for _, marking in _marked(briefing))
    if highest is None or _higher(profile, level, highest) is level:
        return marking
    return highest.banner + caveat


def _marked(briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Yield the id and marking of every portion that has one."""
    every = (
        (briefing.id, briefing.front.title_marking),
        *_quoted(briefing.bottom_line),
        *_of_judgments(briefing),
        *_of_sections(briefing),
    )
    yield from (each for each in every if each[1].strip())


def _quoted(prose: Prose) -> Iterator[tuple[str, str]]:
    yield from ((passage.id, passage.marking) for passage in prose.passages())


def _of_judgments(briefing: Briefing) -> Iterator[tuple[str, str]]:
    for judgment in briefing.judgments:
        yield judgment.id, judgment.marking
        yield from _quoted(judgment.text)


def _of_sections(briefing: Briefing) -> Iterator[tuple[str, str]]:
    for section in briefing.sections:
        yield section.id, section.marking
        for item in section.items:
            yield item.id, item.marking
            if not isinstance(item, Passage):
                yield from _quoted(item.text)


def _level(marking: str, profile: MarkingProfile) -> Level | None:
    """Return the level of an id or banner; an empty one is of no level, whatever the profile."""
    return profile.level(marking) if marking.strip() else None


def _higher(profile: MarkingProfile, first: Level | None, second: Level | None) -> Level | None:
    if first is None or second is None:
        return first or second
    return max(first, second, key=profile.levels.index)


def _with_caveat(portion: str, caveat: str) -> str:
    return f"{portion[:-1]}{caveat})" if caveat and portion.endswith(")") else portion

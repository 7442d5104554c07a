"""The keys that file a selection under a theme, as a person wants them (WCAG 2.2, 2.1.4).

A briefing gives its themes the keys 1 to 9. A person may put another key in the place of each, or
want no single keys at all; that is theirs and not the briefing's, and nothing of it is saved
there. No Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Theme

OWN: Final = "123456789"
"""The keys that a briefing gives its themes."""
KEYS: Final = OWN + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The keys that can stand in the place of one."""


_CHARACTERS: Final = 0x80
"""Codes of keys below this are the characters that the keys write."""


def typed(code: int) -> str:
    """Return the key of KEYS that has a code of Qt's, or an empty string."""
    return chr(code) if code < _CHARACTERS and chr(code) in KEYS else ""


@dataclass(frozen=True, slots=True)
class ThemeKeys:
    """Which key stands for which; no two of a briefing's keys share one.

    Attributes:
        on: whether single keys file at all.
        chosen: pairs of a briefing's key and the key that stands in its place, or an empty
            string for none; those that nobody changed are left out.
    """

    on: bool = True
    chosen: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, words: str, *, on: bool = True) -> ThemeKeys:
        """Return the keys that ``words`` wrote; what makes no sense is as if nobody changed it."""
        keys = cls()
        for pair in words.split():
            own, equals, key = pair.partition("=")
            if equals and len(own) == 1 and own in OWN and len(key) <= 1 and key in KEYS:
                keys = keys.with_key(own, key)
        return replace(keys, on=on)

    def words(self) -> str:
        """Return the changed keys as one line of text."""
        return " ".join(f"{own}={key}" for own, key in self.chosen)

    def key(self, own: str) -> str:
        """Return the key in the place of a briefing's own; empty for none, whether on or not."""
        return dict(self.chosen).get(own, own)

    def with_key(self, own: str, key: str) -> ThemeKeys:
        """Put another key in the place of one; whoever had it takes the one that is given up."""
        before = self.key(own)
        now = {each: self.key(each) for each in OWN}
        for each, held in now.items():
            if key and held == key:
                now[each] = before
        now[own] = key
        return replace(self, chosen=tuple((o, k) for o, k in now.items() if o != k))

    def over(self, briefing: Briefing) -> Briefing:
        """Return a briefing whose themes show the keys that file under them; only to be shown."""
        if self == ThemeKeys():
            return briefing
        return replace(briefing, themes=_shown(self, briefing.themes))


@lru_cache(maxsize=4)
def _shown(keys: ThemeKeys, themes: tuple[Theme, ...]) -> tuple[Theme, ...]:
    """Return the themes; the same ones each time, so that rows that hold them stay the same."""
    return tuple(replace(t, key=keys.key(t.key) if keys.on else "") for t in themes)

"""Notes that must read alike are asked for once: in a long briefing many cite one place again.

How a style words a note depends on what the note cites, on whether each source was cited before,
and, in styles that know ``ibid.``, on whether the note right before cites the same source alone.
Notes that have all of this in common read alike, so the first of them stands for all. Some styles
also look at how far back a source was cited or name the note of its first citation; they are asked
for every note.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from briefer.citing.model import Cite

if TYPE_CHECKING:
    from collections.abc import Sequence

Cluster: TypeAlias = tuple[Cite, ...]

_FAR_SIGHTED: Final = (b"near-note", b"first-reference-note-number")
"""What a style says where a note depends on its distance to another."""
_ECHOING: Final = b"ibid"
"""What a style says where a note depends on the one right before it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to ask for.

    Attributes:
        asked: clusters in order, not all of them standing for a note: some only come before one.
        places: for each note, which of those stands for it.
    """

    asked: tuple[Cluster, ...]
    places: tuple[int, ...]


def plan(clusters: Sequence[Cluster], style: bytes) -> Plan:
    """Return what to ask a style for, so that it words every note as it would among all of them.

    Args:
        clusters: what each note cites, in order.
        style: the style's XML.
    """
    if any(words in style for words in _FAR_SIGHTED):
        return Plan(tuple(clusters), tuple(range(len(clusters))))
    asked: list[Cluster] = []
    places: list[int] = []
    known: dict[object, int] = {}
    cited: set[str] = set()
    before: Cluster = ()
    echoing = _ECHOING in style
    for cluster in clusters:
        seen = tuple(cite.article in cited for cite in cluster)
        echo = _echo(before, cluster) if echoing else ()
        key = cluster, seen, echo
        if key not in known:
            if echoing and asked and _echo(asked[-1], cluster) != echo:
                asked.append(before)
            known[key] = len(asked)
            asked.append(cluster)
        places.append(known[key])
        cited.update(cite.article for cite in cluster)
        before = cluster
    return Plan(tuple(asked), tuple(places))


def _echo(before: Cluster, cluster: Cluster) -> Cluster:
    """Return the note right before one, where that cites the same source alone; else nothing."""
    return before if len(before) == 1 and before[0].article == cluster[0].article else ()

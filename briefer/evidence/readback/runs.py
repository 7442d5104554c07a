"""What colleagues added one after another: each is told what of it comes before it.

So that whoever takes it over, one by one and in whatever order, gets it in the file's order. The
ids are given here, as that is how what was taken over is found again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.domain.passage import new_id
from briefer.domain.prose import prose
from briefer.evidence.readback.expected import Part
from briefer.evidence.readback.findings import Added, NewQuotation, State, TextFinding

if TYPE_CHECKING:
    from collections.abc import Iterable

_PREFIXES: Final = {Part.HEADING: "s", Part.JUDGMENT: "j"}


def in_a_row(
    texts: Iterable[TextFinding], arrivals: Iterable[NewQuotation]
) -> tuple[tuple[TextFinding, ...], tuple[NewQuotation, ...]]:
    """Return findings of which each that was added has an id and knows what comes before it."""
    own, new = list(texts), list(arrivals)
    added: list[TextFinding | NewQuotation] = [e for e in own if State.ADDED in e.states]
    run: list[Added] = []
    made: dict[int, TextFinding | NewQuotation] = {}
    before: TextFinding | NewQuotation | None = None
    for each in sorted([*added, *new], key=lambda each: each.paragraph):
        if before is not None and before.place != each.place:
            run = []
        if isinstance(each, TextFinding):
            this = Added(new_id(_PREFIXES.get(each.part, "c")), prose(each.after).paragraphs)
        else:
            this = Added(new_id("p"))
        made[id(each)] = replace(each, made=this.id, follows=tuple(run))
        run.append(this)
        before = each
    return (
        tuple(found for e in own if isinstance(found := made.get(id(e), e), TextFinding)),
        tuple(found for e in new if isinstance(found := made[id(e)], NewQuotation)),
    )

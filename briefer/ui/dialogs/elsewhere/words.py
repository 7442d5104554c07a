"""What is said of finds: what they are to a passage, what agrees, what differs, whose they are."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from briefer.evidence.corroboration import Kind, Tie, Verdict
from briefer.ui.language import counted
from briefer.ui.typeset import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefer.evidence.corroboration import Detail, Origins

translate = QCoreApplication.translate
_MOST_SHOWN: Final = 800
"""Code points of a statement on the sheet."""
ORDER: Final = (Verdict.SAME, Verdict.DIFFERS, Verdict.ALIKE)


def heading(verdict: Verdict) -> str:
    """Return what a group of finds is called."""
    return {
        Verdict.SAME: translate("Elsewhere", "Says the same"),
        Verdict.DIFFERS: translate("Elsewhere", "Says it differently"),
        Verdict.ALIKE: translate("Elsewhere", "Only looks alike"),
    }[verdict]


def advice(verdict: Verdict) -> str:
    """Return what a person should know of a group."""
    return {
        Verdict.SAME: translate("Elsewhere", "Read each before you confirm that it is the same."),
        Verdict.DIFFERS: translate(
            "Elsewhere",
            "A contradiction, or another event: compare the two before you rely on either.",
        ),
        Verdict.ALIKE: translate(
            "Elsewhere", "The same numbers, dates or names, of something else as it seems."
        ),
    }[verdict]


def kind(detail: Detail) -> str:
    """Return what a detail is about, as the head of a line."""
    return {
        Kind.WORDS: translate("Elsewhere", "Words"),
        Kind.NAMES: translate("Elsewhere", "Names"),
        Kind.FIGURE: translate("Elsewhere", "How many"),
        Kind.DATE: translate("Elsewhere", "When"),
        Kind.PLACE: translate("Elsewhere", "Where"),
        Kind.DIRECTION: translate("Elsewhere", "Which way"),
        Kind.WHETHER: translate("Elsewhere", "Whether"),
    }[detail.kind]


def both(shared: Iterable[Detail], *, copied: bool) -> str:
    """Return why two statements are taken to belong together, in a line."""
    parts = [translate("Elsewhere", "the same words in the same order")] if copied else []
    for detail in shared:
        mine, theirs = one_line(detail.mine), one_line(detail.theirs)
        alike = mine.casefold() == theirs.casefold() or detail.kind in {Kind.WORDS, Kind.NAMES}
        parts.append(mine if alike else f"{mine} / {theirs}")
    listed = " · ".join(parts)
    return translate("Elsewhere", "In both: {what}").format(what=listed) if listed else ""


def origin(origins: Origins, index: int, short: Callable[[int], str]) -> tuple[str, bool]:
    """Return whose a testimony is, and whether it is a source of its own beside the passage.

    Args:
        origins: of the passage, 0, and of the finds.
        index: the testimony.
        short: gives a find's article in a few words.
    """
    ours = {bond.later for bond in origins.bonds if bond.tie is Tie.OURS}
    group = next(each for each in origins.groups if index in each)
    first = next((each for each in group if each not in ours), group[0])
    touching = [bond for bond in origins.bonds if index in (bond.later, bond.earlier)]
    if first == index or not touching:
        return translate("Elsewhere", "A source of its own"), True
    bond = min(touching, key=lambda each: (each.later != index, each.earlier))
    other = bond.earlier if bond.later == index else bond.later
    if not other:
        name = translate("Elsewhere", "this passage")
    elif short(other) == short(index):
        name = translate("Elsewhere", "the other one here")
    else:
        name = short(other)
    words = {
        Tie.ARTICLE: translate("Elsewhere", "Same article as {other}"),
        Tie.COPY: translate("Elsewhere", "Copy of the same text as {other}"),
        Tie.WIRE: translate("Elsewhere", "{name}’s story, as is {other}"),
        Tie.CITES: translate("Elsewhere", "Rests on {name}, as does {other}"),
        Tie.OUTLET: translate("Elsewhere", "Same outlet as {other}"),
        Tie.AUTHOR: translate("Elsewhere", "Same author as {other}"),
        Tie.OURS: translate("Elsewhere", "A briefing that Briefer wrote only quotes"),
    }[bond.tie].format(other=name, name=bond.name)
    return translate("Elsewhere", "No source of its own. {why}").format(why=words), False


def standing(confirmed: int, count: int) -> str:
    """Return how a passage stands: how many places were confirmed, and how many sources it has."""
    if not confirmed:
        return translate("Elsewhere", "So far nothing is confirmed: this passage stands alone.")
    places = counted(
        confirmed,
        translate("Elsewhere", "1 place confirmed"),
        translate("Elsewhere", "{count} places confirmed"),
    )
    sources = counted(
        count,
        translate("Elsewhere", "one source stands behind it"),
        translate("Elsewhere", "{count} independent sources stand behind it"),
    )
    return translate("Elsewhere", "{places}: {sources}.").format(places=places, sources=sources)


def found(counts: Iterable[tuple[Verdict, int]], color: str = "") -> str:
    """Return how much was found of each kind, in a line.

    Where a color is given it is HTML, and contradictions stand out.
    """
    parts = []
    for verdict, count in counts:
        if count:
            part = f"{heading(verdict)}: {count}"
            stands_out = color and verdict is Verdict.DIFFERS
            parts.append(f'<span style="color:{color}">{part}</span>' if stands_out else part)
    return " · ".join(parts)


def copies(short: str, count: int) -> str:
    """Return an article in a few words, and how many copies of it have the same words."""
    if not count:
        return short
    more = counted(
        count,
        translate("Elsewhere", "and 1 copy"),
        translate("Elsewhere", "and {count} copies"),
    )
    return f"{short} ({more})"


def nothing() -> str:
    """Return what is said where nothing was found."""
    return translate(
        "Elsewhere",
        "No other article here says this, or anything like it. What is worded quite differently may"
        " have been missed.",
    )


def shortened(text: str) -> str:
    """Return a statement in one line, cut short where it is far longer than sentences are."""
    plain = one_line(text)
    return plain if len(plain) <= _MOST_SHOWN else f"{plain[:_MOST_SHOWN].rstrip()} …"


def emphasized(text: str, details: Iterable[str]) -> str:
    """Return a statement as HTML in which some of its words are bold."""
    plain = shortened(text)
    spans = []
    for words in details:
        at = plain.find(one_line(words)) if words else -1
        if at >= 0:
            spans.append((at, at + len(one_line(words))))
    made, done = "", 0
    for start, end in sorted(spans):
        if start >= done:
            made += escape(plain[done:start]) + f"<b>{escape(plain[start:end])}</b>"
            done = end
    return made + escape(plain[done:])

"""The analyst's own paragraphs with the words that colleagues gave them.

What is no words stays where it is: quotations in the sentence, notes, the breaks between
paragraphs. What came takes the style of what it replaces, or else of what stands before it; but a
link goes on only where its own words do on both sides.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from briefer.citing.printable import clean
from briefer.domain.prose import Paragraph, RunIn, Words
from briefer.evidence.readback.words import steps, tokens
from briefer.sources.readback import NOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.domain.prose import Citation
    from briefer.evidence.readback.pairing import Pair
    from briefer.evidence.readback.words import Step, Token

_QUOTE: Final = "\x02"
"""Stands for a quotation in the sentence."""


def rewritten(paragraphs: Sequence[Paragraph], pair: Pair) -> tuple[Paragraph, ...] | None:
    """Return paragraphs with the words of the view that their line became.

    Args:
        paragraphs: what the line was made from: one, or those of a judgment, which print as one.
        pair: the line and its view.

    Returns:
        None where the line says more or other things than the paragraphs, so that nobody can tell
        which of the view's words are theirs.
    """
    own = _Own(paragraphs)
    said = _target(pair, own)
    return None if said is None else own.saying(said)


class _Own:
    """Paragraphs as one text, with what is no words kept by its position."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._kinds = [paragraph.kind for paragraph in paragraphs]
        self._fixed: list[tuple[int, RunIn | Citation | None]] = []
        self._styles: list[Words] = []
        parts: list[str] = []
        for index, paragraph in enumerate(paragraphs):
            if index:
                self._fix(parts, None, "\n")
            for span in paragraph.spans:
                if isinstance(span, Words):
                    parts.append(clean(span.text))
                    self._styles += [span] * len(parts[-1])
                else:
                    self._fix(parts, span, _QUOTE if isinstance(span, RunIn) else "")
        self.text = "".join(parts)

    def _fix(self, parts: list[str], span: RunIn | Citation | None, sign: str) -> None:
        self._fixed.append((sum(map(len, parts)), span))
        parts.append(sign)
        self._styles += [Words("")] * len(sign)

    def saying(self, said: str) -> tuple[Paragraph, ...]:
        """Return the paragraphs with other words."""
        old, new = tokens(self.text), tokens(said)
        made = _Made(self._fixed)
        style = next((each for each in self._styles if each.text), Words(""))
        for step in steps(old, new):
            for offset, token in enumerate(new[step.first : step.last]):
                if step.same:
                    made.settle(old[step.low + offset].start - token.gap)
                space, style = self._look(step, offset, old, style)
                if token.gap:
                    made.say(space, " ")
                made.say(style, "" if token.text == _QUOTE else token.text)
                if step.same:
                    made.settle(old[step.low + offset].start)
            if not step.same and step.high > step.low:
                made.settle(old[step.high - 1].end - 1)
        made.settle(len(self.text))
        return tuple(
            Paragraph(tuple(_merged(spans)), kind)
            for spans, kind in zip(made.paragraphs, self._kinds, strict=True)
            if spans
        )

    def _look(
        self, step: Step, offset: int, old: Sequence[Token], before: Words
    ) -> tuple[Words, Words]:
        """Return the styles of the space before a word and of the word.

        Args:
            step: what the word belongs to.
            offset: its number in that.
            old: the words that were.
            before: the style of what stands before it.
        """
        if step.low == step.high:
            after = self._styles[old[step.low].start] if step.low < len(old) else Words("")
            here = before if after.link == before.link else replace(before, link="")
            return here, here
        token = old[min(step.low + offset, step.high - 1)]
        style, space = self._styles[token.start], self._styles[token.start - token.gap]
        style = style if style.text else before
        return (space if space.text else style), style


class _Made:
    """Paragraphs in the making, into which comes by its position what is no words."""

    def __init__(self, fixed: Sequence[tuple[int, RunIn | Citation | None]]) -> None:
        self.paragraphs: list[list[Words | RunIn | Citation]] = [[]]
        self._fixed = deque(fixed)

    def settle(self, until: int) -> None:
        """Put in what stood before or at a position; None ends a paragraph."""
        while self._fixed and self._fixed[0][0] <= until:
            span = self._fixed.popleft()[1]
            if span is None:
                self.paragraphs.append([])
            else:
                self.paragraphs[-1].append(span)

    def say(self, style: Words, text: str) -> None:
        """Add words in a style; no paragraph begins with a space."""
        text = text if self.paragraphs[-1] else text.lstrip()
        if text:
            self.paragraphs[-1].append(replace(style, text=text))


def _merged(
    spans: Sequence[Words | RunIn | Citation],
) -> list[Words | RunIn | Citation]:
    found: list[Words | RunIn | Citation] = []
    for span in spans:
        last = found[-1] if found else None
        if isinstance(span, Words) and isinstance(last, Words) and _alike(span, last):
            found[-1] = replace(last, text=last.text + span.text)
        else:
            found.append(span)
    return found


def _alike(one: Words, other: Words) -> bool:
    return (one.bold, one.italic, one.link) == (other.bold, other.italic, other.link)


def _target(pair: Pair, own: _Own) -> str | None:
    """Return what the view says in place of a text, without what Briefer added to the line.

    A portion mark may stand before it and the standing of a judgment after it: what is said of
    those is not the analyst's.
    """
    line, view = pair.line, pair.view
    quotes = [(pair.numbers(quote.start, quote.end)) for quote in line.quotes]
    begin, _ = pair.numbers(line.begin, line.begin)
    shown = list(range(begin, len(line.tokens)))
    inside = {at for low, high in quotes for at in range(low, high)}
    plain = [
        at
        for at in shown
        if (at not in inside or any(at == low for low, _ in quotes)) and line.words[at] != NOTE
    ]
    mine = [token.text for token in tokens(own.text)]
    signs = [_QUOTE if at in inside else line.words[at] for at in plain[: len(mine)]]
    if signs != mine or not plain:
        return None
    end = plain[len(mine) - 1] + 1
    end = next((high for low, high in quotes if low == end - 1), end)
    first = pair.begin(begin) if begin else 0
    last = pair.end(end) if end < len(line.tokens) else len(view.tokens)
    regions = [pair.region(low, high) for low, high in quotes]
    spots = {region.first: region.last for region in regions if region.kept}
    return _spelled(view.tokens, first, last, spots)


def _spelled(found: Sequence[Token], first: int, last: int, spots: dict[int, int]) -> str:
    parts: list[str] = []
    at = first
    while at < last:
        token = found[at]
        gap = " " if token.gap and parts else ""
        if at in spots:
            parts.append(gap + _QUOTE)
            at = max(at + 1, spots[at])
            continue
        text = token.text
        parts.append("" if text == NOTE else gap + text)
        at += 1
    return "".join(parts)

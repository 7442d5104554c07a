"""How each row of the board looks: rows into faces, remembered for as long as they hold.

Distances are those of the design's picture. A face depends on its row, the width and whether it is
shown whole, on nothing else; ``Faces`` forgets all of them when colors or fonts change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from PySide6.QtCore import QRectF

from briefer.domain.briefing import FrontMatter, Judgment
from briefer.domain.passage import Passage
from briefer.domain.prose import Prose
from briefer.domain.section import Comment, Section
from briefer.ui.board import words
from briefer.ui.board.parts import Face, Hot, Mark, Panel, Part, Rule, Sought, Words
from briefer.ui.board.prose_runs import set_prose
from briefer.ui.board.rows import Fold, Kind, Row, same
from briefer.ui.typeset import Run, one_line, typeset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QFont

    from briefer.ui.board.look import Look
    from briefer.ui.typeset import Setting

LEFT = 20
RIGHT = 6
BAR = 12
"""Left free for the scroll bar at all times, so that rows keep their width when it comes."""
GAP = 8
QUOTE_LINES = 6
MARK = 18
_GUESS = 160
_USUAL = 13
"""The usual size of the window's letters, to which widths in pixels were chosen."""
CHECK = "check:"
"""What the name of a place begins with that says what the check found; a passage's id follows."""
TIMES = "times:"
"""What the name of a place begins with that asks about the times in a passage; its id follows."""
RESTS = "rests:"
"""The same of the place that says what a judgment rests on; the judgment's id follows."""
ELSEWHERE = "elsewhere:"
"""The same of the place that asks where else a passage's words are said."""


class Faces:
    """The faces of all rows at the list's width."""

    def __init__(self, look: Look) -> None:
        """Begin with none."""
        self.look = look
        self.width = 0
        self._kept: dict[str, tuple[Row, bool, Face]] = {}
        self._usual: dict[Kind, int] = {}
        self._whole = ""
        self._writable = True
        self._fixed: tuple[str, int] = ("", 0)
        self.sought: Sought | None = None

    def set_width(self, width: int) -> bool:
        """Set rows at another width; True where that changes anything."""
        if width == self.width:
            return False
        self.width = width
        self._kept.clear()
        return True

    def forget(self, keys: frozenset[str] | None = None) -> None:
        """Drop faces: those of some rows, or all."""
        if keys is None:
            self._kept.clear()
        for key in keys or ():
            self._kept.pop(key, None)

    def show_whole(self, key: str) -> str:
        """Show one row without cutting it short; return the one that was before."""
        before, self._whole = self._whole, key
        return before

    def fix_height(self, key: str, height: int) -> bool:
        """Give a row the height of the editor that lies over it; True where that is new."""
        new = self._fixed != (key, height)
        self._fixed = (key, height)
        return new

    def free_height(self) -> None:
        """Give the row that an editor lay over its own height again; it may be gone by now."""
        self._fixed = ("", 0)

    def covered(self, key: str) -> bool:
        """Whether an editor lies over a row, in place of its face."""
        return bool(key) and key == self._fixed[0]

    def height(self, row: Row) -> int:
        """Return a row's height."""
        if row.key == self._fixed[0]:
            return self._fixed[1]
        if not self.width:
            return 0  # the list has no place in a window yet
        return self.face(row).height

    def known_height(self, row: Row) -> int | None:
        """Return a row's height where no words must be set for it; None elsewhere."""
        if row.key in (self._fixed[0], self._whole) or not self.width:
            return self.height(row)
        kept = self._kept.get(row.key)
        if kept is None or kept[1] or not (kept[0] is row or same(kept[0], row)):
            return None
        return kept[2].height

    def guessed_height(self, row: Row) -> int:
        """Return about what a row will need: what its like needed last."""
        return self._usual.get(row.kind, _GUESS)

    def face(self, row: Row) -> Face:
        """Return how a row looks."""
        if self._writable != self.look.writable:
            self._writable = self.look.writable
            self._kept.clear()
        whole = row.key == self._whole
        kept = self._kept.get(row.key)
        if kept is not None and (kept[0] is row or same(kept[0], row)) and kept[1] == whole:
            return kept[2]
        face = build(row, self.look, max(self.width, 120), whole=whole)
        self._kept[row.key] = (row, whole, face)
        self._usual[row.kind] = face.height
        return face


def build(  # noqa: PLR0911 - one for each kind of value
    row: Row, look: Look, width: int, *, whole: bool
) -> Face:
    """Return the face of a row at a width in pixels; ``whole`` shows a quotation to its end."""
    page = _Page(look, width)
    value = row.value
    if isinstance(value, Passage):
        return page.passage(row, value, whole=whole)
    if isinstance(value, Comment):
        return page.comment(value)
    if isinstance(value, Section):
        return page.section(row, value)
    if isinstance(value, Judgment):
        return page.judgment(value)
    if isinstance(value, Prose):
        return page.bottom(value)
    if isinstance(value, Fold):
        return page.fold(value)
    if isinstance(value, FrontMatter):
        return page.title(value) if row.kind is Kind.TITLE else page.memo(value)
    if value is None:
        return page.hint() if row.kind is Kind.HINT else page.more()
    if isinstance(value, tuple):
        return page.top(value[0])
    assert_never(value)


class _Lines(NamedTuple):
    """Lines below a text, the places to click in them, and how high all of it is."""

    parts: tuple[Part, ...]
    hots: tuple[Hot, ...]
    height: float


class _Page(NamedTuple):
    """One row's width and what it is painted with."""

    look: Look
    width: int

    @property
    def measure(self) -> float:
        return max(self.width - LEFT - RIGHT, 60)

    def set(
        self, text: str, font: QFont, color: str, width: float | None = None, lines: int = 1
    ) -> Setting:
        return typeset([Run(one_line(text))], font, width or self.measure, color=color, lines=lines)

    def top(self, marking: str) -> Face:
        tokens, font = self.look.tokens, self.look.fonts.soft
        half = self.measure * 0.48
        above = self.look.above()
        color = tokens.missing if above else tokens.soft
        left = self.set(f"{words.marking(marking, above)} ⌄", font, color, half)
        right = self.set(f"{self.look.template()} ⌄", font, tokens.soft, half)
        x = LEFT + self.measure - right.width
        high = left.height
        return Face(
            int(high) + 22,
            QRectF(LEFT - 4, 16, self.measure + 8, high + 4),
            (Words(left, LEFT, 18), Words(right, x, 18)),
            (
                Hot("marking", QRectF(LEFT, 14, left.width, high + 8)),
                Hot("template", QRectF(x, 14, right.width, high + 8)),
            ),
        )

    def title(self, front: FrontMatter) -> Face:
        tokens = self.look.tokens
        setting = typeset(
            [
                *self._portion(front.title_marking),
                Run(one_line(front.title) or words.title_hint()),
            ],
            self.look.fonts.title,
            self.measure,
            color=tokens.ink if front.title.strip() else tokens.faint,
            leading=1.3,
            lines=5,
        )
        body = QRectF(LEFT - 4, 0, self.measure + 8, setting.height)
        told = bool(front.title.strip())
        return Face(int(setting.height), body, (Words(setting, LEFT, 0, sought=told),))

    def memo(self, front: FrontMatter) -> Face:
        color = self.look.tokens.soft
        text = words.memo(front) or words.memo_hint()
        setting = self.set(text, self.look.fonts.soft, color, lines=3)
        body = QRectF(LEFT - 4, 3, self.measure + 8, setting.height + 4)
        return Face(int(setting.height) + 17, body, (Words(setting, LEFT, 5),))

    def bottom(self, text: Prose) -> Face:
        tokens = self.look.tokens
        if text.paragraphs:
            block = set_prose(text, self.look, self.measure - 15, tokens.ink, leading=1.5)
            hints = self._hints("bottom", block.height + 4, self.measure - 15)
            height, parts = block.height + hints.height, (*block.at(LEFT + 15, 2), *hints.parts)
        else:
            hint = self.set(
                words.bottom_hint(self.look.bottom_label()), self.look.fonts.comment, tokens.faint
            )
            height = hint.height
            parts = (Words(hint, LEFT + 15, 2),) if self.look.writable else ()
        rule = Rule(QRectF(LEFT, 0, 3, height + 4), tokens.ink if text.paragraphs else tokens.edge)
        body = QRectF(LEFT - 4, -2, self.measure + 8, height + 8)
        return Face(int(height) + 4 + 10, body, (rule, *parts))

    def fold(self, fold: Fold) -> Face:
        tokens, font = self.look.tokens, self.look.fonts.soft
        text = words.judgments(fold) if fold.count else words.judgment_hint()
        left = self.set(text, font, tokens.soft, self.measure * 0.6)
        body = QRectF(LEFT - 4, -1, self.measure + 8, left.height + 2)
        if not self.look.writable and not fold.count:
            return Face(int(left.height) + 2, body, ())
        if not (fold.count and self.look.writable):
            return Face(int(left.height) + 2, body, (Words(left, LEFT, 0),))
        right = self.set(words.judgment_hint(), self.look.fonts.small, tokens.faint)
        x = LEFT + self.measure - right.width
        hot = Hot("add", QRectF(x - 6, 0, right.width + 12, left.height + 4))
        parts = (Words(left, LEFT, 0), Words(right, x, (left.height - right.height) / 2))
        return Face(int(left.height) + 4, body, parts, (hot,))

    def judgment(self, judgment: Judgment) -> Face:
        tokens = self.look.tokens
        block = set_prose(
            judgment.text,
            self.look,
            self.measure - 15,
            tokens.ink,
            leading=1.5,
            marking=judgment.marking,
        )
        parts: list[Part] = [*block.at(LEFT + 15, 4)]
        height = block.height + 4
        said = words.assessment(judgment)
        if said:
            line = self.set(said, self.look.fonts.small, tokens.soft, self.measure - 15)
            parts.append(Words(line, LEFT + 15, height + 1))
            height += line.height + 1
        rests = self._rests(judgment, height + 3, self.measure - 15)
        height += rests.height
        hints = self._hints(judgment.id, height + 3, self.measure - 15)
        parts.extend((*rests.parts, *hints.parts))
        height += hints.height
        dot = typeset([Run("•")], self.look.fonts.comment, 12, color=tokens.soft, leading=1.5)
        parts.append(Words(dot, LEFT + 2, 4))
        body = QRectF(LEFT - 4, 1, self.measure + 8, height + 4)
        return Face(int(height) + 6, body, tuple(parts), rests.hots)

    def section(self, row: Row, section: Section) -> Face:
        tokens, fonts = self.look.tokens, self.look.fonts
        offer = words.add_comment() if self.look.writable and not section.held else ""
        add = self.set(offer, fonts.small, tokens.faint)
        end = LEFT + self.measure - add.width
        many = words.kept_aside() if section.held else words.passages(words.count_passages(section))
        count = self.set(many, fonts.small, tokens.faint)
        # Below this width the count would crowd out the heading; "not printed" is said always.
        larger = tokens.type.ui / _USUAL
        roomy = self.measure > 300 * larger or section.held
        start = end - count.width - 12 if roomy else end
        room = start - LEFT - MARK - 9 - 12
        named = f"{self.look.mark(section.marking)} {section.heading}".strip()
        heading = self.set(named, fonts.heading, tokens.ink, max(room, 40), lines=2)
        low = (
            (max(heading.height, MARK) - add.height) / 2 if heading.height < 30 * larger else 1
        )  # one line
        parts: list[Part] = [self._mark(row), Words(heading, LEFT + MARK + 9, 16, sought=True)]
        parts.append(Words(add, end, 16 + low))
        if roomy:
            parts.append(Words(count, start, 16 + low))
        high = max(heading.height, MARK + 2)
        body = QRectF(LEFT - 4, 13, self.measure + 8, high + 6)
        hot = Hot("comment", QRectF(end - 6, 12, add.width + 12, high + 8))
        return Face(16 + int(high) + 8, body, tuple(parts), (hot,) if offer else ())

    def _portion(self, marking: str) -> list[Run]:
        mark = self.look.mark(marking)
        return [Run(f"{mark} ", bold=True, family=self.look.tokens.type.sans)] if mark else []

    def _mark(self, row: Row) -> Mark:
        tokens, theme = self.look.tokens, row.theme
        return Mark(
            QRectF(LEFT, 17, MARK, MARK),
            tokens.theme_ink(theme) if theme else tokens.soft,
            tokens.on_theme(theme) if theme else tokens.paper,
            theme.key if theme else "",
            self.look.fonts.mark,
            tokens.radius.mark,
        )

    def passage(self, row: Row, passage: Passage, *, whole: bool) -> Face:
        tokens, fonts = self.look.tokens, self.look.fonts
        inner = self.measure - 27
        quote = typeset(
            [*self._portion(passage.marking), Run(self.look.quoted(passage))],
            fonts.quote,
            inner,
            color=tokens.ink,
            leading=tokens.type.quote_leading,
            lines=0 if whole else QUOTE_LINES,
            tail="”",
        )
        parts: list[Part] = [Words(quote, LEFT + 15, 11, sought=True)]
        y = 11 + quote.height + 6
        by = self.set(words.card_line(passage, self.look), fonts.small, tokens.soft, inner, 2)
        parts.append(Words(by, LEFT + 15, y, sought=True))
        y += by.height
        hots: list[Hot] = []
        for found in self._below(passage, y, inner, whole=whole):
            parts.extend(found.parts)
            hots.extend(found.hots)
            y += found.height
        rect = QRectF(LEFT, 0, self.measure, y + 11)
        edge = tokens.theme_ink(row.theme) if row.theme else tokens.soft
        panel = Panel(rect, tokens.paper, tokens.line, edge, tokens.radius.control)
        return Face(int(y + 11) + GAP, rect, (panel, *parts), tuple(hots))

    def _below(self, passage: Passage, y: float, width: float, *, whole: bool) -> Iterator[_Lines]:
        """Yield the lines below a passage's source, each under the one before."""
        note = self._note(passage, y, width)
        yield note
        times = self._times((passage,), y + note.height + 3, width)
        yield times
        yield self._elsewhere(passage, y + note.height + times.height, width, whole=whole)

    def _note(self, passage: Passage, y: float, width: float) -> _Lines:
        """Say what is wrong with a quotation, which leads to how it differs."""
        note = self.look.notes.get(passage.id)
        if not note and not passage.typed:
            return _Lines((), (), 0)
        tokens = self.look.tokens
        color = tokens.missing if passage.typed else tokens.danger
        said = self.set(note or words.not_checked(), self.look.fonts.small, color, width, 4)
        rect = QRectF(LEFT + 11, y + 1, said.width + 8, said.height + 4)
        hots = (Hot(f"{CHECK}{passage.id}", rect),) if note else ()
        return _Lines((Words(said, LEFT + 15, y + 3),), hots, said.height + 3)

    def _elsewhere(self, passage: Passage, y: float, width: float, *, whole: bool) -> _Lines:
        """Say who else reports the same, which leads to where."""
        also = words.elsewhere(passage, self.look, whole=whole)
        if not also:
            return _Lines((), (), 0)
        line = self.set(also, self.look.fonts.small, self.look.tokens.accent, width)
        place = QRectF(LEFT + 11, y + 2, line.width + 8, line.height + 4)
        hot = Hot(f"{ELSEWHERE}{passage.id}", place)
        return _Lines((Words(line, LEFT + 15, y + 4),), (hot,), line.height + 4)

    def _times(self, passages: Iterable[Passage], y: float, width: float) -> _Lines:
        """Point out, a line a passage, times that say nothing without the day of their article."""
        parts: list[Part] = []
        hots = []
        top = y
        for passage in passages:
            said = words.undated_times(passage, self.look)
            if said:
                line = self.set(said, self.look.fonts.small, self.look.tokens.missing, width)
                parts.append(Words(line, LEFT + 15, y))
                rect = QRectF(LEFT + 11, y - 2, line.width + 8, line.height + 4)
                hots.append(Hot(f"{TIMES}{passage.id}", rect))
                y += line.height + 2
        return _Lines(tuple(parts), tuple(hots), y - top)

    def _rests(self, judgment: Judgment, y: float, width: float) -> _Lines:
        """Say how much a judgment rests on, which leads to the choice of that."""
        said, tokens = words.rests(judgment, self.look), self.look.tokens
        if not said:
            return _Lines((), (), 0)
        bare = judgment.id in self.look.bare and not self.look.resting(judgment)
        color = tokens.missing if bare else tokens.soft
        # The sign of what opens a list, as the marking and the template have it.
        sign = " ⌄" if self.look.writable else ""
        line = self.set(f"{said}{sign}", self.look.fonts.small, color, width)
        place = QRectF(LEFT + 11, y - 2, line.width + 8, line.height + 4)
        hots = (Hot(f"{RESTS}{judgment.id}", place),) if self.look.writable else ()
        return _Lines((Words(line, LEFT + 15, y),), hots, line.height + 2)

    def _hints(self, key: str, y: float, width: float) -> _Lines:
        """Say below the analyst's own words what to look at in them, a line a hint."""
        parts: list[Part] = []
        top = y
        for said in self.look.hints.get(key, ()):
            line = self.set(said, self.look.fonts.small, self.look.tokens.missing, width, 3)
            parts.append(Words(line, LEFT + 15, y))
            y += line.height + 2
        return _Lines(tuple(parts), (), y - top)

    def comment(self, comment: Comment) -> Face:
        tokens = self.look.tokens
        block = set_prose(
            comment.text,
            self.look,
            self.measure - 17,
            tokens.ink,
            leading=1.55,
            marking=comment.marking,
        )
        times = self._times(comment.text.passages(), block.height + 5, self.measure - 17)
        high = block.height + times.height
        hints = self._hints(comment.id, high + 5, self.measure - 17)
        high += hints.height + 8
        body = QRectF(LEFT, 0, self.measure, high)
        parts = (*block.at(LEFT + 15, 4), *times.parts, *hints.parts)
        return Face(int(high) + GAP, body, parts, times.hots)

    def hint(self) -> Face:
        tokens = self.look.tokens
        setting = typeset(
            [Run(words.hint())],
            self.look.fonts.comment,
            self.measure - 27,
            color=tokens.soft,
            leading=1.5,
        )
        return Face(
            int(setting.height) + 8,
            QRectF(LEFT, 0, self.measure, setting.height + 4),
            (Words(setting, LEFT + 27, 0),),
        )

    def more(self) -> Face:
        tokens = self.look.tokens
        setting = self.set(words.new_section(), self.look.fonts.soft, tokens.faint)
        body = QRectF(LEFT - 4, 13, self.measure + 8, setting.height + 6)
        parts = (Words(setting, LEFT, 16),) if self.look.writable else ()
        return Face(int(setting.height) + 40, body, parts)

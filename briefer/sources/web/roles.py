"""The role of each line of a page: what the extractor kept, the markup, and the line's own words.

What was kept is the article, but for what its markup or its wording calls a caption, a pointer to
other reading, or the site's own voice. Paragraphs that were dropped between kept ones of the same
element come back. All else is clutter, with the parts of the article's head told apart. A class
name that would fold the greater part of the article is no sign.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from briefer.domain.article import Role
from briefer.sources.roles.captions import is_credit
from briefer.sources.roles.datelines import is_dateline
from briefer.sources.roles.lines import Line
from briefer.sources.roles.people import is_bio, is_byline
from briefer.sources.roles.signs import Sign, is_comments, is_end, is_link, sign_of
from briefer.sources.web.pieces import Mark, Piece

_FOLDING = (Mark.CAPTION, Mark.CREDIT, Mark.RELATED, Mark.BIO, Mark.COMMENTS, Mark.FURNITURE)
_WHOLE_SHARE = 0.3
_LINKED = 0.8
_HEAD_REACH = 25
_TAIL_REACH = 12
_KICKER_REACH = 2
_SPARE = 6
"""Characters by which a repeated title may differ: its punctuation."""
_LABEL = 14
"""Words of the longest label of a control."""
_SHORT = 40
_ENDING = 4
"""The article's last lines, where what speaks of the site is not the article."""
_SITE = frozenset({Sign.TEMPLATE, Sign.PROMPT, Sign.TRAIL, Sign.STAMP})


@dataclass(frozen=True)
class Page:
    """A page's lines, each with its piece, and which of them the extractor kept."""

    lines: tuple[Line, ...]
    pieces: tuple[Piece, ...]
    kept: frozenset[int]
    title: int | None

    def linked(self, index: int) -> bool:
        """Tell whether most of a line is a link."""
        piece = self.pieces[index]
        return piece.linked >= len(piece.text) * _LINKED


@dataclass(frozen=True)
class Spot:
    """One line of a page with where it stands.

    Attributes:
        page: the page.
        index: which line, counted from 0.
        marks: what the markup says of it, those left out that say it of the whole article.
        first: the article's first paragraph.
        last: the article's last line.
    """

    page: Page
    index: int
    marks: frozenset[Mark]
    first: int
    last: int

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.page.lines[self.index]

    @property
    def piece(self) -> Piece:
        """The piece it stands in."""
        return self.page.pieces[self.index]

    @property
    def linked(self) -> bool:
        """Whether most of it is a link."""
        return self.page.linked(self.index)

    @property
    def near(self) -> bool:
        """Whether it stands near enough to the article to belong to it."""
        return self.first - _HEAD_REACH <= self.index <= self.last + _TAIL_REACH

    @cached_property
    def sign(self) -> Sign | None:
        """What its own wording makes of it."""
        return sign_of(self.line)


SpotRule: TypeAlias = tuple[Role, Callable[[Spot], bool]]


def page_roles(page: Page) -> list[Role]:
    """Return the role of each line."""
    void = _void_marks(page)
    article = page.kept | _recovered(page, void)
    texts = [index for index in sorted(article) if page.lines[index].prose] or sorted(article)
    first, last = (texts[0], texts[-1]) if texts else (0, -1)
    last = _before_closing(page, article, last)
    title = None if page.title is None else page.lines[page.title]
    roles = []
    for index, line in enumerate(page.lines):
        if title is not None and _says_the_same(line, title):
            roles.append(Role.TITLE if index == page.title else Role.CLUTTER)
            continue
        spot = Spot(page, index, page.pieces[index].marks - void, first, last)
        roles.append(_role(spot, kept=index in article and index <= last))
    return roles


def _says_the_same(line: Line, title: Line) -> bool:
    alike = abs(len(line.text) - len(title.text)) <= _SPARE
    return alike and line.key == title.key


def _role(spot: Spot, *, kept: bool) -> Role:
    """Return the role of a line that is not the title and does not repeat it."""
    for role, holds in _rules(spot, kept=kept):
        if holds(spot):
            return role
    return Role.CLUTTER


def _void_marks(page: Page) -> frozenset[Mark]:
    """Return the marks that stand around too much of the article to say anything of it."""
    sizes: Counter[Mark] = Counter()
    total = 0
    for index in page.kept:
        size = len(page.lines[index].text)
        total += size
        for mark in page.pieces[index].marks:
            sizes[mark] += size
    return frozenset(mark for mark, size in sizes.items() if size > total * _WHOLE_SHARE)


def _recovered(page: Page, void: frozenset[Mark]) -> frozenset[int]:
    """Return the running text that was dropped between kept lines of the same element."""
    kept = sorted(page.kept)
    if not kept:
        return frozenset()
    homes = Counter(page.pieces[index].home for index in kept if page.lines[index].prose)
    found = set()
    for index in range(kept[0], kept[-1]):
        piece = page.pieces[index]
        if index in page.kept or homes[piece.home] < 2:  # noqa: PLR2004 - one above, one below
            continue
        if page.linked(index) or not (piece.marks - void).isdisjoint(_FOLDING):
            continue
        line = page.lines[index]
        if (line.prose and line.ends) or (piece.level and sign_of(line) is None):
            found.add(index)
    return frozenset(found)


def _before_closing(page: Page, article: frozenset[int], last: int) -> int:
    """Return the article's last line when a heading such as "Related stories" ends it."""
    kept = sorted(index for index in article if index <= last)
    size = sum(len(page.lines[index].text) for index in kept)
    seen = 0
    for index in kept:
        seen += len(page.lines[index].text)
        if seen > size // 2 and (is_end(page.lines[index]) or is_comments(page.lines[index])):
            return index - 1
    return last


def _rules(spot: Spot, *, kept: bool) -> tuple[SpotRule, ...]:
    """Return the rules for where a line stands; where none holds, it is clutter."""
    if kept:
        return _HEAD if spot.index < spot.first else _INSIDE
    if spot.first <= spot.index <= spot.last:
        return _BETWEEN
    if spot.index > spot.last:
        return _BELOW if spot.near else _FAR_BELOW
    under = spot.page.title is not None and spot.index > spot.page.title
    return _UNDER_TITLE if under else _ABOVE


def _credit(spot: Spot) -> bool:
    return Mark.CREDIT in spot.marks or is_credit(spot.line)


def _pictured(spot: Spot) -> bool:
    return Mark.CAPTION in spot.marks or (Mark.FIGURE in spot.marks and not spot.piece.level)


def _byline(spot: Spot) -> bool:
    named = is_byline(spot.line) or is_dateline(spot.line) or Mark.BYLINE in spot.marks
    return named and spot.line.length <= _SHORT


def _subtitle(spot: Spot) -> bool:
    short = spot.line.length <= _SHORT
    return short and Mark.SUBTITLE in spot.marks and Mark.FURNITURE not in spot.marks


def _link_alone(spot: Spot) -> bool:
    """Tell whether a line is a link to other reading: no item of a list, no sentence."""
    return (
        spot.linked and not spot.line.ends and Mark.ITEM not in spot.marks and not spot.piece.level
    )


def _of_the_site(spot: Spot) -> bool:
    ending = spot.index > spot.last - _ENDING
    if spot.linked or ending:
        return spot.sign in _SITE or spot.sign is Sign.NOTICE
    return spot.line.length <= _LABEL and spot.sign in _SITE


def _bio(spot: Spot) -> bool:
    return spot.line.prose and (Mark.BIO in spot.marks or is_bio(spot.line))


def _over_title(spot: Spot) -> bool:
    title = spot.page.title
    return title is not None and title - spot.index <= _KICKER_REACH and Mark.KICKER in spot.marks


_LINK: tuple[SpotRule, ...] = ((Role.RELATED, lambda spot: is_link(spot.line)),)
_PICTURE: tuple[SpotRule, ...] = ((Role.CREDIT, _credit), (Role.CAPTION, _pictured))
_TEXT: tuple[SpotRule, ...] = (
    (Role.HEADING, lambda spot: spot.piece.level > 0),
    (Role.BODY, lambda _: True),
)
_RELATED: SpotRule = (Role.RELATED, lambda spot: Mark.RELATED in spot.marks)

_HEAD = (
    *_LINK,
    *_PICTURE,
    (Role.BYLINE, _byline),
    (Role.KICKER, lambda spot: Mark.KICKER in spot.marks),
    (Role.SUBTITLE, _subtitle),
    (Role.CLUTTER, lambda spot: spot.sign is not None or spot.linked),
    *_TEXT,
)
"""What was kept above the article's first paragraph."""
_INSIDE = (
    *_LINK,
    *_PICTURE,
    (Role.BIO, lambda spot: Mark.BIO in spot.marks),
    (Role.RELATED, _link_alone),
    (Role.CLUTTER, _of_the_site),
    *_TEXT,
)
"""What was kept from there on."""
_BETWEEN = (
    *_PICTURE,
    *_LINK,
    _RELATED,
    (Role.BIO, lambda spot: Mark.BIO in spot.marks and spot.line.prose),
)
"""What was dropped within the article."""
_ABOVE = ((Role.KICKER, _over_title),)
_UNDER_TITLE = (
    *_PICTURE,
    (Role.BYLINE, lambda spot: spot.near and spot.sign is None and _byline(spot)),
    (Role.SUBTITLE, lambda spot: spot.near and spot.sign is None and _subtitle(spot)),
    _RELATED,
)
_BELOW = (
    (Role.RELATED, lambda spot: spot.sign is Sign.LINK),
    _RELATED,
    (Role.BIO, _bio),
)
_FAR_BELOW = (_RELATED,)

"""A page's visible text in reading order, in pieces, each with what the markup says of it.

A piece is a paragraph, a heading, an item, a table's row, or a line between two line breaks. White
space is set as a browser sets it; no-break spaces stay. Nothing is judged here, and nothing visible
is left out: only what a browser does not show.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement


class Mark(Enum):
    """What a tag, or a class name of site software, says of the text in it."""

    BYLINE = auto()
    CAPTION = auto()
    CREDIT = auto()
    RELATED = auto()
    BIO = auto()
    KICKER = auto()
    SUBTITLE = auto()
    COMMENTS = auto()
    FURNITURE = auto()
    FIGURE = auto()
    HEADER = auto()
    ITEM = auto()


class Piece(NamedTuple):
    """One paragraph, heading, item, row or line of a page.

    A tuple, as hundreds of them are made for each page.

    Attributes:
        text: what is seen, with no white space around; a preformatted piece holds line ends.
        gap: how many line ends stand before it: 1 after a line break, 2 after a paragraph.
        marks: what the markup around the whole of it says.
        level: 1 to 6 within a heading of that level, else 0.
        linked: how many of its characters are a link's.
        block: the number of the element whose text it is, in the page's order.
        home: the number of the element around that one.
        row: the number of the table row it stands in, or 0.
    """

    text: str
    gap: int
    marks: frozenset[Mark]
    level: int
    linked: int
    block: int
    home: int
    row: int = 0


_HIDDEN = frozenset(
    [
        "applet",
        "area",
        "audio",
        "base",
        "canvas",
        "datalist",
        "embed",
        "frame",
        "frameset",
        "head",
        "iframe",
        "input",
        "link",
        "map",
        "math",
        "meta",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "option",
        "optgroup",
        "param",
        "script",
        "select",
        "source",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "track",
        "video",
    ]
)
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "blink",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "output",
        "picture",
        "q",
        "rb",
        "rp",
        "rt",
        "rtc",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "button",
    ]
)
"""Elements that run within a line: all others, known or not, begin one."""
_TAGS = {
    tag: frozenset({mark})
    for tag, mark in {
        "nav": Mark.FURNITURE,
        "footer": Mark.FURNITURE,
        "aside": Mark.FURNITURE,
        "menu": Mark.FURNITURE,
        "form": Mark.FURNITURE,
        "dialog": Mark.FURNITURE,
        "button": Mark.FURNITURE,
        "label": Mark.FURNITURE,
        "header": Mark.HEADER,
        "figure": Mark.FIGURE,
        "figcaption": Mark.CAPTION,
        "caption": Mark.CAPTION,
        "li": Mark.ITEM,
        "dd": Mark.ITEM,
        "dt": Mark.ITEM,
        "address": Mark.BYLINE,
    }.items()
}
_NAMED = {
    Mark.BIO: (
        r"author[-_]*(?:bio|info|box|desc|profile|about|card|details)|about[-_]?(?:the[-_]?)?author"
        r"|\bbio\b|biograph|contributor"
    ),
    Mark.BYLINE: (
        r"byline|by-line|author|dateline|pub(?:lish(?:ed)?)?[-_]?(?:date|on|time)|timestamp"
        r"|(?:post|entry|article|story)[-_]{0,2}(?:meta|date|info)|date[-_]?(?:published|modified)"
        r"|\btime\b"
    ),
    Mark.CREDIT: r"credit|photographer|image[-_]?source|\bcopyright",
    Mark.CAPTION: r"caption|\blegend",
    Mark.RELATED: (
        r"related|recommend|read[-_]?(?:more|next|also)|also[-_]?read|more[-_]?(?:from|on|stories)"
        r"|trending|popular|recirc|promo|taboola|outbrain|teaser|most[-_]?(?:read|viewed|shared)"
        r"|further[-_]?reading|see[-_]?also|up[-_]?next"
    ),
    Mark.KICKER: (
        r"kicker|eyebrow|overline|\brubric|super-?title|section[-_]?(?:name|label)|breadcrumb"
    ),
    Mark.SUBTITLE: (
        r"sub[-_]?(?:title|head(?:line|ing)?)\b|standfirst|\bdeck?\b|strapline|[-_]dek\b"
        r"|(?:article|story|post)[-_]*(?:summary|intro|lead|lede)\b"
    ),
    Mark.COMMENTS: r"\bcomments?\b|comment[-_]?(?:list|area|section|body|form)|disqus|\brespond\b",
    Mark.FURNITURE: (
        r"\bnav|menu|footer|sidebar|social|\bshar(?:e|ing)|newsletter|subscri|cookie|consent"
        r"|\bgdpr|paywall|sr-only|visually-?hidden|screen-?reader|\btags?\b|tag-list|toolbar"
        r"|advert|\bads?\b|sponsor|sign-?up|login|search-form|\bmodal|popup|widget|\bprint-"
    ),
}
"""Parts of the class names that site software gives, of no one site."""
_CLASSES = re.compile("|".join(f"(?P<{mark.name}>{words})" for mark, words in _NAMED.items()))
"""Case is folded before: a pattern that ignores case is several times slower."""
_UNSEEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]{2,}|[\t\n\r\f]")
"""White space that is not one space already."""
_LINE_SPACE = re.compile(r"[ \t\r\f]+(?=\n|$)")
_CELL = 80
_NONE = frozenset[Mark]()
_WHOLE = frozenset({"body", "html", "main", "article"})
"""Elements whose class names speak of the page, not of a part of it."""
_NAMES = frozenset({"class", "id", "itemprop", "rel"})
"""Attributes whose words are names."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@lru_cache(maxsize=2**15)
def _named(word: str) -> frozenset[Mark]:
    """Return what one class name says; sites have few of them, so each is looked at once."""
    return frozenset(Mark[str(match.lastgroup)] for match in _CLASSES.finditer(word.lower()))


@lru_cache(maxsize=2**14)
def _said_by(words: str) -> frozenset[Mark]:
    return _NONE.union(*map(_named, words.split()))


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a tag makes of its element.

    Attributes:
        marks: what it says of the text in it.
        hidden: whether a browser shows nothing of it.
        breaks: whether it is a line break.
        inline: whether it runs within a line.
        link: 1 for a link, else 0.
        level: that of a heading, else 0.
        pre: 1 where white space is shown as it is, else 0.
        row: whether it is a table's row, or a table, whose rows are none of another's; else None.
        whole: whether its class names speak of the page, not of a part of it.
    """

    marks: frozenset[Mark] = _NONE
    hidden: bool = False
    breaks: bool = False
    inline: bool = False
    link: int = 0
    level: int = 0
    pre: int = 0
    row: bool | None = None
    whole: bool = False


def _kind(tag: str) -> _Kind:
    return _Kind(
        _TAGS.get(tag, _NONE),
        hidden=tag in _HIDDEN,
        breaks=tag == "br",
        inline=tag in INLINE,
        link=int(tag == "a"),
        level=int(tag[1]) if tag in _HEADINGS else 0,
        pre=int(tag == "pre"),
        row={"tr": True, "table": False}.get(tag),
        whole=tag in _WHOLE,
    )


_KINDS: Final = {
    tag: _kind(tag)
    for tag in _HIDDEN | INLINE | _TAGS.keys() | _HEADINGS | _WHOLE | {"br", "pre", "tr", "table"}
}
_BLOCK: Final = _Kind()
"""What any other tag is."""


def _said_of(element: HtmlElement, kind: _Kind) -> frozenset[Mark] | None:
    """Return what an element's tag and names say of it; None where the page itself hides it."""
    said = kind.marks
    for name, value in element.items():  # one look at all is faster than asking for a few
        if name in _NAMES:
            if not kind.whole:
                said |= _said_by(value)
        elif name == "style":
            if _UNSEEN.search(value):
                return None
        elif name == "hidden" and value != "until-found":
            return None
    return said


class _Walk:
    """The state of one walk over a page, from its first element to its last."""

    def __init__(self) -> None:
        self.found: list[Piece] = []
        self.chunks: list[str] = []
        self.marks: frozenset[Mark] | None = None
        self.linked = 0
        self.gap = 0
        self.kinds: list[_Kind] = []
        self.context = [_NONE]
        self.blocks = [0, 0]
        self.rows = [0]
        self.count = 0
        self.level = 0
        self.links = 0
        self.pre = 0

    def say(self, text: str) -> None:
        self.chunks.append(text)
        if text.isspace():
            return
        marks = self.context[-1]
        self.marks = marks if self.marks is None or self.marks is marks else self.marks & marks
        if self.links:
            self.linked += len(text)

    def line_break(self) -> None:
        if self.level or self.pre:
            self.chunks.append("\n")
        elif self.marks is not None:
            self.end_piece(self.marks)
            self.gap = 1
        else:
            self.chunks.clear()
            self.gap = min(2, self.gap + 1)

    def end_block(self) -> None:
        if self.marks is not None:
            self.end_piece(self.marks)
        elif self.chunks:  # white space alone
            self.chunks.clear()
        self.gap = 2

    def end_piece(self, marks: frozenset[Mark]) -> None:
        text = "".join(self.chunks)
        text = _LINE_SPACE.sub("", text) if self.pre else _SPACE.sub(" ", text)
        home, block = self.blocks[-2:]
        self.found.append(
            Piece(
                text.strip(), self.gap, marks, self.level, self.linked, block, home, self.rows[-1]
            )
        )
        self.chunks.clear()
        self.marks = None
        self.linked = 0

    def open(self, kind: _Kind, said: frozenset[Mark]) -> None:
        marks = self.context[-1]
        self.context.append(marks if said <= marks else marks | said)
        self.kinds.append(kind)
        if kind.inline:
            self.links += kind.link
            return
        self.end_block()
        self.count += 1
        self.blocks.append(self.count)
        self.pre += kind.pre
        self.level = kind.level or self.level
        if kind.row is not None:
            self.rows.append(self.count if kind.row else 0)

    def close(self) -> None:
        kind = self.kinds.pop()
        if kind.inline:
            self.links -= kind.link
        else:
            self.end_block()
            self.blocks.pop()
            self.pre -= kind.pre
            if kind.level:
                self.level = 0
            if kind.row is not None:
                self.rows.pop()
        self.context.pop()


def pieces(root: HtmlElement) -> tuple[Piece, ...]:
    """Return a page's visible text, in reading order; scripts, styles and controls are not text."""
    walk = _Walk()
    passed_over = False
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "start":
            kind = _KINDS.get(element.tag, _BLOCK)
            said = None if kind.hidden else _said_of(element, kind)
            if said is None or kind.breaks:
                passed_over = True
                events.skip_subtree()
                if said is not None:
                    walk.line_break()
                continue
            walk.open(kind, said)
            text = element.text
        else:
            if passed_over:
                passed_over = False
            else:
                walk.close()
            text = element.tail
        if text:
            walk.say(text)
    walk.end_block()
    return tuple(_with_rows(walk.found))


def _with_rows(found: list[Piece]) -> Iterator[Piece]:
    """Yield the pieces, the short cells of one table row as one line with tabs between them."""
    for row, group in groupby(found, key=lambda piece: piece.row):
        cells = tuple(group)
        if not row or len(cells) == 1 or any(len(cell.text) > _CELL for cell in cells):
            yield from cells
            continue
        first = cells[0]
        yield Piece(
            "\t".join(cell.text for cell in cells),
            first.gap,
            frozenset.intersection(*(cell.marks for cell in cells)),
            0,
            sum(cell.linked for cell in cells),
            first.block,
            first.home,
            row,
        )

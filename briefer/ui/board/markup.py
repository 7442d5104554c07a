"""Another program's markup as the analyst's words: bold, italic, lists and links, nothing else.

Nothing that the markup names is loaded, and what it hides is left out. Word sets lists as
paragraphs of its own kind whose bullets and numbers are words; they are known by their style.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from briefer.citing.addresses import is_address
from briefer.domain.prose import Paragraph, ParagraphKind, Prose, Words
from briefer.ui.board.chips import CHARACTER
from briefer.ui.board.prose_document import tidy
from briefer.ui.typeset import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST: Final = 500_000
"""Characters of markup that are read; of what is longer the plain words are taken."""
_UNSEEN: Final = re.compile("head|noscript|script|select|style|svg|template|textarea|title")
_BLOCKS: Final = re.compile(
    "address|article|aside|blockquote|body|caption|center|d[dlt]|details|div|figcaption|figure"
    "|footer|form|h[1-6r]|header|main|nav|p|pre|section|summary|table|tbody|tr"
)
_LISTS: Final = {"ul": ParagraphKind.BULLET, "ol": ParagraphKind.NUMBER}
_NUMBERED: Final = re.compile(r"\W*\w{1,5}[.)]")
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_WEIGHT: Final = re.compile("[0-9]{1,4}")
_BOLD: Final = 600


class _Open(NamedTuple):
    """An element that is not closed yet, and how words look within it."""

    style: Words
    unseen: bool = False
    sign: bool = False
    """Whether it holds the bullet or number of one of Word's lists."""
    item: bool = False
    """Whether it is in an item of a list."""
    typed: bool = False
    """Whether its line breaks are meant."""


def prose_of(markup: str) -> Prose:
    """Return markup as prose; of what it does not say in words, nothing."""
    if len(markup) > LONGEST:
        return Prose()
    reader = _Reader()
    parser = etree.HTMLParser(target=reader, encoding="utf-8")  # type: ignore[arg-type]  # the stubs want bytes to be taken too
    with suppress(etree.LxmlError):  # of nothing at all
        parser.feed(clean(markup).replace("\x00", "").encode("utf-8"))
        parser.close()
    return reader.prose()


class _Reader:
    """Collects paragraphs, as the parser calls it."""

    def __init__(self) -> None:
        self._paragraphs: list[Paragraph] = []
        self._spans: list[Words] = []
        self._open: list[_Open] = [_Open(Words(""))]
        self._lists: list[ParagraphKind] = []
        self._kind = ParagraphKind.PLAIN
        self._waiting = ""
        self._over = False

    def close(self) -> None:
        """Hear that all was read."""

    def prose(self) -> Prose:
        """Return what was read."""
        self._end()
        return tidy(Prose(tuple(self._paragraphs)))

    def comment(self, text: str) -> None:
        """Keep to the part that was copied, where that is marked."""
        if text.strip() == "StartFragment":
            self._spans.clear()
            self._paragraphs.clear()
        self._over = self._over or text.strip() == "EndFragment"

    def start(self, tag: str, attrs: Mapping[str, str]) -> None:
        """Begin an element."""
        if tag == "br":
            self._waiting = ""
            self._add("\n", self._open[-1].style)
        if tag in {"td", "th"}:
            self._waiting = self._waiting or "\t"
        if tag in _LISTS or tag == "li":
            self._end()
        elif _BLOCKS.fullmatch(tag):
            self._part()
        css = _declared(attrs.get("style", ""))
        if tag in _LISTS:
            self._lists.append(_LISTS[tag])
        elif tag == "li":
            self._kind = self._lists[-1] if self._lists else ParagraphKind.BULLET
        elif tag == "p" and "level" in css.get("mso-list", ""):
            self._end()
            self._kind = ParagraphKind.BULLET
        self._open.append(self._within(tag, attrs, css))

    def end(self, tag: str) -> None:
        """End an element, and those in it that were not."""
        if tag in _LISTS or tag == "li":
            self._end()
            if tag in _LISTS and self._lists:
                self._lists.pop()
        elif _BLOCKS.fullmatch(tag):
            self._part()
        self._open.pop()

    def data(self, data: str) -> None:
        """Take words."""
        within = self._open[-1]
        if within.sign and _NUMBERED.match(data):
            self._kind = ParagraphKind.NUMBER
        if within.unseen or self._over:
            return
        data = data.replace(CHARACTER, "")
        if within.typed:
            self._add(data.replace("\r\n", "\n"), within.style)
            return
        words = _SPACE.sub(" ", data)
        if self._waiting or not self._spans or self._spans[-1].text.endswith((" ", "\n")):
            words = words.removeprefix(" ")
        if words:
            self._add(words, within.style)

    def _within(self, tag: str, attrs: Mapping[str, str], css: dict[str, str]) -> _Open:
        """Return how words look within an element."""
        around, style = self._open[-1], self._open[-1].style
        if tag in {"b", "strong"}:
            style = replace(style, bold=True)
        elif tag in {"i", "em"}:
            style = replace(style, italic=True)
        elif tag == "a" and is_address(attrs.get("href", "").strip()):
            style = replace(style, link=attrs["href"].strip())
        weight, slant = css.get("font-weight", ""), css.get("font-style", "")
        if _WEIGHT.fullmatch(weight):
            style = replace(style, bold=int(weight) >= _BOLD)
        elif weight in {"bold", "bolder", "normal"}:
            style = replace(style, bold=weight != "normal")
        if slant in {"italic", "oblique", "normal"}:
            style = replace(style, italic=slant != "normal")
        sign = around.sign or css.get("mso-list") == "ignore"
        hidden = css.get("display") == "none" or css.get("mso-hide") == "all"
        unseen = around.unseen or bool(_UNSEEN.fullmatch(tag))
        item, typed = around.item or tag == "li", around.typed or tag == "pre"
        return _Open(style, unseen or sign or hidden, sign, item, typed)

    def _add(self, text: str, style: Words) -> None:
        if self._spans:
            text = f"{self._waiting}{text}"
        self._waiting = ""
        self._spans.append(replace(style, text=text))

    def _part(self) -> None:
        """End a paragraph; one of an item of a list is a new line of that item."""
        if self._open[-1].item:
            self._waiting = "\n" if self._spans else ""
        else:
            self._end()

    def _end(self) -> None:
        if self._spans:
            alike = groupby(self._spans, key=lambda each: replace(each, text=""))
            joined = (replace(one, text="".join(each.text for each in run)) for one, run in alike)
            self._paragraphs.append(Paragraph(tuple(joined), self._kind))
        self._spans, self._waiting, self._kind = [], "", ParagraphKind.PLAIN


def _declared(style: str) -> dict[str, str]:
    """Return what an element's own style says, in lower case."""
    pairs = (each.partition(":") for each in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}

"""The one place that knows trafilatura: which of a page's text is the article.

It is imported with the first page. Its answer is its own text, cut and cleaned: ``alignment`` finds
it again in ours. What it cannot do, or should not be asked to, is no error: the answer is empty.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from lxml import etree
from trafilatura import bare_extraction
from trafilatura.settings import Extractor
from trafilatura.utils import detect_encoding

if TYPE_CHECKING:
    from lxml.html import HtmlElement

logging.getLogger("trafilatura").addHandler(logging.NullHandler())

_FAULTS = (RecursionError, ValueError, TypeError, AttributeError, LookupError, etree.LxmlError)
_QUICK: Final = Extractor(output_format="python", fast=True, comments=False)
"""Made once: its settings are parsed each time that one is made."""
_THOROUGH: Final = Extractor(output_format="python", comments=False)
_NEVER_TEXT: Final = (
    *("head", "aside", "footer", "nav", "menu", "iframe", "object", "embed", "dialog"),
    *("figure", "picture", "source", "video", "audio", "track", "canvas", "map", "area"),
    *("button", "input", "label", "fieldset", "legend", "textarea", "option", "optgroup", "time"),
)
"""What it throws away before it looks at the rest, but for forms, which it may keep."""
_FEWEST_ENTRIES: Final = 4
_ENTRY_WORDS: Final = 8
"""Words of a menu's entries at most; a reading list's are longer, and told by their lines."""
_FRAMES: Final = ("div", "section", "header", "ul", "li", "span", "a", "i", "em", "strong", "img")
"""What pages are built of, a third of it around nothing: places for pictures, icons, notices."""


def guess_encodings(data: bytes) -> list[str]:
    """Return the encodings that bytes may be in, the likeliest first."""
    return detect_encoding(data)


def cut_furniture(root: HtmlElement) -> None:
    """Take out of a page what trafilatura takes for no article, and what holds no words.

    It would do so itself, but only after it has copied and searched the whole page more than once;
    and where it finds little, it would look for the article in a menu after all.
    """
    etree.strip_elements(root, *_NEVER_TEXT, with_tail=False)
    for element in list(root.iter("ul", "ol")):
        if _is_menu(element):
            element.drop_tree()
    for element in reversed(list(root.iter(*_FRAMES))):  # what is within comes first
        if not len(element) and not (element.text or "").strip():
            element.drop_tree()


def _is_menu(element: HtmlElement) -> bool:
    """Tell whether a list is nothing but short links."""
    items = len(element)
    if items < _FEWEST_ENTRIES:
        return False
    words = sum(map(len, map(str.split, element.itertext())))
    linked = sum(len(text.split()) for link in element.iter("a") for text in link.itertext())
    return linked == words <= items * _ENTRY_WORDS


def article_lines(root: HtmlElement, *, thorough: bool = False) -> tuple[str, ...]:
    """Return the lines that trafilatura takes for the article; the page stays as it is.

    Args:
        root: the page.
        thorough: ask its other extractors too, at half as much time again.
    """
    try:
        found = bare_extraction(root, options=_THOROUGH if thorough else _QUICK)
    except _FAULTS:
        return ()
    text = getattr(found, "text", None) or ""
    return tuple(line for line in text.splitlines() if line.strip())

"""The reader of web pages: HTML and XHTML, as saved by a browser or written by any program.

Nothing in a page runs and nothing is fetched: it is parsed as text, with no entity of its own
resolved. The work is bounded: a page of more elements or deeper nesting than any article's is read
without trafilatura, and one that the parser cannot hold is read as the text between its tags.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

from briefer.domain.article import Block, Role
from briefer.sources import plain
from briefer.sources.formats import Reading
from briefer.sources.messages import EMPTY, SourceError
from briefer.sources.roles import classify
from briefer.sources.roles.wrapping import whole_lines
from briefer.sources.web.alignment import find_kept
from briefer.sources.web.charset import page_text
from briefer.sources.web.extraction import article_lines, cut_furniture
from briefer.sources.web.flat import flat_text
from briefer.sources.web.metadata import Saved, page_metadata, saved_by_browser
from briefer.sources.web.pieces import Piece, pieces
from briefer.sources.web.record import page_reference
from briefer.sources.web.roles import Page, page_roles
from briefer.sources.web.titles import find_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from briefer.sources.roles.lines import Line

_TAG = re.compile(r"<(?:!doctype|!--|\?xml|/?[a-z][a-z0-9]*)[\s>/]", re.IGNORECASE)
_ELEMENTS = etree.ElementDefaultClassLookup(element=html.HtmlElement)
"""One class for all: lxml.html's own table is asked in Python, for each element at each look."""
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SPACE = bytes.maketrans(b"\f", b" ")
_CONTROLS = bytes({*range(0x20)} - {*b"\t\n\f\r"})
_NO_CHARACTERS = ("\ufffe".encode(), "\uffff".encode())
"""What libxml2 reads and XML does not have (XML 1.0, 2.2): no page shows it, and lxml takes none of
it back where a part of a page is moved."""
_MOST_ELEMENTS = 30_000
"""An article's page has a thousand; trafilatura's time grows faster than the page."""
_NO_TEXT = ("script", "style", "svg", "noscript", "template", "link", "select")
"""What goes once the metadata is read: every later look at the page, ours or not, is faster."""
_MOST_CHARACTERS = 1_500_000
_DEEPEST = 250
"""Levels that what walks a page by recursion is trusted with; browsers stop at 512."""
_PARSED = 2000
"""Levels near the parser's own limit of 2,048, from which on it loses text."""
_ONE_BLOCK = 0.9
_FEW_WORDS = 60
_BETTER = 1.5


def read(name: str, data: bytes) -> Reading:
    """Return a page's visible text with the role of each line and what its metadata states.

    Raises:
        SourceError: the bytes are no text, or the page shows no words.
    """
    text, encoding = page_text(name, data)
    if not _TAG.search(text):
        return plain.read(name, data)
    return read_markup(name, text, encoding, saved_by_browser(text))


def read_markup(name: str, markup: str, encoding: str, saved: Saved) -> Reading:
    """Return a page's markup, already decoded, as ``read`` does.

    Args:
        name: the file's own name, for messages.
        markup: the page.
        encoding: how it was decoded.
        saved: what its container says of where it came from and when.

    Raises:
        SourceError: the page shows no words.
    """
    root = _parsed(markup)
    if root is None:
        return _bare(name, flat_text(markup), encoding)
    metadata = page_metadata(root, saved)
    etree.strip_elements(root, *_NO_TEXT, with_tail=False)
    found = pieces(root)
    if not any(any(map(str.isalnum, piece.text)) for piece in found):
        raise SourceError(EMPTY, name=name)
    text, starts = _joined(found)
    lines = whole_lines(text)
    owners = _owners(lines, starts, found)
    kept = _kept(root, lines) if _bounded(root, markup, text) else frozenset()
    blocks = (
        classify(text)
        if not kept or _without_markup(found)
        else _blocks(lines, Page(lines, owners, kept, find_title(lines, owners, kept, metadata)))
    )
    return Reading(text, blocks, page_reference(lines, blocks, metadata), encoding)


def visible_text(markup: str) -> str:
    """Return the visible text of markup that is no page of its own, such as a mail's body.

    A blank line stands between its blocks; no part of it is told from another.
    """
    root = _parsed(markup)
    return flat_text(markup) if root is None else _joined(pieces(root))[0]


def _bare(name: str, text: str, encoding: str) -> Reading:
    if not any(map(str.isalnum, text)):
        raise SourceError(EMPTY, name=name)
    return plain.reading(text, encoding)


def _parsed(markup: str) -> HtmlElement | None:
    """Return the page's tree; None where the parser makes none of it, or loses a part of it."""
    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    parser.set_element_class_lookup(_ELEMENTS)
    data = _DECLARATION.sub("", markup).encode("utf-8", "replace").translate(_SPACE, _CONTROLS)
    for each in _NO_CHARACTERS:
        data = data.replace(each, b"")
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    return None if _TOO_DEEP(root) and _CUT_OFF(root) else root  # nearly no page is deep at all


def _deeper(levels: int) -> etree.XPath:
    """Return a test for an element with so many others around it."""
    return etree.XPath(f"boolean({'/*' * levels})")


_TOO_DEEP = _deeper(_DEEPEST)
_CUT_OFF = _deeper(_PARSED)
_TOO_MANY = etree.XPath(f"count(//*) > {_MOST_ELEMENTS}")


def _bounded(root: HtmlElement, markup: str, text: str) -> bool:
    """Tell whether a page is of a size and depth that trafilatura can be asked about.

    Elements are counted only where there are tags enough: the parser adds one for a tag at most.
    """
    many = markup.count("<") > _MOST_ELEMENTS // 2 and _TOO_MANY(root)
    return not (many or len(text) > _MOST_CHARACTERS or _TOO_DEEP(root))


def _joined(found: Sequence[Piece]) -> tuple[str, list[int]]:
    """Return the text of all pieces, and where each begins."""
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for piece in found:
        gap = "\n" * piece.gap if parts else ""
        parts += (gap, piece.text)
        starts.append(at + len(gap))
        at += len(gap) + len(piece.text)
    return "".join(parts) + "\n", starts


def _owners(
    lines: Sequence[Line], starts: Sequence[int], found: Sequence[Piece]
) -> tuple[Piece, ...]:
    """Return for each line the piece it begins in."""
    owners: list[Piece] = []
    at = 0
    for line in lines:
        while at + 1 < len(starts) and starts[at + 1] <= line.start:
            at += 1
        owners.append(found[at])
    return tuple(owners)


def _kept(root: HtmlElement, lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines of the article; what seems too little is asked for once more.

    The page has no menus and pictures any more after this.
    """
    cut_furniture(root)
    texts = [line.text for line in lines]
    kept = find_kept(texts, article_lines(root))
    if _words(lines, kept) < _FEW_WORDS:
        more = find_kept(texts, article_lines(root, thorough=True))
        if _words(lines, more) > _words(lines, kept) * _BETTER:
            return more
    return kept


def _words(lines: Sequence[Line], kept: frozenset[int]) -> int:
    return sum(lines[index].text.count(" ") + 1 for index in kept)


def _without_markup(found: Sequence[Piece]) -> bool:
    """Tell whether nearly all text stands in one element, as in a page of line breaks alone."""
    sizes: dict[int, int] = {}
    for piece in found:
        sizes[piece.block] = sizes.get(piece.block, 0) + len(piece.text)
    lone = max(sizes, key=sizes.__getitem__)
    several = sum(piece.block == lone for piece in found) > 1 or any("\n" in p.text for p in found)
    return several and sizes[lone] >= sum(sizes.values()) * _ONE_BLOCK


def _blocks(lines: Sequence[Line], page: Page) -> tuple[Block, ...]:
    roles = page_roles(page)
    if not any(role in {Role.BODY, Role.HEADING} for role in roles):
        roles = [Role.BODY if index in page.kept else role for index, role in enumerate(roles)]
    return tuple(Block(role, line.start, line.end) for line, role in zip(lines, roles, strict=True))

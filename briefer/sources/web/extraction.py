"""The one place that knows trafilatura: which of a page's text is the article.

It is imported with the first page. Its answer is its own text, cut and cleaned: ``alignment`` finds
it again in ours. What it cannot do, or should not be asked to, is no error: the answer is empty.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lxml import etree
from trafilatura import bare_extraction
from trafilatura.utils import detect_encoding

if TYPE_CHECKING:
    from lxml.html import HtmlElement

logging.getLogger("trafilatura").addHandler(logging.NullHandler())

_FAULTS = (RecursionError, ValueError, TypeError, AttributeError, LookupError, etree.LxmlError)


def guess_encodings(data: bytes) -> list[str]:
    """Return the encodings that bytes may be in, the likeliest first."""
    return detect_encoding(data)


def article_lines(root: HtmlElement, *, thorough: bool = False) -> tuple[str, ...]:
    """Return the lines that trafilatura takes for the article; the page stays as it is.

    Args:
        root: the page.
        thorough: ask its other extractors too, at half as much time again.
    """
    try:
        found = bare_extraction(root, fast=not thorough, include_comments=False)
    except _FAULTS:
        return ()
    text = getattr(found, "text", None) or ""
    return tuple(line for line in text.splitlines() if line.strip())

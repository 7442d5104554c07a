"""The reader of Markdown: GitHub's kind, with a YAML block or a title block on top.

pandoc's typographic and mathematical readings are off: quotation marks stay as typed, and a dollar
sign is a dollar sign. Raw HTML gives its words alone and runs nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefer.sources.dates import find_date
from briefer.sources.decoding import decode
from briefer.sources.formats import Reading
from briefer.sources.office.docx import meta_lines
from briefer.sources.office.flatten import flatten
from briefer.sources.office.tree import tree_of
from briefer.sources.pieces import assemble
from briefer.sources.properties import Properties, completed, day_of
from briefer.sources.stated import stated_reference

if TYPE_CHECKING:
    from briefer.domain.reference import IssuedDate

_GITHUB = "gfm-emoji-tex_math_dollars-tex_math_gfm-autolink_bare_uris"
_TITLED = (
    "markdown-smart-tex_math_dollars-raw_tex-citations-example_lists-superscript-subscript"
    "-latex_macros-raw_attribute-implicit_figures"
)
_WHERE = "the lines above the text"


def read(name: str, data: bytes) -> Reading:
    """Return what a Markdown file holds, without its marks.

    Raises:
        SourceError: the bytes are no text, or hold no words.
    """
    text, encoding = decode(name, data)
    form = _TITLED if text.startswith("% ") else _GITHUB
    tree = tree_of(name, text.encode("utf-8", "replace"), form)
    done = assemble(name, flatten(name, tree.blocks))
    stated = completed(stated_reference(done.text, done.blocks), _known(tree.meta), prefer=True)
    return Reading(done.text, done.blocks, stated, encoding, highlights=done.highlights)


def _known(meta: dict[str, Any]) -> Properties:
    address = _first(meta, "url", "source", "link", "canonical_url")
    return Properties(
        _WHERE,
        title=_first(meta, "title"),
        authors=tuple(_lines(meta, "author", "authors", "byline")),
        issued=_date(_first(meta, "published", "date", "date_published")),
        publisher=_first(meta, "publisher"),
        outlet=_first(meta, "site", "site_name", "publication", "outlet"),
        url=address if address.startswith(("http://", "https://")) else "",
    )


def _date(text: str) -> IssuedDate | None:
    return day_of(text) or find_date(text)


def _lines(meta: dict[str, Any], *keys: str) -> list[str]:
    return next((meta_lines(meta[key]) for key in keys if key in meta), [])


def _first(meta: dict[str, Any], *keys: str) -> str:
    return next(iter(_lines(meta, *keys)), "")

"""What a page says of itself where no reader sees it: JSON-LD, meta tags, microdata, its container.

Everything is gathered as it is stated, with the words that say where; ``record`` chooses. Nothing
of it runs: JSON-LD is parsed as JSON, and what is no JSON is passed over.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.html import HtmlElement

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]{5,80}?)\s*(?:\n|-->)"
)
_HEAD = 4096
_LONGEST_JSON = 1_000_000
_DEEPEST = 8
_MOST = 4
_PROPERTIES = etree.XPath("//@itemprop/..")
_ARTICLES = re.compile(r"Article$|Posting$|^Report$|^Review$|^WebPage$")
_GENERAL = frozenset({"WebPage", "WebSite", "ItemPage"})

Said = tuple[str, str]
"""A value, and the words that say where it stands."""


@dataclass(frozen=True)
class Saved:
    """What a page's container says: the address it came from, and when it was saved."""

    url: str = ""
    when: str = ""
    where: str = ""


@dataclass(frozen=True)
class Metadata:
    """All that was found, the most specific first in each list."""

    titles: tuple[Said, ...] = ()
    authors: tuple[tuple[Said, bool], ...] = ()
    outlets: tuple[Said, ...] = ()
    publishers: tuple[Said, ...] = ()
    dates: tuple[Said, ...] = ()
    addresses: tuple[Said, ...] = ()
    languages: tuple[Said, ...] = ()
    dois: tuple[Said, ...] = ()
    kinds: tuple[str, ...] = ()
    parts: tuple[tuple[str, Said], ...] = ()
    saved: Saved = field(default_factory=Saved)


def saved_by_browser(markup: str) -> Saved:
    """Return what a browser wrote at the head of a page that it saved."""
    head = markup[:_HEAD]
    match = _SINGLE_FILE.search(head)
    if match:
        return Saved(match[1], match[2], "the comment of the program that saved the page")
    match = _SAVED_FROM.search(head)
    if match:
        return Saved(match[1], "", "the comment of the browser that saved the page")
    return Saved()


def page_metadata(root: HtmlElement, saved: Saved) -> Metadata:
    """Return what a page's markup states of itself.

    Args:
        root: the page.
        saved: what its container states.
    """
    meta = _meta_tags(root)
    items = sorted(_linked_data(root), key=_rank)
    micro = _microdata(root)
    named = _Meta(meta)
    data = _Linked(items)
    canonical = [
        (link.get("href", ""), "the page's canonical address")
        for link in root.iter("link")
        if link.get("rel", "").casefold() == "canonical"
    ]
    return Metadata(
        titles=(
            *data.texts("headline"),
            *named("citation_title", "og:title", "dc.title", "dcterms.title", "parsely-title"),
            *named("twitter:title"),
            *data.texts("name"),
            *_title_tag(root),
        ),
        authors=(
            *data.people("author"),
            *((said, False) for said in named("citation_author", "parsely-author", "author")),
            *((said, False) for said in named("dc.creator", "dcterms.creator", "article:author")),
            *((said, False) for said in named("sailthru.author", "byl", "og:article:author")),
            *((said, False) for said in micro["author"]),
        ),
        outlets=(
            *named("citation_journal_title", "prism.publicationname", "og:site_name"),
            *data.names("isPartOf", types=frozenset({"Periodical", "Newspaper", "Blog"})),
            *data.names("publisher"),
            *named("application-name", "al:ios:app_name"),
        ),
        publishers=(
            *named("citation_publisher", "dc.publisher", "dcterms.publisher"),
            *data.names("publisher"),
        ),
        dates=(
            *data.texts("datePublished"),
            *named("citation_publication_date", "citation_date", "article:published_time"),
            *named("og:article:published_time", "dc.date.issued", "dcterms.issued", "dc.date"),
            *named("datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate"),
            *named("publish-date", "publication_date", "date", "dcterms.date"),
            *micro["datePublished"],
            *_times(root),
        ),
        addresses=(
            *canonical,
            *named("og:url", "citation_public_url"),
            *data.texts("mainEntityOfPage"),
            *data.texts("url"),
            *([(saved.url, saved.where)] if saved.url else []),
        ),
        languages=(
            *data.texts("inLanguage"),
            *([(lang, "the page's language tag")] if (lang := root.get("lang", "")) else []),
            *named("content-language", "og:locale", "dc.language", "citation_language"),
        ),
        dois=(
            *named("citation_doi", "prism.doi", "dc.identifier", "dc.identifier.doi", "doi"),
            *data.texts("identifier"),
            *data.texts("sameAs"),
        ),
        kinds=(*data.kinds(), *(value for value, _ in named("og:type"))),
        parts=tuple(
            (variable, said)
            for variable, name in (
                ("volume", "citation_volume"),
                ("issue", "citation_issue"),
                ("page", "citation_firstpage"),
            )
            for said in named(name)[:1]
        ),
        saved=saved,
    )


class _Meta:
    """The meta tags, asked by name."""

    def __init__(self, tags: dict[str, list[str]]) -> None:
        self._tags = tags

    def __call__(self, *names: str) -> list[Said]:
        return [
            (value, f"the page's metadata: {name}")
            for name in names
            for value in self._tags.get(name, ())
        ]


class _Linked:
    """The JSON-LD items that describe the page or its article, the article first."""

    def __init__(self, items: Sequence[dict[str, Any]]) -> None:
        self._items = items

    def kinds(self) -> list[str]:
        return [kind for item in self._items for kind in _types(item)]

    def texts(self, key: str) -> list[Said]:
        note = f"the page's metadata: {key} in JSON-LD"
        return [(text, note) for item in self._items for text in _texts(item.get(key))]

    def names(self, key: str, types: frozenset[str] | None = None) -> list[Said]:
        note = f"the page's metadata: {key} in JSON-LD"
        return [
            (text, note)
            for item in self._items
            for value in _listed(item.get(key))
            if types is None or (isinstance(value, dict) and types.intersection(_types(value)))
            for text in _texts(value.get("name") if isinstance(value, dict) else value)
        ]

    def people(self, key: str) -> list[tuple[Said, bool]]:
        """Return the makers, each with whether it is said to be a body."""
        note = f"the page's metadata: {key} in JSON-LD"
        return [
            ((text, note), isinstance(value, dict) and "Organization" in "".join(_types(value)))
            for item in self._items
            if not _GENERAL.issuperset(_types(item))
            for value in _listed(item.get(key))
            for text in _texts(value.get("name") if isinstance(value, dict) else value)
        ]


def _meta_tags(root: HtmlElement) -> dict[str, list[str]]:
    """Return the contents of the meta tags, by name in lower case."""
    found: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        content = " ".join((tag.get("content") or "").split())
        names = {tag.get(key, "").casefold() for key in ("property", "name", "http-equiv")}
        for name in names - {""} if content else ():
            values = found.setdefault(name, [])
            if content not in values:
                values.append(content)
    return found


def _linked_data(root: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", "").casefold():
            continue
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->").strip(" ;\n")
        if len(text) > _LONGEST_JSON:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles(data, 0)


def _articles(data: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    for item in _listed(data):
        if not isinstance(item, dict):
            continue
        if any(_ARTICLES.search(kind) for kind in _types(item)):
            yield item
        for key in ("@graph", "mainEntity"):
            yield from _articles(item.get(key), depth + 1)


def _rank(item: dict[str, Any]) -> int:
    return 1 if _GENERAL.issuperset(_types(item)) else 0


def _types(item: dict[str, Any]) -> list[str]:
    return [kind for kind in _listed(item.get("@type")) if isinstance(kind, str)]


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _texts(value: object) -> Iterator[str]:
    for one in _listed(value):
        text = one.get("@id", one.get("value")) if isinstance(one, dict) else one
        if isinstance(text, str) and text.strip():
            yield " ".join(text.split())


def _title_tag(root: HtmlElement) -> list[Said]:
    title = root.find(".//head/title")
    text = " ".join((title.text or "").split()) if title is not None else ""
    return [(text, "the page's title tag")] if text else []


def _microdata(root: HtmlElement) -> dict[str, list[Said]]:
    """Return the author and the date that the page's elements carry (schema.org microdata)."""
    found: dict[str, list[Said]] = {"author": [], "datePublished": []}
    for element in cast("list[HtmlElement]", _PROPERTIES(root)):
        name = element.get("itemprop", "")
        if name not in found:
            continue
        inner = element.find(".//*[@itemprop='name']")
        at = inner if inner is not None else element
        value = at.get("content") or at.get("datetime") or " ".join(at.itertext())
        if value.strip() and len(found[name]) < _MOST:
            found[name].append((" ".join(value.split()), f"the page's metadata: itemprop {name}"))
    return found


def _times(root: HtmlElement) -> list[Said]:
    """Return the times that are marked as those of publication."""
    found = []
    for element in root.iter("time"):
        words = f"{element.get('class', '')} {element.get('itemprop', '')}".casefold()
        if ("pubdate" in element.attrib or "publish" in words) and element.get("datetime"):
            found.append((element.get("datetime", ""), "the page's time of publication"))
    return found[:1]

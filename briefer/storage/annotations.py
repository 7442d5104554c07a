"""Passages as W3C Web Annotations, and annotations of other programs as far as they can be told.

Written is an AnnotationCollection with its one page inside, in JSON-LD
(https://www.w3.org/TR/annotation-model/): each passage has a TextQuoteSelector and a
TextPositionSelector, its section as a tag, and what Web Annotation has no word for under
``briefer:``. Read are collections, pages, lists and single annotations, and what Hypothes.is
exports. Nothing here finds a quotation in a text or knows a library; a file is data and no more:
its ``@context`` is never fetched.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from briefer.domain.passage import ChangeKind, Locator, MarkedChange
from briefer.domain.section import Comment, Section
from briefer.storage.wording import StorageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source

LARGEST: Final = 20 * 2**20
"""Bytes of a file of annotations."""
_MOST: Final = 20_000
_CONTEXT: Final = ["http://www.w3.org/ns/anno.jsonld", {"briefer": "urn:briefer:terms:"}]
_URN: Final = "urn:sha-256:"
_DEEPEST: Final = 8
"""How far an annotation's own parts may be nested: bodies in bodies, selectors refined."""

NOT_ANNOTATIONS: Final = (
    "“{name}” holds no annotations that Briefer can read. Nothing was changed. Export them again,"
    " as W3C Web Annotations in JSON."
)
TOO_MANY: Final = (
    "“{name}” holds more than {most} annotations. Nothing was changed. Export fewer at a time."
)


@dataclass(frozen=True, slots=True)
class Annotation:
    """A quotation as a file has it; what the file does not say is empty or None.

    Attributes:
        addresses: of the page it was made on.
        digest: the id of the article it was cut from.
        title: of the page or article.
        exact: the words.
        prefix: the words before.
        suffix: the words after.
        start: the first code point; None where no position is given.
        end: one past the last.
        tags: the names of sections or themes.
        comments: what was written to it.
        speaker: who is quoted.
        citing: whom the article cites.
        marking: the id of a level of markings.
        locator: where in the source it stands.
        changes: marked changes, at code points of the article.
        typed: whether the words were typed by hand.
    """

    addresses: tuple[str, ...] = ()
    digest: str = ""
    title: str = ""
    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    tags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    speaker: str = ""
    citing: str = ""
    marking: str = ""
    locator: Locator | None = None
    changes: tuple[MarkedChange, ...] = ()
    typed: bool = False

    @property
    def placed(self) -> bool:
        """Whether it says which words it is of, or where they stand."""
        return bool(self.exact) or self.start is not None


def write(briefing: Briefing, sources: Mapping[str, Source]) -> str:
    """Return all passages of a briefing as a collection of annotations.

    A comment that follows a passage goes with it, as its body. No maker and no time are stated:
    neither is known of a passage.

    Args:
        briefing: the briefing.
        sources: the articles it cites, by id.
    """
    items = [
        _annotation(briefing, section, passage, comment, sources.get(passage.article))
        for section in (Section("", "", items=_in_front(briefing)), *briefing.sections)
        for passage, comment in _with_comments(section)
    ]
    name = f"urn:briefer:{briefing.id}"
    page = {"id": f"{name}:page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    whole = {
        "@context": _CONTEXT,
        "id": name,
        "type": "AnnotationCollection",
        "label": briefing.front.title,
        "total": len(items),
        "first": page,
    }
    return json.dumps(_filled(whole), indent=1) + "\n"


def read(name: str, text: str) -> tuple[Annotation, ...]:
    """Return the annotations of a file, also those that say of no words what they are of.

    Args:
        name: the file's name, for messages.
        text: its whole text.

    Raises:
        StorageError: it is not JSON, holds no annotation, or too many.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise StorageError(NOT_ANNOTATIONS, name=name) from error
    items = _items(data)
    if len(items) > _MOST:
        raise StorageError(TOO_MANY, name=name, most=_MOST)
    found = tuple(each for item in items for each in _read(item))
    if not any(each.placed for each in found):
        raise StorageError(NOT_ANNOTATIONS, name=name)
    return found


def _in_front(briefing: Briefing) -> tuple[Passage, ...]:
    """Return the passages of the bottom line and the key judgments, which are in no section."""
    texts = (briefing.bottom_line, *(judgment.text for judgment in briefing.judgments))
    return tuple(passage for text in texts for passage in text.passages())


def _with_comments(section: Section) -> Iterator[tuple[Passage, str]]:
    """Yield a section's passages, each with the words of the comment that follows it."""
    followers = zip_longest(section.items, section.items[1:])
    for item, after in followers:
        if isinstance(item, Comment):
            for passage in item.text.passages():
                yield passage, ""
        else:
            yield item, after.text.plain() if isinstance(after, Comment) else ""


def _annotation(
    briefing: Briefing, section: Section, passage: Passage, comment: str, source: Source | None
) -> dict[str, object]:
    theme = briefing.theme(section.theme)
    tags = dict.fromkeys(filter(None, (section.heading, theme.name if theme else "")))
    bodies = [_body("tagging", tag) for tag in tags]
    return {
        "id": f"urn:briefer:{briefing.id}:{passage.id}",
        "type": "Annotation",
        "motivation": "highlighting",
        "body": [*bodies, *([_body("commenting", comment)] if comment else [])],
        "target": _target(passage, source),
        "briefer:speaker": passage.speaker,
        "briefer:citing": passage.citing,
        "briefer:marking": passage.marking,
        "briefer:typed": passage.typed,
        "briefer:locator": passage.locator
        and {"briefer:label": passage.locator.label, "briefer:value": passage.locator.value},
        "briefer:changes": [
            {
                "briefer:kind": change.kind.value,
                "briefer:start": change.start,
                "briefer:end": change.end,
                "briefer:text": change.text,
            }
            for change in passage.changes
        ],
    }


def _body(purpose: str, value: str) -> dict[str, object]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _target(passage: Passage, source: Source | None) -> dict[str, object]:
    address = source.reference.text("URL") if source else ""
    quote = {
        "type": "TextQuoteSelector",
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
    }
    place = {"type": "TextPositionSelector", "start": passage.start, "end": passage.end}
    return {
        "source": address or f"{_URN}{passage.article}",
        "selector": [quote] if passage.typed else [quote, place],
        "briefer:text": f"{_URN}{passage.article}",
        "briefer:title": source.reference.title if source else "",
    }


def _filled(data: object) -> object:
    """Return JSON without the members that say nothing."""
    if isinstance(data, dict):
        kept = {key: _filled(value) for key, value in data.items()}
        return {key: value for key, value in kept.items() if value not in ("", None, False, [])}
    return [_filled(each) for each in data] if isinstance(data, list) else data


def _items(data: object) -> list[Any]:
    """Return the annotations of a collection, a page, a list or an answer of Hypothes.is."""
    for _ in range(_DEEPEST):
        if isinstance(data, list):
            return data
        if not isinstance(data, dict):
            return []
        inner = next((data[key] for key in ("items", "rows", "first") if key in data), None)
        if inner is None:
            return [data]
        data = inner
    return []


def _read(item: object) -> Iterator[Annotation]:
    """Yield an annotation for each of its targets."""
    if not isinstance(item, dict):
        return
    bodies = [body for body in _many(item.get("body")) if isinstance(body, dict | str)]
    tags = [_text(tag) for tag in _many(item.get("tags"))]
    comments = [_text(item.get("text")), _text(item.get("bodyValue"))]
    for body in bodies:
        words = body if isinstance(body, str) else _text(body.get("value"))
        tagging = isinstance(body, dict) and body.get("purpose") == "tagging"
        (tags if tagging else comments).append(words)
    for target in _many(item.get("target"))[:_DEEPEST]:
        whole = {"source": target} if isinstance(target, str) else target
        if isinstance(whole, dict):
            yield Annotation(
                **_selected(_many(whole.get("selector"))),
                **_source(item, whole),
                **_own(item),
                tags=tuple(filter(None, tags)),
                comments=tuple(filter(None, comments)),
            )


def _source(item: dict[str, Any], target: dict[str, Any]) -> dict[str, Any]:
    source = target.get("source")
    named = source.get("id") if isinstance(source, Mapping) else source
    texts = [_text(each) for each in (target.get("briefer:text"), named, item.get("uri"))]
    document = item.get("document")
    title = _text(target.get("briefer:title"))
    if isinstance(document, dict) and not title:
        title = next(map(_text, _many(document.get("title"))), "")
    digests = [text.removeprefix(_URN) for text in texts if text.startswith(_URN)]
    return {
        "addresses": tuple(dict.fromkeys(t for t in texts if t and not t.startswith(_URN))),
        "digest": next(iter(digests), ""),
        "title": title,
    }


def _selected(selectors: list[Any], depth: int = 0) -> dict[str, Any]:
    """Return what selectors say of words and place; a refinement says it more closely."""
    found: dict[str, Any] = {}
    for selector in selectors:
        if not isinstance(selector, dict) or depth > _DEEPEST:
            continue
        if selector.get("type") == "TextQuoteSelector" and _text(selector.get("exact")):
            found |= {key: _text(selector.get(key)) for key in ("exact", "prefix", "suffix")}
        start, end = _count(selector.get("start")), _count(selector.get("end"))
        if selector.get("type") == "TextPositionSelector" and None not in {start, end}:
            found |= {"start": start, "end": end}
        found |= _selected(_many(selector.get("refinedBy")), depth + 1)
    return found


def _own(item: dict[str, Any]) -> dict[str, Any]:
    """Return what only Briefer's own files say."""
    locator = item.get("briefer:locator")
    found: dict[str, Any] = {
        key: _text(item.get(f"briefer:{key}")) for key in ("speaker", "citing", "marking")
    }
    if isinstance(locator, dict) and _text(locator.get("briefer:value")):
        label, value = _text(locator.get("briefer:label")), _text(locator.get("briefer:value"))
        found["locator"] = Locator(label or "page", value)
    changes = [_change(each) for each in _many(item.get("briefer:changes"))]
    whole = None not in changes
    found["changes"] = tuple(each for each in changes if each) if whole else ()
    found["typed"] = item.get("briefer:typed") is True
    return found


def _change(data: object) -> MarkedChange | None:
    if not isinstance(data, dict):
        return None
    start, end = _count(data.get("briefer:start")), _count(data.get("briefer:end"))
    kind = data.get("briefer:kind")
    if kind not in list(ChangeKind) or start is None or end is None:
        return None
    return MarkedChange(ChangeKind(kind), start, end, _text(data.get("briefer:text")))


def _many(data: object) -> list[Any]:
    """Return what JSON-LD may write alone or as a list as a list."""
    return data if isinstance(data, list) else [] if data is None else [data]


def _text(data: object) -> str:
    return data.encode("utf-8", "replace").decode("utf-8") if isinstance(data, str) else ""


def _count(data: object) -> int | None:
    """Return a position, or None where it is none."""
    return data if isinstance(data, int) and not isinstance(data, bool) and data >= 0 else None

"""A briefing from a list of passages and comments: for ``briefer new`` and the samples.

The list is a JSON array of entries, or an object that holds it as ``items`` beside front matter::

    {"title": "...", "for": "...", "from": "...", "date": "2026-11-21", "reference": "...",
     "marking": "...", "draft": 1, "lines": [["Copy", "..."]], "template": "...",
     "bottom_line": TEXT,
     "judgments": [{"text": TEXT, "likelihood": "...", "confidence": "...", "support": ["name"]}],
     "items": [{"article": "file.txt", "section": "labor", "exact": "...", "occurrence": 1,
                "name": "...", "speaker": "...", "citing": "...",
                "omit": ["..."], "insert": [{"after": "...", "text": "..."}],
                "replace": [{"exact": "...", "text": "..."}], "sic": ["..."]},
               {"section": "labor", "comment": TEXT}]}

TEXT is a string, or a list of strings, ``{"bold": "..."}``, ``{"cite": "file.txt",
"paragraph": 2}`` and passages without a section, which are quoted in the sentence. A section is
named by its theme's id, its theme's name, or a heading of its own. Only ``article``, ``section``,
``exact`` and ``comment`` are ever required.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from briefer.domain.article import Article
from briefer.domain.briefing import Briefing, FrontLine, FrontMatter, Judgment, Settings
from briefer.domain.passage import ChangeKind, Locator, MarkedChange, cut
from briefer.domain.prose import Citation, Paragraph, Prose, RunIn, Words, prose
from briefer.domain.section import Comment, Section, Theme
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.domain.passage import Passage
    from briefer.domain.prose import Span
    from briefer.domain.reference import Source

_FRONT = {
    "title": "title",
    "for": "prepared_for",
    "from": "prepared_by",
    "date": "date",
    "reference": "reference",
    "marking": "marking",
}


class OutlineError(BrieferError):
    """A list of passages that no briefing can be made from; nothing was written."""


def read_outline(file: Path) -> Any:  # noqa: ANN401 - any JSON, judged by ``build``
    """Read a list from a JSON file.

    Raises:
        OutlineError: the file cannot be read or is not JSON.
    """
    try:
        return json.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise OutlineError(
            "“{file}” cannot be read. Nothing was written. Check its name and permissions.",
            file=file.name,
        ) from error
    except (ValueError, RecursionError) as error:
        raise OutlineError(
            "“{file}” is not a JSON list of passages. Nothing was written.", file=file.name
        ) from error


def build(
    outline: object, sources: Sequence[Source], themes: Sequence[Theme], *, identifier: str
) -> Briefing:
    """Make a briefing; ids follow from the order, so that the same list gives the same briefing.

    Args:
        outline: the list as parsed JSON.
        sources: the articles it may name, by the name of the file each came from.
        themes: each gets a section of its own, in order, filled or not.
        identifier: the new briefing's id.

    Raises:
        OutlineError: an entry is not of the list's form, or names an article or a passage that is
            not there; the message quotes it.
    """
    builder = _Builder.of(sources, themes)
    try:
        return builder.briefing(outline, identifier)
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        # Any JSON may come; what is no string, list or object where one is due ends up here.
        raise _form("The list") from error


@dataclass
class _Builder:
    articles: Mapping[str, Article]
    themes: Sequence[Theme]
    sections: dict[str, Section]
    count: int = 0
    names: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: Sequence[Source], themes: Sequence[Theme]) -> _Builder:
        articles: dict[str, Article] = {}
        for source in sources:
            name = source.article.origin.name
            if name in articles and articles[name].id != source.article.id:
                raise OutlineError(
                    "Two different articles are named “{name}”. Nothing was written. Rename one.",
                    name=name,
                )
            articles[name] = source.article
        sections = {t.id: Section(f"s{n}", t.name, t.id) for n, t in enumerate(themes, 1)}
        return cls(articles, themes, sections)

    def briefing(self, outline: object, identifier: str) -> Briefing:
        top: dict[str, Any] = outline if isinstance(outline, dict) else {"items": outline}
        entries = top.get("items")
        if not isinstance(entries, list):
            raise OutlineError("The list of passages is not a JSON array. Nothing was written.")
        for number, entry in enumerate(entries, 1):
            self._add(entry, f"Entry {number}")
        bottom_line = self._prose(top.get("bottom_line", ""), "The bottom line")
        judgments = tuple(
            self._judgment(entry, f"Judgment {number}")
            for number, entry in enumerate(top.get("judgments", ()), 1)
        )
        return Briefing(
            id=identifier,
            front=_front(top),
            bottom_line=bottom_line,
            judgments=judgments,
            sections=tuple(self.sections.values()),
            themes=tuple(self.themes),
            settings=Settings(template=_text(top, "template", "The list") or Settings().template),
        )

    def _add(self, entry: object, where: str) -> None:
        if not isinstance(entry, dict) or not isinstance(entry.get("section"), str):
            raise _form(where)
        key = self._section(entry["section"])
        if "comment" in entry:
            item: Passage | Comment = Comment(self._id("c"), self._prose(entry["comment"], where))
        else:
            item = self._passage(entry, where)
        section = self.sections[key]
        self.sections[key] = replace(section, items=(*section.items, item))

    def _section(self, name: str) -> str:
        wanted = name.strip().casefold()
        for key, section in self.sections.items():
            if wanted in {key.casefold(), section.heading.casefold()}:
                return key
        self.sections[name] = Section(f"s{len(self.sections) + 1}", name.strip())
        return name

    def _judgment(self, entry: object, where: str) -> Judgment:
        if not isinstance(entry, dict) or "text" not in entry:
            raise _form(where)
        support = entry.get("support", ())
        missing = [name for name in support if name not in self.names]
        if missing:
            raise OutlineError(
                "{where}: no passage is named “{name}”. Nothing was written.",
                where=where,
                name=missing[0],
            )
        return Judgment(
            id=self._id("j"),
            text=self._prose(entry["text"], where),
            likelihood=_text(entry, "likelihood", where),
            confidence=_text(entry, "confidence", where),
            support=tuple(self.names[name] for name in support),
        )

    def _prose(self, text: object, where: str) -> Prose:
        if isinstance(text, str):
            return prose(text)
        if not isinstance(text, list):
            raise _form(where)
        return Prose((Paragraph(tuple(self._span(part, where) for part in text)),))

    def _span(self, part: object, where: str) -> Span:
        if isinstance(part, str) and part:
            return Words(part)
        if isinstance(part, dict) and "bold" in part:
            return Words(str(part["bold"]), bold=True)
        if isinstance(part, dict) and "cite" in part:
            number = part.get("paragraph")
            locator = None if number is None else Locator("paragraph", str(number))
            return Citation(self._article(part["cite"], where).id, locator)
        if isinstance(part, dict):
            return RunIn(self._passage(part, where))
        raise _form(where)

    def _passage(self, entry: dict[str, Any], where: str) -> Passage:
        exact = entry.get("exact")
        occurrence = entry.get("occurrence", 1)
        if not isinstance(exact, str) or not exact.strip():
            raise _form(where)
        if not isinstance(occurrence, int) or occurrence < 1:
            raise _form(where)
        article = self._article(entry.get("article"), where)
        start = _find(article.text, exact, occurrence)
        if start < 0:
            raise OutlineError(
                "{where}: “{exact}” does not occur{times} in {article}. Nothing was written.",
                where=where,
                exact=exact,
                times="" if occurrence == 1 else f" {occurrence} times",
                article=article.origin.name,
            )
        passage = cut(article, start, start + len(exact), identifier=self._id("p"))
        if "name" in entry:
            self.names[str(entry["name"])] = passage.id
        return replace(
            passage,
            changes=_changes(entry, passage, where),
            speaker=_text(entry, "speaker", where),
            citing=_text(entry, "citing", where),
        )

    def _article(self, name: object, where: str) -> Article:
        article = self.articles.get(name) if isinstance(name, str) else None
        if article is None:
            raise OutlineError(
                "{where}: the article “{name}” is not among the files given. Nothing was written.",
                where=where,
                name=name,
            )
        return article

    def _id(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"


def _front(top: dict[str, Any]) -> FrontMatter:
    texts = {field: _text(top, key, "The front matter") for key, field in _FRONT.items()}
    draft = top.get("draft", 0)
    if not isinstance(draft, int):
        raise _form("The draft number")
    lines = tuple(FrontLine(str(label), str(value)) for label, value in top.get("lines", ()))
    return FrontMatter(**texts, draft=draft, lines=lines)


def _find(text: str, exact: str, occurrence: int) -> int:
    start = -1
    for _ in range(occurrence):
        start = text.find(exact, start + 1)
        if start < 0:
            break
    return start


def _changes(entry: dict[str, Any], passage: Passage, where: str) -> tuple[MarkedChange, ...]:
    found = [
        _change(ChangeKind.OMISSION, text, "", passage, where) for text in entry.get("omit", ())
    ]
    for change in entry.get("insert", ()):
        at = _change(ChangeKind.INSERTION, change["after"], "", passage, where)
        found.append(replace(at, start=at.end, text=change["text"]))
    found += [
        _change(ChangeKind.INSERTION, change["exact"], change["text"], passage, where)
        for change in entry.get("replace", ())
    ]
    found += [_change(ChangeKind.SIC, text, "", passage, where) for text in entry.get("sic", ())]
    return tuple(sorted(found, key=lambda change: (change.start, change.end)))


def _change(kind: ChangeKind, exact: str, text: str, passage: Passage, where: str) -> MarkedChange:
    offset = passage.exact.find(exact)
    if offset < 0:
        raise OutlineError(
            "{where}: “{exact}” does not occur in the passage. Nothing was written.",
            where=where,
            exact=exact,
        )
    start = passage.start + offset
    return MarkedChange(kind, start, start + len(exact), text)


def _text(entry: dict[str, Any], key: str, where: str) -> str:
    value = entry.get(key, "")
    if not isinstance(value, str):
        raise _form(where)
    return value


def _form(where: str) -> OutlineError:
    return OutlineError(
        "{where} is not of the list's form: an article, a section and the exact words, or a section"
        " and a comment. Nothing was written.",
        where=where,
    )

"""Comparing a briefing with a Word file that others edited: reading, composing, looking up.

The briefing is never changed here. What a person takes over is an edit like any other
(``Workspace.edit``).
"""

from __future__ import annotations

import datetime as dt
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Any, Final

from briefer.composing.languages import labels_for
from briefer.composing.quotation import printed
from briefer.domain.passage import SpanError, cut
from briefer.evidence.readback.arriving import fragments
from briefer.evidence.readback.comparing import Hit, Written, compare, unsearched
from briefer.evidence.readback.words import within_marks
from briefer.library import LibraryError
from briefer.sources.readback import read_edited
from briefer.workspace.nearby import Nearby
from briefer.workspace.press import draft

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from briefer.document.document import Document
    from briefer.domain.article import Article
    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.evidence.readback.arriving import Fragment
    from briefer.evidence.readback.findings import Piece, Report
    from briefer.sources.readback import Edited, Mark
    from briefer.workspace.job import Job
    from briefer.workspace.workspace import Workspace

_ARTICLES: Final = 20
"""How many articles that have a quotation's rarest words are looked through."""
_SOUGHT: Final = 8
"""Words of a quotation that the library is searched for, as a phrase."""


def read_back(
    workspace: Workspace, path: Path, progress: Callable[[float], None] | None = None
) -> Report:
    """Compare the open briefing with an edited Word file; nothing is changed.

    Args:
        workspace: with the briefing.
        path: the Word file.
        progress: gets fractions from 0 to 1; may raise CancelledError.

    Raises:
        SourceError: the file cannot be read.
        BrieferError: the briefing cannot be composed: its style or template is not there.
        CancelledError: ``progress`` raised it.
    """
    tell = progress or (lambda _: None)
    tell(0.0)
    readers, briefing = workspace.articles.readers, workspace.briefing
    with ThreadPoolExecutor(1) as pool:
        # Another process reads the file meanwhile.
        reading = pool.submit(read_edited, path, readers)
        job = workspace.job()
        document = _document(job, briefing)
        edited = reading.result()
    tell(0.5)
    shown, now = _as_written(briefing, edited), _moment(edited.created)
    if shown != briefing or not (briefing.front.date or now.date() == job.now.date()):
        document = _document(replace(job, now=now), shown)
        tell(0.8)
    written = Written(shown, document, job.sources, _front(shown))
    finder = Finder(workspace)
    report = compare(written, edited, finder.find)
    tell(1.0)
    return unsearched(report) if finder.failed else report


def _document(job: Job, briefing: Briefing) -> Document:
    return draft(replace(job, briefing=briefing)).finished()


def _as_written(briefing: Briefing, edited: Edited) -> Briefing:
    """Return the briefing in the language that the file says it is in, and with its annex only.

    A file for release has none, whatever the briefing's settings are.
    """
    settings, language = briefing.settings, edited.language
    if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", language):
        settings = replace(settings, language=language)
    if settings.annex:
        heading = labels_for(settings.language).annex.heading
        said = ("".join(part.text for part in each.stretches) for each in edited.paragraphs)
        settings = replace(settings, annex=any(text.strip() == heading for text in said))
    return replace(briefing, settings=settings)


def _moment(created: str) -> dt.datetime:
    """Return when the file was written, as a briefing without a date prints that day."""
    try:
        found = dt.datetime.fromisoformat(created)
    except ValueError:
        return dt.datetime.now().astimezone()
    return (found if found.tzinfo else found.replace(tzinfo=dt.UTC)).astimezone()


def _front(briefing: Briefing) -> dict[str, str]:
    """Return the fields of the front matter by the labels that their lines have on the page."""
    labels = labels_for(briefing.settings.language)
    return {
        labels.prepared_for: "prepared_for",
        labels.prepared_by: "prepared_by",
        labels.date: "date",
        labels.reference: "reference",
        labels.subject: "title",
        labels.marking: "marking",
    }


class Finder:
    """Finds the words of quotations in the articles of a briefing, then in the library."""

    def __init__(self, workspace: Workspace) -> None:
        """Look at nothing yet."""
        self._workspace = workspace
        self._known: dict[str, Hit | None] = {}
        self._nearby = Nearby(workspace)
        self.failed = False
        """Whether the library could not be searched, so that what was not found may be there."""

    def find(self, words: str) -> Hit | None:
        """Return the passage that a quotation would become; None where no article has one like it.

        What it leaves out or puts in between brackets may stand between its words; nothing else.
        Where no article has its words, the nearest are returned as what they are.
        """
        if words not in self._known:
            self._known[words] = self._found(words)
        return self._known[words]

    def _found(self, words: str) -> Hit | None:
        parts = fragments(words)
        if not parts:
            return None
        for source in self._articles(parts):
            spans = _spans(source.article, parts)
            hit = _hit(source, spans) if spans is not None else None
            if hit is not None:
                return hit
        return self._nearest(parts)

    def _nearest(self, parts: list[Fragment]) -> Hit | None:
        try:
            near = self._nearby.find(parts)
        except LibraryError:
            self.failed = True
            return None
        hit = _hit(near.source, near.spans) if near is not None else None
        if near is None or hit is None:
            return None
        quote = near.source.article.quote
        words = " … ".join(" ".join(quote(*span).split()) for span in near.spans)
        return hit._replace(near=words, asked=" … ".join(part.words for part in parts))

    def _articles(self, parts: list[Fragment]) -> Iterator[Source]:
        seen = set()
        for article, source in self._workspace.sources.items():
            seen.add(article)
            yield source
        longest = max((part.words for part in parts), key=len)
        phrase = " ".join(re.findall(r"\w+", longest)[:_SOUGHT])
        try:
            hits = self._workspace.articles.library.search(f'"{phrase}"', _ARTICLES)
        except LibraryError:
            self.failed = True
            return
        for hit in hits:
            if hit.article not in seen:
                yield self._workspace.source(hit.article)


def _hit(source: Source, spans: Sequence[tuple[int, int]]) -> Hit | None:
    """Return the passage of some spans of an article, with what is between them left out."""
    omitted = [(one[1], other[0]) for one, other in pairwise(spans)]
    try:
        passage = cut(source.article, spans[0][0], spans[-1][1], omitted=omitted)
    except SpanError:
        return None
    return Hit(passage, source.reference.title or source.article.origin.name)


_ALIKE: Final = {"'": "['‘’]", "‘": "['‘’]", "’": "['‘’]"} | dict.fromkeys('"“”', "[\"“”‘’']")

_SPACED: Final = re.compile("[^\\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""A letter or digit of a script in which a quotation neither begins nor ends within a word."""


def _spans(article: Article, parts: Iterable[Fragment]) -> list[tuple[int, int]] | None:
    """Return where parts of a quotation stand in an article, one after another; None if not so.

    White space and the form of quotation marks may differ; nothing else may. Of several places
    those are taken that leave out the least before the first place where the quotation can end.
    """
    sought = list(map(_pattern, parts))
    at = 0
    found: list[tuple[int, int]] = []
    for part in sought:
        match = part.search(article.text, at)
        if match is None:
            return None
        found.append(match.span())
        at = match.end()
    for number in range(len(found) - 2, -1, -1):
        places = sought[number].finditer(article.text, found[number][0])
        found[number] = _last_before(found[number + 1][0], places)
    return found


def _last_before(end: int, places: Iterable[re.Match[str]]) -> tuple[int, int]:
    """Return the last of some places that ends before a position; the first one does."""
    return [place.span() for place in takewhile(lambda place: place.end() <= end, places)][-1]


def _pattern(part: Fragment) -> re.Pattern[str]:
    """Return what finds words; letters of scripts that set spaces begin and end with a word."""
    words = (
        "".join(_ALIKE.get(sign, re.escape(sign)) for sign in word) for word in part.words.split()
    )
    begin = r"(?<!\w)" if part.begins and _SPACED.match(part.words[0]) else ""
    end = r"(?!\w)" if part.ends and _SPACED.match(part.words[-1]) else ""
    return re.compile(begin + r"\s+".join(words) + end)


def taken_over(workspace: Workspace, report: Report) -> dict[str, str]:
    """Return how each changed quotation would read once taken over, by its passage's id."""
    language = workspace.briefing.settings.language
    found = {}
    for each in report.quotations:
        if each.taken is not None:
            source = workspace.sources.get(each.taken.article)
            runs = printed(each.taken, source.article if source else None, language)
            found[each.passage] = "".join(run.text for run in runs)
    return found


def details(report: Report, briefing: Briefing) -> dict[str, Any]:
    """Return a report as JSON."""
    words = {passage.id: " ".join(passage.exact.split()) for passage in briefing.passages()}
    return {
        "compared": report.ours,
        "clean": report.clean,
        "older": report.older,
        "from": report.whose.value,
        "notices": [str(notice) for notice in report.notices],
        "quotations": [
            {
                "passage": each.passage,
                "words": words.get(each.passage, ""),
                "states": [state.value for state in each.states],
                "messages": [str(message) for message in each.messages],
                "found": each.found.value,
                "reads": each.after,
                "difference": _pieces(each.pieces),
                "by": _marks(each.marks),
                "note": each.note,
                "takable": each.offered,
            }
            for each in report.quotations
        ],
        "texts": [
            {
                "part": each.part.value,
                "id": each.owner,
                "states": [state.value for state in each.states],
                "message": str(each.message),
                "reads": each.after,
                "difference": _pieces(each.pieces),
                "by": _marks(each.marks),
                "takable": each.offered,
            }
            for each in report.texts
        ],
        "new": [
            {
                "words": each.words,
                "message": str(each.message),
                "source": each.source,
                "verbatim": each.verbatim,
                "difference": _pieces(each.pieces),
                "article": each.passage.article if each.passage else "",
                "start": each.passage.start if each.passage else None,
                "end": each.passage.end if each.passage else None,
                "by": _marks(each.marks),
                "note": each.note,
                "takable": each.offered,
            }
            for each in report.arrivals
        ],
        "comments": [
            asdict(each.remark)
            | {
                "words": each.words,
                "passage": each.passage,
                "part": each.part.value if each.part else "",
                "paragraph": each.around,
            }
            for each in report.remarks
        ],
    }


def _pieces(pieces: Iterable[Piece]) -> list[dict[str, object]]:
    return [
        {"kind": piece.kind.value, "text": piece.text}
        | ({"by": _marks(piece.marks)} if piece.marks else {})
        for piece in pieces
    ]


def _marks(marks: Iterable[Mark]) -> list[dict[str, str]]:
    return [{"did": m.deed.value, "author": m.author, "date": m.date} for m in marks]


def told(report: Report, words: Mapping[str, str]) -> Iterator[str]:
    """Yield a report as lines for people.

    Args:
        report: what was found.
        words: those of each passage, by its id.
    """
    for notice in report.notices:
        yield str(notice)
    for each in report.quotations:
        if not each.unchanged:
            yield f"“{_short(words.get(each.passage, ''))}”"
            yield from (f"  {message}" for message in each.messages)
            yield from _differing(each.pieces)
            yield from _hands(each.marks)
    for text in report.texts:
        yield f"{text.part.value}: {text.message}"
        yield from _differing(text.pieces)
        yield from _hands(text.marks)
    for new in report.arrivals:
        yield f"“{_short(new.words)}”"
        yield f"  {new.message}"
        yield from _differing(new.pieces)
        yield from _hands(new.marks)
    for remark in report.remarks:
        about = f" in “{_short(remark.around)}”" if remark.around else ""
        if remark.words:
            about = f" on “{_short(remark.words)}”"
        yield f"{remark.remark.author or 'Somebody'}{about}: {remark.remark.text}"
    if report.ours:
        unchanged = sum(each.unchanged for each in report.quotations)
        yield f"{unchanged} of {len(report.quotations)} quotations are unchanged"
    else:
        found = sum(each.verbatim for each in report.arrivals)
        yield f"{found} of {len(report.arrivals)} quotations stand in an article"


def _differing(pieces: Iterable[Piece]) -> Iterator[str]:
    signs = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "same": ("", "")}
    parts = []
    for piece in pieces:
        opening, closing = signs[piece.kind.value]
        words = piece.text.lstrip()
        parts.append(f"{' ' * (len(piece.text) - len(words))}{opening}{words}{closing}")
    text = "".join(parts)
    if text:
        yield f"  {text.strip()}"


def _hands(marks: Iterable[Mark]) -> Iterator[str]:
    for mark in marks:
        if mark.author or mark.date:
            yield f"  {mark.deed.value} by {mark.author or 'somebody'} {mark.date[:16]}".rstrip()


def _short(text: str, most: int = 60) -> str:
    text = within_marks(text)
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"

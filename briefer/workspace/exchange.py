"""References and passages in and out of the open briefing and the library.

Everything here reads, or writes a file, or adds articles; what changes a reference or the briefing
is handed back as one edit, for ``Workspace.edit``, so that one undo takes it back. One object is
one look at the briefing, and may be used on another thread.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.citing.exchange import (
    ExchangeError,
    How,
    Matcher,
    Merge,
    Record,
    compared,
    merged,
    read_records,
    write_records,
)
from briefer.citing.exchange.merging import TYPE
from briefer.domain.article import Article, Origin, text_digest
from briefer.domain.reference import Source
from briefer.editing import ChangeReference, Group, wording
from briefer.errors import Said
from briefer.storage.annotations import LARGEST as LARGEST_ANNOTATIONS
from briefer.storage.annotations import read as read_annotations
from briefer.storage.annotations import write as write_annotations
from briefer.storage.prints import sha256
from briefer.workspace.adding import AddReport
from briefer.workspace.foreign import put, reference_files, text_of
from briefer.workspace.landing import land
from briefer.workspace.linked import linked_file

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Reference
    from briefer.editing import Edit
    from briefer.workspace.articles import Articles
    from briefer.workspace.landing import Landing

LARGEST: Final = 50 * 2**20
"""Bytes of a file of references; ten thousand with abstracts take about twenty million."""
_LOT: Final = 200
"""Records that go into the library in one transaction."""
_ALONE: Final = "application/vnd.citationstyles.csl+json"

UNTITLED = "A reference without a title"
OUTSIDE = "“{link}” is not in the folder of “{name}” and was not added."


@dataclass(frozen=True, slots=True)
class Match:
    """A record and the article it is about.

    Attributes:
        article: the article's id.
        record: what the file says.
        how: by what the two were matched.
        merge: what the record would fill in, and where it differs.
        fresh: whether the article came with the record, so that nobody has touched it yet.
    """

    article: str
    record: Record
    how: How
    merge: Merge
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of reading files of references. No reference was changed yet.

    Attributes:
        name: of the file or folder.
        matches: records with their articles, an article at most once.
        added: ids of articles that were new in the folder.
        marked: as in ``AddReport``.
        failed: a message for people for each linked file that was not added.
        alone: records without an article: see ``Exchange.add_alone``.
        unsure: records that may be about several articles, or about one that another record fits
            better, with the ids of those.
    """

    name: str
    matches: tuple[Match, ...] = ()
    added: tuple[str, ...] = ()
    failed: tuple[Said, ...] = ()
    alone: tuple[Record, ...] = ()
    unsure: tuple[tuple[Record, tuple[str, ...]], ...] = ()
    marked: tuple[tuple[str, int], ...] = ()

    def records(self) -> tuple[Record, ...]:
        """Return every record of the file, matched ones first."""
        matched = {id(match.record): match.record for match in self.matches}
        unsure = (record for record, _articles in self.unsure)
        return (*matched.values(), *unsure, *self.alone)


class Exchange:
    """What goes in and out, for one state of the briefing."""

    def __init__(self, articles: Articles, briefing: Briefing) -> None:
        """Look at the briefing as it is now.

        Args:
            articles: the articles at hand.
            briefing: the open briefing.
        """
        self._articles = articles
        self._briefing = briefing

    def import_records(
        self, path: Path, progress: Callable[[float], None] | None = None
    ) -> ImportReport:
        """Read a file of references, or a folder that a program exported with its files.

        Linked files inside the folder are added to the library; nothing else is looked at.

        Args:
            path: the file or folder.
            progress: told how much is done, 0 to 1, also while a file is read; may raise
                CancelledError.

        Raises:
            ExchangeError: it cannot be read or holds no references.
            LibraryError: the library cannot be used.
            CancelledError: ``progress`` raised it; files that were added before stay.
        """
        tell = progress or _nobody
        tell(0.0)
        records, failed = _records(path)
        added: list[str] = []
        linked: list[tuple[str, ...]] = []
        marked: list[tuple[str, int]] = []
        for number, (file, record) in enumerate(records):
            report = self._add_linked(file, record, _part(tell, number, len(records)))
            linked.append((*report.added, *report.known))
            added += report.added
            failed += report.failed
            marked += report.marked
            tell((number + 1) / len(records))
        found = self._matched([record for _, record in records], linked)
        return replace(self._report(path.name, found, added, failed), marked=tuple(marked))

    def edit(self, report: ImportReport, take: Collection[tuple[str, str]] = ()) -> Edit | None:
        """Return the one edit that a report leads to; None where it leads to none.

        What an article lacks is filled in. What it has otherwise stays, but for what ``take`` says.

        Args:
            report: what came of reading.
            take: pairs of an article's id and a variable (``type`` is one) to take from the record.
        """
        edits: list[ChangeReference] = []
        for match in report.matches:
            before = self._articles.get(match.article).reference
            chosen = {variable for article, variable in take if article == match.article}
            chosen |= {TYPE} if match.fresh else set()
            after = merged(before, compared(before, match.record.reference), chosen)
            if after != before:
                edits.append(ChangeReference(match.article, before, after))
        return (
            Group(tuple(edits), wording.TAKE_REFERENCES.format(heading=report.name))
            if edits
            else None
        )

    def add_alone(
        self, records: Sequence[Record], progress: Callable[[float], None] | None = None
    ) -> AddReport:
        """Add records as articles without a text, whose quotations are typed by hand.

        Args:
            records: what the file says of each.
            progress: told how much is done, 0 to 1; may raise CancelledError.

        Raises:
            LibraryError: one could not be stored; those of lots before it are.
            CancelledError: ``progress`` raised it; those before stay.
        """
        added: list[str] = []
        known: list[str] = []
        for first in range(0, len(records), _LOT):
            (progress or _nobody)(first / len(records))
            lot = [_alone(record) for record in records[first : first + _LOT]]
            news = self._articles.library.add_many(lot)
            for (source, _original), new in zip(lot, news, strict=True):
                (added if new else known).append(source.article.id)
        return AddReport(tuple(added), tuple(known))

    def export_records(self, path: Path, articles: Sequence[str] | None = None) -> int:
        """Write the references of articles to a file whose suffix tells the form.

        Args:
            path: ending in one of ``citing.exchange.SUFFIXES``.
            articles: ids; None for all in the library.

        Returns:
            How many were written.

        Raises:
            BrieferError: the suffix is another, an article is not there, or it cannot be written.
        """
        if articles is None:
            articles = [summary.id for summary in self._articles.library.summaries()]
        references = [self._articles.get(article).reference for article in articles]
        put(path, write_records(path.suffix, references))
        return len(references)

    def export_annotations(self, path: Path) -> int:
        """Write the briefing's passages to a file of Web Annotations.

        Returns:
            How many there are.

        Raises:
            ExchangeError: it cannot be written.
        """
        sources = self._articles.cited(self._briefing.cited())
        put(path, write_annotations(self._briefing, sources))
        return sum(1 for _ in self._briefing.passages())

    def import_annotations(self, path: Path) -> Landing:
        """Read a file of Web Annotations and find its quotations in the articles at hand.

        Raises:
            BrieferError: it cannot be read or holds none.
        """
        found = read_annotations(path.name, text_of(path, LARGEST_ANNOTATIONS))
        return land(found, self._briefing, self._references(), self._articles.get)

    def _references(self) -> dict[str, Reference]:
        """Return what every article at hand is known by; the briefing's own copies win."""
        library = {each.id: each.reference for each in self._articles.library.summaries()}
        cited = self._articles.cited(self._briefing.cited())
        return library | {article: source.reference for article, source in cited.items()}

    def _add_linked(
        self, file: Path, record: Record, progress: Callable[[float], None]
    ) -> AddReport:
        inside = [(link, linked_file(file.parent, link)) for link in record.files]
        report = AddReport()
        found = [each for _, each in inside if each is not None]
        if found:
            report = self._articles.add_files(found, lambda step: progress(step.fraction))
        missing = (
            Said(OUTSIDE, link=link, name=file.name) for link, each in inside if each is None
        )
        return replace(report, failed=(*report.failed, *missing))

    def _matched(
        self, records: Sequence[Record], linked: Sequence[tuple[str, ...]]
    ) -> list[tuple[Record, How | None, tuple[str, ...]]]:
        matcher = Matcher(self._references().items())
        found: list[tuple[Record, How | None, tuple[str, ...]]] = []
        for record, files in zip(records, linked, strict=True):
            how, articles = (
                (How.FILE, files) if files else matcher.find(record.reference) or (None, ())
            )
            found.append((record, how, tuple(dict.fromkeys(articles))))
        order = list(How)
        return sorted(found, key=lambda each: order.index(each[1]) if each[1] else len(order))

    def _report(
        self,
        name: str,
        found: Sequence[tuple[Record, How | None, tuple[str, ...]]],
        added: Sequence[str],
        failed: Sequence[Said],
    ) -> ImportReport:
        matches: dict[str, Match] = {}
        alone: list[Record] = []
        unsure: list[tuple[Record, tuple[str, ...]]] = []
        references = self._references()
        for record, how, articles in found:
            if how is None:
                alone.append(record)
            elif (how is How.TITLE and len(articles) > 1) or not matches.keys().isdisjoint(
                articles
            ):
                unsure.append((record, articles))
            else:
                for article in articles:
                    merge = compared(references[article], record.reference)
                    matches[article] = Match(article, record, how, merge, article in added)
        return ImportReport(
            name, tuple(matches.values()), tuple(added), tuple(failed), tuple(alone), tuple(unsure)
        )


def left_out(records: Iterable[Record]) -> tuple[Said, ...]:
    """Return a line for people for each record that says more than a reference can hold."""
    lines: list[Said] = []
    for record in records:
        if record.left_out:
            name = record.reference.short_title or record.key or Said(UNTITLED)
            parts = ", ".join(dict.fromkeys(record.left_out))
            lines.append(Said("{name}: {parts}", name=name, parts=parts))
    return tuple(lines)


def _nobody(_done: float) -> None:
    """Tell nobody how much is done."""


def _part(progress: Callable[[float], None], number: int, total: int) -> Callable[[float], None]:
    """Return what tells of one record of many as its part of the whole."""
    return lambda done: progress((number + done) / total)


def _records(path: Path) -> tuple[list[tuple[Path, Record]], list[Said]]:
    """Return records, each with its file, and messages; one bad file of several stops nothing."""
    found: list[tuple[Path, Record]] = []
    faults: list[ExchangeError] = []
    for file in reference_files(path):
        try:
            found += [(file, each) for each in read_records(file.name, text_of(file, LARGEST))]
        except ExchangeError as fault:
            faults.append(fault)
    if faults and not found:
        raise faults[0]
    return found, [Said.of(fault) for fault in faults]


def _alone(record: Record) -> tuple[Source, bytes]:
    """Return a record as an article without a text, and the bytes that are kept as its original."""
    item = record.reference.item(record.key)
    original = json.dumps(item, ensure_ascii=True, sort_keys=True).encode("ascii")
    digest = sha256(original)
    authors = ", ".join(name.display() for name in record.reference.authors)
    parts = (authors, record.reference.title, record.reference.text("container-title"))
    line = ". ".join(filter(None, parts)) or record.key
    text = f"{line} (a reference without a text, {digest[:12]})"
    origin = Origin(record.reference.title[:200] or record.key or digest[:12], digest, _ALONE)
    return Source(Article(text_digest(text), text, (), origin), record.reference), original

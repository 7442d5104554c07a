"""The workspace: one open briefing, its history and journal, and the library beside it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefer import editing, evidence, storage
from briefer.domain.briefing import Briefing
from briefer.domain.passage import new_id
from briefer.domain.section import Section
from briefer.errors import BrieferError
from briefer.workspace.settings import Template, load_template, load_themes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.document.inline import Inline
    from briefer.document.layout import Layout
    from briefer.domain.reference import Source
    from briefer.domain.section import Theme
    from briefer.editing import Change, Edit
    from briefer.evidence import Finding
    from briefer.library import Hit, Library, Summary
    from briefer.workspace.places import Places
    from briefer.workspace.press import Job


class ReadOnlyError(BrieferError):
    """An edit of a briefing that this program may only show."""


class MissingArticleError(BrieferError):
    """An article that is neither in the library nor in the briefing."""


@dataclass(frozen=True, slots=True)
class AddReport:
    """What came of adding articles.

    Attributes:
        added: ids of those that are new.
        known: ids of those that were there already.
        failed: a message for people for each that could not be read.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


class Workspace:
    """What one open briefing can do.

    Attributes:
        places: where things lie.
        briefing: the open briefing; replaced by each edit, never changed.
        path: its file, or None before it has one.
        read_only: whether edits are refused, as the file comes from a newer program.
    """

    def __init__(self, places: Places) -> None:
        """Start with a new briefing; nothing is read or written before it is needed."""
        self.places = places
        self.path: Path | None = None
        self.read_only = False
        self._library: Library | None = None
        self._kept: dict[str, Source] = {}
        self._history = editing.History()
        self._saved: Briefing | None = None
        self.briefing = self._blank()
        self._start = self.briefing

    # The library

    @property
    def library(self) -> Library:
        """The library, opened when first asked for; a first start fills it with the seeds."""
        if self._library is None:
            from briefer.library import Library  # noqa: PLC0415 - sqlite loads when first used

            self.places.data.mkdir(parents=True, exist_ok=True)
            first = not self.places.library.exists()
            self._library = Library(self.places.library)
            if first and self.places.seeds is not None:
                self.add_files(sorted(self.places.seeds.glob("*.txt")))
        return self._library

    def summaries(self) -> tuple[Summary, ...]:
        """Return what a list of all articles shows of each."""
        return self.library.summaries()

    def search(self, words: str) -> tuple[Hit, ...]:
        """Return the places in all articles where words occur, best first."""
        return self.library.search(words)

    def source(self, article: str) -> Source:
        """Return an article with its reference; the briefing's own copy wins.

        Raises:
            MissingArticleError: it is in neither.
        """
        source = self._kept.get(article) or self.library.get(article)
        if source is None:
            raise MissingArticleError(
                "The text of this article is neither in the library nor in the briefing. Its"
                " passages are safe. Add the article's file to read it again."
            )
        return source

    @property
    def sources(self) -> Mapping[str, Source]:
        """The articles that the briefing cites, by id; those that cannot be found are left out."""
        cited = self.briefing.cited()
        for article in cited:
            if article not in self._kept and self.places.library.exists():
                source = self.library.get(article)
                if source is not None:
                    self._kept[article] = source
        return {article: self._kept[article] for article in cited if article in self._kept}

    def add_files(
        self, paths: Iterable[Path], progress: Callable[[float], None] | None = None
    ) -> AddReport:
        """Add files, and the files of folders, to the library; those that fail are reported.

        Raises:
            CancelledError: ``progress`` raised it; what was added before stays.
        """
        from briefer.sources import read_file  # noqa: PLC0415 - the readers load when first used

        files = [file for path in paths for file in _files(path)]
        added: list[str] = []
        known: list[str] = []
        failed: list[str] = []
        for number, file in enumerate(files):
            try:
                source = read_file(file)
                original = file.read_bytes()
            except BrieferError as error:
                failed.append(str(error))
            else:
                new = self.library.add(source, original)
                (added if new else known).append(source.article.id)
            if progress is not None:
                progress((number + 1) / len(files))
        return AddReport(tuple(added), tuple(known), tuple(failed))

    def add_text(self, name: str, text: str) -> AddReport:
        """Add pasted text to the library as an article of this name.

        Raises:
            BrieferError: the text is empty or too long.
        """
        from briefer.sources import read_bytes  # noqa: PLC0415 - the readers load when first used

        data = text.encode("utf-8", "replace")
        source = read_bytes(name, data)
        new = self.library.add(source, data)
        found = (source.article.id,)
        return AddReport(added=found) if new else AddReport(known=found)

    # The briefing's file

    @property
    def dirty(self) -> bool:
        """Whether the briefing differs from what its file holds."""
        return self.briefing != (self._start if self._saved is None else self._saved)

    def new(self) -> None:
        """Put an empty briefing with a section for each theme in place of the open one."""
        self._put(self._blank(), {}, path=None)

    def adopt(self, briefing: Briefing, sources: Mapping[str, Source]) -> None:
        """Put a briefing that has no file yet in place of the open one."""
        self._put(briefing, sources, path=None)

    def open(self, path: Path) -> tuple[str, ...]:
        """Open a briefing's file in place of the open one.

        Returns:
            Warnings for people: what is missing or damaged.

        Raises:
            StorageError: the file cannot be opened; the open briefing stays.
        """
        stored = storage.load(path)
        self._put(stored.briefing, stored.sources, path=path)
        self._saved = stored.briefing
        self.read_only = stored.read_only
        return stored.warnings

    def save(self, path: Path | None = None) -> Path:
        """Write the briefing and the articles it cites to its file, or to another one.

        Raises:
            StorageError: it cannot be written; what was there still is.
            ValueError: there is no file yet and none is given.
        """
        target = path or self.path
        if target is None:
            raise ValueError("a new briefing needs a path")
        storage.save(target, self.briefing, self.sources)
        self.path, self._saved, self.read_only = target, self.briefing, False
        return target

    def samples(self) -> tuple[tuple[str, str], ...]:
        """Return the names and titles of the sample briefings; none in an installed program."""
        files = sorted(self.places.samples.glob("*.briefing"))
        return tuple((file.stem, storage.load(file).briefing.front.title) for file in files)

    def open_sample(self, name: str) -> tuple[str, ...]:
        """Open a copy of a sample; it has no file, so that saving asks where to.

        Raises:
            StorageError: there is no such sample.
        """
        stored = storage.load(self.places.samples / f"{name}.briefing")
        # A copy is a briefing of its own: two people's copies must not share a journal.
        self._put(replace(stored.briefing, id=new_id("b")), stored.sources, path=None)
        return stored.warnings

    # Edits

    @property
    def undo_name(self) -> str:
        """The name of the edit that ``undo`` would take back, or an empty string."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """The name of the edit that ``redo`` would make again, or an empty string."""
        return self._history.redo_name

    def edit(self, edit: Edit) -> Change:
        """Make an edit.

        Raises:
            EditError: it names something that is not there.
            ReadOnlyError: the briefing may only be shown.
        """
        self._check_writable()
        self.briefing, change = editing.apply(self.briefing, edit)
        self._history = self._history.record(change)
        return change

    def undo(self) -> Change | None:
        """Take back the last edit; None where there is none."""
        return self._travel(self._history.undo(self.briefing))

    def redo(self) -> Change | None:
        """Make the last edit that was taken back again; None where there is none."""
        return self._travel(self._history.redo(self.briefing))

    # What comes of it

    def check(self) -> tuple[Finding, ...]:
        """Hold every quotation against the text of its article."""
        return evidence.check(self.briefing, self.sources)

    def template(self) -> Template:
        """Return the briefing's template on the briefing's paper.

        Raises:
            ResourceError: there is no such template.
        """
        settings = self.briefing.settings
        return load_template(
            self.places.resources / "templates",
            settings.template,
            paper=settings.paper,
            fonts=self.places.fonts,
        )

    def design(self) -> Design:
        """Return how the briefing looks on paper."""
        return self.template().design

    def job(self, now: dt.datetime | None = None) -> Job:
        """Return all that the pages are made of, ready to cross to another process."""
        from briefer.workspace.press import Job  # noqa: PLC0415 - writers load when first used

        return Job(
            self.briefing, self.sources, self.design(), now or dt.datetime.now().astimezone()
        )

    def document(self, now: dt.datetime | None = None) -> Document:
        """Compose the finished content, without a contents list."""
        from briefer.composing import compose  # noqa: PLC0415 - pandoc loads when first used

        job = self.job(now)
        return compose(job.briefing, job.sources, now=job.now)

    def export(self, path: Path, progress: Callable[[float], None] | None = None) -> Layout:
        """Write the briefing as ``.docx`` or ``.pdf``.

        Raises:
            BrieferError: as ``press.export``.
        """
        from briefer.workspace.press import export  # noqa: PLC0415 - writers load when first used

        return export(self.job(), path, progress=progress)

    def cite_as(self, article: str) -> tuple[Inline, ...]:
        """Return the first note to an article in the briefing's style.

        Raises:
            BrieferError: the article or the style cannot be found.
        """
        from briefer.citing import Cite, format_citations  # noqa: PLC0415 - pandoc loads late

        settings = self.briefing.settings
        cited = format_citations(
            {article: self.source(article).reference},
            [(Cite(article, None),)],
            style=settings.style,
            language=settings.language,
        )
        return cited.notes[0]

    def close(self) -> None:
        """Let go of the library."""
        if self._library is not None:
            self._library.close()
            self._library = None

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes of a new briefing."""
        return load_themes(self.places.resources / "themes" / "default.toml")

    def _blank(self) -> Briefing:
        themes = self.themes()
        sections = tuple(Section(new_id("s"), theme.name, theme.id) for theme in themes)
        return Briefing(id=new_id("b"), sections=sections, themes=themes)

    def _put(self, briefing: Briefing, sources: Mapping[str, Source], *, path: Path | None) -> None:
        self.briefing = self._start = briefing
        self._kept = dict(sources)
        self._history = editing.History()
        self._saved = None
        self.path, self.read_only = path, False

    def _travel(self, step: tuple[Briefing, Change, editing.History] | None) -> Change | None:
        if step is None:
            return None
        self.briefing, change, self._history = step
        return change

    def _check_writable(self) -> None:
        if self.read_only:
            raise ReadOnlyError(
                "This briefing was made by a newer Briefer and can only be read. Nothing was"
                " changed. Save it under another name to work on a copy."
            )


def _files(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.is_file() and file.suffix == ".txt")

"""The workspace: one open briefing, its history and journal, and the library beside it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from briefer import editing, storage
from briefer.domain.briefing import Briefing, Settings
from briefer.domain.passage import new_id
from briefer.domain.section import Section
from briefer.errors import BrieferError, Said
from briefer.workspace import records
from briefer.workspace.articles import Articles
from briefer.workspace.choices import Choices
from briefer.workspace.filing import Filing, same_file
from briefer.workspace.keeping import Keeping
from briefer.workspace.retention import load_retention, save_retention, sweep, sweep_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from briefer.document.inline import Inline
    from briefer.document.layout import Layout
    from briefer.document.sheet import Sheet
    from briefer.document.template import Template
    from briefer.domain.reference import Reference, Source
    from briefer.domain.section import Theme
    from briefer.editing import Change, Edit
    from briefer.evidence import Finding
    from briefer.evidence.completing import Offer
    from briefer.library import Hit, Summary
    from briefer.storage.entries import Entry
    from briefer.storage.recovered import Recovered
    from briefer.workspace.adding import AddReport, Step
    from briefer.workspace.earlier import Earlier
    from briefer.workspace.exchange import Exchange
    from briefer.workspace.job import Job
    from briefer.workspace.places import Places
    from briefer.workspace.records import Printed
    from briefer.workspace.retention import Retention
    from briefer.workspace.settings import TemplateWords


_NEWER = (
    "This briefing was made by a newer Briefer and can only be read. Nothing was changed. Save it"
    " under another name to work on a copy."
)
_BACK = "Edits that were not saved the last time are back."
_LOST = (
    "Some edits from the last time did not fit the file as it is now. They are still in the"
    " journal, and the file is as it was."
)


class ReadOnlyError(BrieferError):
    """An edit of a briefing that this program may only show."""


class Workspace:
    """What one open briefing can do.

    Attributes:
        places: where things lie.
        language: BCP 47, that a new briefing begins in.
        briefing: the open briefing; replaced by each edit, never changed.
        choices: the templates, themes, marking profiles and yardsticks to choose from.
        filing: its file.
        refusal: why edits are refused, in words for people: the file comes from a newer program, or
            someone has it open; an empty string where they are not.
    """

    def __init__(self, places: Places, *, journaled: bool = True, language: str = "en-US") -> None:
        """Start with a new briefing; nothing is read or written before it is needed.

        Args:
            places: where things lie.
            journaled: whether each edit is put on disk at once; a batch job needs none of that.
            language: BCP 47, of a new briefing: of its page, and of its sections' names.
        """
        self.places = places
        self.language = language
        self.retention = load_retention(places.retention)
        self.backups = storage.Backups(places.backups, self.retention.versions)
        self.filing = Filing(self.backups if journaled else None)
        self.refusal = Said("")
        self.choices = Choices(places)
        self.articles = Articles(places)
        self._keeping = Keeping(places.journals if journaled else None)
        self._amended = False
        self._history = editing.History()
        self.briefing = self._saved = self._blank()
        self._put(self.briefing, {}, path=None)

    # Articles

    def summaries(self) -> tuple[Summary, ...]:
        """Return what a list of all articles shows of each: see ``Articles.summaries``."""
        return self.articles.summaries()

    def search(
        self,
        words: str,
        limit: int = 50,
        among: Iterable[str] | None = None,
        *,
        outdated: Callable[[], bool] | None = None,
    ) -> tuple[Hit, ...]:
        """Return what a person's words find, best first; ``in:`` names one of our sections.

        Only articles ``among`` those of some ids are found, where any are given; where it is
        ``outdated`` meanwhile, the search ends with a CancelledError.
        """
        from briefer.workspace.shelving import fed  # noqa: PLC0415 - with the first search

        return self.articles.library.search(
            words, limit, fed(self.briefing), among, outdated=outdated
        )

    def source(self, article: str) -> Source:
        """Return an article with its reference: see ``Articles.get``."""
        return self.articles.get(article)

    @property
    def sources(self) -> Mapping[str, Source]:
        """The articles that the briefing cites, by id; those that cannot be found are left out."""
        return self.articles.cited(self.briefing.cited())

    def add_files(
        self, paths: Iterable[Path], progress: Callable[[Step], None] | None = None
    ) -> AddReport:
        """Add files, and the files of folders, to the library: see ``Articles.add_files``."""
        return self.articles.add_files(paths, progress)

    def add_text(self, name: str, text: str) -> AddReport:
        """Add pasted text to the library: see ``Articles.add_text``."""
        return self.articles.add_text(name, text)

    def add_record(self, reference: Reference) -> str:
        """Add a source whose text is not here to the library; return its article's id.

        Raises:
            LibraryError: it could not be stored.
        """
        return self.articles.add_record(reference)

    @property
    def exchange(self) -> Exchange:
        """What goes in and out: references and passages of the briefing as it is now."""
        from briefer.workspace.exchange import Exchange  # noqa: PLC0415 - after the first paint

        return Exchange(self.articles, self.briefing)

    def offers(self, article: str) -> tuple[Offer, ...]:
        """Return what other articles supply of what an article's reference lacks.

        Raises:
            BrieferError: the article is not there, or the library cannot be read.
        """
        from briefer.evidence import completing  # noqa: PLC0415 - after the first paint

        return completing.offers(self.source(article), self.articles.library)

    def take(self, offers: Sequence[Offer]) -> Change:
        """Take what other articles supply, as one edit: see ``edit``."""
        from briefer.evidence import completing  # noqa: PLC0415 - after the first paint

        sources = {offer.article: self.source(offer.article) for offer in offers}
        return self.edit(completing.take(offers, sources))

    def add_bytes(self, name: str, data: bytes, address: str = "") -> AddReport:
        """Add what lies in no file to the library: see ``Articles.add_bytes``."""
        return self.articles.add_bytes(name, data, address)

    def suffixes(self) -> tuple[str, ...]:
        """Return the suffixes of the files that can be read, such as ``.txt``, most usual first."""
        return tuple(suffix for form in self.articles.readers.formats for suffix in form.suffixes)

    def original(self, article: str) -> bytes | None:
        """Return the bytes that an article was read from; None where the library has none.

        Raises:
            LibraryError: they could not be read.
        """
        return self.articles.library.original(article)

    def remove(self, article: str) -> bool:
        """Remove an article from the library.

        Returns:
            Whether the briefing cites it, and so keeps its own copy.
        """
        kept = article in self.sources
        self.articles.library.remove(article)
        return kept

    # The briefing's file

    @property
    def path(self) -> Path | None:
        """The briefing's file, or None before it has one."""
        return self.filing.path

    @property
    def read_only(self) -> bool:
        """Whether edits are refused."""
        return bool(self.refusal)

    @property
    def dirty(self) -> bool:
        """Whether the briefing, or what is known of its articles, differs from what its file holds.

        What is known of an article counts from its first edit on, also where that is taken back.
        """
        return self._amended or self.briefing != self._saved

    def new(self, template: str = "") -> None:
        """Put an empty briefing in place of the open one.

        Args:
            template: the id of a template, whose headings become the sections; without one, or
                where it has none, there is a section for each theme.

        Raises:
            ResourceError: there is no such template.
        """
        blank = self._blank()
        if template:
            settings = self.choices.with_template(template, blank.settings)
            headings = self.choices.template(settings).headings
            sections = tuple(Section(new_id("s"), heading) for heading in headings)
            blank = replace(blank, settings=settings, sections=sections or blank.sections)
        self.adopt(blank, {})

    def adopt(self, briefing: Briefing, sources: Mapping[str, Source]) -> None:
        """Put a briefing that has no file yet in place of the open one.

        Args:
            briefing: the briefing; its id must be its own.
            sources: the articles it cites, which need not be in the library.
        """
        self._put(briefing, sources, path=None)

    def open(self, path: Path) -> tuple[Said, ...]:
        """Open a briefing's file in place of the open one.

        Returns:
            Warnings for people: what is missing or damaged, and what came back that was not saved,
            or why it could not.

        Raises:
            StorageError: the file cannot be opened; the open briefing stays.
        """
        stored = storage.load(path)
        sources = self._known(stored)
        held = self._put(stored.briefing, sources, path=path, stored=stored)
        self.refusal = Said(_NEWER) if stored.read_only else held
        if self.refusal:
            self._keeping.stop()
            return (*stored.warnings, held) if held else stored.warnings
        found = self._keeping.find(stored.briefing.id, stored.digest)
        if found is None:
            return stored.warnings
        try:
            self._keeping.resume(found)
        except storage.StorageError as error:
            return (*stored.warnings, Said.of(error))  # the file is open as it was saved
        rebuilt = found.onto(stored.briefing, stored.digest)
        self.articles.keep(found.sources | sources)
        self._take_up(rebuilt)
        return (*stored.warnings, *_told(rebuilt.lost, back=self.dirty))

    def recoverable(self) -> tuple[Recovered, ...]:
        """Return the journals with edits that are in no file, the latest first."""
        return self._keeping.recoverable()

    def recover(self, found: Recovered) -> tuple[Said, ...]:
        """Bring back what a journal holds, in place of the open briefing.

        Returns:
            Words for people about what came back.

        Raises:
            StorageError: the journal cannot be written, or another running program holds it.
        """
        if found.path is not None and self._fits(found):
            return self.open(found.path)
        self._keeping.resume(found)
        rebuilt = found.alone()
        self.filing.leave()
        self._show(rebuilt.briefing, self._copies(found) | found.sources)
        self._saved = found.base.briefing
        self._take_up(rebuilt)
        return _told(rebuilt.lost, back=self.dirty)

    def settle(self) -> None:
        """Wait until every edit is on disk."""
        self._keeping.flush()

    @property
    def journal(self) -> Path | None:
        """The file of the undo history; None before the first edit."""
        return self._keeping.file

    def forget_undo(self) -> bool:
        """Begin an undo history anew, so that the one before holds nothing that is wanted.

        Returns:
            Whether that was done; not where something in it is in no file.
        """
        if self.dirty or self.path is None or self.filing.waiting:
            return False
        self._history = editing.History()
        self._keeping.begin(self.briefing, path=self.path)
        return True

    def discard(self) -> None:
        """Before closing: what was done since the last saving is not wanted."""
        self._keeping.drop()

    def save(self, path: Path | None = None) -> Path:
        """Write the briefing and the articles it cites to its file, or to another one.

        Raises:
            AwayError: its folder cannot be reached: ``filing.waiting`` until it is saved after all.
            StorageError: it cannot be written, or someone has it open; what was there still is.
            ReadOnlyError: a newer program made that file, and saving would lose what it added; or
                someone has it open.
            ValueError: there is no file yet and none is given.
        """
        target = path or self.path
        if target is None:
            raise ValueError("a new briefing needs a path")
        if self.read_only and same_file(target, self.path):
            self._check_writable()
        self._keeping.saving(storage.digest(self.briefing))
        digest = self.filing.put(target, self.briefing, self.sources)
        if self.read_only:
            self._keeping.begin(self.briefing, path=target)
        self._keeping.saved(digest, target)
        self._saved, self.refusal = self.briefing, Said("")
        self._amended = False
        return target

    def earlier(self) -> tuple[Earlier, ...]:
        """Return the versions of the open briefing that are kept here, the latest first.

        After them come the last ones of other briefings, whose files may be lost.
        """
        from briefer.workspace.earlier import earlier, others  # noqa: PLC0415 - when asked for

        own = earlier(self.backups.versions(self.briefing.id), self.briefing)
        return own + others(self.backups, self.briefing)

    def restore(self, file: Path) -> tuple[Said, ...]:
        """Open an earlier version as a briefing that is not saved yet; its file stays as it is.

        Returns:
            Warnings for people, as ``open`` does.

        Raises:
            StorageError: it cannot be read any more; the open briefing stays.
        """
        stored = storage.load(file)
        self._put(stored.briefing, self._known(stored), path=None, stored=stored)
        return stored.warnings

    def sweep(self) -> int:
        """Let go of what is older than a person wants it to be; return how many files went."""
        return sweep(self.places, self.retention)

    def sweep_beside(self) -> int:
        """Remove what a killed program left beside the file; return how many files went."""
        return sweep_beside(self.path) if self.path is not None else 0

    def retain(self, chosen: Retention) -> None:
        """Keep things for as long as a person chooses, from the next saving and start on.

        Raises:
            RetentionError: the choice could not be kept.
        """
        save_retention(self.places.retention, chosen)
        self.retention, self.backups.most = chosen, chosen.versions

    def samples(self) -> tuple[tuple[str, str], ...]:
        """Return the names and titles of the sample briefings; none in an installed program."""
        files = sorted(self.places.samples.glob("*.briefing"))
        return tuple((file.stem, storage.title(file)) for file in files)

    def open_sample(self, name: str) -> tuple[Said, ...]:
        """Open a copy of a sample; it has no file, so that saving asks where to.

        Raises:
            StorageError: there is no such sample.
        """
        stored = storage.load(self.places.samples / f"{name}.briefing")
        # A copy is a briefing of its own: two people's copies must not share a journal.
        self.adopt(replace(stored.briefing, id=new_id("b")), stored.sources)
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
            LibraryError: what is known of an article could not be changed; nothing was.
        """
        self._check_writable()
        briefing, change = editing.apply(self.briefing, edit)
        self._amend(change)
        self.briefing = briefing
        if not change.empty:
            self._history = self._history.record(change)
            self._keeping.note(storage.Did(change))
        return change

    def undo(self) -> Change | None:
        """Take back the last edit; None where there is none."""
        return self._travel(self._history.undo(self.briefing), storage.Undid())

    def redo(self) -> Change | None:
        """Make the last edit that was taken back again; None where there is none."""
        return self._travel(self._history.redo(self.briefing), storage.Redid())

    def take_trouble(self) -> Said:
        """Return, once, why edits are not on disk or articles are gone; an empty string if none."""
        return self._keeping.take_trouble() or self.articles.take_trouble()

    # What comes of it

    def check(self) -> tuple[Finding, ...]:
        """Hold every quotation against the text of its article."""
        from briefer import evidence  # noqa: PLC0415 - after the first paint

        return evidence.check(self.briefing, self.sources)

    def template(self) -> Template:
        """Return the briefing's template on the briefing's paper.

        Raises:
            ResourceError: there is no such template.
        """
        return self.choices.template(self.briefing.settings)

    def template_words(self) -> TemplateWords:
        """Return what a window shows of the briefing's template.

        Raises:
            ResourceError: there is no such template.
        """
        return self.choices.words(self.briefing.settings.template)

    def with_template(self, template: str) -> Settings:
        """Return the briefing's settings with another template: see ``Choices.with_template``."""
        return self.choices.with_template(template, self.briefing.settings)

    def save_template(self, name: str) -> str:
        """Keep the briefing's template, with its sections: see ``Choices.save_template``."""
        headings = [section.heading for section in self.briefing.sections if not section.theme]
        return self.choices.save_template(name, self.briefing.settings.template, headings)

    def job(
        self, now: dt.datetime | None = None, *, template: str = "", sheet: Sheet | None = None
    ) -> Job:
        """Return all that the pages are made of, ready to cross to another process.

        Args:
            now: the time of export; this moment where None.
            template: the id of a template in place of the briefing's own, such as ``handout``.
            sheet: how the pages of a PDF lie on sheets, where not one a sheet.

        Raises:
            ResourceError: there is no such template.
        """
        from briefer.workspace.job import Job  # noqa: PLC0415 - writers load when first used

        settings = self.briefing.settings
        wanted = replace(settings, template=template or settings.template)
        chosen = self.choices.template(wanted)
        if sheet is not None:
            chosen = replace(chosen, design=replace(chosen.design, sheet=sheet))
        return Job(self.briefing, self.sources, chosen, now or dt.datetime.now().astimezone())

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
        return self.printed(self.source(article).reference).note

    def printed(self, reference: Reference) -> Printed:
        """Return how a record reads, as a note and in the source list, in the briefing's style.

        Raises:
            BrieferError: the style cannot be used.
        """
        return records.printed(reference, self.briefing.settings)

    def close(self) -> None:
        """Put the last edits on disk and let go of the journal and the library."""
        self._keeping.close()
        self.filing.close()
        self.articles.close()

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes of a new briefing."""
        return self.choices.themes(self.language)

    def _blank(self) -> Briefing:
        themes = self.themes()
        sections = tuple(Section(new_id("s"), theme.name, theme.id) for theme in themes)
        # Letter is the paper of North America alone.
        paper = "letter" if self.language.endswith(("-US", "-CA")) else "a4"
        settings = Settings(language=self.language, paper=paper)
        return Briefing(id=new_id("b"), sections=sections, themes=themes, settings=settings)

    def _put(
        self,
        briefing: Briefing,
        sources: Mapping[str, Source],
        *,
        path: Path | None,
        stored: storage.Stored | None = None,
    ) -> Said:
        """Open a briefing with a journal of its own; what was not saved of the last is left.

        Returns:
            Why its file may only be read, in words for people; an empty string as a rule.
        """
        if self.dirty and not self.filing.waiting:
            self._keeping.drop()
        held = Said("")
        if path is not None and stored is not None:
            held = self.filing.take(path, stored)
        else:
            self.filing.leave(stored.kept if stored else None)
        loose = () if path is not None else sources.values()
        self._keeping.begin(briefing, path=path, sources=loose)
        self._show(briefing, sources)
        return held

    def _show(self, briefing: Briefing, sources: Mapping[str, Source]) -> None:
        self.briefing = self._saved = briefing
        self.articles.keep(sources)
        self._history = editing.History()
        self.refusal, self._amended = Said(""), False

    def _copies(self, found: Recovered) -> dict[str, Source]:
        """Return the articles of the last version kept here, for a file that cannot be reached."""
        for version in self.backups.versions(found.base.briefing.id):
            try:
                return self._known(storage.load(version.file))
            except storage.StorageError:
                continue
        return {}

    def _known(self, stored: storage.Stored) -> dict[str, Source]:
        """Return a file's articles, but not one that the library knows more of than its text.

        A library that cannot be read knows nothing: the file opens all the same.
        """
        lesser = stored.reread if self.places.library.exists() else frozenset()
        try:
            known = {each for each in lesser if self.articles.library.get(each) is not None}
        except BrieferError:
            known = set()
        return {each: source for each, source in stored.sources.items() if each not in known}

    def _take_up(self, rebuilt: storage.Rebuilt) -> None:
        """Go on where a journal ends, and do to the kept articles what was done since."""
        self.briefing, self._history = rebuilt.briefing, rebuilt.history
        for change in rebuilt.made:
            self._amend(change)

    def _fits(self, found: Recovered) -> bool:
        try:
            return found.path is not None and (
                found.position(storage.load(found.path).digest) is not None
            )
        except storage.StorageError:
            return False

    def _travel(
        self, step: tuple[Briefing, Change, editing.History] | None, entry: Entry
    ) -> Change | None:
        if step is None:
            return None
        self._check_writable()
        briefing, change, history = step
        self._amend(change)
        self.briefing, self._history = briefing, history
        self._keeping.note(entry)
        return change

    def _amend(self, change: Change) -> None:
        """Carry out what a change does to articles, which are no part of the briefing."""
        for edit in editing.source_edits(change.edit):
            self.articles.amend(edit)
            self._amended = self._amended or edit.article in self.briefing.cited()

    def _check_writable(self) -> None:
        if self.refusal:
            raise ReadOnlyError(self.refusal.text, **self.refusal.values)


def _told(lost: int, *, back: bool) -> tuple[Said, ...]:
    if lost:
        return (Said(_LOST),)
    return (Said(_BACK),) if back else ()

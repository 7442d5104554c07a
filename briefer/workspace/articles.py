"""The articles at hand: the library, and the briefing's own copies of what it cites, which win."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefer import editing
from briefer.domain.reference import Basis, BasisKind, Field, Source
from briefer.errors import BrieferError, Said
from briefer.workspace.disks import network
from briefer.workspace.records import without_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from briefer.domain.reference import Reference
    from briefer.editing import SourceEdit
    from briefer.library import Library, Summary
    from briefer.sources import Readers
    from briefer.workspace.adding import AddReport, Step
    from briefer.workspace.places import Places


class DataFolderError(BrieferError):
    """The folder of a person's data cannot be made, or lies where no library can."""


class MissingArticleError(BrieferError):
    """An article that is neither in the library nor in the briefing."""


def summaries(library: Library, copies: Mapping[str, Source]) -> tuple[Summary, ...]:
    """Return what a list of a library shows of each article; what a briefing's copies know wins.

    Raises:
        LibraryError: it could not be read.
    """
    return tuple(
        each.knowing(copies[each.id].reference) if each.id in copies else each
        for each in library.summaries()
    )


class Articles:
    """The library, opened when first asked for, and the copies that the open briefing keeps."""

    def __init__(self, places: Places, readers: Readers | None = None) -> None:
        """Open nothing yet.

        Args:
            places: where things lie.
            readers: the processes that read foreign formats, which end with this; the usual ones,
                once they are needed, where None.
        """
        self._places = places
        self._readers = readers
        self._library: Library | None = None
        self._kept: dict[str, Source] = {}
        self._first = False
        self._trouble = Said("")

    @property
    def library(self) -> Library:
        """The library; a first start fills it with the seeds, and so does one after damage.

        Raises:
            LibraryError: it cannot be opened.
        """
        if self._library is None or self._library.closed:
            self._library = self._open()
            if self._first and self._places.seeds is not None:
                self._fill(sorted(self._places.seeds.glob("*.txt")))
        return self._library

    @property
    def readers(self) -> Readers:
        """The processes that read foreign formats; none is started before there is such a file."""
        if self._readers is None:
            from briefer.sources import Readers  # noqa: PLC0415 - the readers load when first used

            self._readers = Readers()
        return self._readers

    def take_trouble(self) -> Said:
        """Return, once, what went wrong in words for people; an empty string where nothing did."""
        trouble, self._trouble = self._trouble, Said("")
        return trouble

    def keep(self, sources: Mapping[str, Source]) -> None:
        """Take over the copies that a briefing brought along, in place of the last one's."""
        self._kept = dict(sources)

    @property
    def copies(self) -> Mapping[str, Source]:
        """The briefing's own copies as they are now, by id; later ones are not in it."""
        return self._kept.copy()

    def summaries(self) -> tuple[Summary, ...]:
        """Return what a list of the library shows of each article; the briefing's copies win.

        Raises:
            LibraryError: it could not be read.
        """
        return summaries(self.library, self.copies)

    def get(self, article: str) -> Source:
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

    def cited(self, articles: Sequence[str]) -> dict[str, Source]:
        """Return those of some articles that can be found, by id, and keep a copy of each.

        A library that was never made is not made for this.
        """
        for article in articles:
            if article not in self._kept and self._places.library.exists():
                source = self.library.get(article)
                if source is not None:
                    self._kept[article] = source
        return {article: self._kept[article] for article in articles if article in self._kept}

    def amend(self, edit: SourceEdit) -> None:
        """Carry out an edit of what is known of an article, in the library and in the kept copy.

        An article that is in neither any more is passed over: the edit's undo may come later.

        Raises:
            LibraryError: the library could not be changed; nothing was.
            EditError: the article has no such block.
        """
        kept = self._kept.get(edit.article)
        held = self.library.get(edit.article)
        if held is not None:
            self.library.update(editing.amend(held, edit))
        if kept is not None:
            self._kept[edit.article] = editing.amend(kept, edit)

    def add_files(
        self, paths: Iterable[Path], progress: Callable[[Step], None] | None = None
    ) -> AddReport:
        """Add files, and the files of folders; those that cannot be read are reported.

        Raises:
            LibraryError: the library takes no more; what was added before stays.
            CancelledError: ``progress`` raised it; what was read before is added and stays.
        """
        from briefer.workspace import adding  # noqa: PLC0415 - loads with the first article added

        return adding.add_files(self.library, self.readers, paths, progress)

    def add_text(self, name: str, text: str) -> AddReport:
        """Add pasted text as an article of this name.

        Raises:
            SourceError: the text is empty or too long.
        """
        return self.add_bytes(name, text.encode("utf-8", "replace"))

    def add_bytes(self, name: str, data: bytes, address: str = "") -> AddReport:
        """Add what lies in no file, such as the clipboard's content.

        Args:
            name: what stands for a file's name; its suffix helps to tell the format.
            data: all of it.
            address: of the page it is known to come from; supplied to the reference where the text
                itself states none.

        Raises:
            SourceError: it cannot be read.
            LibraryError: it could not be stored.
        """
        from briefer.sources import read_bytes  # noqa: PLC0415 - the readers load when first used
        from briefer.workspace import adding, joining  # noqa: PLC0415 - the same

        source = read_bytes(name, data, captured=adding.now(), readers=self.readers)
        if address and not source.reference.text("URL"):
            basis = Basis(BasisKind.INFERRED, note="it was copied from a page of this address")
            url = Field("URL", address, basis)
            source = replace(source, reference=source.reference.with_field(url))
        new = self.library.add(source, data)
        found = (source.article.id,)
        if not new:
            joined = (joining.joined(source),)
            notes = joining.told(self.library, joined)
            return adding.AddReport(known=found, joined=joined, notes=notes)
        newer, notes = adding.linked(self.library, found)
        ours = adding.ours([name] * source.reference.ours)
        return adding.AddReport(added=found, newer=newer, notes=(*ours, *notes))

    def add_record(self, reference: Reference) -> str:
        """Add a source whose text is not here; return its article's id."""
        from briefer.workspace import adding  # noqa: PLC0415 - loads when first used

        source = Source(without_text(reference, adding.now()), reference)
        self.library.add(source)
        return source.article.id

    def _fill(self, files: Sequence[Path]) -> None:
        """Add a few short texts one by one, with no threads to start first."""
        from briefer.sources import read_original  # noqa: PLC0415 - loads when first used
        from briefer.workspace import adding  # noqa: PLC0415 - the same

        for file in files:
            try:
                self.library.add(*read_original(file, captured=adding.now()))
            except BrieferError as error:
                self._trouble = self._trouble or Said.of(error)

    def forget(self, article: str) -> None:
        """Let go of the briefing's own copy of an article."""
        self._kept.pop(article, None)

    def close(self) -> None:
        """End the readers and let go of the library."""
        if self._readers is not None:
            self._readers.close()
            self._readers = None
        if self._library is not None:
            self._library.close()
            self._library = None

    def _open(self) -> Library:
        from briefer.library import (  # noqa: PLC0415 - sqlite loads when first used
            DamagedLibraryError,
            Library,
        )

        try:
            self._places.data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataFolderError(
                "The folder “{folder}” cannot be made, so articles cannot be kept. Your briefings"
                " are safe. Make it yourself, or allow writing there, and start Briefer again.",
                folder=self._places.data,
            ) from error
        kind = network(self._places.data)
        if kind:
            raise DataFolderError(
                "The library was not opened: “{folder}” is on a network drive ({kind}), where it"
                " would be damaged sooner or later. Nothing was changed, and your briefings are"
                " safe. Start Briefer with --data and a folder on this computer.",
                folder=self._places.data,
                kind=kind,
            )
        self._first = not self._places.library.exists()
        try:
            return Library(self._places.library)
        except DamagedLibraryError as error:
            # It was set aside under another name; a new one begins in its place.
            self._trouble, self._first = Said.of(error), True
            return Library(self._places.library)

"""The articles at hand: the library, and the briefing's own copies of what it cites, which win."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefer.editing import amend
from briefer.errors import BrieferError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from briefer.domain.reference import Source
    from briefer.editing import SourceEdit
    from briefer.library import Library
    from briefer.workspace.places import Places


class DataFolderError(BrieferError):
    """The folder of a person's data cannot be made."""


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


class Articles:
    """The library, opened when first asked for, and the copies that the open briefing keeps."""

    def __init__(self, places: Places) -> None:
        """Open nothing yet."""
        self._places = places
        self._library: Library | None = None
        self._kept: dict[str, Source] = {}
        self._first = False
        self._trouble = ""

    @property
    def library(self) -> Library:
        """The library; a first start fills it with the seeds, and so does one after damage.

        Raises:
            LibraryError: it cannot be opened.
        """
        if self._library is None or self._library.closed:
            self._library = self._open()
            if self._first and self._places.seeds is not None:
                self.add_files(sorted(self._places.seeds.glob("*.txt")))
        return self._library

    def take_trouble(self) -> str:
        """Return, once, what went wrong in words for people; an empty string where nothing did."""
        trouble, self._trouble = self._trouble, ""
        return trouble

    def keep(self, sources: Mapping[str, Source]) -> None:
        """Take over the copies that a briefing brought along, in place of the last one's."""
        self._kept = dict(sources)

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
            self.library.update(amend(held, edit))
        if kept is not None:
            self._kept[edit.article] = amend(kept, edit)

    def add_files(
        self, paths: Iterable[Path], progress: Callable[[float], None] | None = None
    ) -> AddReport:
        """Add files, and the files of folders; those that cannot be read are reported.

        Raises:
            CancelledError: ``progress`` raised it; what was added before stays.
        """
        from briefer.sources import read_original  # noqa: PLC0415 - loads when first used

        files = [file for path in paths for file in _files(path)]
        added: list[str] = []
        known: list[str] = []
        failed: list[str] = []
        for number, file in enumerate(files, 1):
            try:
                source, original = read_original(file, captured=_now())
                new = self.library.add(source, original)
            except BrieferError as error:
                failed.append(str(error))
            else:
                (added if new else known).append(source.article.id)
            if progress is not None:
                progress(number / len(files))
        return AddReport(tuple(added), tuple(known), tuple(failed))

    def add_text(self, name: str, text: str) -> AddReport:
        """Add pasted text as an article of this name.

        Raises:
            SourceError: the text is empty or too long.
        """
        from briefer.sources import read_bytes  # noqa: PLC0415 - the readers load when first used

        data = text.encode("utf-8", "replace")
        source = read_bytes(name, data, captured=_now())
        new = self.library.add(source, data)
        found = (source.article.id,)
        return AddReport(added=found) if new else AddReport(known=found)

    def close(self) -> None:
        """Let go of the library."""
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
        self._first = not self._places.library.exists()
        try:
            return Library(self._places.library)
        except DamagedLibraryError as error:
            # It was set aside under another name; a new one begins in its place.
            self._trouble, self._first = str(error), True
            return Library(self._places.library)


def _files(path: Path) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    return sorted(
        file for file in path.rglob("*") if file.suffix.lower() == ".txt" and file.is_file()
    )


def _now() -> str:
    """Return this moment as an article's origin has it: ISO 8601 with offset, to the second."""
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")

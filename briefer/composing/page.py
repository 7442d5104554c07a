"""What is collected while the parts of the page are made in reading order.

Notes are numbered as they are asked for, so the parts must be made from top to bottom. Their words
come last: a style needs all of them at once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefer.citing.model import Cite
from briefer.citing.printable import clean
from briefer.composing.corroboration import Backing, also_reported
from briefer.composing.locators import locate
from briefer.composing.marking import mark
from briefer.composing.quotation import in_original, printed
from briefer.document.document import Provenance
from briefer.document.inline import NoteReference, Quoted
from briefer.domain.passage import Passage
from briefer.domain.reference import Reference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from briefer.composing.labels import Labels
    from briefer.composing.marking import Marks
    from briefer.document.inline import Text
    from briefer.domain.article import Article
    from briefer.domain.prose import Citation
    from briefer.domain.reference import Source

_ANCHOR_LENGTH: Final = 40
"""Word cuts names of bookmarks at 40 characters."""

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_]")


class Page:
    """Notes, anchors, provenance and markings of a document in the making.

    Attributes:
        sources: the cited articles by id.
        labels: the words of the document's language.
        language: BCP 47.
        marks: the markings of the portions that were made so far.
        clusters: what each note cites, in order.
        additions: what each note says of the source's own ellipses and brackets.
        endings: the sentences after that: who else reports the same.
        also: the articles that those sentences name; they belong to the source list.
        provenance: one a passage, in order.
    """

    def __init__(
        self,
        sources: Mapping[str, Source],
        labels: Labels,
        language: str,
        marks: Marks,
        origins: Mapping[str, Backing] | None = None,
    ) -> None:
        """Begin with an empty page.

        Args:
            sources: the cited articles by id.
            labels: the words of the document's language.
            language: BCP 47.
            marks: the markings of the portions.
            origins: what stands behind a passage that others confirm, by its id; None where
                nothing is to be said of who else reports the same.
        """
        self.sources = sources
        self.labels = labels
        self.language = language
        self.marks = marks
        self.clusters: list[tuple[Cite, ...]] = []
        self.additions: list[str] = []
        self.endings: list[str] = []
        self.also: dict[str, None] = {}
        self._origins = origins
        self.provenance: list[Provenance] = []
        self._anchors: set[str] = set()

    def anchor(self, prefix: str, name: str) -> str:
        """Return a name that no other place of the document has: letters, digits, underscores."""
        base = _UNSAFE.sub("_", f"{prefix}_{name}")[:_ANCHOR_LENGTH]
        anchor, count = base, 1
        while anchor.lower() in self._anchors:
            count += 1
            ending = f"_{count}"
            anchor = base[: _ANCHOR_LENGTH - len(ending)] + ending
        self._anchors.add(anchor.lower())
        return anchor

    def reference(self, article: str) -> Reference:
        """Return an article's reference; an empty one where the article is lost."""
        source = self.sources.get(article)
        return source.reference if source else Reference("document")

    def text_of(self, passage: Passage) -> Article | None:
        """Return the article that a passage was cut from; None where it is lost or was typed."""
        source = self.sources.get(passage.article)
        return source.article if source and not passage.typed else None

    def cite(self, cited: Passage | Citation) -> Cite:
        """Return what a note cites for a passage or a citation without a quotation."""
        if isinstance(cited, Passage):
            return Cite(cited.article, locate(cited, self.text_of(cited)))
        return Cite(cited.article, cited.locator)

    def note(self, cites: Iterable[Cite], addition: str = "", ending: str = "") -> NoteReference:
        """Return the reference to a new note, which cites each place once."""
        self.clusters.append(tuple(dict.fromkeys(cites)))
        self.additions.append(addition)
        self.endings.append(ending)
        return NoteReference(len(self.clusters))

    def quoted(self, passage: Passage) -> Quoted:
        """Return a passage's words with an anchor of their own, and keep where they come from."""
        return self.placed(passage)()

    def placed(self, passage: Passage) -> Callable[[], Quoted]:
        """Give a passage its place, as ``quoted`` does; return what sets its words, at any time."""
        anchor, name = self.anchor("q", passage.id), clean(passage.id)
        self.provenance.append(
            Provenance(name, anchor, clean(passage.article), passage.start, passage.end)
        )
        return lambda: Quoted(name, anchor, printed(passage, self.text_of(passage), self.language))

    def in_original(self, passage: Passage) -> str:
        """Return what the note of a quotation has to say of the source's own marks."""
        return in_original(passage, self.labels.quotation)

    def also_reported(self, passage: Passage) -> str:
        """Return the sentence on who else reports the same; its articles are cited from then on."""
        if self._origins is None:
            return ""
        confirmed = tuple(each.article for each in passage.also)
        backing = self._origins.get(passage.id, Backing(0, confirmed))
        found = [each for each in backing.named if each in self.sources]
        self.also |= dict.fromkeys(found)
        references = tuple(map(self.reference, found))
        return also_reported(passage, references, self.labels, backing.count)

    def mark(self, marking: str, inner: Iterable[str] = ()) -> tuple[Text, ...]:
        """Count a portion and return the mark that stands before it; see ``Marks.portion``."""
        return mark(self.marks.portion(marking, inner), self.language)

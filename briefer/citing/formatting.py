"""Notes and source list of a whole document at once, for later notes depend on earlier ones."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

from briefer.citing import reply
from briefer.citing.citeproc import Asked, run_citeproc
from briefer.citing.model import Citations, Cite, Entry
from briefer.citing.repeats import plan
from briefer.citing.request import request
from briefer.citing.styles import load_style, style_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.citing.styles import Style
    from briefer.document.inline import Inline
    from briefer.domain.reference import Reference


class Formatting:
    """Citations that a style is at work on, beside whatever else is done meanwhile."""

    def __init__(
        self,
        known: tuple[tuple[str, Reference], ...],
        clusters: tuple[tuple[Cite, ...], ...],
        style: Style,
        language: str,
    ) -> None:
        """Ask the style; see ``begin_citations``."""
        self._style, self._language = style, language
        self._references = {f"r{number}": pair for number, pair in enumerate(known, 1)}
        names = {article: name for name, (article, _) in self._references.items()}
        renamed = {
            cites: tuple(replace(cite, article=names[cite.article]) for cite in cites)
            for cites in dict.fromkeys(clusters)
        }
        self._plan = plan([renamed[cites] for cites in clusters], style.xml)
        self._lock = Lock()
        self._citations: Citations | None = None
        self._asked: Asked | None = self._ask()

    def citations(self) -> Citations:
        """Return the notes and the source list; asked again, the same ones.

        Raises:
            CitingError: the style is broken, or pandoc could not run.
        """
        with self._lock:
            if self._citations is None:
                asked, self._asked = self._asked or self._ask(), None
                self._citations = self._made(asked.answer())
            return self._citations

    def _ask(self) -> Asked:
        references = {name: reference for name, (_, reference) in self._references.items()}
        asked = request(references, self._plan.asked, self._style, self._language)
        return Asked(asked, self._style.name)

    def _made(self, tree: reply.Node) -> Citations:
        known, language = self._references, self._language
        listed = {name: inlines for name, inlines in reply.entries(tree, language) if inlines}
        unlisted = {name: pair[1] for name, pair in known.items() if name not in listed}
        if unlisted:
            listed |= _full_notes(unlisted, self._style, language)
        notes = reply.notes(tree, language)
        return Citations(
            tuple(notes[place] for place in self._plan.places),
            tuple(Entry(known[name][0], inlines) for name, inlines in listed.items()),
        )


def begin_citations(
    references: Mapping[str, Reference],
    clusters: Sequence[tuple[Cite, ...]],
    *,
    style: str,
    language: str,
) -> Formatting:
    """Ask a style for the notes and the source list that it makes of all clusters.

    The same question is answered from memory, without a process. A style that cites in the text
    gives notes too (see ``reply.notes``). A source that a style does not list, as some styles know
    no source list, is listed as its first note reads.

    Args:
        references: by article id; those that no cluster cites are left out.
        clusters: what each note cites, in the order of the page; none of them empty, one at least.
        style: a style's name or the path of a ``.csl`` file.
        language: BCP 47, for the style's own words, dates and quotation marks.

    Raises:
        CitingError: the style is unknown or broken, or pandoc could not be started.
        KeyError: a cluster cites an article that has no reference.
    """
    cited = dict.fromkeys(cite.article for cites in clusters for cite in cites)
    known = tuple((article, references[article]) for article in cited)
    return _begin(known, tuple(clusters), load_style(style_path(style), language), language)


def format_citations(
    references: Mapping[str, Reference],
    clusters: Sequence[tuple[Cite, ...]],
    *,
    style: str,
    language: str,
) -> Citations:
    """Return what ``begin_citations`` asks for, and nothing where there is nothing to ask.

    Raises:
        CitingError: the style is unknown or broken, or pandoc could not run.
        KeyError: a cluster cites an article that has no reference.
    """
    if not clusters:
        return Citations()
    return begin_citations(references, clusters, style=style, language=language).citations()


# A preview asks again after each edit, and most edits leave the citations as they were. The
# answer depends on the arguments alone, so that keeping the last few is nothing but time saved.
_begin = lru_cache(maxsize=16)(Formatting)


def _full_notes(
    references: Mapping[str, Reference], style: Style, language: str
) -> dict[str, tuple[Inline, ...]]:
    """Return each source as its first note reads, where a style lists none or has no words."""
    asked = [(Cite(name),) for name in references]
    tree = run_citeproc(request(references, asked, style, language), style.name)
    return dict(zip(references, reply.notes(tree, language), strict=True))

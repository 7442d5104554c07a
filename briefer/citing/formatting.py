"""Notes and source list of a whole document at once, for later notes depend on earlier ones."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from briefer.citing import reply
from briefer.citing.citeproc import run_citeproc
from briefer.citing.model import Citations, Cite, Entry
from briefer.citing.repeats import plan
from briefer.citing.request import request
from briefer.citing.styles import load_style, style_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.citing.styles import Style
    from briefer.document.inline import Inline
    from briefer.domain.reference import Reference


def format_citations(
    references: Mapping[str, Reference],
    clusters: Sequence[tuple[Cite, ...]],
    *,
    style: str,
    language: str,
) -> Citations:
    """Return the notes and the source list that a style makes of all clusters.

    The same question is answered from memory, without a process. A style that cites in the text
    gives notes too (see ``reply.notes``). A source that a style does not list, as some styles know
    no source list, is listed as its first note reads.

    Args:
        references: by article id; those that no cluster cites are left out.
        clusters: what each note cites, in the order of the page; none of them empty.
        style: a style's name or the path of a ``.csl`` file.
        language: BCP 47, for the style's own words, dates and quotation marks.

    Raises:
        CitingError: the style is unknown or broken, or pandoc could not run.
        KeyError: a cluster cites an article that has no reference.
    """
    if not clusters:
        return Citations()
    cited = dict.fromkeys(cite.article for cites in clusters for cite in cites)
    known = tuple((article, references[article]) for article in cited)
    return _format(known, tuple(clusters), load_style(style_path(style)), language)


# A preview asks again after each edit, and most edits leave the citations as they were. The
# answer depends on the arguments alone, so that keeping the last few is nothing but time saved.
@lru_cache(maxsize=16)
def _format(
    known: tuple[tuple[str, Reference], ...],
    clusters: tuple[tuple[Cite, ...], ...],
    style: Style,
    language: str,
) -> Citations:
    names = {article: f"r{number}" for number, (article, _) in enumerate(known, 1)}
    articles = {name: article for article, name in names.items()}
    references = {names[article]: reference for article, reference in known}
    asked = [
        tuple(replace(cite, article=names[cite.article]) for cite in cites) for cites in clusters
    ]
    planned = plan(asked, style.xml)
    tree = run_citeproc(request(references, planned.asked, style, language), style.name)
    listed = {name: inlines for name, inlines in reply.entries(tree, language) if inlines}
    unlisted = {name: known for name, known in references.items() if name not in listed}
    if unlisted:
        listed |= _full_notes(unlisted, style, language)
    notes = reply.notes(tree, language)
    return Citations(
        tuple(notes[place] for place in planned.places),
        tuple(Entry(articles[name], inlines) for name, inlines in listed.items()),
    )


def _full_notes(
    references: Mapping[str, Reference], style: Style, language: str
) -> dict[str, tuple[Inline, ...]]:
    """Return each source as its first note reads, where a style lists none or has no words."""
    asked = [(Cite(name),) for name in references]
    tree = run_citeproc(request(references, asked, style, language), style.name)
    return dict(zip(references, reply.notes(tree, language), strict=True))

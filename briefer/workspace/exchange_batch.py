"""What the command line asks of references and annotations. Prints nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.errors import BrieferError
from briefer.workspace.exchange import left_out
from briefer.workspace.telling import telling
from briefer.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from briefer.workspace.exchange import ImportReport
    from briefer.workspace.places import Places
    from briefer.workspace.telling import Tell


class UnknownArticleError(BrieferError):
    """A word on the command line that names no article."""


def import_references(
    places: Places, path: Path, tell: Tell, *, alone: bool = False
) -> tuple[list[str], list[str]]:
    """Read a file or folder of references and fill in what articles of the library lack.

    Args:
        places: where things lie.
        path: the file or folder.
        tell: hears, in words for people, of a damaged library that a new one was begun for.
        alone: whether records without an article are added as references without a text.

    Returns:
        Lines for people, and a message for each linked file that was not added.

    Raises:
        BrieferError: it cannot be read, or the library not be used.
    """
    with telling(Workspace(places, journaled=False), tell) as workspace:
        exchange = workspace.exchange
        report = exchange.import_records(path)
        edit = exchange.edit(report)
        if edit is not None:
            workspace.edit(edit)
        added = exchange.add_alone(report.alone).added if alone else ()
        return list(_told(report, len(added))), list(report.failed)


def export_references(places: Places, path: Path, wanted: Sequence[str], tell: Tell) -> int:
    """Write the references of articles, of all in the library where none is named.

    Args:
        places: where things lie.
        path: ending in .json, .ris or .bib.
        wanted: ids, beginnings of ids or file names.
        tell: as for ``import_references``.

    Raises:
        BrieferError: an article is not there, or the file cannot be written.
    """
    with telling(Workspace(places, journaled=False), tell) as workspace:
        articles = list(_articles(workspace, wanted)) if wanted else None
        return workspace.exchange.export_records(path, articles)


def export_annotations(places: Places, file: Path, path: Path, tell: Tell) -> int:
    """Write the passages of a briefing's file as Web Annotations.

    Args:
        places: where things lie.
        file: the briefing's.
        path: of the annotations.
        tell: as for ``import_references``.

    Raises:
        BrieferError: the briefing cannot be opened or the file not be written.
    """
    with telling(Workspace(places, journaled=False), tell) as workspace:
        workspace.open(file)
        return workspace.exchange.export_annotations(path)


def import_annotations(
    places: Places, file: Path, path: Path, tell: Tell
) -> tuple[list[str], list[str]]:
    """File the annotations of a file in a briefing's file.

    Args:
        places: where things lie.
        file: the briefing's.
        path: of the annotations.
        tell: as for ``import_references``.

    Returns:
        Lines for people, and one for each annotation that could not be found.

    Raises:
        BrieferError: either cannot be read, or the briefing not be saved.
    """
    with telling(Workspace(places, journaled=False), tell) as workspace:
        workspace.open(file)
        landing = workspace.exchange.import_annotations(path)
        if landing.edit is not None:
            workspace.edit(landing.edit)
            workspace.save()
        return [f"{landing.filed} filed, {landing.known} there already"], list(landing.lost)


def _articles(workspace: Workspace, wanted: Iterable[str]) -> Iterator[str]:
    summaries = workspace.summaries()
    for word in wanted:
        found = [each.id for each in summaries if word and each.id.startswith(word.lower())]
        found = found or [each.id for each in summaries if each.name == word]
        if len(found) != 1:
            raise UnknownArticleError(
                "“{word}” names {count} articles of the library, not one. Nothing was written."
                " Use an id or a file's name.",
                word=word,
                count=len(found) or "no",
            )
        yield found[0]


def _told(report: ImportReport, alone: int) -> Iterator[str]:
    for match in report.matches:
        title = match.record.reference.short_title or match.record.key
        fills = ", ".join(field.variable for field in match.merge.fills) or "nothing"
        line = f"{title}: by {match.how.value}; filled in: {fills}"
        differs = ", ".join(field.variable for field in match.merge.differs)
        yield f"{line}; left as it was: {differs}" if differs else line
    for record, articles in report.unsure:
        title = record.reference.short_title or record.key
        yield f"{title}: may be any of {len(articles)} articles; nothing was filled in"
    for line in left_out(report.records()):
        yield f"not kept of {line}"
    counts = {
        "matched": len(report.matches),
        "files added": len(report.added),
        "unsure": len(report.unsure),
        "without an article": len(report.alone),
        "of them added": alone,
    }
    yield ", ".join(f"{count} {what}" for what, count in counts.items())

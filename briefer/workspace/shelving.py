"""What the command line asks of the library: add, list, remove, search. Prints nothing.

The window's first start fills an empty library with the five articles; a script gets what it asks
for, so nothing is put in by itself here.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.errors import BrieferError, CancelledError
from briefer.workspace.articles import Articles
from briefer.workspace.telling import telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.library import Library, Summary
    from briefer.workspace.adding import AddReport, Step  # noqa: TC004 - nothing resolves these annotations
    from briefer.workspace.joining import Joined
    from briefer.workspace.places import Places
    from briefer.workspace.telling import Tell

_SHOWN_ID: Final = 12
_SHORTEST_ID: Final = 8
"""Characters of an id that name an article where no other id begins so."""


class UnknownArticleError(BrieferError):
    """A name or an id that no article of the library has, or more than one."""


class StoppedError(BrieferError):
    """A person stopped the adding of files; what was added before stays."""


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding files.

    Attributes:
        report: ids of what is new and what was there, messages for what could not be read.
        remarks: words for people on each file whose text was there already under another name, and
            on each new article that is like another.
    """

    report: AddReport
    remarks: tuple[str, ...]


def fed(briefing: Briefing) -> Mapping[str, frozenset[str]]:
    """Return the articles that each section of a briefing quotes, by its heading, for ``in:``."""
    found: dict[str, frozenset[str]] = {}
    for section in briefing.sections:
        articles = frozenset(passage.article for passage in section.passages())
        found[section.heading] = found.get(section.heading, frozenset()) | articles
    return found


def add(
    places: Places, files: Sequence[Path], tell: Tell, progress: Callable[[Step], None]
) -> Added:
    """Add files, and the files of folders, to the library.

    Args:
        places: where things lie.
        files: files and folders.
        tell: hears, in words for people, of a damaged library that a new one was begun for.
        progress: is told how far it is; may raise CancelledError.

    Raises:
        BrieferError: the library cannot be opened.
        StoppedError: ``progress`` raised CancelledError; what was read before is added and stays.
    """
    with telling(_articles(places), tell) as articles:
        before = len(articles.library.summaries())
        try:
            report = articles.add_files(files, progress)
        except CancelledError as error:
            count = len(articles.library.summaries()) - before
            raise StoppedError(
                "Stopped. {count} added before that, which stay.", count=count
            ) from error
        names = {each.id: each.name for each in articles.library.summaries()}
        remarks = (*_there(report.joined, names), *_alike(articles.library, report.added, names))
    return Added(report, remarks)


def listed(places: Places, tell: Tell) -> tuple[Summary, ...]:
    """Return the summaries of all articles in the order they were added.

    Args:
        places: where things lie.
        tell: as for ``add``.

    Raises:
        BrieferError: the library cannot be opened.
    """
    with telling(_articles(places), tell) as articles:
        return articles.library.summaries()


def names(summaries: Sequence[Summary]) -> list[str]:
    """Return what each of all articles is called in a list, no two alike.

    It is the name of its file, with the beginning of its id where others are called so or it has no
    name; ``remove`` takes each of these, also when the others have gone meanwhile.
    """
    many = Counter(map(_in_line, summaries))
    return [
        _in_line(each) if each.name and many[_in_line(each)] == 1 else _with_id(each)
        for each in summaries
    ]


def remove(places: Places, named: Sequence[str], tell: Tell) -> tuple[list[str], list[str]]:
    """Remove articles as a list calls them, or by the beginnings of their ids.

    Args:
        places: where things lie.
        named: names, ids or beginnings of ids.
        tell: as for ``add``.

    Returns:
        The names of those that were removed, and a message for people for each that was not.

    Raises:
        BrieferError: the library cannot be opened or changed.
    """
    removed: list[str] = []
    failed: list[str] = []
    with telling(_articles(places), tell) as articles:
        for name in named:
            try:
                meant = _meant(articles.library.summaries(), name)
            except UnknownArticleError as error:
                failed.append(str(error))
            else:
                articles.library.remove(meant.id)
                removed.append(meant.name)
    return removed, failed


def search(places: Places, words: str, limit: int, tell: Tell) -> list[dict[str, object]]:
    """Return what a search finds, as JSON: positions are code points in the article's text.

    Args:
        places: where things lie.
        words: what is searched for.
        limit: the most articles to return.
        tell: as for ``add``.

    Raises:
        BrieferError: the library cannot be opened.
    """
    with telling(_articles(places), tell) as articles:
        known = {each.id: each for each in articles.library.summaries()}
        hits = articles.library.search(words, limit)
    return [
        {
            **entry(known[hit.article]),
            "start": hit.start,
            "end": hit.end,
            "snippet": hit.snippet,
            "marks": [list(mark) for mark in hit.marks],
        }
        for hit in hits
    ]


def entry(summary: Summary) -> dict[str, object]:
    """Return what names an article, as JSON; what is not known is null."""
    return {
        "article": summary.id,
        "name": summary.name,
        "title": summary.title or None,
        "author": summary.author or None,
        "outlet": summary.outlet or None,
        "issued": summary.issued or None,
    }


def details(summary: Summary) -> dict[str, object]:
    """Return what a list tells of an article, as JSON."""
    return {
        **entry(summary),
        "captured": summary.captured or None,
        "readable": summary.readable,
        "collections": list(summary.collections),
        "tags": list(summary.tags),
    }


def _articles(places: Places) -> Articles:
    """Open the library, with nothing put in by itself."""
    return Articles(replace(places, seeds=None))


def _there(joined: Sequence[Joined], names: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for each file whose text is there under another name."""
    for each in joined:
        known = names.get(each.article, each.name)
        if known != each.name:
            yield f"{_one_line(each.name)}: there already, as {_one_line(known)}"


def _alike(library: Library, added: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Return a line for each pair of which one or both are new."""
    lines: dict[frozenset[str], str] = {}
    for article in added:
        for each in library.likenesses(article):
            fuller = f"; the fuller is {names[each.fuller]}" if each.fuller else ""
            lines.setdefault(
                frozenset((article, each.article)),
                f"{names[article]} and {names[each.article]}: {each.kind},"
                f" {each.share:.0%} of the smaller is in the other{fuller}",
            )
    return tuple(lines.values())


def _in_line(summary: Summary) -> str:
    return _one_line(summary.name)


def _one_line(name: str) -> str:
    return " ".join(name.split())


def _with_id(summary: Summary) -> str:
    return f"{_in_line(summary)} [{summary.id[:_SHOWN_ID]}]".strip()


def _meant(summaries: Sequence[Summary], name: str) -> Summary:
    found = [
        each for each in summaries if name in {each.id, each.name, _in_line(each), _with_id(each)}
    ]
    if not found and len(name) >= _SHORTEST_ID:
        found = [each for each in summaries if each.id.startswith(name)]
    if not found:
        raise UnknownArticleError(
            "No article of the library is named “{name}”. Nothing was removed for it."
            " “briefer library list” shows their names.",
            name=name,
        )
    if len(found) > 1:
        raise UnknownArticleError(
            "{count} articles of the library are named “{name}”. Nothing was removed for it."
            " Give an id instead: {ids}.",
            count=len(found),
            name=name,
            ids=", ".join(each.id[:_SHOWN_ID] for each in found),
        )
    return found[0]

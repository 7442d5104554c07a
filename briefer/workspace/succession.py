"""Which articles are of one origin, so that what was added later is a newer text of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.citing.exchange.alike import address, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.library import Library, Summary


def link(library: Library, added: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Link articles that were just added with the older ones of the same origin.

    Of one origin are those with the same address, and files of the same name with the same title
    where no two addresses speak against it. One that came out before what is here is no newer text
    of it, however late it was added.

    Returns:
        The ids of each older article and its newer text.

    Raises:
        LibraryError: the library could not be read or changed.
    """
    new = frozenset(added)
    if not new:
        return ()
    latest: dict[tuple[str, str], Summary] = {}
    found = []
    for each in library.summaries():
        if not each.readable:
            continue
        keys = _keys(each)
        olders = (latest[key] for key in keys if key in latest)
        older = next((other for other in olders if not _apart(each, other)), None)
        if older is not None and _before(each, older):
            continue
        if older is not None and each.id in new and library.succeed(older.id, each.id):
            found.append((older.id, each.id))
        latest |= dict.fromkeys(keys, each)
    return tuple(found)


def newest(article: str, successors: Mapping[str, str]) -> str:
    """Return the last of the texts that follow an article; itself where none does."""
    seen = {article}
    while (following := successors.get(article, article)) not in seen:
        seen.add(following)
        article = following
    return article


def _keys(each: Summary) -> list[tuple[str, str]]:
    """Return what an article's origin goes by, the surest first."""
    found = _address(each)
    keys = [("address", found)] if found else []
    title = plain(each.title)
    return [*keys, (each.name.casefold(), title)] if title else keys


def _address(each: Summary) -> str:
    # Decoded only where there is one: a library may hold ten thousand articles.
    return address(each.reference.text("URL")) if '"URL"' in each.record else ""


def _apart(one: Summary, other: Summary) -> bool:
    """Whether two articles are known to come from two places."""
    addresses = {_address(one), _address(other)} - {""}
    return len(addresses) > 1


def _before(one: Summary, other: Summary) -> bool:
    """Whether an article is known to have come out before another, as exactly as both dates say."""
    exact = min(len(one.issued), len(other.issued))
    return one.issued[:exact] < other.issued[:exact]

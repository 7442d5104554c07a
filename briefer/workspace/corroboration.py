"""Where else a passage's words are said: looked up in the library, confirmed by a person.

Only the articles that share rare words with the passage are read, never all of them, and none that
is a briefing of this program: it would find the passage's own words again. Nothing is
confirmed by itself: what was found becomes part of the briefing when a person says that it is the
same (``confirmed``), and goes when they take that back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from briefer.composing.corroboration import Backing
from briefer.domain.passage import CONTEXT, Also
from briefer.evidence import corroboration as evidence
from briefer.evidence.corroboration import Comparison, Origins, Testimony, Verdict, words
from briefer.evidence.relative import issued_parts
from briefer.evidence.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from briefer.evidence.corroboration import Statement
    from briefer.workspace.articles import Articles

_MOST_ARTICLES: Final = 24
_MOST_PAIRS: Final = 12
_MOST_WORDS: Final = 16
"""Of a passage's words, how many are looked up, those of its names and figures first."""
_OF_AN_ARTICLE: Final = {Verdict.SAME: 2, Verdict.DIFFERS: 3, Verdict.ALIKE: 1}
"""How many statements of one article are shown of each kind."""
_MOST_ALIKE: Final = 5
_LONG: Final = 5
_ORDER: Final = (Verdict.SAME, Verdict.DIFFERS, Verdict.ALIKE, Verdict.OTHER)


@dataclass(frozen=True, slots=True)
class Find:
    """A place in another article that says the same as a passage, or something else of it.

    Attributes:
        article: the other article's id.
        start: where it says so, in code points.
        end: one past its last.
        mine: the sentence of the passage that it goes with.
        theirs: its own words.
        comparison: what the two share and differ in.
        testimony: where it comes from.
        copies: other articles that are copies of that one and have the same words.
    """

    article: str
    start: int
    end: int
    mine: str
    theirs: str
    comparison: Comparison
    testimony: Testimony
    copies: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What it is to the passage."""
        return self.comparison.verdict


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found of one passage.

    Attributes:
        finds: what says the same first, then what differs, then what only looks alike.
        origins: of the passage itself, index 0, and of the finds in their order.
        mine: where the passage comes from.
        copied: the pairs of articles that are copies of each other.
    """

    finds: tuple[Find, ...]
    origins: Origins
    mine: Testimony
    copied: frozenset[frozenset[str]] = frozenset()


def corroborate(passage: Passage, articles: Articles) -> Findings:
    """Return where else in the library a passage's words are said, and by whom.

    Raises:
        BrieferError: the passage's article or the library cannot be read.
    """
    source = articles.get(passage.article)
    asked = tuple(_statements(passage, source))
    beginnings = _beginnings(asked)
    terms = (*_pairs(asked), *(f"{each}*" for each in beginnings))
    gathered = articles.library.gather(terms, _MOST_ARTICLES)
    named = frozenset(name.stem for each in asked for name in each.names)
    common = named & {words.stem(each.rstrip("*")) for each in gathered.common}
    asked = tuple(replace(each, common=common) for each in asked)
    copies = [like.article for like in articles.library.likenesses(passage.article)]
    wanted = _pattern(beginnings)
    found: list[Find] = []
    for article in dict.fromkeys((*copies, *gathered.articles)):
        other = articles.get(article)
        if article != passage.article and not other.reference.ours:
            found += _in_article(asked, other, wanted, copied=article in copies)
    pairs = _copied({passage.article, *(find.article for find in found)}, articles)
    found.sort(key=lambda find: _rank(find.comparison))
    found = _once(found, pairs)
    alike = [find for find in found if find.verdict is Verdict.ALIKE][:_MOST_ALIKE]
    finds = (*(find for find in found if find.verdict is not Verdict.ALIKE), *alike)
    mine = _told_by(passage, source)
    found_by = [mine, *(find.testimony for find in finds)]
    return Findings(finds, evidence.independent(found_by, pairs), mine, frozenset(pairs))


def with_more(findings: Findings, more: Iterable[Find]) -> Findings:
    """Return findings with what else is known to say the same, at the end."""
    finds = (*findings.finds, *more)
    found_by = [findings.mine, *(find.testimony for find in finds)]
    origins = evidence.independent(found_by, findings.copied)
    return replace(findings, finds=finds, origins=origins)


def confirmed(passage: Passage, find: Find, source: Source) -> Passage:
    """Return the passage as it is once a person said that a find is the same."""
    text = source.article.text
    also = Also(
        find.article,
        find.start,
        find.end,
        source.article.quote(find.start, find.end),
        text[max(0, find.start - CONTEXT) : find.start],
        text[find.end : find.end + CONTEXT],
    )
    kept = tuple(each for each in passage.also if not _is(each, find))
    return replace(passage, also=(*kept, also))


def taken_back(passage: Passage, find: Find | Also) -> Passage:
    """Return the passage without what a person had confirmed."""
    return replace(passage, also=tuple(each for each in passage.also if not _is(each, find)))


def is_confirmed(passage: Passage, find: Find | Also) -> bool:
    """Return whether a person said that a find is the same."""
    return any(_is(each, find) for each in passage.also)


def origins_of(passage: Passage, sources: Mapping[str, Source]) -> Origins:
    """Return where a passage, index 0, and all that was confirmed of it come from.

    Articles that are not at hand are left out, as nothing is known of them.
    """
    testimonies, copied = _testified(passage, sources)
    return evidence.independent(testimonies, copied)


def backing(briefing: Briefing, sources: Mapping[str, Source]) -> dict[str, Backing]:
    """Return what stands behind each passage that others confirm, by its id."""
    return {
        passage.id: _backing(passage, sources) for passage in briefing.passages() if passage.also
    }


def _backing(passage: Passage, sources: Mapping[str, Source]) -> Backing:
    """Return how many sources there are, and one report for each but the quoted one.

    Where all are of one origin, those that are no copies of what is quoted are named: that they
    are not independent is said with them.
    """
    testimonies, copied = _testified(passage, sources)
    origins = evidence.independent(testimonies, copied)
    own = passage.article
    named = {
        index: each.article
        for index, each in enumerate(testimonies)
        if each.article != own and frozenset((each.article, own)) not in copied
    }

    def speaks(index: int) -> tuple[bool, bool, bool, int]:
        """Order reports: own ones, of a known outlet and day, and the fuller ones first."""
        each, reference = testimonies[index], sources[testimonies[index].article].reference
        words = len(sources[each.article].article.text.split())
        return bool(each.cites), not each.outlet, reference.issued is None, -words

    chosen: set[int] = set()
    for group in origins.groups:
        free = [index for index in group if index in named]
        others = origins.count > 1 and any(testimonies[index].article == own for index in group)
        if free and not others:
            chosen.add(min(free, key=speaks))
    return Backing(origins.count, tuple(dict.fromkeys(named[index] for index in sorted(chosen))))


def _testified(
    passage: Passage, sources: Mapping[str, Source]
) -> tuple[list[Testimony], frozenset[frozenset[str]]]:
    """Return what a passage and the articles at hand testify, and which of these are copies."""
    testimonies = [
        evidence.told(sources[each.article], each.start, each.end)
        for each in passage.also
        if each.article in sources
    ]
    if passage.article in sources:
        testimonies.insert(0, _told_by(passage, sources[passage.article]))
    at_hand = (sources[each] for each in dict.fromkeys(passage.articles()) if each in sources)
    return testimonies, evidence.copied(at_hand)


def _once(found: Iterable[Find], pairs: Mapping[frozenset[str], str]) -> list[Find]:
    """Return finds without those that copies of one article repeat; the fuller copy stays."""
    kept: list[Find] = []
    for find in found:
        for index, other in enumerate(kept):
            pair = frozenset((find.article, other.article))
            if pair in pairs and find.theirs.split() == other.theirs.split():
                stays, goes = (find, other) if pairs[pair] == find.article else (other, find)
                kept[index] = replace(stays, copies=(*other.copies, goes.article))
                break
        else:
            kept.append(find)
    return kept


def _copied(found: Collection[str], articles: Articles) -> dict[frozenset[str], str]:
    """Return which of some articles are copies of each other, and the fuller one of each pair."""
    return {
        frozenset((article, like.article)): like.fuller
        for article in found
        for like in articles.library.likenesses(article)
        if like.article in found
    }


def _told_by(passage: Passage, source: Source) -> Testimony:
    return evidence.told(
        source, passage.start, passage.end, citing=passage.citing, speaker=passage.speaker
    )


def _is(also: Also, find: Find | Also) -> bool:
    return (also.article, also.start, also.end) == (find.article, find.start, find.end)


def _statements(passage: Passage, source: Source) -> Iterator[Statement]:
    """Yield what a passage says, sentence by sentence, also where it is a caption or was typed."""
    read = () if passage.typed else evidence.reader_of(source)(passage.start, passage.end)
    yield from read
    if not read:
        for start, end in sentences(passage.exact, 0, len(passage.exact)):
            yield evidence.statement(passage.exact, start, end, issued_parts(source.reference))


def _beginnings(asked: Iterable[Statement]) -> list[str]:
    """Return the beginnings of the words that are looked up, figures and names first.

    Countries come last, as all articles on a subject name the same ones.
    """
    found: dict[str, None] = {}
    for each in asked:
        found |= dict.fromkeys(
            match[0]
            for figure in each.figures
            if figure.distinct
            for match in re.finditer(r"\d[\d,.]*\d", each.text[figure.start : figure.end])
        )
        named = {name.stem for name in each.names}
        shown = sorted(each.shown, key=lambda stem: (stem in words.COUNTRIES, stem not in named))
        found |= dict.fromkeys(_beginning(each.shown[stem]) for stem in shown)
    return list(found)[:_MOST_WORDS]


def _beginning(word: str) -> str:
    """Return what a word and its other forms begin with."""
    plain = word.replace("-", " ")
    root = words.root(word)
    return root if len(root) >= _LONG and plain.casefold().startswith(root) else plain


def _pairs(asked: Iterable[Statement]) -> list[str]:
    """Return words of the statements that stand beside each other: far rarer than each alone."""
    found = (pair for each in asked for pair in each.pairs)
    return list(dict.fromkeys(found))[:_MOST_PAIRS]


def _pattern(beginnings: Iterable[str]) -> re.Pattern[str]:
    """Return what finds words by their beginnings; in scripts without spaces they stand inside."""
    lower = [each.lower() for each in beginnings]
    spaced = "|".join(re.escape(each) for each in lower if each.isascii())
    dense = "|".join(re.escape(each) for each in lower if not each.isascii())
    parts = (rf"\b(?:{spaced})" if spaced else "", dense)
    return re.compile("|".join(filter(None, parts)) or r"(?!)")


def _in_article(
    asked: Sequence[Statement], other: Source, wanted: re.Pattern[str], *, copied: bool
) -> Iterator[Find]:
    """Yield what an article's statements are to those that are asked about.

    Args:
        asked: the passage's statements.
        other: the article.
        wanted: finds the words that any statement worth comparing has two of.
        copied: whether it is a copy of the passage's own article: only copied words count there.
    """
    found: list[tuple[Statement, Statement, Comparison]] = []
    for theirs in _worth_comparing(other, wanted):
        compared = [(mine, theirs, evidence.compare(mine, theirs)) for mine in asked]
        best = min(compared, key=lambda each: _rank(each[2]))
        if best[2].verdict is not Verdict.OTHER and (best[2].copied or not copied):
            found.append(best)
    if not found:
        return
    found.sort(key=lambda each: _rank(each[2]))
    left = dict(_OF_AN_ARTICLE)
    for mine, theirs, comparison in found:
        left[comparison.verdict] -= 1
        if left[comparison.verdict] >= 0:
            place = theirs.start, theirs.end
            testimony = evidence.told(other, *place)
            yield Find(other.article.id, *place, mine.text, theirs.text, comparison, testimony)


def _worth_comparing(other: Source, wanted: re.Pattern[str]) -> Iterator[Statement]:
    read, text = evidence.reader_of(other), other.article.text
    for block in other.article.blocks:
        if _holds_two(wanted, text[block.start : block.end]):
            for each in read(block.start, block.end):
                if _holds_two(wanted, each.text):
                    yield each


def _holds_two(wanted: re.Pattern[str], text: str) -> bool:
    found = wanted.finditer(text.lower())
    first = next(found, None)
    return first is not None and any(other[0] != first[0] for other in found)


def _rank(comparison: Comparison) -> tuple[int, float]:
    return _ORDER.index(comparison.verdict), -comparison.weight

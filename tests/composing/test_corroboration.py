"""What a note says of who else reports the same."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.composing import compose
from briefer.composing.corroboration import Backing
from briefer.document.block import SourceEntry
from briefer.document.walk import plain
from briefer.domain.briefing import Briefing, Settings
from briefer.domain.passage import Also
from briefer.domain.prose import Paragraph, Prose, RunIn, Words
from briefer.domain.section import Comment, Section

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from briefer.document.document import Document
    from briefer.domain.passage import Passage
    from briefer.domain.reference import Source
    from tests.composing.conftest import Quote


def also(passage: Passage) -> Also:
    """Return a passage of another article as a place where the same is said."""
    return Also(passage.article, passage.start, passage.end, passage.exact)


@pytest.fixture
def escape(quote: Quote) -> Passage:
    """13 workers, as the fourth article has it, and the third and the fifth, two copies, too."""
    elsewhere = (quote(number, "another 13 restaurant workers") for number in (1, 4))
    return quote(
        3, "13 North Koreans restaurant workers escaped", "p1", also=tuple(map(also, elsewhere))
    )


def printed(
    item: Passage | Comment,
    sources: Mapping[str, Source],
    now: datetime,
    count: int,
    **settings: object,
) -> Document:
    """Return a briefing with one item as it prints."""
    briefing = Briefing(
        "b1",
        sections=(Section("s1", "Labor", "", (item,)),),
        settings=replace(Settings(), **settings),  # type: ignore[arg-type]
    )
    passage = next(briefing.passages())
    named = tuple(each.article for each in passage.also)
    return compose(briefing, sources, now=now, origins={"p1": Backing(count, named)})


def note(document: Document) -> str:
    """Return the words of the only note."""
    (only,) = document.notes
    return plain(only.inlines)


def listed(document: Document) -> int:
    """Return how many sources are listed."""
    return sum(isinstance(block, SourceEntry) for block in document.blocks)


def test_a_note_ends_with_who_else_reports_it_and_how_many_sources_that_makes(
    escape: Passage, sources: Mapping[str, Source], now: datetime
) -> None:
    document = printed(escape, sources, now, 2)
    assert note(document).endswith(
        "Foreign Policy Blogs, n.d., para. 2. Also reported by Foreign Affairs (June 9, 2016); two"
        " independent sources."
    ), note(document)
    assert listed(document) == 2, "what is named is listed, the two copies once"


def test_what_is_not_dated_or_has_no_outlet_is_named_as_far_as_it_is_known(
    escape: Passage, sources: Mapping[str, Source], now: datetime, quote: Quote
) -> None:
    item = replace(escape, also=(also(quote(0, "The China factor")), also(quote(2, "What’s Next"))))
    assert note(printed(item, sources, now, 3)).endswith(
        "Also reported by CNBC (undated) and After Zhao Leji’s Visit, What’s Next for China-North"
        " Korea Relations? (undated); three independent sources."
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "Also reported by Foreign Affairs (June 9, 2016)."),
        (1, "Also reported by Foreign Affairs (June 9, 2016), not independently."),
        (12, "Also reported by Foreign Affairs (June 9, 2016); 12 independent sources."),
    ],
)
def test_the_count_is_said_only_where_it_says_something(
    count: int, words: str, escape: Passage, sources: Mapping[str, Source], now: datetime
) -> None:
    assert note(printed(escape, sources, now, count)).endswith(f". {words}")


def test_nothing_is_said_where_it_is_not_wanted_or_the_article_is_gone(
    escape: Passage, sources: Mapping[str, Source], now: datetime
) -> None:
    without = printed(escape, sources, now, 2, corroboration=False)
    assert "Also" not in note(without)
    assert listed(without) == 1
    gone = replace(escape, also=(Also("0" * 64, 0, 5, "words"),))
    assert "Also" not in note(printed(gone, sources, now, 1))


def test_a_quotation_within_a_sentence_says_so_in_its_note(
    escape: Passage, sources: Mapping[str, Source], now: datetime
) -> None:
    spans = (Words("It is said that "), RunIn(escape), Words("."))
    document = printed(Comment("c1", Prose((Paragraph(spans),))), sources, now, 2)
    assert note(document).endswith("Foreign Affairs (June 9, 2016); two independent sources.")


@pytest.mark.parametrize("style", ["apa", "ieee", "modern-language-association"])
def test_every_style_keeps_its_notes_and_lists_what_is_named(
    style: str, escape: Passage, sources: Mapping[str, Source], now: datetime
) -> None:
    document = printed(escape, sources, now, 2, style=style)
    assert note(document).endswith(". Also reported by Foreign Affairs (June 9, 2016); two"
                                   " independent sources.")  # fmt: skip
    assert listed(document) == 2


def test_a_korean_page_says_it_in_korean(
    escape: Passage, sources: Mapping[str, Source], now: datetime
) -> None:
    assert note(printed(escape, sources, now, 2, language="ko-KR")).endswith(
        "같은 내용 보도: Foreign Affairs(2016년 6월 9일). 독립된 출처 두 곳."
    )

"""Edits of what is known of an article: the briefing stays, the article follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Article, Block, Origin, Page, Role
from briefer.domain.briefing import Briefing
from briefer.domain.reference import Basis, BasisKind, Field, Reference, Source
from briefer.editing import (
    ChangeFront,
    ChangePages,
    ChangeReference,
    ChangeRole,
    EditError,
    Group,
    History,
    amend,
    apply,
    source_edits,
)

if TYPE_CHECKING:
    from briefer.editing import SourceEdit

BLANK = Briefing("b1")
OLD = Reference("webpage")
PAGES = (Page(0, "1"), Page(4, "2"))
SOURCE = Source(
    Article(
        "a1",
        "One\nTwo\nSix",
        (Block(Role.BODY, 0, 3), Block(Role.CLUTTER, 4, 7), Block(Role.BODY, 8, 11)),
        Origin("a.txt", ""),
        PAGES,
    ),
    OLD,
)
titles = st.builds(
    lambda text: OLD.with_field(Field("title", text, Basis(BasisKind.TYPED))), st.text(max_size=9)
)
starts = st.sampled_from([block.start for block in SOURCE.article.blocks])


@st.composite
def steps(draw: st.DrawFn) -> list[SourceEdit]:
    """Return edits that were made one after another, each with what it found."""
    source, made = SOURCE, []
    for _ in range(draw(st.integers(1, 6))):
        start = draw(starts)
        block = source.article.block_at(start)
        assert block is not None
        edit = draw(
            st.sampled_from(
                (
                    ChangeRole("a1", start, block.role, draw(st.sampled_from(Role))),
                    ChangeReference("a1", source.reference, draw(titles)),
                    ChangePages(
                        "a1",
                        source.article.pages,
                        source.article.renumbered(
                            draw(st.integers(1, len(PAGES))),
                            draw(st.sampled_from(("17", "iv", "[ii]", "cover", "A-9"))),
                        ),
                    ),
                )
            )
        )
        source = amend(source, edit)
        made.append(edit)
    return made


@given(made=steps())
def test_taking_back_all_gives_the_article_as_it_was(made: list[SourceEdit]) -> None:
    briefing, source, history = BLANK, SOURCE, History()
    for edit in made:
        briefing, change = apply(briefing, edit)
        source = amend(source, edit)
        history = history.record(change)
    latest = source
    assert briefing == BLANK
    while (step := history.undo(briefing)) is not None:
        briefing, change, history = step
        for edit in source_edits(change.edit):
            source = amend(source, edit)
    assert source == SOURCE
    while (step := history.redo(briefing)) is not None:
        briefing, change, history = step
        for edit in source_edits(change.edit):
            source = amend(source, edit)
    assert source == latest


def test_an_edit_that_leaves_things_as_they_are_is_no_change() -> None:
    assert apply(BLANK, ChangeRole("a1", 0, Role.BODY, Role.BODY))[1].empty
    assert not apply(BLANK, ChangeRole("a1", 0, Role.BODY, Role.BIO))[1].empty


def test_a_group_names_the_articles_and_gives_its_edits_in_order() -> None:
    one = ChangeRole("a1", 0, Role.BODY, Role.CAPTION)
    two = ChangeReference("a2", OLD, Reference("book"))
    group = Group((one, ChangeFront(BLANK.front), Group((two,), "")), "Both")
    assert apply(BLANK, group)[1].sources == {"a1", "a2"}
    assert list(source_edits(group)) == [one, two]


def test_a_block_that_is_not_there_is_refused() -> None:
    with pytest.raises(EditError):
        amend(SOURCE, ChangeRole("a1", 1, Role.BODY, Role.BIO))


def test_page_numbers_follow_the_first_and_the_position_tells_the_page() -> None:
    pages = SOURCE.article.renumbered(1, "17")
    article = amend(SOURCE, ChangePages("a1", PAGES, pages)).article
    assert [article.page_at(0), article.page_at(4), article.page_number_at(4)] == ["17", "18", 2]

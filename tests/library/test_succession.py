"""Lines of texts: what is a newer text of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.library import Library


def test_each_article_has_one_next_text_and_is_that_of_one(filled: Library) -> None:
    one, two, three, *_ = [each.id for each in filled.summaries()]
    assert filled.successors() == {}
    assert filled.succeed(one, two)
    assert filled.succeed(two, three)
    assert not filled.succeed(one, three)
    assert not filled.succeed(three, three)
    assert not filled.succeed("nothing", one)
    assert filled.successors() == {one: two, two: three}


def test_what_is_taken_out_of_a_line_leaves_no_gap(filled: Library) -> None:
    one, two, three, *_ = [each.id for each in filled.summaries()]
    filled.succeed(one, two)
    filled.succeed(two, three)
    filled.remove(two)
    assert filled.successors() == {one: three}
    filled.remove(three)
    assert filled.successors() == {}

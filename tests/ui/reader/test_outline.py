"""Folds stand for what gets in the way, say how much it is, and hide nothing for good."""

from __future__ import annotations

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.ui.positions import Line
from briefer.ui.reader.outline import Fold, lines, outline


def article(*blocks: tuple[Role, str]) -> Article:
    """Return an article of these blocks, a blank line between them."""
    text, made = "", []
    for role, words in blocks:
        made.append(Block(role, len(text), len(text) + len(words)))
        text += words + "\n\n"
    return Article(text_digest(text), text, tuple(made), Origin("a.txt", "0"))


def test_a_fold_says_how_much_it_hides() -> None:
    parts = outline(
        article(
            (Role.CAPTION, "One"),
            (Role.CREDIT, "AP"),
            (Role.CAPTION, "Two"),
            (Role.BODY, "Text."),
            (Role.RELATED, "Read more"),
        ),
        "",
    )
    assert [part.words for part in parts if isinstance(part, Fold)] == [
        "2 captions and 1 credit",
        "1 link to other articles",
    ]


def test_the_title_that_stands_above_is_not_said_again() -> None:
    found = article(
        (Role.TITLE, "China\u2019s  Signal"), (Role.KICKER, "Asia"), (Role.BODY, "Text.")
    )
    parts = outline(found, "China's Signal: A Reading")
    assert [isinstance(part, Fold) for part in parts] == [True, False]
    assert isinstance(parts[0], Fold)
    assert parts[0].words == "1 title line and 1 kicker"


def test_a_title_that_stands_nowhere_else_is_shown() -> None:
    parts = outline(article((Role.TITLE, "Signal"), (Role.BODY, "Text.")), "Another one")
    assert not any(isinstance(part, Fold) for part in parts)


def test_an_open_fold_keeps_its_label_and_shows_its_blocks() -> None:
    parts = outline(article((Role.CAPTION, "One"), (Role.BODY, "Text.")), "")
    assert lines(parts, ()) == [Line(0, 3, "1 caption"), Line(5, 10)]
    assert lines(parts, {0}) == [Line(0, 0, "1 caption"), Line(0, 3), Line(5, 10)]

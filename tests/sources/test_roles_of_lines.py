"""Roles: the laws they keep, and how far they agree with people on the five articles."""

import textwrap
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Role
from briefer.sources import read_file
from briefer.sources.roles import classify

LINES = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            [
                "",
                "By Jane Doe",
                "Read more: something else",
                "{{title}}",
                "Subscribe now",
                "  • An item of a list",
                "A sentence that is long enough to be taken for running text, as it goes on.",
                "Name | Agency | AP",
                "한국어로 쓴 문장입니다.",
            ]
        ),
    ),
    max_size=30,
)


def test_ninety_five_lines_of_a_hundred_agree_with_the_labels(
    seeds: Path, gold: dict[str, Any]
) -> None:
    wrong = []
    labelled = 0
    for name, labels in gold.items():
        article = read_file(seeds / name).article
        for block in article.blocks:
            number = article.text.count("\n", 0, block.start) + 1
            labelled += 1
            if block.role != labels["lines"][str(number)]:
                wrong.append((name, number, block.role))
    assert labelled == sum(len(labels["lines"]) for labels in gold.values())
    assert len(wrong) <= labelled * 0.05, wrong


@given(LINES, st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
def test_every_line_that_is_not_blank_is_one_block_in_order(lines: list[str], end: str) -> None:
    text = end.join(lines)
    blocks = classify(text)
    position = 0
    for block in blocks:
        assert position <= block.start < block.end
        assert not text[position : block.start].strip()
        said = text[block.start : block.end]
        assert said == said.strip()
        assert "\n\n" not in said
        position = block.end
    assert not text[position:].strip()


@given(st.text())
def test_any_text_at_all_can_be_classified(text: str) -> None:
    assert all(text[b.start : b.end].strip() for b in classify(text))


def test_a_text_of_one_line_is_kept() -> None:
    assert [block.role for block in classify("Only a few words")] == [Role.BODY]
    assert [block.role for block in classify("One sentence stands here alone.")] == [Role.BODY]


def test_no_block_is_made_of_nothing() -> None:
    assert classify("") == ()
    assert classify(" \n\t\r\n\u00a0") == ()


def test_a_paragraph_that_was_wrapped_is_one_block(seeds: Path) -> None:
    article = read_file(seeds / "002_063a179dcbf3ea65.txt").article
    lines = [(block.role, article.quote(block.start, block.end)) for block in article.blocks]
    text = "\n\n".join(textwrap.fill(line, 72, break_on_hyphens=False) for _, line in lines)
    found = [(block.role, text[block.start : block.end]) for block in classify(text)]
    assert [(role, " ".join(said.split())) for role, said in found] == [
        (role, " ".join(line.split())) for role, line in lines
    ]


WIRE = (
    "The harbor fired two of its crane drivers on Tuesday, the port's union said in a letter.",
    "The letter, the fourth this year, came a day after the owners ended a round of talks.",
    "The harbor's owners said the drivers had left their cranes some hours before the end of work.",
    "The coast guard warned ships in the bay but reported no damage.",
    "A spokesman for the town hall said that it had lodged a protest through its man at the port.",
    "The city called on the owners to return to talks.",
    "The union has said that it will not talk while the two drivers remain out of work.",
    "Analysts said the letter appeared to be of a kind first sent after a strike in 2018.",
)


@pytest.mark.parametrize("width", [65, 72, 76, 80])
def test_short_paragraphs_that_were_wrapped_are_whole_and_text(width: int) -> None:
    lines = ["Crane drivers fired at the harbor", "By Jane Doe", *WIRE]
    text = "\n\n".join(textwrap.fill(line, width) for line in lines)
    found = [(block.role, text[block.start : block.end]) for block in classify(text)]
    roles = [Role.TITLE, Role.BYLINE, *[Role.BODY] * len(WIRE)]
    assert [(role, " ".join(said.split())) for role, said in found] == list(
        zip(roles, lines, strict=True)
    )


def test_a_short_article_that_pandoc_wrapped_is_whole_paragraphs() -> None:
    article = read_file(Path(__file__).with_name("files") / "wire.txt").article
    assert [block.role for block in article.blocks] == [
        Role.TITLE, Role.BYLINE, Role.BODY, Role.BODY, Role.HEADING, Role.BODY, Role.BODY,
        Role.CLUTTER,
    ]  # fmt: skip


def test_the_short_lines_of_a_menu_and_a_list_are_no_wrapped_paragraphs() -> None:
    places = ["harbor", "quay", "dock and crane", "office of the union", "ministry in the capital"]
    lines = [f"News from the {place}, of the week and of the year before" for place in places * 3]
    text = "\n".join(lines)
    assert len(classify(text)) == len(lines)


def test_a_file_of_very_many_lines_is_kept_whole() -> None:
    blocks = classify("Subscribe now\n\n" * 30_000)
    assert len(blocks) == 30_000
    assert {block.role for block in blocks} == {Role.BODY}

"""Roles on pages of other shapes, written for these tests: ``pages/`` says what each line is."""

from pathlib import Path

import pytest

from briefer.domain.article import Role
from briefer.sources.roles import classify

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_a_page_of_another_site_is_told_apart(page: Path) -> None:
    labelled = [line.partition(": ") for line in page.read_text("utf-8").splitlines()]
    text = "\n\n".join(line for _, _, line in labelled)
    found = [(block.role.value, text[block.start : block.end]) for block in classify(text)]
    assert found == [(role, line) for role, _, line in labelled]


def test_template_leftovers_in_running_text_are_body() -> None:
    text = (
        "The braces {{name}} stand for a value that a program fills in, <b>&amp;</b> does not.\n\n"
        "They are read from left to right, so the first pair of braces wins over the second.\n"
    )
    assert [block.role for block in classify(text)] == [Role.BODY, Role.BODY]


def test_a_caption_is_told_by_its_neighbors_too() -> None:
    story = "The old station was torn down on Friday, and nobody came to look at it any more.\n\n"
    picture = "A man walks past the old station in Lodz, Poland, May 3, 2018."
    alone = classify(f"{story}{picture}\n\n{story}")
    credited = classify(f"{story}{picture}\nJan Kowalski / Reuters\n\n{story}")
    assert alone[1].role is Role.BODY
    assert [block.role for block in credited][1:3] == [Role.CAPTION, Role.CREDIT]


def test_a_sentence_set_large_between_paragraphs_is_not_text_twice() -> None:
    large = "the longest walkout that the port has ever seen"
    text = (
        f"The deal ends {large}, said the union, which had asked for more than it was given.\n\n"
        f"{large.capitalize()}\n\n"
        "Ships will be let in by the order in which they came, and not by what they carry.\n"
    )
    assert [block.role for block in classify(text)] == [Role.BODY, Role.CLUTTER, Role.BODY]


def test_a_rail_of_other_stories_is_not_the_end_of_the_article() -> None:
    story = [
        f"The harbor paid its {word} workers late again, and the union said it would strike."
        for word in ("oldest", "youngest", "loudest", "quietest", "busiest", "strongest")
    ]
    rail = [
        "Ten cakes for the spring",
        "Lemon, poppy seeds and cream make these our readers' favorite desserts.",
        "What the comet left behind",
        "Astronomers found traces of amino acids inside a meteorite last night.",
        "How to sleep in a tent",
        "Cold feet, wet socks: a mountain guide gives her best advice for beginners.",
    ]
    text = "\n\n".join(["Harbor workers to strike over late pay", *story, *rail])
    roles = [block.role for block in classify(text)]
    assert roles[1:7] == [Role.BODY] * 6
    assert Role.BODY not in roles[7:]

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


def test_a_policy_on_cookies_is_not_the_article() -> None:
    story = "The harbor paid its workers late again, and the union said it would strike.\n\n" * 2
    policy = (
        "This website uses cookies to improve your experience while you navigate through it. Out "
        "of these cookies, those that are needed are stored on your browser, as they are "
        "essential for the working of the basic functions of the website. We also use cookies of "
        "other companies that help us to understand how you use this website.\n\n"
    )
    blocks = classify(f"{story}About privacy\n\n{policy * 3}")
    assert [block.role for block in blocks].count(Role.BODY) >= 1
    assert blocks[0].role is Role.BODY
    assert {block.role for block in blocks[-3:]} == {Role.CLUTTER}


def test_running_text_under_a_list_of_times_is_all_kept() -> None:
    menu = "\n\n".join(f"Harbor story {number}\n\n{number} hours ago" for number in range(2, 7))
    story = [
        f"The harbor paid its {word} workers late again, and the union said it would strike."
        for word in ("oldest", "youngest", "loudest", "quietest", "busiest", "strongest")
    ]
    body = "\n\n".join(story)
    blocks = classify(f"{menu}\n\nHarbor workers to strike over late pay\n\n{body}\n")
    assert [block.role for block in blocks[-6:]] == [Role.BODY] * 6


def test_a_cloud_of_tags_is_no_text_in_a_language_whose_phrases_are_not_known() -> None:
    story = (
        "O porto pagou tarde outra vez aos trabalhadores, e o sindicato disse que vai parar.\n\n"
    )
    tags = " ".join(f"palavra{number}" for number in range(40))
    roles = [block.role for block in classify(f"{story * 1}{story.replace('tarde', 'mal')}{tags}")]
    assert roles == [Role.BODY, Role.BODY, Role.CLUTTER]


def test_a_few_long_lines_do_not_hide_that_a_text_is_wrapped() -> None:
    line = "The harbor paid its workers late again and the union said that it\n"
    text = f"{'x' * 140}\n\n" + f"{line * 3}would strike.\n\n" * 20
    assert sum(block.end - block.start > len(line) for block in classify(text)) == 21

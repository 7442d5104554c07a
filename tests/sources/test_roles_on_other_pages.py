"""Roles on pages of other shapes, written for these tests: each line begins with what it is."""

import pytest

from briefer.domain.article import Role
from briefer.sources import classify

NEWSPAPER = """
clutter: Skip to main content
clutter: Sections
clutter: Search
clutter: Sign in
clutter: Home
clutter: Most read
kicker: World
title: Harbor workers end strike after late wage deal
subtitle: Ships may sail again from Thursday, port says
byline: By Anna Petersen and Mark Oduya
byline: Published March 4, 2021
clutter: Share
credit: Photo: Lena Brandt/Getty Images
body: Harbor workers agreed on Tuesday to end a strike that had kept forty ships waiting off the coast.
body: The deal raises wages by six percent over two years, according to both sides, and ends the longest walkout the port has seen since 1987.
related: Read more: How a small port became a big one
body: "We are tired, and we are glad," said Maria Lopez, who has driven a crane for eleven years.
clutter: Advertisement
heading: What the deal says
body: Night shifts will be paid by the hour, and nobody may work more than ten hours in a row.
body: The port said that ships would be let in by the order in which they came.
clutter: Sign up for our newsletter to get the news every morning.
body: Talks about pensions will go on in the spring, a spokesman said on Tuesday evening.
clutter: Related articles
clutter: Storm closes the northern route
clutter: Ten years of container shipping in numbers
clutter: © 2021 The Harbor Times. All rights reserved.
"""

OPINION = """
title: Why Small States Should Write the Rules of the Sea
body: Large states have navies, and small ones have only the law. That is why the law of the sea was written by people whose countries could never have enforced it.
body: Today those rules are under strain. Three disputes in as many years have been settled by force, and none of them has been brought before a court.
heading: An Old Bargain
body: The bargain was simple: free passage for all in return for a strip of water that each could call its own.
body: It has held because those who gained little from it feared to lose more without it.
heading: What Comes Next
body: Small states should not wait. They should write the next set of rules, as they wrote the last, while the large ones are looking elsewhere.
bio: Jane Doe is a senior fellow at the Center for Maritime Studies and the author of a book on straits.
clutter: Subscribe now
clutter: This site uses cookies to improve your experience.
"""

BLOG = """
clutter: Menu
kicker: Notes From the Valley
title: The bridge that was built twice
byline: June 2, 2019
body: The first bridge stood for nine days. Nobody was on it when it fell, which is why the town can laugh about it now.
body: The second one was built by the same man, on the same stones, and it has stood for a hundred and forty years.
body: There were three things that he changed:
body: • the arch, which he made higher
body: • the mortar, which he let dry
body: • the day of the opening, which he did not announce
body: He never spoke of the first bridge again, and his name is on neither of them.
clutter: 2 comments
clutter: Old Tom · June 3, 2019 at 9:15 AM
clutter: My grandmother always said that it was the goats who brought the first one down, and not the mortar.
clutter: Reply
clutter: Sue · June 4, 2019 at 7:02 PM
clutter: There is a picture of it in the town hall, if you ask for it at the desk and have some time.
clutter: Reply
"""


def _roles(page: str) -> tuple[str, list[tuple[str, str]]]:
    pairs = [line.partition(": ")[::2] for line in page.strip().splitlines()]
    return "\n\n".join(text for _, text in pairs), [(text, role) for role, text in pairs]


@pytest.mark.parametrize("page", [NEWSPAPER, OPINION, BLOG], ids=["newspaper", "opinion", "blog"])
def test_a_page_of_another_site_is_told_apart(page: str) -> None:
    text, expected = _roles(page)
    assert [(text[b.start : b.end], b.role.value) for b in classify(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "북한 노동자의 새로운 생활\n\n북한 노동자들이 중국의 식당에서 일하고 있다고 정부가 발표했다.\n\n"
        "그들은 여권을 가지고 있었고 합법적으로 국경을 넘었다고 한다.\n\n정부는 더 이상 말하지 않았다.\n",
        "Новые визы для рабочих\n\nКитай выдал девяносто три тысячи виз рабочим из Северной Кореи.\n\n"
        "Эксперты говорят, что это больше, чем в прошлом году, и что торговля растет.\n\n"
        "Подробности будут опубликованы позже в этом году, сообщает агентство.\n",
    ],
    ids=["korean", "russian"],
)
def test_another_language_keeps_every_sentence(text: str) -> None:
    roles = [block.role for block in classify(text)]
    assert roles[0] is Role.TITLE
    assert roles[1:] == [Role.BODY] * 3


def test_a_sentence_outside_of_the_densest_part_is_kept_in_another_language() -> None:
    menu = "\n\n".join(f"Раздел {number}" for number in range(12))
    lone = "Это предложение стоит одно между меню и не должно пропасть."
    story = "\n\n".join(["Длинное предложение говорит о том, что случилось вчера в городе."] * 1)
    roles = {
        text: block.role
        for text, block in (
            (page[block.start : block.end], block)
            for page in (f"{lone}\n\n{menu}\n\n{story} {story} {story}\n",)
            for block in classify(page)
        )
    }
    assert roles[lone] is Role.BODY


def test_template_leftovers_in_running_text_are_body() -> None:
    text = (
        "The braces {{name}} stand for a value that the program puts in, and <b>&amp;</b> does not.\n\n"
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

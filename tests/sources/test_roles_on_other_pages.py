"""Roles on pages of other shapes, written for these tests: ``pages/`` says what each line is."""

# ruff: noqa: RUF001 - the letters are those languages' own

from pathlib import Path

import pytest

from briefer.domain.article import FOLDED, Role
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


STORIES = {
    "ko": "항만 노동자들은 임금이 또 늦게 지급되자 금요일에 파업을 하겠다고 밝혔다",
    "zh": "港口工人的工资再次被拖欠，工会表示将于星期五举行罢工，要求公司立即付清",
    "ja": "港湾労働者への賃金支払いがまた遅れ、労働組合は金曜日にストライキを行うと発表した",
    "ar": "تأخر الميناء مرة أخرى في دفع أجور العمال وقالت النقابة إنها ستضرب يوم الجمعة",
    "ru": "Порт снова задержал зарплату рабочим, и профсоюз сообщил о забастовке в пятницу",
    "vi": "Cảng lại trả lương muộn cho công nhân và công đoàn nói sẽ đình công vào thứ Sáu",
    "de": "Der Hafen zahlte den Arbeitern den Lohn wieder zu spät, und sie wollen streiken",
    "fr": "Le port a encore payé ses ouvriers en retard et le syndicat annonce une grève",
    "es": "El puerto volvió a pagar tarde a los obreros y el sindicato anuncia una huelga",
}
STOPS = {"zh": "。", "ja": "。", "ar": "؟"}
OVER = {
    "ko": "관련기사",
    "zh": "相关新闻",
    "ja": "関連記事",
    "ar": "مواضيع ذات صلة",
    "ru": "Похожие статьи",
    "vi": "Tin liên quan",
    "de": "Ähnliche Artikel",
    "fr": "Sur le même sujet",
    "es": "Noticias relacionadas",
}


@pytest.mark.parametrize("language", STORIES)
def test_text_in_another_language_is_kept_and_its_menu_is_not(language: str) -> None:
    stop = STOPS.get(language, ".")
    story = [f"{STORIES[language]} {number}{stop}" for number in range(6)]
    menu = ["A", "B", "C", "D", "E", "F"]
    text = "\n\n".join([*menu, *story, OVER[language], *menu])
    roles = [block.role for block in classify(text)]
    assert roles[6:12] == [Role.BODY] * 6
    assert roles[12] not in {Role.BODY, Role.HEADING}
    assert Role.BODY not in roles[13:]


@pytest.mark.parametrize("language", STORIES)
def test_verses_in_another_language_that_end_no_sentence_are_kept(language: str) -> None:
    verses = [f"{STORIES[language]} {number}" for number in range(12)]
    text = "\n\n".join([*verses[:6], f"{verses[6]}.", *verses[7:]])
    roles = [block.role for block in classify(text)]
    assert not FOLDED.intersection(roles)
    assert roles.count(Role.BODY) + roles.count(Role.HEADING) >= 10


def test_an_english_page_with_many_names_in_its_menu_is_english() -> None:
    menu = [f"Kraków Łódź {number}" for number in range(120)]
    story = [
        f"The harbor paid its {word} workers late again, and the union said it would strike."
        for word in ("oldest", "youngest", "loudest", "quietest")
    ]
    footer = (
        "The customer service of this paper can be contacted by telephone at any time of the day "
        "with questions on orders, deliveries, and the bills that our readers get from us."
    )
    blocks = classify("\n\n".join([*menu, *story, *menu, footer]))
    assert [block.role for block in blocks[120:124]] == [Role.BODY] * 4
    assert blocks[-1].role is Role.CLUTTER


def test_a_long_thread_of_readers_does_not_outweigh_a_short_article() -> None:
    story = "The harbor paid its workers late again, and the union said it would strike on Friday. "
    answer = (
        "My uncle worked on those very docks for thirty years, and nobody ever paid him on time."
    )
    thread = [
        line
        for number in range(9)
        for line in (
            f"Sam on May {number + 1}, 2018 at 8:5{number} pm said:",
            f"{answer} {number}.",
        )
    ]
    text = "\n\n".join(["Harbor workers to strike over late pay", story * 3, "Home", *thread])
    blocks = classify(text)
    assert blocks[1].role is Role.BODY
    assert Role.BODY not in [block.role for block in blocks[5:]]


def test_text_goes_on_below_a_table_where_it_speaks_of_the_same() -> None:
    story = [
        f"The harbor paid its {word} workers late again, and the union said it would strike."
        for word in ("oldest", "youngest", "loudest", "quietest")
    ]
    table = [f"Pier {number}" for number in range(20)]
    last = "The harbor said that its workers would be paid again before the union would strike."
    blocks = classify("\n\n".join([*story, *table, last, "Contact", "Imprint"]))
    assert blocks[24].role is Role.BODY
    assert blocks[-1].role is Role.CLUTTER


WORKERS = [
    f"The harbor paid its {word} workers late again, and the union said it would strike."
    for word in ("oldest", "youngest", "loudest", "quietest", "busiest", "strongest")
]


@pytest.mark.parametrize("menu", [0, 3, 12])
@pytest.mark.parametrize("below", [0, 3])
def test_a_copy_of_the_whole_article_in_one_line_folds_no_paragraph(menu: int, below: int) -> None:
    shown = [
        f"{story} Pier {number} is closed for another week." for number, story in enumerate(WORKERS)
    ]
    between = [f"Section {number}" for number in range(menu)]
    last = [
        f"The mayor of town number {number} asked for calm and patience." for number in range(3)
    ]
    page = ["Harbor workers to strike over late pay", *shown, *between, " ".join(shown)]
    roles = [block.role for block in classify("\n\n".join([*page, *last[:below]]))]
    assert roles[1:7] == [Role.BODY] * 6
    assert roles[7 + menu] is Role.CLUTTER
    if not below:
        assert set(roles[7:]) <= {Role.CLUTTER}


def test_paragraphs_with_pictures_and_notices_between_are_no_rail_of_other_stories() -> None:
    end = [
        "LISTEN TO OUR HARBOR PODCAST EVERY WEEK",
        "Ships wait outside for days, while containers rust on both banks of the river.",
        "Cranes stand still above a freighter full of grain in Gdansk. (AP Photo/Jan Kowalski)",
        "Economists expect that bananas and coffee will soon be dearer in every town.",
        "A NEW APP FOR READERS ON THE GO",
        "Nobody could tell on Monday evening how much longer all of this might last.",
    ]
    blocks = classify("\n\n".join(["Harbor workers to strike over late pay", *WORKERS, *end]))
    assert [blocks[at].role for at in (8, 10, 12)] == [Role.BODY] * 3
    assert blocks[9].role is Role.CAPTION


def test_other_stories_each_below_its_date_are_not_the_article() -> None:
    others = [
        line
        for day, topic in enumerate(("cakes", "comets", "tents", "trains", "violins", "bees"), 12)
        for line in (
            f"What we know about {topic}",
            "Jane Doe",
            f"Wednesday November {day}, 2019",
            f"A quiet week for all who care for {topic}; then an old man rang. " * 4,
        )
    ]
    page = ["Harbor workers to strike over late pay", *WORKERS, "Share", "Topics", *others]
    roles = [block.role for block in classify("\n\n".join(page))]
    assert roles[1:7] == [Role.BODY] * 6
    assert Role.BODY not in roles[7:]


@pytest.mark.parametrize("label", ["Related articles", "related news", "Most read in world news"])
def test_headlines_below_related_articles_between_paragraphs_are_no_headings(label: str) -> None:
    headlines = [
        "Ten cakes for the spring that everybody can bake",
        "What the comet left behind in the desert",
    ]
    told = [f"{story} Nobody in the town had seen such a quiet week." for story in WORKERS]
    below = [*told[3:], *(story.replace("harbor", "airport") for story in told[3:])]
    text = "\n\n".join([*told[:3], label, *headlines, "A long week", *below])
    roles = [block.role for block in classify(text)]
    assert roles[:3] == [Role.BODY] * 3
    assert roles[4:6] == [Role.RELATED] * 2
    assert roles[6:] == [Role.HEADING, *[Role.BODY] * 6]


def test_a_heading_below_a_pointer_to_one_story_is_a_heading() -> None:
    pointer = "Read more: Ten cakes for the spring that everybody can bake"
    heading = "What the union wants the harbor to do"
    text = "\n\n".join([*WORKERS[:4], pointer, heading, *WORKERS[4:]])
    roles = [block.role for block in classify(text)]
    assert roles[4:6] == [Role.RELATED, Role.HEADING]


@pytest.mark.parametrize("label", ["Verwandte Artikel", "Artículos relacionados"])
def test_headings_between_text_in_other_languages_are_kept(label: str) -> None:
    language = "de" if label.startswith("V") else "es"
    story = [f"{STORIES[language]} {number}." for number in range(8)]
    heading = {
        "de": "Was die Arbeiter von dem Hafen verlangen",
        "es": "Qué piden los obreros del mar",
    }
    text = "\n\n".join([*story[:4], label, heading[language], *story[4:]])
    roles = [block.role for block in classify(text)]
    assert roles[5] in {Role.BODY, Role.HEADING}


def test_a_line_that_ends_with_who_made_the_picture_is_its_caption() -> None:
    picture = "Functional areas of the harbor: berths, cranes and sheds. Credit: Harbor Agency"
    blocks = classify("\n\n".join([*WORKERS[:3], picture, *WORKERS[3:]]))
    assert blocks[3].role is Role.CAPTION


def test_headlines_that_were_cut_above_a_text_in_another_language_are_no_text() -> None:
    story = [f"{STORIES['ko']} {number}." for number in range(6)]
    cut = [
        "주요뉴스",
        "‘새 항만’ 문 열었지만, 배는 한 척도 오지 않았다..",
        "임금 협상 또 결렬, 노조는 금요일에 다시 모인다..",
    ]
    menu = ["정치", "경제", "사회"]
    roles = [block.role for block in classify("\n\n".join([*menu, *cut, *menu, *story]))]
    assert set(roles[4:6]) == {Role.CLUTTER}
    assert roles[9:] == [Role.BODY] * 6


def test_a_line_without_a_word_is_no_heading() -> None:
    roles = [block.role for block in classify("\n\n".join([*WORKERS[:3], "\u200b", *WORKERS[3:]]))]
    assert roles[3] is not Role.HEADING

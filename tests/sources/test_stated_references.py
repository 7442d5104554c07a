"""What a text states of itself, where it says so, and that nothing is made up."""

from pathlib import Path

import pytest

from briefer.domain.reference import BasisKind, IssuedDate, Name, Reference
from briefer.sources import read_bytes
from briefer.sources.dates import find_date
from briefer.sources.names import parse_name, parse_names

BODY = (
    "The harbor paid its workers late again, and the union said that it would strike on Monday.\n\n"
    "Nobody at the port wanted to say when the next wages would come, or whether they would.\n"
)


def _stated(path: Path) -> Reference:
    return read_bytes(path.name, path.read_bytes()).reference


def _of(text: str) -> Reference:
    return read_bytes("a.txt", text.encode()).reference


def _line(reference: Reference, variable: str) -> int | None:
    field = reference.field(variable)
    assert field is not None
    return field.basis.line


def test_the_five_articles_state_what_people_found_in_them(seeds: Path) -> None:
    visas = _stated(seeds / "000_a73ad9786a24c042.txt")
    assert visas.title == "Work visas for North Koreans going to China gain 17 percent"
    assert visas.authors == (Name("Wee", "Heesun"),)
    assert visas.text("container-title") == "CNBC"
    assert [_line(visas, name) for name in ("title", "author", "container-title")] == [3, 65, 65]

    cut = _stated(seeds / "001_846e83f73605cdc8.txt")
    assert cut.short_title == "North Korea's Outsourced Workforce"
    assert cut.title.endswith(": How Defectors Slipped Through China's Borders")
    assert cut.missing() == ("author", "container-title", "issued")

    visit = _stated(seeds / "002_063a179dcbf3ea65.txt")
    assert (
        visit.title
        == "After Zhao Leji\u2019s Visit, What\u2019s Next for China-North Korea Relations?"
    )
    assert visit.missing() == ("author", "container-title", "issued")

    signals = _stated(seeds / "003_a4e27bc5a29d813b.txt")
    assert signals.authors == (Name("Zeng", "Wenjun"),)
    assert signals.text("container-title") == "Foreign Policy Blogs"
    assert _line(signals, "author") == 49

    full = _stated(seeds / "004_acaec0cdd9554c30.txt")
    assert full.authors == (Name("Corrado", "Jonathan"), Name("Moore", "Brian"))
    assert full.text("container-title") == "Foreign Affairs"
    assert full.missing() == ("title", "issued")


def test_no_article_gets_a_date_that_its_text_does_not_state(seed: Path) -> None:
    issued = _stated(seed).field("issued")
    assert issued is not None
    assert issued.value is None
    assert issued.basis.kind is BasisKind.UNKNOWN


@pytest.mark.parametrize(
    ("byline", "authors", "outlet"),
    [
        ("By Anna Petersen", ["Anna Petersen"], ""),
        ("By Anna Petersen and Mark Oduya", ["Anna Petersen", "Mark Oduya"], ""),
        ("By ANNA PETERSEN, Staff Writer", ["Anna Petersen"], ""),
        ("By Anna Petersen | March 4, 2021", ["Anna Petersen"], ""),
        ("—By CNN's Anna Petersen", ["Anna Petersen"], "CNN"),
        ("Written by Ludwig van Dyke", ["Ludwig van Dyke"], ""),
        ("By ANNA PETERSEN JAN. 3, 2017", ["Anna Petersen"], ""),
        ("By Anna M. Petersen. Photos by Mark Oduya", ["Anna M. Petersen"], ""),
        ("By Anna Petersen, The Harbor Wire, June 4, 2024", ["Anna Petersen"], "The Harbor Wire"),
        (
            "By Anna Petersen and Mark Oduya, Reuters",
            ["Anna Petersen", "Mark Oduya"],
            "Reuters",
        ),
        ("By Anna Petersen, Mark Times", ["Anna Petersen"], "Mark Times"),
        ("By Anna Petersen, Mark Oduya", ["Anna Petersen", "Mark Oduya"], ""),
        ("By the way", [], ""),
        ("By staff", [], ""),
    ],
)
def test_a_byline_names_the_author(byline: str, authors: list[str], outlet: str) -> None:
    reference = _of(f"Harbor workers to strike over late pay\n\n{byline}\n\n{BODY}")
    assert [name.display() for name in reference.authors] == authors
    assert reference.text("container-title") == outlet


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Published March 4, 2021", (2021, 3, 4)),
        ("4 March 2021", (2021, 3, 4)),
        ("2021-03-04", (2021, 3, 4)),
        ("Updated March 4, 2021", None),
        ("03/04/2021", None),
        ("February 30, 2021", None),
    ],
)
def test_a_date_counts_only_where_it_is_the_day_of_publication(
    line: str, parts: tuple[int, ...] | None
) -> None:
    issued = _of(f"Harbor workers to strike over late pay\n\n{line}\n\n{BODY}").issued
    assert issued == (IssuedDate(parts) if parts else None)


KOREAN = """중국, 북한 노동자 비자 9만3천 건 발급

{writer}
{day}

중국 당국은 2013년 북한 주민에게 9만3천300건의 취업 비자를 발급했다고 NK뉴스가 보도했다.

전문가들은 이러한 증가가 북한의 외화벌이 정책과 관련이 있다고 말했다.
"""


@pytest.mark.parametrize(
    "writer", ["김민수 기자", "서울=김민수 특파원", "김민수 선임기자 kim@example.org"]
)
@pytest.mark.parametrize(
    "day", ["2024년 3월 5일", "2024년3월5일 14:20", "2024. 3. 5.", "입력 2024.03.05", "2024-03-05"]
)
def test_a_korean_text_says_who_wrote_it_and_when(writer: str, day: str) -> None:
    reference = _of(KOREAN.format(writer=writer, day=day))
    assert reference.title == "중국, 북한 노동자 비자 9만3천 건 발급"
    assert reference.issued == IssuedDate((2024, 3, 5))
    assert [name.display() for name in reference.authors] == ["김민수"]


@pytest.mark.parametrize(
    "day", ["입력 2024.03.05 14:20", "기사입력: 2024년 3월 5일", "公開 2024-03-05"]
)
@pytest.mark.parametrize("writer", ["", "연합뉴스 속보", "김민수 기자"])
def test_the_word_before_a_date_is_nobody_s_name(day: str, writer: str) -> None:
    for lines in (f"{writer}\n{day}", f"{day}\n{writer}"):
        reference = _of(KOREAN.replace("{writer}\n{day}", lines))
        assert reference.issued == IssuedDate((2024, 3, 5))
        names = [name.display() for name in reference.authors]
        assert names == (["김민수"] if "기자" in writer else [])


def test_a_date_inside_the_text_is_not_the_article_s() -> None:
    text = f"Harbor workers to strike over late pay\n\n{BODY}\nIt began on March 4, 2021.\n"
    assert _of(text).issued is None
    assert find_date("It began on March 4, 2021.") == IssuedDate((2021, 3, 4))
    assert find_date("2021年3月4日に始まった。") == IssuedDate((2021, 3, 4))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Wenjun Zeng", Name("Zeng", "Wenjun")),
        ("JONATHAN CORRADO", Name("Corrado", "Jonathan")),
        ("Ju-min Park", Name("Park", "Ju-min")),
        ("Yeh Yong-June", Name(literal="Yeh Yong-June")),
        ("Kim Jong Un", Name(literal="Kim Jong Un")),
        ("김정은", Name(literal="김정은")),
        ("Anna Smith-Jones", Name("Smith-Jones", "Anna")),
        ("Ludwig van Beethoven", Name("van Beethoven", "Ludwig")),
        ("Dr. Ana María Núñez", Name("Núñez", "Ana María")),
    ],
)
def test_a_name_is_parted_only_where_the_order_is_western(printed: str, name: Name) -> None:
    assert parse_name(printed) == name


def test_a_list_of_names_is_taken_apart() -> None:
    names = [name.display() for name in parse_names("A. B. Cole, Dee Fox, and Gil Hay & Ian Jay")]
    assert names == ["A. B. Cole", "Dee Fox", "Gil Hay", "Ian Jay"]


def test_a_byline_of_another_story_is_not_the_article_s() -> None:
    story = "\n\n".join([BODY] * 4)
    menu = "\n\n".join(f"Menu entry {number}" for number in range(9))
    text = f"Harbor workers to strike over late pay\n\n{story}\n\n{menu}\n\nBy Mark Oduya\n"
    assert _of(text).authors == ()


@pytest.mark.parametrize("name", ["A" * 20_000, "A" + " " * 20_000 + "B"])
def test_a_byline_beyond_all_measure_is_read_in_bounded_time(name: str) -> None:
    body = "The workers went home in the spring of that year, as they had been told they would.\n"
    source = read_bytes("a.txt", f"The last tenants\n\nBy {name}\n\n{body}".encode())
    assert "went home" in source.article.text

"""What Korean, Japanese and Chinese articles state of themselves, in the shapes they are set in."""

# ruff: noqa: RUF001 - the letters and marks are those languages' own

from pathlib import Path

import pytest

from briefer.domain.article import Role
from briefer.domain.reference import IssuedDate, Reference
from briefer.sources import read_bytes
from briefer.sources.roles import classify

PAGES = Path(__file__).parent / "pages"
DAY = (2025, 3, 14)


def _of(text: str) -> Reference:
    return read_bytes("a.txt", text.encode()).reference


def _authors(reference: Reference) -> list[str]:
    return [name.display() for name in reference.authors]


@pytest.mark.parametrize(
    ("page", "title", "authors", "outlet"),
    [
        ("korean-agency", "정부 ", ["김은정"], "연합뉴스"),
        ("korean-short", "통일부, ", ["김은정"], "연합뉴스"),
        ("korean-wire", "국회, ", ["박대로", "김난영"], "뉴시스"),
        ("korean-newspaper", "러시아로 ", ["박민희"], ""),
        ("korean-daily", "北 해커, ", ["김진명"], ""),
        ("korean-broadcast", "북중 접경", ["김경진"], "KBS"),
        ("korean-release", "북한이탈주민 ", [], ""),
        ("japanese-agency", "北朝鮮、", ["山田太郎"], "共同"),
        ("japanese-newspaper", "脱北者の", ["山田太郎"], ""),
        ("chinese-agency", "外交部：", ["王某"], "新华社"),
        ("chinese-newspaper", "商务部公布", ["王小明"], "人民日报"),
    ],
)
def test_an_article_says_who_wrote_it_for_whom_and_when(
    page: str, title: str, authors: list[str], outlet: str
) -> None:
    lines = (PAGES / f"{page}.txt").read_text("utf-8").splitlines()
    reference = _of("\n".join(line.partition(": ")[2] for line in lines))
    assert reference.title.startswith(title)
    assert (_authors(reference), reference.text("container-title")) == (authors, outlet)
    assert reference.issued == IssuedDate(DAY)


KOREAN = """항만 노동자들, 금요일부터 파업

{line}

항만 노동자들은 임금이 또 늦게 지급되자 금요일에 파업을 하겠다고 밝혔다.

노동조합은 회사와 여러 차례 협상했으나 합의에 이르지 못했다고 말했다.
"""


@pytest.mark.parametrize(
    ("line", "authors", "outlet"),
    [
        ("한빛뉴스 김은정 기자", ["김은정"], "한빛뉴스"),
        ("한빛일보 김은정·이영희 기자", ["김은정", "이영희"], "한빛일보"),
        ("김은정 이영희 기자", ["김은정", "이영희"], ""),
        ("김은정 기자, 이영희 기자", ["김은정", "이영희"], ""),
        ("도쿄 김은정 특파원", ["김은정"], ""),
        ("도쿄/김은정 특파원 kim@example.co.kr", ["김은정"], ""),
        ("정리=남궁민 기자", ["남궁민"], ""),
        ("김은정 칼럼니스트 kim@example.co.kr", ["김은정"], ""),
        ("칼럼니스트 김은정 kim@example.co.kr", ["김은정"], ""),
        ("북한 전문 기자", [], ""),
        ("작성자: 关于作者", [], ""),
    ],
)
def test_a_korean_byline_may_say_for_whom(line: str, authors: list[str], outlet: str) -> None:
    reference = _of(KOREAN.format(line=line))
    assert (_authors(reference), reference.text("container-title")) == (authors, outlet)


@pytest.mark.parametrize(
    ("page", "line", "authors", "outlet"),
    [
        ("japanese-newspaper", "（ソウル支局 鈴木一郎）", ["鈴木一郎"], ""),
        ("japanese-newspaper", "鈴木一郎記者", ["鈴木一郎"], ""),
        ("chinese-newspaper", "作者：李大华 来源：港口日报", ["李大华"], "港口日报"),
        ("chinese-newspaper", "（本报记者 李大华、王小明）", ["李大华", "王小明"], ""),
        ("chinese-newspaper", "（港口社記者李大華台北14日電）港口今天关闭。", [], "港口社"),
    ],
)
def test_a_line_says_who_wrote_a_japanese_or_chinese_article(
    page: str, line: str, authors: list[str], outlet: str
) -> None:
    labeled = (PAGES / f"{page}.txt").read_text("utf-8").splitlines()
    told = [text.replace("【ソウル＝山田太郎】", "") for text in labeled if text.startswith("body")]
    reference = _of("\n\n".join(["港口", line, *(text.partition(": ")[2] for text in told)]))
    assert (_authors(reference), reference.text("container-title")) == (authors, outlet)


@pytest.mark.parametrize(
    ("opening", "authors", "outlet"),
    [
        ("(부산=한빛뉴스) 김은정 기자 = ", ["김은정"], "한빛뉴스"),
        ("[부산=한빛뉴스] 김은정 이영희 기자 = ", ["김은정", "이영희"], "한빛뉴스"),
        ("（부산=한빛1） ", [], "한빛1"),
        ("[한빛경제 김은정 기자] ", ["김은정"], "한빛경제"),
        ("[한빛경제=김은정 기자] ", ["김은정"], "한빛경제"),
        ("[김은정 기자] ", ["김은정"], ""),
        ("[한빛미디어=김은정의 이슈공감] ", [], ""),
        ("[앵커] ", [], ""),
    ],
)
@pytest.mark.parametrize("between", ["", "입력 2025-03-14 10:22\n\n"])
def test_an_agency_s_report_says_who_wrote_it_where_it_begins(
    between: str, opening: str, authors: list[str], outlet: str
) -> None:
    text = KOREAN.format(line="").replace("\n항만", f"\n{opening}항만", 1)
    source = read_bytes("a.txt", text.replace("파업\n\n", f"파업\n\n{between}", 1).encode())
    reference = source.reference
    assert (_authors(reference), reference.text("container-title")) == (authors, outlet)
    first = next(block for block in source.article.blocks if block.role is Role.BODY)
    assert source.article.quote(first.start, first.end).startswith(opening)


@pytest.mark.parametrize("end", ["밝혔다.", "밝혔다"])
@pytest.mark.parametrize("below", ["", "입력 2025-03-14 10:22\n\n", "김은정 기자\n\n"])
def test_the_beginning_of_a_report_is_no_subtitle(below: str, end: str) -> None:
    opening = f"(부산=한빛뉴스) 김은정 기자 = 항만 노동자들이 금요일부터 파업을 하겠다고 {end}"
    source = read_bytes("a.txt", KOREAN.format(line=f"{opening}\n\n{below}").encode())
    roles = {source.article.quote(b.start, b.end): b.role for b in source.article.blocks}
    assert roles[opening] is Role.BODY
    assert source.reference.title == "항만 노동자들, 금요일부터 파업"
    assert _authors(source.reference) == ["김은정"]


def test_the_beginning_of_a_report_is_no_title() -> None:
    opening = "(부산=한빛뉴스) 항만 노동자들이 임금이 늦어 금요일부터 파업하겠다고 밝혔다"
    told = KOREAN.format(line="").split("\n\n")[1:]
    assert not _of("\n\n".join([opening, *told])).title


def test_the_dashes_around_a_subtitle_are_not_of_the_title() -> None:
    title = _of(KOREAN.format(line="- 노동조합, 회사와 협상 끝에 합의 못 해 -")).title
    assert title == "항만 노동자들, 금요일부터 파업: 노동조합, 회사와 협상 끝에 합의 못 해"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("입력 2025-03-14 10:22 수정 2025-03-15 11:00", DAY),
        ("입력 2025.03.14. 00:55업데이트 2025.03.15. 09:40", DAY),
        ("입력 2025.03.14 (21:05) 수정 2025.03.15 (21:48)", DAY),
        ("등록 2025.03.14 10:22:00 | 수정 2025.03.15 11:00:00", DAY),
        ("수정 2025-03-15 19:40 등록 2025-03-14 15:05", DAY),
        ("2025.03.14 10:22 입력 | 2025.03.15 11:00 수정", DAY),
        ("송고시간 2025-03-14 10:22", DAY),
        ("2025/03/14 10:22 송고", DAY),
        ("보도시점 2025. 3. 14.(금) 10:00 배포 2025. 3. 13.(목)", DAY),
        ("2025년 3월 14일 오전 10시 22분", DAY),
        ("最終更新 2025年3月15日 公開 2025年3月14日", DAY),
        ("2025年3月14日 10時22分", DAY),
        ("2025/3/14 10:22 (2025/3/15 11:00更新)", DAY),
        ("发布时间：2025年03月14日 10:22", DAY),
        ("March 14, 2025. Updated March 15, 2025", DAY),
        ("Updated March 15, 2025 | Published March 14, 2025", DAY),
        ("최종수정 2025-03-15 11:00", None),
        ("2025/3/15 11:00 更新", None),
    ],
)
def test_of_two_dates_in_a_line_that_of_publication_counts(
    line: str, day: tuple[int, ...] | None
) -> None:
    reference = _of(KOREAN.format(line=line))
    assert reference.issued == (IssuedDate(day) if day else None)
    assert reference.title == "항만 노동자들, 금요일부터 파업"


@pytest.mark.parametrize("between", ["", "앞으로의 계획", "사진=항만공사", "ejkim@example.co.kr"])
@pytest.mark.parametrize(
    "last",
    ["회사는 답하지 않았다.", "회사는 답하지 않았다", '그는 "일하고 싶다"고 했다', '"일하고 싶다"'],
)
@pytest.mark.parametrize("paragraphs", [1, 2])
def test_the_last_short_paragraph_of_a_short_korean_text_is_text(
    paragraphs: int, last: str, between: str
) -> None:
    told = KOREAN.format(line="").strip().split("\n\n")
    lines = [told[0], *told[-paragraphs:], *([between] if between else []), last]
    text = "\n\n".join(lines)
    assert classify(text)[-1].role is Role.BODY


def test_a_short_korean_text_with_an_english_word_is_korean() -> None:
    story = KOREAN.format(line="항만 노동자의 손에 남은 것 Made in Korea").strip()
    assert (
        classify(f"{story}\n\n회사는 답하지 않았다\n\n앞으로의 계획\n\n더 말하지 않았다.")[-1].role
        is Role.BODY
    )


def test_an_address_and_what_is_forbidden_are_no_text() -> None:
    more = ["ejkim@example.co.kr", "무단전재 및 재배포 금지"]
    text = "\n\n".join([KOREAN.format(line=""), *more, KOREAN.format(line="").split("\n\n")[-1]])
    roles = {text[block.start : block.end]: block.role for block in classify(text)}
    assert {roles[line] for line in more} == {Role.CLUTTER}


@pytest.mark.parametrize(
    "part", ["김은정 기자·", "김은정 기자, ", "김은정 ", "김·", "王小明、", "2025. 3. 14. "]
)
def test_a_byline_without_end_is_read_in_bounded_time(part: str) -> None:
    lines = [f"{part * count}x" for count in range(2, 40)] * 40
    assert len(classify("\n\n".join(lines))) == len(lines)

"""A page in another language: its labels, dates and notes; the quotations stay as they are."""

from __future__ import annotations

import re
import string
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.composing import compose
from briefer.composing.dates import issued_text
from briefer.composing.korean import KOREAN
from briefer.composing.labels import ENGLISH
from briefer.composing.languages import labels_for
from briefer.document.block import Quotation
from briefer.document.inline import Quoted
from briefer.document.walk import lines, plain
from briefer.domain.briefing import Settings
from briefer.domain.reference import IssuedDate
from briefer.workspace.templates import load_template, save_template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from briefer.document.document import Document
    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source

GOLDEN = Path(__file__).parent / "golden"
HANGUL = re.compile(r"[가-힣]")


@pytest.fixture
def printed(
    checkout: Path, briefing: Briefing, sources: Mapping[str, Source], now: datetime
) -> Callable[[str, str], Document]:
    """Composes the realistic briefing with a template in a language."""

    def made(name: str, language: str) -> Document:
        file = checkout / "resources" / "templates" / f"{name}.toml"
        template = load_template(file, paper="a4", fonts=Path(), language=language)
        spoken = replace(briefing, settings=Settings(language=language))
        return compose(spoken, sources, now=now, template=template, contents=True)

    return made


def _page(document: Document) -> str:
    told = ["".join(plain([each]) for each in line) for b in document.blocks for line in lines(b)]
    told += [f"[{note.number}] {plain(note.inlines)}" for note in document.notes]
    return "\n".join([*told, document.furniture.footer, document.furniture.page, ""])


def _quotations(document: Document) -> list[str]:
    return [
        plain([inline])
        for block in document.blocks
        if isinstance(block, Quotation)
        for inline in block.inlines
        if isinstance(inline, Quoted)
    ]


def _words(labels: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield every word of a language with where it stands."""
    if is_dataclass(labels):
        for field in fields(labels):
            yield from _words(getattr(labels, field.name), f"{name}.{field.name}")
    elif isinstance(labels, tuple):
        for number, each in enumerate(labels):
            yield from _words(each, f"{name}.{number}")
    elif isinstance(labels, str):
        yield name, labels
    else:
        assert isinstance(labels, dict)
        for key, each in labels.items():
            yield from _words(each, f"{name}.{key}")


@pytest.mark.parametrize("name", ["long-report", "action-memo"])
def test_a_korean_page_composes_as_it_always_did(
    name: str, printed: Callable[[str, str], Document], golden: Callable[[Path, str], str]
) -> None:
    text = _page(printed(name, "ko-KR"))
    assert text == golden(GOLDEN / f"{name}-ko.txt", text)


def test_only_the_labels_of_a_korean_page_are_korean(
    printed: Callable[[str, str], Document],
) -> None:
    korean, english = printed("long-report", "ko"), printed("long-report", "en-US")
    assert _quotations(korean) == _quotations(english) != []
    page = _page(korean)
    for words in ("핵심 판단", "2026년 11월 20일", "이 판단의 신뢰도: 보통.", "보고서, 초안 3"):
        assert words in page
    for words in ("Key judgments", "November", "Sources", "stated", "in original", "moderate"):
        assert words not in page


def test_the_languages_of_the_page_say_the_same_things() -> None:
    """What is stored in English alone differs, and what a style says of dates."""
    english, korean = dict(_words(ENGLISH)), dict(_words(KOREAN))
    free = re.compile(r"\.(pair|levels|stronger|no_date|meanings)\b")
    assert {n for n in english if not free.search(n)} == {n for n in korean if not free.search(n)}
    for name in english.keys() & korean.keys():
        assert _holes(english[name]) == _holes(korean[name]), name
        said = re.sub(r"\{\w+\}|\W", "", english[name])
        assert not said or free.search(name) or HANGUL.search(korean[name]), name


def _holes(text: str) -> list[str]:
    return sorted(filter(None, (name for _, name, _, _ in string.Formatter().parse(text))))


@pytest.mark.parametrize(
    ("issued", "words"),
    [
        (None, "날짜 미상"),
        (IssuedDate((2016,), circa=True), "2016년경"),
        (IssuedDate((2016, 3)), "2016년 3월"),
        (IssuedDate((2016, 3, 5), end=(2016, 4)), "2016년 3월 5일 ~ 2016년 4월"),
        (IssuedDate((2016,), season=4), "2016년 겨울"),
    ],
)
def test_dates_are_written_the_korean_way(issued: IssuedDate | None, words: str) -> None:
    assert issued_text(issued, labels_for("ko").dates) == words


def test_a_template_of_ones_own_keeps_its_sections_in_every_language(
    checkout: Path, tmp_path: Path
) -> None:
    origin = checkout / "resources" / "templates" / "action-memo.toml"
    own = tmp_path / "my-memo.toml"
    save_template(own, origin, name="Monday", headings=["Facts"])
    loaded = load_template(own, paper="a4", fonts=Path(), language="ko")
    assert (loaded.name, loaded.bottom_line, loaded.headings) == ("Monday", "건의", ("Facts",))

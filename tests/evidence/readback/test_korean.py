"""A Korean briefing that colleagues edited: particles, spaces, marks and Enter."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment
from briefer.editing import InsertItem
from briefer.workspace import Places, Workspace
from briefer.workspace.readback import read_back
from tests.evidence.readback import deeds
from tests.evidence.readback.markup import Word
from tests.evidence.readback.test_readback import only, summary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ARTICLE = """북한 식당 종업원들의 집단 탈출

지난 4월 중국 닝보의 북한 식당에서 일하던 종업원 13명이 집단으로 탈출해 한국에 들어왔다.
통일부는 이들이 제3국을 거쳐 이동했다고 밝혔다.

중국 외교부 대변인은 “이들은 유효한 여권을 가지고 합법적으로 출국했다”고 말했다.

북한은 이를 남측의 유인 납치라고 주장하며 송환을 요구했다.
"""
FIRST = "지난 4월 중국 닝보의 북한 식당에서 일하던 종업원 13명이 집단으로 탈출해 한국에 들어왔다."
SECOND = "북한은 이를 남측의 유인 납치라고 주장하며 송환을 요구했다."


@pytest.fixture(scope="module")
def korean(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A workspace with a briefing of two Korean quotations and a comment."""
    folder = tmp_path_factory.mktemp("korean")
    (folder / "기사.txt").write_text(ARTICLE, encoding="utf-8")
    places = Places(checkout / "resources", checkout / "seeds", folder / "data")
    with closing(Workspace(places, journaled=False)) as workspace:
        (added,) = workspace.articles.add_files([folder / "기사.txt"]).added
        article = workspace.source(added).article
        section = workspace.briefing.sections[0].id
        for number, words in enumerate((FIRST, SECOND)):
            at = article.text.index(words)
            passage = cut(article, at, at + len(words), identifier=f"k{number + 1}")
            workspace.edit(InsertItem(section, number, passage))
        comment = Comment("c1", prose("두 집단이 탈출했는지는 분명하지 않다."))
        workspace.edit(InsertItem(section, 1, comment))
        yield workspace


@pytest.mark.parametrize("author", ["", "박"])
@pytest.mark.parametrize(
    ("deed", "found"),
    [
        (lambda word: word, only()),
        (
            lambda word: word.replace("종업원 13명이", "종업원 13명은"),
            only(quotations=["k1: changed"]),
        ),
        (
            lambda word: word.replace("북한 식당에서", "북한식당에서"),
            only(quotations=["k1: changed"]),
        ),
        (lambda word: word.replace("13명이", "12명이"), only(quotations=["k1: changed"])),
        (lambda word: word.delete("집단으로 "), only(quotations=["k1: shortened"])),
        (lambda word: word.replace("집단으로", "…"), only(quotations=["k1: marked"])),
        (lambda word: word.replace("송환을", "송환[귀환]을"), only(quotations=["k2: changed"])),
        (lambda word: deeds.split(word, "북한 식당에서 일하던"), only(quotations=["k1: split"])),
        (lambda word: word.replace("분명하지", "확실하지"), only(texts=["comment changed"])),
        (
            lambda word: word.add_paragraph(
                "분명하지", "중국은 “유효한 여권을 가지고 합법적으로 출국했다”고 했다."
            ),
            only(texts=["comment added"], new=["유효한 여권을 가지고 합법적으로 출국: True"]),
        ),
    ],
)
def test_each_edit_is_found_and_none_invented(
    korean: Workspace,
    tmp_path: Path,
    author: str,
    deed: Callable[[Any], Any],
    found: dict[str, list[str]],
) -> None:
    path = tmp_path / "edited.docx"
    korean.export(path)
    path.write_bytes(deed(Word(path.read_bytes()).by(author)).bytes())
    assert summary(read_back(korean, path)) == found

"""A list of passages becomes a briefing, or one message that names what is wrong."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.passage import ChangeKind
from briefer.domain.prose import Citation, RunIn, Words
from briefer.domain.section import Comment
from briefer.sources import read_bytes
from briefer.workspace.outline import OutlineError, build, read_outline
from briefer.workspace.settings import load_themes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.domain.section import Theme

TEXT = "A title\n\nWorkers came in April. Workers left in May, and nobody said why they did so.\n"


@pytest.fixture(scope="module")
def themes(checkout: Path) -> Sequence[Theme]:
    return load_themes(checkout / "resources" / "themes" / "default.toml")


@pytest.fixture(scope="module")
def sources() -> Sequence[Source]:
    return [read_bytes("one.txt", TEXT.encode())]


def made(outline: object, sources: Sequence[Source], themes: Sequence[Theme]) -> Briefing:
    return build(outline, sources, themes, identifier="b1")


def passage(**more: object) -> dict[str, object]:
    return {"article": "one.txt", "section": "labor", "exact": "Workers"} | more


def test_a_passage_is_found_at_its_first_occurrence(
    sources: Sequence[Source], themes: Sequence[Theme]
) -> None:
    briefing = made([passage()], sources, themes)
    found = next(briefing.passages())
    assert (found.start, found.exact) == (TEXT.index("Workers"), "Workers")


def test_a_later_occurrence_is_found_by_its_number(
    sources: Sequence[Source], themes: Sequence[Theme]
) -> None:
    found = next(made([passage(occurrence=2)], sources, themes).passages())
    assert found.start == TEXT.rindex("Workers")


def test_the_same_span_may_come_twice(sources: Sequence[Source], themes: Sequence[Theme]) -> None:
    first, second = made([passage(), passage(section="Sanctions")], sources, themes).passages()
    assert first.id != second.id
    assert (first.start, first.end) == (second.start, second.end)


def test_sections_are_named_by_theme_id_by_name_or_by_a_heading_of_their_own(
    sources: Sequence[Source], themes: Sequence[Theme]
) -> None:
    briefing = made([passage(section="LABOR"), passage(section="Background")], sources, themes)
    assert [s.heading for s in briefing.sections] == [
        "Labor",
        "Sanctions",
        "Defections",
        "Diplomacy",
        "Background",
    ]
    assert [len(s.items) for s in briefing.sections] == [1, 0, 0, 0, 1]


def test_a_comment_can_cite_and_quote_within_its_sentence(
    sources: Sequence[Source], themes: Sequence[Theme]
) -> None:
    text = ["So ", {"cite": "one.txt", "paragraph": 1}, {"article": "one.txt", "exact": "May"}, "."]
    comment = made([{"section": "labor", "comment": text}], sources, themes).sections[0].items[0]
    assert isinstance(comment, Comment)
    kinds = [type(span) for span in comment.text.paragraphs[0].spans]
    assert kinds == [Words, Citation, RunIn, Words]


def test_marked_changes_lie_where_their_words_stand(
    sources: Sequence[Source], themes: Sequence[Theme]
) -> None:
    entry = passage(exact="Workers came in April.", insert=[{"after": "April", "text": "2016"}])
    found = next(made([entry], sources, themes).passages())
    (change,) = found.changes
    assert change.kind is ChangeKind.INSERTION
    assert change.start == change.end == TEXT.index("April") + len("April")


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        (passage(exact="Nobody wrote this"), "Nobody wrote this"),
        (passage(occurrence=3), "Workers"),
        (passage(article="two.txt"), "two.txt"),
        (passage(section=7), "Entry 1"),
        (passage(exact=""), "Entry 1"),
        (passage(occurrence=0), "Entry 1"),
        ("a string", "Entry 1"),
        ({"section": "labor", "comment": 7}, "Entry 1"),
    ],
)
def test_what_cannot_be_used_is_named(
    entry: object, named: str, sources: Sequence[Source], themes: Sequence[Theme]
) -> None:
    with pytest.raises(OutlineError) as raised:
        made([entry], sources, themes)
    assert named in str(raised.value)
    assert "Nothing was written" in str(raised.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["items", "section", "exact", "article", "comment", "cite", "insert", "judgments",
             "omit", "support", "lines", "draft", "title", "bold", "occurrence", "text"]
        ),
        inner,
        max_size=4,
    ),
    max_leaves=12,
)  # fmt: skip


@given(json_values)
def test_any_json_makes_a_briefing_or_one_plain_message(checkout: Path, value: object) -> None:
    themes = load_themes(checkout / "resources" / "themes" / "default.toml")
    source = read_bytes("one.txt", TEXT.encode())
    with contextlib.suppress(OutlineError):
        made(value, [source], themes)


def test_a_list_that_is_no_json_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    file.write_text("[")
    with pytest.raises(OutlineError, match=r"list\.json"):
        read_outline(file)


@pytest.mark.parametrize("name", ["two-pages", "long"])
def test_the_samples_quote_the_five_articles_verbatim(
    checkout: Path, seeds: tuple[Path, ...], themes: Sequence[Theme], name: str
) -> None:
    outline = read_outline(checkout / "resources" / "samples" / f"{name}.json")
    sources = [read_bytes(seed.name, seed.read_bytes()) for seed in seeds]
    briefing = made(outline, sources, themes)
    texts = {source.article.id: source.article.text for source in sources}
    passages = list(briefing.passages())
    assert len(passages) >= (7 if name == "two-pages" else 25)
    assert all(texts[p.article][p.start : p.end] == p.exact for p in passages)
    assert json.dumps(outline, ensure_ascii=False).count("…") <= 1

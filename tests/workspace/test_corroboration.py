"""Where else a passage's words are said: looked up, confirmed by a person, taken back."""

from __future__ import annotations

import re
import zipfile
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from briefer import editing
from briefer.domain.passage import Also, Passage, cut
from briefer.domain.reference import Basis, BasisKind, Field, Name
from briefer.evidence.corroboration import Kind, Tie, Verdict
from briefer.evidence.sentences import sentence
from briefer.storage import load
from briefer.workspace import Workspace
from briefer.workspace.corroboration import (
    Find,
    Findings,
    backing,
    confirmed,
    corroborate,
    is_confirmed,
    origins_of,
    taken_back,
)
from briefer.workspace.suggesting import suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from briefer.domain.briefing import Briefing
    from briefer.domain.reference import Source
    from briefer.workspace import Places


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    with closing(Workspace(places)) as opened:
        yield opened


def counts(briefing: Briefing, sources: Mapping[str, Source]) -> dict[str, int]:
    return {name: each.count for name, each in backing(briefing, sources).items()}


def passage(workspace: Workspace, number: int, words: str) -> Passage:
    """Return the sentence of a seed that begins with some words."""
    (article,) = (
        each.id for each in workspace.summaries() if each.name.startswith(f"{number:03}_")
    )
    found = workspace.source(article).article
    at = found.text.index(words)
    block = found.block_at(at)
    assert block is not None
    return cut(found, *sentence(found.text, block.start, block.end, at))


def told(workspace: Workspace, findings: Findings) -> list[tuple[str, Verdict, str]]:
    """Return of each find its article's number, what it is, and its first words."""
    names = {each.id: each.name[:3] for each in workspace.summaries()}
    return [
        (names[find.article], find.verdict, " ".join(find.theirs.split()[:3]))
        for find in findings.finds
    ]


def test_the_escape_is_found_with_what_agrees_and_what_does_not(workspace: Workspace) -> None:
    found = corroborate(passage(workspace, 3, "In early April"), workspace.articles)
    same = [
        (number, words)
        for number, verdict, words in told(workspace, found)
        if verdict is Verdict.SAME
    ]
    assert [words for _number, words in same] == ["In April, another", "(In fact, the"]
    assert {number for number, _words in same} == {"004"}
    names = {each.id: each.name[:3] for each in workspace.summaries()}
    assert [names[copy] for copy in found.finds[0].copies] == ["001"], "cut from 004: said once"
    differing = [find for find in found.finds if find.verdict is Verdict.DIFFERS]
    assert {find.theirs.split()[0] for find in differing} == {"On", "After"}
    kinds = {detail.kind for find in differing for detail in find.comparison.differing}
    assert kinds == {Kind.FIGURE, Kind.DATE, Kind.PLACE}
    assert found.origins.count == 2, "all of it is one article, in two copies"
    assert found.origins.groups[0] == (0,)


def test_two_that_quote_one_spokesman_are_one_source(workspace: Workspace) -> None:
    found = corroborate(passage(workspace, 3, "According to the Chinese"), workspace.articles)
    assert told(workspace, found)[0][:2] in {("001", Verdict.SAME), ("004", Verdict.SAME)}
    first = next(bond for bond in found.origins.bonds if bond.later == 1)
    assert (first.tie, first.name) == (Tie.CITES, "Lu Kang")


def test_equal_numbers_of_other_things_confirm_nothing(workspace: Workspace) -> None:
    workspace.add_text(
        "troops.txt", "Troops\n\nSeoul hosts 29,000 American soldiers, who stayed.\n"
    )
    found = corroborate(passage(workspace, 3, "Approximately 29,000"), workspace.articles)
    assert all(find.verdict is Verdict.ALIKE for find in found.finds)


def test_a_copy_counts_no_more_than_what_it_was_copied_from(workspace: Workspace) -> None:
    found = corroborate(passage(workspace, 1, "The defectors were able"), workspace.articles)
    assert told(workspace, found) == [("004", Verdict.SAME, "The defectors were")]
    assert found.finds[0].comparison.copied
    assert found.origins.count == 1
    assert found.origins.bonds[0].tie is Tie.COPY


def test_a_copy_does_not_contradict_what_it_was_copied_from(workspace: Workspace) -> None:
    found = corroborate(passage(workspace, 1, "On June 2"), workspace.articles)
    of_copy = [each for each in told(workspace, found) if each[0] == "004"]
    assert of_copy == [("004", Verdict.SAME, "On June 2,")]


def test_nothing_is_found_where_nothing_is_said(workspace: Workspace) -> None:
    found = corroborate(passage(workspace, 2, "As more people and"), workspace.articles)
    assert found.finds == ()
    assert found.origins.count == 1


def test_a_passage_that_was_typed_is_looked_up_as_well(workspace: Workspace) -> None:
    source = passage(workspace, 3, "In early April")
    typed = Passage("p1", source.article, 0, len(source.exact), source.exact, typed=True)
    assert any(
        find.verdict is Verdict.SAME for find in corroborate(typed, workspace.articles).finds
    )


def test_a_caption_is_looked_up_and_other_captions_are_no_reports(workspace: Workspace) -> None:
    for words in ("A North Korean female soldier", "Flags of China and North Korea are seen"):
        found = corroborate(passage(workspace, 3, words), workspace.articles)
        assert all(find.verdict is Verdict.ALIKE for find in found.finds)


def test_what_a_person_confirms_is_kept_in_the_file_and_counted(
    workspace: Workspace, tmp_path: Path
) -> None:
    filed = passage(workspace, 3, "In early April")
    section = workspace.briefing.sections[0].id
    workspace.edit(editing.InsertItem(section, 0, filed))
    finds = corroborate(filed, workspace.articles).finds
    find = next(each for each in finds if each.theirs.startswith("In April"))
    with_one = confirmed(filed, find, workspace.source(find.article))
    assert with_one.also[0].exact == find.theirs
    assert is_confirmed(with_one, find)
    assert confirmed(with_one, find, workspace.source(find.article)) == with_one
    workspace.edit(editing.ReplaceItem(with_one))
    assert counts(workspace.briefing, workspace.sources) == {filed.id: 2}
    stored = load(workspace.save(tmp_path / "b.briefing"))
    assert stored.briefing.passage(filed.id) == with_one
    assert set(stored.sources) == {filed.article, find.article}
    workspace.edit(editing.ReplaceItem(taken_back(with_one, find)))
    assert counts(workspace.briefing, workspace.sources) == {}
    workspace.undo()
    assert counts(workspace.briefing, workspace.sources) == {filed.id: 2}


def test_two_copies_that_a_person_confirms_count_once(workspace: Workspace) -> None:
    filed = passage(workspace, 3, "In early April")
    for find in corroborate(filed, workspace.articles).finds:
        if find.verdict is Verdict.SAME:
            filed = confirmed(filed, find, workspace.source(find.article))
    assert len(filed.also) == 2
    workspace.edit(editing.InsertItem(workspace.briefing.sections[0].id, 0, filed))
    assert counts(workspace.briefing, workspace.sources) == {filed.id: 2}


@pytest.mark.parametrize(
    ("number", "others", "count", "named"),
    [
        (3, ("001", "004"), 2, ["004"]),  # of two copies the fuller one
        (3, ("004", "001"), 2, ["004"]),
        (4, ("001", "003"), 2, ["003"]),  # 001 is a cut copy of 004
        (4, ("001",), 1, []),
        (3, ("000", "001", "002", "004"), 4, ["000", "002", "004"]),
    ],
)
def test_one_report_is_named_for_each_origin_and_no_copy_of_what_is_quoted(
    workspace: Workspace, number: int, others: tuple[str, ...], count: int, named: list[str]
) -> None:
    ids = {each.name[:3]: each.id for each in workspace.summaries()}
    quoted = cut(workspace.source(ids[f"{number:03}"]).article, 0, 60)
    texts = {each: workspace.source(ids[each]).article for each in others}
    also = tuple(Also(each.id, 0, 60, each.quote(0, 60)) for each in texts.values())
    quoted = replace(quoted, also=also)
    workspace.edit(editing.InsertItem(workspace.briefing.sections[0].id, 0, quoted))
    found = backing(workspace.briefing, workspace.sources)[quoted.id]
    assert found.count == count
    assert sorted(found.named) == sorted(ids[each] for each in named)


def test_one_agency_s_story_in_two_outlets_is_named_once(workspace: Workspace) -> None:
    ids = {each.name[:3]: each.id for each in workspace.summaries()}
    sources = {}
    for name in ("003", "000", "002"):
        source = workspace.source(ids[name])
        stated = Field("author", (Name(literal="Reuters"),), Basis(BasisKind.TYPED))
        reference = source.reference.with_field(stated) if name != "003" else source.reference
        sources[source.article.id] = replace(source, reference=reference)
    also = tuple(
        Also(ids[name], 0, 10, sources[ids[name]].article.quote(0, 10)) for name in ("000", "002")
    )
    quoted = replace(cut(sources[ids["003"]].article, 0, 60, identifier="p1"), also=also)
    workspace.edit(editing.InsertItem(workspace.briefing.sections[0].id, 0, quoted))
    found = backing(workspace.briefing, sources)["p1"]
    assert found.count == 2
    assert len(found.named) == 1


def test_a_confirmed_article_that_is_gone_is_left_out_of_the_count(workspace: Workspace) -> None:
    filed = passage(workspace, 3, "In early April")
    gone = Also("0" * 64, 0, 5, "words")
    workspace.edit(
        editing.InsertItem(
            workspace.briefing.sections[0].id,
            0,
            Passage("p1", filed.article, 0, 5, "Forei", also=(gone,)),
        )
    )
    assert counts(workspace.briefing, workspace.sources) == {"p1": 1}


def test_finds_are_places_of_the_article_itself(workspace: Workspace) -> None:
    def exact(find: Find) -> str:
        return workspace.source(find.article).article.quote(find.start, find.end)

    for words in ("In early April", "These defectors were", "Global Times"):
        for find in corroborate(passage(workspace, 3, words), workspace.articles).finds:
            assert exact(find) == find.theirs


def test_word_and_pdf_both_say_who_else_reports_it(workspace: Workspace, tmp_path: Path) -> None:
    filed = passage(workspace, 3, "In early April")
    find = corroborate(filed, workspace.articles).finds[0]
    filed = confirmed(filed, find, workspace.source(find.article))
    workspace.edit(editing.InsertItem(workspace.briefing.sections[0].id, 0, filed))
    sentence = "Also reported by Foreign Affairs (June 9, 2016); two independent sources."
    workspace.export(tmp_path / "b.docx")
    with zipfile.ZipFile(tmp_path / "b.docx") as file:
        notes = re.sub(r"<[^>]+>", "", file.read("word/footnotes.xml").decode())
    assert sentence in notes
    workspace.export(tmp_path / "b.pdf")
    with pypdfium2.PdfDocument(tmp_path / "b.pdf") as pdf:
        text = " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in pdf)
    assert sentence in text


@pytest.mark.parametrize("suffix", ["pdf", "docx"])
def test_a_briefing_of_ours_is_no_source_of_what_it_quotes(
    workspace: Workspace, tmp_path: Path, suffix: str
) -> None:
    filed = passage(workspace, 3, "In early April")
    workspace.edit(editing.InsertItem(workspace.briefing.sections[0].id, 0, filed))
    before = corroborate(filed, workspace.articles)
    workspace.export(tmp_path / f"Brief.{suffix}")
    report = workspace.add_files([tmp_path / f"Brief.{suffix}"])
    (note,) = report.notes
    assert note == (
        f"“Brief.{suffix}” is a briefing that Briefer wrote: its quotations are not counted as a"
        " source."
    )
    (ours,) = report.added
    assert workspace.source(ours).reference.ours
    words = "April, 13 North Korean"
    assert words in workspace.source(ours).article.text
    after = corroborate(filed, workspace.articles)
    assert [find.article for find in after.finds] == [find.article for find in before.finds]
    assert after.origins.count == before.origins.count
    section = workspace.briefing.sections[0].id
    found = suggestions(workspace.articles.library, workspace.briefing, section)
    assert ours not in {each.article for each in found}
    text = workspace.source(ours).article.text  # confirmed before it was known to be ours
    also = Also(ours, at := text.index(words), at + len(words), words)
    assert origins_of(replace(filed, also=(also,)), workspace.sources).count == 1


def test_a_briefing_of_ours_is_known_after_word_saved_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    filed = passage(workspace, 3, "In early April")
    workspace.edit(editing.InsertItem(workspace.briefing.sections[0].id, 0, filed))
    workspace.export(tmp_path / "ours.docx")
    with (
        zipfile.ZipFile(tmp_path / "ours.docx") as ours,
        zipfile.ZipFile(tmp_path / "theirs.docx", "w") as theirs,
    ):
        for name in ours.namelist():
            data = ours.read(name)
            theirs.writestr(name, data.replace(b">Briefer<", b">Microsoft Office Word<"))
    (added,) = workspace.add_files([tmp_path / "theirs.docx"]).added
    assert workspace.source(added).reference.ours


FERRY = {
    "harbor.txt": """Harbor Times

Ferry sinks off Masan

A ferry sank off Masan on March 3, and 41 passengers drowned. The coast guard searched all night.
""",
    "first.txt": """The Coast Post

Forty-one die as ferry sinks

MASAN, March 4 (Reuters) - Forty-one passengers drowned when a ferry sank off Masan on March 3.
""",
    "second.txt": """Evening Mail

Ferry disaster

MASAN, March 4 (Reuters) - A ferry sank off Masan on March 3 and 41 passengers drowned.
""",
    "citing.txt": """Island Observer

Grief in Masan

A ferry sank off Masan on March 3, drowning 41 passengers, the Harbor Times reported.
""",
    "later.txt": """Southern Tribune

Toll of ferry rises

The ferry that sank off Masan on March 3 drowned 44 passengers. Three were found in the hull.
""",
    "other.txt": """Farm Weekly

Prizes

At the show 41 cows won prizes and 41 passengers of a bus from Daegu sang. It was March 3.
""",
}


def published(workspace: Workspace, name: str, text: str) -> str:
    """Add an article whose first line is its outlet; return its id."""
    report = workspace.add_text(name, text)
    (article,) = (*report.added, *report.known)
    source = workspace.source(article)
    outlet = Field("container-title", text.partition("\n")[0], Basis(BasisKind.TYPED))
    after = source.reference.with_field(outlet)
    workspace.edit(editing.ChangeReference(article, source.reference, after))
    return article


def test_of_six_articles_on_a_ferry_two_are_sources_and_one_contradicts(
    workspace: Workspace,
) -> None:
    ids = {name: published(workspace, name, text) for name, text in FERRY.items()}
    names = {article: name for name, article in ids.items()}
    article = workspace.source(ids["harbor.txt"]).article
    start = article.text.index("A ferry sank")
    mine = cut(article, start, article.text.index(" The coast guard"))
    found = corroborate(mine, workspace.articles)
    verdicts = {names[each.article]: each.verdict for each in reversed(found.finds)}
    assert verdicts == {
        "first.txt": Verdict.SAME,
        "second.txt": Verdict.SAME,
        "citing.txt": Verdict.SAME,
        "later.txt": Verdict.DIFFERS,
        "other.txt": Verdict.ALIKE,
    }
    filed = mine
    for each in found.finds:
        if each.verdict is Verdict.SAME:
            filed = confirmed(filed, each, workspace.source(each.article))
    sources = {key: workspace.source(key) for key in filed.articles()}
    origins = origins_of(filed, sources)
    order = [names[key] for key in filed.articles()]
    groups = {frozenset(order[index] for index in group) for group in origins.groups}
    assert groups == {
        frozenset({"harbor.txt", "citing.txt"}),
        frozenset({"first.txt", "second.txt"}),
    }

"""A briefing's file: written whole, read back equal, and read as far as it can be."""

from __future__ import annotations

import io
import json
import os
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefer.domain.article import Article, Block, Origin, Page, Role, text_digest
from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import Passage
from briefer.domain.prose import Citation, Paragraph, Prose, prose
from briefer.domain.reference import Field, Reference, Source
from briefer.domain.section import Section
from briefer.storage import StorageError, digest, load, save, title
from briefer.storage.codec import to_json
from briefer.storage.uniqueness import told_apart

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

ANY_TEXT = st.text(st.characters())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
anywhere = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None
)


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def with_content(path: Path, content: object) -> Path:
    return rewritten(
        path, lambda parts: parts.update({"briefing.json": json.dumps(content).encode()})
    )


def content_of(path: Path) -> dict[str, object]:
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read("briefing.json"))


def test_what_was_saved_is_loaded_again(
    stored: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    found = load(stored)
    assert found.briefing == briefing
    assert found.sources == {key: sources[key] for key in briefing.cited()}
    assert (found.read_only, found.warnings, found.digest) == (False, (), digest(briefing))


@settings(anywhere, max_examples=20)
@given(data=st.data())
def test_any_briefing_comes_back_equal(tmp_path: Path, data: st.DataObject) -> None:
    briefing = told_apart(data.draw(st.from_type(Briefing)))
    path = tmp_path / "any.briefing"
    saved = save(path, briefing, {})
    found = load(path)
    assert found.briefing == briefing
    assert found.digest == saved == digest(briefing)
    assert title(path) == briefing.front.title
    assert len(found.warnings) == len(briefing.cited())


@anywhere
@given(text=ANY_TEXT, title=ANY_TEXT, fields=st.lists(st.from_type(Field), max_size=3))
@example(text="\ud83d\ude00 \ud800", title="\ude00\ud83d", fields=[])
def test_any_text_comes_back_exactly_lone_surrogates_too(
    tmp_path: Path, text: str, title: str, fields: list[Field]
) -> None:
    article = Article(
        text_digest(text),
        text,
        (Block(Role.BODY, 0, len(text)),),
        Origin(title, "0" * 64),
        (Page(0, title),),
    )
    source = Source(article, Reference("article-newspaper", tuple(fields)))
    quote = Passage("p1", article.id, 0, len(text), text, speaker=title)
    briefing = Briefing("b1", FrontMatter(title), sections=(Section("s1", title, "", (quote,)),))
    path = tmp_path / "text.briefing"
    save(path, briefing, {article.id: source})
    found = load(path)
    assert found.briefing == briefing
    assert found.sources == {article.id: source}
    assert found.warnings == ()


def test_the_same_briefing_gives_the_same_bytes(
    stored: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    before = stored.read_bytes()
    save(stored, briefing, dict(reversed(sources.items())))
    assert stored.read_bytes() == before


def test_only_cited_articles_are_inside(
    tmp_path: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    path = tmp_path / "few.briefing"
    few = replace(briefing, sections=briefing.sections[1:])
    save(path, few, sources)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    inside = sorted(few.cited())
    assert names == ["briefing.json"] + [
        f"articles/{i}.{s}" for i in inside for s in ("json", "txt")
    ]


def test_the_text_inside_is_the_article_file_itself(stored: Path, seeds: tuple[Path, ...]) -> None:
    with zipfile.ZipFile(stored) as archive:
        texts = {archive.read(n) for n in archive.namelist() if n.endswith(".txt")}
    assert texts == {seed.read_bytes() for seed in seeds}


def test_the_digest_tells_two_briefings_apart(briefing: Briefing) -> None:
    assert digest(briefing) != digest(replace(briefing, front=FrontMatter("Other")))


def test_a_file_cut_short_anywhere_gives_what_is_left_of_it_or_one_plain_message(
    stored: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    whole = stored.read_bytes()
    opened = []
    for size in range(0, len(whole), 37):
        stored.write_bytes(whole[:size])
        try:
            found = load(stored)
        except StorageError:
            assert not opened  # once there is enough to open, more of it only opens better
            continue
        opened.append(len(list(found.briefing.passages())) + len(found.sources))
        assert found.damaged
        assert "damaged file is kept" in found.warnings[0]
        assert stored.read_bytes() == whole[:size]
        for key, source in found.sources.items():
            assert source.article.text == sources[key].article.text
            assert source == sources[key] or key in found.reread
        wanted = {passage.id: passage for passage in briefing.passages()}
        assert all(passage.id in wanted for passage in found.briefing.passages())
    assert opened == sorted(opened)
    assert opened[-1] == len(list(briefing.passages())) + len(briefing.cited())
    stored.write_bytes(whole)
    assert load(stored).briefing == briefing
    assert not load(stored).damaged


def test_a_flipped_byte_anywhere_loses_no_more_than_it_hit_and_is_told(
    stored: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    whole = stored.read_bytes()
    for position in range(0, len(whole), 53):
        damaged = bytearray(whole)
        damaged[position] ^= 0xFF
        stored.write_bytes(damaged)
        try:
            found = load(stored)
        except StorageError:
            continue
        assert found.briefing == briefing or found.damaged
        for key, source in found.sources.items():
            assert source.article.text == sources[key].article.text
            assert source == sources[key] or key in found.reread
        assert len(found.sources) + len(found.warnings) >= len(found.briefing.cited())


@anywhere
@given(data=st.binary(max_size=300))
def test_any_bytes_give_one_plain_message(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bytes.briefing"
    path.write_bytes(data)
    with pytest.raises(StorageError):
        load(path)


@anywhere
@given(content=JSON)
def test_any_json_in_place_of_the_briefing_is_refused_plainly(
    tmp_path: Path, content: object
) -> None:
    path = tmp_path / "json.briefing"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("briefing.json", json.dumps(content))
    with pytest.raises(StorageError):
        load(path)


def places(node: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    found = [path]
    if isinstance(node, dict):
        for key, value in node.items():
            found += places(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            found += places(value, (*path, index))
    return found


@settings(anywhere, max_examples=100)
@given(data=st.data())
def test_a_wrong_value_anywhere_is_refused_or_stands_as_it_is(
    stored: Path, briefing: Briefing, data: st.DataObject
) -> None:
    content = {"format": "briefer", "version": 1, "briefing": to_json(briefing)}
    where = data.draw(st.sampled_from(places(content)))
    wrong = data.draw(JSON)
    node = content
    for step in where[:-1]:
        node = node[step]
    if where:
        node[where[-1]] = wrong
    path = with_content(stored, content if where else wrong)
    try:
        found = load(path)
    except StorageError:
        return
    save(path, found.briefing, found.sources)
    assert load(path).briefing == found.briefing


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: path.unlink(), "cannot be read"),
        (lambda path: path.write_bytes(b""), "not a Briefer file"),
        (lambda path: path.write_text("Dear all,"), "not a Briefer file"),
        (lambda path: (path.unlink(), path.mkdir()), "not a Briefer file"),
        (
            lambda path: rewritten(path, lambda parts: parts.pop("briefing.json")),
            "not a Briefer file",
        ),
        (lambda path: with_content(path, []), "not a Briefer file"),
        (lambda path: with_content(path, {"format": "other"}), "not a Briefer file"),
        (lambda path: with_content(path, {"format": "briefer"}), "damaged"),
        (lambda path: with_content(path, {"format": "briefer", "version": True}), "damaged"),
        (lambda path: with_content(path, {"format": "briefer", "version": 0}), "damaged"),
        (lambda path: with_content(path, {"format": "briefer", "version": 1}), "damaged"),
        (lambda path: with_content(path, {"format": "briefer", "version": 9}), "newer Briefer"),
        (
            lambda path: rewritten(path, lambda p: p.update({"briefing.json": b"[" * 100_000})),
            "damaged",
        ),
        (
            lambda path: rewritten(path, lambda p: p.update({"briefing.json": b"\xff\xfe{}"})),
            "damaged",
        ),
        (
            lambda path: rewritten(path, lambda p: p.update({"briefing.json": b"9" * 9999})),
            "damaged",
        ),
    ],
)
def test_what_is_no_briefing_gives_one_plain_message(
    stored: Path, make: Callable[[Path], object], message: str
) -> None:
    make(stored)
    with pytest.raises(StorageError, match=message) as caught:
        load(stored)
    assert "real.briefing" in str(caught.value)
    assert caught.value.__class__ is StorageError


def test_a_newer_file_that_can_be_understood_opens_read_only(
    stored: Path, briefing: Briefing
) -> None:
    content = content_of(stored)
    content["version"] = 2
    content["briefing"]["brand_new"] = {"a": 1}
    found = load(with_content(stored, content))
    assert found.briefing == briefing
    assert found.read_only
    assert "newer Briefer" in found.warnings[0]


@pytest.mark.parametrize(
    ("where", "value", "word", "kept"),
    [
        (("sections", 0, "items", 1, "exact"), 5, "a passage or comment", 4),
        (("sections", 0, "items", 2, "text"), [], "a passage or comment", 4),
        (("sections", 1, "heading"), None, "a section", 3),
        (("sections", 0, "items", 1, "locator"), 7, "a page number", 5),
        (("front", "title"), {}, "a title", 5),
        (("themes",), "red", "a theme", 5),
    ],
)
def test_one_wrong_value_costs_no_more_than_what_carries_it(
    stored: Path, where: tuple[object, ...], value: object, word: str, kept: int
) -> None:
    content = content_of(stored)
    node = content["briefing"]
    for step in where[:-1]:
        node = node[step]
    node[where[-1]] = value
    found = load(with_content(stored, content))
    assert len(list(found.briefing.passages())) == kept
    assert found.damaged
    assert f"Left out, as it could not be read: {word}." in found.warnings


def test_what_a_newer_minor_version_added_is_there_after_saving_again(
    stored: Path, briefing: Briefing
) -> None:
    cited = briefing.cited()[0]
    name = f"articles/{cited}.json"

    def add(parts: dict[str, bytes]) -> None:
        content = json.loads(parts["briefing.json"])
        marked(content, "new")
        content["minor"] = 7
        record = json.loads(parts[name])
        marked(record, "new")
        parts["briefing.json"] = json.dumps(content).encode()
        parts[name] = json.dumps(record).encode()
        parts["pictures/a.png"] = b"picture"
        parts["../evil"] = b"x"

    first = load(rewritten(stored, add))
    assert (first.briefing, first.read_only, first.warnings) == (briefing, False, ())
    before = content_of(stored)
    save(stored, first.briefing, first.sources, first.kept)
    assert content_of(stored) == before
    with zipfile.ZipFile(stored) as archive:
        record = json.loads(archive.read(name))
        assert "new" in record["article"]["blocks"][3]
        assert archive.read("pictures/a.png") == b"picture"
        assert "../evil" not in archive.namelist()


def marked(node: object, key: str) -> None:
    """Give every object within JSON a field that nobody knows."""
    if isinstance(node, dict):
        for value in list(node.values()):
            marked(value, key)
        node[key] = [len(node)]
    elif isinstance(node, list):
        for value in node:
            marked(value, key)


def test_what_is_not_known_stays_with_what_it_belongs_to_through_edits(
    stored: Path,
) -> None:
    content = content_of(stored)
    for section in content["briefing"]["sections"]:
        for item in section["items"]:
            item["mine"] = item["id"]
    content["briefing"]["sections"][0]["items"][2]["text"]["paragraphs"][0]["align"] = "left"
    found = load(with_content(stored, content))
    one, two = found.briefing.sections
    gone, *rest = one.items
    comment = replace(rest[1], text=prose("Other words."))
    moved = replace(two, items=(comment, *two.items, rest[0]))
    save(
        stored,
        replace(found.briefing, sections=(moved, replace(one, items=()))),
        found.sources,
        found.kept,
    )
    again = content_of(stored)["briefing"]
    assert [item["mine"] for item in again["sections"][0]["items"]] == [i.id for i in moved.items]
    assert again["sections"][0]["items"][0]["text"]["paragraphs"][0]["align"] == "left"
    assert gone.id not in json.dumps(again["sections"])


def test_what_is_not_known_of_twins_stays_with_each(tmp_path: Path) -> None:
    path = tmp_path / "twins.briefing"
    twin = prose("The same.").paragraphs[0]
    save(path, Briefing("b", bottom_line=Prose((twin, twin, twin))), {})
    content = content_of(path)
    for number, paragraph in enumerate(content["briefing"]["bottom_line"]["paragraphs"]):
        paragraph["mark"] = number
    found = load(with_content(path, content))
    first = prose("New in front.").paragraphs[0]
    save(path, replace(found.briefing, bottom_line=Prose((first, twin, twin))), {}, found.kept)
    again = content_of(path)["briefing"]["bottom_line"]["paragraphs"]
    assert [paragraph.get("mark") for paragraph in again] == [None, 0, 1]


@settings(anywhere, max_examples=25)
@given(data=st.data())
def test_whatever_is_not_known_anywhere_comes_back_when_nothing_was_edited(
    tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "any.briefing"
    save(path, told_apart(data.draw(st.from_type(Briefing))), {})
    content = content_of(path)
    nodes = [place for place in places(content) if isinstance(reached(content, place), dict)]
    for place in data.draw(st.lists(st.sampled_from(nodes), max_size=5)):
        reached(content, place)["unheard-of"] = data.draw(JSON)
    found = load(with_content(path, content))
    before = content_of(path)
    save(path, found.briefing, found.sources, found.kept)
    assert repr(content_of(path)) == repr(before)


def reached(node: object, place: tuple[object, ...]) -> object:
    for step in place:
        node = node[step]
    return node


def test_fields_that_are_not_known_are_passed_over(stored: Path, briefing: Briefing) -> None:
    content = content_of(stored)
    content["extra"] = 1
    content["briefing"]["sections"][0]["extra"] = [1]
    assert load(with_content(stored, content)).briefing == briefing


def test_what_has_the_same_id_is_told_apart_and_nothing_is_left_out(
    stored: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    twice = replace(
        briefing,
        sections=briefing.sections * 3,
        judgments=briefing.judgments * 2,
        themes=briefing.themes * 2,
    )
    save(stored, twice, sources)
    found = load(stored)
    ids = [item.id for section in found.briefing.sections for item in section.items]
    ids += [part.id for part in found.briefing.sections + found.briefing.judgments]
    assert len(ids) == len(set(ids)) == 3 * 7 + 2
    assert found.briefing.sections[:2] == briefing.sections
    assert [p.exact for p in found.briefing.passages()] == [p.exact for p in twice.passages()]
    assert "told apart" in found.warnings[0]
    assert load(stored).digest == found.digest


def test_a_missing_article_leaves_the_rest_open_with_a_warning_that_names_it_by_its_words(
    stored: Path, briefing: Briefing
) -> None:
    gone = briefing.cited()[0]
    both = (f"articles/{gone}.txt", f"articles/{gone}.json")
    found = load(rewritten(stored, lambda parts: [parts.pop(name) for name in both]))
    assert found.briefing == briefing
    assert set(found.sources) == set(briefing.cited()[1:])
    assert len(found.warnings) == 1
    assert "not in its file" in found.warnings[0]
    (quoted,) = {each.exact for each in briefing.passages() if each.article == gone}
    assert " ".join(quoted.split())[:40] in found.warnings[0]
    assert not found.damaged  # there is nothing of it that saving could lose


def test_a_record_whose_text_is_missing_is_named_and_not_written_over(
    stored: Path, briefing: Briefing, sources: dict[str, Source]
) -> None:
    gone = briefing.cited()[0]
    found = load(rewritten(stored, lambda parts: parts.pop(f"articles/{gone}.txt")))
    assert found.damaged
    assert sources[gone].article.origin.name in found.warnings[1]


@pytest.mark.parametrize("data", [b"", b"other", b"{}", b'{"article": {}}', b"\xff"])
def test_a_damaged_text_leaves_the_rest_open_with_a_warning(
    stored: Path, briefing: Briefing, data: bytes
) -> None:
    bad = briefing.cited()[0]
    found = load(rewritten(stored, lambda parts: parts.update({f"articles/{bad}.txt": data})))
    assert found.briefing == briefing
    assert set(found.sources) == set(briefing.cited()[1:])
    assert "damaged" in found.warnings[0]


@pytest.mark.parametrize("data", [None, b"", b"other", b"{}", b'{"article": {}}', b"\xff"])
def test_a_whole_text_is_read_again_where_its_record_is_damaged(
    stored: Path, briefing: Briefing, sources: dict[str, Source], data: bytes | None
) -> None:
    bad = briefing.cited()[0]
    name = f"articles/{bad}.json"

    def change(parts: dict[str, bytes]) -> None:
        del parts[name]
        parts.update({} if data is None else {name: data})

    found = load(rewritten(stored, change))
    assert found.briefing == briefing
    assert found.sources[bad].article.text == sources[bad].article.text
    assert found.sources[bad].article.blocks == sources[bad].article.blocks
    assert found.reread == {bad}
    assert found.damaged
    assert "was read again" in found.warnings[1]


def test_a_text_that_looks_like_a_page_is_read_again_as_the_text_that_it_is(tmp_path: Path) -> None:
    words = "<!DOCTYPE html>\n<html><body><p>The visas rose by 17 percent.</p></body></html>\n"
    article = Article(text_digest(words), words, (), Origin("page.txt", "0" * 64))
    start = words.index("The visas")
    passage = Passage("p1", article.id, start, start + 9, "The visas")
    briefing = Briefing("b1", sections=(Section("s1", "Labor", "", (passage,)),))
    path = tmp_path / "page.briefing"
    save(path, briefing, {article.id: Source(article, Reference("webpage", ()))})
    found = load(rewritten(path, lambda parts: parts.pop(f"articles/{article.id}.json")))
    assert found.sources[article.id].article.text == words


def test_what_breaks_off_is_said_to_lack_what_came_later(stored: Path, briefing: Briefing) -> None:
    def cut_off(parts: dict[str, bytes]) -> None:
        content = parts["briefing.json"]
        parts["briefing.json"] = content[: content.index(b'"sections":[') + len(b'"sections":[')]

    found = load(rewritten(stored, cut_off))
    assert found.briefing.front == briefing.front
    assert found.briefing.sections == ()
    assert any("what came later is missing here" in words for words in found.warnings)


def test_parts_that_are_there_twice_are_told_and_the_file_is_not_written_over(
    stored: Path, briefing: Briefing
) -> None:
    with zipfile.ZipFile(stored) as archive:
        content = archive.read("briefing.json")
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(stored, "a") as archive:
        archive.writestr("briefing.json", content)
    found = load(stored)
    assert found.briefing == briefing
    assert found.damaged
    assert "twice" in found.warnings[1]


def test_a_text_with_one_letter_changed_is_not_taken_for_the_article(
    stored: Path, briefing: Briefing
) -> None:
    bad = briefing.cited()[0]
    name = f"articles/{bad}.txt"

    def change(parts: dict[str, bytes]) -> None:
        parts[name] = parts[name].replace(b"the", b"teh", 1)

    found = load(rewritten(stored, change))
    assert bad not in found.sources
    assert "damaged" in found.warnings[0]


def test_an_article_whose_blocks_reach_beyond_its_text_counts_as_damaged(
    stored: Path, briefing: Briefing
) -> None:
    name = f"articles/{briefing.cited()[0]}.json"

    def stretch(parts: dict[str, bytes]) -> None:
        record = json.loads(parts[name])
        record["article"]["blocks"][-1]["end"] = 10**9
        parts[name] = json.dumps(record).encode()

    assert "damaged" in load(rewritten(stored, stretch)).warnings[0]


def test_names_inside_lead_nowhere(stored: Path, tmp_path: Path) -> None:
    evil = Passage("p1", "../../../evil", 0, 1, "x")
    briefing = Briefing("../../b", sections=(Section("s1", "", "", (evil,)),))
    before = sorted(tmp_path.rglob("*"))
    save(stored, briefing, {})
    rewritten(stored, lambda parts: parts.update({"articles/../../../evil.txt": b"x"}))
    assert load(stored).briefing == briefing
    assert sorted(tmp_path.rglob("*")) == before


def test_a_file_that_unpacks_beyond_reason_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.briefing"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("briefing.json", bytes(70 * 2**20))
    with pytest.raises(StorageError, match="larger than a briefing can be"):
        load(path)


def test_a_file_with_too_many_parts_is_refused(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for number in range(20_001):
            archive.writestr(str(number), b"")
    path = tmp_path / "many.briefing"
    path.write_bytes(data.getvalue())
    with pytest.raises(StorageError, match="larger than a briefing can be"):
        load(path)


def test_a_part_behind_a_password_counts_as_damaged(stored: Path) -> None:
    data = bytearray(stored.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    stored.write_bytes(data)
    with pytest.raises(StorageError, match="damaged"):
        load(stored)


def test_a_full_disk_leaves_the_old_file_and_nothing_beside_it(
    stored: Path,
    briefing: Briefing,
    sources: dict[str, Source],
    full_disk: Callable[[int], AbstractContextManager[None]],
) -> None:
    before = stored.read_bytes()
    for size in (0, 1, 500, len(before) // 2, len(before) - 500):
        with full_disk(size), pytest.raises(StorageError, match="could not be saved"):
            save(stored, replace(briefing, front=FrontMatter("Changed")), sources)
        assert stored.read_bytes() == before
        assert [file.name for file in stored.parent.iterdir()] == [stored.name]


@pytest.mark.parametrize(
    "name", ["missing/x.briefing", "x" * 300 + ".briefing", "a-file/x.briefing"]
)
def test_a_place_that_cannot_be_written_gives_one_plain_message(
    tmp_path: Path, briefing: Briefing, name: str
) -> None:
    (tmp_path / "a-file").write_text("")
    with pytest.raises(StorageError, match="could not be saved"):
        save(tmp_path / name, briefing, {})
    assert [file.name for file in tmp_path.iterdir()] == ["a-file"]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has these modes and pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.briefing"
    os.mkfifo(path)
    with pytest.raises(StorageError):
        load(path)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has these modes and links")
def test_a_link_keeps_pointing_and_a_mode_stays(stored: Path, briefing: Briefing) -> None:
    stored.chmod(0o640)
    link = stored.with_name("link.briefing")
    link.symlink_to(stored)
    save(link, replace(briefing, front=FrontMatter("By the link")), {})
    assert link.is_symlink()
    assert load(stored).briefing.front.title == "By the link"
    assert stored.stat().st_mode & 0o777 == 0o640


def test_what_could_not_be_opened_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "repeating.briefing"
    save(path, Briefing("b"), {})
    before = path.read_bytes()
    repeated = [f"{number} " + "a word " * 2_500_000 for number in range(4)]
    texts = {
        text_digest(text): Source(
            Article(text_digest(text), text, (), Origin("a.txt", "")), Reference("webpage")
        )
        for text in repeated
    }
    citing = Paragraph(tuple(Citation(each) for each in texts))
    with pytest.raises(StorageError, match="too large for one file"):
        save(path, Briefing("b", bottom_line=Prose((citing,))), texts)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_parts_in_a_method_that_briefer_never_uses_are_damaged(tmp_path: Path, method: int) -> None:
    path = tmp_path / "odd.briefing"
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("briefing.json", '{"format": "briefer", "version": 1}' * 10)
        archive.writestr("more.txt", "more")
    path.write_bytes(path.read_bytes().replace(b"]\x00\x00", b"\xff\xff\xff"))
    with pytest.raises(StorageError, match=r"is damaged|is not a Briefer file"):
        load(path)

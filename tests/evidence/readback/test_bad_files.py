"""Files that are cut short, protected, stripped, pasted elsewhere, translated, or simply huge."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias

import docx
import pytest
from lxml import etree

from briefer.domain.passage import cut
from briefer.domain.section import Comment
from briefer.evidence.readback import State
from briefer.sources import SourceError
from briefer.workspace import Workspace
from briefer.workspace.readback import read_back

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefer.evidence.readback import Report

    Compare = Callable[[Any], Report]

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""


def notices(report: Report) -> str:
    """Return what is said of the whole file."""
    return " ".join(report.notices)


def test_a_file_cut_short_is_one_plain_message(written: bytes, read: Compare) -> None:
    with pytest.raises(SourceError, match=r"is damaged, cut short.* briefing is as it was"):
        read(written[: len(written) // 2])


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "damaged, cut short, or no Word document"),
        (b"Dear colleagues", "damaged, cut short, or no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an older Word document"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
        ),
    ],
)
def test_what_is_no_word_file_is_told_from_one_that_is_locked(
    read: Compare, data: bytes, says: str
) -> None:
    with pytest.raises(SourceError, match=says):
        read(data)


def test_a_file_that_is_not_there_is_said(desk: Workspace, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="was not found"):
        read_back(desk, tmp_path / "none.docx")


def test_parts_that_cannot_be_read_are_named_and_the_rest_is_compared(
    word: Word, read: Compare
) -> None:
    word.replace("roughly", "nearly")
    word.members["word/footnotes.xml"] = b"<w:footnotes"
    word.members["word/comments.xml"] = b"<"
    report = read(word)
    assert "The notes of the file could not be read" in notices(report)
    assert "review comments of the file could not be read" in notices(report)
    assert [q.passage for q in report.quotations if not q.unchanged] == ["p2"]


def test_protection_against_edits_keeps_nothing_from_being_read(word: Word, read: Compare) -> None:
    name = "word/settings.xml"
    protection = b'<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'
    word.members[name] = word.members[name].replace(b"</w:settings>", protection)
    report = read(word)
    assert "asks programs to allow no edits" in notices(report)
    assert report.clean


def test_an_entity_names_nothing_and_costs_nothing(word: Word, read: Compare) -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    data = word.bytes()
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for each in old.namelist():
            text = old.read(each)
            if each == "word/document.xml":
                text = bomb + text.replace(b"roughly", b"&b;")
            new.writestr(each, text)
    report = read(packed.getvalue())
    assert [q.passage for q in report.quotations if not q.unchanged] == ["p2"]


def test_five_thousand_tracked_changes_are_all_read(word: Word, read: Compare) -> None:
    for number in range(5):
        word.by(f"Colleague {number}").replace(
            "roughly" if not number else f"v{number}", "v" if number == 4 else f"v{number + 1}"
        )
    paragraph = word.paragraph("Work abroad earns")
    for number in range(2500):
        word.by(f"Colleague {number % 40}")
        paragraph.append(word._come(f" word{number}", None))
        run = etree.SubElement(paragraph, paragraph.tag[:-1] + "r")
        etree.SubElement(run, run.tag[:-1] + "t").text = f" gone{number}"
        word._gone(run)
    report = read(word)
    [text] = report.texts
    assert text.after.endswith("word2499")
    assert {mark.author for mark in text.marks} == {f"Colleague {n}" for n in range(40)}
    assert [q.passage for q in report.quotations if not q.unchanged] == ["p2"]


def test_a_translation_is_said_to_be_hardly_like_the_briefing(word: Word, read: Compare) -> None:
    for number, text in enumerate(word.body.iter("{*}t")):
        text.text = f"번역문{number} 문장입니다"
    report = read(word)
    assert "may be a translation" in notices(report)
    assert not any(each.unchanged for each in report.quotations)


GERMAN = (
    "Die Behörden in China vergaben im Jahr 2013 rund 93,300 Visa an Arbeiter aus dem Norden, wie"
    " ein Sprecher der Regierung gestern vor der Presse sagte"
)


def test_a_translation_that_kept_every_name_is_said_to_be_one_and_is_not_taken_over(
    desk: Workspace, word: Word, read: Compare
) -> None:
    for number, passage in enumerate(desk.briefing.printed().passages()):
        _retype(word, passage.exact, f"{GERMAN} {number}")
    report = read(word)
    assert "seems to be translated or rewritten" in notices(report)
    changed = [each for each in report.quotations if each.states == (State.CHANGED,)]
    assert changed
    assert not any(each.unchanged for each in report.quotations)
    assert all(each.taken is None and not each.offered for each in changed)


def test_one_quotation_that_was_typed_anew_is_no_translation_and_is_not_taken_over(
    desk: Workspace, word: Word, read: Compare
) -> None:
    passage = desk.briefing.passage("p2")
    assert passage is not None
    _retype(word, passage.exact, GERMAN)
    report = read(word)
    assert "seems to be translated" not in notices(report)
    [finding] = [each for each in report.quotations if not each.unchanged]
    assert finding.states == (State.CHANGED,)
    assert not finding.offered


def _retype(word: Word, words: str, others: str) -> None:
    """Put other words in place of a quotation's, in the frames and names around it."""
    first = " ".join(words.split())[:12]
    paragraph = next(each for each in word.body.iter("{*}p") if first in _text(each))
    inside = next(each for each in paragraph.iter("{*}sdtContent") if first in _text(each))
    left, *rest = inside.iter("{*}t")
    whole = "".join(each.text for each in (left, *rest))
    for each in rest:
        each.text = ""
    left.text = f"{whole[0]}{others}{whole[-1]}"


def _text(element: Any) -> str:  # noqa: ANN401 - an element
    return "".join(each.text or "" for each in element.iter("{*}t"))


def test_a_briefing_pasted_into_another_file_is_found_there(word: Word, read: Compare) -> None:
    word.drop_controls().drop_names()
    for number in range(60):
        word.add_paragraph("Briefing note, draft", f"Paragraph {number} of the annual report.")
    report = read(word)
    assert all(each.unchanged for each in report.quotations)
    assert "stands inside of another one" in notices(report)
    assert len(report.texts) == 60


def test_fields_that_were_updated_are_no_changes(word: Word, read: Compare) -> None:
    space = word.body.tag[:-4]
    paragraph = word.add_paragraph("Key judgments", "").paragraph("Key judgments").getnext()
    control = etree.Element(f"{space}sdt")
    part = etree.SubElement(etree.SubElement(control, f"{space}sdtPr"), f"{space}docPartObj")
    gallery = etree.SubElement(part, f"{space}docPartGallery")
    gallery.set(f"{space}val", "Table of Contents")
    content = etree.SubElement(control, f"{space}sdtContent")
    for words in ("Contents", "Labor\t2", "Sanctions\t3"):
        run = etree.SubElement(etree.SubElement(content, f"{space}p"), f"{space}r")
        etree.SubElement(run, f"{space}t").text = words
    paragraph.getparent().replace(paragraph, control)
    assert read(word).clean


def test_an_older_version_is_told_from_a_colleagues_change(
    desk: Workspace, word: Word, tmp_path: Path
) -> None:
    path = tmp_path / "edited.docx"
    path.write_bytes(word.replace("made public", "made open").bytes())
    newer = Workspace(desk.places, journaled=False)
    newer.open(desk.places.samples / "two-pages.briefing")
    first, *others = newer.briefing.sections
    passage = next(item for item in first.items if not isinstance(item, Comment))
    article = newer.source(passage.article).article
    recut = replace(
        cut(article, passage.start, passage.end - 40, identifier=passage.id), changes=()
    )
    added = cut(article, passage.end + 2, passage.end + 80, identifier="later")
    items = tuple(recut if item is passage else item for item in first.items)
    newer.briefing = replace(
        newer.briefing, sections=(replace(first, items=(*items, added)), *others)
    )
    report = read_back(newer, path)
    newer.close()
    states = {each.passage: each.states for each in report.quotations}
    assert states[passage.id] == (State.OLDER,)
    assert states["later"] == (State.LATER,)
    assert states["p7"] == (State.CHANGED,)
    assert "was changed since this file was written. 2 quotations" in notices(report)


def test_a_word_file_of_anyones_has_its_quotations_looked_up(read: Compare, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Minutes of a meeting, by “the usual few”.")
    made.add_paragraph(
        "The author holds that “Chinese leadership … wants stability in the region.”"
    )
    made.add_paragraph("Chinese authorities granted 93,300 work visas", style="Quote")
    made.add_paragraph('Somebody wrote "this is in no article of ours".')
    path = tmp_path / "minutes.docx"
    made.save(str(path))
    report = read(path.read_bytes())
    assert not report.ours
    assert "was not written by Briefer" in notices(report)
    assert [(each.words, bool(each.passage)) for each in report.arrivals] == [
        ("the usual few", False),
        ("Chinese leadership … wants stability in the region.", True),
        ("Chinese authorities granted 93,300 work visas", True),
        ("this is in no article of ours", False),
    ]


def test_a_file_of_another_briefing_is_only_looked_through(word: Word, read: Compare) -> None:
    name = "customXml/item1.xml"
    data = word.members[name].replace(b'briefing="', b'briefing="x').replace(b'id="', b'id="x')
    word.members[name] = data
    report = read(word)
    assert not report.ours
    assert "written from another briefing" in notices(report)
    assert all(each.passage for each in report.arrivals)


def test_a_file_as_google_docs_saves_it_is_compared_all_the_same(word: Word, read: Compare) -> None:
    """No controls, no provenance, places with names of its own, every style Normal."""
    word.drop_controls().drop_names().replace("roughly", "nearly")
    for style in list(word.body.iter("{*}pStyle")):
        style.getparent().remove(style)
    for mark in word.body.iter("{*}rStyle"):
        mark.set(f"{mark.tag[:-6]}val", "x")
    for name in ("docProps/core.xml", "docProps/app.xml"):
        word.members.pop(name, None)
    report = read(word)
    assert "Nothing in this file says any more" in notices(report)
    assert [(q.passage, q.states) for q in report.quotations if not q.unchanged] == [
        ("p2", (State.CHANGED,))
    ]
    assert not report.texts

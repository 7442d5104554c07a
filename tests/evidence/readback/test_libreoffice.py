"""Files that LibreOffice saved: what was done in it, and what is found (``files/make.py``)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from briefer.sources.readback import Deed

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.evidence.readback import Report

    Read = Callable[[bytes], Report]

FILES: Final = Path(__file__).with_name("files")
QUOTATIONS: Final = {
    "p2": ["changed"],  # "roughly" typed over
    "p6": ["changed"],  # "in accordance with law" typed over, in a sentence
    "p7": ["deleted"],  # with the line under it
    "p11": ["shortened"],  # ", above all else," taken out
}
TEXTS: Final = [
    ("comment", "changed"),  # "earns the state currency" typed over
    ("heading", "changed"),  # "Diplomacy" typed over
    ("comment", "moved"),  # "The limits of pressure" cut and pasted
]


@pytest.mark.parametrize("kind", ["edited", "tracked"])
def test_every_edit_made_in_libreoffice_is_found_and_none_invented(read: Read, kind: str) -> None:
    report = read((FILES / f"libreoffice-{kind}.docx").read_bytes())
    changed = {q.passage: list(q.states) for q in report.quotations if not q.unchanged}
    assert changed == QUOTATIONS
    assert [(text.part, *text.states) for text in report.texts] == TEXTS
    assert [(new.words, new.passage) for new in report.arrivals] == [
        ("The North Korean workers were never paid at all.", None)
    ]


def test_tracked_edits_have_their_hands_and_others_none(read: Read) -> None:
    report = read((FILES / "libreoffice-tracked.docx").read_bytes())
    marks = {q.passage: {mark.deed for mark in q.marks} for q in report.quotations}
    assert marks == {
        "p2": {Deed.INSERTED, Deed.DELETED},
        "p4": set(),
        "p6": {Deed.INSERTED, Deed.DELETED},
        "p7": {Deed.DELETED},
        "p9": set(),
        "p11": {Deed.DELETED},
        "p12": set(),
    }
    untracked = read((FILES / "libreoffice-edited.docx").read_bytes())
    assert not any(each.marks for each in untracked.quotations)
    assert not any(each.marks for each in untracked.texts)


def test_a_file_that_libreoffice_only_saved_again_is_unchanged(read: Read) -> None:
    report = read((FILES / "libreoffice-resaved.docx").read_bytes())
    assert report.clean
    [notice] = report.notices
    assert notice.startswith("The frames around the quotations are gone")


@pytest.mark.parametrize("kind", ["attacked", "attacked-tracked"])
def test_what_was_split_joined_copied_and_put_in_there_is_found_and_no_more(
    read: Read, kind: str
) -> None:
    report = read((FILES / f"libreoffice-{kind}.docx").read_bytes())
    changed = {q.passage: list(q.states) for q in report.quotations if not q.unchanged}
    assert changed == {"p2": ["split"]}  # Enter behind "work visas"
    assert [(text.part, *text.states, text.after[:16]) for text in report.texts] == [
        ("quotation", "changed", "“It was the firs"),  # joined with the line under it
        ("heading", "added", "Sanctions"),  # the section, copied above "Diplomacy"
        ("comment", "added", "One source names"),
        ("comment", "added", "Visas in 2013"),  # the cells of a table
        ("comment", "added", "93,300 of them"),
    ]
    [copied] = report.arrivals
    assert copied.words.startswith("Experts believed that the UN Security Council")
    assert copied.passage is not None
    [remark] = report.remarks
    assert (remark.remark.author, remark.remark.text, remark.passage) == (
        "Kim",
        "Who says so?",  # at a place, not on words
        "p6",
    )

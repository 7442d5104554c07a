"""What others did to a file that Briefer wrote: a table of deeds, and what is found of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.evidence.readback import Report

    Compare = Callable[[Any], Report]

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""


def summary(report: Report) -> dict[str, list[str]]:
    """Return what a report says in a few words: only what is not unchanged."""
    return {
        "quotations": [
            f"{each.passage}: {', '.join(each.states)}"
            for each in report.quotations
            if not each.unchanged
        ],
        "texts": [f"{each.part} {', '.join(each.states)}" for each in report.texts],
        "new": [f"{each.words[:20]}: {bool(each.passage)}" for each in report.arrivals],
        "comments": [f"{each.passage}: {each.remark.text}" for each in report.remarks],
    }


def only(**found: list[str]) -> dict[str, list[str]]:
    """Return a summary with nothing but some things in it."""
    return {"quotations": [], "texts": [], "new": [], "comments": []} | found


DEEDS: list[tuple[str, Callable[[Any], Any], dict[str, list[str]]]] = [
    ("nothing", lambda word: word, only()),
    (
        "a word of a quotation is replaced",
        lambda word: word.replace("roughly 17 percent", "nearly 17 percent"),
        only(quotations=["p2: changed"]),
    ),
    (
        "a word is put into a quotation",
        lambda word: word.insert("made public", " and open"),
        only(quotations=["p7: changed"]),
    ),
    (
        "a quotation loses its end",
        lambda word: word.delete("—a roughly 17 percent gain from the prior year"),
        only(quotations=["p2: shortened"]),
    ),
    (
        "a quotation loses its middle",
        lambda word: word.delete(", above all else,"),
        only(quotations=["p11: shortened"]),
    ),
    (
        "an ellipsis stands for what went",
        lambda word: word.replace(", above all else,", " …"),
        only(quotations=["p11: marked"]),
    ),
    (
        "a bracketed word is put in",
        lambda word: word.replace("such a matter", "such [a grave] matter"),
        only(quotations=["p7: changed"]),
    ),
    (
        "a quotation in a sentence is changed",
        lambda word: word.replace("in accordance with law", "in line with law"),
        only(quotations=["p6: changed"]),
    ),
    (
        "a quotation is deleted with its attribution",
        lambda word: word.delete_paragraph("first time that").delete_paragraph("Zeng, Foreign"),
        only(quotations=["p7: deleted"]),
    ),
    (
        "a quotation is moved to another section",
        lambda word: word.move_paragraph("first time that", "One source names", 2),
        only(quotations=["p7: moved"]),
    ),
    (
        "a quotation in a sentence is cut, and pasted into another one with its note",
        lambda word: (
            word.delete("“exited the Chinese border in accordance with law.”")
            .insert("a single report.", " “exited the Chinese border in accordance with law.”")
            .add_note("in accordance with law.”", "6")
        ),
        only(quotations=["p6: moved"], texts=["comment changed, note added"]),
    ),
    (
        "two sections change places",
        lambda word: word.move_paragraph("Labor", "Wenjun Zeng", 4),
        only(texts=["heading moved"]),
    ),
    (
        "a comment is reworded",
        lambda word: word.replace("earns the state currency", "earns Pyongyang hard currency"),
        only(texts=["comment changed"]),
    ),
    (
        "the words around a quotation in a sentence are reworded",
        lambda word: word.replace("Beijing said", "The ministry said").delete(
            " That it spoke at all was new."
        ),
        only(texts=["comment changed"]),
    ),
    (
        "a comment is deleted",
        lambda word: word.delete_paragraph("The limits of pressure"),
        only(texts=["comment deleted"]),
    ),
    (
        "a comment is added",
        lambda word: word.add_paragraph("Heesun Wee, CNBC, undated", "We have no second source."),
        only(texts=["comment added"]),
    ),
    (
        "title, bottom line, judgment and heading are reworded",
        lambda word: (
            word.replace("limits of pressure", "limits of force")
            .replace("reward or to warn", "please or to warn")
            .replace("to the point of collapse", "to the brink")
            .replace("Diplomacy", "Talks")
        ),
        only(texts=["title changed", "bottom line changed", "judgment changed", "heading changed"]),
    ),
    (
        "a line of the front matter is changed",
        lambda word: word.replace("The Director", "The Deputy Director"),
        only(texts=["front changed"]),
    ),
    (
        "words are written beside a quotation",
        lambda word: word.insert("additional punitive measures.”", " (our italics)"),
        only(texts=["quotation changed"]),
    ),
    (
        "a new quotation that an article has",
        lambda word: word.add_paragraph(
            "Heesun Wee, CNBC, undated", "The report adds: “North Korean workers in China”."
        ),
        only(texts=["comment added"], new=["North Korean workers: True"]),
    ),
    (
        "a new quotation that no article has",
        lambda word: word.insert("a single report.", " “Nobody ever wrote these words”"),
        only(texts=["comment changed"], new=["Nobody ever wrote th: False"]),
    ),
    (
        "a quotation loses its note",
        lambda word: word.drop_note("a roughly 17 percent"),
        only(quotations=["p2: note lost"]),
    ),
    (
        "a note is reworded",
        lambda word: word.reword_note("3", "Wee, somewhere."),
        only(quotations=["p2: note altered"]),
    ),
    (
        "the note of a judgment is deleted",
        lambda word: word.drop_note("student visas"),
        only(texts=["judgment note lost"]),
    ),
    (
        "a note is added to the analyst's words",
        lambda word: word.add_note("rests on a single report", "3"),
        only(texts=["comment note added"]),
    ),
    (
        "comments in the margin",
        lambda word: word.comment("93,300 work visas", "Is this still so?").comment(
            "Director", "Which one?"
        ),
        only(comments=["p2: Is this still so?", ": Which one?"]),
    ),
]


@pytest.mark.parametrize("author", ["", "Park"])
@pytest.mark.parametrize(("deed", "found"), [row[1:] for row in DEEDS], ids=[r[0] for r in DEEDS])
def test_every_change_is_found_and_none_is_invented(
    word: Word, compare: Compare, author: str, deed: Callable[[Any], Any], found: dict[str, Any]
) -> None:
    report = compare(deed(word.by(author)))
    assert summary(report) == found


@pytest.mark.parametrize("loss", ["controls", "controls and names"])
@pytest.mark.parametrize(("deed", "found"), [row[1:] for row in DEEDS], ids=[r[0] for r in DEEDS])
def test_the_same_is_found_where_a_program_dropped_the_names(
    word: Word, compare: Compare, loss: str, deed: Callable[[Any], Any], found: dict[str, Any]
) -> None:
    edited = deed(word).drop_controls()
    if "names" in loss:
        edited.drop_names()
    assert summary(compare(edited)) == found

"""What is hard to read back: paragraphs split, joined, copied and boxed; notes and marks retyped.

A table of what was done to the markup, as Word leaves it, and what has to be found: every change,
and none that nobody made. Most is tried untracked, tracked, and where a program dropped all names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pytest

from tests.evidence.readback import deeds
from tests.evidence.readback.test_readback import only, summary

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.evidence.readback import Report

    Compare = Callable[[Any], Report]

Word: TypeAlias = Any
"""The hand of ``markup`` that edits a file."""
LABOR: Final = "Heesun Wee, CNBC, undated, citing"

ATTACKS: list[tuple[str, Callable[[Any], Any], dict[str, list[str]]]] = [
    (
        "Enter is pressed in a quotation",
        lambda word: deeds.split(word, "granted 93,300 work visas"),
        only(quotations=["p2: split"]),
    ),
    (
        "twice",
        lambda word: deeds.split(deeds.split(word, "93,300 work visas"), "a roughly 17"),
        only(quotations=["p2: split"]),
    ),
    (
        "within a word of it",
        lambda word: deeds.split(word, "granted 93,300 wo"),
        only(quotations=["p2: changed, split"]),
    ),
    (
        "before its note",
        lambda word: deeds.split(word, "gain from the prior year”"),
        only(quotations=["p2: split"]),
    ),
    (
        "in a quotation within a sentence",
        lambda word: deeds.split(word, "“exited the Chinese"),
        only(quotations=["p6: split"]),
    ),
    (
        "right before it",
        lambda word: deeds.split(word, "Beijing said that the people concerned had "),
        only(quotations=["p6: moved"], texts=["comment changed", "comment added"]),
    ),
    (
        "in the analyst's words",
        lambda word: deeds.split(word, "Work abroad earns the state currency."),
        only(texts=["comment changed", "comment added"]),
    ),
    (
        "a quotation is joined with the line under it",
        lambda word: deeds.join(word, "first time that"),
        only(texts=["quotation changed", "attribution deleted"]),
    ),
    (
        "a comment is joined with the quotation under it",
        lambda word: deeds.join(word, "Work abroad earns"),
        only(texts=["comment changed"]),
    ),
    (
        "a quotation is cut, and pasted into the comment below it without its note",
        lambda word: word.delete_paragraph("first time that").insert(
            "for reasons on both sides.",
            " “It was the first time that the Chinese government made public announcements on"
            " such a matter.”",
        ),
        only(quotations=["p7: moved, note lost"], texts=["comment changed"]),
    ),
    (
        "words of a quotation are dragged to its end",
        lambda word: deeds.move_words(word, ", above all else,", "stability in the region"),
        only(quotations=["p11: changed"]),
    ),
    (
        "a sentence of the analyst's is dragged behind the next one",
        lambda word: deeds.move_words(
            word, "Work abroad earns the state currency. ", "rests on a single report."
        ),
        only(texts=["comment changed"]),
    ),
    (
        "curly marks become straight ones",
        lambda word: (
            word.replace("“It was", '"It was')
            .replace("matter.”", 'matter."')
            .replace("North Korea’s interests", "North Korea's interests")
        ),
        only(),
    ),
    (
        "a note is deleted and typed again",
        lambda word: deeds.retype_note(word, "93,300"),
        only(),
    ),
    (
        "a note is deleted, and another one typed",
        lambda word: deeds.retype_note(word, "93,300", "Somebody, somewhere."),
        only(quotations=["p2: note altered"]),
    ),
    (
        "a note of the analyst's words is deleted and typed again",
        lambda word: deeds.retype_note(word, "Two groups of"),
        only(),
    ),
    (
        "a table is pasted in",
        lambda word: deeds.paste_table(word, LABOR, [["Year", "Visas issued"], ["2013", "93,300"]]),
        only(texts=["comment added"] * 4),
    ),
    (
        "a table with a quotation is pasted in",
        lambda word: deeds.paste_table(
            word, LABOR, [["It said", "“North Korean workers in China”"]]
        ),
        only(texts=["comment added"], new=["North Korean workers: True"]),
    ),
    (
        "a whole section is copied below itself",
        lambda word: deeds.copy_below(word, "Labor", 4, LABOR),
        only(
            texts=["heading added", "comment added", "attribution added"],
            new=["Chinese authorities : True"],
        ),
    ),
    (
        "twice",
        lambda word: deeds.copy_below(word, "Labor", 4, LABOR, times=2),
        only(
            texts=["heading added", "comment added", "attribution added"] * 2,
            new=["Chinese authorities : True"] * 2,
        ),
    ),
    (
        "a quotation is copied with the line under it",
        lambda word: deeds.copy_below(word, "93,300", 2, "One source names"),
        only(texts=["attribution added"], new=["Chinese authorities : True"]),
    ),
    (
        "a text box with words of somebody's",
        lambda word: deeds.put_box(word, "Work abroad earns", "Draft: ask the embassy first."),
        only(texts=["comment added"]),
    ),
    (
        "a text box with a quotation",
        lambda word: deeds.put_box(
            word, "Work abroad earns", "“Leaving the country is another bonus.”"
        ),
        only(new=["Leaving the country : True"]),
    ),
    ("a quotation is put into a text box", lambda word: deeds.box_in(word, "93,300"), only()),
    ("a comment is put into one", lambda word: deeds.box_in(word, "Work abroad earns"), only()),
    (
        "words are written below a quotation, in its style",
        lambda word: word.add_paragraph("93,300", "And that is a record.", "Quote1"),
        only(new=["And that is a record: False"]),
    ),
]
NAMED: list[tuple[str, Callable[[Any], Any], dict[str, list[str]]]] = [
    (
        "a section is copied above itself",  # the bookmark tells which one was there
        lambda word: deeds.copy_below(word, "Sanctions", 4, "the point of collapse"),
        only(
            texts=["heading added", "comment added", "attribution added"],
            new=["Experts believed tha: True"],
        ),
    ),
    (
        "a quotation is copied, and changed where it was",
        lambda word: deeds.copy_below(word, "93,300", 2, "One source names").replace(
            "roughly 17", "nearly 17"
        ),
        only(
            quotations=["p2: changed"],
            texts=["attribution added"],
            new=["Chinese authorities : True"],
        ),
    ),
    (
        "Enter is pressed in a quotation, and a word of it is typed over",
        lambda word: deeds.split(word.replace("roughly 17", "nearly 17"), "granted 93,300"),
        only(quotations=["p2: changed, split"]),
    ),
]


@pytest.mark.parametrize("author", ["", "Park"])
@pytest.mark.parametrize(("deed", "found"), [row[1:] for row in ATTACKS + NAMED])
def test_every_change_is_found_and_none_is_invented(
    word: Word, compare: Compare, author: str, deed: Callable[[Any], Any], found: dict[str, Any]
) -> None:
    assert summary(compare(deed(word.by(author)))) == found


@pytest.mark.parametrize(("deed", "found"), [row[1:] for row in ATTACKS])
def test_the_same_is_found_where_all_names_are_gone(
    word: Word, compare: Compare, deed: Callable[[Any], Any], found: dict[str, Any]
) -> None:
    assert summary(compare(deed(word).drop_controls().drop_names())) == found


@pytest.mark.parametrize(
    ("moved", "found"),
    [
        (("first time that", "One source names", 2), only(quotations=["p7: moved"])),
        (("The limits of pressure", "Labor", 1), only(texts=["comment moved"])),
        (("Labor", "Wenjun Zeng", 4), only(texts=["heading moved"])),
    ],
)
def test_a_tracked_move_with_its_ranges_is_one_move(
    word: Word, compare: Compare, moved: tuple[str, str, int], found: dict[str, Any]
) -> None:
    report = compare(deeds.move(word.by("Park"), *moved))
    assert summary(report) == found
    told = [each for each in (*report.quotations, *report.texts) if "moved" in each.states]
    marks = {(mark.deed, mark.author) for each in told for mark in each.marks}
    assert marks == {("moved", "Park")}


def test_footnotes_that_became_endnotes_are_the_same_notes(word: Word, compare: Compare) -> None:
    assert compare(deeds.as_endnotes(word)).clean


def test_where_it_was_split_the_difference_is_told_in_words(word: Word, compare: Compare) -> None:
    report = compare(deeds.split(word.by("Park"), "granted 93,300 work visas"))
    (found,) = (each for each in report.quotations if not each.unchanged)
    assert [str(each) for each in found.messages] == [
        "The quotation was split over several paragraphs. No word is gone by that."
    ]
    assert found.after.startswith("“Chinese authorities granted 93,300 work visas to North")
    assert not found.pieces
    assert found.taken is None

"""Finds the programs that judge what Briefer writes, and the documents they judge.

``BRIEFER_REFEREES`` is the path of a folder that holds ``docx``, ``pdf`` and ``render``. Without it
the tests here are skipped; with ``BRIEFER_REFEREES_REQUIRED=1`` they fail instead.
"""

from __future__ import annotations

import base64
import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefer.document.block import (
    Block,
    Callout,
    Contents,
    EmptyNotice,
    Figure,
    Form,
    Heading,
    Judgments,
    ListBlock,
    Memo,
    MemoLine,
    Paragraph,
    Quotation,
    SourceEntry,
    Table,
    Title,
)
from briefer.document.document import Document, Furniture, Note, Properties, Provenance
from briefer.document.inline import Inline, LineBreak, Link, NoteReference, Quoted, Text, Tone

Referee = Callable[..., str]

LABOR, SANCTIONS, DEFECTIONS, DIPLOMACY = "#9A6412", "#A63A32", "#17706B", "#4A54A3"

MISSING = Text("not stated", tone=Tone.MISSING)
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)
"""A PNG file of one gray point."""


@pytest.fixture
def referee() -> Referee:
    """Return a function that runs a referee by name and fails the test where it objects."""
    folder = os.environ.get("BRIEFER_REFEREES", "")

    def run(name: str, *arguments: str | Path) -> str:
        program = Path(folder) / name
        if not folder or not program.is_file():
            reason = (
                f"the referee {name!r} is not in {folder!r}"
                if folder
                else "BRIEFER_REFEREES does not name the folder of the referees"
            )
            if os.environ.get("BRIEFER_REFEREES_REQUIRED") == "1":
                pytest.fail(reason)
            pytest.skip(reason)
        command = [program, *arguments]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        said = result.stdout + result.stderr
        assert result.returncode == 0, said
        return said

    return run


def _words(text: str) -> tuple[Inline, ...]:
    return (Text(text),)


def _quotation(number: int, text: str, attribution: str, color: str) -> Quotation:
    quoted = Quoted(f"p{number}", f"passage_{number}", (Text(text),))
    return Quotation((quoted, NoteReference(number)), _words(attribution), color)


def _front() -> tuple[Block, ...]:
    return (
        Title(
            _words("China and North Korea: workers, defectors and the limits of pressure"),
            "Briefing note, draft 3",
        ),
        Memo(
            (
                MemoLine("For", _words("The Director")),
                MemoLine("From", (Text("East Asia desk, with "), Text("김민서", language="ko"))),
                MemoLine("Date", _words("November 21, 2026")),
                MemoLine("Marking", _words("Unclassified")),
            )
        ),
        Callout(
            "Bottom line",
            (
                Paragraph(
                    _words(
                        "Beijing can tighten or loosen its hold on North Korean workers and "
                        "defectors to reward or to warn Pyongyang. None of our sources sees a "
                        "wish to bring the regime down."
                    )
                ),
            ),
        ),
        Judgments(
            "Key judgments",
            (
                (
                    Text("China is "),
                    Text("likely", bold=True),
                    Text(" to admit more North Korean workers, also under student visas."),
                    NoteReference(1),
                    Text(" Our confidence in this is moderate."),
                ),
                (
                    Text("It is "),
                    Text("unlikely", bold=True),
                    Text(" to press Pyongyang to the point of collapse."),
                    NoteReference(2),
                    Text(" Our confidence in this is high."),
                ),
            ),
        ),
    )


def _sections() -> tuple[Block, ...]:
    return (
        Heading(1, _words("Labor"), "section_labor", LABOR),
        Paragraph(_words("Work abroad earns the state currency. The figure rests on one report.")),
        _quotation(
            3,
            "“Chinese authorities granted 93,300 work visas to North Koreans in 2013—a roughly 17 "
            "percent gain from the prior year”",
            "CNBC, undated, citing NK News",
            LABOR,
        ),
        Paragraph(
            (
                Text("Restaurant posts are the exception: they go to the "),
                Quoted("p4", "passage_4", (Text("“well connected”"),)),
                NoteReference(4),
                Text(". For the rest,"),
            )
        ),
        Quotation(
            (
                Quoted(
                    "p5",
                    "passage_5",
                    (
                        Text("“"),
                        Text("[m]", tone=Tone.CHANGE),
                        Text(
                            "ost of the estimated 50,000 North Koreans working abroad are "
                            "unskilled laborers, who primarily work in China and Russia "
                        ),
                        Text("…", tone=Tone.CHANGE),
                        Text(" under strict supervision.”"),
                    ),
                ),
                NoteReference(5),
            ),
            _words("Corrado and Moore, Foreign Affairs, June 9, 2016"),
            LABOR,
        ),
        Heading(1, _words("Sanctions"), "section_sanctions", SANCTIONS),
        Paragraph(
            _words(
                "One source names a resolution as the cause of what the restaurants lost; another "
                "lists what Beijing itself cut off:"
            )
        ),
        ListBlock((_words("coal and iron,"), _words("fuel for aircraft."))),
        _quotation(
            6,
            "“Experts believed that the UN Security Council Sanctions (Resolution 2270) adopted "
            "last March [2016] had a significant impact on these restaurants.”",
            "Wenjun Zeng, Foreign Policy Blogs, undated",
            SANCTIONS,
        ),
        _quotation(
            7,
            "“Two quotations may stand one after the other & <b>nothing</b> {{}} is lost.”",
            "Wenjun Zeng, Foreign Policy Blogs, undated",
            SANCTIONS,
        ),
        Heading(1, _words("Defections"), "section_defections", DEFECTIONS),
        EmptyNotice(_words("Nothing is filed here yet.")),
        Heading(1, _words("Diplomacy"), "section_diplomacy", DIPLOMACY),
        ListBlock((_words("First of three."), _words("Second."), _words("Third.")), ordered=True),
        Paragraph((Text("A line,"), LineBreak(), Text("and "), Text("another", italic=True))),
        ListBlock((_words("Counts from one again."),), ordered=True),
    )


def _exhibits() -> tuple[Block, ...]:
    return (
        Form("Decision", (("Approve", "Disapprove", "Discuss"), ("Cleared by", "Date"))),
        Figure(PICTURE, "image/png", "A gray field that stands for a map", 160, 60),
        Figure(PICTURE, "image/png", "The same field", 2000, 90, _words("The crossings")),
        Paragraph((Text("(U)", tone=Tone.MARKING), Text(" A paragraph that bears its marking."))),
        Table(
            _words("Source appraisal"),
            (_words("Source"), _words("What it is"), _words("Passages")),
            tuple(
                (_words(f"CNBC, report {n}"), (Text("News report, author "), MISSING), _words("3"))
                for n in range(1, 60)
            ),
            "Each source, what it is and how many passages are taken from it.",
            (0.4, 0.45, 0.15),
        ),
    )


def _sources() -> tuple[Block, ...]:
    return (
        Heading(1, _words("Sources"), "sources"),
        Heading(2, _words("Articles"), "sources_articles", listed=False),
        SourceEntry(
            (
                Text("“After the Visit, What Comes Next for China-North Korea Relations?” "),
                Text("Author, outlet and date not stated.", tone=Tone.MISSING),
            ),
            "source_1",
        ),
        SourceEntry(
            (
                Text(
                    "Corrado, Jonathan, and Brian Moore. “Outsourced Workforce: How "
                    "Defectors Slipped Through the Borders.” "
                ),
                Text("Foreign Affairs", italic=True),
                Text(", June 9, 2016. "),
                Text("Title and date supplied from other sources.", tone=Tone.MISSING),
            ),
            "source_2",
        ),
        SourceEntry(
            (
                Text("Wee, Heesun. “Work Visas for North Koreans.” CNBC. "),
                Link((Text("https://www.cnbc.com/visas"),), "https://www.cnbc.com/visas?a=1&b=2"),
                Text("."),
            ),
            "source_3",
        ),
    )


def _note(number: int) -> Note:
    return Note(
        number,
        (
            Text("Jonathan Corrado and Brian Moore, “Outsourced Workforce,” "),
            Text("Foreign Affairs", italic=True),
            Text(f", June 9, 2016, para. {number}, "),
            Link((Text("https://example.org/a"),), "https://example.org/a?b=c&d=é"),
            Text("."),
        ),
    )


@pytest.fixture
def picture() -> bytes:
    """Return a PNG file of one gray point."""
    return PICTURE


@pytest.fixture
def rich_document() -> Document:
    """Return a document with every kind of block and inline."""
    return Document(
        Properties(
            title="China and North Korea: workers, defectors and the limits of pressure",
            author="East Asia desk",
            subject="Briefing note",
            language="en-US",
            created=datetime(2026, 11, 21, 14, 5, tzinfo=UTC),
            briefing="b0123456789ab",
        ),
        Furniture(
            banner="UNCLASSIFIED",
            footer="Draft 3, exported November 21, 2026, 14:05",
            page="Page {page} of {pages}",
            header="China and North Korea",
        ),
        (*_front(), Contents("Contents"), *_sections(), *_exhibits(), *_sources()),
        tuple(_note(number) for number in range(1, 8)),
        tuple(Provenance(f"p{n}", f"passage_{n}", "0" * 64, 10 * n, 10 * n + 5) for n in (3, 4, 5)),
    )

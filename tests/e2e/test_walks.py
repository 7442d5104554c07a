"""The whole job by keyboard alone, and by mouse alone, in the real window; the files are read.

Read, select, file under all four themes, comment, retitle, move, mark a change, undo and redo,
save, reopen, export for Word and as PDF. Neither walk touches what the other uses.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from lxml import etree

from briefer.domain.section import Comment
from briefer.ui.app import open_window
from tests.e2e.outside import Outside
from tests.e2e.pointer import Pointer
from tests.e2e.typist import Typist

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefer.domain.passage import Passage
    from briefer.ui.window import Window
    from briefer.workspace import Places


pytestmark = pytest.mark.window

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def window(qtbot: QtBot, places: Places, tmp_path: Path) -> Iterator[Window]:
    opened = open_window(places, (), pytest.fail, scheme="light")
    opened.memory.folder = tmp_path
    opened.resize(1440, 900)
    opened.move(0, 0)
    with qtbot.waitExposed(opened):
        opened.show()
    opened.activateWindow()
    qtbot.wait(200)
    yield opened
    opened.desk.workspace.new()
    opened.close()
    opened.desk.workspace.close()


@pytest.fixture
def outside(qapp: object) -> Outside:  # noqa: ARG001 - the display comes with the application
    tool = shutil.which("xdotool")
    if sys.platform != "linux" or tool is None:
        pytest.skip("real pointer and keys need Linux with Xvfb and xdotool (sh run.sh test)")
    return Outside(tool)


@pytest.mark.parametrize("kind", [Typist, Pointer], ids=["keyboard", "mouse"])
def test_the_whole_job(
    kind: type[Typist | Pointer], window: Window, outside: Outside, qtbot: QtBot, tmp_path: Path
) -> None:
    walker = kind(window, outside, tmp_path)
    outside.walk(qtbot, walker.walk)
    briefing = window.desk.workspace.briefing
    expected = [briefing.front.title]
    for section in briefing.sections:
        expected.append(section.heading)
        expected += [
            item.text.plain() if isinstance(item, Comment) else _printed(item)
            for item in section.items
        ]
    assert len(expected) == 1 + 4 + 6
    (word,), (pdf,) = tmp_path.glob("*.docx"), tmp_path.glob("*.pdf")
    for text in (_in_word(word), _in_pdf(pdf)):
        at = 0
        for words in map(_even, expected):
            assert words in text[at:], words
            at = text.index(words, at) + len(words)
        assert "[sic]" in text
    # What the mouse pastes into a comment was copied from an article: a quotation within it.
    assert _notes(word) == (6 if kind is Pointer else 5)


def _printed(passage: Passage) -> str:
    """Return what a quotation prints up to its first marked change."""
    end = passage.changes[0].start - passage.start if passage.changes else len(passage.exact)
    return passage.exact[:end]


def _even(text: str) -> str:
    return " ".join(text.split())


def _in_word(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    lines = ("".join(t.text for t in p.iter(f"{W}t") if t.text) for p in body.iter(f"{W}p"))
    return _even("\n".join(lines))


def _notes(path: Path) -> int:
    with zipfile.ZipFile(path) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    return len(list(body.iter(f"{W}footnoteReference")))


def _in_pdf(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return _even(" ".join(page.get_textpage().get_text_bounded() for page in document))

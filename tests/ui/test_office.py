"""Word files in the looks of a person's office, by the window's own choice of a template."""

import zipfile
from pathlib import Path

import pytest
from docx import Document
from pytestqt.qtbot import QtBot

from briefer.ui.window import Window

LONG = 60_000
"""Milliseconds that a loaded machine may take to start the worker and write a file."""


@pytest.fixture
def sample(window: Window) -> Window:
    """Return the window with the short sample."""
    window.files.open_sample("two-pages")
    return window


def test_a_word_file_takes_on_the_looks_of_the_office(
    qtbot: QtBot, sample: Window, tmp_path: Path
) -> None:
    template = Document()
    template.sections[0].header.paragraphs[0].text = "Office of the Director"
    template.save(str(tmp_path / "office.docx"))
    sample.memory.office = tmp_path / "office.docx"
    exports, out = sample.paper.exports, tmp_path / "brief.docx"
    with qtbot.waitSignal(exports.exported, timeout=LONG):
        exports.export(out)
    with zipfile.ZipFile(out) as package:
        headers = [package.read(n) for n in package.namelist() if n.startswith("word/header")]
    assert any(b"Office of the Director" in header for header in headers)
    (tmp_path / "office.docx").unlink()
    with qtbot.waitSignal(exports.ended, timeout=LONG):
        exports.export(tmp_path / "second.docx")
    assert "office.docx" in sample.banner.words
    assert not (tmp_path / "second.docx").exists()
    sample.files.office.forget()
    with qtbot.waitSignal(exports.exported, timeout=LONG):
        exports.export(tmp_path / "second.docx")

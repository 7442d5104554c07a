"""Microsoft's validator, LibreOffice and pandoc judge the Word files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.document.design import PAPERS, Design
from briefer.document.document import Document, Furniture, Properties
from briefer.writers import docx

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.referee


def _write(document: Document, path: Path, design: Design | None = None) -> Path:
    with path.open("wb") as file:
        docx.write(document, design or Design(), file)
    return path


def test_a_document_with_everything_is_valid_and_keeps_its_notes(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    file = _write(rich_document, tmp_path / "rich.docx")
    assert f"pandoc: {len(rich_document.notes)} notes" in referee("docx", file)


def test_an_empty_document_is_valid(
    referee: Callable[..., str], rich_document: Document, tmp_path: Path
) -> None:
    bare: Properties = replace(rich_document.properties, author="", subject="")
    empty = Document(bare, Furniture(banner="", footer="", page=""), ())
    referee("docx", _write(empty, tmp_path / "empty.docx", Design(paper=PAPERS["a4"])))

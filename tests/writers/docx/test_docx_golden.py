"""The parts of a small document, compared with files that a person has read.

Renew them with ``BRIEFER_RENEW_GOLDEN=1 pytest tests/writers/docx/test_docx_golden.py`` and look at
what ``git diff`` shows before you commit.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.document import Document

GOLDEN = Path(__file__).parent / "golden"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.mark.parametrize(
    "name", ["document", "footnotes", "styles", "numbering", "settings", "footer_default"]
)
def test_a_part_is_as_it_was_read_last(
    name: str, document: Document, parts: Callable[..., dict[str, etree._Element]]
) -> None:
    part = parts(document)[f"word/{name}.xml"]
    for latent in part.findall(f"{W}latentStyles"):
        part.remove(latent)
    etree.indent(part)
    written = etree.tostring(part, encoding="unicode") + "\n"
    golden = GOLDEN / f"{name}.xml"
    if os.environ.get("BRIEFER_RENEW_GOLDEN") == "1":
        golden.write_text(written, encoding="utf-8", newline="\n")
    assert written == golden.read_text(encoding="utf-8")

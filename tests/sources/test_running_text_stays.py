"""Ordinary news sentences that hold a site's stock words stay body between paragraphs.

``running.txt`` has for each language two paragraphs, marked ``=``, and the sentences.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from briefer.domain.article import Role
from briefer.sources.roles import classify

_TABLE = (Path(__file__).parent / "running.txt").read_text("utf-8")


def _cases() -> list[tuple[str, str, str]]:
    cases = []
    for part in _TABLE.split("# ")[1:]:
        _, above, below, *sentences = part.splitlines()
        cases += [(above[2:], below[2:], sentence) for sentence in sentences]
    return cases


@pytest.mark.parametrize(("above", "below", "sentence"), _cases())
def test_running_text_between_paragraphs_stays_text(above: str, below: str, sentence: str) -> None:
    text = "\n\n".join((above, below, sentence, f"{below} {above}", f"{above} {above}"))
    roles = {text[block.start : block.end]: block.role for block in classify(text)}
    assert roles[sentence] in {Role.BODY, Role.HEADING}

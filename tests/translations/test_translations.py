"""The translations keep what the window relies on, and the program loads what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from lxml import etree

KEPT = Path(__file__).resolve().parents[2] / "resources" / "translations"
KOREAN = KEPT / "briefer_ko.ts"


def finished() -> list[tuple[str, str]]:
    """Return each translated source with its translation."""
    found = []
    for message in etree.parse(KOREAN).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            found.append((message.findtext("source") or "", translation.text or ""))
    return found


def test_placeholders_ends_and_mnemonics_are_those_of_the_source() -> None:
    def marks(text: str) -> tuple[list[str], bool, list[str]]:
        keys = [key.lower() for key in re.findall(r"&(\w)", text)]
        return sorted(re.findall(r"\{[^}]*\}|%n", text)), text.endswith("…"), keys

    pairs = finished()
    assert pairs
    assert [pair for pair in pairs if marks(pair[0]) != marks(pair[1])] == []


def test_what_the_program_loads_is_made_of_what_is_kept(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = tmp_path / "made.qm"
    subprocess.run([str(tool), "-silent", str(KOREAN), "-qm", str(made)], check=True)
    assert made.read_bytes() == KOREAN.with_suffix(".qm").read_bytes()

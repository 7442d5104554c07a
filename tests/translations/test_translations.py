"""The translations keep what the window relies on, and the program loads what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from lxml import etree

from tests.translations import update
from tests.translations.literals import found, translated

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "briefer" / "ui"
KEPT = ROOT / "resources" / "translations"
KOREAN = KEPT / "briefer_ko.ts"

ALLOWED = {
    "app.py": "said on a terminal, where there is no window yet, or in the log",
    "bindings.py": "loads modules; there is no window yet",
    "commands.py": "a table: update.py lists its words, and menus translate them",
    "watchdog.py": "a line of the log, in debug runs",
    "style.py": "a style sheet",
    "shelf/faces.py": "measured, never shown",
}
"""Modules whose strings no one reads in the window untranslated, with the reason."""
SAME = re.compile(
    r"(Return|Enter|Escape|Esc|Del|Ins|Tab|Backspace)"  # keys, as the keyboard has them
    r"|Noto .*|Inter|Fusion"  # fonts, and a style of Qt's
    r"|English"  # each language is named in its own words
    r"|Briefer ?|\[\*\] - Briefer"  # the program's name
    r"|Errors|Commands"  # contexts of translations
    r"|(author|outlet|before|after|in|tag|collection):"  # what a search asks for, in any language
    r"|(times|check|elsewhere|rests):|tuple\[.*|bottom|link|quiet"  # kinds and types: none is said
    r"|The worker process ended\."  # inside, before the error that people see
)


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


def test_every_string_that_the_window_says_is_translatable() -> None:
    said = [
        f"{name}:{line}: {text}"
        for path in sorted(WINDOW.rglob("*.py"))
        if (name := path.relative_to(WINDOW).as_posix()) not in ALLOWED
        for line, text in found(path)
        if not SAME.fullmatch(text)
    ]
    assert said == []


def test_an_untranslated_string_is_found_wherever_it_stands(tmp_path: Path) -> None:
    module = tmp_path / "window.py"
    module.write_text(
        'HINT = "Choose a file"\n'
        "def show(label, count):\n"
        '    """Show it to people."""\n'
        '    label.setText("text" if count else translate("Board", "No cards yet"))\n'
        '    label.setToolTip(f"{count} cards")\n'
        '    label.setStyleSheet("QLabel { color: red }")\n',
        "utf-8",
    )
    assert [text for _line, text in found(module)] == ["Choose a file", "text", " cards"]


def test_every_translated_string_is_one_that_the_tools_find() -> None:
    """Qt's ``lupdate`` does not look into f-strings."""
    kept = {(context, source) for context, source, _comment in sources(KOREAN)}
    said = {pair for path in sorted(WINDOW.rglob("*.py")) for pair in translated(path)}
    assert said - kept == set()


def test_what_is_kept_is_what_the_code_says(tmp_path: Path) -> None:
    again = tmp_path / KOREAN.name
    again.write_bytes(KOREAN.read_bytes())
    update.update(again, "ko")
    assert sources(again) == sources(KOREAN)


def test_everything_of_the_window_has_its_korean() -> None:
    left = [
        (context.findtext("name"), message.findtext("source"))
        for context in etree.parse(KOREAN).iter("context")
        if context.findtext("name") != update.ERRORS
        for message in context.iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") is not None
        or not translation.text
    ]
    assert left == []


def sources(file: Path) -> list[tuple[str | None, str | None, str | None]]:
    """Return context, source and comment of each message of a file, in order."""
    return [
        (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
        for context in etree.parse(file).iter("context")
        for message in context.iter("message")
    ]

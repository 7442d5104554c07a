"""A language that no one speaks: every word of the window, longer, accented and in brackets.

What shows without brackets was never handed to a translator; what is cut here is cut in German.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lxml import etree
from PySide6.QtCore import QTranslator

from tests.translations import update

if TYPE_CHECKING:
    from pathlib import Path

_ACCENTS: Final = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝçñšž")
_KEPT: Final = re.compile(r"(\{[^}]*\}|&\w|&&|<[^>]*>|%n)")
"""Placeholders, mnemonics and markup, which a translator leaves alone."""
_SAID: Final = re.compile(r"«[^«»]*»")


def pseudo(text: str) -> str:
    """Return a text as this language says it: about 40 percent longer."""
    parts = _KEPT.split(text)
    accented = "".join(
        part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts)
    )
    letters = len(_KEPT.sub("", text))
    more = " lóñg" * max(1, round(letters * 0.4 / 5)) if letters > 8 else "óñ"
    return f"«{accented}{more}»"


def translator(folder: Path) -> QTranslator:
    """Return the language as Qt loads one, made in a folder of all that is translated."""
    tree = etree.parse(update.KEPT / "briefer_ko.ts")
    for message in tree.iter("message"):
        message.find("translation").text = pseudo(message.findtext("source") or "")
    file = folder / "pseudo.ts"
    tree.write(file, encoding="utf-8", xml_declaration=True, doctype="<!DOCTYPE TS>")
    update.release(file, file.with_suffix(".qm"))
    made = QTranslator()
    assert made.load(str(file.with_suffix(".qm")))
    return made


def left(text: str) -> str:
    """Return what of a shown text is not of this language."""
    before = ""
    while before != text:
        before, text = text, _SAID.sub(" ", text)
    return text

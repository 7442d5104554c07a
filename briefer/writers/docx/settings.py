"""How Word treats the file: ``word/settings.xml``. Nothing here makes it ask a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.writers.docx.languages import defaults
from briefer.writers.docx.markup import add, add_value, qualified, root
from briefer.writers.docx.notes import SEPARATORS

if TYPE_CHECKING:
    from briefer.writers.docx.markup import Element

_WORD: Final = "http://schemas.microsoft.com/office/word"
_COMPATIBILITY: Final = {
    "compatibilityMode": "15",
    "overrideTableStyleFontSizeAndJustification": "1",
    "enableOpenTypeFeatures": "1",
    "doNotFlipMirrorIndents": "1",
    "differentiateMultirowTableHeaders": "1",
}
"""The settings that Word 2013 and later give a new file; older modes show in the title bar."""
_COLORS: Final = {
    "bg1": "light1",
    "t1": "dark1",
    "bg2": "light2",
    "t2": "dark2",
    "accent1": "accent1",
    "accent2": "accent2",
    "accent3": "accent3",
    "accent4": "accent4",
    "accent5": "accent5",
    "accent6": "accent6",
    "hyperlink": "hyperlink",
    "followedHyperlink": "followedHyperlink",
}


def settings(language: str, kind: str, *, hyphenate: bool) -> Element:
    """Return ``w:settings``.

    Args:
        language: the document's, BCP 47.
        kind: ``footnote`` or ``endnote``, whichever it has.
        hyphenate: whether Word may break words at a line's end.
    """
    element = root("w:settings")
    add(element, "w:zoom", {"w:percent": "100"})
    add_value(element, "w:defaultTabStop", "720")
    if hyphenate:
        add(element, "w:autoHyphenation")
    add_value(element, "w:characterSpacingControl", "doNotCompress")
    notes = add(element, f"w:{kind}Pr")
    if kind == "endnote":
        add_value(notes, "w:numFmt", "decimal")  # Word counts them i, ii, iii otherwise
    for identifier, _ in SEPARATORS:
        add(notes, f"w:{kind}", {"w:id": identifier})
    compatibility = add(element, "w:compat")
    for name, value in _COMPATIBILITY.items():
        setting = {"w:name": name, "w:uri": _WORD, "w:val": value}
        add(compatibility, "w:compatSetting", setting)
    add(element, "w:themeFontLang", defaults(language))
    add(element, "w:clrSchemeMapping", {f"w:{key}": value for key, value in _COLORS.items()})
    add_value(element, "w:decimalSymbol", ".")
    add_value(element, "w:listSeparator", ",")
    return element


def adopt_settings(ours: Element, theirs: Element) -> Element:
    """Return ``w:settings`` with what a template says of the pages and of how Word breaks lines.

    What it fetches, protects, tracks or keeps of its own text stays out.
    """
    element = root("w:settings")
    for name in _ORDER:
        tag = qualified(f"w:{name}")
        found = theirs.find(tag) if name in _TAKEN else None
        found = ours.find(tag) if found is None else found
        if found is not None:
            element.append(found)
    return element


_TAKEN: Final = (
    "embedTrueTypeFonts",
    "saveSubsetFonts",
    "mirrorMargins",
    "bordersDoNotSurroundHeader",
    "bordersDoNotSurroundFooter",
    "gutterAtTop",
    "defaultTabStop",
    "evenAndOddHeaders",
    "characterSpacingControl",
    "compat",
    "clrSchemeMapping",
    "decimalSymbol",
    "listSeparator",
)
_ORDER: Final = (
    "zoom",
    *_TAKEN[:7],
    "autoHyphenation",
    *_TAKEN[7:9],
    "footnotePr",
    "endnotePr",
    "compat",
    "themeFontLang",
    *_TAKEN[10:],
)
"""As the schema wants them."""

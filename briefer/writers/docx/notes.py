"""Word's own notes: ``word/footnotes.xml``, or ``word/endnotes.xml``."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Final

from briefer.document.inline import Text
from briefer.writers.docx.errors import too_many_notes
from briefer.writers.docx.markup import (
    NAMESPACES,
    add,
    add_text,
    add_value,
    attributes,
    qualified,
    root,
)
from briefer.writers.docx.story import add_paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.document.document import Note
    from briefer.document.inline import Inline
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.story import Story

MOST: Final = 32_767
"""The highest id that Word takes for a note."""
_NUMBERED: Final = re.compile(r"\b([^\W\d_]{1,5}\.) (?=\d)")
SEPARATORS: Final = (("-1", "separator"), ("0", "continuationSeparator"))
"""Ids and types of the rules over the notes; the settings list them too."""


def check(notes: Sequence[Note]) -> None:
    """Make sure that Word can number the notes.

    Raises:
        DocxError: there are too many.
    """
    if len(notes) > MOST:
        raise too_many_notes(len(notes), MOST)


def notes_part(notes: Sequence[Note], story: Story) -> Element:
    """Return ``w:footnotes`` or ``w:endnotes``.

    Args:
        notes: in order; a note's number is its id.
        story: the one of the notes, as links in them belong to this part.
    """
    kind = story.means.kind
    element = root(f"w:{kind}s")
    for identifier, separator in SEPARATORS:
        # Bare: with a number in it Word would offer to repair the file.
        rule = add(element, f"w:{kind}", {"w:type": separator, "w:id": identifier})
        add(add(add(rule, "w:p"), "w:r"), f"w:{separator}")
    for note in notes:
        _add_note(element, kind, note, story)
    return element


def _add_note(element: Element, kind: str, note: Note, story: Story) -> None:
    paragraph = add_paragraph(
        add(element, f"w:{kind}", {"w:id": str(note.number)}), f"{kind.capitalize()}Text"
    )
    run = add(paragraph, "w:r")
    add_value(add(run, "w:rPr"), "w:rStyle", f"{kind.capitalize()}Reference")
    add(run, f"w:{kind}Ref")
    if story.means.hanging:
        add(add(paragraph, "w:r"), "w:tab")
    else:
        add_text(add(paragraph, "w:r"), " ")
    story.write(paragraph, map(_held, note.inlines))


def _held(inline: Inline) -> Inline:
    """Return words in which no line ends between an abbreviation and its number."""
    if not isinstance(inline, Text) or ". " not in inline.text:
        return inline
    return inline.saying(_NUMBERED.sub("\\1\N{NO-BREAK SPACE}", inline.text))


def reuse_rules(ours: Element, theirs: Element) -> None:
    """Set the rules over the notes as a template has them, where they are plain ones.

    Args:
        ours: ``w:footnotes`` or ``w:endnotes`` of the document.
        theirs: that of the template; the notes of its own text stay out.
    """
    word = f"{{{NAMESPACES['w']}}}"
    for note in theirs:
        identifier = {kind: identifier for identifier, kind in SEPARATORS}.get(
            str(note.get(qualified("w:type"))), ""
        )
        plain = all(str(each.tag).startswith(word) for each in note.iter())
        own = next((each for each in ours if each.get(qualified("w:id")) == identifier), None)
        if own is None or not plain:
            continue
        rule = copy.deepcopy(note)
        for element in rule.iter():
            for name, _ in attributes(element):
                if not name.startswith(word):
                    del element.attrib[name]
        rule.set(qualified("w:id"), identifier)
        ours.replace(own, rule)

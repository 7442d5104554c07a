"""Notes become rows, to be set at the foot of the pages that refer to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.writers.pdf.rows import Row, Stretch, hold_ends
from briefer.writers.pdf.setting import Setter, Setting
from briefer.writers.pdf.shaping import Owner
from briefer.writers.pdf.structure import Element

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefer.document.document import Note

NOTE_GAP = 4.0


class Footnotes:
    """The notes of one document; ``rows`` fills, by number, as they are referred to."""

    def __init__(self, notes: Iterable[Note], setter: Setter) -> None:
        """Prepare to set notes; their numbers stand in a column as wide as the widest."""
        self.rows: dict[int, list[Row]] = {}
        self._notes = {note.number: note for note in notes}
        self._setter = setter
        self._raised = setter.book.reference(setter.design.scale.note)
        widest = self._raised.width("0" * len(str(len(self._notes)))) or 0.0
        self._indent = widest + NOTE_GAP

    def add(self, rows: Iterable[Row], parent: Element) -> None:
        """Set the notes that rows refer to; ``parent`` gets their elements."""
        for row in rows:
            for number in row.notes:
                if number in self._notes and number not in self.rows:
                    self.rows[number] = self._note(self._notes[number], parent)

    def _note(self, note: Note, parent: Element) -> list[Row]:
        style = self._setter.design.scale.note
        element = Element("Note", parent, identifier=f"note-{note.number:06}")
        back = Owner(Element("Link", Element("Lbl", element)), back=note.number)
        setting = Setting(self._indent, self._setter.width - self._indent)
        rows = self._setter.lines(note.inlines, style, setting, Owner(Element("P", element)))
        raised, text = self._raised, str(note.number)
        width, gap = raised.width(text) or 0.0, raised.width(" ") or 0.0
        stretch = Stretch(0.0, text + " ", raised, back, width + gap)
        rows[0].stretches = [stretch, *rows[0].stretches]
        rows[0].before = style.after
        hold_ends(rows)
        return rows

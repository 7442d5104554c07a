"""What can be done on the board: each a method that asks the desk for one edit.

The methods act on what is selected in the list, so that a key, a menu and the window's own menus
all do the same. What is being written and is not in the briefing yet (a draft) is kept here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from briefer import editing
from briefer.domain.briefing import Judgment
from briefer.domain.passage import Passage, new_id
from briefer.domain.prose import Prose, prose
from briefer.domain.section import Comment, Section
from briefer.errors import BrieferError
from briefer.ui import deeds
from briefer.ui.board import clipboard, moves, theming, words
from briefer.ui.board.prose_document import tidy
from briefer.ui.board.replacing import replaced
from briefer.ui.board.rows import ITEMS, Draft, Kind, Row
from briefer.ui.board.sitting import Sitting, Start
from briefer.ui.board.words import translate
from briefer.ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData

    from briefer.domain.briefing import Briefing
    from briefer.domain.section import Item
    from briefer.editing import Edit
    from briefer.ui.board.look import Look
    from briefer.ui.board.view import BoardView
    from briefer.ui.desk import Desk
    from briefer.ui.positions import Selected


class BoardActions(QObject):
    """Edits of what is selected.

    Signals:
        draft_changed: something began to be written, or no longer is; show the rows anew.
        editor_wanted: the key of a row whose text should be edited in place.
    """

    draft_changed = Signal()
    editor_wanted = Signal(str)

    def __init__(
        self, desk: Desk, view: BoardView, look: Look, parent: QObject | None = None
    ) -> None:
        """Act on a view's selection."""
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._look = look
        self._sitting = Sitting(desk, self)
        self.draft: Draft | None = None

    @property
    def briefing(self) -> Briefing:
        """The briefing on the desk."""
        return self._desk.workspace.briefing

    def run(self, command: str) -> None:
        """Do what a key of the list asks for."""
        commands: dict[str, Callable[[], None]] = {
            "up": lambda: self.shift(-1),
            "down": lambda: self.shift(1),
            "remove": self.remove,
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "all": self._view.choose_all_items,
            "comment": self.add_comment,
            "rename": self.rename,
            "act": self.act,
        }
        commands[command]()

    # Selected things

    def act(self) -> None:
        """Do what Enter means on the current row: edit words, show a passage, unfold."""
        row = self._view.current_row()
        if row is not None:
            self._view.clicked_at.emit(row.key, "")
            if row.kind in (Kind.COMMENT, Kind.JUDGMENT, Kind.SECTION):
                self.editor_wanted.emit(row.key)

    def rename(self) -> None:
        """Edit the title, or the heading of the section that the current row stands in."""
        row = self._view.current_row()
        if row is not None:
            self.editor_wanted.emit(row.section or "title")

    def shift(self, step: int) -> None:
        """Move what is selected one place up (-1) or down (1)."""
        row = self._view.current_row()
        ids = self._items()
        if ids:
            name = deeds.MOVE_CARDS.format(count=len(ids))
            self._do(moves.shifted(self.briefing, ids, step, name), ids)
        elif row is not None and isinstance(row.value, Section):
            self.shift_section(row.key, step)
        elif row is not None and isinstance(row.value, Judgment):
            kept = [each.id for each in self.briefing.judgments]
            # One that is being written is not among them yet, and stays where it is.
            place = kept.index(row.key) + step if row.key in kept else -1
            if 0 <= place < len(kept):
                self._do(editing.MoveJudgment(row.key, place), [row.key])

    def shift_section(self, section: str, step: int) -> None:
        """Move a section one place up (-1) or down (1)."""
        place = [each.id for each in self.briefing.sections].index(section) + step
        if 0 <= place < len(self.briefing.sections):
            self._do(editing.MoveSection(section, place), [section])

    def remove(self) -> None:
        """Remove what is selected: cards, a key judgment or a section with all that it holds."""
        row = self._view.current_row()
        ids = self._items()
        if ids:
            self.remove_items(ids, deeds.REMOVE_CARDS)
        elif row is not None and isinstance(row.value, Judgment):
            self._do(editing.RemoveJudgment(row.key))
        elif row is not None and isinstance(row.value, Section):
            self.remove_section(row.key)

    def remove_section(self, section: str) -> None:
        """Remove a section and say how to have it back."""
        found = self.briefing.section(section)
        if found is not None and self._desk.edit(editing.RemoveSection(section)) is not None:
            self._desk.said.emit(
                translate("Board", "Removed {heading}. Undo brings it back.").format(
                    heading=found.heading
                )
            )

    def remove_items(self, ids: Sequence[str], name: str) -> bool:
        """Remove cards and select the one that comes after them; return whether they are gone."""
        rows = self._view.rows()
        last = max((n for n, row in enumerate(rows) if row.key in set(ids)), default=-1)
        after = next((row.key for row in rows[last + 1 :] if row.kind in ITEMS), "")
        name = name.format(count=len(ids))
        return self._do(moves.removed(self.briefing, ids, name), [after] if after else [])

    def drop(self, ids: Sequence[str], section: str, index: int) -> None:
        """Move cards to a place."""
        name = deeds.MOVE_CARDS.format(count=len(ids))
        self._do(moves.moved(self.briefing, ids, section, index, name), list(ids))

    def drop_whole(self, key: str, index: int) -> None:
        """Move a section or key judgment before another; their count as they stand is the end."""
        sections = [each.id for each in self.briefing.sections]
        judgments = [each.id for each in self.briefing.judgments]
        if key in sections and (place := _place_of(key, sections, index)) is not None:
            self._do(editing.MoveSection(key, place), [key])
        elif key in judgments and (place := _place_of(key, judgments, index)) is not None:
            self._do(editing.MoveJudgment(key, place), [key])

    def move_to(self, ids: Sequence[str], section: str) -> None:
        """Move cards to the end of a section."""
        found = self.briefing.section(section)
        if found is not None:
            self.drop(ids, section, len(found.items))

    def move_chosen_to(self, section: str) -> None:
        """Move the selected cards to the end of a section."""
        self.move_to(self._items(), section)

    def file(self, article: str, selected: Selected, section: str, index: int) -> None:
        """File a reader's selection at a place."""
        before = {passage.id for passage in self.briefing.passages()}
        if self._desk.file(article, selected, section, index) is not None:
            new = [p.id for p in self.briefing.passages() if p.id not in before]
            self._view.choose(new)

    # Clipboard

    def copy(self) -> None:
        """Copy the selected cards."""
        count = self._copied()
        if count:
            self._desk.said.emit(
                translate("Board", "Copied {cards}").format(cards=words.cards(count))
            )

    def cut(self) -> None:
        """Copy the selected cards and remove them."""
        ids, count = self._items(), self._copied()
        if count and self.remove_items(ids, deeds.CUT_CARDS):
            self._desk.said.emit(translate("Board", "Cut {cards}").format(cards=words.cards(count)))

    def _copied(self) -> int:
        """Put the selected cards on the clipboard; return how many there are."""
        items = [item for key in self._items() if (item := self.briefing.item(key)) is not None]
        if items:
            QGuiApplication.clipboard().setMimeData(clipboard.data_of(items, self._look))
        return len(items)

    def paste(self) -> None:
        """Put cards in after the current one, and file what was copied in a reader there.

        Another program's words become a comment.
        """
        place = self._place_after()
        if place is None:
            self._desk.failed.emit(
                translate("Board", "There is no section to paste into. Add a section first.")
            )
            return
        data = QGuiApplication.clipboard().mimeData()
        from briefer.ui.board import quoting  # noqa: PLC0415 - loads with the first paste

        if quoting.is_span(data):
            self._paste_span(data, place)
            return
        try:
            items = clipboard.items_of(data)
        except BrieferError as error:
            self._desk.failed.emit(say(error))
            return
        if any(isinstance(i, Passage) and self._look.source(i.article) is None for i in items):
            self._desk.failed.emit(
                translate(
                    "Board",
                    "The article of a copied passage is not in the library. Nothing was pasted."
                    " Add the article, then paste again.",
                )
            )
            return
        if items:
            self._insert(items, place)
        else:
            self._paste_words(data, place)

    def _paste_span(self, data: QMimeData, place: tuple[str, int]) -> None:
        """File what was copied in a reader; as plain words where it has no article any more."""
        from briefer.ui.board import quoting  # noqa: PLC0415 - loads with the first paste

        found = quoting.span_of(data, self._look)
        if found is not None:
            article, selected = found
            self.file(article.id, selected, *place)
            return
        if self._insert(_comment(prose(data.text())), place):
            self._desk.failed.emit(words.unsourced())

    def _paste_words(self, data: QMimeData | None, place: tuple[str, int]) -> None:
        taken = clipboard.prose_of(data, self._look)
        text = tidy(taken.text)
        if not text.paragraphs and data is not None:
            text = prose(data.text())
        if self._insert(_comment(text), place) and not taken.whole:
            self._desk.failed.emit(words.unquoted())

    def _insert(self, items: Sequence[Item], place: tuple[str, int]) -> bool:
        name = deeds.PASTE_CARDS.format(count=len(items))
        edit = moves.inserted(self.briefing, items, *place, name)
        return self._do(edit, _inserted_ids(edit))

    # Writing

    def add_comment(self, section: str = "", index: int = -1) -> None:
        """Begin a comment at a place, or after the current card."""
        place = (section, index) if section else self._place_after()
        if place is not None:
            self._begin(Draft(Comment(new_id("c"), Prose()), place[1], place[0]))

    def add_judgment(self) -> None:
        """Begin a key judgment."""
        self._begin(Draft(Judgment(new_id("j"), Prose()), len(self.briefing.judgments)))

    def add_section(self, index: int = -1) -> None:
        """Put in a section and let its heading be typed; the two are one step to undo."""
        number = len(self.briefing.sections) if index < 0 else index
        section = Section(new_id("s"), translate("Board", "New section"))
        edit = editing.InsertSection(number, section)
        self.end_sitting()
        if self._sitting.keep(Start(_section_row(section), None), lambda _start: edit):
            self._view.choose([section.id])
            self.editor_wanted.emit(section.id)

    def give_up(self, section: str) -> None:
        """Take a section away again that was just put in, and whose heading is not wanted."""
        found = self.briefing.section(section)
        if found is not None and self._sitting.goes_on(section):
            self._sitting.keep(Start(_section_row(found), None), lambda _start: None)

    def _name_new(self, section: Section, heading: str) -> None:
        number = self.briefing.sections.index(section)
        edit = editing.InsertSection(number, replace(section, heading=heading))
        self._sitting.keep(Start(_section_row(section), None), lambda _start: edit)

    def edit_bottom_line(self) -> None:
        """Let the bottom line be edited in place."""
        self.editor_wanted.emit("bottom")

    def take(self, row: Row, text: object) -> None:
        """Make the edit that an editor's result comes to; one editor's edits are one to undo."""
        draft = self.draft
        if draft is not None and draft.value.id == row.key:
            self.draft = None
            if not self._sitting.keep(
                Start(row, draft), lambda start: self._edit_from(start, text)
            ):
                self.draft_changed.emit()
            return
        edit = self._edit_of(row, text)
        if edit is not None and isinstance(text, str):
            if isinstance(row.value, Section) and self._sitting.goes_on(row.key):
                self._name_new(row.value, text)
            else:
                self._desk.edit(edit)
        elif edit is not None:
            self._sitting.keep(Start(row, None), lambda start: self._edit_from(start, text))

    def end_sitting(self, key: str = "") -> None:
        """Let what is written next, or next of a row, be undone by itself.

        Another editor is open, or none.
        """
        self._sitting.end(key)

    def drop_draft(self, key: str) -> None:
        """Forget what was being written, if it is this and still there."""
        if self.draft is not None and self.draft.value.id == key:
            self.draft = None
            self.draft_changed.emit()

    # Themes

    def set_theme(self, section: str, theme: str) -> None:
        """Give a section a theme, or none."""
        found = self.briefing.section(section)
        if found is not None:
            self._desk.edit(editing.ChangeSection(section, found.heading, theme))

    def add_theme(self, section: str) -> None:
        """Make a theme of a section's heading, and put the section in it."""
        found = self.briefing.section(section)
        if found is not None:
            self._desk.edit(theming.themed(self.briefing, found))

    def set_color(self, theme: str, color: str) -> None:
        """Give a theme another color (``#RRGGBB``)."""
        found = self.briefing.theme(theme)
        if found is not None:
            self._desk.edit(editing.ReplaceTheme(replace(found, color=color.upper())))

    def replace_passage(self, passage: Passage) -> None:
        """Put a new form of a passage in place of the old one, also within a sentence."""
        edit = replaced(self.briefing, passage)
        if edit is not None:
            self._desk.edit(edit)

    def do(self, edit: Edit) -> None:
        """Make an edit as it is."""
        self._do(edit)

    # Within

    def _begin(self, draft: Draft) -> None:
        if not self._look.writable:
            self._desk.failed.emit(words.read_only())
            return
        self.draft = draft
        self.draft_changed.emit()
        self._view.choose([draft.value.id])
        self.editor_wanted.emit(draft.value.id)

    def _edit_from(self, start: Start, text: object) -> Edit | None:
        """Return the edit from what an editor began with; a draft of no words comes to none."""
        draft = start.draft
        if draft is None:
            return self._edit_of(start.row, text)
        if isinstance(text, Prose) and text.paragraphs:
            section = self.briefing.section(draft.section)
            place = min(draft.index, len(section.items) if section is not None else 0)
            return editing.InsertItem(draft.section, place, Comment(draft.value.id, text))
        if isinstance(text, Judgment) and text.text.paragraphs:
            return editing.InsertJudgment(min(draft.index, len(self.briefing.judgments)), text)
        return None

    def _edit_of(self, row: Row, text: object) -> Edit | None:
        if isinstance(text, str):
            if row.kind is Kind.TITLE:
                return editing.ChangeFront(replace(self.briefing.front, title=text))
            section = self.briefing.section(row.key)
            return editing.ChangeSection(row.key, text, section.theme) if section and text else None
        if isinstance(text, Judgment):
            return _unless_same(
                text, row.value, editing.RemoveJudgment(row.key), editing.ReplaceJudgment(text)
            )
        if isinstance(text, Prose) and isinstance(row.value, Comment):
            comment = replace(row.value, text=text)
            return _unless_same(
                comment, row.value, editing.RemoveItem(row.key), editing.ReplaceItem(comment)
            )
        if isinstance(text, Prose) and text != row.value:
            return editing.ChangeBottomLine(text)
        return None

    def _do(self, edit: Edit | None, choose: Sequence[str] = ()) -> bool:
        if edit is None or self._desk.edit(edit) is None:
            return False
        if choose:
            self._view.choose(choose)
        return True

    def chosen_items(self) -> list[str]:
        """Return the ids of the selected cards."""
        return self._items()

    def _items(self) -> list[str]:
        return [row.key for row in self._view.chosen() if row.kind in ITEMS]

    def _place_after(self) -> tuple[str, int] | None:
        """Return the place after the last selected card, or at the head of a section."""
        chosen = self._view.chosen()
        row = chosen[-1] if chosen else None
        place = self.briefing.place(row.key) if row is not None else None
        if place is not None:
            return place[0].id, place[1] + 1
        if row is not None and row.section:
            return row.section, 0
        return (self.briefing.sections[0].id, 0) if self.briefing.sections else None


def _comment(text: Prose) -> tuple[Item, ...]:
    return (Comment(new_id("c"), text),) if text.paragraphs else ()


def _section_row(section: Section) -> Row:
    return Row(Kind.SECTION, section.id, section, section.id)


def _place_of(key: str, ids: Sequence[str], index: int) -> int | None:
    """Return the place that one of some ids takes before another; None where it stands there."""
    here = ids.index(key)
    place = index - 1 if index > here else index  # it leaves its own place first
    return None if place == here else place


def _unless_same(
    new: Comment | Judgment, old: object, removal: Edit, replacement: Edit
) -> Edit | None:
    if new == old:
        return None
    return replacement if new.text.paragraphs else removal


def _inserted_ids(edit: Edit | None) -> list[str]:
    edits = getattr(edit, "edits", (edit,))
    return [each.item.id for each in edits if isinstance(each, editing.InsertItem)]

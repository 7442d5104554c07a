"""The briefing pane as the window sees it: one list, its actions, and the desk."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefer.domain.briefing import Judgment
from briefer.domain.prose import Prose
from briefer.domain.section import Comment
from briefer.later import made
from briefer.ui.board import words
from briefer.ui.board.actions import BoardActions
from briefer.ui.board.delegate import BoardDelegate, LineEditor
from briefer.ui.board.faces import CHECK, ELSEWHERE, RESTS, TIMES, Faces
from briefer.ui.board.gap_button import GapButton
from briefer.ui.board.look import Look
from briefer.ui.board.model import BoardModel
from briefer.ui.board.rows import Fold, Kind, Row, ends, flatten
from briefer.ui.board.view import BoardView
from briefer.ui.board.words import translate
from briefer.ui.language import say
from briefer.ui.tab_order import chain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QMenu

    from briefer.editing import Change
    from briefer.evidence import Finding
    from briefer.evidence.drafting import Hint
    from briefer.ui.board.finding import BoardFinder
    from briefer.ui.board.menus import Menus
    from briefer.ui.board.prose_editor import ProseEditor
    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens


class BoardPane(QWidget):
    """The briefing as cards.

    The window's menus ask for what they do by the methods; each acts on what is selected.
    """

    def __init__(self, desk: Desk, tokens: Tokens, parent: QWidget | None = None) -> None:
        """Show the briefing that is on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._open = False
        self._editing: ProseEditor | None = None
        self._written = ""
        self._look = Look(desk.workspace, tokens)
        self._faces = Faces(self._look)
        self._model = BoardModel(self._speak, self)
        self._delegate = BoardDelegate(self._faces, self)
        self.view = BoardView(self._model, self._faces, self)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(translate("Board", "Briefing"))
        self.view.setAccessibleDescription(
            translate(
                "Board",
                "Sections with passages and comments. Enter opens, F2 renames, Alt with Up or"
                " Down moves, Control M adds a comment, Delete removes.",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view)
        self._acts = BoardActions(desk, self.view, self._look, self)
        self._gap = GapButton(self.view, self._model, self._look)
        self._connect()
        self._begin()

    @cached_property
    def finder(self) -> BoardFinder:
        """Finds words in the briefing; made when first asked for."""
        from briefer.ui.board.finding import BoardFinder  # noqa: PLC0415 - loads with the first find
        from briefer.ui.find import FindRow  # noqa: PLC0415 - loads with the first find

        row = FindRow(self._look.tokens, translate("Find", "Find in this briefing"), self)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, row)
        chain(self.view, *row.stops())
        return BoardFinder(row, self.view, self._faces, self._all_rows, self.reach)

    @cached_property
    def _menus(self) -> Menus:
        from briefer.ui.board.menus import Menus  # noqa: PLC0415 - loads with the first menu

        return Menus(self._desk, self._acts, self._look, self)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Hand the keyboard on; a focus proxy would be a stop of its own in Qt's order."""
        self.view.setFocus(event.reason())

    def set_tokens(self, tokens: Tokens) -> None:
        """Repaint in other colors and sizes."""
        self.commit()
        self._look.set_tokens(tokens)
        self._faces.forget()
        self._gap.set_tokens(tokens)
        if made(self, "finder"):
            self.finder.row.set_tokens(tokens)
            self.finder.follow()
        self.view.relayout()

    def commit(self) -> None:
        """Keep what is being written; the window calls this before it saves or exports."""
        editor = self._editing
        if editor is not None:
            editor.end()
        line = self.view.viewport().findChild(LineEditor)
        if line is not None and not line.isHidden():  # also where the briefing itself is hidden
            self._delegate.end_line(line)

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Show on the cards which quotations are not as their article has them."""
        notes = {each.passage: say(each.message) for each in findings if each.differs}
        before, self._look.notes = self._look.notes, notes
        changed = {key for key in before | notes if before.get(key) != notes.get(key)}
        if changed:
            self._faces.forget(frozenset(changed))
            self.view.relayout_soon()
            self.view.viewport().update()

    def show_hints(self, hints: Iterable[Hint]) -> None:
        """Show below the analyst's own words, and while they are written, what to look at."""
        from briefer.evidence.drafting import Concern  # noqa: PLC0415 - loads with the first hint

        said: dict[str, tuple[str, ...]] = {}
        bare = {}
        for each in hints:
            key = each.holder or "bottom"
            if each.concern is Concern.UNSUPPORTED:  # its card says so where it can be chosen
                bare[key] = say(each.message)
            else:
                said[key] = (*said.get(key, ()), say(each.message))
        before, self._look.hints = self._look.hints, said
        changed = {key for key in before | said if before.get(key) != said.get(key)}
        changed |= self._look.bare.keys() ^ bare.keys()
        self._look.bare = bare
        if self._editing is not None:
            self._editing.show_hints(self._look.hinted(self._written))
        if changed:
            self._faces.forget(frozenset(changed))
            self.view.relayout_soon()
            self.view.viewport().update()

    # What the window's menus ask for

    def cut(self) -> None:
        """Cut the selected cards."""
        self._acts.cut()

    def copy(self) -> None:
        """Copy the selected cards."""
        self._acts.copy()

    def paste(self) -> None:
        """Paste after the current card."""
        self._acts.paste()

    def add_comment(self) -> None:
        """Begin a comment after the current card."""
        self.commit()
        self._acts.add_comment()

    def add_judgment(self) -> None:
        """Unfold the key judgments and begin one."""
        self.commit()
        self._unfold()
        self._acts.add_judgment()

    def add_section(self) -> None:
        """Add a section at the end and let its heading be typed."""
        self.commit()
        self._acts.add_section()

    def begin_find(self) -> None:
        """Show the row that finds words in the briefing."""
        self.commit()
        self.finder.row.begin()

    def edit_title(self) -> None:
        """Let the title be typed."""
        self._edit("title")

    def edit_bottom_line(self) -> None:
        """Let the bottom line be written."""
        self._edit("bottom")

    # Following the desk

    def _connect(self) -> None:
        desk, view, actions = self._desk, self.view, self._acts
        desk.changed.connect(self._follow)
        desk.opened.connect(self._begin)
        desk.library_changed.connect(self._relook)
        desk.passage_shown.connect(self._show_passage)
        desk.changes_requested.connect(self._mark_changes)
        view.commanded.connect(actions.run)
        view.clicked_at.connect(self._click)
        view.double_clicked.connect(self._double_click)
        view.menu_wanted.connect(self._open_menu)
        view.items_dropped.connect(actions.drop)
        view.items_put_under.connect(lambda items, key: self._menus.rest_on(key, items))
        view.span_dropped.connect(actions.file)
        view.whole_dropped.connect(actions.drop_whole)
        self._gap.wanted.connect(actions.add_comment)
        actions.draft_changed.connect(self._refresh)
        actions.editor_wanted.connect(self._edit)
        self._delegate.edited.connect(actions.take)
        self._delegate.opened.connect(self._equip)
        self._delegate.grown.connect(self._grow)
        self._delegate.given_up.connect(actions.give_up)
        self._delegate.left.connect(self._leave)
        desk.keys_chosen.connect(self._refresh)

    def _rows(self) -> tuple[Row, ...]:
        return self._flat(judgments_open=self._open)

    def _all_rows(self) -> tuple[Row, ...]:
        return self._flat(judgments_open=True)

    def _flat(self, *, judgments_open: bool) -> tuple[Row, ...]:
        return flatten(
            self._desk.shown(),
            judgments_open=judgments_open,
            draft=self._acts.draft,
            before=self._model.by_key(),
        )

    def _begin(self) -> None:
        self._acts.draft = None
        self._open = False
        self._look.forget()
        self._look.notes = {}
        self._look.hints, self._look.bare = {}, {}
        self._faces.forget()
        rows = self._rows()
        self._model.begin(rows)
        # What is filed goes to a section's end, which is shown then.
        self.view.expect(ends(rows))
        self.view.scrollToTop()
        self._look_again(forget=True)

    def _follow(self, change: Change) -> None:
        if change.sources:
            self._look.forget()
        if change.settings or change.sources:
            self._faces.forget()
            self.view.relayout_soon()
            self.view.viewport().update()
        elif self._desk.workspace.briefing.settings.profile.levels:
            # What the top says depends on the marks of all that stands below.
            self._faces.forget(frozenset({"top"}))
            self.view.viewport().update()
        away = [key for key in change.items if not self._model.index_of(key).isValid()]
        self._refresh()
        self._show_new(away)
        self._look_again(forget=bool(change.sources))

    def _show_new(self, keys: Iterable[str]) -> None:
        """Bring the first of what was filed or put in into view; focus and selection stay."""
        came = [index.row() for key in keys if (index := self._model.index_of(key)).isValid()]
        if came and self._editing is None:
            self.view.settle()
            self.view.scrollTo(self._model.index(min(came)))

    def _look_again(self, *, forget: bool) -> None:
        """Keep what was found current, where words are looked for."""
        if made(self, "finder"):
            self.finder.follow(forget=forget)

    def _refresh(self) -> None:
        weighed = self._look.weigh()
        if weighed:
            self._faces.forget(weighed)
            self.view.viewport().update()
        if self._model.follow(self._rows()):
            self.view.settle()  # left to Qt it follows the next paint, and has all painted twice

    def _relook(self) -> None:
        self._look.forget()
        self._look_again(forget=True)
        self._faces.forget()
        self.view.relayout_soon()
        self.view.viewport().update()

    def _show_passage(self, identifier: str) -> None:
        """Bring a passage's card, or another part, into view, or the words that it is quoted in."""
        judgments = self._desk.workspace.briefing.judgments
        if any(identifier in {j.id, *(p.id for p in j.text.passages())} for j in judgments):
            self._unfold()
        key = _holder(self._rows(), identifier)
        if key:
            self.view.choose([key])

    def reach(self, key: str) -> None:
        """Make a row the current one; a key judgment is unfolded for it."""
        if not self._model.index_of(key).isValid():
            self._unfold()
        self.view.choose([key])

    def _speak(self, row: Row) -> str:
        return words.spoken(row, self._look)

    # Clicks

    def _click(self, key: str, hot: str) -> None:
        row = self._model.row(self._model.index_of(key))
        if row is None:
            return
        if hot:
            self._click_hot(row, hot)
        elif row.kind in (Kind.TITLE, Kind.BOTTOM):
            self._edit(key)
        elif row.kind is Kind.TOP:
            self._choose("marking")
        elif row.kind is Kind.MEMO:
            self._desk.front_requested.emit()
        elif row.kind is Kind.PASSAGE:
            self._desk.show_passage(key)
        elif row.kind is Kind.MORE:
            self._acts.add_section()
        elif isinstance(row.value, Fold):
            self._fold(row.value)

    def _click_hot(self, row: Row, hot: str) -> None:
        if hot == "comment":
            self._acts.add_comment(row.key, 0)
        elif hot == "add":
            self.add_judgment()
        elif hot.startswith(CHECK):
            self._desk.finding_requested.emit(hot.removeprefix(CHECK))
        elif hot.startswith(TIMES):
            self._mark_changes(hot.removeprefix(TIMES))
        elif hot.startswith(ELSEWHERE):
            self._show_else(hot.removeprefix(ELSEWHERE))
        elif hot.startswith(RESTS) and isinstance(row.value, Judgment):
            self._popup(self._menus.of_support(row.value), row, hot)
        else:
            self._choose(hot)

    def _popup(self, menu: QMenu, row: Row, hot: str) -> None:
        """Open a menu under a place of a row."""
        menu.aboutToHide.connect(menu.deleteLater)
        place = self.view.visualRect(self._model.index_of(row.key)).topLeft()
        spot = next(each.rect for each in self._faces.face(row).hots if each.name == hot)
        menu.popup(self.view.viewport().mapToGlobal(place + spot.toRect().bottomLeft()))

    def _mark_changes(self, passage: str) -> None:
        """Let a person mark changes, or say when something was that is dated by its own day."""
        found = self._desk.workspace.briefing.passage(passage)
        if found is not None:
            self._menus.ask_changes(found)

    def _show_else(self, passage: str) -> None:
        """Show where else a passage's words are said."""
        found = self._desk.workspace.briefing.passage(passage)
        if found is not None:
            self._menus.show_else(found)

    def _choose(self, what: str) -> None:
        """Open the menu of templates or of markings under the words that name it."""
        choose = self._menus.choose
        menu = choose.templates() if what == "template" else choose.markings()
        menu.aboutToHide.connect(menu.deleteLater)
        index = self._model.index_of("top")
        row, place = self._model.row(index), self.view.visualRect(index)
        hots = self._faces.face(row).hots if row is not None else ()
        spot = next((hot.rect.toRect() for hot in hots if hot.name == what), place)
        corner = place.topLeft() + spot.bottomLeft()
        if what == "template":
            corner = place.topLeft() + spot.bottomRight() - QPoint(menu.sizeHint().width(), 0)
        menu.popup(self.view.viewport().mapToGlobal(corner))

    def _double_click(self, key: str) -> None:
        row = self._model.row(self._model.index_of(key))
        if row is not None and row.kind in (Kind.SECTION, Kind.COMMENT, Kind.JUDGMENT):
            self._edit(key)

    def _open_menu(self, key: str, point: QPoint) -> None:
        row = self._model.row(self._model.index_of(key)) if key else None
        menu = self._menus.of_row(row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    def _fold(self, fold: Fold) -> None:
        if not fold.count:
            self.add_judgment()
            return
        self._open = not self._open
        self._refresh()

    def _unfold(self) -> None:
        if not self._open:
            self._open = True
            self._refresh()

    # Editors

    def _edit(self, key: str) -> None:
        index = self._model.index_of(key)
        if not index.isValid():
            return
        if not self._look.writable:
            self._desk.failed.emit(words.read_only())
            return
        if self.view.indexWidget(index) is None:
            self.commit()  # there is one editor at a time, and its empty row goes with it
            index = self._model.index_of(key)
        self.view.relayout()
        self.view.scrollTo(index)
        self._gap.hide()
        if self.view.indexWidget(index) is None:
            self.view.edit(index)

    def _equip(self, row: Row, editor: ProseEditor) -> None:
        """Give an editor its menus."""
        self._editing, self._written = editor, row.key
        self._faces.fix_height(row.key, self._faces.height(row))  # until it says what it wants
        editor.show_hints(self._look.hinted(row.key))
        editor.moved.connect(self._follow_caret)
        editor.edit.failed.connect(self._desk.failed)
        self._acts.end_sitting()
        section = row.section
        editor.set_cite_menu(self._menus.cite)
        editor.set_quote_menu(lambda menu, put: self._menus.quote(menu, put, section))

    def _grow(self, key: str, height: int) -> None:
        if self._faces.fix_height(key, height):
            self.view.relayout()
            self._follow_caret()

    def _follow_caret(self) -> None:
        """Keep what is being written in view, also where it is higher than the view."""
        editor = self._editing
        if editor is not None and editor.isVisible():
            self.view.keep_in_view(editor.in_hand().translated(editor.pos()))

    def _leave(self, key: str, editor: QWidget) -> None:
        if self._editing is not None and self._editing is not editor:
            return
        self._editing = None
        self._acts.end_sitting(key)
        self._faces.free_height()
        self._acts.drop_draft(key)
        self.view.relayout_soon()


def _holder(rows: tuple[Row, ...], passage: str) -> str:
    """Return the key of the row that shows a passage, as a card or inside its words."""
    for row in rows:
        if row.key == passage or any(each.id == passage for each in _text(row).passages()):
            return row.key
    return ""


def _text(row: Row) -> Prose:
    if isinstance(row.value, Comment | Judgment):
        return row.value.text
    return row.value if isinstance(row.value, Prose) else Prose()

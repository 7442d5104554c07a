"""The desk: the one object through which panes read the workspace, ask for edits, hear of them.

It holds no state of the briefing's own. Whatever raises a BrieferError here reaches a person
through ``failed``; anything else is a fault of the program and is left to the exception hook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefer import editing
from briefer.domain.passage import cut
from briefer.errors import BrieferError
from briefer.ui.deeds import deed
from briefer.ui.language import say
from briefer.ui.tally import Tally
from briefer.ui.theme_keys import ThemeKeys

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.editing import Change, Edit
    from briefer.ui.positions import Selected
    from briefer.workspace import Workspace

translate = QCoreApplication.translate


class Desk(QObject):
    """Edits in, changes out.

    Attributes:
        workspace: what is on the desk.
        tally: counts its passages, once for all who ask.

    Signals:
        changed: a Change was made to the briefing (also by undo and redo).
        opened: another briefing is on the desk; repaint everything.
        library_changed: articles came, went or have a new reference.
        article_opened: an article id and a span of code points to show, (-1, -1) for the top.
        article_added: the id of an article that was opened because it was added; the pages stay
            where they are shown.
        passage_shown: a passage's id; its card and its place in the article should be in view. Or
            the name of another part of the briefing, as ``Document.places`` has it, to be shown
            where it is written.
        failed: words for a person, of something that could not be done.
        said: words for the status line and for screen readers, of something that was done.
        reference_requested: an article's id and the CSL variable, or empty, whose field should be
            opened for editing.
        front_requested: front matter and settings should be opened for editing.
        suggestions_requested: the id of a section, or empty, whose suggestions should be shown.
        finding_requested: a passage's id, whose quotation should be compared with its article.
        changes_requested: a passage's id, in whose quotation changes should be marked.
        keys_chosen: other keys file under themes now.
    """

    changed = Signal(object)
    opened = Signal()
    library_changed = Signal()
    article_opened = Signal(str, int, int)
    article_added = Signal(str)
    passage_shown = Signal(str)
    failed = Signal(str)
    said = Signal(str)
    reference_requested = Signal(str, str)
    front_requested = Signal()
    suggestions_requested = Signal(str)
    finding_requested = Signal(str)
    changes_requested = Signal(str)
    keys_chosen = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Put a workspace on the desk."""
        super().__init__(parent)
        self.workspace = workspace
        self.tally = Tally()
        self._keys = ThemeKeys()

    @property
    def keys(self) -> ThemeKeys:
        """The keys that file under themes, as the person at the desk wants them."""
        return self._keys

    @keys.setter
    def keys(self, keys: ThemeKeys) -> None:
        if keys != self._keys:
            self._keys = keys
            self.keys_chosen.emit()

    def shown(self) -> Briefing:
        """Return the briefing as panes show it: its themes have the keys that were chosen."""
        return self._keys.over(self.workspace.briefing)

    def edit(self, edit: Edit) -> Change | None:
        """Make an edit and tell everyone; None, and ``failed``, where it cannot be made."""
        try:
            change = self.workspace.edit(edit)
        except BrieferError as error:
            self.failed.emit(say(error))
            return None
        self.changed.emit(change)
        self.tell_trouble()
        return change

    def file(
        self, article: str, selected: Selected, section: str, index: int | None = None
    ) -> Change | None:
        """File a selection of an article into a section, at its end unless an index is given."""
        target = self.workspace.briefing.section(section)
        if target is None:
            return None
        try:
            passage = cut(
                self.workspace.source(article).article,
                selected.start,
                selected.end,
                omitted=selected.omitted,
            )
        except BrieferError as error:
            self.failed.emit(say(error))
            return None
        place = len(target.items) if index is None else index
        change = self.edit(editing.InsertItem(section, place, passage))
        if change is not None:
            words = translate("Window", "Filed under {heading}")
            self.said.emit(words.format(heading=target.heading))
        return change

    def undo(self) -> None:
        """Take back the last edit."""
        self._travel(forward=False)

    def redo(self) -> None:
        """Make the last edit that was taken back again."""
        self._travel(forward=True)

    def show_passage(self, identifier: str) -> None:
        """Bring a passage's card and its place in the article into view."""
        passage = self.workspace.briefing.passage(identifier)
        if passage is not None:
            self.article_opened.emit(passage.article, passage.start, passage.end)
            self.passage_shown.emit(identifier)

    def _travel(self, *, forward: bool) -> None:
        try:
            change = self.workspace.redo() if forward else self.workspace.undo()
        except BrieferError as error:
            self.failed.emit(say(error))
            return
        if change is not None:
            self.changed.emit(change)
            words = translate("Window", "Undid: {edit}")
            if forward:
                words = translate("Window", "Redid: {edit}")
            self.said.emit(words.format(edit=deed(change.name)))
            self.tell_trouble()

    def tell_trouble(self) -> None:
        """Tell what went wrong on disk, if anything did."""
        trouble = self.workspace.take_trouble()
        if trouble:
            self.failed.emit(say(trouble))

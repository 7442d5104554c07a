"""The suggestions for a section, in a window of its own beside the article and the briefing.

What is shown stays where it is, so that no other card comes under the mouse: one that was filed or
dismissed stays and says so, until another section is chosen. After an edit, cards that no longer
hold leave, and new ones come below the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from briefer.domain.briefing import Dismissal
from briefer.editing import Dismiss
from briefer.evidence.filed import filed
from briefer.ui.entering import Sheet
from briefer.ui.language import counted, short_words
from briefer.ui.naming import announce, literal, named
from briefer.ui.positions import Selected
from briefer.ui.suggestions.card import SuggestionCard
from briefer.ui.tasks import Tasks
from briefer.workspace.suggesting import suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefer.domain.reference import Source
    from briefer.editing import Change, Edit
    from briefer.evidence.suggesting import Suggestion
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate
_PAUSE: Final = 150
"""Milliseconds without an edit before the list is made again."""
_AT_ONCE: Final = 3
"""Cards that are put in before the window may answer again."""


class SuggestionsDialog(Sheet):
    """A list of cards for one section, which can be chosen above it."""

    def __init__(self, desk: Desk, section: str, parent: QWidget | None = None) -> None:
        """Show what may belong in a section; in the first one where it is not there."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Suggestions", "Suggestions"))
        self.resize(560, 680)
        self._desk = desk
        self._tasks = Tasks(self, threads=1)
        self._tasks.failed.connect(self._fail)
        self._asked = 0
        self.cards: list[SuggestionCard] = []
        self._coming: list[tuple[Suggestion, Source]] = []
        self._deeds: dict[SuggestionCard, _Deed] = {}
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._add_some)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._assemble()
        self._fill_sections(section)
        self.sections.currentIndexChanged.connect(lambda _at: self._begin())
        desk.changed.connect(self._changed)
        desk.opened.connect(self.reject)
        self.finished.connect(lambda _result: self._tasks.abandon(desk))
        self._show_quoted()
        self._ask()

    @property
    def section(self) -> str:
        """The id of the section that is chosen; empty where the briefing has none."""
        return str(self.sections.currentData() or "")

    @property
    def whole(self) -> bool:
        """Whether all that was found is shown."""
        return bool(self.cards) and not self._coming

    def choose(self, section: str) -> None:
        """Show what may belong in another section."""
        at = self.sections.findData(section)
        if at >= 0:
            self.sections.setCurrentIndex(at)

    # Putting it together

    def _assemble(self) -> None:
        label = QLabel(translate("Suggestions", "For the &section"))
        self.sections = named(QComboBox(), translate("Suggestions", "Section"))
        label.setBuddy(self.sections)
        self.terms = QPushButton(translate("Suggestions", "&Terms…"))
        named(self.terms, translate("Suggestions", "Edit the terms of the theme"))
        self.terms.setAutoDefault(False)
        self.terms.clicked.connect(self._edit_terms)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label)
        head.addWidget(self.sections, 1)
        head.addWidget(self.terms)
        self.told = named(QLabel(), translate("Suggestions", "What is shown"), kind="soft")
        self.told.setWordWrap(True)
        self._list = QFrame()
        self._list.setProperty("kind", "pane")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.area = named(QScrollArea(), translate("Suggestions", "Suggested passages"))
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._list)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.dismissed = buttons.addButton(translate("Suggestions", "&Dismissed…"), role)
        named(self.dismissed, translate("Suggestions", "What was dismissed, to be reinstated"))
        self.dismissed.setAutoDefault(False)
        self.dismissed.clicked.connect(self._list_dismissed)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter is for the cards
        close.setDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self.area, 1)
        column.addWidget(buttons)

    def _fill_sections(self, chosen: str) -> None:
        untitled = translate("Suggestions", "Untitled section")
        self.sections.clear()
        for section in self._desk.workspace.briefing.sections:
            if not section.held:
                self.sections.addItem(literal(section.heading or untitled), section.id)
        self.choose(chosen)
        self._allow_terms()

    def _allow_terms(self) -> None:
        self.terms.setEnabled(self._theme() is not None)

    def _theme(self) -> str | None:
        briefing = self._desk.workspace.briefing
        section = briefing.section(self.section)
        theme = briefing.theme(section.theme) if section is not None else None
        return theme.id if theme is not None else None

    # Asking

    def _begin(self) -> None:
        """Show another section from the top."""
        self._coming = []
        self._put([])
        self._allow_terms()
        self.area.verticalScrollBar().setValue(0)
        self._ask()

    def _ask(self) -> None:
        self._asked += 1
        asked, workspace, section = self._asked, self._desk.workspace, self.section
        if not self.cards:
            self.told.setText(translate("Suggestions", "Looking through your articles …"))
        library, briefing = workspace.articles.library, workspace.briefing

        def look() -> list[tuple[Suggestion, Source]]:
            found = suggestions(library, briefing, section)
            sources = {each.article: library.get(each.article) for each in found}
            pairs = ((each, sources[each.article]) for each in found)
            return [(each, source) for each, source in pairs if source is not None]

        def answered(found: list[tuple[Suggestion, Source]]) -> None:
            if asked == self._asked:
                self._merge(found)

        self._tasks.run(look, answered)

    def _changed(self, change: Change) -> None:
        for card, deed in list(self._deeds.items()):
            if not deed.stands():
                del self._deeds[card]
                card.reopen()
        self._show_quoted()
        if change.sections or change.items or change.themes or change.evidence:
            known = [self.sections.itemData(at) for at in range(self.sections.count())]
            there = [s.id for s in self._desk.workspace.briefing.sections if not s.held]
            if known != there:
                with QSignalBlocker(self.sections):
                    self._fill_sections(self.section)
            self._asked += 1  # an answer that is on its way is of the briefing before
            self._pause.start()

    def _fail(self, words: str) -> None:
        self.told.setText(words)

    # Showing

    def _merge(self, found: list[tuple[Suggestion, Source]]) -> None:
        """Keep what is shown in its place, as far as it still holds."""
        new = {_span(each) for each, _source in found}
        kept = [card for card in self.cards if card.done or _span(card.suggestion) in new]
        there = {_span(card.suggestion) for card in kept}
        self._put(kept)
        self._coming = [pair for pair in found if _span(pair[0]) not in there]
        self._add_some()
        self._tell()

    def _add_some(self) -> None:
        """Add a few cards, and the others when the window has answered what it was asked."""
        some, self._coming = self._coming[:_AT_ONCE], self._coming[_AT_ONCE:]
        for suggestion, source in some:
            self._add(suggestion, source)
        if self._coming:
            self._turn.start()

    def _put(self, kept: list[SuggestionCard]) -> None:
        for card in self.cards:
            if card not in kept:
                card.hide()
                self._column.removeWidget(card)
                card.deleteLater()
                self._deeds.pop(card, None)
        self.cards = kept

    def _add(self, suggestion: Suggestion, source: Source) -> None:
        from briefer.citing import short  # noqa: PLC0415 - loads with the first card

        like = self._desk.workspace.briefing.passage(suggestion.like)
        card = SuggestionCard(
            suggestion,
            source.article.quote(suggestion.start, suggestion.end),
            short(source.reference, short_words()),
            like.exact if like is not None else "",
        )
        card.filed.connect(lambda: self._file(card))
        card.dismissed.connect(lambda: self._dismiss(card))
        card.taken_back.connect(lambda: self._take_back(card))
        card.shown.connect(lambda: self._show_place(suggestion))
        card.led.connect(lambda: self._desk.show_passage(self._quoted(card)))
        card.set_quoted(on=bool(self._quoted(card)))
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def _tell(self) -> None:
        count = sum(not card.done for card in self.cards) + len(self._coming)
        if not count:
            self.told.setText(
                translate(
                    "Suggestions",
                    "Nothing more is suggested here. Terms of the theme, a heading, or passages"
                    " that are filed in the section tell what to look for.",
                )
            )
            return
        one = translate("Suggestions", "1 passage of your articles may belong here.")
        many = translate("Suggestions", "{count} passages of your articles may belong here.")
        self.told.setText(counted(count, one, many))

    # Acting

    def _file(self, card: SuggestionCard) -> None:
        each, desk = card.suggestion, self._desk
        change = desk.file(each.article, Selected(each.start, each.end), self.section)
        if change is not None:
            [passage] = change.items
            deed = _Deed(change.inverse, lambda: desk.workspace.briefing.item(passage) is not None)
            self._settle(card, deed, translate("Suggestions", "Filed"), first=True)

    def _dismiss(self, card: SuggestionCard) -> None:
        each, dismissed = card.suggestion, self._desk.workspace.briefing.dismissed
        span = Dismissal(self.section, each.article, each.start, each.end)
        change = self._desk.edit(Dismiss(len(dismissed), span))
        if change is not None:
            words, workspace = translate("Suggestions", "Dismissed"), self._desk.workspace
            announce(self, words)
            deed = _Deed(change.inverse, lambda: span in workspace.briefing.dismissed)
            self._settle(card, deed, words, first=False)

    def _settle(self, card: SuggestionCard, deed: _Deed, words: str, *, first: bool) -> None:
        """Let a card say what was done with it; the keyboard goes on to the next one."""
        self._asked += 1  # an answer that is on its way does not know of it
        self._deeds[card] = deed
        by_mouse = card.underMouse()
        card.settle(words, first=first)
        at = self.cards.index(card)
        after = (each for each in (*self.cards[at:], *reversed(self.cards[:at])) if not each.done)
        following = next(after, None)
        button = following.file if following is not None else card.back
        button.setFocus()
        if not by_mouse:
            self.area.ensureWidgetVisible(button)
        self._tell()

    def _take_back(self, card: SuggestionCard) -> None:
        deed = self._deeds.get(card)
        if deed is not None and self._desk.edit(deed.back) is not None:
            card.file.setFocus()
            self._tell()

    def _show_quoted(self) -> None:
        for card in self.cards:
            card.set_quoted(on=bool(self._quoted(card)))
        self.dismissed.setEnabled(any(self._desk.workspace.briefing.dismissals()))

    def _quoted(self, card: SuggestionCard) -> str:
        """Return the id of the passage that quotes a suggestion, or a copy of it; or nothing."""
        each, briefing = card.suggestion, self._desk.workspace.briefing
        return filed(briefing, each.article, (each.start, each.end), card.words)

    def _list_dismissed(self) -> None:
        from briefer.ui.suggestions.dismissed import (  # noqa: PLC0415 - when asked for
            DismissedDialog,
        )

        dialog = DismissedDialog(self._desk, self)
        dialog.shown.connect(
            lambda each: self._desk.article_opened.emit(each.article, each.start, each.end)
        )
        dialog.open()

    def _show_place(self, suggestion: Suggestion) -> None:
        self._desk.article_opened.emit(suggestion.article, suggestion.start, suggestion.end)

    def _edit_terms(self) -> None:
        from briefer.ui.suggestions.terms import TermsDialog  # noqa: PLC0415 - when asked for

        theme = self._theme()
        if theme is not None:
            TermsDialog(self._desk, theme, self).open()


class _Deed(NamedTuple):
    """What was done with a suggestion: the edit that takes it back, and whether it still stands."""

    back: Edit
    stands: Callable[[], bool]


def _span(suggestion: Suggestion) -> tuple[str, int, int]:
    return suggestion.article, suggestion.start, suggestion.end

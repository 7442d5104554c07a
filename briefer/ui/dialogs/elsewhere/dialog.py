"""The sheet that shows where else a passage's words are said.

It stays beside the window, as a person reads the articles meanwhile. It asks for every edit by a
signal and shows what the briefing holds, so that undo is seen here too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefer import editing
from briefer.errors import BrieferError
from briefer.evidence.corroboration import Comparison, Verdict, told
from briefer.evidence.filed import filed
from briefer.ui.dialogs.elsewhere import words
from briefer.ui.dialogs.elsewhere.card import FindCard
from briefer.ui.entering import Sheet
from briefer.ui.language import say, short_words
from briefer.ui.naming import announce, named
from briefer.ui.tasks import Tasks
from briefer.workspace.corroboration import (
    Find,
    Findings,
    confirmed,
    corroborate,
    is_confirmed,
    origins_of,
    taken_back,
    with_more,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.domain.passage import Passage
    from briefer.ui.desk import Desk
    from briefer.ui.tokens import Tokens

_SIZE: Final = (820, 680)
_MARGIN: Final = (40, 80)
"""Left of the screen beside and above the sheet, for the frame that a window has."""
translate = QCoreApplication.translate


class ElsewhereDialog(Sheet):
    """Finds where else a passage's words are said.

    Attributes:
        finds: what was found, in the order of their ``cards``.
        looked: whether the library was searched, well or badly.

    Signals:
        passage_changed: the passage as it should be from now on.
    """

    passage_changed = Signal(object)

    def __init__(
        self, desk: Desk, passage: Passage, tokens: Tokens, parent: QWidget | None = None
    ) -> None:
        """Show a passage and begin to look.

        Args:
            desk: edits out, changes in.
            passage: one of the briefing's.
            tokens: the scheme.
            parent: the window.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Elsewhere", "Where else is this said?"))
        room = self.screen().availableGeometry().size()
        self.resize(QSize(*_SIZE).boundedTo(room - QSize(*_MARGIN)))
        self._desk, self._passage, self._tokens = desk, passage, tokens
        self._tasks = Tasks(self, threads=1)
        self.finds: tuple[Find, ...] = ()
        self.cards: list[FindCard] = []
        self.looked = False
        self._arrange()
        self._refresh()
        desk.changed.connect(self._changed)
        desk.opened.connect(self.close)
        self.finished.connect(self._tasks.close)
        articles = desk.workspace.articles
        self._tasks.run(lambda: corroborate(passage, articles), self._show, self._fail)

    @property
    def passage(self) -> str:
        """The id of the passage that it is about."""
        return self._passage.id

    # Putting it together

    def _arrange(self) -> None:
        kind = self._tokens.type
        quoted = QLabel(words.shortened(self._passage.exact))
        quoted.setTextFormat(Qt.TextFormat.PlainText)
        quoted.setWordWrap(True)
        quoted.setStyleSheet(f'font-family: "{kind.serif}"; font-size: {kind.quote + 1:.0f}px;')
        source = _line(self._short(self._passage.article), "soft")
        self.standing = _line("", "")
        self.standing.setStyleSheet("font-weight: 600;")
        self.summary = _line("", "")
        self.summary.setTextFormat(Qt.TextFormat.RichText)
        self.summary.hide()
        self.inside = QWidget()
        self.inside.setObjectName("inside")
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(8)
        self.progress = _line(translate("Elsewhere", "Looking through your articles…"), "soft")
        self.column.addWidget(self.progress)
        self.column.addStretch(1)
        area = named(QScrollArea(), translate("Elsewhere", "What was found"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setStyleSheet("QScrollArea, QWidget#inside { background: transparent; }")
        area.setWidget(self.inside)
        self.prints = QCheckBox(
            translate("Elsewhere", "&Print “also reported by” in this briefing’s notes")
        )
        self.prints.clicked.connect(self._set_printing)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(9)
        column.addWidget(quoted)
        column.addWidget(source)
        column.addWidget(_rule())
        column.addWidget(self.standing)
        column.addWidget(self.summary)
        column.addWidget(area, 1)
        column.addWidget(self.prints)
        column.addWidget(buttons)

    def _show(self, findings: Findings) -> None:
        """Show what was found, and what was confirmed before and is not among it."""
        findings = with_more(findings, self._confirmed_before(findings))
        self.finds, origins = findings.finds, findings.origins

        def short(index: int) -> str:
            return self._short(findings.finds[index - 1].article)

        self.progress.hide()
        place = 0
        for verdict in words.ORDER:
            group = [(n, each) for n, each in enumerate(self.finds) if each.verdict is verdict]
            for widget in self._head(verdict, len(group)) if group else ():
                self.column.insertWidget(place, widget)
                place += 1
            for number, find in group:
                whose = words.origin(origins, number + 1, short)
                if verdict is Verdict.ALIKE:
                    whose = "", False  # what says something else is nobody's testimony
                name = words.copies(short(number + 1), len(find.copies))
                card = FindCard(find, name, whose, self._tokens, self.inside)
                card.confirm_asked.connect(self._confirmer(find))
                card.show_asked.connect(self._shower(find))
                card.card_asked.connect(self._leader(find))
                self.cards.append(card)
                self.column.insertWidget(place, card)
                place += 1
        if not self.finds:
            self.progress.setText(words.nothing())
            self.progress.show()
        self.finds = tuple(
            sorted(self.finds, key=lambda find: words.ORDER.index(find.verdict))
        )  # as the cards stand
        self.summary.setText(words.found(self._counts(), self._tokens.danger))
        self.summary.setVisible(bool(self.finds))
        self._refresh()
        announce(self, words.found(self._counts()) or words.nothing())
        self.looked = True

    def _head(self, verdict: Verdict, count: int) -> Iterator[QLabel]:
        head = _line(f"{words.heading(verdict)} ({count})", "")
        head.setStyleSheet(f"font-weight: 600; font-size: {self._tokens.type.heading:.0f}px;")
        head.setContentsMargins(0, 6, 0, 0)
        yield head
        yield _line(words.advice(verdict), "soft")

    def _confirmed_before(self, findings: Findings) -> Iterator[Find]:
        workspace = self._desk.workspace
        for also in self._passage.also:
            known = any((also.article, also.start, also.end) == (f.article, f.start, f.end)
                        for f in findings.finds)  # fmt: skip
            source = workspace.sources.get(also.article)
            if source is not None and not known:
                testimony = told(source, also.start, also.end)
                comparison = Comparison(Verdict.SAME)
                yield Find(
                    also.article, also.start, also.end, "", also.exact, comparison, testimony
                )

    # What a person does

    def _confirmer(self, find: Find) -> Callable[[bool], None]:
        def confirm(on: bool) -> None:  # noqa: FBT001 - a signal hands it over
            passage = self._passage
            try:
                source = self._desk.workspace.source(find.article)
            except BrieferError as error:
                self._desk.failed.emit(say(error))
                return
            new = confirmed(passage, find, source) if on else taken_back(passage, find)
            self.passage_changed.emit(new)

        return confirm

    def _shower(self, find: Find) -> Callable[[], None]:
        return lambda: self._desk.article_opened.emit(find.article, find.start, find.end)

    def _leader(self, find: Find) -> Callable[[], None]:
        return lambda: self._desk.show_passage(self._filed(find))

    def _filed(self, find: Find) -> str:
        """Return the id of another passage that quotes a find; empty where none does."""
        briefing, span = self._desk.workspace.briefing, (find.start, find.end)
        return filed(briefing, find.article, span, find.theirs, self._passage.id)

    def _set_printing(self) -> None:
        settings = self._desk.workspace.briefing.settings
        on = self.prints.isChecked()
        self._desk.edit(editing.ChangeSettings(replace(settings, corroboration=on)))

    # What is shown

    def _changed(self) -> None:
        found = self._desk.workspace.briefing.passage(self._passage.id)
        if found is None:
            self.close()
            return
        self._passage = found
        self._refresh()

    def _refresh(self) -> None:
        workspace = self._desk.workspace
        writable = not workspace.read_only
        count = origins_of(self._passage, workspace.sources).count if self._passage.also else 1
        self.standing.setText(words.standing(len(self._passage.also), count))
        self.prints.setChecked(workspace.briefing.settings.corroboration)
        self.prints.setEnabled(writable)
        for card, find in zip(self.cards, self.finds, strict=False):
            card.set_confirmed(on=is_confirmed(self._passage, find), writable=writable)
            card.set_filed(on=bool(self._filed(find)))

    def _counts(self) -> Iterator[tuple[Verdict, int]]:
        verdicts = [find.verdict for find in self.finds]
        return ((verdict, verdicts.count(verdict)) for verdict in words.ORDER)

    def _fail(self, error: BrieferError) -> None:
        self.progress.setText(say(error))
        self.looked = True

    def _short(self, article: str) -> str:
        from briefer.citing import short  # noqa: PLC0415 - with the first line that needs it

        try:
            source = self._desk.workspace.source(article)
        except BrieferError:
            return translate("Elsewhere", "article not found")
        return short(source.reference, short_words())


def _line(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("kind", "rule")
    rule.setFixedHeight(1)
    return rule

"""The status line: what the briefing holds, whether its quotations hold, and its pages.

It changes nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from briefer.ui.naming import announce, named, tip
from briefer.ui.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefer.evidence import Finding
    from briefer.ui.desk import Desk

_HEIGHT: Final = 28
_SAID: Final = 6000
NO_PAGES: Final = "Pages cannot be set"


class StatusLine(QFrame):
    """What stands at the foot of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the state of what is on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._tally = Tally()
        self._findings: tuple[Finding, ...] = ()
        named(self, "Status", kind="status")
        self.setFixedHeight(_HEIGHT)
        self.count = named(QLabel(), "Passages", kind="soft")
        self.check = named(QToolButton(), "Quotations", "Hold every quotation against its article")
        self.check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pages = named(QLabel(), "Pages", kind="soft")
        self.gaps = named(QLabel(), "References", kind="soft")
        self.message = named(QLabel(), "What was done", kind="soft")
        self.zoom = named(QLabel(), "Zoom", kind="soft")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(22)
        for widget in (self.count, self.check, self.pages, self.gaps):
            row.addWidget(widget)
        for label in (self.count, self.pages, self.gaps, self.message, self.zoom):
            label.setTextFormat(Qt.TextFormat.PlainText)
        row.addStretch(1)
        row.addWidget(self.message)
        row.addWidget(self.zoom)
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_SAID)
        self._forget.timeout.connect(self.message.clear)
        for signal in (desk.changed, desk.opened, desk.library_changed):
            signal.connect(self.refresh)
        desk.said.connect(self.say)
        self.show_pages(0, 0)

    def refresh(self) -> None:
        """Count again."""
        passages = self._passages()
        self.count.setText(count_words(passages.total(), len(passages)))
        self.gaps.setText(gap_words(self._incomplete()))
        self.check.setVisible(bool(passages))

    def say(self, words: str) -> None:
        """Show for a while what was done, and have it read aloud."""
        self.message.setText(words)
        announce(self.message, words)
        self._forget.start()

    def show_pages(self, pages: int, limit: int) -> None:
        """Show how many pages there are, against the template's limit where it has one."""
        self.pages.setText(page_words(pages, limit))
        self.pages.setToolTip(_limit_words(limit) if pages and limit else "")
        over = 0 < limit < pages
        _set_kind(self.pages, "danger" if over else "soft")

    def show_no_pages(self, why: str) -> None:
        """Show that there are no pages; the reason is in the tooltip."""
        self.pages.setText(NO_PAGES)
        self.pages.setToolTip(tip(why))
        _set_kind(self.pages, "danger")

    def show_zoom(self, what: str, zoom: float) -> None:
        """Show how large the reader's text or the pages are; 1.0 is their own size."""
        self.zoom.setText(f"{what} {zoom:.0%}")

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the last check found."""
        return self._findings

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show whether all quotations hold."""
        self._findings = findings
        words, good = check_words(findings)
        self.check.setText(words)
        self.check.setAccessibleName(f"Quotations: {words}")
        _set_kind(self.check, "ok" if good else "danger")

    def _passages(self) -> Counter[str]:
        """Return how many passages that print there are of each article."""
        briefing = self._desk.workspace.briefing
        found = Counter(passage.article for passage in briefing.bottom_line.passages())
        for judgment in briefing.judgments:
            found.update(passage.article for passage in judgment.text.passages())
        for counted in self._tally.of(briefing).values():
            if not counted.section.held:
                found.update(counted.passages)
        return found

    def _incomplete(self) -> int:
        """Return how many references of what is quoted or cited lack something."""
        workspace = self._desk.workspace
        briefing = workspace.briefing
        cited = set(briefing.bottom_line.articles())
        cited.update(*(judgment.text.articles() for judgment in briefing.judgments))
        cited.update(*(counted.articles for counted in self._tally.of(briefing).values()))
        sources = workspace.articles.cited(tuple(cited))
        return sum(bool(source.reference.missing()) for source in sources.values())


def count_words(passages: int, articles: int) -> str:
    """Say how many passages there are, and from how many articles."""
    if not passages:
        return "No passages yet"
    many = "1 passage" if passages == 1 else f"{passages} passages"
    return f"{many} from {'1 article' if articles == 1 else f'{articles} articles'}"


def gap_words(references: int) -> str:
    """Say how many references lack something a reader would look for."""
    if not references:
        return ""
    return f"{references} {'reference' if references == 1 else 'references'} incomplete"


def page_words(pages: int, limit: int) -> str:
    """Say how many pages there are; nothing where that is not known."""
    if not pages:
        return ""
    many = "1 page" if pages == 1 else f"{pages} pages"
    return f"{many}, {pages - limit} over the limit" if 0 < limit < pages else many


def _limit_words(limit: int) -> str:
    return f"The template allows {'1 page' if limit == 1 else f'{limit} pages'}"


def check_words(findings: Sequence[Finding]) -> tuple[str, bool]:
    """Say whether all quotations hold, and whether that is good news."""
    bad = len(differing(findings))
    if not bad:
        return "✓ all verbatim", True
    return f"{bad} {'quotation differs' if bad == 1 else 'quotations differ'}", False


def differing(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings of quotations that do not say what their articles say."""
    return tuple(finding for finding in findings if finding.differs)


def _set_kind(widget: QWidget, kind: str) -> None:
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

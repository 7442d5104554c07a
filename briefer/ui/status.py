"""The status line: what the briefing holds, whether its quotations hold, and its pages.

It changes nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from briefer.ui.language import counted
from briefer.ui.naming import announce, named, tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from briefer.domain.reference import Reference, Source
    from briefer.evidence import Finding
    from briefer.evidence.drafting import Hint
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate

_HEIGHT: Final = 28
_SAID: Final = 6000


class StatusLine(QFrame):
    """What stands at the foot of the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show the state of what is on the desk."""
        super().__init__(parent)
        self._desk = desk
        self._lacking: dict[str, tuple[Reference, bool]] = {}
        self._findings: tuple[Finding, ...] = ()
        self._hints = 0
        self._awaiting = False
        named(self, translate("Window", "Status"), kind="status")
        self.setFixedHeight(_HEIGHT)
        self.count = named(QLabel(), translate("Window", "Passages"), kind="soft")
        self.check = named(
            QToolButton(),
            translate("Window", "Quotations"),
            translate("Window", "Hold every quotation against its article"),
        )
        self.check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pages = named(QLabel(), translate("Window", "Pages"), kind="soft")
        self.gaps = named(QLabel(), translate("Window", "References"), kind="soft")
        self.message = named(QLabel(), translate("Window", "What was done"), kind="soft")
        self.zoom = named(QLabel(), translate("Window", "Zoom"), kind="soft")
        row = self._row = QHBoxLayout(self)
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
        self._forget.timeout.connect(self._say_no_more)
        for signal in (desk.changed, desk.opened, desk.library_changed):
            signal.connect(self.refresh)
        desk.said.connect(self.say)
        self.show_pages(0, 0)

    def refresh(self) -> None:
        """Count again; of a briefing that is on its way there is nothing to count yet."""
        passages = self._passages()
        counted = "" if self._awaiting else count_words(passages.total(), len(passages))
        self.count.setText(counted)
        self.gaps.setText(gap_words(self._incomplete()))
        self.check.setVisible(bool(self.check.text()) and bool(passages or self._hints))
        self._fit()

    def await_briefing(self, *, on: bool) -> None:
        """Say nothing of the new briefing while a file is on its way, or no longer so."""
        self._awaiting = on
        self.refresh()

    def say(self, words: str) -> None:
        """Show for a while what was done, and have it read aloud."""
        self.message.setText(words)
        announce(self.message, words)
        self._forget.start()
        self._fit()

    def _say_no_more(self) -> None:
        self.message.clear()
        self._fit()

    def show_pages(self, pages: int, limit: int) -> None:
        """Show how many pages there are, against the template's limit where it has one."""
        self.pages.setText(page_words(pages, limit))
        self.pages.setToolTip(_limit_words(limit) if pages and limit else "")
        over = 0 < limit < pages
        _set_kind(self.pages, "danger" if over else "soft")
        self._fit()

    def show_no_pages(self, why: str) -> None:
        """Show that there are no pages; the reason is in the tooltip."""
        self.pages.setText(no_pages())
        self.pages.setToolTip(tip(why))
        _set_kind(self.pages, "danger")
        self._fit()

    def show_zoom(self, what: str, zoom: float) -> None:
        """Show how large the reader's text or the pages are; 1.0 is their own size."""
        self.zoom.setText(f"{what} {zoom:.0%}")
        self._fit()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the last check found."""
        return self._findings

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show whether all quotations hold."""
        self._findings = findings
        self._show_check()

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show how many hints there are on the analyst's own words."""
        self._hints = len(hints)
        self._show_check()

    def _show_check(self) -> None:
        words, kind = check_words(self._findings)
        said = translate("Window", "Quotations: {state}").format(state=words)
        parts = [words] * bool(self._findings) + [hint_words(self._hints)] * bool(self._hints)
        spoken = [said, *parts[1:]] if self._findings else parts
        self.check.setText(" · ".join(parts))
        self.check.setAccessibleName(" · ".join(spoken))
        self.check.setVisible(bool(parts))
        _set_kind(self.check, kind)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show what has words and room; what was just done goes before what is always there."""
        labels = (self.count, self.pages, self.gaps, self.message, self.zoom)
        shown = [label for label in labels if label.text()]
        beside: list[QWidget] = [] if self.check.isHidden() else [self.check]
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right() + self._row.spacing()
        for least in (self.zoom, self.gaps, self.pages, self.count):
            widths = (w.sizeHint().width() + self._row.spacing() for w in (*shown, *beside))
            if sum(widths) <= room:
                break
            shown = [each for each in shown if each is not least]
        for each in labels:
            each.setVisible(each in shown)

    def _passages(self) -> Counter[str]:
        """Return how many passages that print there are of each article."""
        briefing = self._desk.workspace.briefing
        found = Counter(passage.article for passage in briefing.bottom_line.passages())
        for judgment in briefing.judgments:
            found.update(passage.article for passage in judgment.text.passages())
        for tallied in self._desk.tally.of(briefing).values():
            if not tallied.section.held:
                found.update(tallied.passages)
        return found

    def _incomplete(self) -> int:
        """Return how many references of what is quoted or cited lack something."""
        workspace = self._desk.workspace
        briefing = workspace.briefing
        cited = set(briefing.bottom_line.articles())
        cited.update(*(judgment.text.articles() for judgment in briefing.judgments))
        cited.update(*(tallied.articles for tallied in self._desk.tally.of(briefing).values()))
        sources = workspace.articles.cited(tuple(cited))
        return sum(map(self._lacks, sources.values()))

    def _lacks(self, source: Source) -> bool:
        """Tell whether a reference lacks something; only another one is looked through again."""
        known, reference = self._lacking.get(source.article.id), source.reference
        if known is None or known[0] is not reference:
            known = reference, bool(reference.missing())
            self._lacking[source.article.id] = known
        return known[1]


def count_words(passages: int, articles: int) -> str:
    """Say how many passages there are, and from how many articles."""
    if not passages:
        return translate("Window", "No passages yet")
    one = translate("Window", "1 passage from 1 article")
    many = translate("Window", "{count} passages from 1 article")
    if articles != 1:
        many = translate("Window", "{count} passages from {articles} articles")
        many = many.replace("{articles}", f"{articles:,}")
    return counted(passages, one, many)


def gap_words(references: int) -> str:
    """Say how many references lack something a reader would look for."""
    if not references:
        return ""
    one = translate("Window", "1 reference incomplete")
    return counted(references, one, translate("Window", "{count} references incomplete"))


def page_words(pages: int, limit: int) -> str:
    """Say how many pages there are; nothing where that is not known."""
    if not pages:
        return ""
    if 0 < limit < pages:  # a limit of one page and more makes it several
        words = translate("Window", "{pages} pages, {over} over the limit")
        return words.format(pages=pages, over=pages - limit)
    return counted(pages, translate("Window", "1 page"), translate("Window", "{count} pages"))


def no_pages() -> str:
    """Say that there are none."""
    return translate("Window", "Pages cannot be set")


def _limit_words(limit: int) -> str:
    one = translate("Window", "The template allows 1 page")
    return counted(limit, one, translate("Window", "The template allows {count} pages"))


def check_words(findings: Sequence[Finding]) -> tuple[str, str]:
    """Say whether all quotations hold and how many are not bare words of their sources.

    The second is the kind of widget that shows it: ``ok`` only where every one was checked and
    holds, ``danger`` where one differs.
    """
    bad = len(differing(findings))
    if bad:
        one = translate("Window", "1 quotation differs")
        return counted(bad, one, translate("Window", "{count} quotations differ")), "danger"
    held = [finding for finding in findings if not finding.unchecked]
    left = len(findings) - len(held)
    parts = []
    if not left:
        parts.append(translate("Window", "✓ all verbatim"))
    elif held:
        words = translate("Window", "{count} verbatim")
        parts.append(counted(len(held), translate("Window", "1 verbatim"), words))
    marked = sum(finding.marked for finding in held)
    if marked:
        words = translate("Window", "{count} with marked changes")
        parts.append(counted(marked, translate("Window", "1 with marked changes"), words))
    if left:
        words = translate("Window", "{count} not checked")
        parts.append(counted(left, translate("Window", "1 not checked"), words))
    return ", ".join(parts), "soft" if left else "ok"


def hint_words(count: int) -> str:
    """Say how many hints there are on the analyst's own words."""
    one, many = translate("Window", "1 hint"), translate("Window", "{count} hints")
    return counted(count, one, many)


def differing(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings of quotations that do not say what their articles say."""
    return tuple(finding for finding in findings if finding.differs)


def _set_kind(widget: QWidget, kind: str) -> None:
    if widget.property("kind") != kind:
        widget.setProperty("kind", kind)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

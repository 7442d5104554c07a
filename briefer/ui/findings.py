"""The list of all findings beside the window: opened when asked for, kept current, acted upon."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefer.domain.passage import MarkedChange, Passage
    from briefer.evidence import Finding
    from briefer.evidence.drafting import Hint
    from briefer.ui.checking import Checks
    from briefer.ui.desk import Desk
    from briefer.ui.dialogs.findings import FindingsDialog, Found
    from briefer.ui.look import Look

translate = QCoreApplication.translate


class Findings(QObject):
    """Shows what the check found, and takes over what articles say when a person asks for it."""

    def __init__(
        self, desk: Desk, checks: Checks, look: Look, reach: Callable[[str], None], parent: QWidget
    ) -> None:
        """Follow checks.

        Args:
            desk: what is checked.
            checks: tell what they find.
            look: the scheme.
            reach: shows the words of a judgment or comment, by its id, or the bottom line.
            parent: the window.
        """
        super().__init__(parent)
        self._desk, self._look, self._reach, self._parent = desk, look, reach, parent
        self._findings: tuple[Finding, ...] = ()
        self._hints: tuple[Hint, ...] = ()
        self._dialog: FindingsDialog | None = None
        checks.checked.connect(self._take_findings)
        checks.hinted.connect(self._take_hints)
        desk.finding_requested.connect(self.open)

    def open(self, passage: str = "") -> None:
        """Show the list, or bring it forward where it is open.

        Args:
            passage: the id of the quotation whose line is to be chosen; empty for the first line.
        """
        if self._dialog is None:
            from briefer.ui.dialogs.findings import (  # noqa: PLC0415 - loads when asked for
                FindingsDialog,
            )

            may = not self._desk.workspace.read_only
            tokens = self._look.tokens
            dialog = FindingsDialog(self._found(), tokens, self._parent, may_change=may)
            dialog.passage_chosen.connect(self._desk.show_passage)
            dialog.words_chosen.connect(lambda holder: self._reach(holder or "bottom"))
            dialog.mending.connect(self._mend)
            dialog.destroyed.connect(self._forget)
            self._dialog = dialog
        if passage:
            self._dialog.choose(passage)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _found(self) -> Found:
        from briefer.ui.dialogs.findings import Found  # noqa: PLC0415 - loads when asked for

        workspace = self._desk.workspace
        passages = {passage.id: passage for passage in workspace.briefing.passages()}
        return Found(self._findings, self._hints, passages, workspace.sources)

    def _take_findings(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings

    def _take_hints(self, hints: tuple[Hint, ...]) -> None:
        self._hints = hints
        if self._dialog is not None:
            self._dialog.show_found(self._found())

    def _forget(self) -> None:
        self._dialog = None

    def _mend(self, identifier: str) -> None:
        """Quote, at the place that was found, what the article says there; one edit.

        Marked changes go along with words that only moved; in other words they have no place.
        """
        from briefer.domain.passage import cut  # noqa: PLC0415 - the same
        from briefer.ui.board.replacing import replaced  # noqa: PLC0415 - the same

        desk = self._desk
        briefing = desk.workspace.briefing
        passage = briefing.passage(identifier)
        finding = next((each for each in self._findings if each.passage == identifier), None)
        source = desk.workspace.sources.get(passage.article) if passage else None
        if passage is None or source is None or finding is None or finding.place is None:
            return
        fresh = cut(source.article, *finding.place, identifier=passage.id)
        edit = replaced(
            briefing,
            replace(
                passage,
                start=fresh.start,
                end=fresh.end,
                exact=fresh.exact,
                prefix=fresh.prefix,
                suffix=fresh.suffix,
                changes=_shifted(passage, fresh.start) if fresh.exact == passage.exact else (),
            ),
        )
        if edit is not None and desk.edit(edit) is not None:
            desk.said.emit(translate("Findings", "The passage quotes what its article says"))


def _shifted(passage: Passage, start: int) -> tuple[MarkedChange, ...]:
    """Return the marked changes of a passage whose words begin elsewhere."""
    by = start - passage.start
    return tuple(
        replace(each, start=each.start + by, end=each.end + by) for each in passage.changes
    )

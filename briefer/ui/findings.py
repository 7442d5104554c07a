"""The list of all findings beside the window: opened when asked for, kept current, acted upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from briefer.ui.language import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefer.evidence import Finding
    from briefer.evidence.comparing import Recut
    from briefer.evidence.drafting import Hint
    from briefer.ui.checking import Checks
    from briefer.ui.desk import Desk
    from briefer.ui.dialogs.findings import FindingsDialog, Found
    from briefer.ui.look import Look
    from briefer.ui.tokens import Tokens

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
        self._shown: Found
        checks.checked.connect(self._take_findings)
        checks.hinted.connect(self._take_hints)
        desk.finding_requested.connect(self.open)
        look.changed.connect(self._dress)

    def open(self, passage: str = "") -> None:
        """Show the list, or bring it forward where it is open.

        Args:
            passage: the id of the quotation whose line is to be chosen; empty for the first line.
        """
        if self._dialog is None:
            from briefer.ui.dialogs.findings import (  # noqa: PLC0415 - loads when asked for
                FindingsDialog,
            )

            self._shown = self._found()
            dialog = FindingsDialog(self._shown, self._look.tokens, self._parent)
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
        may_change = not workspace.read_only
        return Found(self._findings, self._hints, passages, workspace.sources, may_change)

    def _take_findings(self, findings: tuple[Finding, ...]) -> None:
        self._findings = findings

    def _take_hints(self, hints: tuple[Hint, ...]) -> None:
        self._hints = hints
        if self._dialog is not None:
            self._shown = self._found()
            self._dialog.show_found(self._shown)

    def _dress(self, tokens: Tokens) -> None:
        if self._dialog is not None:
            self._dialog.set_tokens(tokens)

    def _forget(self) -> None:
        self._dialog = None

    def _mend(self, identifier: str) -> None:
        """Quote, at the place that was found, what the article says there; one edit.

        Marked changes go along with words that are there; how many do not is said.
        """
        from briefer.evidence.comparing import recut  # noqa: PLC0415 - loads when asked for
        from briefer.ui.board.replacing import replaced  # noqa: PLC0415 - the same

        desk, shown = self._desk, self._shown
        briefing = desk.workspace.briefing
        passage = briefing.passage(identifier)
        finding = next((each for each in shown.findings if each.passage == identifier), None)
        if passage is None or finding is None or finding.place is None or not finding.placed:
            return
        if passage != shown.passages.get(identifier):
            words = translate(
                "Findings", "The passage was changed since it was checked. Nothing was done."
            )
            desk.failed.emit(words)
            return
        done = recut(passage, shown.sources[passage.article].article, finding.place)
        edit = replaced(briefing, done.passage)
        if edit is not None and desk.edit(edit) is not None:
            desk.said.emit(_mended(done))


def _mended(done: Recut) -> str:
    """Say that a passage quotes what its article says, and what did not go along."""
    words = [translate("Findings", "The passage quotes what its article says.")]
    if done.lost:
        one = translate("Findings", "1 marked change has no place there and went.")
        many = translate("Findings", "{count} marked changes have no place there and went.")
        words.append(counted(done.lost, one, many))
    if done.unplaced:
        words.append(translate("Findings", "The place in the source that was typed went, too."))
    return " ".join(words)

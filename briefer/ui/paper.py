"""All that has to do with pages, loaded after the first paint: preview, exports, printing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from briefer.document.sheet import Sheet
from briefer.errors import BrieferError
from briefer.ui.exports import Exports, Pages, over
from briefer.ui.language import say
from briefer.ui.preview import PreviewPane
from briefer.ui.proofs import Proofs
from briefer.ui.writing import Wish, Writing

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.domain.briefing import Briefing
    from briefer.ui.banner import Banner
    from briefer.ui.desk import Desk
    from briefer.ui.files import Files
    from briefer.ui.forms import Form
    from briefer.ui.printing import Printing
    from briefer.ui.tokens import Tokens
    from briefer.workspace.job import Job, Proof

translate = QCoreApplication.translate


class Paper(QObject):
    """The pages of the briefing on the desk, and what is done with them."""

    def __init__(
        self, desk: Desk, files: Files, banner: Banner, tokens: Tokens, parent: QObject
    ) -> None:
        """Start the worker process and follow the desk."""
        super().__init__(parent)
        self._desk = desk
        self._banner = banner
        self._printing: Printing | None = None
        self._to_print: Briefing | None = None
        self._print_again: Callable[[], None] = lambda: None
        self.writing = Writing(self)
        self.proofs = Proofs(desk, self.writing, self)
        self.exports = Exports(
            desk, files, Pages(self.writing, self.proofs, self.job, files.office.read), banner
        )
        self.preview = PreviewPane(desk, tokens, self.proofs)
        self.proofs.ask()

    def job(self, form: Form | None = None) -> Job:
        """Return what the pages of a form are made of.

        Raises:
            BrieferError: the template cannot be used.
        """
        workspace = self._desk.workspace
        if form is None:
            return workspace.job()
        job = workspace.job(template=form.template, sheet=form.sheet)
        if not form.template:
            return job
        # What a person has added to the pages has no room in a form of fewer parts.
        settings = replace(job.briefing.settings, appraisal=False, explained=False, annex=False)
        return replace(job, briefing=replace(job.briefing, settings=settings))

    def print(self, again: Callable[[], None]) -> None:
        """Print the pages as they are now; they are set first where that is due.

        It is due too where they say another time, as those of a preview that was open for long.

        Args:
            again: called instead where the briefing was edited before its pages were set, because
                nobody has looked yet whether what is new may go out.
        """
        if self.proofs.fresh() is not None:
            self._print_new()
            return
        if self._to_print is not None:
            return
        self._to_print, self._print_again = self._desk.workspace.briefing, again
        self._banner.begin(
            translate("Printing", "Setting the pages to print …"), self._forget_print
        )
        self.proofs.proved.connect(self._print_proved)
        self.proofs.troubled.connect(self._cannot_print)
        self._desk.opened.connect(self._print_other)
        self.proofs.ask()

    def print_form(self, form: Form) -> None:
        """Print the pages in a handout's form."""
        try:
            job = self.job(form)
        except BrieferError as error:
            self._banner.warn(say(error))
            return
        wish = Wish(
            lambda proof: self._print(proof, form),
            lambda error: self._banner.warn(say(error)),
            self._banner.end,
            self._banner.progress,
        )
        number = self.writing.prove(job, wish)
        self._banner.begin(
            translate("Printing", "Setting the pages to print …"), lambda: self.writing.stop(number)
        )

    def close(self) -> None:
        """End the worker process and the threads."""
        self.preview.close_pages()
        self.writing.close()

    def _print_proved(self) -> None:
        if self.proofs.current() is not None:
            looked_at, again = self._to_print, self._print_again
            self._forget_print()
            if looked_at is self._desk.workspace.briefing:
                self._print_new()
            else:
                again()

    def _print_new(self) -> None:
        proof = self.proofs.current()
        if proof is not None:
            self._print(proof)

    def _cannot_print(self, words: str) -> None:
        self._forget_print()
        self._banner.warn(words)

    def _print_other(self) -> None:
        """Print nothing where another briefing is opened, which nobody asked to print."""
        if self._to_print is not None and self._to_print.id != self._desk.workspace.briefing.id:
            self._forget_print()

    def _forget_print(self) -> None:
        self.proofs.proved.disconnect(self._print_proved)
        self.proofs.troubled.disconnect(self._cannot_print)
        self._desk.opened.disconnect(self._print_other)
        self._to_print = None
        self._banner.end()

    def _print(self, proof: Proof, form: Form | None = None) -> None:
        from briefer.ui.printing import Printing  # noqa: PLC0415 - QtPrintSupport loads late

        if self._printing is None:
            self._printing = Printing(self._banner)
        self._banner.end()
        booklet = form is not None and form.sheet is Sheet.BOOKLET
        said = filter(None, (self.exports.found, over(form, proof.layout)))
        self._printing.ask(proof, self._banner, booklet=booklet, found=" ".join(said))

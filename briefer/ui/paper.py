"""All that has to do with pages, loaded after the first paint: preview, exports, printing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefer.ui.exports import Exports
from briefer.ui.preview import PreviewPane
from briefer.ui.proofs import Proofs
from briefer.ui.writing import Writing

if TYPE_CHECKING:
    from briefer.ui.banner import Banner
    from briefer.ui.desk import Desk
    from briefer.ui.files import Files
    from briefer.ui.printing import Printing
    from briefer.ui.tokens import Tokens


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
        self.writing = Writing(self)
        self.proofs = Proofs(desk, self.writing, self)
        self.exports = Exports(desk, files, self.writing, self.proofs, banner)
        self.preview = PreviewPane(desk, tokens, self.proofs)
        self.proofs.ask()

    def print(self) -> None:
        """Print the pages as they are now; they are set first where that is due."""
        proof = self.proofs.current()
        if proof is not None:
            self._print()
            return
        self._banner.begin("Setting the pages to print …", self._forget_print)
        self.proofs.proved.connect(self._print_new)
        self.proofs.troubled.connect(self._cannot_print)
        self.proofs.ask()

    def close(self) -> None:
        """End the worker process and the threads."""
        self.preview.close_pages()
        self.writing.close()

    def _print_new(self) -> None:
        if self.proofs.current() is not None:
            self._forget_print()
            self._print()

    def _cannot_print(self, words: str) -> None:
        self._forget_print()
        self._banner.warn(words)

    def _forget_print(self) -> None:
        self.proofs.proved.disconnect(self._print_new)
        self.proofs.troubled.disconnect(self._cannot_print)
        self._banner.end()

    def _print(self) -> None:
        from briefer.ui.printing import Printing  # noqa: PLC0415 - QtPrintSupport loads late

        proof = self.proofs.current()
        if self._printing is None:
            self._printing = Printing(self._banner)
        if proof is not None:
            self._printing.ask(proof, self._banner)

"""What the window says over its panes by itself, each with what a person can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from briefer.ui.language import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.evidence import Finding
    from briefer.ui.banner import Banner
    from briefer.ui.desk import Desk

translate = QCoreApplication.translate


class Ways(NamedTuple):
    """What a person can be led to.

    Attributes:
        show_refused: shows messages, one for each file that could not be added.
        bring_back: brings back what was not saved.
        bring_highlights: brings in what was marked in the originals of articles, by their ids.
    """

    show_refused: Callable[[tuple[str, ...]], object]
    bring_back: Callable[[], object]
    bring_highlights: Callable[[tuple[str, ...]], object]


class Offers:
    """Words in the banner, with their buttons."""

    def __init__(self, desk: Desk, banner: Banner, ways: Ways) -> None:
        """Speak through a banner, and lead to what lies beyond the desk by the ways."""
        self._desk, self._banner, self._ways = desk, banner, ways

    def good_news(self, findings: Sequence[Finding]) -> None:
        """Say that all quotations hold, and what was not bare words; or that there are none."""
        if not findings:
            self._banner.tell(translate("Offers", "There are no quotations to check yet."))
            return
        held = [finding for finding in findings if not finding.unchecked]
        marked, left = sum(finding.marked for finding in held), len(findings) - len(held)
        parts = []
        if held:
            one = translate("Offers", "The quotation says exactly what the articles say.")
            many = translate("Offers", "All {count} quotations say exactly what the articles say.")
            if left:
                one = translate("Offers", "1 quotation says exactly what the article says.")
                many = translate("Offers", "{count} quotations say exactly what the articles say.")
            parts.append(counted(len(held), one, many))
        if marked:
            one = translate("Offers", "1 has changes, which are marked.")
            many = translate("Offers", "{count} have changes, which are marked.")
            parts.append(counted(marked, one, many))
        if left:
            one = translate("Offers", "1 was typed by hand, and there is no text to check it with.")
            many = translate(
                "Offers", "{count} were typed by hand, and there is no text to check them with."
            )
            parts.append(counted(left, one, many))
        self._banner.tell(" ".join(parts))

    def fuller(self, article: str) -> None:
        """Offer to open the fuller copy of an article that the briefing cites."""
        words = translate("Offers", "The library holds a fuller copy of the article that you cite.")
        show = translate("Offers", "Open the fuller copy")
        opened = self._desk.article_opened
        self._banner.tell(words, [(show, lambda: opened.emit(article, -1, -1))])

    def landed(self, words: str, article: str) -> None:
        """Say what was added while a person did something else, and offer to open the first."""
        show = translate("Offers", "Open the first")
        opened = self._desk.article_opened
        self._banner.tell(f"{words}.", [(show, lambda: opened.emit(article, -1, -1))])

    def refused(self, words: str, messages: tuple[str, ...]) -> None:
        """Say that files could not be added, and offer to show which and why."""
        show = translate("Offers", "Show which")
        self._banner.warn(words, [(show, lambda: self._ways.show_refused(messages))])

    def recovery(self) -> None:
        """Offer to bring back what was not saved of a briefing that is not open."""
        words = translate("Offers", "Edits of an earlier briefing were not saved. They are safe.")
        bring = translate("Offers", "Bring them back")
        self._banner.warn(words, [(bring, self._ways.bring_back)])

    def highlights(self, article: str, count: int) -> None:
        """Offer to bring in what was marked in the original of an article."""
        one = translate("Offers", "1 highlight in the original")
        many = translate("Offers", "{count} highlights in the original")
        self._to_bring(counted(count, one, many), article)

    def marked(self, marked: tuple[tuple[str, int], ...]) -> None:
        """Offer to bring in what was marked in articles that have just arrived.

        Args:
            marked: their ids, each with how often.
        """
        if self._desk.workspace.read_only:
            return
        articles = [article for article, _count in marked]
        count = sum(count for _article, count in marked)
        one = translate("Offers", "1 highlight in one of the originals")
        many = translate("Offers", "{count} highlights in {articles} of the originals")
        words = counted(count, one, many.replace("{articles}", str(len(articles))))
        self._to_bring(words, *articles)

    def _to_bring(self, words: str, *articles: str) -> None:
        def act() -> None:
            self._banner.withdraw(words)
            self._ways.bring_highlights(articles)

        bring = translate("Offers", "Bring them in")
        self._banner.also(words, [(bring, act)], stays=False)

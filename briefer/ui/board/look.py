"""What the board's faces are painted with: tokens, fonts, and what is known of articles.

It asks the workspace for the few facts that a card shows beside the briefing itself, and keeps
nothing that an edit could make stale but what ``forget`` drops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.errors import BrieferError
from briefer.ui.board.portions import above, mark_of
from briefer.ui.language import short_words, template_name
from briefer.ui.typeset import make_font, one_line

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from briefer.domain.briefing import Judgment
    from briefer.domain.passage import Locator, Passage
    from briefer.domain.reference import Source
    from briefer.domain.yardstick import Yardstick
    from briefer.ui.tokens import Tokens
    from briefer.workspace import Workspace
    from briefer.workspace.settings import TemplateWords

translate = QCoreApplication.translate


class Fonts:
    """The board's fonts, made once for a set of tokens."""

    def __init__(self, tokens: Tokens) -> None:
        """Make them."""
        size = tokens.type
        self.small: QFont = make_font(size.sans, size.small)
        self.soft: QFont = make_font(size.sans, size.small + 0.5)
        self.ui: QFont = make_font(size.sans, size.ui)
        self.comment: QFont = make_font(size.sans, size.comment)
        self.heading: QFont = make_font(size.sans, size.heading, weight=600)
        self.mark: QFont = make_font(size.sans, size.tiny, weight=600)
        self.title: QFont = make_font(size.serif, size.board_title, weight=600)
        self.quote: QFont = make_font(size.serif, size.quote)


class Look:
    """Tokens and fonts, and short facts of articles and passages.

    Attributes:
        notes: by a passage's id, what is wrong with its quotation, for people.
        hints: by a row's key, what to look at in the analyst's own words, for people.
    """

    def __init__(self, workspace: Workspace, tokens: Tokens) -> None:
        """Look at a workspace in the colors of a scheme."""
        self._workspace = workspace
        self._shorts: dict[str, str] = {}
        self._sources: dict[str, Source] = {}
        self._quoted: dict[str, tuple[Passage, str]] = {}
        self._words: tuple[str, TemplateWords] | None = None
        self.notes: dict[str, str] = {}
        self.hints: dict[str, tuple[str, ...]] = {}
        self.bare: dict[str, str] = {}
        self._standing: frozenset[str] = frozenset()
        self.tokens = tokens
        self.fonts = Fonts(tokens)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take other colors and sizes."""
        self.tokens = tokens
        self.fonts = Fonts(tokens)

    @property
    def writable(self) -> bool:
        """Whether the briefing may be edited, and writing be offered."""
        return not self._workspace.read_only

    def forget(self) -> None:
        """Drop what is remembered of articles and templates, as they came, went or changed."""
        self._words = None
        self._shorts.clear()
        self._sources.clear()
        self._quoted.clear()

    def weigh(self) -> frozenset[str]:
        """Look which passages stand; return the ids of judgments that rest on others than so far.

        A passage that is taken away leaves the judgments on it as they are: it may come back.
        """
        briefing = self._workspace.briefing
        before, resting = self._standing, [each for each in briefing.judgments if each.support]
        held = {p.id for each in briefing.sections if each.held for p in each.passages()}
        every = {p.id for p in briefing.passages()} if resting else set()
        self._standing = frozenset(every - held)
        changed = before ^ self._standing
        return frozenset(each.id for each in resting if not changed.isdisjoint(each.support))

    def resting(self, judgment: Judgment) -> int:
        """Return how many passages a judgment rests on, those quoted in its words included."""
        quoted = {each.id for each in judgment.text.passages()}
        return len(quoted.union(self._standing.intersection(judgment.support)))

    def passages(self) -> set[str]:
        """Return the ids of all passages of the briefing, those quoted in words included."""
        return {each.id for each in self._workspace.briefing.passages()}

    def hinted(self, key: str) -> tuple[str, ...]:
        """Return all hints on the words of a row, as they stand below an editor."""
        bare = self.bare.get(key, "")
        return (*self.hints.get(key, ()), bare) if bare else self.hints.get(key, ())

    def short(self, article: str) -> str:
        """Return an article's citation in a few words; empty where it cannot be found."""
        if article not in self._shorts:
            from briefer.citing import short  # noqa: PLC0415 - loads with the first card

            source = self.source(article)
            self._shorts[article] = (
                short(source.reference, short_words()) if source is not None else ""
            )
        return self._shorts[article]

    def source(self, article: str) -> Source | None:
        """Return an article with its reference, None where it cannot be found."""
        if article not in self._sources:
            try:
                self._sources[article] = self._workspace.source(article)
            except BrieferError:
                return None
        return self._sources[article]

    def located(self, passage: Passage) -> Locator | None:
        """Return where in its source a passage stands, as its note says it."""
        from briefer.composing.locators import locate  # noqa: PLC0415 - loads with the first card

        source = self.source(passage.article)
        return locate(passage, source.article if source is not None else None)

    def place(self, passage: Passage) -> str:
        """Return where in its source a passage stands, as ``p. 12``; empty where none is known.

        Counted paragraphs are left to the note: no page of the source shows their numbers.
        """
        source = self.source(passage.article)
        paged = source is not None and source.article.pages
        found = self.located(passage) if passage.locator or paged else None
        if found is None:
            return ""
        if found.label == "page":
            return translate("Board", "p. {page}").format(page=found.value)
        if found.label == "paragraph":
            return translate("Board", "para. {number}").format(number=found.value)
        return f"{found.label} {found.value}"

    def quoted(self, passage: Passage) -> str:
        """Return a passage as it prints: with its quotation marks and marked changes."""
        kept = self._quoted.get(passage.id)
        if kept is None or kept[0] is not passage:
            kept = self._quoted[passage.id] = passage, self._print(passage)
        return kept[1]

    def template(self) -> str:
        """Return the name of the briefing's template for people."""
        try:
            return template_name(self._template_words().name)
        except BrieferError:
            return self._workspace.briefing.settings.template

    def bottom_label(self) -> str:
        """Return what the template calls the bottom line; empty for the usual."""
        try:
            return template_name(self._template_words().bottom_line)
        except BrieferError:
            return ""

    @property
    def yardstick(self) -> Yardstick:
        """The terms that the briefing has for likelihood and confidence."""
        return self._workspace.briefing.settings.yardstick

    def _template_words(self) -> TemplateWords:
        """Return what the board shows of the template; its file is read once."""
        chosen = self._workspace.briefing.settings.template
        if self._words is None or self._words[0] != chosen:
            self._words = chosen, self._workspace.template_words()
        return self._words[1]

    def above(self) -> str:
        """Return the mark of the highest portion above the briefing's own marking; or empty."""
        return above(self._workspace.briefing)

    def mark(self, marking: str) -> str:
        """Return what stands before a portion of a marking, such as ``(S)``; empty for none."""
        return mark_of(marking, self._workspace.briefing.settings.profile)

    def _print(self, passage: Passage) -> str:
        from briefer.composing.quotation import printed  # noqa: PLC0415 - loads with the first card

        source = self.source(passage.article)
        article = source.article if source is not None else None
        return one_line("".join(text.text for text in printed(passage, article)))

"""A briefing: front matter, key judgments, sections and settings; immutable.

An edit makes a new one (``briefer.editing``). Nothing here knows how it looks or where it is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefer.domain.marking import MarkingProfile
from briefer.domain.prose import Prose
from briefer.domain.section import Section, Theme
from briefer.domain.yardstick import Yardstick

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.domain.passage import Passage
    from briefer.domain.section import Item


@dataclass(frozen=True, slots=True)
class FrontLine:
    """A labelled line of the memo block that the standard ones do not cover, such as ``Copy``."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands above the text; an empty value is left out on paper.

    ``date`` is ISO 8601 (``2026-11-21``), or empty for the day of export. ``draft`` counts from 1;
    0 leaves it out.
    """

    title: str = ""
    prepared_for: str = ""
    prepared_by: str = ""
    date: str = ""
    reference: str = ""
    marking: str = ""
    title_marking: str = ""
    draft: int = 0
    lines: tuple[FrontLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgment:
    """A key judgment, with likelihood and confidence where given, and the passages behind it."""

    id: str
    text: Prose
    likelihood: str = ""
    confidence: str = ""
    support: tuple[str, ...] = ()
    marking: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a briefing is cited and printed.

    Attributes:
        style: the name of a CSL style, or the path of a ``.csl`` file.
        template: the name of a template.
        paper: ``letter`` or ``a4``.
        language: BCP 47; the language of labels, dates and quotation marks on the page.
        profile: the system of markings; without levels, ``front.marking`` prints as it stands.
        portions: whether each portion and title carries its own marking.
        appraisal: whether a table of the sources is printed.
        yardstick: the terms of likelihood and confidence; without bands, any words will do.
        explained: whether the page explains the yardstick's terms.
        annex: whether the check of the quotations is printed.
        corroboration: whether a passage's note says who else reports the same.
    """

    style: str = "chicago-notes-bibliography"
    template: str = "briefing-note"
    paper: str = "letter"
    language: str = "en-US"
    profile: MarkingProfile = field(default_factory=MarkingProfile)
    portions: bool = False
    appraisal: bool = False
    yardstick: Yardstick = field(default_factory=Yardstick)
    explained: bool = False
    annex: bool = False
    corroboration: bool = True


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What the author of a briefing thinks of a source; what is empty was not said.

    Attributes:
        article: the source's id.
        reliability: of the source by the Admiralty code, ``A`` to ``F``.
        credibility: of what it says by the same code, ``1`` to ``6``.
        origin: own reporting, or whom it cites.
        interest: what it may have to gain.
    """

    article: str
    reliability: str = ""
    credibility: str = ""
    origin: str = ""
    interest: str = ""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A span of an article, in code points, that is not to be suggested for a section again."""

    section: str
    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Briefing:
    """The whole content of one briefing."""

    id: str
    front: FrontMatter = field(default_factory=FrontMatter)
    bottom_line: Prose = field(default_factory=Prose)
    judgments: tuple[Judgment, ...] = ()
    sections: tuple[Section, ...] = ()
    themes: tuple[Theme, ...] = ()
    settings: Settings = field(default_factory=Settings)
    appraisals: tuple[Appraisal, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()

    def printed(self) -> Briefing:
        """Return the briefing as it prints: without the sections that are kept aside."""
        kept = tuple(section for section in self.sections if not section.held)
        return self if len(kept) == len(self.sections) else replace(self, sections=kept)

    def passages(self) -> Iterator[Passage]:
        """Yield every passage in the order of the page, those inside prose included.

        Passages that are kept aside (``Section.held``) are among them, where they stand.
        """
        yield from self.bottom_line.passages()
        for judgment in self.judgments:
            yield from judgment.text.passages()
        for section in self.sections:
            yield from section.passages()

    def passage(self, identifier: str) -> Passage | None:
        """Return the passage of an id, or None."""
        return next((p for p in self.passages() if p.id == identifier), None)

    def cited(self) -> tuple[str, ...]:
        """Return the ids of all articles quoted or cited, each once, in the order of the page.

        Those that are known to say the same as a passage are among them.
        """
        seen: dict[str, None] = dict.fromkeys(self.bottom_line.articles())
        for judgment in self.judgments:
            seen |= dict.fromkeys(judgment.text.articles())
        for section in self.sections:
            seen |= dict.fromkeys(section.articles())
        return tuple(seen)

    def appraisal(self, article: str) -> Appraisal:
        """Return what is thought of an article; an empty appraisal where nothing was said."""
        found = (each for each in self.appraisals if each.article == article)
        return next(found, Appraisal(article))

    def dismissals(self) -> Iterator[tuple[Section, Dismissal]]:
        """Yield what was dismissed, section by section.

        What was dismissed for a section that is removed is kept for when that comes back.
        """
        for section in self.sections:
            for each in self.dismissed:
                if each.section == section.id:
                    yield section, each

    def judgment(self, identifier: str) -> Judgment | None:
        """Return the key judgment of an id, or None."""
        return next((each for each in self.judgments if each.id == identifier), None)

    def theme(self, identifier: str) -> Theme | None:
        """Return the theme of an id, or None."""
        return next((theme for theme in self.themes if theme.id == identifier), None)

    def section(self, identifier: str) -> Section | None:
        """Return the section of an id, or None."""
        return next((section for section in self.sections if section.id == identifier), None)

    def place(self, item: str) -> tuple[Section, int] | None:
        """Return the section that holds an item and the item's index there, or None."""
        for section in self.sections:
            for index, candidate in enumerate(section.items):
                if candidate.id == item:
                    return section, index
        return None

    def item(self, identifier: str) -> Item | None:
        """Return the passage or comment of an id that stands in a section by itself, or None."""
        place = self.place(identifier)
        return place[0].items[place[1]] if place else None

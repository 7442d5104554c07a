"""Every word on the page that is neither the analyst's nor a source's, in English.

The labels follow the briefing's language, not the window's; ``languages`` knows which there are.
Words in braces are filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefer.citing import ShortWords
from briefer.domain import months

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class DateLabels:
    """How a language writes dates; ``months`` holds twelve names, ``seasons`` four from spring."""

    months: tuple[str, ...]
    seasons: tuple[str, ...]
    day: str
    month: str
    year: str
    about: str
    range: str
    moment: str
    undated: str


@dataclass(frozen=True, slots=True)
class QuotationLabels:
    """How a language quotes: its outer and inner pairs of marks, and what a note says of a source.

    ``sic`` marks a fault of the source's.
    """

    outer: tuple[str, str]
    inner: tuple[str, str]
    sic: str
    ellipsis: str
    brackets: str
    ellipsis_and_brackets: str


@dataclass(frozen=True, slots=True)
class SourceLabels:
    """What is said of a source: where it comes from, what it does not state, what was supplied.

    ``fields`` names CSL variables for people, in the order in which they are listed. ``kinds``
    names the groups of the source list in the order in which they stand (``kinds.group_of``).
    ``no_date`` holds the words by which a citation style says itself that a date is not known.
    """

    heading: str
    kinds: Mapping[str, str]
    untitled: str
    lost: str
    untitled_in_short: str
    outlet_in_short: str
    no_origin: str
    speaker: str
    speaker_no_origin: str
    citing: str
    not_stated: str
    taken: str
    inferred: str
    typed: str
    no_date: tuple[str, ...]
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AppraisalLabels:
    """The words of the table of sources; ``types`` names CSL item types for people.

    ``reliabilities`` and ``credibilities`` say what the letters and numbers of the Admiralty code
    mean.
    """

    caption: str
    summary: str
    source: str
    what: str
    published: str
    quoted: str
    remarks: str
    no_date: str
    no_remark: str
    other: str
    captured: str
    rating: str
    not_rated: str
    origin: str
    interest: str
    reliabilities: Mapping[str, str]
    credibilities: Mapping[str, str]
    types: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class YardstickLabels:
    """The words of the tables that say what terms of likelihood and confidence mean.

    ``meanings`` says the program's own meanings of confidences, by the English, where that is not
    it.
    """

    likelihood: str
    likelihoods: str
    term: str
    chance: str
    range: str
    confidence: str
    confidences: str
    level: str
    meaning: str
    meanings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AnnexLabels:
    """The words of the annex; ``states`` says how a quotation stands to its source."""

    heading: str
    summary: str
    quotations: str
    quotations_summary: str
    number: str
    quotation: str
    source: str
    state: str
    files: str
    files_summary: str
    digest: str
    captured: str
    no_file: str
    not_recorded: str
    states: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CorroborationLabels:
    """What a note says of who else reports the same.

    ``numbers`` are words for the count of independent sources, from two on; ``dependent`` is said
    where all have it from one source, ``plain`` where that is not known.
    """

    source: str
    counted: str
    dependent: str
    plain: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Labels:
    """All the words of one language.

    ``stronger`` holds words that make another likelihood of the one that they stand before;
    ``levels`` says likelihoods and confidences that are stored in English, where that is not it.
    """

    kind_with_draft: str
    untitled: str
    prepared_for: str
    prepared_by: str
    date: str
    reference: str
    subject: str
    marking: str
    bottom_line: str
    judgments: str
    likelihood: str
    stronger: tuple[str, ...]
    confidence: str
    confidence_word: str
    levels: Mapping[str, str]
    contents: str
    nothing: str
    footer: str
    footer_with_draft: str
    page: str
    pair: str
    many: str
    separator: str
    dates: DateLabels
    quotation: QuotationLabels
    sources: SourceLabels
    appraisal: AppraisalLabels
    yardstick: YardstickLabels
    annex: AnnexLabels
    corroboration: CorroborationLabels

    @property
    def short(self) -> ShortWords:
        """The words of a source that no style had any for."""
        sources = self.sources
        return ShortWords(
            self.pair,
            self.many,
            sources.untitled_in_short,
            sources.outlet_in_short,
            self.dates.undated,
        )

    def level(self, stored: str) -> str:
        """Return a likelihood or confidence as the page says it; a person's own stays."""
        return self.levels.get(stored.strip().lower(), stored)

    def listed(self, words: Iterable[str]) -> str:
        """Return words as a list in a sentence: ``author, outlet and date``."""
        *most, last = words
        return self.pair.format(first=self.separator.join(most), second=last) if most else last


ENGLISH: Final = Labels(
    kind_with_draft="{kind}, draft {draft}",
    untitled="Untitled briefing",
    prepared_for="For",
    prepared_by="From",
    date="Date",
    reference="Reference",
    subject="Subject",
    marking="Marking",
    bottom_line="Bottom line",
    judgments="Key judgments",
    likelihood="Likelihood: {likelihood}.",
    stronger=("very", "highly", "extremely", "more", "less", "not"),
    confidence="Our confidence in this is {confidence}.",
    confidence_word="confidence",
    levels={},
    contents="Contents",
    nothing="This briefing has no passages or comments yet.",
    footer="Exported {moment}",
    footer_with_draft="Draft {draft}, exported {moment}",
    page="Page {page} of {pages}",
    pair="{first} and {second}",
    many="{first} and others",
    separator=", ",
    dates=DateLabels(
        months=months.ENGLISH,
        seasons=("Spring", "Summer", "Autumn", "Winter"),
        day="{month} {day}, {year}",
        month="{month} {year}",
        year="{year}",
        about="about {date}",
        range="{start} – {end}",
        moment="{date}, {time}",
        undated="undated",
    ),
    quotation=QuotationLabels(
        outer=("“", "”"),
        inner=("‘", "’"),
        sic="sic",
        ellipsis="ellipsis in original",
        brackets="brackets in original",
        ellipsis_and_brackets="ellipsis and brackets in original",
    ),
    sources=SourceLabels(
        heading="Sources",
        kinds={
            "articles": "Articles",
            "books": "Books and reports",
            "web": "Web pages",
            "spoken": "Interviews and speeches",
            "official": "Official documents",
            "other": "Other sources",
        },
        untitled="[Untitled article]",
        lost="[Article not found]",
        untitled_in_short="untitled",
        outlet_in_short="outlet not stated",
        no_origin="Author and outlet not stated",
        speaker="{speaker}, quoted by {origin}",
        speaker_no_origin="{speaker}; author and outlet not stated",
        citing="citing {cited}",
        not_stated="{fields} not stated.",
        taken="{fields} supplied from other sources.",
        inferred="{fields} inferred.",
        typed="{fields} supplied by the author of this briefing.",
        no_date=("n.d.", "undated", "no date"),
        fields={
            "author": "author",
            "title": "title",
            "container-title": "outlet",
            "issued": "date",
            "URL": "address",
            "publisher": "publisher",
            "volume": "volume",
            "issue": "issue",
            "page": "pages",
            "section": "section",
            "edition": "edition",
            "editor": "editor",
            "translator": "translator",
            "genre": "kind",
            "accessed": "day of access",
        },
    ),
    appraisal=AppraisalLabels(
        caption="Sources at a glance",
        summary=(
            "One row a source: what it is, when it was published, how many of its passages are"
            " quoted here, and what it does not state or was supplied from elsewhere."
        ),
        source="Source",
        what="What it is",
        published="Published",
        quoted="Quoted",
        remarks="Not stated or supplied",
        no_date="not stated",
        no_remark="Nothing",
        other="Document",
        captured="{published}; captured {day}",
        rating="Rating",
        not_rated="not rated",
        origin="Origin: {origin}.",
        interest="Interest: {interest}.",
        reliabilities={
            "A": "completely reliable",
            "B": "usually reliable",
            "C": "fairly reliable",
            "D": "not usually reliable",
            "E": "unreliable",
            "F": "reliability unknown",
        },
        credibilities={
            "1": "confirmed by other sources",
            "2": "probably true",
            "3": "possibly true",
            "4": "doubtful",
            "5": "improbable",
            "6": "truth cannot be judged",
        },
        types={
            "article": "Article",
            "article-journal": "Journal article",
            "article-magazine": "Magazine article",
            "article-newspaper": "Newspaper article",
            "bill": "Bill",
            "book": "Book",
            "broadcast": "Broadcast",
            "chapter": "Chapter",
            "entry-encyclopedia": "Encyclopedia entry",
            "hearing": "Hearing",
            "interview": "Interview",
            "legal_case": "Court decision",
            "legislation": "Law",
            "pamphlet": "Pamphlet",
            "paper-conference": "Conference paper",
            "post": "Online post",
            "post-weblog": "Blog post",
            "regulation": "Regulation",
            "report": "Report",
            "review": "Review",
            "speech": "Speech",
            "thesis": "Thesis",
            "treaty": "Treaty",
            "webpage": "Web page",
        },
    ),
    yardstick=YardstickLabels(
        likelihood="What the words of likelihood mean",
        likelihoods="One row a step, from the least likely, with the chance it stands for.",
        term="Term",
        chance="Chance",
        range="{low}–{high}%",
        confidence="What the words of confidence mean",
        confidences="One row a level of confidence, from the highest.",
        level="Confidence",
        meaning="What the judgment rests on",
        meanings={},
    ),
    annex=AnnexLabels(
        heading="Annex: check of the quotations",
        summary=(
            "Each quotation was held against the text of its source on {day}. Quotations: {count}."
            " {states}."
        ),
        quotations="Quotations",
        quotations_summary="One row a quotation, in the order of the page, with what was found.",
        number="No.",
        quotation="Quotation",
        source="Source",
        state="Result",
        files="Files",
        files_summary="One row a source: the digest of its file, and when the file was captured.",
        digest="SHA-256 of the file",
        captured="Captured",
        no_file="no file",
        not_recorded="not recorded",
        states={
            "exact": "Exact",
            "marked": "Exact but for marked changes",
            "moved": "Word for word, in another place",
            "differs": "Words differ",
            "uncertain": "Found in several places, or not for certain",
            "gone": "Not in the source",
            "unreadable": "Source not readable",
            "unchecked": "Typed by hand, not checked",
        },
    ),
    corroboration=CorroborationLabels(
        source="{name} ({date})",
        counted="Also reported by {sources}; {count} independent sources.",
        dependent="Also reported by {sources}, not independently.",
        plain="Also reported by {sources}.",
        numbers=("two", "three", "four", "five", "six", "seven", "eight", "nine"),
    ),
)

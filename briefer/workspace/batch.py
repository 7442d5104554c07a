"""What the command line asks of a workspace: read, new, export, check. Prints nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer import storage
from briefer.document.sheet import Sheet
from briefer.errors import Said
from briefer.sources import Readers, read_file
from briefer.workspace.adding import now
from briefer.workspace.gaps import refuse
from briefer.workspace.outline import OutlineError, build, read_outline
from briefer.workspace.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from briefer.document.layout import Layout
    from briefer.domain.reference import Source
    from briefer.evidence import Finding
    from briefer.evidence.drafting import Hint
    from briefer.workspace.places import Places


_FIRST_WORDS: Final = 60
"""Characters of a quotation that tell people which one is meant."""

_LARGEST_TEMPLATE: Final = 50 * 2**20
"""Bytes of an office's own Word template."""


class Read(NamedTuple):
    """What came of reading files.

    Attributes:
        sources: what was read, in order.
        failures: a message for people for each file that could not be.
        passed_over: how many files of folders are of no kind that can be read.
    """

    sources: list[Source]
    failures: list[Said]
    passed_over: int


def read(paths: Iterable[Path], readers: Readers | None = None) -> Read:
    """Read article files, and those of folders.

    Args:
        paths: files and folders.
        readers: the processes that read foreign formats; the usual ones where None.
    """
    from briefer.sources.folders import gather  # noqa: PLC0415 - loads for this alone
    from briefer.sources.together import read_all  # noqa: PLC0415 - loads for this alone

    sources: list[Source] = []
    with readers or Readers() as hands:
        found = gather(paths, hands.formats)
        failures = list(found.failed)
        for outcome in read_all(found.files, hands):
            if outcome.source is not None:
                sources.append(outcome.source)
            elif outcome.error is not None:
                failures.append(Said.of(outcome.error))
    return Read(sources, failures, found.passed_over)


def reading(source: Source) -> dict[str, object]:
    """Return how an article was read, as JSON: positions are code points in its text."""
    article, reference = source.article, source.reference
    return {
        "file": article.origin.name,
        "sha256": article.origin.sha256,
        "reference": reference.item(article.id),
        "basis": {
            field.variable: {
                key: value
                for key, value in (
                    ("kind", field.basis.kind.value),
                    ("article", field.basis.article),
                    ("line", field.basis.line),
                    ("note", field.basis.note),
                )
                if value
            }
            for field in reference.fields
        },
        "blocks": [
            {
                "role": block.role.value,
                "start": block.start,
                "end": block.end,
                "text": article.quote(block.start, block.end),
            }
            for block in article.blocks
        ],
    }


def lines(source: Source) -> Iterator[str]:
    """Yield how an article was read, a line a block, for people."""
    article = source.article
    yield f"{article.origin.name}: {source.reference.title or 'no title stated'}"
    for block in article.blocks:
        yield f"  {block.role.value:9} {article.quote(block.start, block.end)[:100]}"


def new(
    places: Places,
    out: Path,
    passages: Path,
    files: Sequence[Path],
    replace_existing: bool = False,  # noqa: FBT001, FBT002 - mirrors the command line's flag
) -> tuple[str, ...]:
    """Make a briefing's file from article files and a list of passages.

    Returns:
        The headings of sections that no theme is named like, as a typing error makes them too.

    Raises:
        BrieferError: an article or the list cannot be used, or the file is there already; nothing
            was written.
    """
    if out.exists() and not replace_existing:
        raise OutlineError(
            "“{name}” is there already. Nothing was written. Choose another name or --replace it.",
            name=out.name,
        )
    with Readers() as readers:
        captured = now()
        sources = [read_file(file, captured=captured, readers=readers) for file in files]
    workspace = Workspace(places, journaled=False)
    outline = read_outline(passages)
    briefing = build(outline, sources, workspace.themes(), identifier=workspace.briefing.id)
    cited = set(briefing.cited())
    storage.save(out, briefing, {s.article.id: s for s in sources if s.article.id in cited})
    return tuple(section.heading for section in briefing.sections if not section.theme)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How an export differs from what the briefing says; what is empty does not.

    Attributes:
        style: a citation style's name or file.
        paper: a key of ``PAPERS``.
        template: a template's id.
        language: BCP 47, of labels, dates and quotation marks.
        sheet: how the pages of a PDF lie on sheets.
        release: whether Word files leave out where quotations came from and who edited them.
        office: an office's own Word template.
        strict: whether a quotation that differs from its source refuses the export, whatever the
            template asks for.
    """

    style: str = ""
    paper: str = ""
    template: str = ""
    language: str = ""
    sheet: Sheet = Sheet.SINGLE
    release: bool = False
    office: Path | None = None
    strict: bool = False


class Exported(NamedTuple):
    """What came of an export.

    Attributes:
        written: the files.
        warnings: words for people about the briefing.
        differing: a line for each quotation that stands there and is not what its source says.
    """

    written: list[Path]
    warnings: tuple[Said, ...]
    differing: tuple[Said, ...]


def export(places: Places, file: Path, to: Sequence[Path], wanted: Wanted) -> Exported:
    """Export a briefing's file, the PDF first, so that a Word file's contents list has its pages.

    Raises:
        BrieferError: the briefing cannot be opened, may not be exported as it is, or a file not be
            written.
    """
    from briefer.workspace import press  # noqa: PLC0415 - the writers load for this alone

    workspace = Workspace(places, journaled=False)
    warnings = workspace.open(file)
    settings = workspace.briefing.settings
    if wanted.template and wanted.template != settings.template:
        settings = workspace.with_template(wanted.template)
    workspace.briefing = replace(
        workspace.briefing,
        settings=replace(
            settings,
            style=wanted.style or settings.style,
            paper=wanted.paper or settings.paper,
            language=wanted.language or settings.language,
        ),
    )
    verified = wanted.strict or workspace.template_words().verified
    missing = refuse(workspace.briefing, workspace.sources, verified=verified)
    job = workspace.job(sheet=wanted.sheet)
    office = _office(wanted.office)
    layout: Layout | None = None
    for path in sorted(to, key=lambda path: path.suffix.lower() != ".pdf"):
        layout = press.export(job, path, layout, release=wanted.release, office=office)
    trouble = filter(None, (workspace.take_trouble(),))
    unchecked = (gap.words for gap in missing if gap.passage and not gap.differs)
    differing = tuple(gap.words for gap in missing if gap.differs)
    return Exported(list(to), (*warnings, *trouble, *unchecked), differing)


def _office(file: Path | None) -> bytes | None:
    if file is None:
        return None
    try:
        if file.stat().st_size > _LARGEST_TEMPLATE:
            raise OutlineError(
                "“{name}” is too large for a Word template. Nothing was written.", name=file.name
            )
        return file.read_bytes()
    except OSError as error:
        raise OutlineError(
            "“{name}” cannot be read. Nothing was written. Check its name and permissions.",
            name=file.name,
        ) from error


class Checked(NamedTuple):
    """What the check of a briefing's file found.

    Attributes:
        findings: what was found of each quotation, in the order of the page.
        hints: what there is to look at in the analyst's own words, in the same order.
        words: the words of each quotation, on one line, by its passage's id.
        articles: the article of each, likewise.
        warnings: words for people about the file.
    """

    findings: tuple[Finding, ...]
    hints: tuple[Hint, ...]
    words: dict[str, str]
    articles: dict[str, str]
    warnings: tuple[Said, ...]

    @property
    def differing(self) -> tuple[str, ...]:
        """A line for each quotation that is not verbatim."""
        return tuple(
            f"“{_shortened(self.words[each.passage])}”: {each.message}"
            for each in self.findings
            if each.differs
        )

    @property
    def marked(self) -> tuple[str, ...]:
        """A line for each quotation that is verbatim but for changes that are marked."""
        return tuple(
            f"“{_shortened(self.words[each.passage])}”: {each.message}"
            for each in self.findings
            if each.marked
        )

    @property
    def verbatim(self) -> int:
        """How many quotations are verbatim, but for marked changes."""
        return sum(finding.sound for finding in self.findings)

    @property
    def unchecked(self) -> int:
        """How many were typed by hand, so that there is no text to hold them against."""
        return len(self.findings) - self.verbatim - len(self.differing)

    @property
    def hinted(self) -> tuple[str, ...]:
        """A line for each hint."""
        return tuple(f"hint: “{_shortened(each.begins)}”: {each.message}" for each in self.hints)

    def plain(self) -> dict[str, object]:
        """Return all of it as plain values: positions are code points of the article's text."""
        return {
            "quotations": [
                {
                    "passage": each.passage,
                    "article": self.articles[each.passage],
                    "state": each.state.value,
                    "message": each.message,
                    "quotation": self.words[each.passage],
                    "place": list(each.place) if each.place else None,
                }
                for each in self.findings
            ],
            "hints": [
                {
                    "holder": each.holder or None,
                    "concern": each.concern.value,
                    "message": each.message,
                    "begins": each.begins,
                }
                for each in self.hints
            ],
            "warnings": list(self.warnings),
        }


def check(places: Places, file: Path) -> Checked:
    """Check a briefing's file: its quotations, and the analyst's own words.

    Raises:
        StorageError: the file cannot be opened.
    """
    from briefer.evidence.drafting import hints  # noqa: PLC0415 - loads for this alone

    workspace = Workspace(places, journaled=False)
    warnings = workspace.open(file)
    briefing = workspace.briefing
    passages = tuple(briefing.passages())
    return Checked(
        workspace.check(),
        hints(briefing, workspace.sources),
        {passage.id: " ".join(passage.exact.split()) for passage in passages},
        {passage.id: passage.article for passage in passages},
        warnings,
    )


class ReadBack(NamedTuple):
    """What became of a briefing in a Word file that others edited.

    Attributes:
        lines: that, as lines for people.
        details: the same as JSON.
        clean: whether nothing did.
        warnings: words for people about the briefing's file.
    """

    lines: list[str]
    details: dict[str, object]
    clean: bool
    warnings: tuple[Said, ...]


def readback(places: Places, edited: Path, file: Path) -> ReadBack:
    """Compare a briefing's file with a Word file that others edited; neither is changed.

    Raises:
        BrieferError: one of them cannot be read, or the briefing not be composed.
    """
    from briefer.workspace.readback import (  # noqa: PLC0415 - loads for this alone
        details,
        read_back,
        told,
    )

    workspace = Workspace(places, journaled=False)
    try:
        warnings = workspace.open(file)
        report = read_back(workspace, edited)
        words = {
            passage.id: " ".join(passage.exact.split()) for passage in workspace.briefing.passages()
        }
        return ReadBack(
            list(told(report, words)),
            details(report, workspace.briefing),
            report.clean,
            warnings,
        )
    finally:
        workspace.close()


def _shortened(words: str) -> str:
    return words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS].rsplit(' ', 1)[0]} …"

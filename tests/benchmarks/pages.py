"""How long and how much memory documents take, beside programs that set the same content.

``python tests/benchmarks/pages.py [ROUNDS [PASSAGES ...]]`` makes briefings of 40, 250, 1,000 and
4,000 passages in four sections: about 78 words of the five articles each, a note each, a comment
every fifth. The peers are pandoc (the one on the path, or else the one that Briefer brings),
novelWriter, typst and WeasyPrint; one that is not on the path is said to be missing. An environment
with the packages ``novelWriter`` and ``typst`` serves for both, its folder of programs on the path:
typst's package is the same compiler without the program, and Python starts in 0.02 s.
Programs run in turn, so that a busy machine slows all of them. Prints one table; ends with 1 where
a ratio is above its limit.
"""

from __future__ import annotations

import os
import pickle
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pypandoc
from rows import Row, ended

from briefer.composing import compose
from briefer.document.block import Heading, Paragraph, Quotation, Title
from briefer.document.design import Design, Faces
from briefer.document.template import Template
from briefer.document.walk import plain
from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section, Theme
from briefer.sources import read_file
from briefer.workspace.job import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.document.document import Document
    from briefer.domain.reference import Source
    from briefer.domain.section import Item

ROUNDS: Final = 3
SIZES: Final = (40, 250, 1_000, 4_000)
USUAL: Final = 1_000
"""The size at which the writers alone are compared."""
MORE: Final = 4
"""How many times more passages show whether cost grows as size does."""
DOCX_LIMITS: Final = {1_000: 0.5}
PDF_LIMITS: Final = {40: 2.5, 1_000: 1.0}
ROOT: Final = Path(__file__).resolve().parents[2]
FONTS: Final = ROOT / "resources" / "fonts"
WORDS: Final = 78
SECTIONS: Final = 4
PASSAGES_A_COMMENT: Final = 5
COMMENT: Final = "The figure rests on one report; another source puts it lower."
COLORS: Final = ("#9A6412", "#A63A32", "#17706B", "#4A54A3")

TYPST_HEAD: Final = """
#set document(title: "A measured briefing")
#set text(font: "Noto Serif", size: 10.5pt, lang: "en")
#set page(paper: "us-letter", numbering: "1 / 1")
#outline()
"""
EXPORT: Final = """
import pickle, sys
from pathlib import Path
from briefer.workspace.press import export
export(pickle.loads(Path(sys.argv[1]).read_bytes()), Path(sys.argv[2]))
"""
WRITE: Final = """
import importlib, io, pickle, sys, time
from pathlib import Path
document, design = pickle.loads(Path(sys.argv[1]).read_bytes())
writer = importlib.import_module("briefer.writers." + sys.argv[2])
if sys.argv[2] == "docx":
    import docx, lxml.etree
else:
    import briefer.writers.pdf.writer
begun = time.process_time()
writer.write(document, design, io.BytesIO())
print(time.process_time() - begun)
"""

TYPST: Final = """
import sys, typst
typst.compile(sys.argv[1], output=sys.argv[2], font_paths=[sys.argv[3]])
"""
NOVELWRITER: Final = """
import os, sys, time
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PyQt6.QtWidgets import QApplication
app = QApplication([])
from novelwriter import CONFIG, SHARED
CONFIG.initConfig(Path(sys.argv[2]).parent, Path(sys.argv[2]).parent)
from novelwriter.gui.theme import GuiTheme
SHARED._theme = GuiTheme()
from novelwriter.core.project import NWProject
from novelwriter.formats.todocx import ToDocX
text = Path(sys.argv[1]).read_text("utf-8")
builder = ToDocX(NWProject())
begun = time.process_time()
builder._text = text
builder.initDocument()
builder.tokenizeText()
builder.doConvert()
builder.closeDocument()
builder.saveDocument(Path(sys.argv[2]))
print(time.process_time() - begun)
sys.stdout.flush()
os._exit(0)
"""


@dataclass
class Measured:
    """What a program took, round by round: seconds, and megabytes at the most.

    A slow one runs in the first round alone, as whole processes of more than ``USUAL`` passages do:
    they show the curve, and are not judged.
    """

    command: list[str]
    inner: bool = False
    slow: bool = False
    seconds: list[float] = field(default_factory=list)
    peak: float = 0.0

    def run(self, folder: str) -> None:
        """Run the program once; ``inner`` takes the processor's seconds that it prints itself."""
        surroundings = dict(os.environ, PYTHONPYCACHEPREFIX=folder)
        surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
        begun = time.perf_counter()
        with subprocess.Popen(
            self.command, stdout=subprocess.PIPE, text=True, env=surroundings
        ) as process:
            said = process.stdout.read() if process.stdout else ""
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        taken = time.perf_counter() - begun
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, self.command)
        self.seconds.append(float(said.split()[-1]) if self.inner else taken)
        self.peak = max(self.peak, used.ru_maxrss / 1024)

    @property
    def median(self) -> float:
        """The median of the seconds, the first round aside where there are more."""
        return statistics.median(self.seconds[1:] or self.seconds)


def briefing(count: int, sources: list[Source]) -> Briefing:
    """Return a briefing of so many passages."""
    themes = tuple(
        Theme(f"t{number}", f"Theme {number}", color) for number, color in enumerate(COLORS, 1)
    )
    spans = _spans(sources)
    sections = []
    for number, theme in enumerate(themes, 1):
        items: list[Item] = []
        for index in range(count // SECTIONS):
            if index % PASSAGES_A_COMMENT == 0:
                items.append(Comment(f"c{number}x{index}", prose(COMMENT)))
            source, start, end = next(spans)
            identifier = f"p{number}x{index}"
            items.append(cut(source.article, start, end, identifier=identifier))
        sections.append(Section(f"s{number}", theme.name, theme.id, tuple(items)))
    front = FrontMatter(title="A measured briefing", prepared_by="East Asia desk")
    return Briefing("b1", front, sections=tuple(sections), themes=themes)


def _spans(sources: list[Source]) -> Iterator[tuple[Source, int, int]]:
    """Yield spans that begin with a sentence and have about as many words as asked, for ever."""
    while True:
        for source in sources:
            text = source.article.text
            words = [word.span() for word in re.finditer(r"\S+", text)]
            begins = [
                index
                for index, (start, _) in enumerate(words)
                if text[start].isupper() and index + WORDS < len(words)
            ]
            for index in begins:
                yield source, words[index][0], words[index + WORDS - 1][1]


def typst_text(document: Document) -> str:
    """Return a document as typst's markup: the same words, notes and links."""
    notes = {note.number: plain(note.inlines) for note in document.notes}
    parts = [TYPST_HEAD]
    for block, words, number in _walked(document):
        string = words.replace("\\", "\\\\").replace('"', '\\"')
        note = notes.get(number, "").replace("\\", "\\\\").replace('"', '\\"')
        footnote = f'#footnote[#"{note}"]' if note else ""
        if isinstance(block, Heading):
            parts.append(f'= #"{string}"\n')
        elif isinstance(block, Quotation):
            parts.append(f'#quote(block: true)[#"{string}"{footnote}]\n')
        else:
            parts.append(f'#"{string}"\n')
    return "\n".join(parts)


def markdown(document: Document) -> str:
    """Return a document as pandoc's Markdown: the same words and notes."""
    parts = ["---\ntitle: A measured briefing\n---\n"]
    for block, words, number in _walked(document):
        string = re.sub(r"([\\`*_{}\[\]()#+.!<>~^$@|:\"'-])", r"\\\1", words)
        if isinstance(block, Heading):
            parts.append(f"# {string}\n")
        elif isinstance(block, Quotation):
            parts.append(f"> {string}[^{number}]\n")
        else:
            parts.append(f"{string}\n")
    for note in document.notes:
        string = re.sub(r"([\\`*_{}\[\]()#+.!<>~^$@|:\"'-])", r"\\\1", plain(note.inlines))
        parts.append(f"[^{note.number}]: {string}\n")
    return "\n".join(parts)


HTML_HEAD: Final = """<!doctype html><html lang="en"><title>A measured briefing</title><style>
@page { size: letter; @bottom-center { content: counter(page) " / " counter(pages) } }
body { font: 10.5pt "Noto Serif" } .note { float: footnote; font-size: 8.5pt }
</style>"""


def html(document: Document) -> str:
    """Return a document as a page for WeasyPrint: the same words and notes."""
    parts = [HTML_HEAD]
    for block, words, number in _walked(document):
        if isinstance(block, Heading):
            parts.append(f"<h1>{escape(words)}</h1>")
        elif isinstance(block, Quotation):
            note = escape(plain(document.notes[number - 1].inlines))
            parts.append(
                f'<blockquote>{escape(words)}<span class="note">{note}</span></blockquote>'
            )
        else:
            parts.append(f"<p>{escape(words)}</p>")
    return "\n".join(parts)


def novel(document: Document) -> str:
    """Return a document as novelWriter's own text: the same words and notes."""
    parts = []
    for block, words, number in _walked(document):
        if isinstance(block, Heading | Title):
            parts.append(f"# {words}\n")
        elif isinstance(block, Quotation):
            note = plain(document.notes[number - 1].inlines)
            parts.append(f"{words}[footnote:f{number}]\n\n%Footnote.f{number}: {note}\n")
        else:
            parts.append(f"{words}\n")
    return "\n".join(parts)


def _walked(document: Document) -> Iterator[tuple[object, str, int]]:
    """Yield the blocks that make up the length, their words, and a quotation's note."""
    number = 0
    for block in document.blocks:
        if isinstance(block, Quotation):
            number += 1
            yield block, plain(block.inlines), number
            if block.attribution:
                yield None, plain(block.attribution), 0
        elif isinstance(block, Heading | Paragraph | Title):
            yield block, plain(block.inlines), 0


class Bench:
    """Holds the files and the programs."""

    def __init__(self, folder: Path, sizes: Sequence[int]) -> None:
        """Make briefings of so many passages, and what the peers read."""
        self._folder = folder
        sources = [read_file(path) for path in sorted((ROOT / "seeds").glob("*.txt"))]
        by_id = {source.article.id: source for source in sources}
        design = Design(faces=Faces(folder=FONTS))
        template = Template("briefing-note", "Briefing note", "Briefing note", design)
        now = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)
        for count in sizes:
            job = Job(briefing(count, sources), by_id, template, now)
            document = compose(
                job.briefing, by_id, now=now, contents=count > SECTIONS, template=template
            )
            self._file(f"{count}.job").write_bytes(pickle.dumps(job))
            self._file(f"{count}.document").write_bytes(pickle.dumps((document, design)))
            self._file(f"{count}.typ").write_text(typst_text(document), "utf-8")
            self._file(f"{count}.md").write_text(markdown(document), "utf-8")
            self._file(f"{count}.nwd").write_text(novel(document), "utf-8")
            self._file(f"{count}.html").write_text(html(document), "utf-8")

    def _file(self, name: str) -> Path:
        return self._folder / name

    def export(self, count: int, suffix: str) -> Measured:
        """Return Briefer's whole process."""
        job, out = self._file(f"{count}.job"), self._file(f"{count}.{suffix}")
        return Measured([sys.executable, "-c", EXPORT, str(job), str(out)], slow=count > USUAL)

    def write(self, count: int, writer: str) -> Measured:
        """Return one of Briefer's writers alone, its modules loaded."""
        document = str(self._file(f"{count}.document"))
        return Measured([sys.executable, "-c", WRITE, document, writer], inner=True)

    def pandoc(self, count: int) -> Measured:
        """Return pandoc, with a contents list."""
        program = shutil.which("pandoc") or pypandoc.get_pandoc_path()
        out = self._file(f"{count}.pandoc.docx")
        command = [program, "--toc", str(self._file(f"{count}.md")), "-o", str(out)]
        return Measured(command, slow=count > USUAL)

    def weasyprint(self, count: int) -> Measured | None:
        """Return WeasyPrint, which tags its PDF files so, or None where it is not installed."""
        program = shutil.which("weasyprint")
        files = [str(self._file(f"{count}.html")), str(self._file(f"{count}.weasyprint.pdf"))]
        command = [str(program), "--quiet", "--pdf-variant", "pdf/ua-1", *files]
        return Measured(command, slow=True) if program else None

    def novelwriter(self, count: int) -> Measured | None:
        """Return novelWriter's builder inside its process, or None where it is not installed."""
        program = shutil.which("novelwriter")
        if program is None:
            return None
        python = Path(program).with_name("python")
        files = [str(self._file(f"{count}.nwd")), str(self._file(f"{count}.novel.docx"))]
        return Measured([str(python), "-c", NOVELWRITER, *files], inner=True)

    def typst(self, count: int) -> Measured | None:
        """Return typst, which tags its PDF files, or None where it is not installed."""
        files = [str(self._file(f"{count}.typ")), str(self._file(f"{count}.typst.pdf"))]
        program, slow = shutil.which("typst"), count > USUAL
        if program:
            command = [program, "compile", "--font-path", str(FONTS), *files]
            return Measured(command, slow=slow)
        beside = shutil.which("novelwriter")
        python = str(Path(beside).with_name("python")) if beside else sys.executable
        asked = subprocess.run([python, "-c", "import typst"], capture_output=True, check=False)
        command = [python, "-c", TYPST, *files, str(FONTS)]
        return None if asked.returncode else Measured(command, slow=slow)


@dataclass(frozen=True)
class Compared:
    """A program of ours and its peer's, before they have run.

    Attributes:
        what: names what both do.
        ours: Briefer.
        beside: names the other.
        peer: the other; None where it is not installed.
        size: how many passages.
        limit: the most that the ratio may be; None for no limit.
        value: what of them is compared: seconds, unless told otherwise.
        unit: the value's.
        curve: names the curve that it is a point of.
    """

    what: str
    ours: Measured
    beside: str
    peer: Measured | None
    size: int
    limit: float | None = None
    value: Callable[[Measured], float] = lambda measured: measured.median
    unit: str = "s"
    curve: str = ""

    def row(self) -> Row:
        """Return the figures, once both have run."""
        peer = self.value(self.peer) if self.peer else None
        ours = self.value(self.ours)
        return Row(self.what, ours, self.unit, self.beside, peer, self.limit, self.size, self.curve)


def line(row: Row) -> str:
    """Return a row as a line of the table."""
    ours = f"{f'{row.what} : {row.beside}':58}{row.ours:8.2f} {row.unit:2}"
    if row.peer is None or row.ratio is None:
        return f"{ours}   not installed"
    limit = "" if row.limit is None else f"{row.limit:8.2f}"
    verdict = "  above the limit" if row.above else ""
    return f"{ours}{row.peer:8.2f} {row.unit:2}{row.ratio:8.2f}{limit}{verdict}"


def _peak(measured: Measured) -> float:
    return measured.peak


def comparisons(bench: Bench, sizes: Sequence[int]) -> list[Compared]:
    """Return what is compared: whole processes at every size, writers alone at the usual one."""
    found = []
    for size in sizes:
        word, pages = bench.export(size, "docx"), bench.export(size, "pdf")
        typst, curve = bench.typst(size), "PDF, whole process"
        docx = f"DOCX, {size:,} passages, whole process"
        tagged = f"tagged PDF, {size:,} passages, whole process"
        found += [
            Compared(
                docx,
                word,
                "pandoc",
                bench.pandoc(size),
                size,
                DOCX_LIMITS.get(size),
                curve="DOCX, whole process",
            ),
            Compared(tagged, pages, "typst", typst, size, PDF_LIMITS.get(size), curve=curve),
        ]
        if size <= USUAL:  # it takes minutes for more
            found.append(
                Compared(tagged, pages, "WeasyPrint", bench.weasyprint(size), size, curve=curve)
            )
        if size == min(USUAL, max(sizes)):
            found.append(
                Compared(
                    f"tagged PDF, {size:,} passages, peak memory",
                    pages,
                    "typst",
                    typst,
                    size,
                    0.5,
                    _peak,
                    "MB",
                )
            )
            found += alone(bench, size, sizes)
    return found


def alone(bench: Bench, size: int, sizes: Sequence[int]) -> Iterator[Compared]:
    """Yield what is compared of the writers alone: with novelWriter's, and with four times more."""
    for writer in ("docx", "pdf"):
        name, ours = f"{writer.upper()} writer alone", bench.write(size, writer)
        if writer == "docx":
            theirs = bench.novelwriter(size)
            yield Compared(f"{name}, {size:,}", ours, "novelWriter", theirs, size, 1.0)
        if size * MORE in sizes:
            more = bench.write(size * MORE, writer)
            yield Compared(
                f"{name}, {size * MORE:,}", more, f"{size:,}", ours, size * MORE, MORE * 1.1
            )


def measure(rounds: int, sizes: Sequence[int]) -> list[Row]:
    """Run every program so often, in turn, and print one table."""
    with tempfile.TemporaryDirectory() as folder:
        compared = comparisons(Bench(Path(folder), sizes), sizes)
        both = [program for each in compared for program in (each.ours, each.peer)]
        programs = {id(program): program for program in both if program}
        for turn in range(rounds):
            for program in programs.values():
                if turn == 0 or not program.slow:
                    program.run(folder)
    rows = [each.row() for each in compared]
    print(f"{'':58}{'ours':>11}{'peer':>11}{'ratio':>8}{'limit':>8}")
    for row in rows:
        print(line(row))
    return rows


def main() -> int:
    """Measure, print, and judge."""
    rounds, *sizes = [int(each) for each in sys.argv[1:]] or [ROUNDS]
    return ended(measure(rounds, sizes or SIZES))


if __name__ == "__main__":
    sys.exit(main())

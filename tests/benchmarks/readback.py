"""How long reading back a Word file of 200 pages takes, beside python-docx on the same file.

``python tests/benchmarks/readback.py [ROUNDS]`` makes a briefing of 1,000 passages of about 78
words, a note each, and exports it; a second file has every tenth paragraph changed under tracked
changes. In turn, python-docx opens a file and lists its runs, each with its text, weight and style,
and the program reads it back: in its reading process, composed, compared, every finding made. What
python-docx takes for the text alone is told beside; it passes over all that stands in content
controls, and the notes. The briefing's notes are worded by then, as they are in a window that has
shown its pages. Prints one table; ends with 1 where a ratio is above its limit.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import docx
from lxml import etree
from rows import Row, ended

from briefer.__main__ import find_places
from briefer.domain.briefing import Briefing, FrontMatter
from briefer.domain.passage import cut
from briefer.domain.prose import prose
from briefer.domain.section import Comment, Section
from briefer.workspace import Workspace
from briefer.workspace.readback import read_back

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.text.run import Run

    from briefer.domain.section import Item

ROUNDS: Final = 7
PASSAGES: Final = 1_000
WORDS: Final = 78
LIMIT: Final = 2.0
W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def main() -> int:
    """Measure, print, and say by the status whether the limit holds."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        workspace = Workspace(find_places(work / "data"), journaled=False)
        sources = {each.id: workspace.source(each.id) for each in workspace.summaries()}
        workspace.adopt(_briefing(workspace), sources)
        untouched, edited = work / "untouched.docx", work / "edited.docx"
        workspace.export(untouched)
        _edit(untouched, edited)
        begun = time.perf_counter()
        read_back(workspace, untouched)
        first = time.perf_counter() - begun
        print(f"the first time, with the start of the reading process: {first:.2f} s")
        print(f"{'':12}{'text s':>8}{'runs s':>8}{'read back s':>13}{'ratio':>7}{'limit':>7}")
        rows = []
        for file in (untouched, edited):
            text, runs, ours = _measured(workspace, file, rounds)
            ratio = ours / runs
            what = f"a Word file read back, {file.stem}"
            rows.append(
                Row(what, ours, "s", "python-docx, its runs and their forms", runs, LIMIT, PASSAGES)
            )
            print(f"{file.stem:12}{text:8.3f}{runs:8.3f}{ours:13.3f}{ratio:7.2f}{LIMIT:7.1f}")
        workspace.close()
    return ended(rows)


def _measured(workspace: Workspace, file: Path, rounds: int) -> tuple[float, float, float]:
    """Return the medians of seconds: python-docx for the text and for the runs, the program."""
    taken: list[tuple[float, float, float]] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        _ = [run.text for run in _runs(file)]
        text = time.perf_counter()
        _ = [(run.text, run.bold, run.italic, run.style.name) for run in _runs(file)]
        runs = time.perf_counter()
        read_back(workspace, file)
        taken.append((text - begun, runs - text, time.perf_counter() - runs))
    first, second, third = (statistics.median(each) for each in zip(*taken, strict=True))
    return first, second, third


def _runs(file: Path) -> Iterator[Run]:
    for paragraph in docx.Document(str(file)).paragraphs:
        yield from paragraph.runs


def _briefing(workspace: Workspace) -> Briefing:
    articles = [workspace.source(each.id).article for each in workspace.summaries()]
    themes = workspace.themes()
    items: dict[str, list[Item]] = {theme.id: [] for theme in themes}
    for number in range(PASSAGES):
        article = articles[number % len(articles)]
        words = article.text.split(" ")
        first = number * 13 % max(1, len(words) - WORDS)
        start = len(" ".join(words[:first])) + bool(first)
        end = start + len(" ".join(words[first : first + WORDS]))
        theme = themes[number * len(themes) // PASSAGES].id
        items[theme].append(cut(article, start, end, identifier=f"p{number}"))
        if number % 5 == 0:
            said = f"Remark {number}: the figure rests on one report; another puts it lower."
            items[theme].append(Comment(f"c{number}", prose(said)))
    sections = tuple(
        Section(f"s{theme.id}", theme.name, theme.id, tuple(items[theme.id])) for theme in themes
    )
    return Briefing("b1", FrontMatter(title="Measured"), sections=sections, themes=themes)


def _edit(source: Path, target: Path) -> None:
    """Change every tenth paragraph under tracked changes."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(data)
                for number, run in enumerate(_tenth(root)):
                    _retype(run, number)
                data = etree.tostring(root)
            new.writestr(name, data)


def _tenth(root: etree._Element) -> Iterator[etree._Element]:
    for number, paragraph in enumerate(list(root.iter(f"{W}p"))):
        run = next(
            (each for each in paragraph.iter(f"{W}r") if each.find(f"{W}t") is not None), None
        )
        if number % 10 == 5 and run is not None:
            yield run


def _retype(run: etree._Element, number: int) -> None:
    """Put a word of a colleague's behind a run."""
    change = etree.Element(f"{W}ins")
    change.set(f"{W}id", str(90_000 + number))
    change.set(f"{W}author", f"Colleague {number % 5}")
    change.set(f"{W}date", "2026-11-24T09:30:00Z")
    added = etree.SubElement(etree.SubElement(change, f"{W}r"), f"{W}t")
    added.text = f" changed{number}"
    run.addnext(change)


if __name__ == "__main__":
    sys.exit(main())

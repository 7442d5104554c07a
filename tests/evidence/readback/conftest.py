"""A sample as Briefer writes it, to be edited, and what compares it with its briefing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.composing import Draft
from briefer.evidence.readback import Written
from briefer.evidence.readback import compare as compare_files
from briefer.sources.readback.reader import edited
from briefer.workspace import Places, Workspace
from briefer.workspace.readback import Finder, read_back
from tests.evidence.readback.markup import Word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from briefer.evidence.readback import Report


@pytest.fixture(scope="session")
def desk(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A workspace with the sample of two pages open."""
    places = Places(
        checkout / "resources", checkout / "seeds", tmp_path_factory.mktemp("desk") / "data"
    )
    workspace = Workspace(places, journaled=False)
    workspace.open(places.samples / "two-pages.briefing")
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def written(desk: Workspace, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The sample as a Word file."""
    path = tmp_path_factory.mktemp("written") / "sample.docx"
    desk.export(path)
    return path.read_bytes()


@pytest.fixture
def word(written: bytes) -> Word:
    """The sample, to be edited."""
    return Word(written)


@pytest.fixture(scope="session")
def compare(desk: Workspace) -> Callable[[Word], Report]:
    """Return what compares an edited file with the sample, which is composed once for all."""
    job = desk.job()
    document = Draft(job.briefing, job.sources, now=job.now, template=job.template).finished()
    labels = {"For": "prepared_for", "From": "prepared_by", "Date": "date", "Marking": "marking"}
    written = Written(job.briefing, document, job.sources, labels)
    finder = Finder(desk)

    def compared(word: Word) -> Report:
        return compare_files(written, edited("edited.docx", word.bytes()), finder.find)

    return compared


@pytest.fixture
def read(desk: Workspace, tmp_path: Path) -> Callable[[Word | bytes], Report]:
    """Return what reads an edited file back as the program does, from its bytes on."""

    def compared(word: Word | bytes) -> Report:
        path = tmp_path / "edited.docx"
        path.write_bytes(word if isinstance(word, bytes) else word.bytes())
        return read_back(desk, path)

    return compared

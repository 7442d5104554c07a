"""Libraries to try things on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefer.library import Library
from briefer.sources import read_file

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library on disk."""
    with Library(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with the five articles."""
    for path in sorted(SEEDS.glob("*.txt")):
        assert library.add(read_file(path), path.read_bytes())
    return library


@pytest.fixture
def seed_paths() -> list[Path]:
    """The five articles in order."""
    return sorted(SEEDS.glob("*.txt"))

"""The five articles as sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.sources import read_file

if TYPE_CHECKING:
    from pathlib import Path

    from briefer.domain.reference import Source


@pytest.fixture(scope="session")
def sources(seeds: tuple[Path, ...]) -> dict[str, Source]:
    """The five articles by id."""
    return {source.article.id: source for source in map(read_file, seeds)}

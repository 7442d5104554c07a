"""What every test may lean on: the checkout's folders and the five articles."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from briefer.workspace import Places

CHECKOUT = Path(__file__).resolve().parent.parent

# How long an example takes says nothing of the code where other work shares the machine.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds pyproject.toml."""
    return CHECKOUT


@pytest.fixture(scope="session")
def seeds(checkout: Path) -> tuple[Path, ...]:
    """The five articles, in the order of their names."""
    return tuple(sorted((checkout / "seeds").glob("*.txt")))


@pytest.fixture
def places(checkout: Path, tmp_path: Path) -> Places:
    """The checkout's own resources and seeds, with a person's data in a folder of the test's."""
    return Places(checkout / "resources", checkout / "seeds", tmp_path / "data")

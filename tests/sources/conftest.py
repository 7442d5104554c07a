"""Where the five articles are, and what people said each of their lines is."""

import json
from pathlib import Path
from typing import Any

import pytest

SEEDS = Path(__file__).parents[2] / "seeds"
GOLD: dict[str, Any] = json.loads(
    Path(__file__).with_name("gold.json").read_text(encoding="utf-8")
)["articles"]


@pytest.fixture(params=sorted(GOLD))
def seed(request: pytest.FixtureRequest) -> Path:
    """Each of the five articles in turn."""
    return SEEDS / str(request.param)


@pytest.fixture
def seeds() -> Path:
    """The folder of the five articles."""
    return SEEDS


@pytest.fixture
def gold() -> dict[str, Any]:
    """The labels: for each file its SHA-256 and the role of each line by its number."""
    return GOLD

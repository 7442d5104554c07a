"""What a benchmark hands back: rows of figures, each beside its peer's and its limit.

A benchmark prints what it likes and ends with ``ended``, which judges its rows. Where the report of
all benchmarks runs it (``python tests/benchmarks``), the rows go to the file that the report named
in the environment: a process each, so that none measures what another has left in memory.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE: Final = "BRIEFER_BENCHMARK_ROWS"
"""The variable of the environment that names the file; without it no file is written."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        what: names what was measured.
        ours: Briefer's figure.
        unit: of both figures: ``s``, ``ms``, ``MB``, ``MiB``; empty for a count.
        beside: names what it is compared with; empty where it stands alone.
        peer: that one's figure; None where it is not installed.
        limit: the most that the ratio may be, or where it stands alone, ours; None for no limit.
        size: how many passages, pages or articles it was measured with; 0 where it has no size.
        curve: names the curve, cost against size, that it is a point of; empty for none.
    """

    what: str
    ours: float
    unit: str = "ms"
    beside: str = ""
    peer: float | None = None
    limit: float | None = None
    size: int = 0
    curve: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours by the peer's; None where there is none."""
        return self.ours / self.peer if self.peer else None

    @property
    def above(self) -> bool:
        """Whether the figure that the limit is for is above it."""
        judged = self.ratio if self.beside else self.ours
        return self.limit is not None and judged is not None and judged > self.limit


def ended(rows: Iterable[Row]) -> int:
    """Hand the rows to whoever asked for them; return the exit code, 1 where one is above."""
    rows = tuple(rows)
    if file := os.environ.get(FILE):
        Path(file).write_text(json.dumps([asdict(row) for row in rows]), "utf-8")
    return int(any(row.above for row in rows))


def read(file: Path) -> tuple[Row, ...]:
    """Return the rows that a benchmark handed back; none where it did not come so far."""
    if not file.exists():
        return ()
    return tuple(Row(**each) for each in json.loads(file.read_text("utf-8")))

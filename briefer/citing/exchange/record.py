"""A reference as another program's file has it."""

from __future__ import annotations

from dataclasses import dataclass

from briefer.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file.

    Attributes:
        key: what the file calls it; may be empty.
        reference: its fields, each with the basis typed and a note that names the file.
        files: the files it links to, as the file writes their paths.
        left_out: what it says that a reference cannot hold, such as ``author (ORCID)``.
    """

    key: str
    reference: Reference
    files: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

"""A document's syntax tree from pandoc, and what people are told when there is none."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import Any, Final

from briefer import pandoc
from briefer.sources.messages import DAMAGED, NO_PANDOC, TOO_LONG, TOO_MUCH_MEMORY, SourceError

_BOUNDS: Final = pandoc.Bounds(seconds=60, megabytes=(256, 256, 1024), processor=(3, 3))
"""Thrice the processor's time that a book takes: what takes longer was made, or broken, to take
forever. Of heap a book needs a hundred megabytes, and as much as two hundred for each of its own.
"""
_PACKED: Final = 8
"""How many times its packed size a document of words fills at most; what was packed closer than
that, such as ten thousand equal tags, was made to cost memory."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Blocks and metadata as pandoc's JSON has them."""

    blocks: list[Any]
    meta: dict[str, Any]


def tree_of(name: str, data: bytes, form: str, packed: int | None = None) -> Tree:
    """Return the syntax tree of a document.

    Tracked changes are taken as accepted and review comments left out, as pandoc does unless told
    otherwise. Nothing is opened or fetched: pandoc has the document on its standard input alone.

    Args:
        name: the file's own name, for messages.
        data: the document.
        form: pandoc's name of the format, with its extensions.
        packed: bytes of the file where that is a ZIP and the document what was inside.

    Raises:
        SourceError: the document is damaged, takes too long or too much memory, or pandoc is not
            there.
    """
    counted = None if packed is None else min(len(data), _PACKED * packed)
    try:
        answer = json.loads(_BOUNDS.run(("-f", form, "-t", "json"), data, counted=counted))
    except subprocess.TimeoutExpired as error:
        raise SourceError(TOO_LONG, name=name) from error
    except pandoc.OutOfMemoryError as error:
        raise SourceError(TOO_MUCH_MEMORY, name=name) from error
    except (subprocess.CalledProcessError, ValueError, RecursionError) as error:
        raise SourceError(DAMAGED, name=name) from error
    except OSError as error:
        raise SourceError(NO_PANDOC, name=name) from error
    return Tree(answer["blocks"], answer["meta"])

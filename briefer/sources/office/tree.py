"""A document's syntax tree from pandoc, and what people are told when there is none."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from typing import Any, Final

from briefer import pandoc
from briefer.sources.messages import DAMAGED, NO_PANDOC, TOO_LONG, SourceError

_SECONDS: Final = 60
_PROCESSOR: Final = 3, 3
"""Seconds of the processor for any file, and for each megabyte of it: thrice what a book takes.

What takes longer was made, or broken, to take forever."""
_MEGABYTES: Final = 256, 256, 1024
"""The heap for any file, for each megabyte of it, and at most: a book needs a hundred, and as much
as two hundred for each of its megabytes."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Blocks and metadata as pandoc's JSON has them."""

    blocks: list[Any]
    meta: dict[str, Any]


def tree_of(name: str, data: bytes, form: str) -> Tree:
    """Return the syntax tree of a document.

    Tracked changes are taken as accepted and review comments left out, as pandoc does unless told
    otherwise. Nothing is opened or fetched: pandoc has the document on its standard input alone.

    Args:
        name: the file's own name, for messages.
        data: the document.
        form: pandoc's name of the format, with its extensions.

    Raises:
        SourceError: the document is damaged or takes too long, or pandoc is not there.
    """
    size = len(data) / 2**20
    seconds, seconds_each = _PROCESSOR
    heap, heap_each, most = _MEGABYTES
    try:
        answer = json.loads(
            pandoc.run(
                ("-f", form, "-t", "json"),
                data,
                seconds=_SECONDS,
                megabytes=min(most, int(heap + heap_each * size)),
                processor=int(seconds + seconds_each * size),
            )
        )
    except subprocess.TimeoutExpired as error:
        raise SourceError(TOO_LONG, name=name) from error
    except (subprocess.CalledProcessError, ValueError, RecursionError) as error:
        raise SourceError(DAMAGED, name=name) from error
    except OSError as error:
        raise SourceError(NO_PANDOC, name=name) from error
    return Tree(answer["blocks"], answer["meta"])

"""An unexpected error in words for a log: never with its own words or data, which may quote.

No Qt: the worker process needs it too.
"""

from __future__ import annotations


def describe(error: BaseException) -> str:
    """Return an error's kind and the functions it came through."""
    import traceback  # noqa: PLC0415 - loads when something broke

    frames = traceback.extract_tb(error.__traceback__, limit=-40)
    way = (f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((type(error).__qualname__, *way))

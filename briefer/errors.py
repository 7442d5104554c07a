"""The root of every error that Briefer raises on purpose, and of every sentence that it reports.

Each message is for the person at the desk: what happened, what is safe, what to do.
Nothing here may import anything but the standard library.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from collections.abc import Sequence


class Said(str):
    """A sentence for people in English, which can be said in another language.

    It is the English sentence, for whoever wants no more than that. Its template and its values are
    kept apart, as those of an error are; a value may be such a sentence itself.
    """

    __slots__ = ("text", "values")

    text: str
    values: dict[str, object]

    def __new__(cls, text: str, /, **values: object) -> Self:
        """Fill a template (``str.format`` fields); one without values may hold braces."""
        said = super().__new__(cls, text.format(**values) if values else text)
        said.text, said.values = text, values
        return said

    @classmethod
    def of(cls, error: BrieferError) -> Self:
        """Return what an error says."""
        return cls(error.text, **error.values)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """Cross to another process whole."""
        return (self.text,), self.values


class BrieferError(Exception):
    """Something went wrong that a person can understand and act on.

    The text is a template in English (``str.format`` fields) and its values are kept apart,
    so that a window can show it in another language.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        """Keep the template and what fills it.

        Args:
            text: up to three sentences: what happened, what is safe, what to do.
            values: what the template's fields stand for.
        """
        super().__init__(text, values)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        """Return the message in English."""
        return self.text.format(**self.values)

    def __reduce__(self) -> tuple[object, ...]:
        """Cross to another process whole: an exception's own way leaves keyword values behind."""
        return _again, (type(self), self.text, self.values)


NO_REASON: Final = "the disk did not take it"
REASONS: Final = (
    NO_REASON,
    "there is no such file",
    "it holds no text",
    "it is not an ordinary file",
    "no space left on device",
    "disk quota exceeded",
    "permission denied",
    "operation not permitted",
    "read-only file system",
    "no such file or directory",
    "not a directory",
    "is a directory",
    "file exists",
    "file name too long",
    "device or resource busy",
    "input/output error",
)
"""The reasons met most, ours and those of systems, as ``reason`` gives them."""


def listed(parts: Sequence[Said]) -> Said:
    """Return sentences' parts, one at least, with commas between them."""
    return reduce(
        lambda first, second: Said("{first}, {second}", first=first, second=second), parts
    )


def _again(kind: type[BrieferError], text: str, values: dict[str, object]) -> BrieferError:
    error = kind.__new__(kind, text, values)
    BrieferError.__init__(error, text, **values)
    return error


def reason(error: Exception) -> str:
    """Return what the system, or a library, says of a failure, as the middle of a sentence."""
    text = str(getattr(error, "strerror", None) or error)
    if not text:
        return NO_REASON
    return text[:1].lower() + text[1:].rstrip(".")


class CancelledError(BrieferError):
    """A person stopped a long task; whatever it was writing is not there."""

    def __init__(self) -> None:
        """Say that the task stopped, and that nothing was left behind."""
        super().__init__("Stopped. Nothing was written.")


def describe(error: BaseException) -> str:
    """Return an unexpected error for a log: its kind and the functions it came through.

    Never its own words or any data, as these may quote an article.
    """
    import traceback  # noqa: PLC0415 - loads when something broke

    frames = traceback.extract_tb(error.__traceback__, limit=-40)
    way = (f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join((type(error).__qualname__, *way))

"""Messages for people: whole in another process, and plain about what the system says."""

from __future__ import annotations

import pickle

import pytest

from briefer.errors import BrieferError, CancelledError, reason
from briefer.storage import StorageError


@pytest.mark.parametrize(
    "error",
    [
        BrieferError("Plain."),
        StorageError("“{name}” is {what}. Nothing was changed.", name="{a}", what="damaged"),
        CancelledError(),
    ],
)
def test_an_error_crosses_to_another_process_whole(error: BrieferError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made a moment ago
    assert type(again) is type(error)
    assert (str(again), again.text, again.values) == (str(error), error.text, error.values)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(28, "No space left on device"), "no space left on device"),
        (OSError(13, "Access to RAID denied."), "access to RAID denied"),
        (ValueError("Embedded null byte"), "embedded null byte"),
        (OSError(), "the disk did not take it"),
    ],
)
def test_what_the_system_says_stands_within_a_sentence(error: Exception, words: str) -> None:
    assert reason(error) == words

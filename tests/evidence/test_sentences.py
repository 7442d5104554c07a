"""A sentence ends where a reader would say so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.evidence.sentences import sentence, sentences


def all_of(text: str) -> list[str]:
    """Return the sentences of a block, each found by a place in it."""
    found, at = [], 0
    while at < len(text):
        low, high = sentence(text, 0, len(text), at)
        found.append(text[low:high])
        at = high + 1
        while at < len(text) and text[at].isspace():
            at += 1
    return found


@pytest.mark.parametrize(
    "expected",
    [
        ["It ended.", "It began again!", "Did it?"],
        ["Mr. Kim met Gen. Ri on Feb. 3 in the U.S. capital.", "He left."],
        ["“It is over.”", "She agreed.", "(He did not.)"],
        ["Trade rose 17.5 percent … then it fell.", "So it goes."],
        ["J. R. Park said so.", "No. 4 was cut."],
        ["He paused… and went on.", "Then he left…", "It rained."],
    ],
)
def test_sentences_end_where_a_reader_would_say(expected: list[str]) -> None:
    text = " ".join(expected)
    assert all_of(text) == expected
    assert [text[low:high] for low, high in sentences(text, 0, len(text))] == expected


def test_sentences_end_in_scripts_without_spaces() -> None:
    assert all_of("他走了。他回来了。") == ["他走了。", "他回来了。"]


@given(st.text(alphabet="ab A.?!\u201d\u00a0\n", min_size=1), st.data())
def test_every_place_lies_in_its_sentence(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text) - 1))
    low, high = sentence(text, 0, len(text), place)
    assert 0 <= low <= place
    assert low <= high <= len(text)
    assert place < high or text[place].isspace()

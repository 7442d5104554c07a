"""Which words of a file that Briefer did not write are quotations."""

from __future__ import annotations

import pytest

from briefer.evidence.readback.arriving import quotations
from briefer.evidence.readback.views import View


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said ‘the plan would fail’.", ["the plan would fail"]),
        ("‘We won’t lose Kim’s men,’ he said.", ["We won’t lose Kim’s men,"]),
        ("He said 'the plan won't fail', and left.", ["the plan won't fail"]),
        ("‘They held the workers’ wages back’ (p. 3)", ["They held the workers’ wages back"]),
        ("‘They held back wages of workers’ in 2013.", ["They held back wages of workers"]),
        ("They said ‘we held the workers’ and ‘we paid the men’.", [
            "we held the workers", "we paid the men",
        ]),
        ("‘He called it “a slow loss” then,’ she said.", ["He called it “a slow loss” then,"]),
        ("“He called it ‘a very slow loss’ then,” she said.", [
            "He called it ‘a very slow loss’ then,",
        ]),
        ("‘one two three’ and “four five six”", ["one two three", "four five six"]),
        ("It was the workers' own choice, and the states' too.", []),
        ("In the '90s all of the workers' wages fell.", []),
        ("In the ‘90s all of the workers’ wages fell.", []),
        ("Rock ’n’ roll, ’tis the men’s and the states’ way.", []),
        ("A ‘term’ of theirs, and ‘two words’ more.", []),
        ("A ‘term’ of theirs; ‘the plan would fail’.", ["the plan would fail"]),
        ("Don’t, can’t, and won’t do that for others’ sake.", []),
        ("An open ‘quote without an end", []),
    ],
)  # fmt: skip
def test_single_marks_hold_quotations_and_apostrophes_do_not(text: str, found: list[str]) -> None:
    assert [each.words for each in quotations(View(0, text, ()))] == found


def test_a_quotation_stands_where_its_marks_do() -> None:
    text = "He said ‘the plan would fail’."
    [found] = quotations(View(0, text, ()))
    assert text[found.start : found.end] == "‘the plan would fail’"

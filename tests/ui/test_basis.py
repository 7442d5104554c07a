"""Where a value of a reference came from, in words: true of what no line of the text says."""

import pytest

from briefer.domain.reference import Basis, BasisKind
from briefer.ui.basis import basis_words


@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (Basis(BasisKind.STATED, line=3), "stated at line 3"),
        (Basis(BasisKind.STATED), "stated in the text"),
        (Basis(BasisKind.STATED, note="the file's properties"), "stated in the file"),
        (Basis(BasisKind.TAKEN, article="003.txt", line=39), "taken from 003.txt, line 39"),
        (Basis(BasisKind.INFERRED, note="why"), "inferred"),
    ],
)
def test_a_value_is_said_to_stand_in_the_text_only_where_it_does(basis: Basis, words: str) -> None:
    assert basis_words(basis) == words

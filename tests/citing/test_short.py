"""A reference in a few words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefer.citing import short
from briefer.domain.reference import Basis, BasisKind, Field, IssuedDate, Name, Reference, Value

WEE = Name("Wee", "Heesun")
STATED = Basis(BasisKind.STATED)


def _reference(**values: Value) -> Reference:
    fields = (Field(name.replace("_", "-"), value, STATED) for name, value in values.items())
    return Reference("article-newspaper", tuple(fields))


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        (_reference(author=(WEE,), container_title="CNBC"), "Wee, CNBC, undated"),
        (
            _reference(
                author=(Name("Corrado", "Jonathan"), Name("Moore", "Brian")),
                container_title="Foreign Affairs",
                issued=IssuedDate((2016, 6, 9)),
            ),
            "Corrado and Moore, Foreign Affairs, 2016",
        ),
        (
            _reference(
                author=(Name("Gogh", "V.", non_dropping_particle="van"),),
                container_title="X",
                issued=IssuedDate((2016,), season=1),
            ),
            "van Gogh, X, 2016",
        ),
        (
            replace(_reference(author=(WEE,), publisher="The Press"), type="book"),
            "Wee, The Press, undated",
        ),
        (replace(_reference(author=(WEE,)), type="personal_communication"), "Wee, undated"),
        (_reference(author=(WEE, WEE, WEE)), "Wee and others, outlet not stated, undated"),
        (
            _reference(author=(Name(literal="Yonhap News"),)),
            "Yonhap News, outlet not stated, undated",
        ),
        (_reference(author=(Name(given="Madonna"),)), "Madonna, outlet not stated, undated"),
        (
            _reference(title="What’s Next? A Long Look", title_short="What’s Next?"),
            "What’s Next?, outlet not stated, undated",
        ),
        (_reference(title="A\u00a0\x00title"), "A \ufffdtitle, outlet not stated, undated"),
        (Reference("webpage"), "untitled, outlet not stated, undated"),
    ],
)
def test_a_reference_in_short_says_what_is_not_known(reference: Reference, words: str) -> None:
    assert short(reference) == words

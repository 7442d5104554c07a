"""A briefing as one list: where its sections end."""

from briefer.domain.briefing import Briefing
from briefer.domain.prose import Prose
from briefer.domain.section import Comment, Section
from briefer.ui.board.rows import ends, flatten


def test_a_section_ends_with_its_last_item_or_with_its_heading() -> None:
    items = (Comment("c1", Prose()), Comment("c2", Prose()))
    sections = (Section("s1", "Full", items=items), Section("s2", "Empty"), Section("s3", "Last"))
    rows = flatten(Briefing("b1", sections=sections))
    assert [rows[number].key for number in ends(rows)] == ["c2", "s2", "s3"]

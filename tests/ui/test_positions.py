"""Places in an article and places in the reader lead to one another, whatever the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefer.ui.positions import Line, Positions, Selected, shown, units, without

CHARACTERS = st.sampled_from(
    "ab \u00d7\u00a0\u2019\u2014\u00e9\ud55c\n\u2028\ufffc\U0001f600\U0001d54f"
)


@st.composite
def readers(draw: st.DrawFn) -> Positions:
    """Draw an article of one to six blocks, some folded away, in any text."""
    text, lines = draw(st.sampled_from(["", " ", "\n"])), []
    for _ in range(draw(st.integers(1, 6))):
        block = "x" + "".join(draw(st.lists(CHARACTERS, max_size=12))) + "y"
        start, kind = len(text), draw(st.sampled_from(["text", "closed", "open"]))
        text += block
        if kind == "open":
            lines.append(Line(start, start, "an open fold"))
        label = "a closed \U0001f600 fold" if kind == "closed" else None
        lines.append(Line(start, len(text), label))
        text += draw(st.sampled_from(["\n", "\n\n", " \n"]))
    return Positions(text, lines)


@given(readers())
def test_every_shown_place_comes_back_as_it_went(positions: Positions) -> None:
    for line in positions.lines:
        if line.label is None:
            for place in range(line.start, line.end + 1):
                assert positions.to_article(positions.to_document(place)) == place


@given(readers())
def test_each_place_shows_the_character_of_the_article(positions: Positions) -> None:
    document = positions.content().encode("utf-16-le")
    for line in positions.lines:
        for place in range(line.start, line.end if line.label is None else line.start):
            first, last = positions.to_document(place), positions.to_document(place + 1)
            character = document[2 * first : 2 * last].decode("utf-16-le")
            assert character == shown(positions.text[place])


@given(readers())
def test_the_reader_has_one_line_for_each(positions: Positions) -> None:
    content = positions.content()
    assert content.count("\n") == len(positions.lines) - 1
    assert units(content) == positions.last(len(positions.lines) - 1)


@given(readers(), st.data())
def test_a_selection_is_what_shows_between_its_ends(
    positions: Positions, data: st.DataObject
) -> None:
    length = units(positions.content())
    first = data.draw(st.integers(0, length))
    last = data.draw(st.integers(first, length))
    selected = positions.selected(first, last)
    if selected is None:
        return
    text = positions.text
    assert not text[selected.start].isspace()
    assert not text[selected.end - 1].isspace()
    for low, high in selected.omitted:
        assert selected.start < low < high < selected.end
        assert any(line.label and (line.start, line.end) == (low, high) for line in positions.lines)
    ranges = [
        pair
        for low, high in without(selected.start, selected.end, selected.omitted)
        for pair in positions.ranges(low, high)
    ]
    # A place inside of a surrogate pair counts as the place before the character.
    assert all(first - 1 <= low < high <= last for low, high in ranges)
    assert not positions.folds(selected.start, selected.end) or selected.omitted


@given(readers(), st.data())
def test_a_span_shows_whole_or_behind_its_folds(positions: Positions, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(positions.text)))
    end = data.draw(st.integers(start, len(positions.text)))
    shows = "".join(
        positions.text[positions.to_article(low) : positions.to_article(high)]
        for low, high in positions.ranges(start, end)
    )
    whole = "".join(
        positions.text[max(start, line.start) : min(end, line.end)]
        for line in positions.lines
        if line.label is None
    )
    assert shows == whole
    hidden = [
        index
        for index, line in enumerate(positions.lines)
        if line.label and any(line.start <= place < line.end for place in range(start, end))
    ]
    assert positions.folds(start, end) == hidden


TEXT = "One.\n\nA caption.\n\nTwo."


def test_a_selection_across_a_closed_fold_omits_it() -> None:
    positions = Positions(TEXT, [Line(0, 4), Line(6, 16, "1 caption"), Line(18, 22)])
    assert positions.selected(0, units(positions.content())) == Selected(0, 22, ((6, 16),))


def test_a_fold_at_the_edge_of_a_selection_is_no_part_of_it() -> None:
    positions = Positions(TEXT, [Line(0, 4), Line(6, 16, "1 caption"), Line(18, 22)])
    assert positions.selected(4, 16) == Selected(18, 19)
    assert positions.selected(1, 10) == Selected(1, 4)
    assert positions.selected(7, 16) == Selected(18, 19)


def test_a_selection_of_a_fold_alone_holds_nothing() -> None:
    positions = Positions(TEXT, [Line(0, 4), Line(6, 16, "1 caption"), Line(18, 22)])
    assert positions.selected(5, 14) is None


def test_the_text_of_an_open_fold_is_like_any_other() -> None:
    positions = Positions(TEXT, [Line(0, 4), Line(6, 6, "1 caption"), Line(6, 16), Line(18, 22)])
    assert positions.to_document(6) == 5 + 10
    assert positions.selected(0, units(positions.content())) == Selected(0, 22)


def test_marks_of_qt_in_a_text_show_as_one_unknown_character_each() -> None:
    assert shown("a\0b\ufdd0c\ud800d\r\ne") == "a\ufffdb\ufffdc\ufffdd \u2028e"


def test_a_reader_of_nothing_has_no_places() -> None:
    positions = Positions("", [])
    assert positions.to_article(0) == positions.to_document(0) == 0
    assert positions.selected(0, 0) is None

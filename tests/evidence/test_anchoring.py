"""Passages are found again in edited texts, and never in the wrong words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefer.domain.article import Article, Origin, Role, text_digest
from briefer.domain.passage import Passage, cut
from briefer.evidence.anchoring import Anchor, Anchorage, Found, anchor

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefer.domain.reference import Source

ENGLISH = ("ships", "port", "river", "grain", "crews", "night", "pay", "rail", "coal", "dawn")
KOREAN = ("노동자들이", "중국에서", "공장으로", "밤마다", "임금을", "당국은", "제재를", "항구와")
UGLY = "ae 7한\u00a0\n\t’”'.\U0001f600"
ALIKE = "The ministry said on {} that {} workers had left for {} by train."


def article(text: str) -> Article:
    return Article(text_digest(text), text, (), Origin("a.txt", "0" * 64))


def quoted(text: str, words: str, number: int = 0) -> Passage:
    """Return the passage of some words, at their first place or a later one."""
    start = -1
    for _ in range(number + 1):
        start = text.index(words, start + 1)
    return cut(article(text), start, start + len(words), identifier="p1")


def words_at(found: Anchor, text: str) -> str:
    assert found.place is not None
    return text[found.place.start : found.place.end]


def mixed(words: Sequence[str], stride: int) -> str:
    """Return a sentence of the words in another order, which no other stride gives."""
    return " ".join(sorted(words, key=lambda word: text_digest(f"{word}{stride}"))) + f" {stride}."


SENTENCES = [
    *(mixed(ENGLISH, stride) for stride in range(12)),
    *(mixed(KOREAN, stride) for stride in range(12)),
    *(
        ALIKE.format(day, number, city)
        for day in ("Monday", "Tuesday", "Friday")
        for number in (3, 40)
        for city in ("Seoul", "Dandong")
    ),
]
"""Some of unlike words, some that differ in a name or a number alone."""
texts = st.lists(st.sampled_from(SENTENCES), min_size=4, max_size=10, unique=True)


def joined(sentences: Sequence[str], number: int) -> tuple[str, int]:
    """Return the text of some sentences, and where one of them begins."""
    start = sum(len(each) + 1 for each in sentences[:number])
    return " ".join(sentences), start


@given(sentences=texts, data=st.data())
def test_after_edits_elsewhere_a_passage_is_where_its_words_are(
    sentences: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(sentences) - 1))
    text, start = joined(sentences, number)
    mine = sentences[number]
    passage = cut(article(text), start, start + len(mine))
    before, after = sentences[:number], sentences[number + 1 :]
    fresh = st.lists(st.text(UGLY, min_size=1, max_size=12), max_size=2)
    for part in (before, after):
        if part and data.draw(st.booleans()):
            part.pop(data.draw(st.integers(0, len(part) - 1)))
        part[:] = data.draw(st.permutations([*part, *data.draw(fresh)]))
    now, where = joined([*before, mine, *after], len(before))
    found = anchor(passage, now)
    if found.state is Found.UNCERTAIN:  # something near it is as like in better surroundings
        assert found.places[0].start == where or len(found.places) > 1
    else:
        assert found.state is (Found.EXACT if where == start else Found.MOVED)
        assert found.place == (where, where + len(mine))


@given(sentences=texts, data=st.data())
def test_after_an_edit_inside_it_is_changed_there_but_never_another_sentence(
    sentences: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(sentences) - 1))
    text, start = joined(sentences, number)
    mine = sentences[number]
    passage = cut(article(text), start, start + len(mine))
    words = mine.split()
    first = data.draw(st.integers(1, len(words) - 2))
    last = data.draw(st.integers(first, min(first + 2, len(words) - 1)))
    vocabulary = data.draw(st.sampled_from([ENGLISH, KOREAN]))
    put_in = data.draw(st.lists(st.sampled_from(vocabulary), max_size=3))
    new = " ".join([*words[:first], *put_in, *words[last:]])
    now, where = joined([*sentences[:number], new, *sentences[number + 1 :]], number)
    found = anchor(passage, now)
    if mine in now:
        assert found.place is None or words_at(found, now) == mine
    elif found.place is not None:
        assert found.state is Found.CHANGED
        assert where <= found.place.start < found.place.end <= where + len(new)
        if not put_in or put_in[0] in ENGLISH:
            assert found.place == (where, where + len(new))


@given(data=st.data())
def test_a_changed_paragraph_of_the_five_articles_is_found_with_its_edges(
    sources: Mapping[str, Source], data: st.DataObject
) -> None:
    source = data.draw(st.sampled_from(list(sources.values())))
    text = source.article.text
    body = [each for each in source.article.blocks if each.role is Role.BODY]
    block = data.draw(st.sampled_from([each for each in body if each.end - each.start > 60]))
    passage = cut(source.article, block.start, block.end)
    words = passage.exact.split(" ")
    at = data.draw(st.integers(1, len(words) - 2))
    new = " ".join([*words[:at], *data.draw(st.sampled_from([[], ["never"], ["so", "to speak"]]))])
    new = " ".join([new, *words[at + 1 :]])
    found = anchor(passage, f"Updated.\n{text[: block.start]}{new}{text[block.end :]}")
    if text.count(passage.exact) > 1:
        assert found.state in {Found.CHANGED, Found.UNCERTAIN}
    else:
        assert found.state is Found.CHANGED
    if found.place is not None:
        assert found.place == (block.start + 9, block.start + 9 + len(new))


@given(sentences=texts, data=st.data())
def test_a_sentence_that_was_taken_out_is_never_found_in_another(
    sentences: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(sentences) - 1))
    text, start = joined(sentences, number)
    passage = cut(article(text), start, start + len(sentences[number]))
    left = [*sentences[:number], *sentences[number + 1 :]]
    found = anchor(passage, " ".join(left))
    assert found.state in {Found.GONE, Found.UNCERTAIN}


@given(sentences=texts, data=st.data())
def test_of_two_places_with_the_same_words_it_is_the_own_one_or_none(
    sentences: list[str], data: st.DataObject
) -> None:
    twice = sentences[0]
    at = data.draw(st.integers(2, len(sentences) - 1))
    doubled = [*sentences[:at], twice, *sentences[at:]]
    number = data.draw(st.sampled_from([0, at]))
    text, start = joined(doubled, number)
    passage = cut(article(text), start, start + len(twice))
    changed = data.draw(st.booleans())
    now = list(doubled)
    if changed:  # its own place is no more what it was, while the other one still is
        now[number] = twice.replace(" ", " never ", 2)
    if data.draw(st.booleans()):
        now.insert(0, "A correction was made to this article.")
        number += 1
    new, where = joined(now, number)
    found = anchor(passage, new)
    if found.place is not None:
        assert found.place == (where, where + len(now[number]))
        assert (found.state is Found.CHANGED) is changed


def test_the_same_words_twice_with_nothing_to_decide_are_not_certain() -> None:
    text = "Nothing new. " * 9
    passage = quoted(text, "Nothing new.", 4)
    assert anchor(passage, text).state is Found.EXACT
    found = anchor(passage, "Late. " + text)
    assert (found.state, found.place) == (Found.UNCERTAIN, None)
    assert len(found.places) == 5


def test_a_short_word_in_other_surroundings_is_not_taken_for_the_own_one() -> None:
    passage = quoted("Officials said that they had paid in full on Friday.", "paid")
    found = anchor(passage, "Nobody was ever paid for the night shifts of that year.")
    assert found.state is Found.UNCERTAIN
    assert anchor(passage, "Nobody was ever asked about that.").state is Found.GONE


def test_a_long_quotation_that_was_moved_elsewhere_speaks_for_itself() -> None:
    text = "One came first. They sleep four to a room in the mill. Another came last of all."
    passage = quoted(text, "They sleep four to a room in the mill.")
    now = "Anew: They sleep four to a room in the mill. The end of what there is to say."
    found = anchor(passage, now)
    assert found.state is Found.MOVED
    assert words_at(found, now) == passage.exact


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("four\u00a0to a room", "four to a room"),
        ("four to a room", "four\u00a0to\u00a0a\u00a0room"),
        ("the workers' room", "the workers\u2019 room"),
        ("“a room”", '"a room"'),
        ("four to a room", "four\nto a room"),
    ],
)
def test_other_spaces_and_marks_are_a_change_and_are_found(old: str, new: str) -> None:
    text = f"Here is how it was: they sleep {old} at the mill, and pay for it as well as they can."
    passage = quoted(text, f"they sleep {old} at the mill")
    now = text.replace(old, new)
    found = anchor(passage, "New. " + now)
    assert (found.state, found.likeness) == (Found.CHANGED, 1.0)
    assert words_at(found, "New. " + now) == passage.exact.replace(old, new)


def test_spaces_and_marks_around_it_do_not_matter() -> None:
    text = "He\u00a0said so, and then: paid. After\u00a0that nobody “asked” about it. Paid, paid!"
    passage = quoted(text, "paid")
    now = "New.\n\n" + text.replace("\u00a0", " ").replace("“", '"').replace("”", '"')
    found = anchor(passage, now)
    assert found.state is Found.MOVED
    assert now[found.place.start - 6 : found.place.start] == "then: "


@pytest.mark.parametrize("note", ["Updated on March 5 with a correction.\n\n", "Now:\n"])
@pytest.mark.parametrize("first", ["They sleep five or six", "Some of them live by fives"])
def test_a_line_put_in_before_a_changed_quotation_is_no_part_of_it(note: str, first: str) -> None:
    text = (
        "By Anna Berg, March 3\n\nThey sleep four to a room in the mill, and they hand over most"
        " of what they earn to the officials.\n\nThe ministry did not answer two letters."
    )
    _byline, mine, _last = text.split("\n\n")
    passage = quoted(text, mine)
    new = mine.replace("They sleep four", first)
    now = text.replace(mine, note + new)
    found = anchor(passage, now)
    assert found.state is Found.CHANGED
    assert words_at(found, now) == new


def test_a_line_put_in_after_a_changed_quotation_is_no_part_of_it() -> None:
    text = (
        "The ministry did not answer two letters.\n\nThey sleep four to a room in the mill, and"
        " they hand over most of it to those who came.\n\nNobody else has spoken about it."
    )
    mine = text.split("\n\n")[1]
    passage = quoted(text, mine)
    new = mine.replace("those who came", "officials from the capital")
    now = text.replace(mine, f"{new}\n\nThis line was put in on Friday.")
    found = anchor(passage, now)
    assert found.state is Found.CHANGED
    assert words_at(found, now) == new


def test_a_sentence_put_in_before_the_first_words_is_no_part_of_a_quotation() -> None:
    text = (
        "It began in March of that year. They sleep four to a room in the mill, and they hand over"
        " most of what they earn to the officials. Nobody knows how many."
    )
    mine = text[text.index("They sleep") : text.index(" Nobody")]
    passage = quoted(text, mine)
    new = mine.replace("four", "five or six")
    now = text.replace(mine, f"It was put right on Friday, they said. {new}")
    found = anchor(passage, now)
    assert found.state is Found.CHANGED
    assert words_at(found, now) == new


@given(data=st.data())
def test_korean_is_changed_in_its_own_place(data: st.DataObject) -> None:
    lines = [
        "노동자들은 네 명이 한 방에서 잔다.",
        "임금은 대부분 당국에 낸다.",
        "그들은 중국에서 일한다.",
    ]
    number = data.draw(st.integers(0, 2))
    text, start = joined(lines, number)
    passage = cut(article(text), start, start + len(lines[number]))
    new = lines[number].replace("네 명이", "다섯 명이").replace("대부분", "거의 다")
    new = new.replace("중국에서", "러시아에서")
    now, where = joined([*lines[:number], new, *lines[number + 1 :]], number)
    found = anchor(passage, f"고침. {now}")
    assert found.state is Found.CHANGED
    assert found.place == (where + 4, where + 4 + len(new))


def test_the_five_articles_are_found_again_below_a_new_line(sources: Mapping[str, Source]) -> None:
    for source in sources.values():
        text = source.article.text
        there = Anchorage(f"Updated on Friday.\n{text}")
        for block in source.article.blocks:
            passage = cut(source.article, block.start, block.end)
            found = there.find(passage)
            assert found.state in {Found.MOVED, Found.UNCERTAIN}
            if found.place is not None:
                assert found.place == (passage.start + 19, passage.end + 19)
            else:
                assert text.count(passage.exact) > 1


def test_a_quotation_of_thousands_of_words_is_found_by_its_ends() -> None:
    text = " ".join(f"{word}{number}" for number in range(500) for word in ENGLISH)
    passage = cut(article(text), 200, len(text) - 200)
    now = f"New. {text.replace('grain250', 'other', 1)}"
    found = anchor(passage, now)
    assert found.state is Found.CHANGED
    assert found.place == (205, len(now) - 200)


@pytest.mark.parametrize("exact", ["", " ", "\u00a0", "!?", "\U0001f600", "a" * 90_000])
def test_odd_words_have_an_answer(exact: str) -> None:
    for text in ("", " ", "a", "Some text. " * 40, exact):
        found = anchor(Passage("p1", "a", 3, 3 + len(exact), exact, "x" * 32, "y" * 32), text)
        for place in found.places:
            assert 0 <= place.start < place.end <= len(text)


@given(
    text=st.text(max_size=60),
    exact=st.text(max_size=20),
    prefix=st.text(max_size=9),
    suffix=st.text(max_size=9),
)
def test_whatever_is_looked_for_an_exact_answer_has_the_very_words(
    text: str, exact: str, prefix: str, suffix: str
) -> None:
    found = anchor(Passage("p1", "a", 0, len(exact), exact, prefix, suffix), text)
    assert (found.place is None) is (found.state in {Found.GONE, Found.UNCERTAIN})
    if found.verbatim:
        assert words_at(found, text) == exact


def test_three_hundred_thousand_characters_are_looked_through(
    sources: Mapping[str, Source],
) -> None:
    whole = "\n".join(source.article.text for source in sources.values())
    text = (whole * (300_000 // len(whole) + 1))[:300_000]
    first = next(iter(sources.values())).article
    body = max(first.blocks, key=lambda block: block.end - block.start)
    passage = cut(first, body.start, body.end)
    lost = replace(passage, exact=" ".join(reversed(passage.exact.split())))
    assert anchor(lost, text).state in {Found.GONE, Found.UNCERTAIN}
    assert anchor(passage, text).place == (body.start, body.end)

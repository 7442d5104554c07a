"""Which articles are copies of which, how they are alike, and what must not count."""

from dataclasses import replace
from pathlib import Path

from briefer.domain.article import Article, Block, Origin, Role, text_digest
from briefer.domain.reference import Basis, BasisKind, Field, Reference, Source
from briefer.library import Kind, Library


def _body(seed: int, count: int) -> list[str]:
    """Return sentences of words that no other seed has in this order."""
    return [f"w{seed}x{n * 7919 % 1000} w{n % 90}" for n in range(count)]


def _source(words: list[str], around: str = "", outlet: str = "") -> Source:
    """Return an article of a body with clutter before it."""
    text = f"{around}\n\n{' '.join(words)}\n" if around else f"{' '.join(words)}\n"
    start = len(around) + 2 if around else 0
    blocks = [Block(Role.CLUTTER, 0, len(around))] if around else []
    blocks.append(Block(Role.BODY, start, len(text) - 1))
    stated = Basis(BasisKind.STATED, line=1)
    fields = (Field("container-title", outlet, stated),) if outlet else ()
    article = Article(text_digest(text), text, tuple(blocks), Origin("a.txt", "0" * 64))
    return Source(article, Reference("article", fields))


def test_the_cut_copy_among_the_five_articles_is_seen_with_the_fuller(filled: Library) -> None:
    ids = {summary.name[:3]: summary.id for summary in filled.summaries()}
    (likeness,) = filled.likenesses(ids["001"])
    assert (likeness.article, likeness.fuller) == (ids["004"], ids["004"])
    assert likeness.kind is Kind.CUT
    assert likeness.share > 0.95
    (back,) = filled.likenesses(ids["004"])
    assert (back.article, back.fuller, back.share) == (ids["001"], ids["004"], likeness.share)
    assert filled.families() == {ids["001"]: ids["001"], ids["004"]: ids["001"]}


def test_the_same_words_in_other_white_space_and_typography_are_the_same(library: Library) -> None:
    one = _source(["She", "said", "“it’s", "over”", "and", "left."])
    other = _source(["She\u00a0said", "\"it's", "\n over", '"', "and le\u00adft."])
    library.add_many([(one, b""), (other, b"")])
    (likeness,) = library.likenesses(one.article.id)
    assert (likeness.kind, likeness.share, likeness.fuller) == (Kind.SAME, 1.0, "")


def test_an_edited_copy_is_near_and_in_another_outlet_a_wire_copy(library: Library) -> None:
    words = _body(1, 300)
    edited = [word if number % 40 else "changed" for number, word in enumerate(words)]
    original, near = _source(words, outlet="The Post"), _source(edited, outlet="THE POST")
    wire = _source([*edited[:-1], "Agency"], outlet="Courier")
    unstated = _source([*edited[:-1], "Ending"])
    library.add_many((each, b"") for each in (original, near, wire, unstated))
    kinds = {each.article: each.kind for each in library.likenesses(original.article.id)}
    assert kinds == {
        near.article.id: Kind.NEAR,
        wire.article.id: Kind.WIRE,
        unstated.article.id: Kind.NEAR,
    }
    assert len(set(library.families().values())) == 1
    each = {a: library.likenesses(a)[0] for a in library.families()}
    assert library.nearest() == each


def test_neither_clutter_nor_a_shared_quotation_makes_a_copy(library: Library) -> None:
    clutter = " ".join(_body(9, 200))
    quotation = _body(8, 30)
    library.add(_source([*_body(1, 200), *quotation], clutter))
    library.add(_source([*_body(2, 40), *quotation], clutter))
    library.add(_source(quotation))
    assert library.families() == {}


def test_a_short_copy_is_seen_where_nearly_all_is_the_same(library: Library) -> None:
    brief = _body(1, 20)
    copy, edited = [*brief, "today"], [*brief[:9], "changed", *brief[10:]]
    longer = [*brief, *_body(2, 8)]
    one, wire, other, more = (
        _source(words, outlet=outlet)
        for words, outlet in ((brief, "One"), (copy, "Two"), (edited, ""), (longer, ""))
    )
    library.add_many((each, b"") for each in (one, wire, other, more))
    (found,) = library.likenesses(one.article.id)
    assert (found.article, found.kind, found.share) == (wire.article.id, Kind.WIRE, 1.0)
    assert set(library.families()) == {one.article.id, wire.article.id}


def test_every_short_copy_is_found_among_many(library: Library) -> None:
    for seed in range(100, 160):
        one, wire = _body(seed, 25), [*_body(seed, 25), "today"]
        library.add_many([(_source(one), b""), (_source(wire), b"")])
    found = len(library.families())
    assert found >= 110  # of so few words, hardly ever none is kept
    assert len(set(library.families().values())) * 2 == found


def test_a_few_lines_that_are_the_same_make_no_copy(library: Library) -> None:
    notice = _body(8, 15)
    library.add_many([(_source(notice), b""), (_source([*notice, "today"]), b"")])
    assert library.families() == {}


def test_pieces_that_have_less_than_half_in_common_are_no_copies(library: Library) -> None:
    shared = _body(8, 90)
    library.add(_source([*_body(1, 150), *shared]))
    library.add(_source([*_body(2, 150), *shared]))
    assert library.families() == {}


def test_a_copy_is_forgotten_when_one_is_removed_and_seen_when_roles_change(
    library: Library,
) -> None:
    one, other = _source(_body(1, 200)), _source([*_body(1, 200), "more"])
    library.add_many([(one, b""), (other, b"")])
    assert len(library.families()) == 2
    article = other.article.with_role(0, Role.CLUTTER)
    library.update(replace(other, article=article))
    assert library.likenesses(one.article.id) == ()
    library.update(other)
    assert len(library.likenesses(one.article.id)) == 1
    library.remove(one.article.id)
    assert library.families() == {}
    count = "SELECT (SELECT count(*) FROM likeness), (SELECT count(DISTINCT key) FROM shingle)"
    assert library._database.connection.execute(count).fetchone() == (0, 1)


def test_a_record_without_text_is_no_copy_of_another(library: Library) -> None:
    for name in ("one", "two"):
        text = f"A scan: {name}"
        article = Article(text_digest(text), text, (), Origin(f"{name}.pdf", "0" * 64))
        library.add(Source(article, Reference("book")))
    assert [summary.readable for summary in library.summaries()] == [False, False]
    assert library.families() == {}


def test_many_are_added_at_once_or_not_at_all(tmp_path: Path) -> None:
    one, two = _source(["one"]), _source(["two"])
    broken = _source(["lone \ud800"])
    with Library(tmp_path / "l.db") as library:
        assert library.add_many([(one, b"1"), (one, b"again"), (two, b"2")]) == (True, False, True)
        assert library.original(one.article.id) == b"1"
        try:
            library.add_many([(_source(["three"]), b""), (broken, b"")])
        except Exception as error:  # noqa: BLE001 - which one is the point
            assert "a.txt" in str(error)  # noqa: PT017 - beside what is left
        assert len(library.summaries()) == 2

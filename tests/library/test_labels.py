"""Collections and tags: made, renamed, removed, shown in the list, searched by."""

import pytest

from briefer.library import LabelError, Library


def _ids(library: Library) -> list[str]:
    return [summary.id for summary in library.summaries()]


def test_an_article_may_be_in_several_and_the_list_shows_them(filled: Library) -> None:
    first, second, *_ = _ids(filled)
    filled.collections.put("Visit in May", [first, second, "no such article"])
    filled.collections.put(" visit  IN may ", [first])
    filled.collections.put("Border", [first])
    filled.tags.put("urgent", [first])
    shown = filled.summaries()
    assert shown[0].collections == ("Border", "Visit in May")
    assert shown[0].tags == ("urgent",)
    assert shown[1].collections == ("Visit in May",)
    assert filled.collections.counts() == {"Border": 1, "Visit in May": 2}
    filled.collections.take("border", [first])
    assert filled.collections.counts() == {"Border": 0, "Visit in May": 2}


def test_one_is_renamed_and_removed_and_its_articles_stay(filled: Library) -> None:
    first = _ids(filled)[0]
    assert filled.tags.make("  to   read ") == "to read"
    filled.tags.put("to read", [first])
    filled.tags.rename("TO READ", "To read")
    filled.tags.rename("To read", "Done")
    assert filled.summaries()[0].tags == ("Done",)
    filled.tags.remove("done")
    assert filled.tags.counts() == {}
    assert len(_ids(filled)) == 5


def test_what_cannot_be_a_name_is_refused_in_plain_words(filled: Library) -> None:
    filled.tags.make("one")
    filled.tags.make("two")
    with pytest.raises(LabelError, match="already"):
        filled.tags.make("ONE")
    with pytest.raises(LabelError, match="already"):
        filled.tags.rename("one", "Two")
    with pytest.raises(LabelError, match="1 to 200"):
        filled.tags.put("   ", [])
    with pytest.raises(LabelError, match="1 to 200"):
        filled.tags.make("x" * 201)
    with pytest.raises(LabelError, match="no tag named"):
        filled.tags.remove("three")
    assert filled.tags.counts() == {"one": 0, "two": 0}


def test_articles_are_found_by_collection_and_tag(filled: Library) -> None:
    first, second, third, *_ = _ids(filled)
    filled.tags.put("Über wichtig", [first, second])
    filled.collections.put("Border", [second, third])

    def found(words: str) -> set[str]:
        return {hit.article for hit in filled.search(words)}

    assert found("tag:uber") == {first, second}
    assert found('tag:"uber wichtig" collection:border') == {second}
    assert found("tag:uber OR collection:border") == {first, second, third}
    assert found("korea NOT tag:uber") == set(_ids(filled)) - {first, second}
    assert found("tag:none") == set()


def test_a_removed_article_leaves_its_collections(filled: Library) -> None:
    first = _ids(filled)[0]
    filled.collections.put("Border", [first])
    filled.remove(first)
    assert filled.collections.counts() == {"Border": 0}

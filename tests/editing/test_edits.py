"""What single edits do, and what they refuse."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefer.domain.briefing import Appraisal, Dismissal, FrontMatter, Settings
from briefer.domain.passage import Passage
from briefer.domain.prose import Paragraph, Prose, RunIn, Words
from briefer.domain.section import Comment, Section, Theme
from briefer.editing import (
    ChangeAppraisal,
    ChangeBottomLine,
    ChangeFront,
    ChangeSection,
    ChangeSettings,
    Dismiss,
    EditError,
    Group,
    InsertItem,
    InsertSection,
    InsertTheme,
    MoveItem,
    MoveJudgment,
    MoveSection,
    Reinstate,
    RemoveItem,
    RemoveJudgment,
    RemoveSection,
    RemoveTheme,
    ReplaceItem,
    ReplaceJudgment,
    ReplaceTheme,
    apply,
)

if TYPE_CHECKING:
    from briefer.domain.briefing import Briefing
    from briefer.editing import Edit


NEW = Passage("p9", "a1", 10, 14, "nine")


def ids(briefing: Briefing, section: str) -> list[str]:
    return [item.id for item in briefing.section(section).items]


def test_a_passage_is_put_where_it_was_told(small: Briefing) -> None:
    after, change = apply(small, InsertItem("s1", 1, NEW))
    assert ids(after, "s1") == ["p1", "p9", "c1", "p2"]
    assert change.name == "File under Labor"
    assert change.inverse == RemoveItem("p9")
    assert (change.sections, change.items) == ({"s1"}, {"p9"})


def test_the_old_briefing_stays_as_it_was(small: Briefing) -> None:
    apply(small, InsertItem("s1", 1, NEW))
    assert ids(small, "s1") == ["p1", "c1", "p2"]


def test_a_move_counts_without_the_item_that_moves(small: Briefing) -> None:
    after, change = apply(small, MoveItem("p1", "s1", 2))
    assert ids(after, "s1") == ["c1", "p2", "p1"]
    assert change.inverse == MoveItem("p1", "s1", 0)
    assert change.name == "Move passage"


def test_a_move_to_another_section_names_it(small: Briefing) -> None:
    after, change = apply(small, MoveItem("c1", "s2", 0))
    assert (ids(after, "s1"), ids(after, "s2")) == (["p1", "p2"], ["c1"])
    assert change.name == "Move to Sanctions"
    assert change.sections == {"s1", "s2"}


def test_a_move_to_the_same_place_changes_nothing(small: Briefing) -> None:
    after, change = apply(small, MoveItem("c1", "s1", 1))
    assert after == small
    assert change.empty


def test_a_removed_section_comes_back_with_all_it_held(small: Briefing) -> None:
    after, change = apply(small, RemoveSection("s1"))
    assert [section.id for section in after.sections] == ["s2"]
    assert change.items == {"p1", "c1", "p2"}
    assert apply(after, change.inverse)[0] == small


def test_a_new_heading_leaves_the_marking_as_it_is(small: Briefing) -> None:
    marked, _ = apply(small, ChangeSection("s1", "Labor", "labor", "secret"))
    after, _ = apply(marked, ChangeSection("s1", "Work", "labor"))
    assert after.section("s1").marking == "secret"


def test_a_removed_theme_leaves_its_sections_as_they_are(small: Briefing) -> None:
    after, change = apply(small, RemoveTheme("labor"))
    assert after.theme("labor") is None
    assert after.sections == small.sections
    assert change.themes
    assert apply(after, change.inverse)[0] == small


def test_a_judgment_keeps_naming_a_passage_that_was_removed(small: Briefing) -> None:
    after, change = apply(small, RemoveItem("p1"))
    assert after.judgments[0].support == ("p1",)
    assert after.passage("p1") is None
    assert apply(after, change.inverse)[0].passage("p1") is not None


@pytest.mark.parametrize(
    ("edit", "name"),
    [
        (InsertItem("s1", 0, Comment("c9", Prose())), "Add comment"),
        (RemoveItem("p1"), "Remove passage"),
        (RemoveItem("c1"), "Remove comment"),
        (ReplaceItem(Comment("c1", Prose())), "Edit comment"),
        (ReplaceItem(replace(NEW, id="p1")), "Edit passage"),
        (InsertSection(0, Section("s9", "New")), "Add section"),
        (RemoveSection("s2"), "Remove section Sanctions"),
        (MoveSection("s2", 0), "Move section Sanctions"),
        (ChangeSection("s1", "Work", "labor"), "Rename section"),
        (ChangeSection("s1", "Labor", ""), "Change theme of Labor"),
        (ChangeSection("s1", "Work", ""), "Change section"),
        (ChangeSection("s1", "Labor", "labor", "secret"), "Change marking of Labor"),
        (ChangeFront(FrontMatter(title="Other")), "Rename briefing"),
        (ChangeFront(FrontMatter(title="A briefing", draft=2)), "Edit front matter"),
        (ChangeBottomLine(Prose()), "Edit bottom line"),
        (ChangeSettings(Settings(paper="a4")), "Change paper size"),
        (ChangeSettings(Settings(paper="a4", style="apa")), "Change settings"),
        (RemoveTheme("labor"), "Remove theme Labor"),
        (Group((RemoveItem("p1"), RemoveItem("p2")), "Remove 2 items"), "Remove 2 items"),
    ],
)
def test_an_edit_has_a_name_that_reads_well_after_undo(
    small: Briefing, edit: Edit, name: str
) -> None:
    assert apply(small, edit)[1].name == name


def test_a_long_heading_is_cut_in_a_name(small: Briefing) -> None:
    longer, _ = apply(small, ChangeSection("s2", "Sanctions\nand " * 30, "sanctions"))
    name = apply(longer, MoveItem("p1", "s2", 0))[1].name
    assert name.startswith("Move to Sanctions and Sanctions")
    assert name.endswith("…")
    assert len(name) < 50


def test_a_heading_with_braces_is_shown_as_it_is(small: Briefing) -> None:
    odd, _ = apply(small, ChangeSection("s2", "{{heading}} {0}", ""))
    assert apply(odd, MoveItem("p1", "s2", 0))[1].name == "Move to {{heading}} {0}"


def test_a_section_without_a_heading_has_a_name_too(small: Briefing) -> None:
    bare, _ = apply(small, ChangeSection("s2", "  ", ""))
    assert apply(bare, MoveItem("p1", "s2", 0))[1].name == "Move to untitled section"


@pytest.mark.parametrize(
    "edit",
    [
        InsertItem("nowhere", 0, NEW),
        InsertItem("s1", 4, NEW),
        InsertItem("s1", -1, NEW),
        InsertItem("s1", 0, replace(NEW, id="p1")),
        InsertItem("s1", 0, Comment("c9", Prose((Paragraph((RunIn(replace(NEW, id="p1")),)),)))),
        RemoveItem("nothing"),
        MoveItem("nothing", "s1", 0),
        MoveItem("p1", "nowhere", 0),
        MoveItem("p1", "s1", 3),
        MoveItem("p1", "s2", 1),
        ReplaceItem(NEW),
        ReplaceItem(Comment("c1", Prose((Paragraph((RunIn(replace(NEW, id="p2")),)),)))),
        InsertSection(0, Section("s1", "Again")),
        InsertSection(0, Section("s9", "Twice", items=(NEW, NEW))),
        InsertSection(3, Section("s9", "Too far")),
        RemoveSection("nowhere"),
        MoveSection("s1", 2),
        ChangeSection("nowhere", "", ""),
        RemoveJudgment("nothing"),
        MoveJudgment("j1", 1),
        ChangeBottomLine(Prose((Paragraph((RunIn(replace(NEW, id="p1")),)),))),
        InsertTheme(0, Theme("labor", "Labor again", "#000000")),
        RemoveTheme("nothing"),
        ReplaceTheme(Theme("nothing", "", "")),
        Group((RemoveItem("p1"), RemoveItem("p1")), "Twice"),
    ],
)
def test_an_edit_that_does_not_fit_is_refused_with_a_plain_message(
    small: Briefing, edit: Edit
) -> None:
    with pytest.raises(EditError, match=r"Nothing was changed\.$"):
        apply(small, edit)


def test_a_judgment_is_replaced_in_its_place(small: Briefing) -> None:
    judgment = replace(small.judgments[0], confidence="high")
    after, change = apply(small, ReplaceJudgment(judgment))
    assert after.judgments == (judgment,)
    assert change.front


def test_a_comment_may_keep_the_passages_it_quotes(small: Briefing) -> None:
    quoting = Comment("c1", Prose((Paragraph((Words("So: "), RunIn(NEW))),)))
    once, _ = apply(small, ReplaceItem(quoting))
    twice, _ = apply(once, ReplaceItem(replace(quoting, text=Prose((Paragraph((RunIn(NEW),)),)))))
    assert twice.passage("p9") == NEW


def test_a_passage_may_move_into_a_comment_in_one_group(small: Briefing) -> None:
    passage = small.passage("p2")
    quoting = Comment("c1", Prose((Paragraph((RunIn(passage),)),)))
    after, change = apply(small, Group((RemoveItem("p2"), ReplaceItem(quoting)), "Run in"))
    assert (change.sections, change.items) == ({"s1"}, {"p2", "c1"})
    assert apply(after, change.inverse)[0] == small


def test_what_a_group_changes_back_does_not_count(small: Briefing) -> None:
    group = Group((MoveItem("p1", "s2", 0), MoveItem("p1", "s1", 0)), "There and back")
    assert apply(small, group)[1].empty


def test_an_appraisal_that_says_nothing_takes_back_what_was_said(small: Briefing) -> None:
    said, change = apply(small, ChangeAppraisal(Appraisal("a1", "B", "2")))
    assert (said.appraisal("a1").reliability, change.evidence) == ("B", True)
    after, change = apply(said, ChangeAppraisal(Appraisal("a1")))
    assert after == small
    assert apply(after, change.inverse)[0] == said
    assert apply(small, ChangeAppraisal(Appraisal("a1")))[1].empty


def test_a_suggestion_is_dismissed_and_brought_back_once(small: Briefing) -> None:
    span = Dismissal("s1", "a3", 4, 40)
    after, change = apply(small, Dismiss(0, span))
    assert (after.dismissed, change.name) == ((span,), "Dismiss suggestion")
    with pytest.raises(EditError, match="already"):
        apply(after, Dismiss(0, span))
    back, _ = apply(after, Reinstate(span))
    assert back == small
    with pytest.raises(EditError, match="not dismissed"):
        apply(back, Reinstate(span))

"""Random briefings in which every id is given once, and random edits that fit them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import strategies as st

from briefer.domain.briefing import (
    Appraisal,
    Briefing,
    Dismissal,
    FrontMatter,
    Judgment,
    Settings,
)
from briefer.domain.passage import Also, Passage, new_id
from briefer.domain.prose import Citation, Paragraph, ParagraphKind, Prose, RunIn, Words
from briefer.domain.section import Comment, Item, Section, Theme
from briefer.editing import (
    ChangeAppraisal,
    ChangeBottomLine,
    ChangeFront,
    ChangeSection,
    ChangeSettings,
    Dismiss,
    Edit,
    Group,
    InsertItem,
    InsertJudgment,
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

Drawing = Callable[..., object]

words = st.text(st.characters(codec="utf-8"), max_size=12)
markings = st.sampled_from(("", "secret"))
passages = st.builds(
    Passage,
    id=st.builds(new_id, st.just("p")),
    article=st.sampled_from(("a1", "a2", "a3")),
    start=st.integers(0, 50),
    end=st.integers(51, 99),
    exact=words,
    speaker=words,
    marking=markings,
    also=st.lists(
        st.builds(
            Also,
            article=st.sampled_from(("a2", "a5")),
            start=st.just(0),
            end=st.just(9),
            exact=words,
        ),
        max_size=1,
    ).map(tuple),
)
spans = st.one_of(
    st.builds(Words, text=words, bold=st.booleans()),
    st.builds(Citation, article=st.sampled_from(("a1", "a4"))),
    st.builds(RunIn, passage=passages),
)
paragraphs = st.builds(
    Paragraph,
    spans=st.lists(spans, max_size=3).map(tuple),
    kind=st.sampled_from(ParagraphKind),
)
proses = st.builds(Prose, paragraphs=st.lists(paragraphs, max_size=2).map(tuple))
comments = st.builds(Comment, id=st.builds(new_id, st.just("c")), text=proses, marking=markings)
items = st.one_of(passages, comments)
judgments = st.builds(Judgment, id=st.builds(new_id, st.just("j")), text=proses, likelihood=words)
themes = st.builds(Theme, id=st.builds(new_id, st.just("t")), name=words, color=st.just("#112233"))
fronts = st.builds(FrontMatter, title=words, draft=st.integers(0, 9))
settings = st.builds(Settings, paper=st.sampled_from(("letter", "a4")), language=words)
theme_names = st.sampled_from(("", "labor", "sanctions"))
sections = st.builds(
    Section,
    id=st.builds(new_id, st.just("s")),
    heading=words,
    theme=theme_names,
    marking=markings,
    items=st.lists(items, max_size=4).map(tuple),
)
appraisals = st.builds(
    Appraisal,
    article=st.sampled_from(("a1", "a2", "a3")),
    reliability=st.sampled_from(("", "A", "F")),
    interest=words,
)
dismissals = st.builds(
    Dismissal,
    section=st.sampled_from(("s1", "s2")),
    article=st.sampled_from(("a1", "a2")),
    start=st.integers(0, 3),
    end=st.integers(4, 6),
)
any_briefing = st.builds(
    Briefing,
    id=st.just("b1"),
    front=fronts,
    bottom_line=proses,
    judgments=st.lists(judgments, max_size=3).map(tuple),
    sections=st.lists(sections, max_size=4).map(tuple),
    themes=st.lists(themes, max_size=3).map(tuple),
    settings=settings,
    appraisals=st.lists(
        appraisals.filter(lambda each: each != Appraisal(each.article)),
        max_size=3,
        unique_by=lambda each: each.article,
    ).map(tuple),
    dismissed=st.lists(dismissals, max_size=3, unique=True).map(tuple),
)


def _place(draw: Drawing, sequence: tuple[object, ...], spare: int = 1) -> object:
    return draw(st.integers(0, len(sequence) - 1 + spare))


def _changed_item(draw: Drawing, item: Item) -> object:
    if isinstance(item, Passage):
        return replace(item, speaker=draw(words))
    return replace(item, text=draw(proses))


def _item_edits(draw: Drawing, briefing: Briefing) -> list[Callable[[], Edit]]:
    found: list[Callable[[], Edit]] = []
    for section in briefing.sections:
        found.append(
            lambda s=section: InsertItem(s.id, _place(draw, s.items), draw(items)),
        )
        for item in section.items:
            found += [
                lambda i=item: RemoveItem(i.id),
                lambda i=item: ReplaceItem(_changed_item(draw, i)),
                lambda i=item, s=section: MoveItem(i.id, s.id, _place(draw, s.items, 0)),
            ]
            found += [
                lambda i=item, s=other: MoveItem(i.id, s.id, _place(draw, s.items))
                for other in briefing.sections
                if other is not section
            ]
    return found


def _section_edits(draw: Drawing, briefing: Briefing) -> list[Callable[[], Edit]]:
    found: list[Callable[[], Edit]] = [
        lambda: InsertSection(_place(draw, briefing.sections), draw(sections))
    ]
    for section in briefing.sections:
        found += [
            lambda s=section: RemoveSection(s.id),
            lambda s=section: MoveSection(s.id, _place(draw, briefing.sections, 0)),
            lambda s=section: ChangeSection(
                s.id, draw(words), draw(theme_names), draw(st.none() | markings)
            ),
        ]
    return found


def _judgment_edits(draw: Drawing, briefing: Briefing) -> list[Callable[[], Edit]]:
    found: list[Callable[[], Edit]] = [
        lambda: InsertJudgment(_place(draw, briefing.judgments), draw(judgments))
    ]
    for judgment in briefing.judgments:
        found += [
            lambda j=judgment: RemoveJudgment(j.id),
            lambda j=judgment: MoveJudgment(j.id, _place(draw, briefing.judgments, 0)),
            lambda j=judgment: ReplaceJudgment(replace(j, text=draw(proses))),
        ]
    return found


def _other_edits(draw: Drawing, briefing: Briefing) -> list[Callable[[], Edit]]:
    found: list[Callable[[], Edit]] = [
        lambda: ChangeFront(draw(fronts)),
        lambda: ChangeBottomLine(draw(proses)),
        lambda: ChangeSettings(draw(settings)),
        lambda: InsertTheme(_place(draw, briefing.themes), draw(themes)),
        lambda: ChangeAppraisal(draw(appraisals)),
    ]
    fresh = dismissals.filter(lambda each: each not in briefing.dismissed)
    found.append(lambda: Dismiss(_place(draw, briefing.dismissed), draw(fresh)))
    found += [lambda d=each: Reinstate(d) for each in briefing.dismissed]
    for theme in briefing.themes:
        found += [
            lambda t=theme: RemoveTheme(t.id),
            lambda t=theme: ReplaceTheme(replace(t, name=draw(words))),
        ]
    return found


def _single(draw: Drawing, briefing: Briefing) -> Edit:
    kinds = (_item_edits, _section_edits, _judgment_edits, _other_edits)
    choices = draw(st.sampled_from(kinds))(draw, briefing)
    if not choices:
        return ChangeFront(draw(fronts))
    return draw(st.sampled_from(choices))()


@st.composite
def _fitting(draw: Drawing, briefing: Briefing, depth: int = 2) -> Edit:
    if not depth or draw(st.integers(0, 2)):
        return _single(draw, briefing)
    edits: list[Edit] = []
    for _ in range(draw(st.integers(0, 3))):
        edit = draw(_fitting(briefing, depth - 1))
        briefing, _ = apply(briefing, edit)
        edits.append(edit)
    return Group(tuple(edits), "Group")


@pytest.fixture(scope="session")
def any_briefings() -> st.SearchStrategy[Briefing]:
    """Briefings of every shape, small."""
    return any_briefing


@pytest.fixture(scope="session")
def fitting() -> Callable[[Briefing], st.SearchStrategy[Edit]]:
    """Edits that can be made to a briefing, groups of groups included."""
    return _fitting


@pytest.fixture
def small() -> Briefing:
    """Two sections with a theme each; two passages, a comment, a judgment and a bottom line."""
    passage = Passage("p1", "a1", 0, 5, "alpha")
    return Briefing(
        "b1",
        front=FrontMatter(title="A briefing"),
        bottom_line=Prose((Paragraph((Words("In short."),)),)),
        judgments=(Judgment("j1", Prose((Paragraph((Words("Likely."),)),)), support=("p1",)),),
        sections=(
            Section(
                "s1",
                "Labor",
                "labor",
                (
                    passage,
                    Comment("c1", Prose((Paragraph((Words("They work abroad."),)),))),
                    Passage("p2", "a2", 7, 11, "beta"),
                ),
            ),
            Section("s2", "Sanctions", "sanctions"),
        ),
        themes=(
            Theme("labor", "Labor", "#884400", "1"),
            Theme("sanctions", "Sanctions", "#004488", "2"),
            Theme("defections", "Defections", "#448800", "3"),
        ),
    )

"""The edit by which a person takes a finding over into the briefing, as the briefing is now."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Final

from briefer.domain.briefing import FrontLine, FrontMatter, Judgment
from briefer.domain.prose import Paragraph, Prose, RunIn, prose
from briefer.domain.section import Comment, Section
from briefer.editing import (
    ChangeBottomLine,
    ChangeFront,
    ChangeSection,
    Group,
    InsertItem,
    InsertJudgment,
    InsertSection,
    MoveItem,
    MoveJudgment,
    MoveSection,
    RemoveItem,
    RemoveJudgment,
    ReplaceItem,
    ReplaceJudgment,
)
from briefer.editing.requoting import requote
from briefer.evidence.readback import wording
from briefer.evidence.readback.expected import Part
from briefer.evidence.readback.findings import (
    NewQuotation,
    QuotationFinding,
    State,
    TextFinding,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefer.domain.briefing import Briefing
    from briefer.domain.passage import Passage
    from briefer.domain.prose import Span
    from briefer.domain.section import Item
    from briefer.editing import Edit
    from briefer.evidence.readback.findings import Added, Finding, Place, Report


_FIELDS: Final = frozenset(("title", "prepared_for", "prepared_by", "reference", "marking"))
"""The fields of the front matter that hold words as they print: a date does not."""


def edit_for(finding: Finding, briefing: Briefing) -> Edit | None:
    """Return the edit that takes a finding over, with a name for undo.

    Args:
        finding: what became of something.
        briefing: as it is now.

    Returns:
        None where there is nothing to take over, or what it concerns is not as it was when the
        file was compared.
    """
    match finding:
        case QuotationFinding():
            edit, name = _quotation(finding, briefing)
        case TextFinding():
            edit, name = _text(finding, briefing)
        case NewQuotation():
            edit, name = _new(finding, briefing), wording.TAKE_NEW
    return None if edit is None else Group((edit,), name)


def offer(report: Report, briefing: Briefing) -> Report:
    """Return a report in which each finding says whether there is an edit that takes it over."""
    return replace(
        report,
        quotations=tuple(
            each if each.unchanged else replace(each, offered=_can(each, briefing))
            for each in report.quotations
        ),
        texts=tuple(replace(each, offered=_can(each, briefing)) for each in report.texts),
        arrivals=tuple(replace(each, offered=_can(each, briefing)) for each in report.arrivals),
    )


def _can(finding: Finding, briefing: Briefing) -> bool:
    return edit_for(finding, briefing) is not None


def standing(part: Part, owner: str, briefing: Briefing) -> str | None:
    """Return what a heading or a line of the front matter is; None where there is none to set.

    Args:
        part: what it is.
        owner: the id of the section; the field or label of the front matter.
        briefing: as it is now.
    """
    if part is Part.HEADING:
        section = briefing.section(owner)
        return section.heading if section is not None else None
    if part not in {Part.TITLE, Part.FRONT}:
        return None
    if owner in _FIELDS:
        return str(getattr(briefing.front, owner))
    lines = (line.value for line in briefing.front.lines if line.label.strip() == owner)
    return next(lines, None)


def _quotation(finding: QuotationFinding, briefing: Briefing) -> tuple[Edit | None, str]:
    now, was = briefing.passage(finding.passage), finding.was
    if now is None or was is None or _quoted(now) != _quoted(was):
        return None, ""
    if State.DELETED in finding.states:
        return _without(finding.passage, briefing), wording.TAKE_DELETION
    if finding.taken is not None:
        taken = replace(now, changes=finding.taken.changes)
        return requote(briefing, {now.id: taken}), wording.TAKE_QUOTATION
    if State.MOVED in finding.states:
        return _moved(finding.passage, finding.place, briefing), wording.TAKE_MOVE
    return None, ""


def _quoted(passage: Passage) -> tuple[object, ...]:
    """Return what of a passage makes its words on the page."""
    return (passage.article, passage.start, passage.end, passage.exact, passage.changes)


def _without(passage: str, briefing: Briefing) -> Edit | None:
    if briefing.item(passage) is not None:
        return RemoveItem(passage)

    def span(each: Span) -> Span | None:
        mine = isinstance(each, RunIn) and each.passage.id == passage
        return None if mine else each

    return _in_prose(passage, briefing, span)


def _in_prose(passage: str, briefing: Briefing, new: Callable[[Span], Span | None]) -> Edit | None:
    """Return the edit of the text that quotes a passage in its sentence."""
    for text, put in _prose_of(briefing):
        if any(each.id == passage for each in text.passages()):
            paragraphs = (
                replace(
                    paragraph,
                    spans=tuple(made for each in paragraph.spans if (made := new(each))),
                )
                for paragraph in text.paragraphs
            )
            return put(Prose(tuple(each for each in paragraphs if each.spans)))
    return None


def _prose_of(briefing: Briefing) -> Iterator[tuple[Prose, Callable[[Prose], Edit]]]:
    """Yield every text of the analyst's, with what makes the edit that gives it other words."""
    yield briefing.bottom_line, ChangeBottomLine
    for judgment in briefing.judgments:
        yield judgment.text, _for_judgment(judgment)
    for section in briefing.sections:
        for item in section.items:
            if isinstance(item, Comment):
                yield item.text, _for_comment(item)


def _for_judgment(judgment: Judgment) -> Callable[[Prose], Edit]:
    return lambda text: ReplaceJudgment(replace(judgment, text=text))


def _for_comment(comment: Comment) -> Callable[[Prose], Edit]:
    return lambda text: ReplaceItem(replace(comment, text=text))


def _text(finding: TextFinding, briefing: Briefing) -> tuple[Edit | None, str]:
    if not finding.offered:
        return None, ""
    if State.ADDED in finding.states:
        return _added(finding, briefing), wording.TAKE_ADDED
    if State.MOVED in finding.states:
        return _text_moved(finding, briefing), wording.TAKE_MOVE
    if State.DELETED in finding.states:
        return _said(finding, briefing), wording.TAKE_DELETION
    return _said(finding, briefing), wording.TAKE_WORDS


def _said(finding: TextFinding, briefing: Briefing) -> Edit | None:
    """Return the edit that gives a part of the briefing other words, or none."""
    if finding.part in {Part.TITLE, Part.FRONT, Part.HEADING}:
        now = standing(finding.part, finding.owner, briefing)
        if now is None or now != finding.was:
            return None
    section = briefing.section(finding.owner)
    match finding.part:
        case Part.TITLE | Part.FRONT:
            return ChangeFront(_front(finding, briefing.front))
        case Part.HEADING if section is not None:
            return ChangeSection(section.id, finding.after, section.theme)
        case Part.JUDGMENT if State.DELETED in finding.states:
            mine = (each for each in briefing.judgments if each.id == finding.owner)
            as_it_was = any(each.text.paragraphs == finding.before for each in mine)
            return RemoveJudgment(finding.owner) if as_it_was else None
    return _prose(finding, briefing)


def _front(finding: TextFinding, front: FrontMatter) -> FrontMatter:
    words = finding.after
    if finding.owner in _FIELDS:
        values = {each.name: getattr(front, each.name) for each in fields(front)}
        return FrontMatter(**(values | {finding.owner: words}))
    lines = (
        FrontLine(line.label, words) if line.label.strip() == finding.owner else line
        for line in front.lines
    )
    return replace(front, lines=tuple(line for line in lines if line.value))


def _prose(finding: TextFinding, briefing: Briefing) -> Edit | None:
    """Return the edit that puts paragraphs in place of those that a finding is about."""
    for text, put in _prose_of(briefing):
        at = _at(text, finding.before)
        if at is None or not _owns(finding, text, briefing):
            continue
        after = at + len(finding.before)
        left = (*text.paragraphs[:at], *finding.written, *text.paragraphs[after:])
        if not left and finding.part is Part.COMMENT:
            return RemoveItem(finding.owner)
        return put(Prose(left))
    return None


def _at(text: Prose, paragraphs: tuple[Paragraph, ...]) -> int | None:
    size = len(paragraphs)
    for at in range(len(text.paragraphs) - size + 1) if size else ():
        if text.paragraphs[at : at + size] == paragraphs:
            return at
    return None


def _owns(finding: TextFinding, text: Prose, briefing: Briefing) -> bool:
    match finding.part:
        case Part.BOTTOM_LINE:
            return text is briefing.bottom_line
        case Part.JUDGMENT:
            return any(j.id == finding.owner and j.text is text for j in briefing.judgments)
        case _:
            item = briefing.item(finding.owner)
            return isinstance(item, Comment) and item.text is text


def _added(finding: TextFinding, briefing: Briefing) -> Edit | None:
    place = finding.place
    words = prose(finding.after)
    if place is None or _is_there(finding.made, briefing):
        return None
    if finding.part is Part.BOTTOM_LINE and place.part is Part.BOTTOM_LINE:
        text = briefing.bottom_line
        at = _at(text, place.paragraphs)
        cut = len(text.paragraphs) if at is None else at + 1
        for each in finding.follows:
            here = text.paragraphs[cut : cut + len(each.paragraphs)]
            cut += len(here) if here == each.paragraphs else 0
        left, right = text.paragraphs[:cut], text.paragraphs[cut:]
        return ChangeBottomLine(Prose((*left, *words.paragraphs, *right)))
    if finding.part is Part.JUDGMENT:
        known = [judgment.id for judgment in briefing.judgments]
        before = [each.id for each in finding.follows if each.id in known] or [place.owner]
        index = known.index(before[-1]) + 1 if before[-1] in known else 0
        return InsertJudgment(index, Judgment(finding.made, words))
    spot = _spot(place, briefing, finding.follows)
    if spot is None:
        return None
    section, index = spot
    if finding.part is Part.HEADING:
        number = briefing.sections.index(section) + 1
        return InsertSection(number, Section(finding.made, finding.after))
    return InsertItem(section.id, index, Comment(finding.made, words))


def _new(finding: NewQuotation, briefing: Briefing) -> Edit | None:
    if finding.passage is None or _is_there(finding.made, briefing):
        return None
    spot = _spot(finding.place, briefing, finding.follows)
    if spot is None:
        return None
    section, index = spot
    item: Item = replace(finding.passage, id=finding.made)
    return InsertItem(section.id, index, item)


def _is_there(made: str, briefing: Briefing) -> bool:
    """Whether what was added is in the briefing already."""
    judged = any(judgment.id == made for judgment in briefing.judgments)
    there = briefing.item(made) is not None or briefing.section(made) is not None
    return judged or there


def _spot(
    place: Place | None, briefing: Briefing, follows: Sequence[Added] = ()
) -> tuple[Section, int] | None:
    """Return the section and the index at which something comes right after a place.

    What was added there before it, as far as that was taken over, stays before it.
    """
    for each in reversed(follows):
        there = briefing.place(each.id)
        if there is not None:
            return there[0], there[1] + 1
        begun = briefing.section(each.id)
        if begun is not None:
            return begun, 0
    if place is not None and place.part is Part.HEADING:
        section = briefing.section(place.owner)
        return (section, 0) if section is not None else None
    if place is not None:
        found = briefing.place(place.owner)
        if found is not None:
            return found[0], found[1] + 1
    printed = [section for section in briefing.sections if not section.held]
    return (printed[0], 0) if printed else None


def _moved(item: str, place: Place | None, briefing: Briefing) -> Edit | None:
    spot, here = _spot(place, briefing), briefing.place(item)
    if place is None or spot is None or here is None:
        return None
    section, index = spot
    if here[0].id == section.id and here[1] < index:
        index -= 1
    return MoveItem(item, section.id, index)


def _text_moved(finding: TextFinding, briefing: Briefing) -> Edit | None:
    match finding.part:
        case Part.COMMENT:
            return _moved(finding.owner, finding.place, briefing)
        case Part.JUDGMENT:
            known = [judgment.id for judgment in briefing.judgments]
            if finding.owner not in known:
                return None
            rest = [name for name in known if name != finding.owner]
            owner = finding.place.owner if finding.place is not None else ""
            return MoveJudgment(finding.owner, rest.index(owner) + 1 if owner in rest else 0)
        case Part.HEADING:
            ids = [section.id for section in briefing.sections]
            if finding.owner not in ids:
                return None
            rest = [name for name in ids if name != finding.owner]
            spot = _spot(finding.place, briefing) if finding.place is not None else None
            at = rest.index(spot[0].id) + 1 if spot is not None and spot[0].id in rest else 0
            return MoveSection(finding.owner, at)
    return None

"""More of what people do in Word, each done to the markup as Word leaves it."""

from __future__ import annotations

import copy
from typing import Any, TypeAlias

from lxml import etree

from tests.evidence.readback.markup import W, w

Word: TypeAlias = Any
"""The hand of ``markup`` that edits a file."""
ENDNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
OF_ENDNOTES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes"
BOX = (
    '<w:p xmlns:w="{w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"><w:r><mc:AlternateContent>'
    '<mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing>'
    "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
)


def split(word: Word, after: str) -> Word:
    """Press Enter behind some words; a content control around them then holds two paragraphs."""
    paragraph = word.paragraph(after)
    first = word._runs(after)[-1]
    while first.getparent() is not paragraph:
        first = first.getparent()
    control = next((each for each in paragraph.iter(w("sdt"))), None)
    if control is not None:  # Word makes it one around whole paragraphs
        for each in reversed(list(control.find(w("sdtContent")))):
            control.addnext(each)
        around = etree.Element(w("sdt"))
        around.append(control.find(w("sdtPr")))
        content = etree.SubElement(around, w("sdtContent"))
        control.getparent().remove(control)
        paragraph.addprevious(around)
        content.append(paragraph)
        first = word._runs(after)[-1]
    below = etree.Element(w("p"))
    below.append(copy.deepcopy(paragraph.find(w("pPr"))))
    for each in list(first.itersiblings()):
        below.append(each)
    paragraph.addnext(below)
    if word.author:
        word._mark_end(paragraph, "ins")
    return word


def join(word: Word, words: str) -> Word:
    """Delete the end of a paragraph, so that the next one goes on in it."""
    paragraph = word.paragraph(words)
    below = next(each for each in word.body.iter(w("p")) if _after(each, paragraph))
    if word.author:
        word._mark_end(paragraph, "del")
        return word
    for each in list(below):
        if each.tag != w("pPr"):
            paragraph.append(each)
    below.getparent().remove(below)
    return word


def retype_note(word: Word, words: str, said: str = "") -> Word:
    """Delete the first note of a paragraph, and put in one that says the same, or something."""
    old = next(word.paragraph(words).iter(w("footnoteReference")))
    notes = etree.fromstring(word.members["word/footnotes.xml"])
    note = next(each for each in notes if each.get(w("id")) == old.get(w("id")))
    new = copy.deepcopy(note)
    new.set(w("id"), "77")
    if said:
        first, *others = new.iter(w("t"))
        first.text = said
        for each in others:
            each.text = ""
    notes.append(new)
    if not word.author:  # Word takes the note along; under tracked changes it waits
        notes.remove(note)
    word.members["word/footnotes.xml"] = etree.tostring(notes)
    run = copy.deepcopy(old.getparent())
    next(run.iter(w("footnoteReference"))).set(w("id"), "77")
    old.getparent().addnext(word._in("ins", run) if word.author else run)
    word._gone(old.getparent())
    return word


def as_endnotes(word: Word) -> Word:
    """Convert all footnotes to endnotes, as Word does on request; that is never tracked."""
    notes = etree.fromstring(word.members["word/footnotes.xml"])
    ends = etree.Element(w("endnotes"), nsmap={"w": W})
    for note in list(notes):
        if note.get(w("type")) in {None, "normal"}:
            note.tag = w("endnote")
            for each in note.iter(w("footnoteRef")):
                each.tag = w("endnoteRef")
            ends.append(note)
    word.members["word/footnotes.xml"] = etree.tostring(notes)
    word.members["word/endnotes.xml"] = etree.tostring(ends)
    for each in word.body.iter(w("footnoteReference")):
        each.tag = w("endnoteReference")
    types = word.members["[Content_Types].xml"]
    part = f'<Override PartName="/word/endnotes.xml" ContentType="{ENDNOTES}"/></Types>'
    word.members["[Content_Types].xml"] = types.replace(b"</Types>", part.encode())
    name = "word/_rels/document.xml.rels"
    part = f'<Relationship Id="e1" Type="{OF_ENDNOTES}" Target="endnotes.xml"/></Relationships>'
    word.members[name] = word.members[name].replace(b"</Relationships>", part.encode())
    return word


def move(word: Word, words: str, after: str, count: int = 1) -> Word:
    """Move paragraphs under tracked changes with the ranges and names that Word gives a move."""
    first = word.paragraph(words)
    moving = [first, *list(first.itersiblings())[: count - 1]]
    target = word.paragraph(after)
    there = [copy.deepcopy(each) for each in moving]
    for paragraph in there:
        for name in ("bookmarkStart", "bookmarkEnd"):
            for each in list(paragraph.iter(w(name))):
                each.getparent().remove(each)
        word._wrap(paragraph, "moveTo")
        word._mark_end(paragraph, "moveTo")
    for each in reversed(
        [_range(word, "moveToRangeStart"), *there, _range(word, "moveToRangeEnd")]
    ):
        target.addnext(each)
    first.addprevious(_range(word, "moveFromRangeStart"))
    moving[-1].addnext(_range(word, "moveFromRangeEnd"))
    for paragraph in moving:
        word._wrap(paragraph, "moveFrom")
        word._mark_end(paragraph, "moveFrom")
    return word


def move_words(word: Word, words: str, after: str) -> Word:
    """Drag words to another place of their paragraph."""
    moving = word._runs(words)
    there = [copy.deepcopy(run) for run in moving]
    last = word._runs(after)[-1]
    for run in reversed(there):
        last.addnext(word._in("moveTo", run) if word.author else run)
    for run in moving:
        if word.author:
            place = run.getparent().index(run)
            run.getparent().insert(place, word._in("moveFrom", run))
        else:
            run.getparent().remove(run)
    return word


def paste_table(word: Word, after: str, rows: list[list[str]]) -> Word:
    """Paste a table below a paragraph."""
    table = etree.Element(w("tbl"))
    etree.SubElement(table, w("tblPr"))
    for row in rows:
        made = etree.SubElement(table, w("tr"))
        if word.author:
            properties = etree.SubElement(made, w("trPr"))
            properties.append(word._in("ins"))
        for words in row:
            cell = etree.SubElement(etree.SubElement(made, w("tc")), w("p"))
            cell.append(word._come(words, None))
    word.paragraph(after).addnext(table)
    return word


def put_box(word: Word, after: str, words: str) -> Word:
    """Draw a text box below a paragraph, and type into it."""
    run = etree.Element(w("r"))
    etree.SubElement(run, w("t")).text = words
    made = word._in("ins", run) if word.author else run
    inside = f'<w:txbxContent xmlns:w="{W}"><w:p>{etree.tostring(made).decode()}</w:p>'
    box = BOX.format(w=W, box=f"{inside}</w:txbxContent>")
    word.paragraph(after).addnext(etree.fromstring(box))
    return word


def box_in(word: Word, words: str) -> Word:
    """Put a paragraph into a text box where it stands."""
    paragraph = word.paragraph(words)
    inside = f'<w:txbxContent xmlns:w="{W}">{etree.tostring(paragraph).decode()}</w:txbxContent>'
    paragraph.addprevious(etree.fromstring(BOX.format(w=W, box=inside)))
    paragraph.getparent().remove(paragraph)
    return word


def copy_below(word: Word, words: str, count: int, after: str, times: int = 1) -> Word:
    """Copy paragraphs and paste them below another one; a bookmark stays with the first."""
    first = word.paragraph(words)
    taken = [first, *list(first.itersiblings(w("p")))[: count - 1]]
    target = word.paragraph(after)
    for _ in range(times):
        for paragraph in reversed(taken):
            again = copy.deepcopy(paragraph)
            for name in ("bookmarkStart", "bookmarkEnd"):
                for each in list(again.iter(w(name))):
                    each.getparent().remove(each)
            if word.author:
                word._wrap(again, "ins")
                word._mark_end(again, "ins")
            target.addnext(again)
    return word


def _range(word: Word, name: str) -> Any:  # noqa: ANN401 - an element
    edge = etree.Element(w(name))
    edge.set(w("id"), "8800" if name.startswith("moveTo") else "8801")
    if name.endswith("Start"):
        edge.set(w("name"), "move1")
        edge.set(w("author"), word.author)
    return edge


def _after(each: Any, paragraph: Any) -> bool:  # noqa: ANN401 - elements
    body = list(each.getroottree().getroot().iter(w("p")))
    return body.index(each) == body.index(paragraph) + 1

"""A Word file in the editing: what people do in Word, done to the markup as Word leaves it."""

from __future__ import annotations

import copy
import io
import itertools
import zipfile
from typing import Any

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DATE = "2026-11-24T09:30:00Z"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"


def w(name: str) -> str:
    """Return a name of WordprocessingML with its namespace."""
    return f"{{{W}}}{name}"


class Word:
    """An edited file in the making: what people do in Word, done to the markup as Word does it."""

    def __init__(self, data: bytes) -> None:
        """Open a file."""
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.members = {name: archive.read(name) for name in archive.namelist()}
        self.root: Any = etree.fromstring(self.members["word/document.xml"])
        self.body: Any = self.root[0]
        self.author = ""
        self._ids = itertools.count(9000)
        self._comments: list[tuple[str, str]] = []

    def by(self, author: str) -> Word:
        """Track what is done from here on, under a name."""
        self.author = author
        return self

    def paragraph(self, words: str) -> Any:  # noqa: ANN401 - an element
        """Return the first paragraph that has some words."""
        return next(p for p in self.body.iter(w("p")) if words in text_of(p))

    def bytes(self) -> bytes:
        """Return the file."""
        self.members["word/document.xml"] = etree.tostring(self.root)
        if self._comments:
            self._put_comments()
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.members.items():
                archive.writestr(name, data)
        return packed.getvalue()

    def delete(self, words: str) -> Word:
        """Delete words within a paragraph."""
        for run in self._runs(words):
            self._gone(run)
        return self

    def insert(self, after: str, words: str) -> Word:
        """Type words after others."""
        last = self._runs(after)[-1]
        last.addnext(self._come(words, last.find(w("rPr"))))
        return self

    def replace(self, words: str, others: str) -> Word:
        """Type words over others."""
        runs = self._runs(words)
        runs[-1].addnext(self._come(others, runs[-1].find(w("rPr"))))
        for run in runs:
            self._gone(run)
        return self

    def delete_paragraph(self, words: str) -> Word:
        """Delete a whole paragraph; under tracked changes it stays, its control with it."""
        paragraph = self.paragraph(words)
        if not self.author:
            paragraph.getparent().remove(paragraph)
            return self
        for run in list(paragraph.iter(w("r"))):
            self._gone(run)
        self._mark_end(paragraph, "del")
        return self

    def add_paragraph(self, after: str, words: str, style: str = "BodyText") -> Word:
        """Type a new paragraph below another one."""
        paragraph = etree.Element(w("p"))
        properties = etree.SubElement(paragraph, w("pPr"))
        etree.SubElement(properties, w("pStyle")).set(w("val"), style)
        paragraph.append(self._come(words, None))
        if self.author:
            self._mark_end(paragraph, "ins")
        self.paragraph(after).addnext(paragraph)
        return self

    def move_paragraph(self, words: str, after: str, count: int = 1) -> Word:
        """Cut a paragraph, and those that follow it, and paste it below another one."""
        first = self.paragraph(words)
        moving = [first, *itertools.islice(first.itersiblings(), count - 1)]
        target = self.paragraph(after)
        for paragraph in reversed(moving):
            if not self.author:
                target.addnext(paragraph)
                continue
            there = copy.deepcopy(paragraph)
            for name in ("bookmarkStart", "bookmarkEnd"):
                for each in list(there.iter(w(name))):
                    each.getparent().remove(each)
            self._wrap(there, "moveTo")
            target.addnext(there)
            self._wrap(paragraph, "moveFrom")
            self._mark_end(paragraph, "del")
        return self

    def comment(self, on: str, words: str, author: str = "Lee") -> Word:
        """Comment on words."""
        name = str(len(self._comments))
        runs = self._runs(on)
        start, end = etree.Element(w("commentRangeStart")), etree.Element(w("commentRangeEnd"))
        start.set(w("id"), name)
        end.set(w("id"), name)
        runs[0].addprevious(start)
        runs[-1].addnext(end)
        reference = etree.Element(w("r"))
        etree.SubElement(reference, w("commentReference")).set(w("id"), name)
        end.addnext(reference)
        self._comments.append((author, words))
        return self

    def drop_note(self, words: str) -> Word:
        """Delete the first number of a note in the paragraph that has some words."""
        mark = next(self.paragraph(words).iter(w("footnoteReference")))
        self._gone(mark.getparent())
        return self

    def add_note(self, words: str, name: str) -> Word:
        """Refer to a note behind words; Word would give it an id of its own."""
        last = self._runs(words)[-1]
        run = etree.Element(w("r"))
        etree.SubElement(run, w("footnoteReference")).set(w("id"), name)
        last.addnext(self._in("ins", run) if self.author else run)
        return self

    def reword_note(self, name: str, words: str) -> Word:
        """Type over the words of a note."""
        notes = etree.fromstring(self.members["word/footnotes.xml"])
        note = next(each for each in notes if each.get(w("id")) == name)
        first, *others = note.iter(w("t"))
        first.text = words
        for each in others:
            each.text = ""
        self.members["word/footnotes.xml"] = etree.tostring(notes)
        return self

    def drop_controls(self) -> Word:
        """Take the content controls away, as LibreOffice and Google Docs do."""
        for control in list(self.body.iter(w("sdt"))):
            content = control.find(w("sdtContent"))
            for each in reversed(list(content)):
                control.addnext(each)
            control.getparent().remove(control)
        return self

    def drop_names(self) -> Word:
        """Take the bookmarks and all that says where the file comes from away."""
        for name in ("bookmarkStart", "bookmarkEnd"):
            for each in list(self.body.iter(w(name))):
                each.getparent().remove(each)
        for part in [name for name in self.members if name.startswith("customXml/")]:
            del self.members[part]
        return self

    def _runs(self, words: str) -> list[Any]:
        """Return runs that hold some words and nothing else, cut out of those that are there."""
        paragraph = self.paragraph(words)
        start = text_of(paragraph).index(words)
        end, at, found = start + len(words), 0, []
        for run in list(paragraph.iter(w("r"))):
            text = "".join(each.text or "" for each in run.findall(w("t")))
            low, high = max(start - at, 0), min(end - at, len(text))
            if low < high:
                found.append(_cut(run, text, low, high))
            at += len(text)
        return found

    def _come(self, words: str, properties: Any) -> Any:  # noqa: ANN401 - elements
        run = etree.Element(w("r"))
        if properties is not None:
            run.append(copy.deepcopy(properties))
        etree.SubElement(run, w("t")).text = words
        return self._in("ins", run) if self.author else run

    def _gone(self, run: Any) -> None:  # noqa: ANN401 - an element
        parent = run.getparent()
        if not self.author:
            parent.remove(run)
            return
        for each in run.findall(w("t")):
            each.tag = w("delText")
        place = parent.index(run)
        parent.insert(place, self._in("del", run))

    def _in(self, name: str, *runs: Any) -> Any:  # noqa: ANN401 - elements
        change = etree.Element(w(name))
        change.set(w("id"), str(next(self._ids)))
        change.set(w("author"), self.author)
        change.set(w("date"), DATE)
        change.extend(runs)
        return change

    def _wrap(self, paragraph: Any, name: str) -> None:  # noqa: ANN401 - an element
        for run in list(paragraph.iter(w("r"))):
            parent = run.getparent()
            place = parent.index(run)
            parent.insert(place, self._in(name, run))

    def _mark_end(self, paragraph: Any, name: str) -> None:  # noqa: ANN401 - an element
        properties = paragraph.find(w("pPr"))
        etree.SubElement(properties, w("rPr")).append(self._in(name))

    def _put_comments(self) -> None:
        root = etree.Element(w("comments"), nsmap={"w": W})
        for number, (author, words) in enumerate(self._comments):
            comment = etree.SubElement(root, w("comment"))
            comment.set(w("id"), str(number))
            comment.set(w("author"), author)
            comment.set(w("date"), DATE)
            run = etree.SubElement(etree.SubElement(comment, w("p")), w("r"))
            etree.SubElement(run, w("t")).text = words
        self.members["word/comments.xml"] = etree.tostring(root)
        types = self.members["[Content_Types].xml"]
        part = f'<Override PartName="/word/comments.xml" ContentType="{COMMENTS}"/></Types>'
        self.members["[Content_Types].xml"] = types.replace(b"</Types>", part.encode())
        name = "word/_rels/document.xml.rels"
        part = f'<Relationship Id="c1" Type="{RELATED}" Target="comments.xml"/></Relationships>'
        self.members[name] = self.members[name].replace(b"</Relationships>", part.encode())


def text_of(paragraph: Any) -> str:  # noqa: ANN401 - an element
    """Return the words of a paragraph that were not deleted."""
    return "".join(each.text or "" for each in paragraph.iter(w("t")))


def _cut(run: Any, text: str, low: int, high: int) -> Any:  # noqa: ANN401 - elements
    """Cut a run in up to three; return the one with a part of its text."""
    parts = [(text[:low], False), (text[low:high], True), (text[high:], False)]
    made = None
    for words, wanted in parts:
        if not words:
            continue
        each = copy.deepcopy(run)
        for old in each.findall(w("t")):
            each.remove(old)
        element = etree.SubElement(each, w("t"))
        element.text = words
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.addprevious(each)
        made = each if wanted else made
    run.getparent().remove(run)
    return made

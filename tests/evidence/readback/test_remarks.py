"""Colleagues' comments in the margin: each at its passage, with who wrote it, and its replies."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias

import docx
from docx.text.run import Run
from lxml import etree

from briefer.ui.dialogs.readback.rows import Group, rows
from briefer.workspace.readback import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.evidence.readback import Report

Word: TypeAlias = Any
"""The hand of ``conftest`` that edits a file."""
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"


def test_comments_that_python_docx_wrote_stand_at_their_passage(
    written: bytes, read: Callable[[bytes], Report]
) -> None:
    document = docx.Document(BytesIO(written))
    for paragraph in document.paragraphs:
        element = paragraph._p
        if any("93,300" in (each.text or "") for each in element.iter("{*}t")):
            first: Any = next(element.iter("{*}r"))
            run = Run(first, paragraph)
            document.add_comment(run, text="Still so?", author="Kim")
        if "visas rests" in paragraph.text:
            document.add_comment(paragraph.runs, text="Which one?", author="Lee")
    packed = BytesIO()
    document.save(packed)
    report = read(packed.getvalue())
    assert all(each.unchanged for each in report.quotations)
    assert [(r.remark.author, r.remark.text, r.passage, r.part) for r in report.remarks] == [
        ("Lee", "Which one?", "", "comment"),
        ("Kim", "Still so?", "p2", "quotation"),
    ]
    assert report.remarks[1].words.startswith("“Chinese authorities granted 93,300")


def test_a_reply_stands_where_what_it_answers_stands(
    word: Word, compare: Callable[[Word], Report]
) -> None:
    word.comment("such a matter", "Really?", "Lee").comment("The Director", "Yes.", "Park")
    word.bytes()
    comments = etree.fromstring(word.members["word/comments.xml"])
    for number, paragraph in enumerate(comments.iter("{*}p")):
        paragraph.set(f"{{{W14}}}paraId", f"0000000{number}")
    extended = etree.Element(f"{{{W15}}}commentsEx")
    for number in range(2):
        each = etree.SubElement(extended, f"{{{W15}}}commentEx")
        each.set(f"{{{W15}}}paraId", f"0000000{number}")
        each.set(f"{{{W15}}}done", "1")
        if number:
            each.set(f"{{{W15}}}paraIdParent", "00000000")
    word._comments = []  # they are written; what follows must stay
    word.members["word/comments.xml"] = etree.tostring(comments)
    word.members["word/commentsExtended.xml"] = etree.tostring(extended)
    first, reply = compare(word).remarks
    assert (first.passage, first.remark.done, first.remark.answers) == ("p7", True, "")
    assert (reply.passage, reply.remark.answers, reply.remark.author) == ("p7", "0", "Park")


def test_a_comment_on_words_that_were_deleted_is_still_there(
    word: Word, compare: Callable[[Word], Report]
) -> None:
    word.comment("first time that", "Out with it.").by("Park").delete_paragraph("first time that")
    report = compare(word)
    [remark] = report.remarks
    assert (remark.remark.text, remark.words) == ("Out with it.", "")
    said = "Lee in “‘It was the first time that the Chinese government made …”: Out with it."
    assert said in list(told(report, {}))


def test_a_thread_is_told_by_the_last_paragraph_of_each_remark_as_word_does(
    word: Word, compare: Callable[[Word], Report]
) -> None:
    for author, words in (("Lee", "Really?"), ("Park", "Yes."), ("Lee", "Then say so.")):
        word.comment("such a matter", words, author)
    word.bytes()
    comments = etree.fromstring(word.members["word/comments.xml"])
    extended = etree.Element(f"{{{W15}}}commentsEx")
    for number, comment in enumerate(comments):
        first = comment.find("{*}p")
        last = etree.SubElement(comment, first.tag)
        run = etree.SubElement(last, first[0].tag)
        etree.SubElement(run, first[0][0].tag).text = f"({number})"
        for place, paragraph in enumerate((first, last)):
            paragraph.set(f"{{{W14}}}paraId", f"000000{number}{place}")
        each = etree.SubElement(extended, f"{{{W15}}}commentEx")
        each.set(f"{{{W15}}}paraId", f"000000{number}1")
        each.set(f"{{{W15}}}done", "0")
        if number:
            each.set(f"{{{W15}}}paraIdParent", "00000001")
    word._comments = []
    word.members["word/comments.xml"] = etree.tostring(comments)
    word.members["word/commentsExtended.xml"] = etree.tostring(extended)
    found = [(r.remark.text, r.remark.answers, r.passage) for r in compare(word).remarks]
    assert found == [
        ("Really?\n(0)", "", "p7"),
        ("Yes.\n(1)", "0", "p7"),
        ("Then say so.\n(2)", "0", "p7"),
    ]


def test_a_comment_on_a_quotation_is_told_with_one_pair_of_marks(
    word: Word, compare: Callable[[Word], Report]
) -> None:
    word.comment("“Chinese authorities", "“Still” so?", "Kim")
    report = compare(word)
    said = "\n".join(told(report, {}))
    assert "Kim on “Chinese authorities”: “Still” so?" in said
    [row] = [row for row in rows(report, {}, {}) if row.group is Group.COMMENTS]
    assert row.says.endswith("about “Chinese authorities”")
    assert row.line == "Kim: “‘Still’ so?”"

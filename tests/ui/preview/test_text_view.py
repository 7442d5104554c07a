"""The text view holds every word of the pages, tables, pictures and forms included."""

from datetime import UTC, datetime

from briefer.document.block import Figure, Form, Table
from briefer.document.document import Document, Furniture, Properties
from briefer.document.inline import Text
from briefer.ui.preview.text import html


def cell(words: str) -> tuple[Text, ...]:
    return (Text(words),)


def test_tables_pictures_and_forms_are_read_out() -> None:
    table = Table(
        caption=cell("Sources at a glance"),
        header=(cell("Source"), cell("Quoted")),
        rows=((cell("A & B"), cell("12")),),
        summary="What is quoted",
        widths=(0.7, 0.3),
    )
    picture = Figure(b"", "image/png", "A <navy> square", 10, 10)
    form = Form("Decision", (("Approve", "Disapprove"),))
    words = html(
        Document(
            Properties("T", "", "", "en-US", datetime(2026, 11, 21, tzinfo=UTC), "b1"),
            Furniture("", "", "Page {page} of {pages}"),
            (table, picture, form),
        )
    )
    assert "<th>Source</th>" in words
    assert "<td>A &amp; B</td><td>12</td>" in words
    assert "[A &lt;navy&gt; square]" in words
    assert "Approve: ____ Disapprove: ____" in words

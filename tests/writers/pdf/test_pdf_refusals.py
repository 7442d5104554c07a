"""What a PDF cannot show is refused in plain words, and nothing is written."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefer.document.block import Memo, MemoLine, Paragraph
from briefer.document.inline import Text
from briefer.errors import BrieferError, CancelledError
from briefer.writers import pdf
from briefer.writers.pdf.errors import FontError, MissingCharacterError, RightToLeftError

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefer.document.design import Design
    from briefer.document.document import Document


def refusal(document: Document, design: Design) -> BrieferError:
    """Return the error that a document meets, having asserted that nothing was written."""
    file = io.BytesIO()
    with pytest.raises(BrieferError) as caught:
        pdf.write(document, design, file)
    assert file.getvalue() == b""
    return caught.value


@pytest.mark.parametrize("name", ["יוסף כהן", "محمد", "\u202etxt.exe"])
def test_right_to_left_text_is_refused_by_name(
    make: Callable[..., Document], design: Design, name: str
) -> None:
    words = "The report, by a person whose name is long, quotes " + name + " on workers abroad."
    error = refusal(make(Paragraph((Text(words),))), design)
    assert isinstance(error, RightToLeftError)
    assert name in str(error)
    assert "Nothing was written" in str(error)
    assert "The report" not in str(error)


@pytest.mark.parametrize(
    ("character", "named"),
    [
        ("😀", "U+1F600, grinning face"),
        ("\x07", "U+0007, no name"),
        ("\ud800", "U+D800, no name"),
        ("ก", "U+0E01, thai character ko kai"),
    ],
)
def test_a_character_that_no_font_has_is_refused_by_name(
    make: Callable[..., Document], design: Design, character: str, named: str
) -> None:
    error = refusal(make(Paragraph((Text(f"Workers {character}abroad"),))), design)
    assert isinstance(error, MissingCharacterError)
    assert named in str(error)
    assert "abroad”" in str(error)
    str(error).encode()


def test_margins_and_labels_are_refused_alike(
    make: Callable[..., Document], design: Design
) -> None:
    assert isinstance(refusal(make(banner="סודי"), design), RightToLeftError)
    memo = Memo((MemoLine("😀", (Text("x"),)),))
    assert isinstance(refusal(make(memo), design), MissingCharacterError)


def test_a_missing_font_file_is_named(make: Callable[..., Document], design: Design) -> None:
    faces = replace(design.faces, folder=Path("nowhere"))
    error = refusal(make(Paragraph((Text("x"),))), replace(design, faces=faces))
    assert isinstance(error, FontError)
    assert "_600SemiBold.ttf” is missing" in str(error)


def test_a_stop_at_any_report_passes_through_and_leaves_nothing(
    make: Callable[..., Document], design: Design
) -> None:
    document = make(*[Paragraph((Text("word " * 200),)) for _ in range(120)])
    reports: list[float] = []
    pdf.write(document, design, io.BytesIO(), progress=reports.append)
    assert reports == sorted(reports)
    assert (reports[0], reports[-1]) == (0.0, 1.0)
    assert len(reports) > 5
    for stop in reports[:-1]:
        file = io.BytesIO()

        def report(fraction: float, stop: float = stop) -> None:
            if fraction >= stop:
                raise CancelledError

        with pytest.raises(CancelledError):
            pdf.write(document, design, file, progress=report)
        assert file.getvalue() == b""


def test_fonts_can_be_read_ahead_and_missing_ones_are_refused(
    design: Design, tmp_path: Path
) -> None:
    pdf.prepare(design)
    with pytest.raises(FontError):
        pdf.prepare(replace(design, faces=replace(design.faces, folder=tmp_path)))

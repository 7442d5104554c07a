"""The Word writer: a Document and a Design become a DOCX file.

Every paragraph and run carries a named style (built-in names where Word has one) and no other
formatting, so that an office's own template takes over the looks. Notes are Word's own footnotes or
endnotes; each quotation stands in a content control and a bookmark of its own, and a custom XML
part says where its words came from; a copy for release has none of that. Nothing here decides what
a document says.

The XML is written with lxml. python-docx supplies the theme and reads an office's template, and is
loaded for that alone: loading it takes as long as writing a short briefing. Both load on the first
call of ``write``, here and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.writers.docx.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.document.layout import Layout

__all__ = ["Options", "prepare", "write"]


def prepare() -> None:
    """Load what writing needs, so that ``write`` is faster after.

    Meant for another thread while a document is still being composed; may be left out.
    """
    import briefer.writers.docx.writer  # noqa: F401, PLC0415 - lxml loads here


def write(  # noqa: PLR0913 - what all writers take, and the options
    document: Document,
    design: Design,
    file: BinaryIO,
    *,
    options: Options = Options(),  # noqa: B008 - frozen: the same value for every call
    layout: Layout | None = None,
    progress: Callable[[float], None] | None = None,
) -> Layout:
    """Write a document as DOCX.

    The same arguments give the same bytes. ``file`` gets the whole result in one piece at the end,
    so that a run that fails or is stopped leaves nothing half written.

    Args:
        document: the finished content.
        design: how it looks.
        file: where the bytes go, at its present position.
        options: whether it is for release, and an office's own template.
        layout: where the preview set things; its page numbers fill the contents list. They are
            estimated where it is None or silent.
        progress: called with 0.0 to 1.0 as the work goes on; may raise CancelledError.

    Returns:
        What a DOCX can know of its layout: whether a contents list was set. Pages are up to Word.

    Raises:
        DocxError: the document holds more notes than Word can number, or the template cannot be
            used.
        CancelledError: ``progress`` raised it.
        OSError: ``file`` could not be written.
    """
    from briefer.writers.docx.writer import Writer  # noqa: PLC0415 - loads lxml and python-docx

    return Writer(document, design, options, layout, progress).write(file)

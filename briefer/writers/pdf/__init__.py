"""Writes a Document as a tagged PDF: PDF/UA-1 and PDF/A-2a at once, with notes at the page's foot.

The stages, a module each, in the order of the work:

- ``fonts``: which characters a font file has, how wide they are, and which of them were used
- ``styles``: which face, size and color a run of text is set in
- ``shaping``, ``pieces``, ``hyphenation``: inlines become words of known width that belong to an
  element
- ``breaking``, ``setting``: words become lines, once a paragraph
- ``rows``, ``flow``, ``tables``, ``forms``, ``figures``, ``images``, ``footnotes``: blocks become
  rows of known height, with what must stay together
- ``pages``: rows become pages in one pass, with the notes that they refer to at the foot
- ``leading``: where links lead, now that every page is known
- ``sheets``: where pages lie on sheets of paper: one each, two for a handout or a booklet
- ``painting``, ``canvas``, ``furniture``: pages become the sheets' content streams, each part
  marked with the element that it belongs to
- ``structure``, ``metadata``, ``embedding``, ``objects``, ``finishing``: the file around them

reportlab reads and subsets the fonts. Its canvas is not used: it knows no marked content, and a
page of ours is few operators. The file is put together here, without a second pass by another
library, because 1,000 quotations bring some 12,000 structure elements.

Nothing here may import the domain, decide about content, or lay out a line twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from briefer.document.design import Design
    from briefer.document.document import Document
    from briefer.document.layout import Layout


def write(
    document: Document,
    design: Design,
    file: BinaryIO,
    *,
    layout: Layout | None = None,
    progress: Callable[[float], None] | None = None,
) -> Layout:
    """Set a document on pages and write them as a PDF.

    The same document and design give the same bytes. Nothing is written before all of it is
    ready, so that a failure or a stop leaves the file as it was.

    Args:
        document: the finished content.
        design: how it looks; ``faces.folder`` must hold the font files that it names.
        file: where the bytes go; only ``write`` is called, once.
        layout: not needed here: a PDF finds its own page numbers.
        progress: called with 0.0 to 1.0; may raise CancelledError to stop.

    Returns:
        Where everything landed. ``pages`` and ``anchors`` count the document's pages, whatever
        sheets they lie on; the rectangles of passages are points from the top left corner of a
        sheet, and their ``page`` is the sheet's number, which is the page's where the design lays
        one page on a sheet.

    Raises:
        PdfError: a character that no font has, right-to-left text, a picture that cannot be read,
            a font file that is missing.
        CancelledError: ``progress`` raised it; nothing was written.
    """
    from briefer.writers.pdf.writer import write_pdf  # noqa: PLC0415 -- reportlab loads here

    del layout
    return write_pdf(document, design, file, progress)


def prepare(design: Design) -> None:
    """Load what writing needs, and read the fonts of a design, so that ``write`` is faster after.

    Meant for another thread while a document is still being composed; may be left out.

    Raises:
        PdfError: a font file that is missing.
    """
    from briefer.writers.pdf.fonts import Fonts  # noqa: PLC0415 -- reportlab loads here
    from briefer.writers.pdf.writer import USUAL_FACES  # noqa: PLC0415

    fonts = Fonts(design.faces)
    for family, bold, italic in USUAL_FACES:
        fonts.face(family, bold=bold, italic=italic)

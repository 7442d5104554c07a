"""The stages in order: blocks, rows, pages, content, file."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from briefer.document.block import Contents
from briefer.document.layout import Layout
from briefer.writers.pdf.finishing import Finisher, Used
from briefer.writers.pdf.flow import Flow
from briefer.writers.pdf.fonts import Fonts
from briefer.writers.pdf.furniture import Margins
from briefer.writers.pdf.leading import Leads, find_places
from briefer.writers.pdf.pages import paginate
from briefer.writers.pdf.painting import Painter
from briefer.writers.pdf.sheets import impose
from briefer.writers.pdf.styles import StyleBook
from briefer.writers.pdf.wording import link_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefer.document.design import Design
    from briefer.document.document import Document

FLOWED, PAINTED = 0.5, 0.95
"""How much of the work is done, in time, when all is set and when all is painted."""
USUAL_FACES = (
    ("serif", False, False),
    ("sans", True, False),
    ("sans", False, False),
    ("serif", True, False),
    ("serif", False, True),
)
"""Family, bold, italic: what nearly every document is set in."""
BETWEEN_REPORTS = 50
"""So many blocks are set before progress is reported again."""


def write_pdf(
    document: Document,
    design: Design,
    file: BinaryIO,
    progress: Callable[[float], None] | None,
) -> Layout:
    """Write a document; see ``briefer.writers.pdf.write``."""
    with _uncollected():
        return _write(document, design, file, progress)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector from walking the rows and elements again and again.

    All of them are needed until the end, and a long document has hundreds of thousands: looking
    through them as they grow would take longer than in proportion to its length.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _write(
    document: Document,
    design: Design,
    file: BinaryIO,
    progress: Callable[[float], None] | None,
) -> Layout:
    report = progress or (lambda _fraction: None)
    fonts = Fonts(design.faces)
    book = StyleBook(design, fonts)
    report(0.0)
    flow = Flow(document, design, book)
    for index, block in enumerate(document.blocks):
        flow.add(block, *document.places[index : index + 1])
        if index % BETWEEN_REPORTS == BETWEEN_REPORTS - 1:
            report(FLOWED * index / len(document.blocks))
    flowed = flow.flowed
    margins = design.margins
    height = design.paper.height - margins.top - margins.bottom
    pages = paginate(flowed.rows, flowed.notes, height)
    places = find_places(pages)
    imposition = impose(design, len(pages))
    finisher = Finisher(document, design, imposition)
    margin = Margins(design, document.furniture, book)
    leads = Leads(places, finisher.destination, link_words(document.properties.language))
    painter = Painter(design, book, margin, leads, imposition)

    def painting(page: int) -> None:
        report(FLOWED + (PAINTED - FLOWED) * page / len(pages))

    painted = painter.paint(pages, painting)
    used = Used(fonts.used(), flow.images.all())
    data = finisher.finish(painted, flowed.root, places.anchors, used)
    report(PAINTED)
    file.write(data)
    report(1.0)
    return Layout(
        pages=len(pages),
        anchors={anchor: place.page + 1 for anchor, place in places.anchors.items()},
        passages={anchor: tuple(areas) for anchor, areas in painter.passages.items()},
        places={place: tuple(areas) for place, areas in painter.places.items()},
        contents=any(isinstance(block, Contents) for block in document.blocks),
    )

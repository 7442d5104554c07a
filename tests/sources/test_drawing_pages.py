"""The pages of somebody else's PDF are drawn in a process of their own, which may be ended."""

from __future__ import annotations

import io
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from briefer.errors import CancelledError
from briefer.sources import Readers, SourceError
from briefer.sources.pdf.drawing import Drawer
from briefer.sources.worker import Limits
from tests.sources.endless import endless

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    with closing(Drawer()) as drawer:
        yield drawer


def pdf(*sizes: tuple[float, float]) -> bytes:
    document, kept = pypdfium2.PdfDocument.new(), io.BytesIO()
    for width, height in sizes:
        document.new_page(width, height)
    document.save(kept)
    return kept.getvalue()


def test_a_page_comes_back_as_large_as_it_was_asked_for(drawer: Drawer) -> None:
    data = pdf((300, 400), (200.5, 100))
    assert drawer.sizes("a.pdf", data) == ((300, 400), (200.5, 100))
    picture = drawer.page("a.pdf", data, 1, 0.5)
    assert (picture.width, picture.height) == (150, 200)
    assert set(picture.pixels) == {255}, "an empty page is white"


def test_a_huge_page_is_drawn_smaller(drawer: Drawer) -> None:
    picture = drawer.page("a.pdf", pdf((14_000, 14_000)), 1, 4.0)
    assert 4_000_000 < picture.width * picture.height < 6_000_000


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 and no more", b"\n\n", b'{"page": 1}'])
def test_what_is_no_pdf_gets_one_message(drawer: Drawer, data: bytes) -> None:
    with pytest.raises(SourceError, match=r"a\.pdf"):
        drawer.sizes("a.pdf", data)


def test_a_page_that_is_not_there_gets_one_message(drawer: Drawer) -> None:
    with pytest.raises(SourceError, match="damaged"):
        drawer.page("a.pdf", pdf((300, 400)), 2, 1.0)


def test_a_page_that_never_ends_is_ended_and_the_next_is_drawn() -> None:
    # It takes more and more memory too, and must not come to the end of that first.
    limits = Limits(seconds=3, growth=2**32)
    with closing(Drawer(Readers(limits, count=1))) as drawer:
        assert drawer.sizes("a.pdf", endless()) == ((99, 99),)
        with pytest.raises(SourceError, match="took too long"):
            drawer.page("a.pdf", endless(), 1, 1.0)
        assert drawer.page("a.pdf", pdf((300, 400)), 1, 1.0).width == 300


def test_closing_ends_a_page_that_never_ends_at_once() -> None:
    drawer = Drawer()
    drawer.sizes("a.pdf", pdf((9, 9)))
    threading.Timer(0.5, drawer.close).start()
    with pytest.raises(CancelledError):
        drawer.page("a.pdf", endless(), 1, 1.0)

"""What comes of a PDF's pages once another PDF is open, or none."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import QSizeF

from briefer.errors import BrieferError
from briefer.ui.preview.pages import Drawn, Pages

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_page_that_the_next_pages_lack_is_never_drawn_of_them(qtbot: QtBot) -> None:
    pages = Pages()
    sizes: list[int] = []
    drawn: list[Drawn] = []
    pages.open(blank(5), lambda found: sizes.append(len(found)), pytest.fail)
    qtbot.waitUntil(lambda: sizes == [5])
    pages.open(blank(2), lambda found: sizes.append(len(found)), pytest.fail)
    pages.draw(5, 1.0, drawn.append)
    qtbot.waitUntil(lambda: sizes == [5, 2])
    pages.draw(2, 1.0, drawn.append)
    qtbot.waitUntil(lambda: [each.page for each in drawn] == [2])
    pages.close()


def test_nothing_is_said_of_a_file_that_could_not_be_opened_once_another_is(qtbot: QtBot) -> None:
    pages = Pages()
    sizes: list[int] = []
    failed: list[BrieferError] = []
    pages.open(b"no PDF", lambda _sizes: None, failed.append)
    pages.open(blank(2), lambda found: sizes.append(len(found)), pytest.fail)
    qtbot.waitUntil(lambda: sizes == [2])
    assert not failed
    pages.open(b"no PDF", lambda _sizes: None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 1)
    pages.close()


def test_nothing_is_said_of_a_page_that_could_not_be_drawn_once_its_file_is_dropped(
    qtbot: QtBot,
) -> None:
    pages = Pages(reader=Unwilling())
    sizes: list[int] = []
    failed: list[BrieferError] = []
    pages.open(b"", lambda found: sizes.append(len(found)), pytest.fail)
    qtbot.waitUntil(lambda: sizes == [1])
    pages.draw(1, 1.0, pytest.fail, failed.append)
    pages.drop()
    pages.open(b"", lambda found: sizes.append(len(found)), pytest.fail)
    qtbot.waitUntil(lambda: sizes == [1, 1])
    assert not failed
    pages.draw(1, 1.0, pytest.fail, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 1)
    pages.close()


class Unwilling:
    """A reader of one page that it cannot draw."""

    def open(self, data: bytes, edition: int) -> tuple[QSizeF, ...]:
        """Say that there is a page."""
        assert edition, data
        return (QSizeF(200, 300),)

    def draw(self, page: int, scale: float, edition: int) -> Drawn:
        """Draw nothing."""
        message = f"Page {page} of {edition} cannot be drawn at {scale}."
        raise BrieferError(message)

    def close(self) -> None:
        """Hold nothing."""


def blank(pages: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _page in range(pages):
        document.new_page(200, 300)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()

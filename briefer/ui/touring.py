"""What the quick tour says of this window, and what it opens to say it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefer.errors import BrieferError
from briefer.ui.language import say
from briefer.ui.tour import Step, Tour

if TYPE_CHECKING:
    from briefer.ui.window import Window


_SAMPLE = "two-pages"
"""The shorter one."""


def begin_tour(window: Window) -> Tour:
    """Lead through the window, on a sample unless a briefing with passages or a file is open.

    An installed program has no sample: then the tour goes through what is there.
    """
    workspace = window.desk.workspace
    under_way = window.room.findChild(Tour)
    if isinstance(under_way, Tour):
        under_way.end()
    try:
        samples = [name for name, _title in workspace.samples()]
    except BrieferError as error:
        window.desk.failed.emit(say(error))
        samples = []
    if _SAMPLE in samples and not workspace.briefing.cited() and workspace.path is None:
        window.files.open_sample(_SAMPLE)
    cited = next(iter(workspace.briefing.cited()), "")
    shown = cited or next((each.id for each in workspace.summaries()), "")
    if shown and not window.reader.article:
        window.desk.article_opened.emit(shown, -1, -1)
    tour = Tour(_steps(window), window.room, window.look.tokens)
    window.look.changed.connect(tour.set_tokens)
    tour.begin()
    return tour


def _steps(window: Window) -> tuple[Step, ...]:
    translate = QCoreApplication.translate
    return (
        Step(
            translate("Tour", "Your articles"),
            translate(
                "Tour",
                "Everything that you saved. Drop files or folders here to add more; search looks"
                " through every text. A click opens an article.",
            ),
            lambda: window.shelf,
        ),
        Step(
            translate("Tour", "The article"),
            translate(
                "Tour",
                "Menus and captions are folded away, never thrown away. Select words with the"
                " mouse: a small bar comes up beside them.",
            ),
            lambda: window.middle,
        ),
        Step(
            translate("Tour", "Filing a passage"),
            translate(
                "Tour",
                "Click a theme in the bar, press its number, or drag the words onto a section."
                " They stay exactly what the source says.",
            ),
            lambda: window.middle,
        ),
        Step(
            translate("Tour", "The briefing"),
            translate(
                "Tour",
                "Passages are cards. Drag them about, rename sections in place, write comments"
                " between them. A click on a card shows its place in the article.",
            ),
            lambda: window.board,
        ),
        Step(
            translate("Tour", "Preview, Word and PDF"),
            translate(
                "Tour",
                "Preview shows the pages as they print. Export Word for colleagues who edit, PDF"
                " for the room. Every change can be undone, also tomorrow.",
            ),
            lambda: window.header,
        ),
    )

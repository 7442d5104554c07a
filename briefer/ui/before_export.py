"""What is missing is said before anything goes out, once: what was said is not said again.

What is printed leaves the room like what is exported, so both pass here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.domain.briefing import Briefing
    from briefer.ui.desk import Desk
    from briefer.ui.forms import Form
    from briefer.ui.tasks import Tasks
    from briefer.workspace.gaps import Gap

translate = QCoreApplication.translate


class Around(NamedTuple):
    """What the window does for a look.

    Attributes:
        settle: keeps what is being written first.
        say: shows gaps, calls what it is handed where a person wants to go on anyway, and learns
            whether it is for printing.
        found: takes, before it goes on, how many quotations are verbatim, in words.
        pages: returns how many pages there are, as last set; 0 where that is not known.
    """

    settle: Callable[[], None]
    say: Callable[[tuple[Gap, ...], Callable[[], None], bool], None]
    found: Callable[[str], None]
    pages: Callable[[], int]


class BeforeExport(QObject):
    """Looks for gaps beside the event loop, and lets an export or a print go on."""

    def __init__(self, desk: Desk, tasks: Tasks, around: Around) -> None:
        """Look at what is on a desk.

        Args:
            desk: whose briefing goes out.
            tasks: runs the look on another thread.
            around: what the window does.
        """
        super().__init__(tasks)
        self._desk, self._tasks, self._around = desk, tasks, around
        self._accepted: tuple[Gap, ...] = ()
        self._asked = 0

    def then(
        self, go_out: Callable[[], None], form: Form | None = None, *, printing: bool = False
    ) -> None:
        """Go on once it is known that nothing is missing, or that it may be.

        Args:
            go_out: exports or prints.
            form: a handout's; None for the usual pages.
            printing: whether it prints.
        """
        self._around.settle()
        self._asked += 1
        number = self._asked
        workspace = self._desk.workspace
        briefing, sources, pages = workspace.briefing, workspace.sources, self._around.pages()
        within = _within(briefing, form)

        def look() -> tuple[Gap, ...]:
            from briefer.workspace.gaps import gaps, too_long  # noqa: PLC0415 - loads late

            verified = workspace.template_words().verified
            found = gaps(briefing, sources, verified=verified)
            if within is briefing:
                return (*found, *too_long(pages, workspace.template().page_limit))
            # What refuses does so whatever goes out; the rest is said of what goes out alone.
            there = gaps(within, sources, verified=verified)
            return tuple(gap for gap in found if gap.refuses or gap in there)

        def tell(found: tuple[Gap, ...]) -> None:
            if number != self._asked or not self._stands(briefing, again):
                return  # it was asked again before this was known, or is looked at again
            if not found or (found == self._accepted and not found[0].refuses):
                go(found)
            else:
                self._around.say(found, lambda: accept(found), printing)

        def accept(found: tuple[Gap, ...]) -> None:
            self._accepted = found
            if self._stands(briefing, again):  # other windows let edit while it was said
                go(found)

        def again() -> None:
            self.then(go_out, form, printing=printing)

        def go(found: tuple[Gap, ...]) -> None:
            self._around.found(_held_words(within, found))
            go_out()

        self._tasks.run(look, tell)

    def _stands(self, briefing: Briefing, again: Callable[[], None]) -> bool:
        """Tell whether the briefing on the desk is as it was when it was looked at.

        Args:
            briefing: as it was.
            again: called where it was edited since; not for another one, which nobody asked for.
        """
        now = self._desk.workspace.briefing
        if now is not briefing and now.id == briefing.id:
            again()
        return now is briefing


def _within(briefing: Briefing, form: Form | None) -> Briefing:
    """Return what of a briefing a form holds: all of it, or as in a digest no sections."""
    return briefing if form is None or not form.template else replace(briefing, sections=())


def _held_words(briefing: Briefing, found: Sequence[Gap]) -> str:
    """Say how many of the quotations that print are what their articles say."""
    printed = {passage.id for passage in briefing.printed().passages()}
    if not printed:
        return ""
    held = len(printed - {gap.passage for gap in found})
    words = translate("Window", "{held} of {total} quotations are verbatim.")
    return words.format(held=held, total=len(printed))

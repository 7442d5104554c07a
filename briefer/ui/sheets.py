"""The window's dialogs, each loaded when it is first asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QCoreApplication, QObject

from briefer.errors import BrieferError
from briefer.ui.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefer.ui.theme_keys import ThemeKeys
    from briefer.ui.window import Window
    from briefer.workspace.gaps import Gap

translate = QCoreApplication.translate


class Sheets(QObject):
    """Opens them."""

    def __init__(self, window: Window) -> None:
        """Open dialogs before a window."""
        super().__init__(window)
        self._window = window

    def front(self) -> None:
        """Edit front matter and settings."""
        from briefer.ui.dialogs.front import FrontDialog  # noqa: PLC0415 - loads when asked for

        dialog = FrontDialog(self._window.desk, self._window)
        dialog.open()

    def reference(self, article: str, variable: str = "") -> None:
        """Edit what is known of an article, beginning with one of its fields."""
        from briefer.ui.dialogs.reference import (  # noqa: PLC0415 - loads when asked for
            ReferenceDialog,
        )

        desk = self._window.desk
        try:
            dialog = ReferenceDialog(desk, article, variable, self._window)
        except BrieferError as error:
            desk.failed.emit(say(error))
        else:
            dialog.open()

    def appraise(self) -> None:
        """Say what is thought of each source."""
        from briefer.ui.dialogs.appraising import (  # noqa: PLC0415 - loads when asked for
            AppraisingDialog,
        )

        desk = self._window.desk
        if desk.workspace.briefing.cited():
            AppraisingDialog(desk, self._window).open()
        else:
            words = translate("Window", "There are no sources to appraise yet.")
            self._window.banner.tell(words)

    def record(self) -> None:
        """Add a source whose text is not here."""
        from briefer.ui.dialogs.reference import RecordDialog  # noqa: PLC0415 - loads when asked for

        RecordDialog(self._window.desk, self._window).open()

    def missing(
        self,
        gaps: Sequence[Gap],
        go_on: Callable[[], None],
        printing: bool,  # noqa: FBT001 - the look before an export hands it over
    ) -> None:
        """Say what is missing, and export or print where a person wants that all the same."""
        from briefer.ui.dialogs.missing import MissingDialog  # noqa: PLC0415 - loads when asked for

        dialog = MissingDialog(gaps, self._window.look.tokens, self._window, printing=printing)
        dialog.accepted.connect(go_on)
        dialog.raising.connect(self._raise_marking)
        dialog.asked.connect(self._mend)
        dialog.open()

    def _mend(self, gap: Gap) -> None:
        if gap.over:
            self._window.middle.show_preview(on=True)
        elif gap.variable:
            self.reference(gap.article, gap.variable)
        elif gap.portion:
            self._window.show_card(gap.portion)
        else:
            self._window.desk.show_passage(gap.passage)

    def suggestions(self, section: str = "") -> None:
        """Show what may belong in a section, in the one dialog there is for it."""
        from briefer.ui.suggestions.dialog import (  # noqa: PLC0415 - loads when asked for
            SuggestionsDialog,
        )

        dialogs = self._window.findChildren(SuggestionsDialog)
        shown = next((each for each in dialogs if each.isVisible()), None)
        if shown is not None:
            shown.choose(section)
            shown.raise_()
            shown.activateWindow()
        else:
            SuggestionsDialog(self._window.desk, section, self._window).show()

    def _raise_marking(self) -> None:
        """Mark the whole as high as its highest portion."""
        from briefer.composing.marking import raised  # noqa: PLC0415 - loads when asked for
        from briefer.editing import ChangeFront  # noqa: PLC0415 - the same

        desk = self._window.desk
        briefing = desk.workspace.briefing
        marking = raised(briefing.printed())
        if desk.edit(ChangeFront(replace(briefing.front, marking=marking))) is not None:
            desk.said.emit(
                translate("Missing", "The whole is marked {marking}").format(marking=marking)
            )

    def keys(self) -> None:
        """Show all keys on one sheet."""
        from briefer.ui.dialogs.keys import KeysDialog  # noqa: PLC0415 - loads when asked for

        window = self._window
        dialog = KeysDialog(window.commands, window.desk.keys, window)
        dialog.change_asked.connect(self.theme_keys)
        dialog.open()

    def theme_keys(self) -> None:
        """Choose the keys that file under themes; they are remembered."""
        from briefer.ui.dialogs.theme_keys import (  # noqa: PLC0415 - loads when asked for
            ThemeKeysDialog,
        )

        desk, tokens = self._window.desk, self._window.look.tokens
        dialog = ThemeKeysDialog(desk.keys, desk.workspace.briefing.themes, tokens, self._window)
        dialog.chosen.connect(self._keep_keys)
        dialog.open()

    def _keep_keys(self, keys: ThemeKeys) -> None:
        self._window.memory.theme_keys = keys
        self._window.desk.keys = keys
        self._window.desk.said.emit(
            translate("Window", "Theme keys changed")
            if keys.on
            else translate("Window", "Theme keys are off")
        )

    def refused(self, messages: Sequence[str], title: str = "", head: str = "") -> None:
        """Show why each of some files, or of the things that a title names, was not taken in."""
        from briefer.ui.dialogs.refused import RefusedDialog  # noqa: PLC0415 - loads when asked for

        RefusedDialog(messages, self._window, title=title, head=head).open()

    def tour(self) -> None:
        """Lead through the window, on a sample where there is one."""
        from briefer.ui.touring import begin_tour  # noqa: PLC0415 - loads when asked for

        begin_tour(self._window)

    def about(self) -> None:
        """Say what this program is."""
        from briefer.ui.dialogs.about import AboutDialog  # noqa: PLC0415 - loads when asked for

        AboutDialog(self._window).open()

    def desktop(self) -> None:
        """Make the desktop know the program, and say so."""
        from briefer.workspace import desktop  # noqa: PLC0415 - loads when asked for

        window = self._window
        try:
            desktop.add(window.desk.workspace.places)
        except BrieferError as error:
            window.banner.warn(say(error))
        else:
            window.banner.tell(
                translate(
                    "Window", "Briefer is among the system's programs, and opens your briefings."
                )
            )

    def logs(self) -> None:
        """Open the folder where faults are written down."""
        folder = self._window.desk.workspace.places.logs
        folder.mkdir(parents=True, exist_ok=True)
        QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(folder)))

"""The reader: one article in a readable measure, from which passages are selected and filed.

It shows an article and asks the Desk to file spans of it. It never changes the text, and never
takes a passage's words from the widget: only positions leave it, and the words are cut from the
article. The pane loads when first used: a window opens with no article in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.later import names_of

if TYPE_CHECKING:
    from briefer.ui.reader.pane import ReaderPane
else:
    __getattr__ = names_of(__name__, {"pane": ("ReaderPane",)})

__all__ = ["ReaderPane"]

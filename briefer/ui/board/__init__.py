"""The briefing pane: front matter, sections, passages and comments as one list.

It paints what the briefing holds and turns what a person does into edits; it never changes a
briefing itself, and knows no other pane. The list is one view over flat rows (``rows``), kept
current from each Change without a reset (``model``), painted by a delegate with cached heights
(``cards``): a widget a card would take seconds to open a long briefing.
"""

from briefer.ui.board.pane import BoardPane

__all__ = ["BoardPane"]

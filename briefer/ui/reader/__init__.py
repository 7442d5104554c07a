"""The reader: one article in a readable measure, from which passages are selected and filed.

It shows an article and asks the Desk to file spans of it. It never changes the text, and never
takes a passage's words from the widget: only positions leave it, and the words are cut from the
article.
"""

from briefer.ui.reader.pane import ReaderPane

__all__ = ["ReaderPane"]

"""Whether each quotation still is what its source says.

Pure: it compares a briefing with the texts of its articles and says what it found. It changes
nothing, reads no file and knows no screen. How a quotation is set on the page is no concern of it:
it holds the span against the text, and the marked changes against the span.
"""

from briefer.evidence.checking import Checker, Finding, State, check

__all__ = ["Checker", "Finding", "State", "check"]

"""What others did to a briefing in Word: an edited file held against what was written.

Pure: it takes a briefing, the document it prints as, and an edited file that was read, and says
what became of every quotation, every note and the analyst's own words. It changes nothing. What a
person takes over becomes an edit of the briefing as it then is (``taking``).

A quotation is found by its content control or bookmark, else by the alignment of the text. Words
are compared one by one; white space and the form of quotation marks do not count, as they may
differ in silence on the page, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefer.later import names_of

if TYPE_CHECKING:
    from briefer.evidence.readback.comparing import Hit, Lookup, Written, compare
    from briefer.evidence.readback.findings import Report, State
    from briefer.evidence.readback.taking import edit_for
else:
    __getattr__ = names_of(
        __name__,
        {
            "comparing": ("Hit", "Lookup", "Written", "compare"),
            "findings": ("Report", "State"),
            "taking": ("edit_for",),
        },
    )

__all__ = ["Hit", "Lookup", "Report", "State", "Written", "compare", "edit_for"]

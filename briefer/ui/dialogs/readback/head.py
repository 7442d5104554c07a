"""What holds for an edited file as a whole, in sentences for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from briefer.evidence.readback.whose import Whose
from briefer.evidence.readback.wording import FOREIGN, OTHER_BRIEFING
from briefer.ui.language import counted, say

if TYPE_CHECKING:
    from briefer.evidence.readback import Report

translate = QCoreApplication.translate
_LOOKED_UP: Final = frozenset((FOREIGN, OTHER_BRIEFING))
"""What says that quotations were looked up."""


def head(report: Report, name: str) -> str:
    """Say how many quotations are as they were, and what holds for the whole file.

    Args:
        report: what was found.
        name: the file's.
    """
    said = [say(notice) for notice in report.notices]
    if report.ours:
        return " ".join([_unchanged(report), *said])
    if not report.arrivals:
        said = [say(notice) for notice in report.notices if notice.text not in _LOOKED_UP]
        return " ".join([_without(report).format(name=name), *said])
    return " ".join([*said, _known(report)])


def _unchanged(report: Report) -> str:
    unchanged = sum(each.unchanged for each in report.quotations)
    words = translate(
        "Readback",
        "{unchanged} of {count} quotations are unchanged. Your briefing stays as it is until"
        " you take something over.",
    )
    return words.format(unchanged=unchanged, count=len(report.quotations))


def _without(report: Report) -> str:
    """Say of a strange file that nothing of it can be looked up."""
    if report.whose is Whose.OTHER:
        return translate(
            "Readback",
            "“{name}” was written from another briefing, and no quotation was found in it.",
        )
    return translate(
        "Readback",
        "Nothing in “{name}” says that Briefer wrote it, and no quotation was found in it.",
    )


def _known(report: Report) -> str:
    found = sum(each.verbatim for each in report.arrivals)
    count = len(report.arrivals)
    if not found:
        return counted(
            count,
            translate("Readback", "It has 1 quotation, and no article here has its words."),
            translate(
                "Readback", "It has {count} quotations, and no article here has their words."
            ),
        )
    words = counted(
        count,
        translate("Readback", "1 quotation"),
        translate("Readback", "{count} quotations"),
    )
    have = translate("Readback", "{quotations}, of which articles here have {found}.")
    return have.format(quotations=words, found=found)

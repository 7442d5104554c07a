"""Whether a judgment's words say one likelihood and what was chosen for it another.

Terms are known in English and Korean whatever the yardstick is, each with the steps of a scale that
it may mean. Words that no step is known of, and those of a comparison or a denial, are left alone:
a hint that is wrong costs more than one that is missing. Pure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERY: Final = r"(?:very|highly)"
_LIKELY: Final = r"(?:likely|probabl[ey])"
_UNLIKELY: Final = r"(?:unlikely|improbabl[ey])"
_COMPARED: Final = r"(?:more|less|equally|as|how|if|whether|the\s+most|the\s+least)"
_CHANCE: Final = r"(?:chances?|possibility|likelihood|probability|odds)"
_KOREAN: Final = r"(?:가능성|개연성|확률)(?:[이은도]|\s*은)?\s*"
_MUCH: Final = r"(?:매우|아주|대단히|굉장히)\s*"
_HIGH: Final = r"(?:높(?!아[지졌진])|[크큰클컸]|커(?![지졌진])|농후)(?!지[는도]?\s*않)"
_LOW: Final = r"(?:낮(?!아[지졌진])|적(?!지)|작(?!아[지졌진]))(?!지[는도]?\s*않)"
_NO_STEP: Final = (9, -9)
_TABLE: Final = (
    (rf"(?:not|\w+n[’']t|neither|nor|no)\s+(?:\w+\s+)?(?:{_LIKELY}|{_UNLIKELY})", _NO_STEP),
    (rf"{_COMPARED}\s+(?:{_LIKELY}|{_UNLIKELY})", _NO_STEP),
    (rf"(?:almost|virtually|nearly)\s+no\s+{_CHANCE}", (-3, -3)),
    (rf"remote\s+{_CHANCE}|\Aremote\Z", (-3, -3)),
    (rf"extremely\s+{_UNLIKELY}", (-3, -2)),
    (rf"(?:{_VERY}|most)\s+{_UNLIKELY}", (-2, -2)),
    (rf"quite\s+{_UNLIKELY}", (-2, -1)),
    (_UNLIKELY, (-1, -1)),
    (rf"(?:low|small|slim)\s+{_CHANCE}", (-3, -1)),
    (r"realistic\s+(?:possibility|probability)", (-1, 0)),
    (r"even\s+(?:chances?|odds)", (0, 0)),
    (r"(?:almost|virtually|nearly)\s+certain(?:ly)?", (3, 3)),
    (rf"extremely\s+{_LIKELY}", (2, 3)),
    (rf"{_VERY}\s+{_LIKELY}", (2, 2)),
    (rf"(?:most|quite)\s+{_LIKELY}", (1, 2)),
    (_LIKELY, (1, 1)),
    (rf"(?:high|strong)\s+{_CHANCE}", (1, 3)),
    (rf"보다\s+{_KOREAN}\w+", _NO_STEP),
    (rf"{_KOREAN}(?:거의\s*)?없(?!지\s*않)", (-3, -3)),
    (rf"{_KOREAN}희박", (-3, -2)),
    (rf"{_KOREAN}극히\s*{_LOW}", (-3, -2)),
    (rf"{_KOREAN}{_MUCH}{_LOW}", (-2, -2)),
    (rf"{_KOREAN}상당히\s*{_LOW}", (-2, -1)),
    (rf"{_KOREAN}(?:다소\s*|비교적\s*)?{_LOW}", (-1, -1)),
    (r"반반", (0, 0)),
    (r"거의\s*확실", (3, 3)),
    (rf"{_KOREAN}극히\s*{_HIGH}", (2, 3)),
    (rf"{_KOREAN}{_MUCH}{_HIGH}", (2, 2)),
    (rf"{_KOREAN}상당히\s*{_HIGH}", (1, 2)),
    (rf"{_KOREAN}(?:다소\s*|비교적\s*)?{_HIGH}", (1, 1)),
)
"""Terms, each with the least and the greatest step that it may mean: from -3, almost no chance,
over 0, an even one, to 3, almost certain. What stands above is looked for first."""
_TERM: Final = re.compile(
    "|".join(
        rf"(?P<t{number}>{term})" if re.search(r"[가-힣]", term) else
        rf"(?P<t{number}>(?<![\w-]){term}(?!\w))"
        for number, (term, _) in enumerate(_TABLE)
    ),
    re.IGNORECASE,
)  # fmt: skip
_ENDING: Final = re.compile(r"[가-힣]*")
"""What is left of a Korean word after the stem that is known."""


def contrary(text: str, chosen: str) -> str:
    """Return the term with which a text gainsays a likelihood; empty where it does not.

    Args:
        text: of a judgment, which may have several terms: one that agrees is enough.
        chosen: the likelihood that was chosen for it, or empty.
    """
    wanted = next((steps for _, steps in _terms(chosen)), None)
    if wanted is None:
        return ""
    said = tuple(_terms(text))
    if any(low <= wanted[1] and wanted[0] <= high for _, (low, high) in said):
        return ""
    return said[0][0] if said else ""


def _terms(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the terms of a text, each with the steps that it may mean."""
    for match in _TERM.finditer(text):
        steps = _TABLE[int(str(match.lastgroup)[1:])][1]
        if steps is not _NO_STEP:
            ending = _ENDING.match(text, match.end())
            words = match.group() + (ending.group() if ending else "")
            yield " ".join(words.split()), steps

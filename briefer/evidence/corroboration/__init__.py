"""Where the same is said elsewhere, where it is said differently, and by how many sources.

Pure: it compares texts and says what it found and why. It looks nothing up, knows no library and no
screen, and decides nothing for a person: what is the same is for a person to confirm.

``statements`` makes a text into sentences with their names, dates and figures; ``comparing`` holds
two statements against each other; ``citing`` tells whom a sentence rests on, and ``origins`` how
many independent sources that makes. ``words`` holds what is known of English; in other languages
figures, dates and whole runs of the same words are what is left.
"""

from briefer.evidence.corroboration.citing import Attribution, attribution, attribution_at
from briefer.evidence.corroboration.comparing import Comparison, Detail, Kind, Verdict, compare
from briefer.evidence.corroboration.origins import (
    Origins,
    Testimony,
    Tie,
    copied,
    independent,
    told,
)
from briefer.evidence.corroboration.statements import Statement, reader_of, statement

__all__ = [
    "Attribution",
    "Comparison",
    "Detail",
    "Kind",
    "Origins",
    "Statement",
    "Testimony",
    "Tie",
    "Verdict",
    "attribution",
    "attribution_at",
    "compare",
    "copied",
    "independent",
    "reader_of",
    "statement",
    "told",
]

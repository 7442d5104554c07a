"""Title and headings by their size: what is set larger than the text, or bold and short."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from briefer.domain.article import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefer.sources.pdf.paragraphs import Paragraph

_LARGER: Final = 1.12
_TITLE: Final = 1.3
_LONGEST: Final = 200
_LONGEST_BOLD: Final = 120
_FEWEST_LETTERS: Final = 3
_ENDS: Final = (".", ",", ";")


def text_size(paragraphs: Sequence[Paragraph]) -> float:
    """Return the size in which most characters are set."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        for line in paragraph.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def roles_of(paragraphs: Sequence[Paragraph], size: float) -> list[Role | None]:
    """Return the role that each paragraph's look gives it, or None.

    Args:
        paragraphs: of the whole text, in reading order, without furniture.
        size: see ``text_size``.
    """
    found = [_heading(paragraph, size) for paragraph in paragraphs]
    title = _title(paragraphs, size)
    if title is None:
        return found
    found[title] = Role.TITLE
    after = title + 1
    if after < len(found) and found[after] is Role.HEADING and _deck(paragraphs, title, size):
        found[after] = Role.SUBTITLE
    return found


def _title(paragraphs: Sequence[Paragraph], size: float) -> int | None:
    """Return the largest paragraph of the first page that has text, if it is much larger."""
    if not paragraphs:
        return None
    page = paragraphs[0].lines[0].page
    first = [
        (paragraph.size, -at)
        for at, paragraph in enumerate(paragraphs)
        if paragraph.lines[0].page == page and _wordy(paragraph)
    ]
    largest, at = max(first, default=(0.0, 0))
    return -at if largest >= size * _TITLE else None


def _deck(paragraphs: Sequence[Paragraph], title: int, size: float) -> bool:
    """Tell whether what follows the title is set larger than the text but smaller than it."""
    after = paragraphs[title + 1]
    same_page = after.lines[0].page == paragraphs[title].lines[0].page
    return same_page and size * _LARGER <= after.size < paragraphs[title].size


def _heading(paragraph: Paragraph, size: float) -> Role | None:
    length = sum(len(line.text) for line in paragraph.lines)
    if not _wordy(paragraph) or paragraph.lines[-1].text.endswith(_ENDS):
        return None
    large = paragraph.size >= size * _LARGER and length <= _LONGEST
    bold = paragraph.bold and paragraph.size >= size * 0.95 and length <= _LONGEST_BOLD
    return Role.HEADING if large or bold else None


def _wordy(paragraph: Paragraph) -> bool:
    letters = sum(character.isalpha() for line in paragraph.lines for character in line.text)
    length = sum(len(line.text) for line in paragraph.lines)
    return letters >= _FEWEST_LETTERS and letters * 2 > length

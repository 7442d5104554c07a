"""What each line of a text without markup is: a classifier by general signs, for any article.

The way of a text: ``lines`` splits it and ``wrapping`` makes paragraphs whole; ``signs`` and
``people`` say what a line's own wording makes of it; ``sheet`` adds what only the whole shows
(repeats, neighbors, language); ``span`` finds where the article's text begins and ends; ``head``,
``inside`` and ``tail`` give each line its role by where it stands, each with its list of ``rules``.
No rule knows a topic, a person or a site.

In doubt a line is body: what is folded wrongly is easily overlooked. In a language other than
English no running text is folded for where it stands, unless a stock phrase of its own (``abroad``)
has said that the article is over; and ``foreign`` takes back what stands between text.

A score of lines fitted to labeled pages (logistic, over these signs and those of the lines around)
was tried in place of the weights in ``span`` and beside them, with smoothing and without: on pages
that it had not seen it did no better than the weights, so there are no fitted numbers here.
"""

from __future__ import annotations

from briefer.domain.article import Block, Role
from briefer.sources.roles.foreign import between_text
from briefer.sources.roles.head import head_roles, opening
from briefer.sources.roles.inside import inside_roles
from briefer.sources.roles.sheet import sheet as sheet_of
from briefer.sources.roles.span import article_span
from briefer.sources.roles.tail import tail_roles, without_bios, without_rail

_MOST_LINES = 20_000
"""A file of more lines is data or a book, not an article on a page: all of it is kept as body."""


def classify(text: str) -> tuple[Block, ...]:
    """Return every line of a text that is not blank as a block with its role, in order.

    Where paragraphs were wrapped at a fixed width, each whole paragraph is a block.

    Args:
        text: any text.

    Returns:
        Blocks whose ``start`` and ``end`` are code points, the white space around left out.
    """
    sheet = sheet_of(text)
    first, last = article_span(sheet) if len(sheet.lines) <= _MOST_LINES else (0, 0)
    roles: dict[int, Role] = dict.fromkeys(range(len(sheet.lines)), Role.BODY)
    if last:
        first, title = opening(sheet, first, last)
        last = without_rail(sheet, first, last)
        last = without_bios(sheet, first, last)
        roles |= head_roles(sheet, first, title)
        roles |= inside_roles(sheet, first, last, title)
        roles |= tail_roles(sheet, last)
        if not sheet.english:
            roles |= between_text(sheet, roles)
    return tuple(
        Block(roles[index], line.start, line.end) for index, line in enumerate(sheet.lines)
    )

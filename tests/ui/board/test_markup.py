"""What another program's markup says in words, and nothing that it names or hides."""

from __future__ import annotations

import pytest

from briefer.domain.prose import Paragraph, ParagraphKind, Words
from briefer.ui.board.markup import LONGEST, prose_of

BULLET, NUMBER = ParagraphKind.BULLET, ParagraphKind.NUMBER


def items(kind: ParagraphKind, *texts: str) -> list[Paragraph]:
    return [Paragraph((Words(text),), kind) for text in texts]


@pytest.mark.parametrize(
    ("markup", "paragraphs"),
    [
        ("<p>One\n  line</p><p>&nbsp;</p><div>two<br>lines<br></div>", ["One line", "two\nlines"]),
        ("<ol><li><p>a</p><p>b</p></li><li>c</ol><p>d", [*items(NUMBER, "a\nb", "c"), "d"]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", items(BULLET, "a", "b")),
        (
            "<p style='mso-list:l0 level1'><i style='mso-list:Ignore'>2.</i>x",
            items(NUMBER, "x"),
        ),
        (
            "<p style='mso-list:l0 level2'><i style='mso-list:Ignore'>o</i>x",
            items(BULLET, "x"),
        ),
        ("<pre>a\n  b</pre><table><tr><td>1<td>2<tr><td>3</table>", ["a\n  b", "1\t2", "3"]),
        ("seen<script>a</script><style>b</style><span style='display: none'>c</span>", ["seen"]),
        ("<a href='javascript:x()'>no</a> link<img src='file:///etc/hosts' alt=x>", ["no link"]),
        ("before<!--StartFragment-->in<!--EndFragment-->after", ["in"]),
        ("a\ufffcb \ud800", ["ab \ufffd"]),
        ("<pre>a\ufffcb</pre>", ["ab"]),
        (f"<p style='font-weight:{'9' * 5000}'>a", ["a"]),
        ("</p></b><>&lt;<b", ["<><"]),
        ("", []),
    ],
)
def test_markup_becomes_paragraphs(markup: str, paragraphs: list[str | Paragraph]) -> None:
    wanted = [Paragraph((Words(p),)) if isinstance(p, str) else p for p in paragraphs]
    assert list(prose_of(markup).paragraphs) == wanted


def test_a_style_says_more_than_an_element() -> None:
    markup = (
        "<b style='font-weight:normal'><span style='font-weight:700'>a</span><b>b</b>"
        "<span style='FONT-STYLE: italic'>c</span><strong><em>d</em></strong>e</b>"
    )
    assert prose_of(markup).paragraphs[0].spans == (
        Words("ab", bold=True),
        Words("c", italic=True),
        Words("d", bold=True, italic=True),
        Words("e"),
    )


def test_what_is_very_deep_or_long_is_no_trouble() -> None:
    assert prose_of("<i>" * 5000 + "a" + "</i>" * 5000).plain() == "a"
    assert not prose_of("a" * (LONGEST + 1)).paragraphs

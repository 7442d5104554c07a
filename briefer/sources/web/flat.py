"""The text between the tags of a page whose tree cannot be built, such as one nested too deep."""

from __future__ import annotations

from html.parser import HTMLParser

from briefer.sources.web.pieces import INLINE

_SILENT = frozenset({"script", "style", "head", "noscript", "template", "svg", "textarea"})


class _Flat(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if not self.silent and tag in _SILENT:
            self.silent = tag
        elif tag == "body":
            self.silent = ""
        if tag not in INLINE:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.silent:
            self.silent = ""
        if tag not in INLINE:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(" ".join(data.split(" ")) if data.strip() else " ")

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Pass over ``<![...>`` whatever it is called: the base class refuses names of its own."""
        return self.parse_bogus_comment(i, bool(report))


def flat_text(markup: str) -> str:
    """Return a page's text with each block on a line of its own; no tree is built."""
    parser = _Flat()
    parser.feed(markup)
    parser.close()
    lines = ("".join(parser.parts)).split("\n")
    return "\n\n".join(line.strip() for line in lines if line.strip())

"""What pandoc answers, as document inlines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from briefer.citing.addresses import is_address
from briefer.citing.printable import merged, printable
from briefer.citing.request import LIST
from briefer.document.inline import Link, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefer.document.inline import Inline

Node: TypeAlias = dict[str, Any]

_ENTRY: Final = "ref-"
_ENDS: Final = (".", "?", "!")
_SPACES: Final = frozenset({"Space", "SoftBreak", "LineBreak"})
_STYLES: Final[dict[str, dict[str, Any]]] = {
    "Emph": {"italic": True},
    "Strong": {"bold": True},
    "SmallCaps": {"small_caps": True},
    "Superscript": {"superscript": True},
    "Subscript": {},
    "Underline": {},
    "Strikeout": {},
}
_AFTER_END: Final = "”’\"')]»"


@dataclass(frozen=True, slots=True)
class _Run:
    """A run and where it leads; an empty address leads nowhere."""

    text: Text
    url: str = ""


def notes(tree: Node, language: str) -> list[tuple[Inline, ...]]:
    """Return the text of each cluster in order, as it reads in a note.

    A style that cites in the text gives ``(Wee, n.d., para. 2)``: as a note, that stands without
    its parentheses. Numbers in brackets keep them, for the source list has them too; a raised
    number stands on the line. Every note ends as a sentence does.
    """
    paragraphs = (block for block in tree["blocks"] if block["t"] == "Para")
    return [_note(block["c"], language) for block in paragraphs]


def entries(tree: Node, language: str) -> list[tuple[str, tuple[Inline, ...]]]:
    """Return the source list in the style's order, as the reference's id and its text."""
    lists = (block["c"] for block in tree["blocks"] if block["t"] == "Div")
    return [
        (entry["c"][0][0].removeprefix(_ENTRY), _inlines(_block_runs(entry["c"][1]), language))
        for (name, *_), blocks in lists
        if name == LIST
        for entry in blocks
        if entry["t"] == "Div"
    ]


def _note(nodes: list[Node], language: str) -> tuple[Inline, ...]:
    cite = next(node for node in nodes if node["t"] == "Cite")
    in_note = any(node["t"] == "Note" for node in cite["c"][1])
    runs = list(_runs(cite["c"][1]))
    if not in_note:
        runs = _on_the_line(_without_parentheses(runs))
    return _inlines(_ended(runs), language)


def _without_parentheses(runs: list[_Run]) -> list[_Run]:
    words = "".join(run.text.text for run in runs)
    if not (words.startswith("(") and words.endswith(")") and _one_pair(words)):
        return runs
    return _cut_end(_cut_start(runs))


def _cut_start(runs: list[_Run]) -> list[_Run]:
    first, *rest = runs
    return [replace(first, text=replace(first.text, text=first.text.text[1:])), *rest]


def _cut_end(runs: list[_Run]) -> list[_Run]:
    *rest, last = runs
    return [*rest, replace(last, text=replace(last.text, text=last.text.text[:-1]))]


def _one_pair(words: str) -> bool:
    """Return whether the first parenthesis is closed by the last character."""
    depth = 0
    for index, character in enumerate(words):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return index == len(words) - 1
    return False


def _on_the_line(runs: list[_Run]) -> list[_Run]:
    if all(run.text.superscript for run in runs):
        return [replace(run, text=replace(run.text, superscript=False)) for run in runs]
    return runs


def _ended(runs: list[_Run]) -> list[_Run]:
    words = "".join(run.text.text for run in runs).rstrip()
    if not words or words.rstrip(_AFTER_END).endswith(_ENDS):
        return runs
    return [*runs, _Run(Text("."))]


def _inlines(runs: Iterable[_Run], language: str) -> tuple[Inline, ...]:
    """Return runs as inlines: styles merged, each run printable, linked ones together."""
    groups: list[tuple[str, list[Text]]] = []
    for run in runs:
        if not groups or groups[-1][0] != run.url:
            groups.append((run.url, []))
        groups[-1][1].append(run.text)
    found: list[Inline] = []
    for url, texts in groups:
        parts = tuple(part for text in merged(texts) for part in printable(text, language))
        if url and parts:
            found.append(Link(parts, url))
        else:
            found.extend(parts)
    return _trimmed(found)


def _trimmed(inlines: list[Inline]) -> tuple[Inline, ...]:
    """Return the inlines without white space at either end."""
    for index, side in ((0, str.lstrip), (-1, str.rstrip)):
        while inlines and isinstance(inline := inlines[index], Text):
            words = side(inline.text)
            if words:
                inlines[index] = replace(inline, text=words)
                break
            del inlines[index]
    return tuple(inlines)


def _block_runs(blocks: list[Node]) -> Iterator[_Run]:
    for index, block in enumerate(blocks):
        if index:
            yield _Run(Text(" "))
        if block["t"] == "Div":
            yield from _block_runs(block["c"][1])
        else:
            yield from _runs(block["c"])


def _runs(nodes: list[Node], style: Text | None = None, url: str = "") -> Iterator[_Run]:
    """Yield the runs of a list of nodes; ``style`` is a run whose text does not count."""
    base = style or Text("")
    for node in nodes:
        kind, content = node["t"], node.get("c")
        if kind in _SPACES:
            yield _Run(base.saying(" "), url)
        elif kind == "Str":
            yield _Run(base.saying(str(content)), url)
        elif kind in _STYLES:
            yield from _runs(_list(content), replace(base, **_STYLES[kind]), url)
        elif kind == "Note":
            yield from _block_runs(_list(content))
        elif content is not None:
            yield from _held(kind, content, base, url)


def _held(kind: str, content: Any, base: Text, url: str) -> Iterator[_Run]:  # noqa: ANN401 - as JSON has it
    """Yield the runs of a node that holds more than a list of nodes."""
    match kind:
        case "Quoted":
            opening, closing = "“”" if content[0]["t"] == "DoubleQuote" else "‘’"
            yield _Run(base.saying(opening), url)
            yield from _runs(content[1], base, url)
            yield _Run(base.saying(closing), url)
        case "Link":
            address = content[2][0]
            yield from _runs(content[1], base, address if is_address(address) else "")
        case "Span":
            plain = "nodecor" in content[0][1]
            yield from _runs(content[1], replace(base, italic=False) if plain else base, url)
        case "Cite":
            yield from _runs(content[1], base, url)
        case "Code" | "Math" | "RawInline":
            yield _Run(base.saying(content[1]), url)


def _list(content: object) -> list[Node]:
    return content if isinstance(content, list) else []

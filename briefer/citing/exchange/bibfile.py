"""What pandoc leaves aside in a BibTeX file: links to files, the case of titles, other fields.

pandoc reads the entries, as TeX is no small matter; but it drops ``file``, and sets a title in
lower case but for words in braces, which is BibTeX's rule and not what people mean who export from
Zotero or JabRef. This walks over the fields as they are written, without reading any TeX.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from briefer.citing.exchange import extra

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_ENTRY: Final = re.compile(r"@\s*(?P<kind>[A-Za-z]+)\s*[{(]\s*(?P<key>[^\s,{}()\"=]*)\s*,")
_FIELD: Final = re.compile(r"\s*,?\s*(?P<name>[A-Za-z][\w.:+-]*)\s*=\s*")
_TITLES: Final = frozenset(
    ("title", "subtitle", "booktitle", "maintitle", "shorttitle", "journal", "journaltitle")
)
_FIELDS = (
    "abstract addendum annotation annote archiveprefix author bookauthor booksubtitle booktitle"
    " booktitleaddon chapter crossref date day director doi edition editor entrysubtype"
    " eprint eprintclass eprinttype eventdate eventtitle howpublished hyphenation institution isbn"
    " issn journal journalsubtitle journaltitle keywords langid language library location address"
    " mainsubtitle maintitle maintitleaddon month note number options organization origdate"
    " origlocation origpublisher origtitle pages pagetotal part pmcid pmid primaryclass"
    " publisher pubstate school series shortjournal shorttitle subtitle title titleaddon"
    " translator type url urldate venue version volume volumes xdata xref year"
)
_READ: Final = frozenset(_FIELDS.split())
"""Fields that pandoc reads."""
_HOUSEKEEPING: Final = re.compile(
    r"file|pdf|local-url|timestamp|creationdate|modificationdate|date-(?:added|modified)|owner"
    r"|groups|username|citeulike.*|bdsk-.*|__markedentry|entryset|ids|key|label|priority|printed"
    r"|qualityassured|ranking|readstatus|related.*|relevance|sort.*|presort|shorthand|user[a-f]"
    r"|list[a-f]|name[a-c](?:type)?|verb[a-c]|execute|gender|pagination|bookpagination"
)
"""Fields by which a program keeps order in its own library, or by which TeX is told what to do."""
_ITEM: Final = re.compile(r"((?:\\.|[^\\;])*);?", re.DOTALL)
_PART: Final = re.compile(r"((?:\\.|[^\\:])*):?", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\([^A-Za-z0-9])")
_TEX: Final = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
_SPECIAL: Final = re.compile(r"[\\{}$&#%_~^]")
_MARKED: Final = re.compile(r"\\text(?:backslash|asciitilde|asciicircum)\{\}|\\[{}$&#%_]")
"""What means something to TeX, as it stands in a line that pandoc does not see."""
_FORM: Final = 3
"""Parts of a linked file: what it is, its path, its type."""


class _Value(NamedTuple):
    """A field's value between its marks, and where it stands in the file."""

    entry: str
    field: str
    start: int
    end: int


def with_titles_kept(text: str) -> str:
    """Return the file with each title in one more pair of braces, so that its case stays."""
    parts: list[str] = []
    at = 0
    for value in _values(text):
        if value.field in _TITLES:
            parts += (text[at : value.start], "{", text[value.start : value.end], "}")
            at = value.end
    return "".join((*parts, text[at:]))


def with_fields(text: str, fields: Mapping[str, Mapping[str, str]]) -> str:
    """Return a file as pandoc writes it with more fields at the end of entries, by their keys."""
    parts: list[str] = []
    at = 0
    for entry in _ENTRY.finditer(text):
        more = fields.get(entry["key"], {})
        end = text.find("\n}", entry.end() - 1) if more else -1
        if end < at:
            continue
        lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in more.items())
        comma = "" if text[:end].endswith(",") else ","
        parts += (text[at:end], f"{comma}\n{lines}")
        at = end
    return "".join((*parts, text[at:]))


def noted(text: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """Return the file without the lines of notes that name a variable, and these by keys.

    pandoc folds a note into one line, where they could not be told from other words.
    """
    parts: list[str] = []
    found: dict[str, tuple[str, ...]] = {}
    at = 0
    for value in _values(text):
        if value.field == "note":
            kept, lines = extra.parted(text[value.start : value.end])
            if lines:
                found[value.entry] = tuple(map(_without_tex, lines))
                parts += (text[at : value.start], kept)
                at = value.end
    return "".join((*parts, text[at:])), found


def with_noted(text: str, lines: Mapping[str, Sequence[str]]) -> str:
    """Return a file as pandoc writes it with more lines in the notes of entries, by their keys."""
    ends = {value.entry: value.end for value in _values(text) if value.field == "note"}
    parts: list[str] = []
    at = 0
    for key, end in ends.items():
        if lines.get(key):
            parts += (text[at:end], *("\n" + _in_tex(line) for line in lines[key]))
            at = end
    new = {
        key: {"note": "\n".join(map(_in_tex, each))}
        for key, each in lines.items()
        if each and key not in ends
    }
    return with_fields("".join((*parts, text[at:])), new)


def _in_tex(text: str) -> str:
    return _SPECIAL.sub(lambda match: _TEX.get(match[0], f"\\{match[0]}"), text)


def _without_tex(text: str) -> str:
    plain = {tex: mark for mark, tex in _TEX.items()}
    return _MARKED.sub(lambda match: plain.get(match[0], match[0][1:]), text)


def linked_files(text: str) -> dict[str, tuple[str, ...]]:
    """Return the paths of the files that entries link to, by the keys of the entries."""
    found: dict[str, tuple[str, ...]] = {}
    for value in _values(text):
        if value.field == "file":
            found[value.entry] = tuple(_paths(text[value.start : value.end]))
    return found


def unread_fields(text: str) -> dict[str, tuple[str, ...]]:
    """Return the fields that say something of a source and that pandoc passes over, by keys."""
    found: dict[str, tuple[str, ...]] = {}
    for value in _values(text):
        known = value.field in _READ or _HOUSEKEEPING.fullmatch(value.field)
        if not known and text[value.start : value.end].strip("{} "):
            found[value.entry] = (*found.get(value.entry, ()), value.field)
    return found


def _values(text: str) -> Iterator[_Value]:
    """Yield every value in braces or quotation marks; an entry is left where its form ends."""
    for entry in _ENTRY.finditer(text):
        at = entry.end()
        while field := _FIELD.match(text, at):
            start = field.end()
            end = _closing(text, start)
            if end > start:
                yield _Value(entry["key"], field["name"].casefold(), start + 1, end)
                at = end + 1
            elif bare := re.compile(r"\w+").match(text, start):
                at = bare.end()
            else:
                break


def _closing(text: str, start: int) -> int:
    """Return where the value that opens at a place closes, or -1."""
    opening = text[start : start + 1]
    if opening not in {"{", '"'}:
        return -1
    depth = 0
    for mark in re.compile(r"\\.|[{}\"]", re.DOTALL).finditer(text, start + 1):
        if mark[0] == "{":
            depth += 1
        elif mark[0] == "}":
            if depth == 0:
                return mark.start() if opening == "{" else -1
            depth -= 1
        elif mark[0] == opening == '"' and depth == 0:
            return mark.start()
    return -1


def _paths(value: str) -> Iterator[str]:
    """Yield the paths of ``What it is:path:type;...`` (Zotero, JabRef), or of bare paths."""
    for item in _ITEM.findall(value):
        parts = [_ESCAPED.sub(r"\1", part) for part in _PART.findall(item.strip())][:-1]
        path = ":".join(parts[1:-1]) if len(parts) >= _FORM else parts[-1] if parts else ""
        if path.strip():
            yield path.strip()

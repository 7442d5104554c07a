"""A text as lines: where each begins and ends, and what can be told of it by itself.

Nothing here judges what a line is for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from briefer.sources.roles.shapes import content_words

_BREAK = re.compile(r"(\r\n|[\n\r\u2028\u2029])")
_BULLET = re.compile(r"(?:[•‣◦▪●■∙·*+\u2013-]|\(?\d{1,2}[.)])\s+(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_DENSE = (
    (re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"), 1.7),
    (re.compile(r"[\u3040-\u30ff\uac00-\ud7af]"), 2.5),
    (re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"), 5.0),
)
"""Letters of scripts that set few spaces or none, and how many of them say what a word of English
says: Chinese; kana and Hangul; Thai, Lao, Burmese and Khmer."""
_SENTENCE_END = re.compile(
    r"[.!?…。\uff01\uff1f｡\u061f\u06d4।\u0589]"
    r"[\"'\u201d\u2019»\u203a」』)\]\u00b9\u00b2\u00b3\d*]*$"
)
_STATEMENT = re.compile(r"[\uac00-\ud7a3](?:다|요|까)[\"'\u201d\u2019]*$")
_PAUSE = re.compile(r"[,;:.!?\u2026\u3001\u3002\uff0c\uff01\uff1f\u060c\u061b\u0964\u0e00-\u0e7f]")
"""A mark that long running text has somewhere and a cloud of tags has not; in Thai, any letter."""
_LONGEST_END = 20
"""Code points at a line's end in which its last mark is looked for."""
_FEW_WORDS = 6
_MANY_WORDS = 25
_MANY_DENSE = 18
_MARKED_WORDS = 40


@dataclass(frozen=True)
class Line:
    """One line that is not blank, or a paragraph that was wrapped into several.

    What its text tells is worked out when it is first asked for, as most lines of a page are never
    looked at so closely.

    Attributes:
        number: counted from 1, blank lines included, as an editor counts them.
        start: the first code point that is not white space.
        end: one past the last such.
        gap: how many blank lines stand before it; the first line has one.
        bullet: whether a list mark begins it.
        text: the line without its list mark, each run of white space as one space.
    """

    number: int
    start: int
    end: int
    gap: int
    bullet: bool
    text: str

    @cached_property
    def lowered(self) -> str:
        """The text in lower case."""
        return self.text.lower()

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in order, as written."""
        return tuple(_WORD.findall(self.text))

    @property
    def dense(self) -> float:
        """How many words the letters of scripts without spaces are worth."""
        if self.text.isascii():
            return 0.0
        return sum(len(script.findall(self.text)) / each for script, each in _DENSE)

    @cached_property
    def length(self) -> float:
        """How many words it is worth; scripts without spaces are counted by characters."""
        return max(float(len(self.words)), self.dense)

    @cached_property
    def ends(self) -> bool:
        """Whether it ends as a sentence does, in any of the common scripts."""
        return bool(_SENTENCE_END.search(self.text, max(0, len(self.text) - _LONGEST_END)))

    @cached_property
    def states(self) -> bool:
        """Whether it ends as a statement does in Korean, where a full stop may be left out.

        Headlines may end so as well.
        """
        return bool(_STATEMENT.search(self.text, max(0, len(self.text) - _LONGEST_END)))

    @cached_property
    def prose(self) -> bool:
        """Whether it reads as running text: a whole sentence, or too long to be a label."""
        if self.bullet and not self.ends:
            return self.length >= _MARKED_WORDS
        if self.ends:
            return self.length >= _FEW_WORDS
        many = _MANY_WORDS if self.dense < self.length else _MANY_DENSE
        return self.length >= many and bool(_PAUSE.search(self.text))

    @cached_property
    def content(self) -> frozenset[str]:
        """The words that carry meaning."""
        return content_words(self.key.split())

    @cached_property
    def key(self) -> str:
        """What two lines share that say the same: the words in lower case, nothing else."""
        return " ".join(self.words).casefold() or self.text


def split_lines(text: str) -> tuple[Line, ...]:
    """Return every line that is not blank, in order."""
    lines: list[Line] = []
    gap, first = 1, 0
    pieces = _BREAK.split(text)  # by turns a line and what breaks it
    pieces.append("")
    for number in range(len(pieces) // 2):
        raw = pieces[2 * number]
        stripped = raw.strip()
        if stripped:
            start = first if raw is stripped else first + raw.index(stripped[0])
            mark = _BULLET.match(stripped)
            rest = stripped[mark.end() :] if mark else stripped
            plain = " ".join(rest.split())
            end = start + len(stripped)
            lines.append(Line(number + 1, start, end, gap, bool(mark), plain))
            gap = 0
        else:
            gap += 1
        first += len(raw) + len(pieces[2 * number + 1])
    return tuple(lines)

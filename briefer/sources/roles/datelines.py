"""Lines that are nothing but when an article was published, or changed."""
# ruff: noqa: RUF001 - the marks are those languages' own

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefer.sources.roles.lines import Line

_DATELINE_WORDS = 20
_LONGEST = 120
"""Code points; no line about days and times is longer."""

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?"
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
DATE = (
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d)"
)
"""A full date in English words, as a part of a pattern."""

_OF_DAY = r"(?:\s?(?:시간|시점|일시|일자|일|日時|日|时间|時間|日期))?"
_FIRST = (
    rf"(?:(?:기사|최초)\s?)?(?:입력|등록|승인|작성|송고|게재|게시|발행|보도|배포){_OF_DAY}"
    rf"|(?:発行|公開|配信|掲載|投稿|发布|發布|发表|發表){_OF_DAY}"
    r"|\b(?:first )?(?:published|posted)\b"
)
_AGAIN = (
    rf"(?:(?:기사|최종)\s?)?(?:수정|업데이트){_OF_DAY}|(?:最終|最终|最后)?(?:更新|修改){_OF_DAY}"
    r"|\b(?:last )?(?:updated|modified)\b"
)
_LABEL = re.compile(rf"(?P<first>{_FIRST})|(?P<again>{_AGAIN})", re.IGNORECASE)
"""What pages write beside a date: that it is the first, or that something was changed."""
_FIGURE = re.compile(r"\d")
_DAY_ABROAD = r"(?:19|20)\d\d(?: ?[년年] ?|[-/.] ?)\d{1,2}(?: ?[월月] ?|[-/.] ?)\d{1,2} ?[일日.]?"
_SOME_DAY = re.compile(rf"{_DAY_ABROAD}|{DATE}")
_TIME = (
    r"(?:(?:오전|오후|午前|午後|上午|下午) ?)?"
    r"(?:\d{1,2}(?::\d\d){1,2}|\d{1,2} ?[시時时點点](?: ?\d{1,2} ?[분分])?)"
)
_WEEKDAY_ABROAD = r"[(（][월화수목금토일月火水木金土日一二三四五六][)）]"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
_DATELINE = re.compile(
    r"^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|date|created)\b.{0,60}\d"
    rf"|{_WEEKDAY}{DATE}.{{0,40}}|(?:19|20)\d\d([-/.])\d{{1,2}}\1\d{{1,2}}.{{0,25}}"
    r"|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d.{0,25}"
    rf"|(?:(?:{_FIRST}|{_AGAIN})\W*)?{_DAY_ABROAD}.{{0,25}}"
    rf"|(?=.*{_DAY_ABROAD})(?:{_DAY_ABROAD}|{_TIME}|{_WEEKDAY_ABROAD}|{_FIRST}|{_AGAIN}|[\W_])+"
    r"|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$",
    re.IGNORECASE,
)


def is_dateline(line: Line) -> bool:
    """Tell whether a line is nothing but when the article was published."""
    if line.length > _DATELINE_WORDS or len(line.text) > _LONGEST:
        return False
    return bool(_DATELINE.match(line.text))


def begins_with_when(text: str) -> bool:
    """Tell whether a text begins with what pages write before a date, and the date."""
    label = _LABEL.match(text)
    return bool(label and re.match(r"\W*\d", text[label.end() :]))


def published_part(text: str) -> str:
    """Return the part of such a line with the day of publication, empty where it has none.

    A label stands before its date or after it, as the line's beginning shows; a date without any is
    the first.
    """
    labels = list(_LABEL.finditer(text))
    first = next((label for label in labels if label["first"]), None)
    figures = _FIGURE.search(text)
    if not labels or figures is None:
        return text
    if labels[0].start() < figures.start():
        return _after(text, labels, first) if first else ""
    if not _FIGURE.search(text, labels[-1].end()):
        return _before(text, labels, first) if first else _unlabeled(text, labels)
    return text[: labels[0].start()]


def _after(text: str, labels: list[re.Match[str]], label: re.Match[str]) -> str:
    following = labels[labels.index(label) + 1 :]
    return text[label.end() : following[0].start() if following else len(text)]


def _before(text: str, labels: list[re.Match[str]], label: re.Match[str]) -> str:
    at = labels.index(label)
    return text[labels[at - 1].end() if at else 0 : label.start()]


def _unlabeled(text: str, labels: list[re.Match[str]]) -> str:
    """Return the date before the one that a label calls changed, where there are two."""
    dates = _SOME_DAY.findall(text[: labels[0].start()])
    return text if len(dates) > 1 else ""

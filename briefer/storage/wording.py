"""Every word of this room that a person reads."""

from __future__ import annotations

from briefer.errors import BrieferError, Said

UNREADABLE = (
    "“{name}” cannot be read. Nothing was changed. Check that the file is there and that you may"
    " open it, or see what this computer keeps of it: File, Earlier versions."
)
NOT_A_BRIEFING = (
    "“{name}” is not a Briefer file, or it was cut short. Nothing was changed. Try another copy of"
    " it, or what this computer keeps: File, Earlier versions."
)
DAMAGED = (
    "“{name}” is damaged: what it says of the briefing cannot be understood. The file was left as"
    " it is. Try another copy of it, or what this computer keeps: File, Earlier versions."
)
MALFORMED = "That is not what Briefer writes, so it was not read. Nothing was changed."
TOO_LARGE = (
    "“{name}” is larger than a briefing can be, so it was not opened. The file was left as it is."
)
NEWER = (
    "“{name}” was made by a newer Briefer and cannot be shown by this one. The file was left as it"
    " is. Install the newest Briefer to open it."
)
NEWER_READ_ONLY = "This briefing was made by a newer Briefer. It can be read here, but not changed."
ARTICLE_MISSING = (
    "The text of an article that this briefing cites is not in its file ({name}). Its quotations"
    " are all there. They are checked where the library has the article: if it does not, add the"
    " article again."
)
ARTICLE_DAMAGED = (
    "The text of “{name}” inside this briefing is damaged. Its quotations are all there. They are"
    " checked where the library has the article: if it does not, add the article again."
)
RECORD_LOST = (
    "What was known of an article is damaged ({name}): its author, its date and where it came from."
    " Its text is whole and was read again, and its quotations can be checked. See how it is cited."
)
BEGINS = "“{words}…”"
"""How an article is called of which only a quotation is known."""
CUT_SHORT = (
    "This file is damaged. What could be read of it is here. The damaged file is kept as it is:"
    " saving in its place puts it beside the new one."
)
BROKEN_OFF = (
    "What the file says breaks off in the middle: what came later is missing here. An earlier"
    " version that this computer keeps may have it: File, Earlier versions."
)
TWICE = (
    "The file holds some of its parts twice, which no program should write. The last of each was"
    " read."
)
LEFT_OUT = "Left out, as it could not be read: {parts}."
SEVERAL = "{part} ({count} times)"
DETAIL = "a detail"
PARTS = {
    "front": "the front matter",
    "title": "a title",
    "bottom_line": "the bottom line",
    "judgments": "a key judgment",
    "sections": "a section",
    "items": "a passage or comment",
    "themes": "a theme",
    "settings": "the settings",
    "profile": "the markings",
    "marking": "a marking",
    "title_marking": "a marking",
    "levels": "a level of the markings",
    "paragraphs": "a paragraph",
    "spans": "some words of a paragraph",
    "changes": "a marked change of a quotation",
    "locator": "a page number",
    "also": "where another article says the same",
    "appraisals": "what is thought of a source",
    "dismissed": "a dismissed suggestion",
    "yardstick": "the terms of likelihood",
    "bands": "a term of likelihood",
    "confidences": "a term of confidence",
    "synonyms": "a term of likelihood",
}
"""What is left out, by the name of its field."""
TOLD_APART = (
    "Some parts of this briefing had the same name inside its file. They were told apart; nothing"
    " was left out."
)
TOO_LARGE_TO_SAVE = (
    "“{name}” could not be saved: the articles that this briefing cites are too large for one file."
    " Nothing on disk was changed. Cite fewer of them."
)
NOT_SAVED = (
    "“{name}” could not be saved: {reason}. The file is as it was, and your work is still open."
    " Try another folder."
)
NOT_JOURNALED = (
    "Your latest edits could not be put on disk: {reason}. They are all here while Briefer stays"
    " open. Save the briefing to keep them."
)
NOT_RESUMED = (
    "The edits from the last time could not be brought back: {reason}. They are still on disk. See"
    " that Briefer may write in its data folder, then open the briefing again."
)
OPEN_HERE = (
    "This briefing is open in another window on this computer. It can be read here, but not"
    " changed. Go on in that window, or save it under another name to work on a copy."
)
OPEN_ELSEWHERE = (
    "{user} has had this briefing open on {host} since {since}. It can be read here, but not"
    " changed. Save it under another name to work on a copy, or open it again later."
)
AWAY = (
    "The folder of “{name}” cannot be reached. Go on working: every edit is safe on this computer,"
    " and the briefing is saved there as soon as the folder is back."
)
OTHER_KEPT = (
    "“{name}” had been changed by another program since you opened it. Both are kept: yours is"
    " saved, and the other one is beside it as “{other}”."
)
DAMAGED_KEPT = "The damaged file was kept beside the new one as “{other}”."
NOT_KEPT = "An earlier version could not be kept on this computer: {reason}. The briefing is saved."
TAKEN = (
    "“{name}” is open elsewhere: {user} has had it open on {host} since {since}. It was not"
    " written over. Save your briefing under another name."
)
SOMEONE = Said("Someone")
SOMEWHERE = Said("another computer")
SOME_TIME = Said("a while ago")
JOURNAL_HELD = "This briefing is open in another window. Nothing was changed. Go on in that window."


class StorageError(BrieferError):
    """A briefing could not be read or written; what was on disk before is as it was."""


class AwayError(StorageError):
    """The folder of a briefing's file cannot be reached at present."""

"""What the readers say to people when a file cannot be taken in; plain English, in one place.

Each message tells what happened, that nothing was added, and what to do.
"""

from briefer.errors import BrieferError


class SourceError(BrieferError):
    """A file could not be made into an article; nothing was added."""


MISSING = "{name} was not found. Nothing was added. Check that the file is still there."
FOLDER = "{name} is a folder. Nothing was added. Choose the files inside it."
NO_FILE = "{name} is not an ordinary file. Nothing was added. Choose a saved article."
UNREADABLE = (
    "{name} could not be opened: {reason}. Nothing was added. "
    "Check that you may read it, then try again."
)
TOO_LARGE = (
    "{name} is larger than {limit} MB. Nothing was added. "
    "Save the article's text alone, then add that."
)
EMPTY = "{name} holds no words. Nothing was added. Save the article again, then add it."
OTHER_FORMAT = (
    "{name} is {kind}, which Briefer cannot read. Nothing was added. "
    "Save the article as plain text, then add that."
)
NOT_TEXT = (
    "{name} is not a text file. Nothing was added. Save the article as plain text, then add that."
)
UNKNOWN_ENCODING = (
    "{name} is written in a character encoding that Briefer cannot tell. Nothing was added. "
    "Save it as UTF-8, then add it again."
)
DAMAGED = (
    "{name} is damaged, cut short, or not what its name says. Nothing was added. "
    "Get the file again, then add it."
)
PROTECTED = (
    "{name} is protected by a password or against copying. Nothing was added. "
    "Save it without protection, then add that."
)
OVERPACKED = (
    "{name} would grow far beyond its size when unpacked, as no document does. Nothing was added. "
    "Do not open it unless you know who made it."
)
UNSAFE_NAMES = (
    "{name} has parts whose names lead out of it, as no document does. Nothing was added. "
    "Do not open it unless you know who made it."
)
MACROS = (
    "{name} holds macros, which are small programs. None was run, and nothing was added. "
    "Save it without macros, or as plain text, then add that."
)
OLD_OFFICE = (
    "{name} is an older Office document, which Briefer cannot read. Nothing was added. "
    "Open it in Word or LibreOffice, save it as .docx, then add that."
)
TOO_LONG = (
    "{name} is too long or too complicated to be read. Nothing was added. "
    "Save the pages that you need as a file of their own, then add that."
)
NO_PANDOC = (
    "{name} could not be read, for the part of Briefer that reads such files could not be started. "
    "Nothing was added. Install Briefer again."
)
TOO_SLOW = (
    "{name} took too long to read and was left. Nothing was added. "
    "Save the article's text alone, then add that."
)
TOO_MUCH_MEMORY = (
    "{name} needs more memory to read than Briefer allows. Nothing was added. "
    "Save the article's text alone, then add that."
)
TOO_MUCH_TEXT = (
    "{name} holds more text than one article may have. Nothing was added. "
    "Save the part that you need, then add that."
)
BROKE_READER = (
    "{name} could not be read: it may be damaged. Nothing was added. "
    "Save the article again, or its text alone, then add that."
)
FAULT_OF_READER = (
    "{name} could not be read because of a fault in Briefer. Nothing was added. "
    "Save the article's text alone, then add that."
)
FOLDER_UNREADABLE = (
    "The folder {name} could not be opened: {reason}. Nothing was added from it. "
    "Check that you may read it, then try again."
)
CITATIONS_UNREADABLE = (
    "{name}, which holds what is known of the articles beside it, could not be opened: {reason}. "
    "Nothing was added. Check that you may read it, or move it away."
)
CITATIONS_BROKEN = (
    "{name}, which holds what is known of the articles beside it, has a fault: {fault}. "
    "Nothing was added. Correct the file, or move it away."
)

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
CITATIONS_UNREADABLE = (
    "{name}, which holds what is known of the articles beside it, could not be opened: {reason}. "
    "Nothing was added. Check that you may read it, or move it away."
)
CITATIONS_BROKEN = (
    "{name}, which holds what is known of the articles beside it, has a fault: {fault}. "
    "Nothing was added. Correct the file, or move it away."
)

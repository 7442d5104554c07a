"""What the library says to people when it cannot do what was asked; plain English, in one place."""

from briefer.errors import BrieferError


class LibraryError(BrieferError):
    """The library could not be opened, read or changed; what was in it is as it was."""


class DamagedLibraryError(LibraryError):
    """The library's file was damaged and has been set aside; opening it again begins a new one."""


class LabelError(LibraryError):
    """A collection or a tag of this name cannot be made or is not there; nothing was changed."""


LOCKED = (
    "The library {name} is in use by another program. It is as it was. "
    "Close the other program, then try again."
)
READ_ONLY = (
    "The library {name} cannot be changed, because its file or folder is read-only. "
    "It is as it was. Check that you may write there."
)
UNREACHABLE = (
    "The library {name} could not be opened: {reason}. Nothing was changed. "
    "Check that its folder is there and that you may write in it."
)
FULL = "There is no room left on the disk of the library {name}. It is as it was. Make room first."
FAILED = "The library {name} could not do this: {reason}. It is as it was. Try again."
CLOSED = "The library {name} is closed. Nothing was changed. Open it again."
NEWER = (
    "The library {name} was written by a newer Briefer. It is as it was. Open it with that version."
)
FOREIGN = (
    "{name} is a database of another program, not a library. It is as it was. Choose another file."
)
DAMAGED = (
    "The library {name} was damaged and could not be read. It was set aside as {aside}; nothing in "
    "it was deleted. A new library is begun: add your articles again."
)
DAMAGED_STAYS = (
    "The library {name} is damaged and could not be read: {reason}. It was left as it is. "
    "Move the file away, then start again."
)
UNSTORABLE = (
    "{name} holds characters that no file can store. Nothing was added. "
    "Save the article as plain text again, then add that."
)
LABEL_UNUSABLE = (
    "A {kind} needs a name of 1 to {longest} characters. Nothing was changed. Type another name."
)
LABEL_TAKEN = (
    "There is a {kind} named “{name}” already. Nothing was changed. Choose another name, or use it."
)
LABEL_MISSING = (
    "There is no {kind} named “{name}” any more. Nothing was changed. Look at the list again."
)

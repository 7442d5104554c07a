"""What is said when an edited Word file cannot be read: nothing was changed, and what to do."""

from typing import Final

from briefer.sources import messages

MISSING = "{name} was not found. Your briefing is as it was. Check that the file is still there."
UNREADABLE = (
    "{name} could not be opened: {reason}. Your briefing is as it was. Check that you may read it,"
    " then try again."
)
TOO_LARGE = (
    "{name} is larger than {limit} MB. Your briefing is as it was. Take its pictures out in Word,"
    " then compare it again."
)
DAMAGED = (
    "{name} is damaged, cut short, or no Word document. Your briefing is as it was. Ask for the"
    " file again, or open it in Word and save it as .docx."
)
PROTECTED = (
    "{name} is protected by a password. Your briefing is as it was. Ask for it without one, or open"
    " it in Word and save it without."
)
OLD_OFFICE = (
    "{name} is an older Word document. Your briefing is as it was. Open it in Word or LibreOffice,"
    " save it as .docx, then compare that."
)
OVERPACKED = (
    "{name} would grow far beyond its size when unpacked, as no document does. Your briefing is as"
    " it was. Do not open it unless you know who made it."
)
MACROS = (
    "{name} holds macros, which are small programs. None was run, and your briefing is as it was."
    " Open it in Word, save it as .docx without macros, then compare that."
)
TOO_LONG = (
    "{name} is too long or too complicated to be read back. Your briefing is as it was. Save the"
    " part that you need as a file of its own, then compare that."
)
FAULT = (
    "{name} could not be read back because of a fault in Briefer. Your briefing is as it was."
    " Open it in Word, save it again, then compare that."
)
OTHER = (
    "{name} could not be read back: it may be damaged. Your briefing is as it was. Open it in Word,"
    " save it again, then compare that."
)

INSTEAD: Final = {
    messages.MISSING: MISSING,
    messages.UNREADABLE: UNREADABLE,
    messages.TOO_LARGE: TOO_LARGE,
    messages.DAMAGED: DAMAGED,
    messages.PROTECTED: PROTECTED,
    messages.OLD_OFFICE: OLD_OFFICE,
    messages.OVERPACKED: OVERPACKED,
    messages.UNSAFE_NAMES: OVERPACKED,
    messages.MACROS: MACROS,
    messages.TOO_LONG: TOO_LONG,
    messages.TOO_SLOW: TOO_LONG,
    messages.TOO_MUCH_MEMORY: TOO_LONG,
    messages.TOO_MUCH_TEXT: TOO_LONG,
    messages.FAULT_OF_READER: FAULT,
}
"""What a reader of articles says, and what is said of an edited file instead."""

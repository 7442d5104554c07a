"""The few words that a PDF adds to a document's own: what a link says when listened to."""

from typing import Final

TO_NOTE: Final = "Note {number}"
BACK_TO_TEXT: Final = "Back to the text of note {number}"
TO_PAGE: Final = "Page {page}"

"""The editor of a reference: its fields with where each came from, and how it will print, live.

A value that a person changes becomes typed; nothing is filled in by itself.
"""

from briefer.ui.dialogs.reference.dialog import RecordDialog, ReferenceDialog

__all__ = ["RecordDialog", "ReferenceDialog"]

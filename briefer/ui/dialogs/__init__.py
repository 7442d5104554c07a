"""Dialogs: front matter and settings, the sheet of keys, and what the program is."""

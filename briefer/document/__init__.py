"""The finished content as a tree, and how it looks: what every writer gets.

A Document is complete: order, note numbers, citation text, link targets, labels and markings are
all resolved, so that writers decide nothing about content and cannot disagree. Blocks and inlines
are different types. Standard library only; nothing here knows a briefing, DOCX or PDF.
"""

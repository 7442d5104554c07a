"""Word, OpenDocument, RTF, EPUB and Markdown files, read through pandoc.

pandoc turns each into its syntax tree (``tree``), whose paragraphs become an article's (``words``,
``flatten``). A file that is a ZIP is unpacked here first, within limits, and what pandoc gets is
packed anew without pictures (``package``). Titles, authors and dates come from the files' own
properties, read with lxml, which resolves no entity and loads nothing (``parts``).
"""

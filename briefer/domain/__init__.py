"""What a briefing is made of: frozen dataclasses and the laws they keep.

Standard library only. Nothing here reads a file, knows a format or draws anything.
Positions in text are Python code points in ``Article.text``, everywhere.
"""

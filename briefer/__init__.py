"""Briefer: select passages from articles into themed sections, export a cited briefing.

Packages import downward only; ``pyproject.toml`` names the layers and CI holds them.
"""

__version__ = "0.1.0"

"""What a language tag (BCP 47) says, for whoever chooses words or settings by it."""

from __future__ import annotations


def main_language(tag: str) -> str:
    """Return the language of a tag: ``ko`` of ``ko-KR``."""
    return tag.partition("-")[0].lower()

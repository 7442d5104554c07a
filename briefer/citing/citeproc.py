"""What pandoc is asked of citations, and what people are told when it fails."""

from __future__ import annotations

import json
import subprocess
from typing import Any, Final

from briefer import pandoc
from briefer.citing.errors import CitingError

_SECONDS: Final = 120
"""A thousand notes take about a second, ten thousand about ten; beyond that, something is wrong."""

_MEGABYTES: Final = 4096
"""Ten thousand notes take less than a quarter of it."""


class Asked:
    """A question that pandoc is at work on."""

    def __init__(self, tree: dict[str, object], style: str) -> None:
        """Start pandoc.

        Args:
            tree: pandoc's JSON syntax tree, style and references inside.
            style: the style's name, for messages.

        Raises:
            CitingError: pandoc is not there.
        """
        self._style = style
        try:
            self._running = pandoc.start(
                ("--citeproc", "-f", "json", "-t", "json"),
                json.dumps(tree).encode("ascii"),
                seconds=_SECONDS,
                megabytes=_MEGABYTES,
            )
        except OSError as error:
            raise CitingError(
                "The part of Briefer that formats citations could not be started. Your briefing is "
                "unchanged. Install Briefer again."
            ) from error

    def answer(self) -> dict[str, Any]:
        """Return the tree with its citations formatted and its source list filled; asked once.

        Raises:
            CitingError: pandoc cannot use the style, or takes too long.
        """
        try:
            answer: dict[str, Any] = json.loads(self._running.answer())
        except subprocess.TimeoutExpired as error:
            raise CitingError(
                "Formatting the citations took too long and was stopped. Your briefing is "
                "unchanged. Try another citation style."
            ) from error
        except (subprocess.CalledProcessError, ValueError) as error:
            raise CitingError(
                "The citation style “{name}” could not be used. Your briefing is unchanged. "
                "Choose another style.",
                name=self._style,
            ) from error
        return answer


def run_citeproc(tree: dict[str, object], style: str) -> dict[str, Any]:
    """Return the tree with its citations formatted and its source list filled.

    Args:
        tree: pandoc's JSON syntax tree, style and references inside.
        style: the style's name, for messages.

    Raises:
        CitingError: pandoc is not there, cannot use the style, or takes too long.
    """
    return Asked(tree, style).answer()

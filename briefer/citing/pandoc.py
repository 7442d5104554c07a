"""The one place that starts pandoc: a tree in, a tree out, no file opened, no network.

pandoc is the program that the package ``pypandoc_binary`` carries, called by its path, never one
that happens to be installed. It gets an environment of its own, with no proxies and no settings.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from briefer.citing.errors import CitingError

_SECONDS: Final = 120
"""A thousand notes take about a second, ten thousand about ten; beyond that, something is wrong."""

_KEPT: Final = ("SYSTEMROOT", "TEMP", "TMP")
"""What a program needs of the environment on Windows; elsewhere none of them is set."""


def run_citeproc(tree: dict[str, object], style: str) -> dict[str, Any]:
    """Return the tree with its citations formatted and its source list filled.

    Args:
        tree: pandoc's JSON syntax tree, style and references inside.
        style: the style's name, for messages.

    Raises:
        CitingError: pandoc is not there, cannot use the style, or takes too long.
    """
    command = [str(_program()), "--sandbox", "--citeproc", "-f", "json", "-t", "json"]
    try:
        done = subprocess.run(  # noqa: S603 - the packaged program by its path, no shell, fixed words
            command,
            input=json.dumps(tree).encode("ascii"),
            capture_output=True,
            timeout=_SECONDS,
            check=True,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise CitingError(
            "Formatting the citations took too long and was stopped. Your briefing is unchanged. "
            "Try another citation style."
        ) from error
    except (subprocess.CalledProcessError, ValueError) as error:
        raise CitingError(
            "The citation style “{name}” could not be used. Your briefing is unchanged. "
            "Choose another style.",
            name=style,
        ) from error
    except OSError as error:
        raise CitingError(
            "The part of Briefer that formats citations could not be started. Your briefing is "
            "unchanged. Install Briefer again."
        ) from error
    return answer


def _program() -> Path:
    """Return where the package keeps the program, without importing the package."""
    package = find_spec("pypandoc")
    folder = Path(package.origin).parent if package and package.origin else Path()
    return folder / "files" / ("pandoc.exe" if sys.platform == "win32" else "pandoc")

"""The one place that starts pandoc: bytes in, bytes out, no file opened, no network.

pandoc is the program that the package ``pypandoc_binary`` carries, called by its path, never one
that happens to be installed. It runs in its sandbox, in an environment of its own with no proxies
and no settings, and with a limit on its time and its memory. What it is asked, and what its failure
means to people, is the caller's.
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEPT: Final = ("SYSTEMROOT", "TEMP", "TMP")
"""What a program needs of the environment on Windows; elsewhere none of them is set."""


def run(arguments: Sequence[str], data: bytes, *, seconds: float, megabytes: int) -> bytes:
    """Return what pandoc writes to its standard output for what it gets on its standard input.

    Args:
        arguments: words of the command line, none of which comes from a file.
        data: the input.
        seconds: when it is stopped.
        megabytes: how large its heap may grow before it gives up.

    Raises:
        subprocess.TimeoutExpired: it took too long and was stopped.
        subprocess.CalledProcessError: it could not do what it was asked.
        OSError: it is not there.
    """
    limits = ("+RTS", f"-M{megabytes}m", "-RTS")
    return subprocess.run(  # noqa: S603 - the packaged program by its path, no shell, fixed words
        [str(program()), *limits, "--sandbox", *arguments],
        input=data,
        capture_output=True,
        timeout=seconds,
        check=True,
        env={name: os.environ[name] for name in _KEPT if name in os.environ},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ).stdout


def program() -> Path:
    """Return where the package keeps the program, without importing the package."""
    package = find_spec("pypandoc")
    folder = Path(package.origin).parent if package and package.origin else Path()
    return folder / "files" / ("pandoc.exe" if sys.platform == "win32" else "pandoc")

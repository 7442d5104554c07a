"""The one place that starts pandoc: bytes in, bytes out, no file opened, no network.

pandoc is the program that the package ``pypandoc_binary`` carries, called by its path, never one
that happens to be installed. It runs in its sandbox, in an environment of its own with no proxies
and no settings, and with a limit on its time and its memory. What it is asked, and what its failure
means to people, is the caller's.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import IO, TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEPT: Final = ("SYSTEMROOT", "TEMP", "TMP")
"""What a program needs of the environment on Windows; elsewhere none of them is set."""
_OUT_OF_MEMORY: Final = 251
"""The status of pandoc when its heap would grow beyond what it may (GHC's EXIT_HEAPOVERFLOW)."""
_OUT_OF_TIME: Final = -getattr(signal, "SIGXCPU", -(2**31))
"""The status of a program that the system ended as it used more of the processor than it may."""


class OutOfMemoryError(subprocess.CalledProcessError):
    """Pandoc gave up as its heap would have grown beyond what it may."""


class Running:
    """A pandoc at work beside whatever else is done until its answer is needed.

    One whose answer nobody asks for ends when nobody reads what it writes.
    """

    def __init__(self, process: subprocess.Popen[bytes], data: bytes, seconds: float) -> None:
        """Hand a process, whose three streams are pipes, its input.

        Args:
            process: has only just been started.
            data: the input.
            seconds: how long its answer is waited for.
        """
        self._process = process
        self._seconds = seconds
        # By a thread and in one piece: each of many would wait for its turn among the other work.
        pipe, process.stdin = process.stdin, None
        self._feeding = Thread(target=_feed, args=(pipe, data), daemon=True)
        self._feeding.start()

    def answer(self) -> bytes:
        """Return what it writes to its standard output, once it has; to be asked once.

        Raises:
            subprocess.TimeoutExpired: it took too long and was stopped.
            OutOfMemoryError: its heap would have grown beyond what it may.
            subprocess.CalledProcessError: it could not do what it was asked.
        """
        with self._process as process:
            try:
                out, said = process.communicate(timeout=self._seconds)
            except BaseException:
                process.kill()
                raise
            finally:
                self._feeding.join()
        if process.returncode == _OUT_OF_TIME:
            raise subprocess.TimeoutExpired(process.args, self._seconds, out, said)
        if process.returncode == _OUT_OF_MEMORY:
            raise OutOfMemoryError(process.returncode, process.args, out, said)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, process.args, out, said)
        return out


def start(
    arguments: Sequence[str],
    data: bytes,
    *,
    seconds: float,
    megabytes: int,
    processor: int | None = None,
) -> Running:
    """Start pandoc with something on its standard input.

    Args:
        arguments: words of the command line, none of which comes from a file.
        data: the input.
        seconds: how long its answer is waited for, once that is asked for, before it is stopped.
        megabytes: how large its heap may grow before it gives up.
        processor: seconds of the processor that it may use, where the system can count those of
            another program (Linux); a busy machine does not shorten them. As many as it likes where
            None.

    Raises:
        OSError: it is not there.
    """
    limits = ("+RTS", f"-M{megabytes}m", "-RTS")
    process = subprocess.Popen(  # noqa: S603 - the packaged program by its path, no shell, fixed words
        [str(program()), *limits, "--sandbox", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: os.environ[name] for name in _KEPT if name in os.environ},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if processor is not None:
        _bound(process.pid, processor)
    return Running(process, data, seconds)


def run(
    arguments: Sequence[str],
    data: bytes,
    *,
    seconds: float,
    megabytes: int,
    processor: int | None = None,
) -> bytes:
    """Return what pandoc writes to its standard output for what it gets on its standard input.

    Args:
        arguments: as ``start`` takes them.
        data: the input.
        seconds: when it is stopped.
        megabytes: how large its heap may grow before it gives up.
        processor: as ``start`` takes it.

    Raises:
        subprocess.TimeoutExpired: it took too long and was stopped.
        OutOfMemoryError: its heap would have grown beyond what it may.
        subprocess.CalledProcessError: it could not do what it was asked.
        OSError: it is not there.
    """
    return start(
        arguments, data, seconds=seconds, megabytes=megabytes, processor=processor
    ).answer()


class Bounds(NamedTuple):
    """What pandoc may cost, by the size of what it reads.

    Attributes:
        seconds: when it is stopped.
        megabytes: of heap for any input, for each megabyte of it, and at most.
        processor: seconds of the processor for any input, and for each megabyte of it.
    """

    seconds: float
    megabytes: tuple[int, int, int]
    processor: tuple[int, int]

    def run(self, arguments: Sequence[str], data: bytes, *, counted: int | None = None) -> bytes:
        """Return what ``run`` does, and raise what it raises, within these bounds.

        Args:
            arguments: as ``start`` takes them.
            data: the input.
            counted: bytes of it that count; all where None.
        """
        size = (len(data) if counted is None else counted) / 2**20
        heap, heap_each, most = self.megabytes
        seconds, seconds_each = self.processor
        return run(
            arguments,
            data,
            seconds=self.seconds,
            megabytes=min(most, int(heap + heap_each * size)),
            processor=int(seconds + seconds_each * size),
        )


def _bound(process: int, seconds: int) -> None:
    """Have the system end a process that has used so much of the processor's time."""
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - not on Windows

        with suppress(OSError, ValueError):  # it ended at once, or has less already
            _soft, hard = resource.prlimit(process, resource.RLIMIT_CPU)
            resource.prlimit(process, resource.RLIMIT_CPU, (seconds, hard))


def _feed(pipe: IO[bytes], data: bytes) -> None:
    """Write and close; one that ended early needs no more, and its answer says why."""
    with suppress(OSError), pipe:
        pipe.write(data)


def program() -> Path:
    """Return where the package keeps the program, without importing the package."""
    package = find_spec("pypandoc")
    folder = Path(package.origin).parent if package and package.origin else Path()
    return folder / "files" / ("pandoc.exe" if sys.platform == "win32" else "pandoc")

"""What a process that reads foreign files gives up before it sees the first one.

Everywhere: sockets and programs other than pandoc are refused to Python code by an audit hook, and
there are no proxies in the environment. On Linux, x86 and ARM of 64 bits, the kernel refuses
sockets to native code and to pandoc as well (seccomp), and memory and processor time are bounded.
macOS bounds processor time, but not memory. On Windows the only bound is the clock of the process
that waits: a Job object would need more code than all of this.

Nothing here can be taken back within the process.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer import pandoc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefer.sources.worker.limits import Limits

_NETWORK: Final = ("socket.", "urllib.", "http.client.", "ftplib.", "smtplib.", "webbrowser.")
_PROGRAMS: Final = frozenset(
    ("os.exec", "os.fork", "os.forkpty", "os.spawn", "os.startfile", "os.system", "pty.spawn")
)
_STARTS: Final = frozenset(("subprocess.Popen", "os.posix_spawn"))

_SYSTEM_CALLS: Final = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""The kernel's name for the machine (linux/audit.h), and the number of ``socket`` there."""
_IO_URING_SETUP: Final = 425
"""The same on both; a ring can make sockets without the call."""
_X32_BIT: Final = 0x40000000
_NO_NEW_PRIVILEGES: Final = 38
_SET_SECCOMP: Final = 22
_FILTER_MODE: Final = 2
_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000 | 13
"""The call fails with EACCES."""


def confine(limits: Limits) -> None:
    """Give up what reading a file does not need."""
    with suppress(AttributeError, OSError):  # not on Windows; not where it leads a group already
        os.setpgid(0, 0)
    for name in tuple(os.environ):
        if name.lower().endswith("_proxy"):
            del os.environ[name]
    _be_silent()
    _bound_memory(limits)
    if sys.platform == "linux":
        _refuse_sockets_in_kernel()
    sys.addaudithook(_refuse)


def bound_time(limits: Limits) -> None:
    """Allow so much more of the processor's time; beyond it the system ends the process."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime + limits.seconds) + 2
    with suppress(OSError, ValueError):
        _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, hard))


@contextmanager
def bound_growth(most: int) -> Iterator[None]:
    """Allow so many bytes of data more than there are, where the system tells how many there are.

    What a library does that gets no more is its own affair: pdfium ends the process.
    """
    used = _data()
    if not used:
        yield
        return
    import resource  # noqa: PLC0415 - not on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    least = used + most if soft == resource.RLIM_INFINITY else min(soft, used + most)
    resource.setrlimit(resource.RLIMIT_DATA, (least, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _data() -> int:
    """Return the bytes of data that this process has; 0 where only other systems tell."""
    with suppress(OSError), Path("/proc/self/status").open(encoding="ascii") as status:
        for line in status:
            if line.startswith("VmData:"):
                return int(line.split()[1]) * 1024
    return 0


def _be_silent() -> None:
    """Send what libraries print nowhere: it may quote an article, and stdout may carry JSON."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        with suppress(OSError):
            os.dup2(nowhere, stream)
    os.close(nowhere)


def _bound_memory(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    # Not RLIMIT_AS: pandoc lays out a terabyte of addresses that it never uses.
    # No core file: it would hold the article.
    for kind, most in ((resource.RLIMIT_DATA, limits.memory), (resource.RLIMIT_CORE, 0)):
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def _refuse(event: str, values: tuple[object, ...]) -> None:
    if event.startswith(_NETWORK) or event in _PROGRAMS:
        raise PermissionError(f"{event} is refused to what reads files")
    if event in _STARTS and not _is_pandoc(values[0] or values[1]):
        raise PermissionError(f"{event} is refused to what reads files")


def _is_pandoc(program: object) -> bool:
    """Tell whether this is the packaged pandoc; on Windows it may be the whole command line."""
    said = os.fsdecode(program) if isinstance(program, str | bytes | os.PathLike) else ""
    packaged = _packaged()
    return said == packaged or said.startswith((f"{packaged} ", f'"{packaged}" '))


@cache
def _packaged() -> str:
    return str(pandoc.program())


class _Step(ctypes.Structure):
    """One instruction of a filter: ``struct sock_filter`` of linux/filter.h."""

    _fields_ = (
        ("code", ctypes.c_ushort),
        ("yes", ctypes.c_ubyte),
        ("no", ctypes.c_ubyte),
        ("value", ctypes.c_uint),
    )


class _Program(ctypes.Structure):
    """``struct sock_fprog`` of the same."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def _refuse_sockets_in_kernel() -> None:
    """Have ``socket`` fail here and in whatever is started from here; pipes still work.

    A kernel without seccomp, or another machine, leaves it at the audit hook.
    """
    known = _SYSTEM_CALLS.get(os.uname().machine)
    if known is None or ctypes.sizeof(ctypes.c_void_p) != 8:  # noqa: PLR2004 - bytes of 64 bits
        return
    machine, socket = known
    load, equal, at_least, give = 0x20, 0x15, 0x35, 0x06
    steps = (
        _Step(load, 0, 0, 4),
        _Step(equal, 0, 5, machine),
        _Step(load, 0, 0, 0),
        _Step(at_least, 3, 0, _X32_BIT),
        _Step(equal, 2, 0, socket),
        _Step(equal, 1, 0, _IO_URING_SETUP),
        _Step(give, 0, 0, _ALLOW),
        _Step(give, 0, 0, _REFUSE),
    )
    filters = _Program(len(steps), (_Step * len(steps))(*steps))
    system = ctypes.CDLL(None)
    if system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
        system.prctl(_SET_SECCOMP, _FILTER_MODE, ctypes.byref(filters), 0, 0)

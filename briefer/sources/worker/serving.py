"""What runs in a process that reads foreign files: one file after another until the pipe closes."""

from __future__ import annotations

import ctypes
import gc
import json
import os
import signal
import sys
from contextlib import nullcontext, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Final

from briefer.errors import describe
from briefer.sources.formats import Reading
from briefer.sources.messages import TOO_MUCH_TEXT, SourceError
from briefer.sources.worker import answer
from briefer.sources.worker.confine import bound_growth, bound_time, confine

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from briefer.sources.worker.limits import Limits

_NICE: Final = 5
"""Steps behind the window's process, of 19; with nothing else to do they read as fast."""
_GARBAGE: Final = 50_000
"""Objects after which Python looks for cycles: pages leave many objects behind, and few cycles."""
_ROOM: Final = {-1: 32 * 2**20, -3: 4 * 2**20}
"""Of the memory that a file took, the bytes that are kept for the next one (M_TRIM_THRESHOLD in
malloc.h), and the least size of a block that never is (M_MMAP_THRESHOLD)."""
_UNBOUNDED: Final = "briefer.sources.pdf"
"""What reads by a library that takes what memory it likes."""
OUT_OF_MEMORY: Final = 70
"""The exit status of a process that had not enough memory for a file."""


def serve(requests: Connection, limits: Limits) -> None:
    """Answer requests: each is a header in JSON, then the file's bytes.

    An answer begins with the header's mark, so that it is taken for no other file's.

    Args:
        requests: this process's end of the pipe.
        limits: what one file may cost.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _keep_room()
    confine(limits)
    step_back()
    gc.set_threshold(_GARBAGE)
    loaded = set[str]()
    with suppress(EOFError, OSError):  # the other side closed the pipe, or is no more
        while True:
            header = json.loads(requests.recv_bytes())
            data = requests.recv_bytes()
            bound_time(limits)
            grows = header["module"].startswith(_UNBOUNDED)
            with bound_growth(limits.growth) if grows else nullcontext():
                said = _answer(header["module"], header["name"], data, limits)
            requests.send_bytes(header["mark"].encode("ascii") + said)
            if header["module"] not in loaded:
                loaded.add(header["module"])
                _settle()


def _keep_room() -> None:
    """Keep the memory that a page took: to give it back and ask for it took 4 % of a page's time.

    Of the C libraries, that of most Linux systems alone can be told so (mallopt(3)).
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            change = ctypes.CDLL(None).mallopt
            for option, size in _ROOM.items():
                change(option, size)


def _settle() -> None:
    """Take what a reader loaded with its first file as there to stay.

    No search for cycles goes through it again; that took a tenth of the time of a web page.
    """
    gc.collect()
    gc.freeze()


def step_back() -> None:
    """Leave the processor to the window where both want it."""
    with suppress(AttributeError, OSError):  # not on Windows
        os.nice(_NICE)


def _answer(module: str, name: str, data: bytes, limits: Limits) -> bytes:
    try:
        found = import_module(module).read(name, data)
        said = answer.found(found) if isinstance(found, Reading) else found.packed()
        if len(said) > limits.answer:
            raise SourceError(TOO_MUCH_TEXT, name=name)  # noqa: TRY301 - said like the reader's own
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # what is left of it cannot be relied on
    except SourceError as error:
        return answer.refused(error)
    except Exception as error:  # noqa: BLE001 - a fault costs this file; it is reported
        return answer.fault(describe(error))
    return said

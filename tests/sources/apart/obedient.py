"""A reader that does what the first word of its file says; tests hand it to the processes."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from briefer.domain.article import Block, Role
from briefer.domain.reference import Reference
from briefer.sources.formats import Reading
from briefer.sources.messages import EMPTY, SourceError


def read(name: str, data: bytes) -> Reading:
    """Do it."""
    word, _, rest = data.decode().partition(" ")
    return _DEEDS[word](name, rest)


def _say(_name: str, words: str) -> Reading:
    return Reading(words, (Block(Role.BODY, 0, len(words)),), Reference("webpage"), "utf-8")


def _halve(name: str, words: str) -> Reading:
    """Say half a character, which no database takes."""
    return _say(name, f"{words}\ud800")


def _refuse(name: str, _rest: str) -> Reading:
    raise SourceError(EMPTY, name=name)


def _fail(_name: str, rest: str) -> Reading:
    raise LookupError(rest)


def _sleep(name: str, rest: str) -> Reading:
    time.sleep(3600)
    return _say(name, rest)


def _compute(_name: str, _rest: str) -> Reading:
    while True:
        pass


def _die(name: str, rest: str) -> Reading:
    os.kill(os.getpid(), signal.SIGKILL)
    return _say(name, rest)


def _hoard(name: str, rest: str) -> Reading:
    hoard = [bytes(range(256)) * 40_000 for _ in range(1000)]
    return _say(name, rest + str(len(hoard)))


def _flood(name: str, _rest: str) -> Reading:
    return _say(name, "a" * 3_000_000)


def _lie(name: str, rest: str) -> Reading:
    """Say to the pipe itself what the rest is, times eight million where it ends in ``*``."""
    frame = sys._getframe()
    while "requests" not in frame.f_locals and frame.f_back is not None:
        frame = frame.f_back
    said = rest.encode()
    said = said[:-1] * 8_000_000 if said.endswith(b"*") else said
    frame.f_locals["requests"].send_bytes(frame.f_locals["header"]["mark"].encode() + said)
    return _say(name, "What was read.")


def _connect(name: str, rest: str) -> Reading:
    """Try every way out, and say which of them led anywhere."""
    ways = {
        "socket": socket.socket,
        "ipv6": lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
        "name": lambda: socket.getaddrinfo("localhost", 80),
        "program": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
        "shell": lambda: os.system("true"),  # noqa: S605, S607 - it must be refused
    }
    led = []
    for way, go in ways.items():
        try:
            go()
        except OSError:
            continue
        led.append(way)
    return _say(name, f"{rest}{' '.join(led) or 'none'}")


def _look(name: str, _rest: str) -> Reading:
    """Say what surrounds it, and whether the kernel makes a socket for native code."""
    import ctypes  # noqa: PLC0415 - not everywhere

    made = ctypes.CDLL(None).socket(2, 1, 0)
    proxies = [key for key in os.environ if "proxy" in key.lower()]
    qt = [module for module in sys.modules if module.startswith("PySide6")]
    return _say(name, f"{os.getpid()} {made} {len(proxies)} {len(qt)}")


def _leave(name: str, rest: str) -> Reading:
    """Write the number of this process into a file, then never end."""
    Path(rest).write_text(str(os.getpid()), "ascii")
    return _sleep(name, rest)


_DEEDS = {
    "say": _say,
    "halve": _halve,
    "refuse": _refuse,
    "fail": _fail,
    "sleep": _sleep,
    "compute": _compute,
    "die": _die,
    "hoard": _hoard,
    "flood": _flood,
    "lie": _lie,
    "connect": _connect,
    "look": _look,
    "leave": _leave,
}

"""What one file may cost; imports nothing, as both sides of the pipe need it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What the reading of one file may cost, and how long processes are kept.

    Attributes:
        seconds: of the clock, and of the processor where the system can count it.
        memory: bytes of data that the process, and each that it starts, may have, where the system
            can hold it to that.
        growth: of these, what a reader may take for one file that bounds nothing itself: pdfium.
            A book of a thousand pages takes half of it.
        answer: bytes of the JSON that comes back.
        idle: seconds that a process without work is kept.
        files: how many files a process reads before another takes its place.
    """

    seconds: float = 30.0
    memory: int = 2**30
    growth: int = 400 * 2**20
    answer: int = 32 * 2**20
    idle: float = 60.0
    files: int = 2000

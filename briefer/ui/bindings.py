"""Keeps what PySide6 reads at its start, and a running window never asks for, unread until asked.

With Qt, PySide6 takes in the sources of what words a ``TypeError``, a signature or a stub file, and
compiles them anew at every start: a tenth of the time to a bare window. Here each of them is an
empty module that becomes the real one when something is first asked of it. It must not import Qt,
as it has to stand before that, and it changes nothing of what those modules do.
"""

from __future__ import annotations

import operator
import sys
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from importlib.abc import Loader
    from typing import SupportsIndex

    from _typeshed.importlib import MetaPathFinderProtocol

_LATER: Final = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "parser")
)
"""Modules of PySide6 6.11; where another version has others, those are read at the start.

PySide6 looks into ``mapping`` beside them without asking it, and where that is empty ends the
process.
"""
_READING: Final = RLock()


@contextmanager
def put_off() -> Iterator[None]:
    """Leave those modules unread while PySide6 is imported for the first time."""
    plain = sys.meta_path
    sys.meta_path = _Foremost(_Later(), plain)
    try:
        yield
    finally:
        plain[:] = sys.meta_path[1:]
        sys.meta_path = plain


class _Foremost(list["MetaPathFinderProtocol"]):
    """Finders of which one stays the first: PySide6 puts one of its own before all others."""

    def __init__(
        self, first: MetaPathFinderProtocol, others: Iterable[MetaPathFinderProtocol]
    ) -> None:
        super().__init__((first, *others))

    def insert(self, index: SupportsIndex, finder: MetaPathFinderProtocol) -> None:
        super().insert(max(1, operator.index(index)), finder)


class _Later:
    """Finds those modules (PEP 451)."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to make a module that stays empty for now; None where it is not one."""
        if name not in _LATER:
            return None
        for finder in sys.meta_path[1:]:
            found = finder.find_spec(name, path, target)
            if found and found.loader:
                return ModuleSpec(name, cast("Loader", _Putting(found.loader)))
        return None


class _Putting:
    """Loads nothing yet.

    Attributes:
        real: what loads the module once it is asked.
    """

    def __init__(self, real: Loader) -> None:
        self.real = real

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python to make one."""

    def exec_module(self, module: ModuleType) -> None:
        """Make it one that is read later."""
        module.__class__ = _Put
        cast("_Put", module).__unread__ = self.real


class _Put(ModuleType):
    """A module that is read when it is asked for a name; it is a plain one from then on."""

    __unread__: Loader | None

    def __getattr__(self, name: str) -> object:
        module: ModuleType = self
        with _READING:
            real = vars(module).pop("__unread__", None)
            if real:
                # PySide6 has written a second name into the spec, by which nothing is found.
                module.__spec__ = ModuleSpec(module.__name__, real)
                real.exec_module(module)
                module.__class__ = ModuleType
        return object.__getattribute__(module, name)

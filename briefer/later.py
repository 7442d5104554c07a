"""Packages whose names load when they are first used, so that the window is up before them.

Standard library only; it knows no package by name.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def names_of(package: str, homes: Mapping[str, tuple[str, ...]]) -> Callable[[str], object]:
    """Return a package's module-level ``__getattr__`` (PEP 562).

    Args:
        package: its full name.
        homes: for each of its modules, the names that the package has from there.
    """
    found = {name: module for module, names in homes.items() for name in names}

    def load(name: str) -> object:
        if name not in found:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return getattr(import_module(f"{package}.{found[name]}"), name)

    return load


def made(owner: object, name: str) -> bool:
    """Return whether a cached property of an object was asked for already, without making it."""
    return name in vars(owner)

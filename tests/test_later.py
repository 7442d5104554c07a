"""Packages whose names load when first used."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

LAZY = ("editing", "library", "storage", "ui.reader", "workspace")


@pytest.mark.parametrize("package", LAZY)
def test_every_name_that_a_package_promises_is_there(package: str) -> None:
    module = import_module(f"briefer.{package}")
    for name in module.__all__:
        assert getattr(module, name) is not None


@pytest.mark.parametrize("package", LAZY)
def test_a_name_that_is_not_promised_is_an_attribute_error(package: str) -> None:
    module = import_module(f"briefer.{package}")
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = module.nothing


def test_a_package_loads_none_of_its_modules_before_a_name_is_asked_for() -> None:
    words = (
        "import sys, briefer.editing as e;"
        "before = 'briefer.editing.edits' in sys.modules; e.Edit;"
        "print(before, 'briefer.editing.edits' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", words], check=True, capture_output=True, text=True
    )
    assert ended.stdout.split() == ["False", "True"]


def test_python_s_own_import_is_back_once_qt_is_loaded() -> None:
    words = (
        "import builtins; plain = builtins.__import__;"
        "from briefer.__main__ import load_window; load_window();"
        "print(builtins.__import__ is plain)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", words], check=True, capture_output=True, text=True
    )
    assert ended.stdout.split() == ["True"]

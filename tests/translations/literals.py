"""Finds what the window says past ``translate``: strings that read like words for people.

It looks at every string of a module, wherever it stands, so that a table of words or a constant is
found as well as an argument. What is no sentence for people is told by its form: style sheets,
markup, keys, names of types. What is left is allowed by name in the test, with a reason.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PASSED = {"translate", "QT_TRANSLATE_NOOP"}
_UNSEEN = {"getLogger", "debug", "info", "warning", "exception", "RuntimeError", "compile"}
"""Calls whose strings nobody reads in the window: the log's, and patterns."""
_TOLD = re.compile(r"Error$")
"""What errors say goes through ``say``; ``update.py`` lists it."""
_WORDS = re.compile(r"[A-Z][a-z]{2,}|[a-z]{2,}[,.:]? [a-z“\[(]|^[a-z]{2,} $|^ ?[a-z]{2,} ?[.:…]$")
_FORM = re.compile(
    r"[{};<>=\\]|&nbsp|\bsolid\b|px\b|^(Ctrl|Alt|Shift)\+|^Q[A-Z]|^[A-Z][a-z]+([A-Z]\w*)+$|_|^[a-z]+\[[A-Za-z]"
)
_SINKS = {
    "named", "tip", "announce", "setText", "setToolTip", "setWindowTitle", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setStatusTip", "setTitle", "setLabelText",
    "setInformativeText", "setSpecialValueText", "setHeaderLabels", "addItem", "addItems", "addRow",
    "addTab", "addButton", "addMenu", "addAction", "addSection", "QLabel", "QPushButton", "QAction",
    "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "emit", "tell", "warn",
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def found(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and text of each string of a module that is said untranslated."""
    tree = ast.parse(path.read_text("utf-8"))
    passed = set(_skipped(tree))
    shown = {id(node) for node in _shown(tree)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        text = node.value
        if id(node) in passed or _FORM.search(text):
            continue
        if _WORDS.search(text) or (id(node) in shown and _LETTERS.search(text)):
            yield node.lineno, text


def translated(path: Path) -> Iterator[tuple[str, str]]:
    """Yield context and text of each string that a module translates."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in _PASSED:
            match node.args:
                case [ast.Constant(value=str(context)), ast.Constant(value=str(text)), *_]:
                    yield context, text


def _shown(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield what is an argument, or part of an f-string or choice that is, of what shows words."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in _SINKS:
            # The last of a name's is the kind of thing that a widget is, for the style sheet.
            for argument in node.args[:3]:
                yield from _parts(argument)


def _parts(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    if isinstance(node, ast.JoinedStr | ast.IfExp | ast.BinOp | ast.List | ast.Tuple):
        for part in ast.iter_child_nodes(node):
            yield from _parts(part)


def _skipped(tree: ast.AST) -> Iterator[int]:
    """Yield what is translated, told by an error, or meant for whoever reads the code."""
    for node in ast.walk(tree):
        whole: ast.AST | None = None
        if isinstance(node, ast.Call):
            name = _name(node.func)
            if name in _PASSED | _UNSEEN or _TOLD.search(name):
                whole = node
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            whole = node
        elif isinstance(node, ast.AnnAssign):
            yield from (id(part) for part in ast.walk(node.annotation))
        elif isinstance(node, ast.Subscript):
            yield from (id(part) for part in ast.walk(node.slice))
        if whole is not None:
            yield from (id(part) for part in ast.walk(whole))


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")

"""Brings the translations up to date with the code: ``python tests/translations/update.py``.

Qt's own programs do it: ``lupdate`` reads what the window says through ``translate``, and
``lrelease`` makes what the program loads. The messages of errors stand in rooms without Qt; their
templates are handed to ``lupdate`` in a file of its own form.
"""

from __future__ import annotations

import ast
import builtins
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from briefer.ui.actions import CONTEXT
from briefer.ui.commands import MENUS, SUBMENUS, TABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
CODE = ROOT / "briefer"
KEPT = ROOT / "resources" / "translations"
LANGUAGES = ("ko",)
_NAMED = ("name", "bottom_line")
"""What a window shows of a template."""
_QT = ("&Look in:", "Files of &type:")
"""What Qt's own dialog for files says and Qt's translations leave in English."""
_PLAIN = {"ArgumentTypeError"}
_PAGE = CODE / "writers" / "pdf"
"""Its words stand on the page, in the page's language."""
_KINDS = {"_REFUSED", "COLLECTION", "TAG"}
"""The words that fill ``{kind}`` in an error."""
ERRORS = "Errors"
"""The context of what ``BrieferError`` says, and of the sentences that rooms without Qt make."""


def main() -> None:
    """Update every language's file, and release it."""
    KEPT.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = KEPT / f"briefer_{language}.ts"
        update(file, language)
        release(file, file.with_suffix(".qm"))


def update(file: Path, language: str) -> None:
    """Put what the code says into a file of translations; what is translated stays.

    Args:
        file: a ``.ts`` file; made where it is not there.
        language: of the translations, such as ``ko``.
    """
    with tempfile.TemporaryDirectory() as folder:
        messages = Path(folder) / "messages.py"
        said = sorted({*((ERRORS, text) for text in templates()), *tables(), *_of_qt()})
        lines = (f"QT_TRANSLATE_NOOP({context!r}, {text!r})" for context, text in said)
        messages.write_text("\n".join(lines), "utf-8")
        listed = Path(folder) / "files"
        files = [*sorted((CODE / "ui").rglob("*.py")), messages]
        listed.write_text("\n".join(map(str, files)), "utf-8")
        _run("lupdate", f"@{listed}", "-locations", "none", "-no-obsolete",
             "-source-language", "en", "-target-language", language, "-ts", str(file))  # fmt: skip


def release(file: Path, made: Path) -> None:
    """Make the file that the program loads."""
    _run("lrelease", "-silent", str(file), "-qm", str(made))


def tables() -> Iterator[tuple[str, str]]:
    """Yield the words of the tables that the menus are made of, each with its context."""
    for row in TABLE:
        yield CONTEXT, row.text
        yield CONTEXT, row.tip
    for title, _entries in MENUS:
        yield CONTEXT, title
    for title in SUBMENUS.values():
        yield CONTEXT, title
    for file in sorted((ROOT / "resources" / "templates").glob("*.toml")):
        template = tomllib.loads(file.read_text("utf-8"))
        yield from (("Templates", template[key]) for key in _NAMED if key in template)
    for folder in ("markings", "yardsticks"):
        for file in sorted((ROOT / "resources" / folder).glob("*.toml")):
            yield "Offices", tomllib.loads(file.read_text("utf-8"))["name"]
    for file in sorted((ROOT / "resources" / "themes").glob("*.toml")):
        for theme in tomllib.loads(file.read_text("utf-8"))["theme"]:
            yield "Themes", theme["name"]


def _of_qt() -> Iterator[tuple[str, str]]:
    """Yield what is translated here in Qt's place, each with Qt's context."""
    yield from (("QFileDialog", text) for text in _QT)


def templates() -> Iterator[str]:
    """Yield the templates of all errors and reports, and the sentences of ``wording`` modules."""
    for path in sorted(CODE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        named = _constants(tree)
        if path.stem in {"wording", "messages", "errors"} and path.parent != _PAGE:
            for value in named.values():
                yield from _texts(value)
        for name in _KINDS & named.keys():
            yield from _texts(named[name], alone=True)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _says(_name(node.func)):
                yield from _texts(_meant(node.args[0], named), alone=_name(node.func) == "Said")
                for word in node.keywords:
                    if word.arg == "kind":
                        yield from _texts(word.value)


def _says(name: str) -> bool:
    """Return whether what is called holds words for people; Python's own errors hold none."""
    error = name.endswith("Error") and not name.startswith("_")
    return name == "Said" or (error and not hasattr(builtins, name) and name not in _PLAIN)


def _constants(tree: ast.Module) -> dict[str, ast.expr]:
    """Return what the names of a module stand for."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if isinstance(target, ast.Name):
                found[target.id] = node.value
    return found


def _meant(node: ast.expr, named: dict[str, ast.expr]) -> ast.expr:
    """Return what is said: a name or a value of a table stands for what its module sets it to."""
    if isinstance(node, ast.Subscript):
        return _meant(node.value, named)
    return named.get(node.id, node) if isinstance(node, ast.Name) else node


def _texts(node: ast.expr, *, alone: bool = False) -> Iterator[str]:
    """Yield sentences, those of a table too; a word alone is a key, unless it is said itself."""
    match node:
        case ast.Constant(value=str(text)) if " " in text or (alone and text):
            yield text
        case ast.Dict(values=values) | ast.Tuple(elts=values):
            for value in values:
                yield from _texts(value, alone=alone)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one, alone=alone)
            yield from _texts(other, alone=alone)
        case ast.Call(args=[first, *_]) if _name(node.func) == "Said":
            yield from _texts(first, alone=True)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _run(program: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{program}")
    subprocess.run([str(tool), *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    main()

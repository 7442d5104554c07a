"""What errors, reports and edits say reaches translators whole, and has its Korean."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

import briefer
from briefer.errors import BrieferError
from tests.translations import update

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE = Path(briefer.__file__).parent
KOREAN = CODE.parent / "resources" / "translations" / "briefer_ko.ts"


def _kinds(kind: type[BrieferError] = BrieferError) -> Iterator[str]:
    yield kind.__name__
    for each in kind.__subclasses__():
        yield from _kinds(each)


def _said() -> Iterator[tuple[str, ast.expr]]:
    """Yield where an error or a report is made, and the template it is given."""
    for module in pkgutil.walk_packages([str(CODE)], "briefer."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    kinds = {*_kinds(), "Said"}
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[first, *_]):
                    if name in kinds:
                        yield f"{path.relative_to(CODE)}:{node.lineno}", first


def test_no_error_or_report_is_put_together_before_it_is_translated() -> None:
    said = list(_said())
    assert len(said) > 100
    plain = ast.Constant | ast.Name | ast.Attribute | ast.Subscript | ast.IfExp
    made = [(where, each) for where, each in said if not isinstance(each, plain)]
    crossed = [where for where, each in made if ast.unparse(each) == "str(text)"]
    assert [where for where, _ in made if where not in crossed] == []


def test_every_template_of_errors_reports_and_edits_has_its_korean() -> None:
    finished = {
        message.findtext("source")
        for context in etree.parse(KOREAN).iter("context")
        if context.findtext("name") == update.ERRORS
        for message in context.iter("message")
        if message.find("translation").get("type") is None and message.findtext("translation")
    }
    constants = {first.value for _, first in _said() if isinstance(first, ast.Constant)}
    wanted = {*update.templates(), *constants} - {""}
    assert len(wanted) > 200
    assert wanted - finished == set()

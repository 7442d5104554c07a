"""The published schema says what is written."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefer.domain.briefing import Briefing
from briefer.storage import codec

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def schema(checkout: Path) -> dict[str, Any]:
    return json.loads((checkout / "resources" / "briefing.schema.json").read_text("utf-8"))


def closed(node: object) -> object:
    """Return a schema in which a field that is not named is an error."""
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {key: closed(value) for key, value in node.items()}
    return found | {"additionalProperties": False} if node.get("type") == "object" else found


def test_the_schema_is_one(schema: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)


def test_a_real_file_keeps_to_the_schema_and_the_schema_names_every_field(
    schema: dict[str, Any], stored: Path
) -> None:
    with zipfile.ZipFile(stored) as archive:
        content = json.loads(archive.read("briefing.json"))
    jsonschema.validate(content, closed(schema))


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None
)
@given(briefing=st.from_type(Briefing))
def test_any_briefing_keeps_to_the_shape(schema: dict[str, Any], briefing: Briefing) -> None:
    content = {"format": "briefer", "version": 1, "briefing": codec.to_json(briefing)}
    validator = jsonschema.Draft202012Validator(closed(schema))
    bounds = {"minimum", "minLength"}  # random numbers and ids are of the right type, not sensible
    errors = [e for error in validator.iter_errors(content) for e in leaves(error)]
    assert not [error for error in errors if error.validator not in bounds]


def leaves(error: jsonschema.ValidationError) -> list[jsonschema.ValidationError]:
    """Return the errors within the branch of a union that was meant."""
    if not error.context:
        return [error]
    branches = {each.schema_path[0] for each in error.context}
    strays = {each.schema_path[0] for each in error.context if each.validator == "const"}
    meant = branches - strays
    return [leaf for each in error.context if each.schema_path[0] in meant for leaf in leaves(each)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": "other", "version": 1, "briefing": {"id": "b"}},
        {"format": "briefer", "version": 2, "briefing": {"id": "b"}},
        {"format": "briefer", "version": 1, "briefing": {"id": "b", "sections": [{"id": "s"}]}},
        {"format": "briefer", "version": 1},
    ],
)
def test_the_schema_refuses_what_is_wrong(schema: dict[str, Any], wrong: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema)

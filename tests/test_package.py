"""What an installed program brings along: all that it reads, and nothing that is not ours."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
KEPT_BACK = {"samples", "pictures"}
"""Samples quote other people's articles; pictures are for the README."""


def test_the_wheel_holds_every_folder_of_resources_but_what_must_stay() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    folders = {
        folder.name
        for folder in (ROOT / "resources").iterdir()
        if folder.is_dir() and any(folder.iterdir())
    }
    assert wheel["packages"] == ["briefer"]
    assert wheel["force-include"] == {
        f"resources/{name}": f"briefer/resources/{name}" for name in folders - KEPT_BACK
    }

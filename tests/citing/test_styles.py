"""Finding citation styles without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefer.citing import CitingError, style_names, style_path

if TYPE_CHECKING:
    from pathlib import Path

DEPENDENT = """<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info>
<link href="http://www.zotero.org/styles/{parent}" rel="independent-parent"/></info></style>"""


@pytest.fixture
def style_file(tmp_path: Path) -> Path:
    return tmp_path / "my own – Stil.csl"


@pytest.mark.parametrize(
    "name", ["chicago-notes-bibliography", "apa", "modern-language-association", "ieee", "oscola"]
)
def test_a_style_is_found_by_its_name(name: str) -> None:
    assert style_path(name).name == f"{name}.csl"
    assert name in style_names()


def test_a_dependent_style_leads_to_its_parent_among_the_local_files() -> None:
    assert style_path("2d-materials").name == "institute-of-physics-numeric.csl"


def test_a_style_that_was_renamed_is_found_by_its_old_name() -> None:
    assert style_path("chicago-fullnote-bibliography").name.startswith("chicago-notes")


def test_a_file_of_a_persons_own_is_used_where_it_lies(style_file: Path) -> None:
    style_file.write_bytes(style_path("apa").read_bytes())
    assert style_path(str(style_file)) == style_file


def test_a_dependent_file_of_a_persons_own_leads_to_its_parent(style_file: Path) -> None:
    style_file.write_text(DEPENDENT.format(parent="apa"), encoding="utf-8")
    assert style_path(str(style_file)) == style_path("apa")


@pytest.mark.parametrize("parent", ["no-such-parent", "..", "APA", ""])
def test_a_style_whose_parent_is_not_here_is_refused(style_file: Path, parent: str) -> None:
    style_file.write_text(DEPENDENT.format(parent=parent), encoding="utf-8")
    with pytest.raises(CitingError, match="Choose another style"):
        style_path(str(style_file))


@pytest.mark.parametrize("name", ["", "no-such-style", "../apa", "apa\x00", "APA!", "gone.csl"])
def test_an_unknown_style_is_named_in_the_message(name: str) -> None:
    with pytest.raises(CitingError) as raised:
        style_path(name)
    assert str(raised.value).startswith(f"There is no citation style “{name}”.")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no XML at all",
        b"<style/>",
        b'<style xmlns="http://purl.org/net/xbiblio/csl"/>',
        b"\xff\xfe\x00\x00",
        b'<!DOCTYPE x [<!ENTITY a "b">]><style xmlns="http://purl.org/net/xbiblio/csl"><citation/></style>',
        b'<style xmlns="http://purl.org/net/xbiblio/csl"><citation/></style>' + b" " * 5_000_000,
    ],
    ids=["empty", "text", "other XML", "no citation", "binary", "doctype", "too large"],
)
def test_a_file_that_is_not_a_style_is_refused(style_file: Path, content: bytes) -> None:
    style_file.write_bytes(content)
    with pytest.raises(CitingError, match="is not a citation style that can be read"):
        style_path(str(style_file))


def test_a_folder_is_not_a_style(style_file: Path) -> None:
    style_file.mkdir()
    with pytest.raises(CitingError, match="There is no citation style"):
        style_path(str(style_file))

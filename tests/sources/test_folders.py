"""Which files of a folder are taken for articles."""

from pathlib import Path

import pytest

from briefer.sources.folders import gather
from briefer.sources.formats import PLAIN, Format

FORMATS = (PLAIN, Format("text/html", "no.such.module", (".html", ".htm")))


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Words.", "utf-8")


def names(folder: Path) -> list[str]:
    found = gather([folder], FORMATS).files
    return [file.relative_to(folder).as_posix() for file in found]


def test_every_known_kind_is_taken_folder_by_folder_by_name(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a.HTML", "in/c.htm", "in/deep/d.txt", "also/e.text")
    assert names(tmp_path) == ["a.HTML", "b.txt", "also/e.text", "in/c.htm", "in/deep/d.txt"]


def test_other_kinds_are_counted_and_hidden_files_and_citations_are_not(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "b.png", "in/c.xls", "noend", ".hidden.txt", ".git/x.txt")
    put(tmp_path, "citations.toml", "in/citations.toml")
    found = gather([tmp_path], FORMATS)
    assert [file.name for file in found.files] == ["a.txt"]
    assert found.passed_over == 3


def test_the_parts_of_a_saved_page_are_passed_by_but_a_folder_of_that_name_is_not(
    tmp_path: Path,
) -> None:
    put(tmp_path, "Page.html", "Page_files/frame.html", "Page_files/ad.txt", "my_files/a.txt")
    found = gather([tmp_path], FORMATS)
    assert [file.name for file in found.files] == ["Page.html", "a.txt"]
    assert found.passed_over == 0


def test_links_that_lead_in_a_circle_end(tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt")
    try:
        (tmp_path / "in" / "round").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "twice").symlink_to(tmp_path / "in", target_is_directory=True)
    except OSError as error:
        pytest.skip(f"no symbolic links here: {error}")
    assert names(tmp_path) == ["in/a.txt"]


def test_a_file_that_is_named_is_meant_whatever_it_is(tmp_path: Path) -> None:
    put(tmp_path, "a.png", ".b")
    files = [tmp_path / "a.png", tmp_path / ".b", tmp_path / "gone.txt"]
    assert gather(files, FORMATS).files == files

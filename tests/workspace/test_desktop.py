"""The desktop is told of the program, and forgets it again."""

from configparser import ConfigParser
from pathlib import Path

import pytest
from lxml import etree

from briefer.__main__ import main
from briefer.workspace import Places, desktop

ROOT = Path(__file__).resolve().parents[2]
PLACES = Places(resources=ROOT / "resources", seeds=None, data=ROOT / "none")


def entry(home: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters="=", strict=True)
    parser.read(home / "applications" / "briefer.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def test_what_is_added_is_a_desktop_entry_with_its_kind_of_file(tmp_path: Path) -> None:
    files = desktop.add(PLACES, tmp_path)
    assert all(path.is_file() for path in files)
    found = entry(tmp_path)
    assert found["type"] == "Application"
    assert found["exec"].endswith('"-m" "briefer" %F')
    kind = etree.parse(tmp_path / "mime" / "packages" / "briefer.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    named = kind.find(f"{space}mime-type")
    assert named is not None
    assert named.get("type") == desktop.MEDIA_TYPE == found["mimetype"].rstrip(";")
    pattern = named.find(f"{space}glob")
    assert pattern is not None
    assert pattern.get("pattern") == "*.briefing"


def test_adding_twice_leaves_one_of_each_and_removing_leaves_none(tmp_path: Path) -> None:
    first = desktop.add(PLACES, tmp_path)
    assert desktop.add(PLACES, tmp_path) == first
    assert set(desktop.remove(tmp_path)) == set(first)
    assert desktop.remove(tmp_path) == ()
    # What the desktop's own programs made of them, such as a cache, is theirs.
    assert not any(path.exists() for path in first)


def test_the_program_s_path_may_hold_any_character(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", '/opt/100% "my" $tools`/py\\thon')
    desktop.add(PLACES, tmp_path)
    line = entry(tmp_path)["exec"]
    assert line.startswith('"/opt/100%% \\\\"my\\\\" \\\\$tools\\\\`/py\\\\\\\\thon" ')


def test_a_folder_that_takes_nothing_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("in the way")
    with pytest.raises(desktop.DesktopError, match=r"Your briefings are safe\. Make sure"):
        desktop.add(PLACES, tmp_path)


def test_a_missing_part_of_the_program_is_told_in_words(tmp_path: Path) -> None:
    bare = Places(resources=tmp_path / "nothing", seeds=None, data=tmp_path)
    with pytest.raises(desktop.DesktopError, match="installed whole"):
        desktop.add(bare, tmp_path)


def test_what_cannot_be_taken_back_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "applications" / "briefer.desktop").mkdir(parents=True)
    with pytest.raises(desktop.DesktopError, match=r"Your briefings are safe\. Make sure"):
        desktop.remove(tmp_path)


def test_the_icon_is_an_svg_that_the_window_can_draw() -> None:
    icon = etree.parse(PLACES.resources / "desktop" / "briefer.svg").getroot()
    assert icon.tag == "{http://www.w3.org/2000/svg}svg"


@pytest.mark.skipif(not desktop.available(), reason="this system has no such desktop")
def test_the_command_adds_and_removes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["desktop", "add"]) == 0
    assert (tmp_path / "applications" / "briefer.desktop").is_file()
    assert main(["desktop", "remove"]) == 0
    assert not (tmp_path / "applications" / "briefer.desktop").exists()
    assert capsys.readouterr().out.count("briefer.desktop") == 2

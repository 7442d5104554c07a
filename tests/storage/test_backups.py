"""The last saved versions of a briefing, kept as plain files."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from briefer.storage import Backups

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

NOON = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)


def test_the_last_ten_are_kept_the_latest_first(tmp_path: Path) -> None:
    backups = Backups(tmp_path, 10)
    for number in range(14):
        backups.keep("b", b"%d" % number, NOON + dt.timedelta(minutes=number))
    kept = backups.versions("b")
    assert [version.file.read_bytes() for version in kept] == [b"%d" % n for n in range(13, 3, -1)]
    assert kept[0].when == NOON + dt.timedelta(minutes=13)


def test_the_same_version_is_kept_once(tmp_path: Path) -> None:
    backups = Backups(tmp_path, 10)
    for data in (b"a", b"b", b"a", b"b"):
        backups.keep("b", data)
    assert len(backups.versions("b")) == 2


def test_each_briefing_has_its_own_whatever_its_id(tmp_path: Path) -> None:
    backups = Backups(tmp_path / "data", 2)
    for briefing in ("one", "../../two", "\ud800"):
        backups.keep(briefing, briefing.encode("utf-8", "surrogatepass"))
    assert [len(backups.versions(briefing)) for briefing in ("one", "../../two", "\ud800")] == [
        1,
        1,
        1,
    ]
    assert len(backups.all()) == 3
    assert [file.name for file in tmp_path.iterdir()] == ["data"]


def test_none_are_kept_where_a_person_wants_none(tmp_path: Path) -> None:
    backups = Backups(tmp_path, 3)
    backups.keep("b", b"a")
    backups.most = 0
    backups.keep("b", b"b")
    assert backups.versions("b") == ()


def test_files_that_are_no_versions_are_passed_by(tmp_path: Path) -> None:
    backups = Backups(tmp_path, 3)
    backups.keep("b", b"a")
    (version,) = backups.versions("b")
    (version.file.parent / "mine.briefing").write_bytes(b"")
    (tmp_path / "a file").write_bytes(b"")
    assert backups.versions("b") == (version,) == backups.all()


def test_a_full_disk_keeps_what_was_there(
    tmp_path: Path, full_disk: Callable[[int], AbstractContextManager[None]]
) -> None:
    backups = Backups(tmp_path, 3)
    backups.keep("b", b"a" * 100)
    with full_disk(10), pytest.raises(OSError, match="too large"):
        backups.keep("b", b"b" * 100)
    assert [version.file.read_bytes() for version in backups.versions("b")] == [b"a" * 100]

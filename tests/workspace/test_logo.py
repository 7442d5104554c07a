"""A template's logo prints with its words, or is refused by name before any page holds it."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from briefer.domain.passage import cut
from briefer.editing import ChangeSettings, InsertItem
from briefer.errors import BrieferError
from briefer.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefer.workspace import Places

TEMPLATE = """
name = "Ours"
kind = "Office note"
logo = { file = "%s", alternative = "A navy square" }
"""


@pytest.fixture
def workspace(places: Places) -> Iterator[Workspace]:
    opened = Workspace(places)
    source = opened.source(opened.summaries()[0].id)
    start = source.article.blocks[-1].start
    section = opened.briefing.sections[0].id
    opened.edit(InsertItem(section, 0, cut(source.article, start, start + 40)))
    yield opened
    opened.close()


def use(workspace: Workspace, logo: bytes | None, name: str = "logo.png") -> None:
    folder = workspace.places.data / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ours.toml").write_text(TEMPLATE % name, "utf-8")
    if logo is not None:
        (folder / "logo.png").write_bytes(logo)
    settings = workspace.briefing.settings
    workspace.edit(ChangeSettings(type(settings)(template="ours")))


def picture(mode: str = "RGBA") -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, (60, 30), "navy").save(buffer, "PNG")
    return buffer.getvalue()


def bomb() -> bytes:
    """Return a small PNG file that claims 20,000 by 10,000 pixels."""
    header = struct.pack(">IIBBBBB", 20_000, 10_000, 8, 0, 0, 0, 0)
    chunks = (b"IHDR" + header, b"IDAT" + zlib.compress(b"\0" * 1000), b"IEND")
    framed = (
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def test_a_logo_prints_in_both_formats(workspace: Workspace, tmp_path: Path) -> None:
    use(workspace, picture())
    for suffix in ("docx", "pdf"):
        workspace.export(tmp_path / f"out.{suffix}")
        assert (tmp_path / f"out.{suffix}").stat().st_size > 1000


@pytest.mark.parametrize(
    ("logo", "said"),
    [
        (b"no picture at all", "no PNG or JPEG"),
        (picture()[:60], "damaged"),
        (bomb(), "pixels"),
        (b"\x89PNG" + b"\0" * (6 * 2**20), "5 MB"),
        (None, "cannot be read"),
    ],
)
def test_what_is_no_logo_is_refused_by_name(
    workspace: Workspace, tmp_path: Path, logo: bytes | None, said: str
) -> None:
    use(workspace, logo)
    with pytest.raises(BrieferError, match=said) as raised:
        workspace.export(tmp_path / "out.pdf")
    assert "logo.png" in str(raised.value)
    assert not (tmp_path / "out.pdf").exists()


def test_a_logo_never_leads_out_of_its_folder(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "secret.png").write_bytes(picture())
    use(workspace, None, "../secret.png")
    with pytest.raises(BrieferError, match="beside its template"):
        workspace.export(tmp_path / "out.pdf")

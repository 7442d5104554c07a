"""Makes the desktop know the program: its name and icon among the programs, and its files.

For desktops that follow freedesktop.org: Desktop Entry 1.5, Shared MIME-info, Icon Theme. All goes
into the person's own data folder, so that no rights are needed and ``remove`` leaves nothing.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from briefer.errors import BrieferError, reason
from briefer.storage import replacing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefer.workspace.places import Places

MEDIA_TYPE: Final = "application/x-briefer-briefing"
_ENTRY: Final = """[Desktop Entry]
Type=Application
Version=1.5
Name=Briefer
GenericName=Briefings
GenericName[ko]=브리핑
Comment=Select passages from articles, export a cited briefing
Comment[ko]=기사에서 인용문을 골라 출처가 달린 브리핑을 만듭니다
Exec={command} %F
Icon=briefer
Terminal=false
Categories=Office;WordProcessor;
MimeType={media_type};
StartupWMClass=briefer
"""


class DesktopError(BrieferError):
    """The desktop could not be told."""


def available() -> bool:
    """Tell whether this system has such a desktop; others know programs by their installation."""
    return sys.platform not in {"win32", "darwin"}


def add(places: Places, home: Path | None = None) -> tuple[Path, ...]:
    """Make the desktop know the program, and return the files that say so.

    Args:
        places: where the icon and the kind of file lie.
        home: the person's data folder; the system's usual one where None.

    Raises:
        DesktopError: they could not be written.
    """
    entry, kind, icon = _files(home)
    folder = places.resources / "desktop"
    try:
        written = (
            (entry, _ENTRY.format(command=_command(), media_type=MEDIA_TYPE).encode("utf-8")),
            (kind, (folder / "briefer.xml").read_bytes()),
            (icon, (folder / "briefer.svg").read_bytes()),
        )
        for path, data in written:
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path) as file:
                file.write(data)
    except OSError as error:
        raise DesktopError(
            "Briefer could not be added to the menus: {reason}. Your briefings are safe. Make sure"
            " that your own folders can be written to and that Briefer is installed whole, then try"
            " again.",
            reason=reason(error),
        ) from error
    _refresh(entry, kind)
    return entry, kind, icon


def remove(home: Path | None = None) -> tuple[Path, ...]:
    """Take back what ``add`` did, and return the files that are gone.

    Raises:
        DesktopError: they could not be removed.
    """
    entry, kind, icon = _files(home)
    gone = tuple(path for path in (entry, kind, icon) if path.exists())
    try:
        for path in gone:
            path.unlink()
    except OSError as error:
        raise DesktopError(
            "Briefer could not be taken off the menus: {reason}. Your briefings are safe. Make sure"
            " that your own folders can be written to, then try again.",
            reason=reason(error),
        ) from error
    _refresh(entry, kind)
    return gone


def _files(home: Path | None) -> tuple[Path, Path, Path]:
    if home is None:
        import platformdirs  # noqa: PLC0415 - only where no folder was named

        home = platformdirs.user_data_path()
    return (
        home / "applications" / "briefer.desktop",
        home / "mime" / "packages" / "briefer.xml",
        home / "icons" / "hicolor" / "scalable" / "apps" / "briefer.svg",
    )


def _command() -> str:
    return " ".join(map(_quoted, (sys.executable, "-m", "briefer")))


def _quoted(argument: str) -> str:
    """Return an argument as an Exec line holds it (Desktop Entry, "The Exec key")."""
    for character in ("\\", '"', "`", "$"):
        argument = argument.replace(character, f"\\{character}")
    # The value is a string, in which a backslash is written twice; a percent sign begins a code.
    return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"'


def _refresh(entry: Path, kind: Path) -> None:
    """Have the desktop look again, where it has the programs for that."""
    for command in (
        ("update-mime-database", str(kind.parents[1])),
        ("update-desktop-database", str(entry.parent)),
    ):
        _run(command)


def _run(command: Sequence[str]) -> None:
    import shutil  # noqa: PLC0415 - every window asks whether there is such a desktop
    import subprocess  # noqa: PLC0415 - the same

    program = shutil.which(command[0])
    if program is None:
        return
    # The desktop looks again by itself at the next start of a session, so a failure is no loss.
    with suppress(OSError, subprocess.TimeoutExpired):
        subprocess.run(  # noqa: S603 - the system's own program, with paths made above
            [program, *command[1:]], check=False, capture_output=True, timeout=30
        )

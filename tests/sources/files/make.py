"""How the files beside this were made: by pandoc, LibreOffice and cairo.

They are made from ``story.md``, ``wire.md`` and ``front.fodt``.

``python make.py`` makes them again, with ``pandoc``, ``soffice`` and ``pdftocairo`` on the path.
"""

import subprocess
from pathlib import Path

HERE = Path(__file__).parent


def _run(*words: str) -> None:
    subprocess.run(words, cwd=HERE, check=True)


def main() -> None:
    """Make every file."""
    for suffix in ("docx", "odt", "epub", "rtf"):
        _run("pandoc", "-s", "-f", "markdown-smart", "story.md", "-o", f"pandoc.{suffix}")
    _run("pandoc", "-f", "markdown-smart", "-t", "plain", "wire.md", "-o", "wire.txt")
    for kind in ("odt", "rtf", "pdf", "doc"):
        _run("soffice", "--headless", "--convert-to", kind, "--outdir", "office", "pandoc.docx")
        (HERE / "office" / f"pandoc.{kind}").rename(HERE / f"office.{kind}")
    _run("soffice", "--headless", "--convert-to", "docx", "--outdir", "office", "office.odt")
    (HERE / "office" / "office.docx").rename(HERE / "office.docx")
    (HERE / "office").rmdir()
    _run("soffice", "--headless", "--convert-to", "pdf", "front.fodt")
    _run("pdftocairo", "-pdf", "office.pdf", "cairo.pdf")


if __name__ == "__main__":
    main()

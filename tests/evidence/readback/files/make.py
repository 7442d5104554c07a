"""Makes the files beside this one: the sample of two pages, edited in LibreOffice by ``edit.bas``.

``python tests/evidence/readback/files/make.py [KIND...]`` needs ``soffice`` (7.4 made those that
are kept). Nothing that the project runs needs it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

HERE: Final = Path(__file__).resolve().parent
CHECKOUT: Final = HERE.parents[3]
KINDS: Final = ("resaved", "edited", "tracked", "attacked", "attacked-tracked")
MODULE: Final = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits"
 script:language="StarBasic">{code}</script:module>
"""
LIBRARY: Final = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false"><library:element
 library:name="Edits"/></library:library>
"""
LIBRARIES: Final = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"
 xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard"
 library:link="false"/></library:libraries>
"""


def main() -> None:
    """Export the sample and have it edited in each way."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        written = work / "written.docx"
        sample = CHECKOUT / "resources" / "samples" / "two-pages.briefing"
        command = [sys.executable, "-m", "briefer", "export", str(sample), "--to", str(written)]
        subprocess.run([*command, "--data", str(work / "data")], check=True, cwd=CHECKOUT)
        profile = f"-env:UserInstallation={(work / 'profile').as_uri()}"
        office = ["soffice", "--headless", profile]
        # The first start fills the profile, and would put its own macros in place of ours.
        subprocess.run([*office, "--terminate_after_init"], check=True, timeout=180)
        macros = work / "profile" / "user" / "basic" / "Standard"
        code = (HERE / "edit.bas").read_text("utf-8")
        (macros / "Edits.xba").write_text(MODULE.format(code=escape(code)), "utf-8")
        (macros / "script.xlb").write_text(LIBRARY, "utf-8")
        (macros.parent / "script.xlc").write_text(LIBRARIES, "utf-8")
        for kind in sys.argv[1:] or KINDS:
            target = HERE / f"libreoffice-{kind}.docx"
            arguments = ", ".join(f'"{each}"' for each in (written.as_uri(), target.as_uri(), kind))
            macro = f"macro:///Standard.Edits.Edit({arguments})"
            target.unlink(missing_ok=True)
            # It may end badly when it has saved: what counts is the file.
            subprocess.run([*office, macro], check=False, timeout=180)
            if not target.is_file():
                sys.exit(f"LibreOffice did not save {target.name}")


if __name__ == "__main__":
    main()

"""Real files of every kind that Briefer reads: the tests' own, and small ones made here.

Nothing here is hostile yet; ``mutation`` sees to that.
"""

from __future__ import annotations

import email.message
import io
import json
import plistlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pikepdf

from briefer.storage import load
from briefer.storage.annotations import write as write_annotations

CHECKOUT: Final = Path(__file__).resolve().parents[2]
_FILES: Final = CHECKOUT / "tests/sources/files"

_RIS: Final = """TY  - MGZN
TI  - North Korea’s Outsourced Workforce
AU  - Corrado, Jonathan
AU  - Moore, Brian, Jr.
T2  - Foreign Affairs
DA  - 2016/06/09/
UR  - https://www.example.org/a?b=1;c=2
AB  - One line,
and another.
KW  - labor
L1  - files/12/a.pdf
Y2  - 2020/01/02/10:11:12
ER  -

TY  - NEWS
T1  - Second
Y1  - 2016///Spring
AU  - Reuters
SP  - 3
EP  - 9
ER  -
"""
_BIB: Final = r"""@string{fa = "Foreign Affairs"}
@article{corrado_2016,
  title = {North Korea's Outsourced Workforce: How \'Etudes Slipped},
  author = {Corrado, Jonathan and van der Berg, Ludwig and {Korea Institute for {Unification}}},
  journal = fa, year = 2016, month = jun, day = 9, pages = {3--9},
  url = {https://example.org/a_b?x=1&y=2},
  abstract = {50\% \& more, \`a la carte, $x^2$},
  file = {Full\: A:files/12/a\:b\;c.pdf:application/pdf;Snapshot:files\\13\\x.html:text/html},
}
@online{second, title = "In the {Field} of \"O", date = {2016-06/2016-07},
  crossref = {corrado_2016}}
"""
_CSL: Final = [
    {
        "id": "one",
        "type": "article-newspaper",
        "title": "Work visas for North Koreans",
        "author": [
            {"family": "Berg", "given": "L.", "non-dropping-particle": "van der"},
            {"literal": "Reuters"},
        ],
        "container-title": "The Daily",
        "issued": {"date-parts": [[2016, 6, 9], [2016, 7]], "circa": True},
        "accessed": {"raw": "2020-01-02"},
        "page": "3-9",
        "custom": {"deep": [1, 2.5, None]},
    },
    {"id": 2, "type": "webpage", "title": "Second", "issued": {"date-parts": [["2016"]]}},
]


@dataclass(frozen=True, slots=True)
class Sample:
    """A file.

    Attributes:
        name: its own name.
        data: its bytes.
    """

    name: str
    data: bytes


def samples() -> dict[str, tuple[Sample, ...]]:
    """Return real files by kind."""
    articles = sorted((CHECKOUT / "seeds").glob("*.txt"))
    briefing = CHECKOUT / "resources/samples/two-pages.briefing"
    kept = sorted((CHECKOUT / "tests/storage/kept").glob("*.briefing"))
    return {
        "txt": _of(*articles[:2], *sorted((CHECKOUT / "tests/sources/pages").glob("*.txt"))[:3]),
        "md": _of(_FILES / "story.md"),
        "html": _of(_FILES / "chromium.html", _FILES / "pandoc.html"),
        "mhtml": _of(_FILES / "chromium.mhtml"),
        "webarchive": (_webarchive(),),
        "pdf": (*_of(_FILES / "cairo.pdf", _FILES / "office.pdf"), _bare_pdf()),
        "page": _of(_FILES / "cairo.pdf", _FILES / "office.pdf"),
        "edited": _of(*sorted((CHECKOUT / "tests/evidence/readback/files").glob("*.docx"))),
        "citations": _of(CHECKOUT / "seeds/citations.toml"),
        "docx": _of(_FILES / "office.docx", _FILES / "pandoc.docx"),
        "odt": _of(_FILES / "office.odt", _FILES / "pandoc.odt"),
        "rtf": _of(_FILES / "office.rtf", _FILES / "pandoc.rtf"),
        "epub": _of(_FILES / "pandoc.epub"),
        "eml": (_mail(),),
        "csl-json": (Sample("all.json", json.dumps(_CSL, indent=1).encode()),),
        "ris": (Sample("all.ris", _RIS.encode()),),
        "bibtex": (Sample("all.bib", _BIB.encode()),),
        "annotations": (_annotations(briefing),),
        "briefing": _of(briefing, *kept),
    }


def _of(*files: Path) -> tuple[Sample, ...]:
    return tuple(Sample(file.name, file.read_bytes()) for file in files)


def _bare_pdf() -> Sample:
    """Return a PDF in which nothing is packed, so that a change of bytes changes what it says."""
    file = io.BytesIO()
    with pikepdf.open(_FILES / "office.pdf") as document:
        document.save(
            file,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return Sample("bare.pdf", file.getvalue())


def _webarchive() -> Sample:
    main = {
        "WebResourceData": (_FILES / "chromium.html").read_bytes(),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://www.example.org/story",
    }
    made = plistlib.dumps(
        {"WebMainResource": main, "WebSubframeArchives": [{"WebMainResource": main}]},
        fmt=plistlib.FMT_BINARY,
    )
    return Sample("page.webarchive", made)


def _mail() -> Sample:
    message = email.message.EmailMessage()
    message["From"] = "Ada Field <ada@example.org>"
    message["To"] = "Brian Moore <brian@example.org>, desk@example.org"
    message["Date"] = "Tue, 05 Mar 2024 10:11:12 +0900"
    message["Subject"] = "The café – and what follows"
    message.set_content("Dear colleagues,\n\nThe café at the gate is closed – “for good”.\n\nAda\n")
    message.add_alternative("<p>Dear colleagues,</p><p>The café is closed.</p>", subtype="html")
    message.add_attachment(b"%PDF-", "application", "pdf", filename="a.pdf")
    return Sample("mail.eml", message.as_bytes())


def _annotations(briefing: Path) -> Sample:
    stored = load(briefing)
    return Sample("passages.json", write_annotations(stored.briefing, stored.sources).encode())

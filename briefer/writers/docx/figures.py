"""Pictures within the text, each with the words that stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefer.writers.docx.markup import add, add_plain
from briefer.writers.docx.story import add_paragraph
from briefer.writers.docx.units import emu

if TYPE_CHECKING:
    from briefer.document.block import Figure
    from briefer.writers.docx.markup import Element
    from briefer.writers.docx.story import Story

TALLEST: Final = 0.85
"""The share of a page's height that a picture may have, as its caption stays with it."""
_PICTURE: Final = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def add_figure(parent: Element, figure: Figure, story: Story) -> None:
    """Append a picture, no wider than the text and no taller than a page, over its caption.

    Args:
        parent: the body.
        figure: the picture and its words.
        story: writes the caption.
    """
    style = "Figure" if figure.caption else "FigureAlone"
    identifier, number = story.means.pictures.show(figure)
    width, height = story.means.width, TALLEST * story.means.height
    share = min(1.0, width / max(figure.width, 1.0), height / max(figure.height, 1.0))
    size = {"cx": emu(figure.width * share), "cy": emu(figure.height * share)}
    drawing = add(add(add_paragraph(parent, style), "w:r"), "w:drawing")
    inline = add_plain(
        drawing, "wp:inline", dict.fromkeys(("distT", "distB", "distL", "distR"), "0")
    )
    add_plain(inline, "wp:extent", size)
    named = {"id": number, "name": f"Picture {number}", "descr": figure.alternative}
    add_plain(inline, "wp:docPr", named)
    frame = add(inline, "wp:cNvGraphicFramePr")
    add_plain(frame, "a:graphicFrameLocks", {"noChangeAspect": "1"})
    data = add_plain(add(inline, "a:graphic"), "a:graphicData", {"uri": _PICTURE})
    _add_picture(data, identifier, named, size)
    if figure.caption:
        story.write(add_paragraph(parent, "FigureCaption"), figure.caption)


def _add_picture(
    parent: Element, identifier: str, named: dict[str, str], size: dict[str, str]
) -> None:
    picture = add(parent, "pic:pic")
    about = add(picture, "pic:nvPicPr")
    add_plain(about, "pic:cNvPr", named)
    add(about, "pic:cNvPicPr")
    fill = add(picture, "pic:blipFill")
    add(fill, "a:blip", {"r:embed": identifier})
    add(add(fill, "a:stretch"), "a:fillRect")
    shape = add(picture, "pic:spPr")
    place = add(shape, "a:xfrm")
    add_plain(place, "a:off", {"x": "0", "y": "0"})
    add_plain(place, "a:ext", size)
    add(add_plain(shape, "a:prstGeom", {"prst": "rect"}), "a:avLst")

"""A PDF that a reader marked."""

import io
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas


def marked_pdf(path: Path, words: str) -> Path:
    """Write a PDF in which its one line is highlighted."""
    drawn = io.BytesIO()
    canvas = Canvas(drawn)
    canvas.drawString(72, 700, words)
    canvas.highlightAnnotation(
        "", (72, 697, 500, 712), QuadPoints=[72, 711, 500, 711, 72, 697, 500, 697]
    )
    canvas.save()
    path.write_bytes(drawn.getvalue())
    return path

"""The preview: the pages as they print, and the same document as text.

The pages are the PDF writer's own output, drawn by pypdfium2, which one thread owns. Nothing here
decides how a page looks; a click on a passage goes out as a signal.
"""

from briefer.ui.preview.pane import PreviewPane

__all__ = ["PreviewPane"]

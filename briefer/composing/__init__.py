"""A briefing and its articles into a Document: everything is resolved here, writers decide nothing.

One module a part of the page: ``front`` (title, memo, bottom line, judgments), ``body`` (sections),
``prose`` (the analyst's words), ``quotation`` (evidence), ``attribution``, ``listing`` (sources),
``furniture`` (head and foot). ``page`` collects notes, anchors and provenance while the
parts are made in reading order. ``labels`` holds every word that is not the analyst's or a
source's. Nothing here opens a file or knows a format of output.

The quotation marks, ellipses and brackets of a quotation are set in ``quotation`` and nowhere else.
"""

from briefer.composing.compose import Draft, compose
from briefer.composing.quotation import printed

__all__ = ["Draft", "compose", "printed"]

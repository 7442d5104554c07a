"""PDF files, read through pypdfium2: no script runs, no form is filled, nothing is fetched.

The way of a page: ``inflating`` bounds the file; ``characters`` reads it; ``lines`` makes lines of
its characters; ``order`` puts them in reading order; ``furniture`` finds running heads and page
numbers over all pages; ``paragraphs`` joins lines by their geometry and ``hyphens`` the words that
a line's end had cut; ``roles`` finds title and headings by size; ``labels`` says what each page is
cited by; ``reader`` puts the article together. ``drawing`` makes the image of a page that stands
beside the article, in a process of its own like all of this.
"""

from briefer.sources.pdf.reader import read

__all__ = ["read"]

"""References from and for other programs: CSL-JSON, RIS and BibTeX, as text in and text out.

Zotero, EndNote and Mendeley read and write all three. Nothing here opens a file, adds an article or
decides what of a record is taken: ``briefer.workspace`` does. What a reference cannot hold is kept
as text where that says the same (a range of seasons, a date in words), and else named in
``Record.left_out``, so that nothing is lost in silence.
"""

from briefer.citing.exchange.errors import ExchangeError
from briefer.citing.exchange.forms import SUFFIXES, read_records, write_records
from briefer.citing.exchange.matching import How, Matcher
from briefer.citing.exchange.merging import Merge, compared, merged
from briefer.citing.exchange.record import Record

__all__ = [
    "SUFFIXES",
    "ExchangeError",
    "How",
    "Matcher",
    "Merge",
    "Record",
    "compared",
    "merged",
    "read_records",
    "write_records",
]

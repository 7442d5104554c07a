"""What can go wrong with files of references; every word of this room that a person reads."""

from briefer.errors import BrieferError


class ExchangeError(BrieferError):
    """A file of references that cannot be read or written; nothing was changed."""


NO_RECORDS = (
    "“{name}” holds no references. Nothing was changed. Export them again, as CSL-JSON, RIS or"
    " BibTeX."
)
BROKEN = (
    "“{name}” is not a whole {form} file: {fault}. Nothing was changed. Export the references"
    " again."
)
TOO_SLOW = (
    "Reading or writing “{name}” took too long and was stopped. Nothing was changed. Export fewer"
    " references at a time."
)
NO_PROGRAM = (
    "The part of Briefer that reads and writes BibTeX could not be started. Nothing was changed."
    " Install Briefer again, or use CSL-JSON or RIS."
)
OTHER_SUFFIX = (
    "References are not written as “{suffix}”. Nothing was written. End the name in .json, .ris or"
    " .bib."
)
FROM = "from {name}"
"""The note of a field's basis: which file it came from."""

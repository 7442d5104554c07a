"""What can go wrong with citations."""

from briefer.errors import BrieferError


class CitingError(BrieferError):
    """A citation style cannot be used, or the citations could not be formatted."""

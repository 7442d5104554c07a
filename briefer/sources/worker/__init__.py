"""Foreign formats are read in processes of their own, which a hostile file may have for itself.

``Readers`` owns a few of them. A process gets a file's bytes, never its path; it has no network, no
other program but pandoc, and only so much memory and time. What comes back is bounded JSON that is
looked through before anything is made of it, so that a reader that was taken over can say a wrong
text, but can make nothing else happen here. One that dies or takes too long costs its file and is
replaced.
"""

from briefer.sources.worker.limits import Limits
from briefer.sources.worker.pool import Readers

__all__ = ["Limits", "Readers"]

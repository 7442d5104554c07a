"""A program that adds an article to a library, and says so once it is there.

``python -m tests.torture.adding LIBRARY FILE``
"""

import sys
from pathlib import Path

from briefer.library import Library, LibraryError
from briefer.sources import read_file

if __name__ == "__main__":
    article = read_file(Path(sys.argv[2]))
    try:
        with Library(Path(sys.argv[1])) as library:
            library.add(article, b"original")
            sys.stdout.write("added")
            sys.stdout.flush()
    except LibraryError as error:
        sys.stdout.write(f"refused: {error}")

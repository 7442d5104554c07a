"""Pages of the web in, as files: HTML, what browsers save them in, and what they say of themselves.

The way of a page: ``charset`` decodes it, ``pieces`` is its visible text in order, ``extraction``
asks trafilatura which of it is the article and ``alignment`` finds that again, ``roles`` gives each
line its role, ``metadata`` gathers and ``record`` chooses what the reference says. ``page``,
``mhtml`` and ``webarchive`` are the readers. Nothing runs, nothing is fetched.
"""

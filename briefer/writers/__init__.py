"""What turns a Document and a Design into a file; a folder a format.

Every writer offers ``write(document, design, file, *, layout=None, progress=None) -> Layout``,
decides nothing about content, and loads its heavy libraries when it is first called.
A writer must not import the domain, nor another writer.
"""

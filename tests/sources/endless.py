"""A PDF whose page cannot be drawn to its end."""


def endless() -> bytes:
    """Return a PDF whose page draws a form that draws ten others, and so on: 10 ** 9 times."""
    depth = 9
    forms = [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</F %d 0 R>>>>"
        b"/Length %d>>stream\n%s\nendstream" % (number + 5, len(b"/F Do " * 10), b"/F Do " * 10)
        for number in range(depth)
    ]
    last = (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Length 14>>stream\n0 0 99 99 re f\nendstream"
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents %d 0 R"
        b"/Resources<</XObject<</F 4 0 R>>>>>>" % (depth + 5),
        *forms,
        last,
        b"<</Length 5>>stream\n/F Do\nendstream",
    ]
    parts = [b"%PDF-1.7\n"]
    parts += [b"%d 0 obj%s\nendobj\n" % each for each in enumerate(objects, 1)]
    return b"".join([*parts, b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)])

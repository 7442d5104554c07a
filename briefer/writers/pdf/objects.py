"""The file's frame: numbered objects, packed into compressed streams, and their table.

ISO 32000-1, 7.5.7 and 7.5.8 (object streams, cross-reference streams). Objects are given as text
that is PDF already; nothing here knows what they mean.
"""

from __future__ import annotations

import hashlib
import struct
import zlib

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
PACKED = 200
"""How many objects share a stream."""
COMPRESSION = 6
_PLAIN = frozenset(map(chr, range(0x20, 0x7F)))


def text_string(text: str) -> str:
    """Return a text as a PDF string: literal where it is ASCII, else UTF-16."""
    if _PLAIN.issuperset(text):
        escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        return f"({escaped})"
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


class Objects:
    """The objects of one file."""

    def __init__(self) -> None:
        """Begin with none."""
        self._plain: dict[int, str] = {}
        self._streams: dict[int, tuple[str, bytes]] = {}
        self._count = 0

    def reserve(self, count: int = 1) -> int:
        """Return the first of so many new numbers, to be filled later."""
        first = self._count + 1
        self._count += count
        return first

    def put(self, number: int, body: str) -> None:
        """Fill a number with an object that is no stream."""
        self._plain[number] = body

    def add(self, body: str) -> int:
        """Add an object that is no stream, and return its number."""
        number = self.reserve()
        self._plain[number] = body
        return number

    def stream(
        self, data: bytes, entries: str = "", *, number: int = 0, deflated: bool = False
    ) -> int:
        """Add a stream and return its number.

        Args:
            data: its content.
            entries: of its dictionary, besides length and filter.
            number: one that was reserved, or 0.
            deflated: whether the content is compressed already.
        """
        number = number or self.reserve()
        if not deflated:
            data = zlib.compress(data, COMPRESSION)
        self._streams[number] = (f"<<{entries}/Filter/FlateDecode/Length {len(data)}>>", data)
        return number

    def raw_stream(self, data: bytes, entries: str = "") -> int:
        """Add a stream as it is, and return its number; ``entries`` may name its filter.

        Metadata must not be compressed, and pictures are already.
        """
        number = self.reserve()
        self._streams[number] = (f"<<{entries}/Length {len(data)}>>", data)
        return number

    def file(self, root: int, info: int) -> bytes:
        """Return the whole file; its identifier is a digest of its content."""
        packed = self._pack()
        chunks, place, offsets = [HEAD], len(HEAD), {}
        for number, (entries, data) in sorted(self._streams.items()):
            offsets[number] = place
            head = f"{number} 0 obj\n{entries}\nstream\n".encode("latin-1")
            chunks += [head, data, b"\nendstream\nendobj\n"]
            place += len(head) + len(data) + 18
        number = self.reserve()
        offsets[number] = place
        rows = self._table(offsets, packed)
        digest = hashlib.sha256(b"".join(chunks)).hexdigest()[:32]
        table = zlib.compress(rows, COMPRESSION)
        entries = (
            f"<</Type/XRef/Size {self._count + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
            f"/ID[<{digest}><{digest}>]/Filter/FlateDecode/Length {len(table)}>>"
        )
        chunks += [f"{number} 0 obj\n{entries}\nstream\n".encode("latin-1"), table]
        chunks.append(f"\nendstream\nendobj\nstartxref\n{place}\n%%EOF\n".encode("latin-1"))
        return b"".join(chunks)

    def _pack(self) -> dict[int, tuple[int, int]]:
        """Put objects into streams; return each one's stream and place in it by its number."""
        places: dict[int, tuple[int, int]] = {}
        numbers = sorted(self._plain)
        for start in range(0, len(numbers), PACKED):
            part = numbers[start : start + PACKED]
            head, offset = [], 0
            bodies = [self._plain[number] + "\n" for number in part]
            for number, body in zip(part, bodies, strict=True):
                head.append(f"{number} {offset}")
                offset += len(body)
            front = " ".join(head) + "\n"
            data = (front + "".join(bodies)).encode("latin-1")
            holder = self.stream(data, f"/Type/ObjStm/N {len(part)}/First {len(front)}")
            places |= {number: (holder, index) for index, number in enumerate(part)}
        return places

    def _table(self, offsets: dict[int, int], packed: dict[int, tuple[int, int]]) -> bytes:
        rows = [struct.pack(">BIH", 0, 0, 65535)]
        for number in range(1, self._count + 1):
            if number in packed:
                rows.append(struct.pack(">BIH", 2, *packed[number]))
            elif number in offsets:
                rows.append(struct.pack(">BIH", 1, offsets[number], 0))
            else:
                rows.append(struct.pack(">BIH", 0, 0, 0))
        return b"".join(rows)

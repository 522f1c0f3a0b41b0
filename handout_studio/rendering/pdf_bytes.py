"""PDF objects -> the bytes of a file with object streams and a cross-reference stream (ISO 32000-1, 7.5.7, 7.5.8).

pydyf gives the objects; the file is put together here because its own writer serialises each object twice, and ends a
stream's data with a line feed alone: after data that ends in a carriage return a strict reader counts one byte less.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Mapping

import pydyf

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
COMPRESSION = 6


class Packed(pydyf.Stream):  # type: ignore[misc]
    """A stream of bytes that are final: compressed already, or left as they are."""

    def __init__(self, content: bytes, extra: Mapping[str, object] | None = None) -> None:
        super().__init__([content], extra=dict(extra or {}))

    @property
    def data(self) -> bytes:
        """The dictionary and the content, with a line end of two characters before `endstream`."""
        content: bytes = self.stream[0]
        dictionary = pydyf.Dictionary({**self.extra, "Length": len(content)})
        return b"%s\nstream\n%s\r\nendstream" % (dictionary.data, content)


def deflated(content: bytes, extra: Mapping[str, object] | None = None) -> Packed:
    """A stream with its content compressed."""
    return Packed(zlib.compress(content, COMPRESSION), {"Filter": "/FlateDecode", **(extra or {})})


def file_bytes(pdf: pydyf.PDF) -> bytes:
    """The whole file; its identifier is a hash of all that stands in it, so the same objects give the same bytes."""
    out = bytearray(HEADER)
    rows: dict[int, tuple[int, int, int]] = {0: (0, 0, 65_535)}
    gathered = []
    for item in pdf.objects[1:]:
        if item.compressible:
            gathered.append(item)
        else:
            rows[item.number] = (1, len(out), 0)
            out += b"%d 0 obj\n%s\nendobj\n" % (item.number, item.data)
    holder = _object_stream(gathered)
    holder.number = len(pdf.objects)
    for index, item in enumerate(gathered):
        rows[item.number] = (2, holder.number, index)
    rows[holder.number] = (1, len(out), 0)
    out += b"%d 0 obj\n%s\nendobj\n" % (holder.number, holder.data)
    digest = hashlib.md5(out, usedforsecurity=False).hexdigest()
    table = holder.number + 1
    rows[table] = (1, len(out), 0)
    start = len(out)
    packed = b"".join(
        kind.to_bytes(1, "big") + where.to_bytes(4, "big") + index.to_bytes(3, "big")
        for kind, where, index in (rows[number] for number in sorted(rows))
    )
    trailer = {
        "Type": "/XRef",
        "Size": table + 1,
        "W": "[1 4 3]",
        "Root": pdf.catalog.reference,
        "Info": pdf.info.reference,
        "ID": f"[<{digest}> <{digest}>]",
    }
    out += b"%d 0 obj\n%s\nendobj\n" % (table, deflated(packed, trailer).data)
    out += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(out)


def _object_stream(items: list[pydyf.Object]) -> Packed:
    bodies = [item.data for item in items]
    places = []
    at = 0
    for item, body in zip(items, bodies, strict=True):
        places.append(b"%d %d" % (item.number, at))
        at += len(body) + 1
    head = b" ".join(places) + b"\n"
    content = head + b"\n".join(bodies)
    return deflated(content, {"Type": "/ObjStm", "N": len(items), "First": len(head)})

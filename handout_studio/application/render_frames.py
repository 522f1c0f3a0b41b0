"""Frames on a pipe: how the program and its render process send each other values and large byte strings."""

from __future__ import annotations

import io
import pickle
import struct
from collections.abc import Callable, Iterator, Sequence
from typing import IO, Any

BLOB = 1024
"""Byte strings from this size on travel beside the pickle, and to the child only once."""

COMPOSED = b"c"
VIEWS = b"v"
PICTURE = b"p"
PDF = b"d"
CHECK = b"k"
SUGGEST = b"s"
"""The first byte of a request: what to render, which pages to draw and send, a picture to take in, a PDF to draw,
what to check the last handout by, a word to find others for."""

_MAGIC = b"hs\x00\x01"
_HEADER = struct.Struct("<4sQI")
_LENGTH = struct.Struct("<Q")
_LARGEST = 1 << 30


class BadFrame(Exception):
    """What came through the pipe is not a frame."""


def write_frame(stream: IO[bytes], head: bytes, blobs: Sequence[bytes | memoryview] = ()) -> None:
    """Send one frame. Raises OSError where nobody reads any more."""
    lengths = b"".join(_LENGTH.pack(len(blob)) for blob in blobs)
    stream.write(_HEADER.pack(_MAGIC, len(head), len(blobs)) + lengths + head)
    for blob in blobs:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[bytes, tuple[bytes, ...]]:
    """Wait for one frame: its head and its blobs. Raises EOFError at the end of the stream, and BadFrame."""
    magic, size, count = _HEADER.unpack(_read(stream, _HEADER.size))
    if magic != _MAGIC or size > _LARGEST or count > 10_000:
        raise BadFrame
    lengths = [length for (length,) in _LENGTH.iter_unpack(_read(stream, _LENGTH.size * count))]
    if sum(lengths) > _LARGEST:
        raise BadFrame
    head = _read(stream, size)
    return head, tuple(_read(stream, length) for length in lengths)


def _read(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise EOFError
    return data


def plain_head(value: Any) -> bytes:
    """A value of tuples, texts and numbers as the head of a frame."""
    return pickle.dumps(value, 5)


def read_plain_head(head: bytes) -> Any:
    """The value of a head that may hold tuples, texts and numbers only; runs no code of it. Raises BadFrame."""
    try:
        return _PlainUnpickler(io.BytesIO(head)).load()
    except (pickle.UnpicklingError, EOFError, ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise BadFrame from error


class _PlainUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(module, name)


class BlobPacker:
    """Makes frames of values for one child, which is sent each large byte string once.

    Pictures are told apart by identity: an edit keeps the very same bytes, so that nothing is hashed for a key.
    """

    def __init__(self) -> None:
        self._numbers: dict[int, tuple[int, bytes]] = {}  # the bytes are held, so that an id stays theirs
        self._last = 0

    def pack(self, value: Any) -> tuple[bytes, list[bytes]]:
        """The head and the blobs of a frame that `BlobReader.read` makes the value of again."""
        fresh: list[bytes] = []
        used: dict[int, tuple[int, bytes]] = {}

        def name(blob: bytes) -> tuple[int, bool]:
            known = used.get(id(blob)) or self._numbers.get(id(blob))
            if known is None:
                self._last += 1
                used[id(blob)] = (self._last, blob)
                fresh.append(blob)
                return self._last, True
            used[id(blob)] = known
            return known[0], False

        out = io.BytesIO()
        _BlobPickler(out, name).dump(value)
        self._numbers = used
        return out.getvalue(), fresh


class BlobReader:
    """The child's side of a BlobPacker: keeps the byte strings of the last value."""

    def __init__(self) -> None:
        self._blobs: dict[int, bytes] = {}

    def read(self, head: bytes, blobs: Sequence[bytes]) -> Any:
        """The value that was packed."""
        unpickler = _BlobUnpickler(io.BytesIO(head), self._blobs, iter(blobs))
        value = unpickler.load()
        self._blobs = unpickler.used
        return value


class _BlobPickler(pickle.Pickler):
    def __init__(self, out: io.BytesIO, name: Callable[[bytes], tuple[int, bool]]) -> None:
        super().__init__(out, protocol=5)
        self._name = name

    def persistent_id(self, value: Any) -> tuple[int, bool] | None:
        return self._name(value) if type(value) is bytes and len(value) >= BLOB else None


class _BlobUnpickler(pickle.Unpickler):
    def __init__(self, head: io.BytesIO, kept: dict[int, bytes], fresh: Iterator[bytes]) -> None:
        super().__init__(head)
        self._kept = kept
        self._fresh = fresh
        self.used: dict[int, bytes] = {}

    def persistent_load(self, name: tuple[int, bool]) -> bytes:
        number, is_new = name
        if number not in self.used:
            self.used[number] = next(self._fresh) if is_new else self._kept[number]
        return self.used[number]

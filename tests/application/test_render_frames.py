"""Frames on a pipe: what goes in comes out, large byte strings once, and rubbish is told as such."""

import io
import pickle
import struct

import pytest

from handout_studio.application.render_frames import (
    BLOB,
    BadFrame,
    BlobPacker,
    BlobReader,
    plain_head,
    read_frame,
    read_plain_head,
    write_frame,
)

BIG, OTHER = b"b" * BLOB, b"o" * BLOB


def test_frames_come_out_as_they_went_in() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, b"head", [b"", BIG])
    write_frame(pipe, b"")
    pipe.seek(0)
    assert read_frame(pipe) == (b"head", (b"", BIG))
    assert read_frame(pipe) == (b"", ())
    with pytest.raises(EOFError):
        read_frame(pipe)


@pytest.mark.parametrize("cut", [1, 10, 20, 30])
def test_a_frame_cut_short_is_an_end(cut: int) -> None:
    pipe = io.BytesIO()
    write_frame(pipe, b"head", [b"blob"])
    with pytest.raises((EOFError, struct.error)):
        read_frame(io.BytesIO(pipe.getvalue()[:cut]))


@pytest.mark.parametrize(
    "data",
    [
        b"this is no frame at all",
        struct.pack("<4sQI", b"hs\x00\x01", 1 << 62, 0),
        struct.pack("<4sQI", b"hs\x00\x01", 0, 1 << 31),
        struct.pack("<4sQIQ", b"hs\x00\x01", 0, 1, 1 << 62),
    ],
)
def test_rubbish_and_monstrous_lengths_are_refused(data: bytes) -> None:
    with pytest.raises(BadFrame):
        read_frame(io.BytesIO(data))


def test_a_plain_head_holds_plain_values() -> None:
    value = ("done", (1, 2.5, None, "é"), b"bytes")
    assert read_plain_head(plain_head(value)) == value


class Trap:
    """Would run code when it is unpickled."""

    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("sprung",))


@pytest.mark.parametrize("head", [pickle.dumps(Trap()), b"", b"rubbish", pickle.dumps(("cut",))[:-3]])
def test_a_plain_head_runs_no_code(head: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BadFrame):
        read_plain_head(head)
    assert capsys.readouterr().out == ""


def test_a_large_byte_string_travels_once_while_it_is_used() -> None:
    packer, reader = BlobPacker(), BlobReader()
    sent = []
    for value in (("a", BIG), ("b", BIG, OTHER), ("c", OTHER), ("d", BIG, BIG)):
        head, blobs = packer.pack(value)
        sent.append(len(blobs))
        assert reader.read(head, blobs) == value
    assert sent == [1, 1, 0, 1]


def test_a_small_byte_string_stays_in_the_head() -> None:
    head, blobs = BlobPacker().pack((b"small", "text" * BLOB))
    assert blobs == []
    assert BlobReader().read(head, blobs) == (b"small", "text" * BLOB)

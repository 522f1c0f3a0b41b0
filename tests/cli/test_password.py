"""`render --password-stdin` locks the PDF with the first line of its input."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pikepdf
import pytest

from tests.cli.studio import PROGRAM, Outcome, Studio


def render(studio: Studio, typed: bytes, *more: str) -> Outcome:
    """The program, with that typed into it."""
    call = [PROGRAM, "render", "a.md", "--password-stdin", *more, "--data-dir", studio.data]
    done = subprocess.run(call, input=typed, capture_output=True, cwd=studio.folder, timeout=60, check=False)
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(
    "typed", [b"maple otter\n", b"maple otter\r\nmore\n", b"maple otter", b"\xef\xbb\xbfmaple otter\n"]
)
def test_the_first_line_is_the_password(studio: Studio, typed: bytes) -> None:
    studio.write("a.md", "words")
    assert render(studio, typed).path == Path("a.pdf")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(studio.folder / "a.pdf")
    with pikepdf.open(studio.folder / "a.pdf", password="maple otter") as opened:
        assert len(opened.pages) == 1


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (b"", "there is no password; give one of a few words"),
        (b"\nsecret\n", "there is no password; give one of a few words"),
        (b"\xff\n", "--password-stdin: the input is not UTF-8 text; write the password on its first line"),
        (b"x" * 200 + b"\n", "the password is too long; choose one of at most 120 letters"),
        (b"a\tb\n", "the password holds a character that nobody can type; use letters, digits and spaces"),
    ],
)
def test_what_is_no_password_is_refused_and_nothing_written(studio: Studio, typed: bytes, line: str) -> None:
    studio.write("a.md", "words")
    assert render(studio, typed).refusal == line
    assert studio.names() == ["a.md"]


def test_a_text_file_cant_be_locked(studio: Studio) -> None:
    studio.write("a.md", "words")
    assert "a text file can't be locked" in render(studio, b"secret\n", "--edition", "text").refusal

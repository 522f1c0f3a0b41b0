"""What goes out is nobody else's to read, and is gone when it is no longer needed, even after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.outgoing import Outgoing
from handout_studio.storage.temporaries import DAY

PUT = "import sys, pathlib, os, signal\nfrom handout_studio.storage.outgoing import Outgoing\n" + (
    "print(Outgoing(pathlib.Path(sys.argv[1])).put('a.pdf', b'Canary'))\nsys.stdout.flush()\n"
    "os.kill(os.getpid(), signal.SIGTERM)\n"
)


@pytest.mark.skipif(os.name != "posix", reason="the modes of POSIX")
def test_only_this_person_may_read(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o755)
    old = os.umask(0)
    try:
        path = Outgoing(tmp_path / "out").put("Handout.pdf", b"words")
    finally:
        os.umask(old)
    assert path.name == "Handout.pdf"
    assert path.read_bytes() == b"words"
    modes = [place.stat().st_mode & 0o777 for place in (path, path.parent, tmp_path / "out")]
    assert modes == [0o600, 0o700, 0o700]


def test_two_of_one_name_stand_apart(tmp_path: Path) -> None:
    out = Outgoing(tmp_path)
    first, second = out.put("a.pdf", b"1"), out.put("a.pdf", b"2")
    assert first.read_bytes() + second.read_bytes() == b"12"
    out.remove(first)
    assert not first.parent.exists()
    assert second.exists()


def test_at_the_end_nothing_is_left(tmp_path: Path) -> None:
    out = Outgoing(tmp_path)
    out.put("a.pdf", b"1")
    out.clear()
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_swept_and_what_a_living_one_has_stays(tmp_path: Path) -> None:
    told = subprocess.run([sys.executable, "-c", PUT, tmp_path], capture_output=True, text=True, check=False)
    left = Path(told.stdout.strip())
    assert left.read_bytes() == b"Canary"
    out = Outgoing(tmp_path)
    mine = out.put("a.pdf", b"1")
    (tmp_path / "not ours").mkdir()
    out.sweep()
    assert not left.parent.exists()
    assert mine.exists()
    assert (tmp_path / "not ours").exists()


def test_after_a_day_it_goes_whoever_put_it_there(tmp_path: Path) -> None:
    path = Outgoing(tmp_path).put("a.pdf", b"1")
    Outgoing(tmp_path, clock=lambda: time.time() + DAY + 60).sweep()
    assert not path.parent.exists()


def test_a_folder_that_cant_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileTrouble):
        Outgoing(tmp_path / "file").put("a.pdf", b"1")
    with pytest.raises(FileTrouble):
        Outgoing(tmp_path).put("a\0.pdf", b"1")
    Outgoing(tmp_path / "nowhere").sweep()
    Outgoing(tmp_path / "nowhere").clear()

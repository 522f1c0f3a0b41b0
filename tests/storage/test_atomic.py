"""A save is old or new, whatever fails and wherever it fails."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handout_studio.domain.errors import FileTrouble
from handout_studio.storage.atomic import PAUSES, Disk, write_atomically
from tests.full_disk import file_size_limit

OLD, NEW = b"the old words", b"the new words, and more of them"
STEPS = ("create", "write", "size", "set_mode", "sync", "close", "replace", "sync_folder")
BEFORE_THE_NEW_NAME = STEPS[:-1]


def failing_disk(step: str, number: int) -> Disk:
    """A disk whose step `step` fails with an errno, every time."""

    class FailingDisk(Disk):
        def __getattribute__(self, name: str) -> Any:
            if name == step:
                return fail
            return object.__getattribute__(self, name)

    def fail(*arguments: Any) -> None:
        raise OSError(number, os.strerror(number))

    return FailingDisk()


class StingyDisk(Disk):
    """A disk that takes three bytes at a time, and nothing more after `room` bytes."""

    def __init__(self, room: int, then: Callable[[], int]) -> None:
        self._room = room
        self._then = then

    def write(self, descriptor: int, data: memoryview) -> int:
        taken = min(3, self._room, len(data))
        if not taken:
            return self._then()
        self._room -= taken
        return os.write(descriptor, data[:taken])


class ForgetfulDisk(Disk):
    """A disk that says it took everything and keeps the half, as a full one was seen to do."""

    def write(self, descriptor: int, data: memoryview) -> int:
        os.write(descriptor, data[: len(data) // 2])
        return len(data)


def names_in(folder: Path) -> list[str]:
    """What is in the folder."""
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file with old content, alone in its folder."""
    path = tmp_path / "file.handout"
    path.write_bytes(OLD)
    return path


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("step", BEFORE_THE_NEW_NAME)
def test_a_fault_at_any_step_leaves_the_old_file_and_nothing_else(target: Path, step: str, number: int) -> None:
    with pytest.raises(FileTrouble) as trouble:
        write_atomically(target, NEW, disk=failing_disk(step, number))
    assert (trouble.value.path, trouble.value.action, trouble.value.errno) == (target, "write", number)
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


def test_a_fault_after_the_new_name_is_told_and_the_new_file_is_whole(target: Path) -> None:
    with pytest.raises(FileTrouble):
        write_atomically(target, NEW, disk=failing_disk("sync_folder", errno.EIO))
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("step", BEFORE_THE_NEW_NAME)
def test_an_interruption_at_any_step_leaves_the_old_file(target: Path, step: str) -> None:
    class Interrupted(Disk):
        def __getattribute__(self, name: str) -> Any:
            if name == step:
                return interrupt
            return object.__getattribute__(self, name)

    def interrupt(*arguments: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_atomically(target, NEW, disk=Interrupted())
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


def test_short_writes_are_finished(target: Path) -> None:
    write_atomically(target, NEW, disk=StingyDisk(10_000, lambda: 0))
    assert target.read_bytes() == NEW


def test_a_disk_that_takes_nothing_more_is_a_fault(target: Path) -> None:
    with pytest.raises(FileTrouble):
        write_atomically(target, NEW, disk=StingyDisk(7, lambda: 0))
    assert target.read_bytes() == OLD


def test_a_write_that_lied_is_noticed(target: Path) -> None:
    with pytest.raises(FileTrouble):
        write_atomically(target, NEW, disk=ForgetfulDisk())
    assert target.read_bytes() == OLD


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limit; StingyDisk shows the same")
def test_a_real_write_that_comes_up_short_leaves_the_old_file(target: Path) -> None:
    with file_size_limit(40_000), pytest.raises(FileTrouble) as trouble:
        write_atomically(target, b"x" * 100_000)
    assert trouble.value.errno == errno.EFBIG
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]


@pytest.mark.skipif(os.name != "posix", reason="there are no such permissions on Windows")
def test_permissions_are_kept_and_a_new_file_gets_the_usual_ones(target: Path) -> None:
    target.chmod(0o640)
    write_atomically(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    new = target.with_name("new.pdf")
    before = os.umask(0o027)
    try:
        write_atomically(new, NEW)
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
    assert stat.S_IMODE(new.stat().st_mode) == 0o640
    own = target.with_name("preferences.json")
    write_atomically(own, NEW, private=True)
    assert stat.S_IMODE(own.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="there are no such permissions on Windows")
def test_the_temporary_is_the_persons_own(target: Path) -> None:
    modes = []

    class Watching(Disk):
        def write(self, descriptor: int, data: memoryview) -> int:
            modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
            return super().write(descriptor, data)

    target.chmod(0o666)
    write_atomically(target, NEW, disk=Watching())
    assert modes == [0o600]


@pytest.mark.skipif(os.name != "posix", reason="links need a right of their own on Windows")
def test_a_link_is_followed_and_stays_a_link(target: Path, tmp_path: Path) -> None:
    far = tmp_path / "far"
    far.mkdir()
    link = far / "link.handout"
    link.symlink_to(target)
    write_atomically(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW
    assert names_in(far) == [link.name]
    towards_nothing = far / "new.handout"
    towards_nothing.symlink_to(tmp_path / "made.handout")
    write_atomically(towards_nothing, NEW)
    assert (tmp_path / "made.handout").read_bytes() == NEW


@pytest.mark.skipif(os.name != "posix", reason="made of POSIX files")
@pytest.mark.parametrize(
    ("make", "number"),
    [
        (lambda path: path.mkdir(), errno.EISDIR),
        (lambda path: os.mkfifo(path), errno.ENXIO),
        (lambda path: path.symlink_to(path), errno.ELOOP),
    ],
    ids=["folder", "pipe", "ring of links"],
)
def test_what_is_no_plain_file_is_refused(tmp_path: Path, make: Callable[[Path], None], number: int) -> None:
    path = tmp_path / "thing"
    make(path)
    with pytest.raises(FileTrouble) as trouble:
        write_atomically(path, NEW)
    assert trouble.value.errno == number


@pytest.mark.parametrize(
    ("name", "number"),
    [("missing/file", errno.ENOENT), ("file.handout/file", errno.ENOTDIR), ("nul\0l", errno.EINVAL)],
)
def test_a_place_that_is_not_there_is_refused(target: Path, name: str, number: int) -> None:
    with pytest.raises(FileTrouble) as trouble:
        write_atomically(target.parent / name, NEW)
    assert trouble.value.errno == number


def test_a_full_disk_of_its_own_leaves_the_old_file(full_disk: Path) -> None:
    target = full_disk / "file.handout"
    target.write_bytes(OLD)
    with pytest.raises(FileTrouble) as trouble:
        write_atomically(target, b"x" * 1_000_000)
    assert trouble.value.errno in (errno.ENOSPC, errno.EFBIG)
    assert target.read_bytes() == OLD
    assert names_in(full_disk) == [target.name]


@pytest.mark.skipif(os.name != "posix", reason="killed by a signal")
def test_a_kill_at_any_moment_leaves_one_of_the_two(target: Path) -> None:
    contents = [letter * 300_000 for letter in (b"a", b"b")]
    target.write_bytes(contents[0])
    script = (
        "import sys; from pathlib import Path\n"
        "from handout_studio.storage.atomic import write_atomically\n"
        "print('ready', flush=True)\n"
        "while True:\n"
        "    for letter in (b'a', b'b'): write_atomically(Path(sys.argv[1]), letter * 300_000)\n"
    )
    dice = random.Random(11)
    for _ in range(25):
        with subprocess.Popen([sys.executable, "-c", script, target], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(timeout=dice.uniform(0, 0.03))
            child.kill()
        assert target.read_bytes() in contents


class HeldFile(Disk):
    """A disk that refuses to replace a file a few times, as a synchroniser or a network folder does."""

    def __init__(self, refusals: int, number: int) -> None:
        self._refusals = refusals
        self._number = number
        self.pauses: list[float] = []

    def replace(self, source: Path, target: Path) -> None:
        if self._refusals:
            self._refusals -= 1
            raise OSError(self._number, os.strerror(self._number))
        super().replace(source, target)

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EBUSY, errno.EPERM])
def test_a_refusal_that_passes_is_waited_out(target: Path, number: int) -> None:
    disk = HeldFile(3, number)
    write_atomically(target, NEW, disk=disk)
    assert target.read_bytes() == NEW
    assert disk.pauses == list(PAUSES[:3])


def test_a_refusal_that_stays_is_told_within_a_second(target: Path) -> None:
    disk = HeldFile(1_000, errno.EACCES)
    with pytest.raises(FileTrouble):
        write_atomically(target, NEW, disk=disk)
    assert target.read_bytes() == OLD
    assert names_in(target.parent) == [target.name]
    assert sum(disk.pauses) < 1


def test_a_fault_that_no_waiting_mends_is_told_at_once(target: Path) -> None:
    disk = HeldFile(1, errno.EIO)
    with pytest.raises(FileTrouble):
        write_atomically(target, NEW, disk=disk)
    assert disk.pauses == []

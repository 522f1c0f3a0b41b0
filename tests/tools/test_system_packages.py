"""What the machine lacks is named in one line, on Debian and elsewhere."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.system_packages import WINDOW_LIBRARIES, advice, loads

SCRIPT = Path(__file__).parents[2] / "tools" / "system_packages.py"
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves these to the system")


@on_linux
@pytest.mark.parametrize("library", WINDOW_LIBRARIES)
def test_the_libraries_of_a_machine_that_opens_windows_are_found(library: str) -> None:
    assert loads(library)


def test_a_library_that_nobody_has_is_not_found() -> None:
    assert not loads("libno-such-thing.so.9")


def test_debian_is_told_the_command_and_others_what_to_look_for(tmp_path: Path) -> None:
    lacks = {"Xvfb": "xvfb", "libEGL.so.1": "libegl1", "openbox": "openbox"}
    (tmp_path / "apt-get").touch(mode=0o755)
    assert advice(lacks, str(tmp_path)) == "sudo apt-get install libegl1 openbox xvfb"
    assert advice(lacks, str(tmp_path / "none")) == "the packages of this system that hold Xvfb, libEGL.so.1, openbox"


@on_linux
def test_a_missing_program_is_said_in_one_line(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, SCRIPT, "test"], env={"PATH": str(tmp_path)}, capture_output=True, text=True
    )
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "handout-studio: system packages are missing; "
        "install: the packages of this system that hold Xvfb, openbox, strace"
    ]


@on_linux
def test_a_machine_that_has_everything_is_told_nothing() -> None:
    result = subprocess.run([sys.executable, SCRIPT, "setup"], capture_output=True, text=True)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")

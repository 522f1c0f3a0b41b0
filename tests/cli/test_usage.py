"""Wrong usage is one line too, output that can't be written is told, and a window needs a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.studio import PROGRAM, Studio


@pytest.fixture
def copies() -> None:
    """Each call here starts the installed command anew: how it starts and ends is what these tests are about."""


NO_SCREEN = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}


@pytest.mark.parametrize(
    "arguments",
    [
        ["new"],
        ["new", "one-page-welcome"],
        ["new", "nothing", "-o", "x"],
        ["import", "a.md"],
        ["render"],
        ["render", "a.md", "b.md"],
        ["render", "a.md", "--paper", "a5"],
        ["render", "a.md", "--brand", "nobody"],
        ["render", "a.md", "--brand"],
        ["render", "a.md", "--field", "novalue"],
        ["render", "a.md", "--field", "Client=x"],
        ["render", "a.md", "--field", "=x"],
        ["render", "a.md", "--field", "1a=x"],
        ["render", "a.md", "--field", "a b=x"],
        ["render", "a.md", "--field", "a=x\ny"],
        ["render", "a.md", "--field", "a=" + "x" * 1_001],
        ["render", "a.md", "--pap", "a4"],
        ["templates", "--yaml"],
        ["version", "extra"],
        ["--unknown"],
        ["--data-dir"],
        ["nosuchcommand"],
        ["a.md", "b.md"],
        ["missing.handout"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_line(studio: Studio, arguments: list[str]) -> None:
    studio.write("a.md", "words")
    assert studio.bare(*arguments).refusal
    assert studio.names() == ["a.md"]


def test_a_word_that_is_nothing_is_told_so(studio: Studio) -> None:
    line = studio("rendr").refusal
    assert line == "rendr: there is neither a command nor a file of this name; see handout-studio --help"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen to ask")
@pytest.mark.parametrize("display", ["", ":64999", "nonsense"])
def test_no_screen_is_one_line(studio: Studio, display: str) -> None:
    studio.write("a.handout", "even a bad one")
    environment = {**NO_SCREEN, "DISPLAY": display}
    for arguments in ([], ["a.handout"], ["--", "a.handout"]):
        line = studio.bare("--data-dir", studio.data, *arguments, environment=environment)
        assert line.refusal.startswith("there is no screen to open a window on; ")


def test_a_file_for_the_window_must_be_there(studio: Studio) -> None:
    (studio.folder / "folder").mkdir()
    assert studio("folder", environment=NO_SCREEN).refusal.startswith("folder: this is a folder; ")
    assert studio("./render", environment=NO_SCREEN).refusal.startswith("render: there is no")


def test_commands_need_neither_screen_nor_home(studio: Studio) -> None:
    studio.write("a.md", "words")
    assert studio("render", "a.md", environment={**NO_SCREEN, "HOME": "/nowhere"}).path == Path("a.pdf")


@pytest.mark.skipif(os.name != "posix", reason="the device is a POSIX one")
def test_output_that_can_not_be_written_is_one_line(studio: Studio) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([PROGRAM, "sections", "--json"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "handout-studio: standard output: it can't be written: the disk is full; make room or choose another folder\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise on Windows")
def test_a_reader_who_goes_away_is_no_error(studio: Studio) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([PROGRAM, "sections", "--json"], stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_an_interruption_leaves_no_traceback() -> None:
    script = (
        "import os, signal, sys\n"
        "from handout_studio.cli import main\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it\n"
        "class Interrupting(list):\n"
        "    def __iter__(self):\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "        return super().__iter__()\n"
        "sys.exit(main(Interrupting(['version'])))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_a_fault_of_our_own_is_one_line_without_a_persons_text() -> None:
    script = (
        "import sys\n"
        "from handout_studio.cli import main\n"
        "class Faulty(list):\n"
        "    def __iter__(self):\n"
        "        raise ValueError('Canary the client')\n"
        "sys.exit(main(Faulty()))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("handout-studio: something went wrong inside the program (ValueError in ")
    assert "Canary" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="file names are text on Windows")
def test_a_file_name_that_is_no_text_is_printed_as_it_is(studio: Studio) -> None:
    source = os.fsencode(studio.folder) + b"/bad\xffname.md"
    Path(os.fsdecode(source)).write_text("words")
    done = subprocess.run([PROGRAM, "render", source], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == source.replace(b".md", b".pdf\n")
    missing = subprocess.run([PROGRAM, "render", b"no\xff.md"], capture_output=True, check=False)
    assert missing.returncode == 2
    assert missing.stderr.count(b"\n") == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_output_is_utf8_whatever_the_systems_habit(studio: Studio, encoding: str) -> None:
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    studio.write("Größe.md", "words")
    assert studio("render", "Größe.md", environment=environment).path == Path("Größe.pdf")


def test_a_command_loads_only_what_it_needs() -> None:
    script = "import sys; from handout_studio.cli import main; main(['{}']); print(*sorted(sys.modules))"

    def loaded(command: str) -> set[str]:
        done = subprocess.run(
            [sys.executable, "-c", script.format(command)], capture_output=True, text=True, check=True
        )
        return set(done.stdout.splitlines()[-1].split())

    heavy = {"PIL", "uharfbuzz", "pydyf", "markdown_it", "PySide6", "pypdfium2"}
    assert not loaded("version") & {*heavy, "pydantic"}
    assert not loaded("templates") & heavy

"""What the program asks the system for, seen by strace: no connection but to the screen, no file that isn't its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.pictures import small_png
from tests.torture.verdict import Verdict, none

PROJECT = Path(__file__).parents[2]
PATIENCE = 300.0
_CONNECT = re.compile(r"connect\(\d+, \{sa_family=(\w+)(?:, sun_path=@?\"([^\"]*)\")?")
_OPEN = re.compile(r"openat\(\S+, \"([^\"]*)\", ([A-Z_|]+)(?:, \d+)?\) = \d+")
_LOCAL_SERVICES = re.compile(r"(/tmp)?/\.X11-unix/X\d+|/run/(user/\d+/|dbus/|nscd/).*|/var/run/(dbus|nscd)/.*|.*/bus")
_READABLE = (
    "/usr/",
    "/lib",
    "/etc/",
    "/proc/",
    "/sys/",
    "/dev/",
    "/opt/",
    "/var/cache/fontconfig",
    "/var/lib/",
    "/run/",
)


def measure(folder: Path, display: str, *, words: int = 30) -> Iterator[Verdict]:
    """The window from start to end with typing and saves, then the command line with a file that would reach out."""
    home = folder / "home"
    home.mkdir(parents=True)
    typed = folder / "files" / "typed.handout"
    typed.parent.mkdir()
    program = ["-m", "tests.torture.typist", folder / "data", typed, folder / "files" / "notes", "--words", words]
    yield from _verdicts("window", _traced(folder, [str(part) for part in program], display, home), folder)
    foe = folder / "files" / "foe.md"
    bait = folder / "bait" / "bait.png"
    bait.parent.mkdir()
    bait.write_bytes(small_png())
    foe.write_text(
        f"# Foe\n\n## One\n\n![a](file://{bait}) ![b](http://example.org/x.png) ![c]({bait})\n\n"
        f"<img src='http://example.org/y.png'> <img src='{bait}'> [d](file://{bait}) ![e](../bait/bait.png)\n",
        encoding="utf-8",
    )
    command = ["-m", "handout_studio", "render", str(foe), "-o", str(folder / "files" / "foe.pdf")]
    command += ["--data-dir", str(folder / "data")]
    yield from _verdicts("command", _traced(folder, command, display, home), folder)


def _traced(folder: Path, command: list[str], display: str, home: Path) -> list[str]:
    log = folder / "trace.log"
    strace = ["strace", "-f", "-s", "300", "-e", "trace=connect,openat,open", "-o", str(log), sys.executable, *command]
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    env = {**kept, "HOME": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(strace, env=env, cwd=PROJECT, stdout=subprocess.DEVNULL, check=False, timeout=PATIENCE)
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    log.unlink()
    return [*lines, f"status {done.returncode}"]


def _verdicts(name: str, lines: list[str], folder: Path) -> Iterator[Verdict]:
    connections = [match for line in lines if (match := _CONNECT.search(line))]
    outward = [match[0] for match in connections if match[1] != "AF_UNIX" or not _LOCAL_SERVICES.match(match[2] or "")]
    opened = [
        (match[1], "O_WRONLY" in match[2] or "O_RDWR" in match[2]) for line in lines if (match := _OPEN.search(line))
    ]
    own = (str(folder), str(PROJECT), sys.prefix, sys.base_prefix, "/tmp/", "/dev/")
    read = {path for path, _ in opened if path.startswith("/") and not path.startswith((*own, *_READABLE))}
    foreign = sorted(read - set(_parents_of(folder)))
    bait = sorted({path for path, _ in opened if "/bait/" in path})
    written = sorted(
        {path for path, writes in opened if writes and not path.startswith((str(folder), "/dev/", "/proc/"))}
        - {path for path, _ in opened if path.startswith(str(PROJECT)) and "/__pycache__/" in path}  # Python's own
    )
    for what in (*outward, *foreign, *bait, *written):
        print(f"      {name}: {what}")
    yield none(f"strace ({name}): connections but to the screen", len(outward), f"of {len(connections)}")
    yield none(f"strace ({name}): files read that are not ours", len(foreign) + len(bait), f"of {len(opened)} opened")
    yield none(f"strace ({name}): files written elsewhere", len(written), f"of {len(opened)} opened")
    yield none(f"strace ({name}): ended badly", int(lines[-1] != "status 0"), "of 1")


def _parents_of(folder: Path) -> list[str]:
    """Looking up a path opens the folders on the way to it."""
    return [str(parent) for parent in (*folder.parents, *PROJECT.parents, Path.home())]

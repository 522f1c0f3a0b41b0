"""A client's name given for one handing-over, searched for afterwards in every place the program could have left it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from handout_studio.application import Workspace
from handout_studio.domain import edits
from tests.torture.verdict import Verdict, none

NAME = "Zanzibarina-Quetzalcoatl"
PROJECT = Path(__file__).parents[2]
PATIENCE = 120.0
CALLS = ("write", "fsync", "rename")


def measure(folder: Path, display: str, *, calls: tuple[str, ...] = CALLS) -> Iterator[Verdict]:
    """Hand over by command line and window, to the end and killed; start the window again; then look everywhere.

    `calls`: the system calls at the first of which the command line is killed.
    """
    home, out, temporary = folder / "home", folder / "out", folder / "tmp"
    for place in (home, out, temporary):
        place.mkdir(parents=True)
    data = folder / "data"
    workspace = Workspace(data, locale_country="GB")
    handout = workspace.new_handout("one-page-welcome")
    first = handout.sections[0]
    handout = edits.write_body(handout, first.id, "Dear {{client.first_name}}, welcome.\n\n" + first.body)
    handout = edits.set_title(handout, "For {{client.first_name}}")
    source = folder / "sheet.handout"
    workspace.save_handout(handout, source)
    env = {**os.environ, "HOME": str(home), "TMPDIR": str(temporary), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        env.pop(name, None)
    render = [sys.executable, "-m", "handout_studio", f"--data-dir={data}", "render", str(source)]
    render += ["--field", f"client.first_name={NAME}", "-o", str(out / "sheet.pdf")]
    status = subprocess.run(render, env=env, cwd=PROJECT, capture_output=True, timeout=PATIENCE, check=False).returncode
    yield none("canary: handing over that failed", int(status != 0), "of 1")
    written = _pages_hold_the_name(out / "sheet.pdf")
    yield Verdict("canary: the name is on the page itself", "yes" if written else "no", "yes", written)
    yield none("canary: in names or metadata of the PDF", _in_metadata(out / "sheet.pdf"), "of 1")
    for call in calls:
        _kill_at(call, out, render, env)
    left = list(out.glob(".handout-studio-*"))
    yield Verdict("canary: kills that cut a page short", str(len(left)), "at least 1", bool(left))
    subprocess.run(render, env=env, cwd=PROJECT, capture_output=True, timeout=PATIENCE, check=False)
    stale = [path for path in folder.rglob(".handout-studio-*") if path.is_file()]
    yield none("canary: pages cut short that stay behind", len(stale), f"of {len(left)}")
    window = [sys.executable, "-m", "tests.torture.clinician", str(data), str(source), str(out / "window.pdf"), NAME]
    status = subprocess.run(window, env=env, cwd=PROJECT, capture_output=True, timeout=PATIENCE, check=False).returncode
    yield none("canary: handing over in the window that failed", int(status != 0), "of 1")
    written = _pages_hold_the_name(out / "window.pdf")
    yield Verdict("canary: the name is on the window's page", "yes" if written else "no", "yes", written)
    yield none("canary: in names or metadata of that PDF", _in_metadata(out / "window.pdf"), "of 1")
    (out / "window.pdf").unlink()
    kill = [*window, "--die"]
    subprocess.run(kill, env=env, cwd=PROJECT, capture_output=True, timeout=PATIENCE, check=False)
    left = list((data / "outgoing").rglob("*.eml"))
    yield Verdict("canary: drafts that a kill left on their way", str(len(left)), "at least 1", bool(left))
    (out / "window.pdf").unlink(missing_ok=True)
    typist = [
        sys.executable,
        "-m",
        "tests.torture.typist",
        str(data),
        str(source),
        str(folder / "notes"),
        "--words",
        "5",
    ]
    subprocess.run(typist, env=env, cwd=PROJECT, capture_output=True, timeout=PATIENCE, check=False)
    (out / "sheet.pdf").unlink(missing_ok=True)
    looked, found = _look_everywhere(folder)
    for place in found:
        print(f"      {place}")
    yield none("canary: places that hold the name afterwards", len(found), f"of {looked} files")


def _kill_at(call: str, out: Path, command: list[str], env: dict[str, str]) -> None:
    """End the program with the first such system call on a file of that folder."""
    strace = ["strace", "-f", "-P", str(out), "-e", f"inject={call}:signal=KILL:when=1", "-o", os.devnull]
    if call == "rename":
        strace = ["strace", "-f", "-e", f"inject={call}:signal=KILL:when=1", "-o", os.devnull]
    subprocess.run([*strace, *command], env=env, cwd=PROJECT, capture_output=True, timeout=PATIENCE, check=False)


def _look_everywhere(folder: Path) -> tuple[int, list[str]]:
    """Every file below the folder, which was home, temporary folder and all else, by name and by content."""
    needles = (NAME.encode(), NAME.encode("utf-16-le"))
    files = [path for path in folder.rglob("*") if path.is_file()]
    found = [str(path) for path in files if NAME in path.name or any(one in path.read_bytes() for one in needles)]
    return len(files), found


def _pages_hold_the_name(pdf: Path) -> bool:
    import pypdf

    return NAME.partition("-")[0] in "".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)


def _in_metadata(pdf: Path) -> int:
    with pikepdf.open(pdf) as opened:
        told = [str(value) for value in opened.docinfo.values()]
        xmp = bytes(opened.Root.Metadata.read_bytes()) if "/Metadata" in opened.Root else b""
    return int(NAME in "".join(told) or NAME.encode() in xmp)

"""The command `self-test`: tries the installation out, and says what is missing or doesn't work."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from handout_studio.cli.source import data_dir_of
from handout_studio.cli.speech import DONE, FOUND, say

if TYPE_CHECKING:
    from handout_studio.application import Defect

PATIENCE = 90
"""Seconds that the window may take to open, show its pages and close."""

_SENTENCES = {
    "missing": "missing: {name}",
    "changed": "damaged: {name}",
    "font": "a font is missing or damaged: {name}",
    "dictionary": "a word list is missing or damaged: {name}",
    "library": "the library of sections and templates can't be read: {name}",
    "pages": "no sound pages come of the template {name}",
    "plugin": "a part of the window is missing: {name}",
    "icon": "an icon is missing or damaged: {name}",
    "translation": "a translation is damaged: {name}",
    "window": "the window does not open: {name}",
    "preview": "the window shows no page",
}


def self_test(options: Namespace) -> int:
    """Say that all is well, or each thing that isn't; 1 if there is anything. Works in a folder of its own."""
    from handout_studio.application import defects

    if options.window:
        return _window(data_dir_of(options))
    with TemporaryDirectory(prefix="handout-studio-") as name:
        found = [*defects(Path(name, "data")), *_window_elsewhere(Path(name, "window"))]
    return _tell(found)


def _window(data_dir: Path | None) -> int:
    """The half that needs a window toolkit, which would take this process with it if it can't start: a row a defect."""
    from handout_studio.app import try_window

    if data_dir is None:
        with TemporaryDirectory(prefix="handout-studio-") as name:
            return _window(Path(name))
    status = DONE
    for defect in try_window(data_dir):
        say(f"{defect.kind}\t{defect.name}")
        status = FOUND
    return status


def _window_elsewhere(data_dir: Path) -> Iterable[Defect]:
    from handout_studio.application import Defect, has_screen

    screen = {} if has_screen(os.environ) else {"QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "handout_studio"]
    try:
        ended = subprocess.run(
            [*program, "self-test", "--window", f"--data-dir={data_dir}"],
            env={**os.environ, **screen},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return [Defect("window", type(error).__name__)]
    said = ended.stdout.decode("utf-8", "replace").splitlines()
    rows = [row.partition("\t") for row in said if "\t" in row]
    if ended.returncode not in (DONE, FOUND) or (ended.returncode == FOUND and not rows):
        last = ended.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        rows.append(("window", "\t", "".join(last) or f"it ended with {ended.returncode}"))
    return [Defect(kind, name) for kind, _, name in rows if kind in _SENTENCES]


def _tell(found: list[Defect]) -> int:
    if not found:
        return say("Everything is in its place.")
    for defect in found:
        say(_SENTENCES[defect.kind].format(name=defect.name).removesuffix(": "))
    say("Install Handout Studio again; your own handouts, brands and templates stay as they are.")
    return FOUND

"""The whole journey over AT-SPI, the way a screen reader works a program: by roles and names, and by what is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.peers.programs import lacking
from tests.peers.screen_reader import LAUNCHER

PATIENCE = 240  # seconds
PYTHON = "/usr/bin/python3"

pytestmark = pytest.mark.skipif(
    bool(lacking(("dbus-run-session", LAUNCHER))) or not Path("/usr/lib/python3/dist-packages/pyatspi").is_dir(),
    reason="needs at-spi2-core, dbus and python3-pyatspi: see `make peers`",
)


def test_a_handout_is_made_and_exported_by_names_alone(tmp_path: Path) -> None:
    script = Path(__file__).with_name("screen_reader.py")
    command = ["dbus-run-session", "--", PYTHON, str(script), sys.executable, str(tmp_path)]
    environment = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=environment)
    report = json.loads(ended.stdout.splitlines()[-1])

    assert report["trouble"] == ""
    assert report["steps"] == [
        "first start",
        "templates",
        "handout",
        "check",
        "written",
        "details",
        "look",
        "file",
        "exported",
    ]
    assert report["nameless"] == {}
    assert report["file"] == "%PDF-"
    assert [said for said in report["said"] if said.startswith("Moved")] == [
        "Moved to position 2 of 10.",
        "Moved to position 1 of 10.",
    ]
    assert [said for said in report["said"] if said.startswith("Exported")] == ["Exported as “sheet.pdf”."]

"""Importing is all that an import does, and the core has never heard of Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

ENGINES = {"PIL", "pydyf", "pypdfium2", "uharfbuzz", "markdown_it"}


@pytest.mark.parametrize("rooms", ["core", "window"])
def test_no_work_at_import(rooms: str) -> None:
    audit = Path(__file__).with_name("import_audit.py")
    result = subprocess.run([sys.executable, "-B", audit, rooms], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""


def test_the_windows_process_never_loads_the_engines() -> None:
    command = "import sys, handout_studio.app, handout_studio.ui.opening; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert "PySide6" in result.stdout.split()
    assert ENGINES.isdisjoint(result.stdout.split())


def test_the_command_line_never_loads_qt() -> None:
    command = "import sys, handout_studio.cli; print(*sys.modules)"
    result = subprocess.run([sys.executable, "-c", command], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    assert "PySide6" not in result.stdout.split()

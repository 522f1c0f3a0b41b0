"""A Python with packages that only measurements need, kept in the system's folder for temporary files."""

import subprocess
import tempfile
import venv
from pathlib import Path


def installed(name: str, *packages: str) -> Path | None:
    """The interpreter of the place `name`, with these packages in it; None where they can't be had."""
    place = Path(tempfile.gettempdir()) / f"handout-studio-bench-{name}"
    python, done = place / "bin" / "python", place / "complete"
    if not done.exists():
        venv.create(place, with_pip=True)
        answer = subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], capture_output=True)
        if answer.returncode:
            return None
        done.touch()
    return python

"""Pins every package anew: requirements.lock for the program, requirements-dev.lock for tests and builds."""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

PROGRAM = Path("requirements.lock")
DEVELOPMENT = Path("requirements-dev.lock")
# Needed on a system other than the one that pins, so the resolver doesn't see them.
ELSEWHERE = [
    'colorama==0.4.6 ; sys_platform == "win32"',
    'macholib==1.16.4 ; sys_platform == "darwin"',
    'pefile==2024.8.26 ; sys_platform == "win32"',
    'pywin32-ctypes==0.2.3 ; sys_platform == "win32"',
]


def resolve(python: Path, folder: Path, *options: str) -> list[str]:
    """The pinned lines for pyproject.toml, without comments, addresses or hashes."""
    pinned = folder / "pinned.txt"
    plain = ["--no-header", "--no-annotate", "--strip-extras", "--no-emit-options", "--allow-unsafe"]
    command = [
        python,
        "-m",
        "piptools",
        "compile",
        "--quiet",
        *plain,
        *options,
        "-o",
        pinned,
        "pyproject.toml",
    ]
    subprocess.run(command, check=True)
    lines = [line for line in pinned.read_text(encoding="utf-8").splitlines() if "==" in line]
    pinned.unlink()
    return lines


def main() -> None:
    """Write both lock files from a venv of their own, so that the resolver is no part of either."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        venv.create(folder / "venv", with_pip=True)
        python = folder / "venv" / "bin" / "python"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "pip-tools"], check=True)
        program = resolve(python, folder)
        everything = resolve(python, folder, "--extra", "dev")
    development = [line for line in everything if line not in program] + ELSEWHERE
    write(PROGRAM, "The program's own packages, pinned. Made by 'make lock'.", program)
    write(
        DEVELOPMENT,
        "What tests and builds need on top of requirements.lock. Made by 'make lock'.",
        development,
    )


def write(path: Path, what: str, lines: list[str]) -> None:
    """One lock file: a comment, then a pinned package a line."""
    path.write_text("\n".join([f"# {what}", *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())

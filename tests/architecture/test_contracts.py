"""Each import contract holds, and each one is broken once on purpose and seen to fail."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PACKAGE = "handout_studio"

# contract, what breaks it, and the new files that do: path in the package -> source
BREAKS = [
    ("layers", "upwards", {"domain/intruder.py": "import handout_studio.text"}),
    ("layers", "siblings", {"rendering/intruder.py": "import handout_studio.storage"}),
    ("layers", "a room nobody placed", {"attic/__init__.py": ""}),
    ("layers", "a module nobody placed", {"attic.py": ""}),
    (
        "one-counter",
        "past the counter",
        {"application/stock.py": "", "ui/intruder.py": "import handout_studio.application.stock"},
    ),
    ("files-and-ink", "files in the window", {"ui/intruder.py": "import handout_studio.storage"}),
    ("files-and-ink", "ink in the window", {"ui/intruder.py": "from handout_studio import rendering"}),
    ("qt", "Qt in a use case", {"application/intruder.py": "from PySide6.QtCore import QTimer"}),
    ("qt", "Qt in the entry point", {"__main__.py": "from PySide6 import QtWidgets"}),
    ("engines", "pypdfium2 outside", {"application/intruder.py": "import pypdfium2"}),
    ("engines", "uharfbuzz outside", {"text/intruder.py": "import uharfbuzz as hb"}),
    ("engines", "pydyf outside", {"application/intruder.py": "import pydyf"}),
    ("engines", "Pillow outside", {"storage/intruder.py": "from PIL import Image"}),
    ("files-and-ink", "mail in the window", {"ui/intruder.py": "import handout_studio.delivery"}),
    ("layers", "delivery and its sibling", {"delivery/intruder.py": "import handout_studio.rendering"}),
    ("locks", "a second lock", {"application/intruder.py": "import pikepdf"}),
    ("markdown", "a second reader of Markdown", {"text/intruder.py": "from markdown_it import MarkdownIt"}),
    ("folders", "a second finder of folders", {"storage/intruder.py": "import platformdirs"}),
    ("likeness", "a second finder of words alike", {"text/intruder.py": "import rapidfuzz"}),
    ("trash", "a second way to the trash", {"application/intruder.py": "import send2trash"}),
    ("no-network", "a socket", {"application/intruder.py": "import socket"}),
    ("frozen", "a process that the frozen program can't start", {"application/intruder.py": "import multiprocessing"}),
    (
        "acyclic",
        "a ring of two",
        {
            "domain/egg.py": "import handout_studio.domain.hen",
            "domain/hen.py": "import handout_studio.domain.egg",
        },
    ),
]


def lint_imports(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as main; main()"]
    return subprocess.run([*command, "--no-logo", "--no-cache", *options], cwd=project, capture_output=True, text=True)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and its contracts that a test may spoil."""
    shutil.copytree(PROJECT / PACKAGE, tmp_path / PACKAGE, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_contract_holds() -> None:
    result = lint_imports(PROJECT)
    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


@pytest.mark.parametrize(("contract", "files"), [pytest.param(c, f, id=f"{c}: {w}") for c, w, f in BREAKS])
def test_a_broken_contract_is_seen(copy: Path, contract: str, files: dict[str, str]) -> None:
    for name, source in files.items():
        path = copy / PACKAGE / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source + "\n", encoding="utf-8")
    result = lint_imports(copy, "--contract", contract)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "0 kept, 1 broken" in result.stdout


def test_every_contract_is_broken_once_here() -> None:
    source = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    contracts = source.split("[[tool.importlinter.contracts]]")[1:]
    assert {contract.split('id = "')[1].split('"')[0] for contract in contracts} == {name for name, _, _ in BREAKS}

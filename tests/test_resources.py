"""Bundled files are found wherever the program lies."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handout_studio import resources

PROJECT = Path(__file__).parents[1]


def laid_out(folder: Path, *bundled: str) -> Path:
    """The package alone in `folder`, with one bundled file below `bundled`."""
    package = folder / "handout_studio"
    package.mkdir(parents=True)
    for name in ("__init__.py", "resources.py"):
        shutil.copy(PROJECT / "handout_studio" / name, package)
    if bundled:
        data = folder.joinpath(*bundled, "sections")
        data.mkdir(parents=True)
        (data / "welcome.toml").write_text("title = 'Grüß Gott'", encoding="utf-8")
    return folder


def read_there(folder: Path) -> subprocess.CompletedProcess[str]:
    code = "from handout_studio.resources import read_text; print(read_text('sections', 'welcome.toml'))"
    return subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)


@pytest.mark.parametrize("bundled", [["resources"], ["handout_studio", "_resources"]], ids=["checkout", "installed"])
def test_bundled_files_are_found(tmp_path: Path, bundled: list[str]) -> None:
    result = read_there(laid_out(tmp_path, *bundled))
    assert result.stdout.strip() == "title = 'Grüß Gott'", result.stderr


def test_what_is_inside_the_package_goes_before_what_is_beside_it(tmp_path: Path) -> None:
    laid_out(tmp_path, "handout_studio", "_resources")
    (tmp_path / "resources" / "sections").mkdir(parents=True)
    assert read_there(tmp_path).returncode == 0


def test_an_installation_without_its_files_says_so(tmp_path: Path) -> None:
    result = read_there(laid_out(tmp_path))
    assert result.returncode == 1
    assert "FileNotFoundError: the bundled files of Handout Studio are missing" in result.stderr


def test_entries_come_by_name_and_only_of_their_kind() -> None:
    fonts = resources.entries("fonts", "figtree", suffix=".ttf")
    assert [font.name for font in fonts] == [
        f"Figtree-{weight}.ttf" for weight in ("Bold", "Medium", "Regular", "SemiBold")
    ]


def test_a_folder_that_is_not_there_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        resources.entries("fonts", "comic", suffix=".ttf")


def test_bytes_are_the_files_own() -> None:
    assert resources.read_bytes("fonts", "figtree", "Figtree-Bold.ttf")[:4] == b"\x00\x01\x00\x00"

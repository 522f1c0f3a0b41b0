"""What has to be true before a version is given out, each broken once."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from handout_studio import __version__
from tools import bill_of_materials, release_check
from tools.version import PROJECT


def git(project: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@b.invalid", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *who, "-C", project, *arguments], check=True, capture_output=True)


def changelog(project: Path, text: str) -> list[str]:
    (project / "CHANGELOG.md").write_text(f"# Changelog\n\n{text}", encoding="utf-8")
    return list(release_check.check_changelog(project))


def test_the_version_is_one_and_written_in_one_place(tmp_path: Path) -> None:
    assert list(release_check.check_version(PROJECT)) == []
    (tmp_path / "pyproject.toml").write_text('version = "1.0"\n', encoding="utf-8")
    assert len(list(release_check.check_version(tmp_path))) == 1


def test_the_changelog_must_tell_of_the_version_and_hold_nothing_back(tmp_path: Path) -> None:
    assert changelog(tmp_path, f"## [Unreleased]\n\n## [{__version__}] - 2027-01-02\n\n- All of it.\n") == []
    assert "has no part" in changelog(tmp_path, "## [Unreleased]\n")[0]
    assert "says nothing" in changelog(tmp_path, f"## [{__version__}] - 2027-01-02\n")[0]
    held_back = changelog(tmp_path, f"## [Unreleased]\n\n- Soon.\n\n## [{__version__}] - 2027-01-02\n\n- Now.\n")
    assert held_back == ["CHANGELOG.md still has something under Unreleased"]


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_the_commit_must_be_whole_and_tagged(tmp_path: Path) -> None:
    git(tmp_path, "init")
    (tmp_path / "a").write_text("1", encoding="utf-8")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "-m", "One")
    assert list(release_check.check_tag(tmp_path)) == [f"this commit has no tag v{__version__}"]
    git(tmp_path, "tag", f"v{__version__}")
    assert list(release_check.check_tag(tmp_path)) == []
    (tmp_path / "a").write_text("2", encoding="utf-8")
    assert list(release_check.check_tag(tmp_path)) == ["there are changes that are not committed"]


def test_the_list_of_what_is_inside_names_packages_and_fonts_and_is_the_same_each_time() -> None:
    listed = bill_of_materials.bill(PROJECT, 1_800_000_000)
    assert listed == bill_of_materials.bill(PROJECT, 1_800_000_000)
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.5")
    assert listed["metadata"]["timestamp"] == "2027-01-15T08:00:00Z"
    inside = {component["name"].lower(): component for component in listed["components"]}
    assert inside["pydantic"]["purl"].startswith("pkg:pypi/pydantic@")
    fonts = inside["resources/fonts/inter/ofl.txt"]
    assert fonts["licenses"] == [{"license": {"id": "OFL-1.1"}}]
    assert "resources/fonts/inter/Inter-Bold.ttf" in {part["name"] for part in fonts["components"]}
    names = [component["bom-ref"] for component in listed["components"]]
    assert len(names) == len(set(names))
    json.dumps(listed)

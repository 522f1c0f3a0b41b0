"""The installation tries itself out: whole it says so, and broken on purpose it names what was broken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.studio import Studio

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def program(tmp_path: Path) -> Studio:
    """The program of a fresh person, called in an empty folder."""
    folder = tmp_path / "here"
    folder.mkdir()
    return Studio(folder, tmp_path / "data")


def broken_copy(folder: Path) -> Path:
    """The program with its bundled files in a folder where they may be broken."""
    for name in ("handout_studio", "resources"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder / "resources"


def tried_out(folder: Path, *more: str) -> tuple[int, list[str], str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "handout_studio", "self-test", *more],
        cwd=folder,
        env={**environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    return done.returncode, done.stdout.splitlines(), done.stderr


def test_a_whole_installation_is_said_to_be_one(program: Studio) -> None:
    outcome = program.bare("self-test", environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (outcome.status, outcome.output) == (0, "Everything is in its place.\n"), outcome.errors
    assert program.names() == []


def test_what_is_broken_is_named_and_the_rest_is_still_tried(tmp_path: Path) -> None:
    there = broken_copy(tmp_path)
    (there / "fonts" / "inter" / "Inter-Bold.ttf").unlink()
    (there / "fonts" / "lexend" / "Lexend-Regular.ttf").write_bytes(b"\x00\x01\x00\x00 torn")
    (there / "icons" / "printer.svg").write_text("<svg", encoding="utf-8")
    (there / "dictionaries" / "syllables.txt").unlink()
    (there / "fonts" / "figtree" / "Figtree-Bold.ttf").write_bytes(b"")
    for serif in (there / "fonts" / "source-serif-4").glob("*.ttf"):
        serif.unlink()
    listed = tmp_path / "handout_studio" / "manifest.txt"
    listed.write_text("".join(f"{'0' * 64}  {name}\n" for name in ("fonts/lost.ttf", "icons/x.svg")), encoding="utf-8")
    status, said, errors = tried_out(tmp_path)
    assert status == 1, errors
    assert "a font is missing or damaged: Inter, bold" in said
    assert "a font is missing or damaged: Lexend, regular" in said
    assert "a font is missing or damaged: Figtree-Bold.ttf" in said
    assert "an icon is missing or damaged: printer.svg" in said
    assert "a word list is missing or damaged: syllables.txt" in said
    assert {"missing: fonts/lost.ttf", "damaged: icons/x.svg"} <= set(said)
    assert "no sound pages come of the template one-page-welcome (layout)" in said
    assert said[-1].startswith("Install Handout Studio again")
    assert "Traceback" not in errors


def test_a_window_that_shows_no_page_says_so_to_the_half_that_asked(tmp_path: Path) -> None:
    for serif in (broken_copy(tmp_path) / "fonts" / "source-serif-4").glob("*.ttf"):
        serif.unlink()
    status, said, errors = tried_out(tmp_path, "--window")
    assert status == 1, errors
    assert [row.partition("\t")[0] for row in said] == ["preview"]


def test_a_window_that_cannot_start_takes_only_its_half_with_it(program: Studio) -> None:
    outcome = program.bare("self-test", environment={"QT_QPA_PLATFORM": "offscreen-but-wrong"})
    assert outcome.status == 1
    first, *rest = outcome.output.splitlines()
    assert first.startswith("the window does not open: ")
    assert len(rest) == 1, "the files, fonts and pages are well"

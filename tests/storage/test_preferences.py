"""Choices are kept between starts, and a damaged file never stops the program nor disappears."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from handout_studio.domain.errors import DamagedPreferences, FileTrouble
from handout_studio.storage.paths import data_folder
from handout_studio.storage.preferences import Preferences, read_preferences, write_preferences

DEFAULTS = Preferences(paper="letter")
CHOICES = Preferences(
    default_brand="other", paper="a4", recent=("/a", "/b"), last_folder="/c", theme="dark", window={"size": "AAE="}
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where preferences are kept, in a folder that isn't there yet."""
    return data_folder(tmp_path / "data").preferences


def test_choices_come_back(file: Path) -> None:
    write_preferences(CHOICES, file)
    assert read_preferences(file, DEFAULTS) == (CHOICES, None)


def test_without_a_file_there_are_the_defaults_and_no_trouble(file: Path) -> None:
    assert read_preferences(file, DEFAULTS) == (DEFAULTS, None)
    assert not file.parent.exists()


def test_a_choice_not_made_yet_is_the_default(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{"theme": "dark", "of_a_newer_program": [1]}')
    assert read_preferences(file, DEFAULTS) == (Preferences(paper="letter", theme="dark"), None)


@pytest.mark.parametrize("content", [b"", b"\0\0\0\0", b"{", b'{"theme": "pink"}', b"\xff\xfe", b"[]"])
def test_a_damaged_file_is_kept_aside(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    for number in (1, 2):
        file.write_bytes(content)
        preferences, trouble = read_preferences(file, DEFAULTS)
        assert preferences == DEFAULTS
        assert isinstance(trouble, DamagedPreferences)
        assert trouble.path.name == f"preferences.json.damaged-{number}"
        assert trouble.path.read_bytes() == content
        assert not file.exists()
    assert read_preferences(file, DEFAULTS) == (DEFAULTS, None)


def test_a_folder_in_its_place_is_trouble_and_stays(file: Path) -> None:
    file.mkdir(parents=True)
    preferences, trouble = read_preferences(file, DEFAULTS)
    assert preferences == DEFAULTS
    assert isinstance(trouble, FileTrouble)
    assert file.is_dir()


def test_a_folder_that_can_not_be_made_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileTrouble):
        write_preferences(CHOICES, tmp_path / "file" / "data" / "preferences.json")


@pytest.mark.skipif(os.name != "posix", reason="there are no such permissions on Windows")
def test_only_the_person_may_look_in(file: Path) -> None:
    write_preferences(CHOICES, file)
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_folder_asked_for_is_taken_and_the_systems_otherwise(tmp_path: Path) -> None:
    assert data_folder(tmp_path).root == tmp_path
    assert data_folder().root.name == "handout-studio"
    assert data_folder().root.is_absolute()

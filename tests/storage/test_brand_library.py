"""Brands are files of their own: one that is bad spoils no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.domain.errors import BadFile, FileTrouble
from handout_studio.domain.values import Picture
from handout_studio.storage.brand_library import delete_brand, read_brand, read_brands, write_brand
from tests.pictures import small_png

FIRST = Brand(id="first", name="First", practice="Elm Street", logo=Picture(media_type="image/png", data=small_png()))
SECOND = Brand(id="second", name="Second", primary="#000000", paper="letter")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with two brands."""
    folder = tmp_path / "data" / "brands"
    write_brand(FIRST, folder)
    write_brand(SECOND, folder)
    return folder


def test_brands_come_back(folder: Path) -> None:
    assert [entry.brand for entry in read_brands(folder)] == [FIRST, SECOND]
    assert read_brand(folder / "first.brand") == FIRST


def test_a_brand_takes_the_place_of_the_one_with_its_id(folder: Path) -> None:
    write_brand(SECOND.model_copy(update={"name": "Third"}), folder)
    assert [entry.brand.name for entry in read_brands(folder) if entry.brand] == ["First", "Third"]


def test_a_brand_can_be_taken_out_twice(folder: Path) -> None:
    delete_brand("first", folder)
    delete_brand("first", folder)
    assert [entry.path.stem for entry in read_brands(folder)] == ["second"]


def test_there_need_be_no_library(tmp_path: Path) -> None:
    assert read_brands(tmp_path / "nothing") == ()


def test_a_file_in_the_librarys_place_is_trouble(tmp_path: Path) -> None:
    (tmp_path / "brands").write_text("in the way")
    with pytest.raises(FileTrouble):
        read_brands(tmp_path / "brands")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("{", ()),
        ('{"format": "handout-studio/handout", "version": 1}', ("format",)),
        ('{"format": "handout-studio/brand", "version": 9}', ("version",)),
        ('{"format": "handout-studio/brand", "version": 1, "accent": "red"}', ("accent",)),
        (
            '{"format": "handout-studio/brand", "version": 1, "logo": {"media_type": "image/png", "data": "AAAA"}}',
            ("logo",),
        ),
    ],
)
def test_a_bad_file_spoils_its_own_entry_only(folder: Path, content: str, place: tuple[str, ...]) -> None:
    (folder / "bad.brand").write_text(content)
    bad, first, second = read_brands(folder)
    assert (first.brand, second.brand) == (FIRST, SECOND)
    assert bad.brand is None
    assert isinstance(bad.trouble, BadFile)
    assert bad.trouble.problems[0].place == place


def test_a_folder_named_like_a_brand_spoils_its_own_entry_only(folder: Path) -> None:
    (folder / "bad.brand").mkdir()
    bad, *good = read_brands(folder)
    assert isinstance(bad.trouble, FileTrouble)
    assert [entry.brand for entry in good] == [FIRST, SECOND]


def test_a_copied_file_is_a_brand_of_its_own(folder: Path) -> None:
    (folder / "copy.brand").write_bytes((folder / "first.brand").read_bytes())
    (folder / "A bad name.brand").write_bytes((folder / "first.brand").read_bytes())
    bad, copy, *_ = read_brands(folder)
    assert copy.brand == FIRST.model_copy(update={"id": "copy"})
    assert bad.brand is None


def test_a_brand_that_could_not_be_read_again_is_not_kept(folder: Path) -> None:
    with pytest.raises(BadFile):
        write_brand(FIRST.model_copy(update={"footer": "x" * 1_001}), folder)
    assert read_brand(folder / "first.brand") == FIRST


def test_the_file_says_what_it_is(folder: Path) -> None:
    assert json.loads((folder / "first.brand").read_text())["format"] == "handout-studio/brand"

"""Pages become picture files of the size asked for: all of them, or none."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from handout_studio.application.page_drawing import PageDrawing
from handout_studio.application.page_files import draw_page_files, page_paths, write_page_files
from handout_studio.domain.errors import FileTrouble, LayoutFailure
from tests.small_pdf import two_pages


@pytest.fixture
def drawing() -> Iterator[PageDrawing]:
    with PageDrawing(two_pages()) as opened:
        yield opened


def test_each_page_is_a_picture_that_knows_its_size(drawing: PageDrawing, tmp_path: Path) -> None:
    paths = page_paths(tmp_path / "Sheet.png", drawing.count)

    write_page_files(draw_page_files(drawing, 144, lambda done: True), paths)

    assert [path.name for path in paths] == ["Sheet-1.png", "Sheet-2.png"]
    with Image.open(io.BytesIO(paths[0].read_bytes())) as first:
        assert first.size == (1191, 1684)
        assert first.getpixel((5, 5)) == (255, 128, 0)
        assert first.info["dpi"] == pytest.approx((144, 144), abs=0.02)


def test_names_sort_as_the_pages_do() -> None:
    assert page_paths(Path("a.png"), 1) == (Path("a.png"),)
    assert [path.name for path in page_paths(Path("a.b.png"), 10)][::9] == ["a.b-01.png", "a.b-10.png"]


def test_giving_up_makes_none(drawing: PageDrawing) -> None:
    assert draw_page_files(drawing, 72, lambda done: done < 1) == ()


def test_a_folder_that_refuses_one_keeps_none(tmp_path: Path) -> None:
    (tmp_path / "Sheet-2.png").mkdir()

    with pytest.raises(FileTrouble):
        write_page_files([b"one", b"two"], page_paths(tmp_path / "Sheet.png", 2))
    assert [path.name for path in tmp_path.iterdir()] == ["Sheet-2.png"]


def test_what_is_no_pdf_has_no_pages() -> None:
    with pytest.raises(LayoutFailure):
        PageDrawing(b"%PDF-1.7 and nothing")


def test_a_page_under_way_can_be_stopped(drawing: PageDrawing) -> None:
    drawing.stop()
    with pytest.raises(LayoutFailure):
        drawing.page(0, 300)

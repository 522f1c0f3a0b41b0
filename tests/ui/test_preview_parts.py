"""The preview's plain parts: what the cache keeps, where pages lie, what a point of a page means, the zoom's stops."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage

from handout_studio.application import Box, PageMap, SectionArea, TextSpot
from handout_studio.domain import edits
from handout_studio.ui.preview.page_cache import PageCache
from handout_studio.ui.preview.page_layout import PIXELS_A_PAGE, PagePoint, lay_out, picture_scale
from handout_studio.ui.preview.text_hit import place_at, section_at
from handout_studio.ui.preview.zoom import Zoom, step_down, step_up
from handout_studio.ui.session import Focus
from tests.ui.preview_stage import make_handout, make_page, make_picture


def test_a_picture_is_there_for_its_document_page_and_scale_only() -> None:
    cache = PageCache()
    cache.keep(1, make_picture(0, 0.5, grey=77))
    image = cache.sharp(1, 0, 0.5)
    assert image is not None
    assert (image.width(), image.height()) == (298, 421)
    assert image.pixelColor(297, 420).getRgb()[:3] == (77, 77, 77)
    assert cache.sharp(1, 0, 0.6) is None
    assert cache.sharp(1, 1, 0.5) is None
    assert cache.sharp(2, 0, 0.5) is None


def test_the_nearest_picture_stands_in_and_the_newest_document_comes_first() -> None:
    cache = PageCache()
    cache.keep(1, make_picture(1, 0.5, grey=10))
    assert _grey(cache.nearest(2, 1, 1.0)) == 10
    cache.keep(2, make_picture(0, 0.2, grey=20))
    cache.keep(2, make_picture(0, 0.9, grey=30))
    assert _grey(cache.nearest(2, 0, 1.0)) == 30
    assert _grey(cache.nearest(2, 0, 0.25)) == 20
    assert cache.nearest(2, 5, 1.0) is None


def test_a_new_picture_of_a_page_sends_the_older_documents_away() -> None:
    cache = PageCache()
    cache.keep(1, make_picture(0, 0.5))
    cache.keep(1, make_picture(1, 0.5))
    cache.keep(2, make_picture(0, 0.5))
    assert cache.sharp(1, 0, 0.5) is None
    assert cache.sharp(1, 1, 0.5) is not None


def test_the_cache_stays_within_its_bytes_and_keeps_what_was_used_last() -> None:
    one = len(make_picture(0, 0.5).pixels)
    cache = PageCache(limit=2 * one)
    cache.keep(1, make_picture(0, 0.5))
    cache.keep(1, make_picture(1, 0.5))
    assert cache.sharp(1, 0, 0.5) is not None
    cache.keep(1, make_picture(2, 0.5))
    assert cache.size == 2 * one
    assert cache.sharp(1, 1, 0.5) is None
    assert cache.sharp(1, 0, 0.5) is not None


def test_a_picture_larger_than_the_limit_is_still_shown() -> None:
    cache = PageCache(limit=10)
    cache.keep(1, make_picture(0, 0.5))
    assert cache.sharp(1, 0, 0.5) is not None


def test_pages_lie_one_below_the_other_in_the_middle() -> None:
    layout = lay_out((PageMap(600, 800), PageMap(300, 400)), 0.5, width=400, margin=10, gap=5)
    assert layout.pages == (QRect(50, 10, 300, 400), QRect(125, 415, 150, 200))
    assert (layout.size.width(), layout.size.height()) == (400, 625)


def test_a_desk_grows_with_pages_wider_than_its_window() -> None:
    layout = lay_out((PageMap(600, 800),), 2.0, width=400, margin=10, gap=5)
    assert layout.size.width() == 1220


@pytest.mark.parametrize("scale", [0.37, 1.0, 1.25, 2.9])
def test_a_place_is_found_again_at_its_point(scale: float) -> None:
    layout = lay_out((PageMap(600, 800), PageMap(600, 800)), scale, width=900, margin=10, gap=5)
    place = PagePoint(1, 100.0, 300.0)
    found = layout.locate(layout.place(place))
    assert found.page == 1
    assert found.x == pytest.approx(100, abs=0.5 / scale)
    assert found.y == pytest.approx(300, abs=0.5 / scale)


def test_a_place_on_a_page_that_is_gone_is_the_desks_end() -> None:
    layout = lay_out((PageMap(600, 800),), 1.0, width=900, margin=10, gap=5)
    assert layout.place(PagePoint(3, 0, 0)).y() == layout.size.height()


def test_the_page_shown_most_is_the_foremost() -> None:
    layout = lay_out((PageMap(600, 800), PageMap(600, 800)), 1.0, width=900, margin=10, gap=5)
    assert layout.foremost(QRect(0, 0, 900, 500)) == 0
    assert layout.foremost(QRect(0, 700, 900, 500)) == 1
    assert layout.visible(QRect(0, 0, 900, 500)) == (0,)
    assert layout.visible(QRect(0, 700, 900, 500)) == (0, 1)
    assert layout.locate(QPoint(5, 2)).page == 0


def test_a_huge_picture_is_not_asked_for() -> None:
    page = PageMap(600, 800)
    assert picture_scale(page, 2.0) == 2.0
    assert 600 * 800 * picture_scale(page, 90.0) ** 2 == pytest.approx(PIXELS_A_PAGE)


@pytest.mark.parametrize(
    ("x", "y", "place"),
    [
        (61, 145, Focus("one", "body", 0, 0)),
        (64.9, 150, Focus("one", "body", 0, 0)),
        (65.1, 150, Focus("one", "body", 1, 1)),
        (119, 150, Focus("one", "body", 6, 6)),
        (500, 150, Focus("one", "body", 12, 12)),
        (58, 150, Focus("one", "body", 0, 0)),
        (159, 110, Focus("one", "title", 3, 3)),
        (160, 125, Focus("one", "title", 3, 3)),
        (160, 135, Focus("one", "body", 10, 10)),
        (300, 400, None),
        (20, 150, None),
    ],
)
def test_a_point_of_the_page_is_a_place_in_the_text(x: float, y: float, place: Focus | None) -> None:
    assert place_at(make_page("one", 100.0), x, y, make_handout(), len) == place


def test_narrow_letters_take_less_of_a_run_than_wide_ones() -> None:
    handout = edits.write_body(make_handout(), "one", "iiiiiiWWWWWW")

    def advance(text: str) -> float:
        return text.count("i") + 9 * text.count("W")

    page = make_page("one", 100.0)  # twelve letters of the body from 60 to 180
    assert place_at(page, 72.5, 150, handout, advance) == Focus("one", "body", 6, 6)
    assert place_at(page, 175, 150, handout, advance) == Focus("one", "body", 12, 12)
    assert place_at(page, 120, 150, handout, advance) == Focus("one", "body", 9, 9)


def test_a_run_that_the_handout_no_longer_has_is_taken_for_even() -> None:
    handout = edits.write_body(make_handout(), "one", "")
    assert place_at(make_page("one", 100.0), 120, 150, handout, len) == Focus("one", "body", 6, 6)


def test_a_section_without_text_takes_a_click_at_its_start() -> None:
    page = PageMap(600, 800, (SectionArea("empty", Box(50, 50, 300, 60)),))
    assert place_at(page, 100, 55, make_handout(), len) == Focus("empty", "body", 0, 0)


def test_between_two_sections_the_nearer_one_is_meant() -> None:
    page = PageMap(600, 800, (SectionArea("up", Box(50, 50, 300, 100)), SectionArea("down", Box(50, 106, 300, 200))))
    assert section_at(page, 100, 102) == "up"
    assert section_at(page, 100, 104.5) == "down"
    assert section_at(page, 100, 300) is None


def test_a_spot_without_width_is_its_start() -> None:
    box = Box(50, 50, 50, 60)
    page = PageMap(600, 800, (SectionArea("one", box),), (TextSpot("one", "body", 4, 5, box),))
    assert place_at(page, 50, 55, make_handout(), len) == Focus("one", "body", 4, 4)


def test_the_zoom_goes_from_stop_to_stop_within_what_is_offered() -> None:
    assert step_up(100).percent == 125
    assert step_up(83.4).percent == 100
    assert step_up(300).percent == 300
    assert step_down(100).percent == 75
    assert step_down(83.4).percent == 75
    assert step_down(31).percent == 50
    assert Zoom.fixed(7).percent == 50
    assert Zoom.fixed(1000).percent == 300


def _grey(image: object) -> int:
    assert isinstance(image, QImage)
    return image.pixelColor(0, 0).red()

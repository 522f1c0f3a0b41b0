"""The test page measures what it says, on both papers, and is a PDF as good as a handout's."""

from __future__ import annotations

import pytest

from handout_studio.domain.values import Paper
from handout_studio.rendering.calibration_page import calibration_pdf
from handout_studio.rendering.raster import PageRaster
from tests.rendering.sheets import problems

DOTS_A_MILLIMETRE = 10
SCALE = 25.4 * DOTS_A_MILLIMETRE / 72


def dark_runs(pdf: bytes) -> set[int]:
    """The lengths of the longest black line of each row of the page, in pixels."""
    with PageRaster(pdf) as raster:
        image = raster.page_image(0, SCALE)
    runs = set()
    for row in range(image.height):
        line = image.pixels[row * image.stride : row * image.stride + 4 * image.width : 4]
        dark = "".join("#" if value < 90 else " " for value in line)
        runs.add(max(map(len, dark.split(" "))))
    return runs


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_its_rulers_are_as_long_as_they_say(paper: Paper) -> None:
    long = [run for run in dark_runs(calibration_pdf(paper)) if run > 50 * DOTS_A_MILLIMETRE]

    assert min(long) == pytest.approx(100 * DOTS_A_MILLIMETRE, abs=3)
    assert max(long) == pytest.approx(101.6 * DOTS_A_MILLIMETRE, abs=3)


def test_it_is_tagged_and_the_same_every_day() -> None:
    pdf = calibration_pdf("a4")

    assert not problems(pdf)
    assert pdf == calibration_pdf("a4")

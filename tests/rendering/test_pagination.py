"""Pages break only where nothing is torn apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from handout_studio.rendering.pagination import paginate
from handout_studio.rendering.strips import Strip

FIRST, TOP, BOTTOM = 200.0, 50.0, 700.0


def strip(height: float, glued: bool = False, before: float = 0.0) -> Strip:
    return Strip(height, before=before, glued=glued)


STRIPS = st.lists(st.builds(strip, st.floats(1, 120), st.booleans(), st.floats(0, 20)), max_size=80)


@given(STRIPS)
def test_every_strip_stands_once_in_order_and_inside_its_page(strips: list[Strip]) -> None:
    pages = paginate(strips, FIRST, TOP, BOTTOM)
    assert [placed.strip for page in pages for placed in page] == strips
    for index, page in enumerate(pages):
        for placed in page:
            assert placed.top >= (TOP if index else FIRST)
            assert placed.top + placed.strip.height <= BOTTOM + 0.01


@given(STRIPS)
def test_a_page_begins_with_a_glued_strip_only_if_the_page_before_was_all_glue(strips: list[Strip]) -> None:
    pages = paginate(strips, FIRST, TOP, BOTTOM)
    for before, page in pairwise(pages):
        if page[0].strip.glued:
            assert all(placed.strip.glued for placed in before[1:])


def test_a_page_break_is_kept() -> None:
    strips = [Strip(10.0), Strip(10.0, new_page=True)]
    assert [len(page) for page in paginate(strips, FIRST, TOP, BOTTOM)] == [1, 1]


def test_a_repeated_header_stands_above_a_continued_table() -> None:
    header = Strip(20)
    rows = [Strip(100, repeats=header) for _ in range(9)]
    first, second = paginate([header, *rows], FIRST, TOP, BOTTOM)
    assert first[0].strip is header
    assert (second[0].strip, second[0].again, second[1].top) == (header, True, TOP + 20)

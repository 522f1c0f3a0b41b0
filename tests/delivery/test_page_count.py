"""A PDF says how many pages it has."""

from handout_studio.delivery.page_count import page_count
from tests.small_pdf import two_pages


def test_pages_are_counted() -> None:
    assert page_count(two_pages()) == 2

"""The tables of docs/content.md are those of the library as it is."""

import pytest

from tools import grades


def test_the_page_has_the_figures_of_today() -> None:
    page = grades.PAGE.read_text(encoding="utf-8")
    assert page == grades.with_tables(page, grades.all_tables()), "run `python -m tools.grades --write`"


def test_another_figure_would_be_seen() -> None:
    page = grades.PAGE.read_text(encoding="utf-8")
    assert grades.with_tables(page, "| welcome | 1 |") != page


def test_a_page_without_a_place_for_them_is_refused() -> None:
    with pytest.raises(ValueError, match="no place"):
        grades.with_tables("Words.", "| a |")

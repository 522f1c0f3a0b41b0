"""The book of brands while it is edited: what is new, what has gone, which is the default."""

from __future__ import annotations

import pytest

from handout_studio.domain.brand import Brand
from handout_studio.ui.dialogs.brand_book import BrandBook

ONE = Brand(id="one", name="One", practice="One", footer="Foot")
TWO = Brand(id="two", name="Two", practice="Other")


@pytest.fixture
def book() -> BrandBook:
    return BrandBook((ONE, TWO), selected="two", default="one")


def test_it_opens_on_the_brand_asked_for(book: BrandBook) -> None:
    assert (book.selected, book.row, book.default) == (TWO, 1, "one")
    assert book.removed() == ()


def test_a_change_is_to_be_kept(book: BrandBook) -> None:
    book.change(phone="555")

    assert book.changed() == (TWO.model_copy(update={"phone": "555"}),)


def test_the_name_follows_the_practice_until_it_is_given_one(book: BrandBook) -> None:
    book.select(0)
    for typed in ("U", "Un ", "Un o"):
        book.change(practice=typed)
    assert book.selected.name == "Un o"

    book.change(name="Mine")
    book.change(practice="Dos")

    assert book.selected.name == "Mine"


def test_a_new_brand_has_an_id_of_its_own() -> None:
    book = BrandBook((ONE, Brand(id="brand-1")), selected="one", default="one", taken=("brand-2",))

    book.add()

    assert (book.selected.id, book.selected.footer) == ("brand-3", "Foot")
    book.remove()
    book.add()
    assert book.selected.id == "brand-3"


def test_a_copy_has_a_name_of_its_own(book: BrandBook) -> None:
    book.duplicate()
    book.select(1)
    book.duplicate()

    assert [brand.name for brand in book.brands] == ["One", "Two", "Two 3", "Two 2"]
    assert len({brand.id for brand in book.brands}) == 4


def test_removing_the_default_makes_another_the_default(book: BrandBook) -> None:
    book.select(0)
    book.remove()

    assert book.removed() == ("one",)
    assert (book.default, book.selected.id) == ("two", "two")


def test_the_last_brand_stays(book: BrandBook) -> None:
    book.remove()
    book.remove()

    assert [brand.id for brand in book.brands] == ["one"]

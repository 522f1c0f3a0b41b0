"""The brands while they are being edited: which there are, which is selected, which is the default; no Qt."""

from __future__ import annotations

from itertools import count
from typing import Any

from handout_studio.domain.brand import Brand


class BrandBook:
    """A working copy of the brands; nothing is kept until `changed` and `removed` are acted on.

    There is always at least one brand. `selected` and `default` are ids; an unknown one is the first brand's.
    """

    def __init__(self, brands: tuple[Brand, ...], *, selected: str, default: str, taken: tuple[str, ...] = ()) -> None:
        """`taken`: further ids that no new brand may have, such as those of files that can't be read."""
        if not brands:
            raise ValueError("a book of brands holds at least one")
        self._taken = taken
        self._kept = {brand.id: brand for brand in brands}
        self._brands = list(brands)
        self._row = self._row_of(selected) or 0
        self._default = default if self._row_of(default) is not None else brands[0].id

    @property
    def brands(self) -> tuple[Brand, ...]:
        """The brands, in the order they are listed."""
        return tuple(self._brands)

    @property
    def row(self) -> int:
        """The row of the selected brand."""
        return self._row

    @property
    def selected(self) -> Brand:
        """The brand being edited."""
        return self._brands[self._row]

    @property
    def default(self) -> str:
        """The id of the brand that new handouts begin with."""
        return self._default

    def select(self, row: int) -> None:
        """Edit the brand in that row; one that isn't there changes nothing."""
        if 0 <= row < len(self._brands):
            self._row = row

    def change(self, **changes: Any) -> None:
        """Give the selected brand other values. Its name follows the practice's as long as it is the same."""
        brand = self.selected
        practice = changes.get("practice")
        if practice is not None and "name" not in changes and brand.name in (brand.practice.strip(), Brand().name):
            changes["name"] = practice[:200].strip() or Brand().name
        self._brands[self._row] = brand.model_copy(update=changes)

    def add(self) -> None:
        """A new brand, selected; it begins with the footer of the one before."""
        self._insert(Brand(id=self._free_id(), footer=self.selected.footer, paper=self.selected.paper))

    def duplicate(self) -> None:
        """A copy of the selected brand under a name of its own, selected."""
        names = {brand.name for brand in self._brands}
        number = 2
        while (name := f"{self.selected.name[:190]} {number}") in names:
            number += 1
        self._insert(self.selected.model_copy(update={"id": self._free_id(), "name": name}))

    def take_in(self, brand: Brand) -> None:
        """A brand from elsewhere, under an id and a name of its own here, selected."""
        names = {each.name for each in self._brands}
        name, number = brand.name, 2
        while name in names:
            name, number = f"{brand.name[:190]} {number}", number + 1
        self._insert(brand.model_copy(update={"id": self._free_id(), "name": name}))

    def remove(self) -> None:
        """Take the selected brand out, unless it is the only one."""
        if len(self._brands) == 1:
            return
        gone = self._brands.pop(self._row)
        self._row = min(self._row, len(self._brands) - 1)
        if gone.id == self._default:
            self._default = self.selected.id

    def make_default(self) -> None:
        """New handouts begin with the selected brand."""
        self._default = self.selected.id

    def changed(self) -> tuple[Brand, ...]:
        """The brands that are new or other than they were, and the selected one: what is to be kept."""
        return tuple(brand for brand in self._brands if brand is self.selected or self._kept.get(brand.id) != brand)

    def removed(self) -> tuple[str, ...]:
        """The ids of the brands that were there and are no longer."""
        ids = {brand.id for brand in self._brands}
        return tuple(brand_id for brand_id in self._kept if brand_id not in ids)

    def _insert(self, brand: Brand) -> None:
        self._row += 1
        self._brands.insert(self._row, brand)

    def _free_id(self) -> str:
        """An id that no brand of the book has or had, and no other."""
        ids = {*self._taken, *self._kept, *(brand.id for brand in self._brands)}
        number = next(number for number in count(1) if f"brand-{number}" not in ids)
        return f"brand-{number}"

    def _row_of(self, brand_id: str) -> int | None:
        return next((row for row, brand in enumerate(self._brands) if brand.id == brand_id), None)

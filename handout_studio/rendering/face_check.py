"""Tries every face that a page can be set in, whatever brand it has."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from handout_studio.rendering.fonts import FontBook
from handout_studio.rendering.type_pairings import PAIRINGS


def lacking_faces() -> Iterator[str]:
    """The name of each face that can't be read or doesn't hold the alphabet, such as `Inter, bold italic`."""
    families = dict.fromkeys(family for pairing in PAIRINGS.values() for family in (pairing.body, pairing.heading))
    book = FontBook()
    for family, bold, italic in product(families, (False, True), (False, True)):
        try:
            face = book.face(family, bold, italic)
            sound = all(map(face.covers, "AaZz09 é—"))
        except Exception:  # whatever a damaged file brings about: a self-test says so and goes on
            sound = False
        if not sound:
            style = " ".join(word for word, is_so in (("bold", bold), ("italic", italic)) if is_so) or "regular"
            yield f"{family.stem}, {style}"

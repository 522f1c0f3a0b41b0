"""Finds library sections by the words a person types, whatever their case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from handout_studio.domain.section import LibrarySection
from handout_studio.text.written_section import written_wording
from handout_studio.ui.category_names import category_names


def folded(text: str) -> str:
    """The text without case and accents: "Émotions" and "emotions" are the same."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def found_sections(library: Iterable[LibrarySection], query: str) -> list[LibrarySection]:
    """The sections that hold every word of the query, in part or whole; those with it in the title come first.

    An empty query finds all. Otherwise the order of the library is kept.
    """
    words = folded(query).split()
    ranked: list[tuple[int, LibrarySection]] = []
    for section in library:
        title, labels = (
            folded(section.title),
            folded(" ".join((*section.categories, category_names(section.categories), *section.keywords))),
        )
        text = folded(f"{section.short} {written_wording(section, 'full')}")
        if all(word in title for word in words):
            ranked.append((0, section))
        elif all(word in title or word in labels for word in words):
            ranked.append((1, section))
        elif all(word in title or word in labels or word in text for word in words):
            ranked.append((2, section))
    return [section for _, section in sorted(ranked, key=lambda entry: entry[0])]

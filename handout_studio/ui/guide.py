"""The guide for therapists: short pages from bundled Markdown, and the search over them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handout_studio.resources import entries
from handout_studio.ui.models.library_search import folded

LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page: `id` is what links call it, `text` its Markdown with the title first."""

    id: str
    title: str
    text: str


def read_guide(language: str = LANGUAGE) -> tuple[GuidePage, ...]:
    """All pages in their order. Raises FileNotFoundError where there is no guide in that language."""
    pages = []
    for file in entries("help", language, suffix=".md"):
        text = file.read_text(encoding="utf-8")
        pages.append(GuidePage(file.stem.partition("-")[2], text.partition("\n")[0].removeprefix("# "), text))
    return tuple(pages)


def found_pages(pages: Iterable[GuidePage], query: str) -> tuple[GuidePage, ...]:
    """The pages that have every word of the query, in part or whole; those with it in their titles come first."""
    words = folded(query).split()
    found = [page for page in pages if all(word in folded(page.text) for word in words)]
    return tuple(sorted(found, key=lambda page: not all(word in folded(page.title) for word in words)))

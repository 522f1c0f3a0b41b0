"""The small print of a page: what it does not replace, who wrote it, which version, who reviewed a translation."""

from __future__ import annotations

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.text.page_words import page_words

USUAL_NOTICE = "This sheet replaces neither our privacy notice nor a consent form."
"""Stands on English pages unless the handout says otherwise. Ground: HIPAA, and docs/content.md, rule 13."""


def small_print(handout: Handout, brand: Brand | None) -> tuple[str, ...]:
    """The lines of the small print, in order; those with nothing to say are left out."""
    words = page_words(handout.language)
    facts = (
        words.author.format(name=handout.author.strip()) if handout.author.strip() else "",
        words.revision.format(revision=handout.revision.strip()) if handout.revision.strip() else "",
        words.reviewed.format(name=", ".join(reviewers(handout))) if reviewers(handout) else "",
    )
    lines = (*notice_of(handout, brand).split("\n"), " · ".join(fact for fact in facts if fact))
    return tuple(line.strip() for line in lines if line.strip())


def notice_of(handout: Handout, brand: Brand | None) -> str:
    """What the sheet does not replace: the handout's own words, or the usual sentence on a page in English.

    The usual one is left out where the brand's footer says as much.
    """
    if handout.notice is not None:
        return handout.notice
    footer = brand.footer.lower() if brand else ""
    said = "privacy notice" in footer and "consent" in footer
    return "" if said or not handout.language.startswith("en") else USUAL_NOTICE


def reviewers(handout: Handout) -> tuple[str, ...]:
    """Who looked the translation over, each once: the handout's reviewer, then those of its ticked sections."""
    if not handout.translated:
        return ()
    names = (handout.reviewed_by, *(section.reviewed_by for section in handout.included_sections()))
    return tuple(dict.fromkeys(name.strip() for name in names if name.strip()))


def is_unreviewed(handout: Handout, section: str) -> bool:
    """Whether that section is part of a translation that nobody is said to have looked over. Raises UnknownSection."""
    held = handout.section(section)
    return handout.translated and not handout.reviewed_by.strip() and not held.reviewed_by.strip()

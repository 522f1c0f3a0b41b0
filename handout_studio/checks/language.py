"""Which languages the checks of wording, grade and spelling know."""

from __future__ import annotations

from handout_studio.domain.phrase import Phrase, phrase


def is_english(language: str) -> bool:
    """Whether a language tag is one of English."""
    return language.partition("-")[0] == "en"


def not_checked(language: str) -> Phrase | None:
    """What to say beside the findings of a handout in another language than English; None for English."""
    if is_english(language):
        return None
    return phrase(
        "Wording, reading grade and spelling are checked in English only: this handout is in another language"
    )

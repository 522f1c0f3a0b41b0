"""The checks that know English: promises, absolutes, word choice, reading grade."""

from __future__ import annotations

from functools import lru_cache

from handout_studio import resources
from handout_studio.checks.claim_meanings import Meanings
from handout_studio.checks.claim_net import ClaimNet
from handout_studio.checks.claim_reader import ClaimReader
from handout_studio.checks.claim_weights import ClaimWeights, advice_of
from handout_studio.checks.claim_words import WordFamilies
from handout_studio.checks.claims import Guards, claim_families
from handout_studio.checks.dictionary import Dictionary
from handout_studio.checks.reading import ReadingGrade
from handout_studio.checks.settings import CheckSettings
from handout_studio.checks.sheet import SectionRule
from handout_studio.checks.spelling import Spelling
from handout_studio.checks.word_choice import Inclusive, Jargon
from handout_studio.checks.word_lists import bundled_list, merged, words_of
from handout_studio.checks.wording import Absolutes, Promises
from handout_studio.text.readability import Readability, SyllableCounter


def english_rules(settings: CheckSettings, names: frozenset[str] = frozenset()) -> tuple[SectionRule, ...]:
    """The rules for a section in English; `names` are never misspelt. Raises FileNotFoundError without the lists."""
    jargon, inclusive = (merged(bundled_list(name), words_of(settings.lists, name)) for name in ("jargon", "inclusive"))
    counter = SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt"))
    reader = claim_reader(resources.read_text("wording", "weights.tsv"), resources.read_text("wording", "net.tsv"))
    return (
        Absolutes(reader),
        Promises(reader),
        Jargon(jargon),
        Inclusive(inclusive),
        ReadingGrade(Readability(counter)),
        *((Spelling(lru_cache(Dictionary.bundled), settings.words | names),) if settings.spelling else ()),
    )


def claim_reader(weights: str, net: str) -> ClaimReader:
    """What reads claims with the bundled patterns, and with the weights and the net of these tables.

    Raises FileNotFoundError without the patterns.
    """
    words = WordFamilies(resources.read_text("wording", "families.toml"))
    taken = Guards(resources.read_text("wording", "guards.toml"))
    return ClaimReader(
        claim_families(resources.read_text("wording", "promises.toml"), words, taken),
        claim_families(resources.read_text("wording", "absolutes.toml"), words, taken),
        taken,
        ClaimWeights(Meanings(resources.read_text("wording", "meanings.toml")), weights, ClaimNet(net)),
        advice_of(resources.read_text("wording", "advice.toml")),
    )

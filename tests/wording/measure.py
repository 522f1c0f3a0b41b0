"""How many claims the wording checks find, and how many harmless sentences they leave alone."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from handout_studio.checks.english import english_rules
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.settings import CheckSettings
from handout_studio.checks.sheet import SectionRule
from handout_studio.domain.section import Section

SENTENCES = Path(__file__).parents[1] / "fixtures" / "wording"
PRECISION, RECALL = 0.95, 0.9
"""The least that is promised, on sentences by someone who has not seen the rules."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of labelled sentences."""

    right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of sentences found that hold a claim."""
        return self.right / (self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of sentences with a claim that are found."""
        return self.right / (self.right + len(self.missed))


@lru_cache
def wording_rules() -> tuple[SectionRule, ...]:
    """The two rules that are measured."""
    return english_rules(CheckSettings(datetime.date(2026, 11, 25), spelling=False))[:2]


def claims_of(sentence: str) -> list[tuple[str, str]]:
    """The rule and the words of each claim in a text."""
    view = SectionView(Section(id="one", body=sentence), "en-US")
    found = (finding for rule in wording_rules() for finding in rule.look(view))
    return [(finding.rule, sentence[finding.start : finding.end]) for finding in found]


def tally(name: str) -> Tally:
    """The sentences of `tests/fixtures/wording/NAME.tsv`: a label, a tab, a sentence."""
    rows = [line.split("\t", 1) for line in (SENTENCES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()]
    found = [(label, sentence, bool(claims_of(sentence))) for label, sentence in rows]
    return Tally(
        sum(is_found and label != "harmless" for label, _, is_found in found),
        tuple(sentence for label, sentence, is_found in found if is_found and label == "harmless"),
        tuple(sentence for label, sentence, is_found in found if not is_found and label != "harmless"),
    )

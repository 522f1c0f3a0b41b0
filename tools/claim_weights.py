"""Writes resources/wording/weights.tsv from labelled sentences in tests/fixtures/wording, none sealed or unseen.

    python tools/claim_weights.py           # a minute

`tools/claim_net.py folds` prints how well the whole reader does on sentences left out of learning.

Logistic regression with a penalty on large weights, by stochastic gradients whose steps shrink (Duchi and others 2011,
Adagrad). Run it again whenever the sentences, meanings.toml, or the marks that checks/claim_meanings.py makes change.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import get_args

from handout_studio import resources
from handout_studio.checks.claim_meanings import Meanings, tokens_of
from handout_studio.checks.claims import Guards
from handout_studio.checks.section_view import SectionView
from handout_studio.checks.utterance import Utterance
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.section import Section
from handout_studio.domain.section_source import section_from_library
from handout_studio.storage.section_library import read_library
from handout_studio.text.written_section import written_body

PROJECT = Path(__file__).parent.parent
SENTENCES = PROJECT / "tests" / "fixtures" / "wording"
TARGET = PROJECT / "resources" / "wording" / "weights.tsv"
HEADER = """\
# Made by tools/claim_weights.py: marks of a sentence (checks/claim_meanings.py), what each adds to the odds of a claim,
# and, among claims, to the odds of an absolute rather than a promise. The mark without a name is where they start.
"""
STRANGERS = ("work", "more", "writer-a", "writer-b", "writer-c", "writer-d", "writer-f")
"""The sets by people who had not seen the rules, but for `sealed`, `unseen`, `opened`: those are never learned from."""
OWN = ("own", "written")
SEEN, PENALTY, ROUNDS, STEP, SMALL = 3, 5.0, 30, 0.25, 0.015
"""A mark is learned when that many sentences have it; weights below `SMALL` are left out."""

STRANGE = 4
"""How many times a sentence by a stranger or of the library counts: those by whoever made the rules are much alike."""

Row = tuple[str, str]
Learnt = tuple[frozenset[str], str, int]


def rows_of(name: str) -> list[Row]:
    """The labels and the sentences of a set, without those that the unseen set happens to have too."""
    return [row for row in _rows(name) if row[1].lower() not in _unseen()]


@lru_cache
def _unseen() -> frozenset[str]:
    return frozenset(sentence.lower() for _, sentence in _rows("unseen"))


def _rows(name: str) -> list[Row]:
    lines = (SENTENCES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [(label, sentence) for label, _, sentence in (line.partition("\t") for line in lines)]


def library_rows() -> list[Row]:
    """Every wording of the library, for every place, which claims nothing."""
    bodies = {
        written_body(section_from_library(section, wording, region, setting, language), language): None
        for section in read_library()
        for wording in ("short", "full")
        for region in get_args(Region)
        for setting in get_args(Setting)
        for language in ("en-US", "en-GB")
        if section.kind != "text" or (region, setting) == ("generic", "individual")
    }
    return [("harmless", body) for body in bodies]


class Marking:
    """Makes marks of sentences as the program does."""

    def __init__(self) -> None:
        self._meanings = Meanings(resources.read_text("wording", "meanings.toml"))
        self._taken = Guards(resources.read_text("wording", "guards.toml"))

    def learnt(self, rows: Iterable[Row], times: int = 1) -> list[Learnt]:
        """The marks and the label of each sentence; of two sentences with one label, the label must be harmless."""
        found = []
        for label, text in rows:
            said = said_in(text)
            parts = [one.words for one in said] if label == "harmless" else [" ".join(one.words for one in said)]
            found += [(self._marks(words), label, times) for words in dict.fromkeys(parts)]
        return found

    def _marks(self, words: str) -> frozenset[str]:
        names = {name for name, _ in self._meanings.marks(tokens_of(words))}
        return frozenset(names.union(self._taken.around(words)))


def said_in(text: str) -> tuple[Utterance, ...]:
    """The sentences of a body."""
    return SectionView(Section(id="one", body=text), "en-US").utterances


def regression(examples: Sequence[tuple[frozenset[str], bool, int]]) -> dict[str, float]:
    """The weight of each mark; `""` is the base."""
    counts = Counter(mark for marks, *_ in examples for mark in marks)
    ready = [([mark for mark in sorted(marks) if counts[mark] >= SEEN], yes, times) for marks, yes, times in examples]
    weights = {mark: 0.0 for mark, count in counts.items() if count >= SEEN} | {"": 0.0}
    steps = dict.fromkeys(weights, 1e-6)
    pull = {mark: PENALTY / counts[mark] for mark in weights if mark} | {"": 0.0}
    order = random.Random(1)
    for _ in range(ROUNDS):
        order.shuffle(ready)
        for marks, yes, times in ready:
            odds = weights[""] + sum(weights[mark] for mark in marks)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - yes
            for mark in (*marks, ""):
                slope = error * times + pull[mark] * weights[mark]
                steps[mark] += slope * slope
                weights[mark] -= STEP * slope / math.sqrt(steps[mark])
    return weights


def table(learnt: Sequence[Learnt]) -> str:
    """The text of weights.tsv."""
    claims = regression([(marks, label != "harmless", times) for marks, label, times in learnt])
    kinds = regression([(marks, label == "absolute", times) for marks, label, times in learnt if label != "harmless"])
    lines = [
        f"{mark}\t{claims.get(mark, 0):.2f}\t{kinds.get(mark, 0):.2f}"
        for mark in sorted(claims.keys() | kinds.keys())
        if max(abs(claims.get(mark, 0)), abs(kinds.get(mark, 0)) / 4) > SMALL
    ]
    return HEADER + "\n".join(lines) + "\n"


def known_rows(without: str = "") -> tuple[list[Row], list[Row]]:
    """What strangers wrote, but for one set, with the library, and what whoever made the rules wrote."""
    strange = [row for name in STRANGERS if name != without for row in rows_of(name)]
    return strange + library_rows(), [row for name in OWN for row in rows_of(name)]


def learnt_table(strange: list[Row], own: list[Row]) -> str:
    """The text of weights.tsv from these sentences."""
    marking = Marking()
    return table(marking.learnt(strange, STRANGE) + marking.learnt(own))


if __name__ == "__main__":
    TARGET.write_text(learnt_table(*known_rows()), encoding="utf-8")
